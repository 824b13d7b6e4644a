import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import {
  connect as connectHttp2,
  type ClientHttp2Session,
  type ClientHttp2Stream,
  type IncomingHttpHeaders,
} from 'node:http2';
import { connect, type Socket } from 'node:net';
import { Client, credentials, status } from '@grpc/grpc-js';
import { telejit } from '@telejit/shared/wire';
import { expect } from 'chai';
import { Bystander } from '../support/bystander.js';
import { callOf, installRuntime, linkC, THUNK, type TestUnit } from '../support/c-units.js';
import { forgetPeak, peakResidentMib, residentMib } from '../support/process-figures.js';
import { ExecutorProcess, RawSession } from '../support/raw-session.js';
import { HELLO, RawStream } from '../support/raw-stream.js';

import v1 = telejit.v1;

const MIB = 1024 * 1024;
/** Of this executor (docs/PROTOCOL.md, limits). */
const SESSIONS = 1024;
const PERMISSION_READ_WRITE = v1.Permission.PERMISSION_READ_WRITE;

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}

/** Holds operations back until `gate` is opened or a minute has passed. */
const WAITING = `int usleep(unsigned); void *volatile gate; 
  __attribute__((constructor)) static void wait(void) { for (int i = 0; !gate && i < 60000; i++) usleep(1000); }`;

function openGate(unit: TestUnit): v1.IStorePointers {
  return { stores: [{ cell: unit.location('gate'), value: { address: 1 } }] };
}

/** Bytes over and over. */
function repeated(pattern: readonly number[], sizeBytes: number): Buffer {
  return Buffer.alloc(sizeBytes, Buffer.from(pattern));
}

/** A session's stream without a gRPC library, for bytes in any portions. */
function openByHand({ socketPath }: ExecutorProcess): {
  readonly session: ClientHttp2Session;
  readonly request: ClientHttp2Stream;
} {
  const session = connectHttp2('http://localhost', { createConnection: () => connect(socketPath) });
  const request = session.request({
    ':method': 'POST',
    ':path': '/telejit.v1.ExecutorService/Session',
    'content-type': 'application/grpc',
    te: 'trailers',
  });
  return { session, request };
}

describe('A hostile peer', function () {
  this.timeout(120_000);

  let executor: ExecutorProcess;
  let bystander: Bystander;

  beforeEach(async () => {
    executor = await ExecutorProcess.start({ args: ['--hello-seconds', '3'] });
    bystander = await Bystander.start(executor.address);
    forgetPeak(executor.pid);
  });
  afterEach(async () => {
    // Whatever happened, another session goes on, and a new one begins.
    const session = await RawSession.connect(executor.address);
    await session.submit('ping', {});
    await session.close();
    await bystander.stop();
    await executor.stop();
  });

  /** What the executor took at most since the test began, beyond what it had. */
  function grownBy(before: number): number {
    return peakResidentMib(executor.pid) - before;
  }

  describe('that takes its time', () => {
    it('and sends nothing loses its session', async () => {
      const stream = new RawStream(executor.address);
      stream.read();
      const { code, details } = await stream.ended;
      expect(code).to.equal(status.DEADLINE_EXCEEDED);
      expect(details).to.match(/^HELLO_TIMEOUT: .* 3000 ms/);
    });

    it('and sends operations without a Hello loses its session', async () => {
      const stream = new RawStream(executor.address);
      stream.read();
      await stream.write({ operations: [{ id: 1, ping: {} }] });
      expect(await stream.ended).to.include({ code: status.DEADLINE_EXCEEDED });
      expect(stream.replies[0].failure).to.include({ code: 'HELLO_REQUIRED' });
    });

    it('and sends its first frame byte by byte, without end, loses its session', async () => {
      const { session, request } = openByHand(executor);
      // A message of 4 MiB is announced.
      request.write(Buffer.from([0, 0, 0x40, 0, 0]));
      const dribble = setInterval(() => request.write(Buffer.of(0)), 5);
      const headers = await new Promise<IncomingHttpHeaders>((resolve) => request.once('response', resolve));
      clearInterval(dribble);
      session.destroy();
      expect(headers['grpc-status']).to.equal(String(status.DEADLINE_EXCEEDED));
    });

    it('keeps its session when the Hello comes in time, byte by byte', async () => {
      const { session, request } = openByHand(executor);
      const frame = v1.ControllerFrame.encode({ operations: [HELLO] }).finish();
      for (const byte of [0, 0, 0, 0, frame.length, ...frame]) {
        await new Promise((resolve) => request.write(Buffer.of(byte), resolve));
      }
      const data = await new Promise<Buffer>((resolve) => request.once('data', resolve));
      expect(v1.ExecutorFrame.decode(data.subarray(5)).replies[0].hello).to.include({ protocol: 1 });
      session.destroy();
    });
  });

  describe('that opens very much', () => {
    it('as sessions without a Hello is refused above the limit, and loses the others', async () => {
      const before = residentMib(executor.pid);
      const clients = Array.from({ length: 3 }, () => new Client(executor.address, credentials.createInsecure()));
      const streams = Array.from({ length: 3000 }, (_, i) => new RawStream(executor.address, clients[i % 3]));
      for (const stream of streams) stream.read();
      const ends = await Promise.all(streams.map(({ ended }) => ended));
      for (const client of clients) client.close();
      const refused = ends.filter(({ code }) => code === status.RESOURCE_EXHAUSTED);
      const late = ends.filter(({ code }) => code === status.DEADLINE_EXCEEDED);
      expect(refused.length + late.length).to.equal(streams.length);
      // One is the bystander's.
      expect(late.length).to.be.at.least(SESSIONS - 1);
      expect(refused[0].details).to.match(/^SESSION_LIMIT: .*1024/);
      expect(grownBy(before)).to.be.lessThan(200);
    });

    it('as connections, silent or with noise, disturbs nobody', async () => {
      const before = residentMib(executor.pid);
      const sockets = await Promise.all(
        Array.from({ length: 400 }, async (_, i): Promise<Socket> => {
          const socket = connect(executor.socketPath);
          socket.on('error', () => undefined);
          await once(socket, 'connect');
          if (i % 2 === 1) socket.write(randomBytes(10_000));
          return socket;
        }),
      );
      const answered = bystander.answers;
      const session = await RawSession.connect(executor.address);
      await session.submit('ping', {});
      await session.close();
      expect(bystander.answers).to.be.greaterThan(answered);
      for (const socket of sockets) socket.destroy();
      expect(grownBy(before)).to.be.lessThan(150);
    });
  });

  describe('that sends very much at once', () => {
    it('as a frame of two million empty operations is refused', async () => {
      const before = residentMib(executor.pid);
      const stream = await RawStream.greeted(executor.address);
      void stream.writeBytes(repeated([0x12, 0], 4 * MIB - 64));
      const { code, details } = await stream.ended;
      expect(code).to.equal(status.INVALID_ARGUMENT);
      expect(details).to.match(/^BAD_FRAME: .* more than 1048576 /);
      expect(grownBy(before)).to.be.lessThan(250);
    });

    it('as content with millions of empty units is refused', async () => {
      const session = await RawSession.connect(executor.address);
      const before = residentMib(executor.pid);
      const bytes = repeated([0x0a, 0], 32 * MIB);
      const sha256 = hashOf(bytes);
      for (let offset = 0; offset < bytes.length; offset += MIB) {
        const data = bytes.subarray(offset, offset + MIB);
        session.add({ content: [{ sha256, totalSize: bytes.length, offset, data, transient: true }] });
        session.flush();
      }
      const failure = await session.failure('link', { batchContent: sha256 });
      expect(failure.code).to.equal('LIMIT_EXCEEDED');
      expect(failure.message).to.include('4194304');
      await session.close();
      expect(grownBy(before)).to.be.lessThan(1000);
    });

    for (const [what, length] of [
      ['a little more than 4 MiB', 4 * MIB + 1],
      ['64 MiB', 64 * MIB],
    ] as const) {
      it(`as a message of ${what} is refused`, async () => {
        const before = residentMib(executor.pid);
        const stream = await RawStream.greeted(executor.address);
        void stream.writeBytes(new Uint8Array(length));
        expect(await stream.ended).to.include({ code: status.RESOURCE_EXHAUSTED });
        expect(grownBy(before)).to.be.lessThan(150);
      });
    }

    it('as buffers of calls is refused above the limit', async () => {
      const session = await RawSession.connect(executor.address);
      await installRuntime(session);
      const source = `${THUNK} int usleep(unsigned); long nap(long a, long b) { usleep(a); return a; }`;
      const unit = await linkC(session, source);
      const before = residentMib(executor.pid);
      const request = {
        ...callOf(unit.location('nap'), unit.location('thunk'), 2_000_000),
        bufferSize: 64 * MIB,
        replySize: 0,
      };
      const codes = await Promise.all(
        Array.from({ length: 40 }, () =>
          session.reply({ call: request }).then(({ failure }) => failure?.code ?? 'called'),
        ),
      );
      expect(codes.slice(0, 15)).to.deep.equal(Array.from({ length: 15 }, () => 'called'));
      expect(codes.slice(16)).to.deep.equal(Array.from({ length: 24 }, () => 'LIMIT_EXCEEDED'));
      // What they had can be had again.
      await session.submit('call', request);
      await session.close();
      expect(grownBy(before)).to.be.lessThan(100);
    });

    it('for operations that wait is refused above the limits', async () => {
      const session = await RawSession.connect(executor.address);
      await installRuntime(session);
      const before = residentMib(executor.pid);
      const unit = await linkC(session, `${WAITING} char room[4 << 20];`);
      const initialized = session.submit('initialize', {});
      const data = new Uint8Array(3 * MIB);
      const codes = [];
      for (let i = 0; i < 40; i++) {
        codes.push(session.reply({ writeMemory: { location: unit.location('room'), data } }));
        session.flush();
      }
      void session.reply({ storePointers: openGate(unit) });
      const held = await Promise.all(codes);
      await initialized;
      const refused = held.findIndex(({ failure }) => failure !== undefined && failure !== null);
      expect(refused).to.equal(21);
      for (const { failure } of held.slice(refused)) expect(failure).to.include({ code: 'LIMIT_EXCEEDED' });
      await session.close();
      expect(grownBy(before)).to.be.lessThan(300);
    });

    it('as input of a program that waits loses its session', async () => {
      const session = await RawSession.connect(executor.address);
      await installRuntime(session);
      const unit = await linkC(session, `${WAITING} int main(void) { return 0; }`);
      void session.reply({ initialize: {} });
      void session.reply({ runProgram: { entry: unit.location('main'), hasInput: true } });
      const operation = session.lastId;
      for (let i = 0; i < 5; i++) session.add({ inputs: [{ operation, data: new Uint8Array(60_000) }] });
      const error = await session.ended;
      expect(error?.code).to.equal(status.INVALID_ARGUMENT);
      expect(error?.details).to.match(/^INPUT_WINDOW/);
    });
  });

  describe('that asks for much and reads nothing', () => {
    it('waits, with a frame of thousands of large answers, and gets all of them once it reads', async () => {
      const session = await RawSession.connect(executor.address);
      const unit = { id: 1, segments: [{ permission: PERMISSION_READ_WRITE, size: MIB, alignment: 16 }] };
      await session.submit('link', { batch: { units: [unit] } });
      const before = residentMib(executor.pid);
      const stream = await RawStream.greeted(executor.address);
      stream.stopReading();
      const count = 200;
      const link = { batch: { units: [unit] } };
      const readMemory = { location: { segment: { unit: 1, segment: 0 } }, size: MIB };
      await stream.write({
        operations: [{ id: 2, link }, ...Array.from({ length: count }, (_, i) => ({ id: i + 3, readMemory }))],
      });
      const answered = bystander.answers;
      // Long enough for the executor to have answered all of it.
      for (let i = 0; i < 200; i++) await session.submit('ping', {});
      expect(bystander.answers).to.be.greaterThan(answered);
      expect(grownBy(before)).to.be.lessThan(150);
      stream.read();
      await stream.until(() => stream.replies.length === count + 2);
      expect(stream.replies.map(({ id }) => id)).to.deep.equal(Array.from({ length: count + 2 }, (_, i) => i + 1));
      stream.cancel();
      await session.close();
    });

    it('waits, with very many small frames', async () => {
      const before = residentMib(executor.pid);
      const stream = await RawStream.greeted(executor.address);
      stream.stopReading();
      const count = 20_000;
      let sent = 1;
      const names = Array.from({ length: 100 }, () => 'n');
      const flood = (async () => {
        while (sent < count) {
          sent++;
          await stream.write({ operations: [{ id: sent, resolveSymbols: { names } }] });
        }
      })();
      const session = await RawSession.connect(executor.address);
      for (let i = 0; i < 300; i++) await session.submit('ping', {});
      expect(grownBy(before)).to.be.lessThan(250);
      stream.cancel();
      await flood;
      await session.close();
    });
  });

  describe('that is out of order', () => {
    for (const [what, ids] of [
      ['a number twice', [1, 1]],
      ['a number left out', [1, 3]],
      ['the number 0', [0]],
      ['the largest number', [2 ** 32 - 1]],
      ['a number of before', [1, 2, 3, 2]],
    ] as const) {
      it(`with ${what}, loses its session`, async () => {
        const stream = new RawStream(executor.address);
        stream.read();
        void stream.write({ operations: ids.map((id) => (id === 1 ? HELLO : { id, ping: {} })) });
        const { code, details } = await stream.ended;
        expect(code).to.equal(status.INVALID_ARGUMENT);
        expect(details).to.match(/^BAD_OPERATION_ID/);
      });
    }

    it('with input, credit and cancellation for operations that do not exist, changes nothing', async () => {
      const session = await RawSession.connect(executor.address);
      for (const operation of [0, 1, 77, 2 ** 32 - 1]) {
        session.add({
          inputs: [{ operation, data: new Uint8Array(100_000), end: true }],
          credits: [{ operation, bytes: 9 }],
        });
        expect(await session.submit('cancelOperation', { operation })).to.include({ wasRunning: false });
      }
      await session.close();
    });

    it('with credit for output that was not sent, loses its session', async () => {
      const session = await RawSession.connect(executor.address);
      await installRuntime(session);
      const unit = await linkC(session, 'int pause(void); int main(void) { return pause(); }');
      void session.reply({ runProgram: { entry: unit.location('main'), outputWindowBytes: 1000 } });
      session.add({ credits: [{ operation: session.lastId, bytes: 1 }] });
      const error = await session.ended;
      expect(error?.code).to.equal(status.INVALID_ARGUMENT);
      expect(error?.details).to.match(/^OUTPUT_WINDOW: 1 bytes .* of which 0 /);
    });

    it('with content that it begins and never completes, is refused above the limit', async () => {
      const before = residentMib(executor.pid);
      const stream = await RawStream.greeted(executor.address);
      const begin = (i: number): v1.IContentChunk => ({
        sha256: hashOf(Buffer.from([i])),
        totalSize: 4 * MIB,
        offset: 0,
        data: new Uint8Array(1000),
      });
      for (let i = 0; i < 64; i++) void stream.write({ content: [begin(i)] });
      await stream.write({ operations: [{ id: 2, ping: {} }] });
      await stream.until(() => stream.replies.length === 2);
      void stream.write({ content: [begin(64)] });
      expect((await stream.ended).details).to.match(/^BAD_CONTENT/);
      expect(grownBy(before)).to.be.lessThan(50);
    });
  });

  describe('that takes up a session', () => {
    let resumable: ExecutorProcess;

    beforeEach(async () => {
      resumable = await ExecutorProcess.start({ args: ['--resume-window', '60'] });
    });
    afterEach(() => resumable.stop());

    /** A session that can be resumed, and what for. */
    async function begin(): Promise<{ readonly stream: RawStream; readonly token: Uint8Array }> {
      const stream = new RawStream(resumable.address);
      stream.read();
      await stream.write({ operations: [{ ...HELLO, hello: { ...HELLO.hello, resumable: true } }] });
      await stream.until(() => stream.replies.length > 0);
      return { stream, token: stream.replies[0].hello?.resumeToken ?? new Uint8Array() };
    }

    function resume(token: Uint8Array, received: number): RawStream {
      const stream = new RawStream(resumable.address);
      stream.read();
      void stream.write({ resume: { token, received } });
      return stream;
    }

    for (const [what, change] of [
      ['no token', () => new Uint8Array()],
      ['a token that is not the one', (token: Uint8Array) => Buffer.from(token).fill(1, 0, 1)],
      ['a token of which one bit is not', (token: Uint8Array) => Buffer.from(token).fill(token[47] ^ 1, 47)],
      ['the beginning of a token', (token: Uint8Array) => token.subarray(0, 47)],
      ['a very long token', () => new Uint8Array(2 * MIB)],
    ] as const) {
      it(`with ${what}, is refused, and the session goes on`, async () => {
        const { stream, token } = await begin();
        expect(token).to.have.length(48);
        const end = await resume(change(token), 1).ended;
        expect(end.code).to.equal(status.FAILED_PRECONDITION);
        expect(end.details).to.match(/^SESSION_GONE/);
        await stream.write({ operations: [{ id: 2, ping: {} }] });
        await stream.until(() => stream.replies.length === 2);
        stream.end();
        expect((await stream.ended).code).to.equal(status.OK);
      });
    }

    it('with the token of a session that has ended, is refused', async () => {
      const { stream, token } = await begin();
      stream.end();
      await stream.ended;
      expect((await resume(token, 1).ended).details).to.match(/^SESSION_GONE/);
    });

    it('and says that it has more than was sent, is refused, and the session goes on', async () => {
      const { stream, token } = await begin();
      const end = await resume(token, 1000).ended;
      expect(end.code).to.equal(status.FAILED_PRECONDITION);
      expect(end.details).to.match(/^BAD_FRAME: 1000 frames are acknowledged; 1 /);
      await stream.write({ operations: [{ id: 2, ping: {} }] });
      await stream.until(() => stream.replies.length === 2);
      stream.cancel();
    });

    it('with something else in its frame, is refused, and the session goes on', async () => {
      const { stream, token } = await begin();
      for (const more of [
        { operations: [{ id: 2, ping: {} }] },
        { inputs: [{}] },
        { credits: [{}] },
        { content: [{}] },
      ]) {
        const other = new RawStream(resumable.address);
        other.read();
        void other.write({ resume: { token, received: 1 }, ...more });
        const { code, details } = await other.ended;
        expect(code).to.equal(status.FAILED_PRECONDITION);
        expect(details).to.match(/^BAD_FRAME: the frame with resume has something else in it/);
      }
      await stream.write({ operations: [{ id: 2, ping: {} }] });
      await stream.until(() => stream.replies.length === 2);
      stream.cancel();
    });

    it('in the middle of a session, its own or another, loses it', async () => {
      const { token: other } = await begin();
      for (const which of ['own', 'other'] as const) {
        const { stream, token } = await begin();
        void stream.write({ resume: { token: which === 'own' ? token : other, received: 1 } });
        const { code, details } = await stream.ended;
        expect(code).to.equal(status.INVALID_ARGUMENT);
        expect(details).to.match(/^BAD_FRAME: .* has resume, which goes in the first one of a stream, alone$/);
      }
      const resumed = resume(other, 1);
      void resumed.write({ resume: { token: other, received: 1 } });
      expect((await resumed.ended).details).to.match(/^BAD_FRAME: .* has resume/);
    });

    it('and acknowledges more than was sent, loses the session', async () => {
      const { stream } = await begin();
      void stream.write({ received: 1000, operations: [{ id: 2, ping: {} }] });
      const { code, details } = await stream.ended;
      expect(code).to.equal(status.INVALID_ARGUMENT);
      expect(details).to.match(/^BAD_FRAME: 1000 frames are acknowledged/);
    });

    it('that another works with, has it to itself: each operation takes effect once', async () => {
      const { stream: first, token } = await begin();
      let current = first;
      for (let id = 2; id < 30; id++) {
        const next = resume(token, id - 1);
        expect((await current.ended).code).to.equal(status.ABORTED);
        void next.write({ operations: [{ id, ping: {} }], received: id - 1 });
        await next.until(() => next.replies.length === 1);
        expect(next.replies[0]).to.include({ id });
        // The frame that says that the session is taken up is not counted; this one was.
        current = next;
      }
      current.end();
      expect((await current.ended).code).to.equal(status.OK);
    });
  });
});

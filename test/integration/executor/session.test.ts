import { createHash } from 'node:crypto';
import { Client, credentials, status } from '@grpc/grpc-js';
import { expect } from 'chai';
import { X86_64 } from '@telejit/shared/fixup';
import { telejit, writeColumn } from '@telejit/shared/wire';
import { callLong, callOf, installRuntime, linkC, longOf, releaseOf, THUNK } from '../../support/c-units.js';
import { ExecutorProcess, RawSession } from '../../support/raw-session.js';

import v1 = telejit.v1;

const sha256 = (data: Uint8Array): Buffer => createHash('sha256').update(data).digest();

describe('sessions', () => {
  let executor: ExecutorProcess;

  before(async () => {
    executor = await ExecutorProcess.start();
  });
  after(() => executor.stop());

  async function withSession(body: (session: RawSession) => Promise<void>): Promise<void> {
    const session = await RawSession.connect(executor.address);
    await body(session);
    await session.close();
  }

  describe('hello', () => {
    it('agrees on version 1 with a controller that also speaks newer ones', async () => {
      const session = RawSession.open(executor.address);
      const result = await session.hello({ protocolMin: 1, protocolMax: 9 });
      expect(result.protocol).to.equal(1);
      expect(result.description).to.deep.include({
        triple: 'x86_64-unknown-linux-gnu',
        pointerSizeBytes: 8,
        littleEndian: true,
        memoryManager: 'dual',
        pid: executor.pid,
      });
      await session.close();
    });

    for (const [protocolMin, protocolMax] of [
      [2, 5],
      [0, 0],
      [2, 1],
    ]) {
      it(`refuses versions ${protocolMin} to ${protocolMax}, naming both ranges`, async () => {
        const session = RawSession.open(executor.address);
        const failure = await session.failure('hello', { protocolMin, protocolMax });
        expect(failure.code).to.equal('PROTOCOL_VERSION');
        expect(failure.message).to.include(`versions ${protocolMin} to ${protocolMax} and this executor 1 to 1`);
        await session.close();
      });
    }

    it('refuses features that it does not have, by name', async () => {
      const session = RawSession.open(executor.address);
      const failure = await session.failure('hello', {
        protocolMin: 1,
        protocolMax: 1,
        requiredFeatures: ['programs', 'teleport', 'time-travel'],
      });
      expect(failure).to.include({
        code: 'FEATURE_UNKNOWN',
        message: 'this executor does not have: teleport, time-travel',
      });
      await session.close();
    });

    it('must come first, and once', async () => {
      const session = RawSession.open(executor.address);
      expect((await session.failure('ping', {})).code).to.equal('HELLO_REQUIRED');
      await session.hello();
      expect((await session.failure('hello', { protocolMin: 1, protocolMax: 1 })).code).to.equal('HELLO_REPEATED');
      await session.submit('ping', {});
      await session.close();
    });
  });

  it('answers an operation of an unknown kind with UNKNOWN_OPERATION and goes on', () =>
    withSession(async (session) => {
      const reply = await session.reply({});
      expect(reply.failure?.code).to.equal('UNKNOWN_OPERATION');
      await session.submit('ping', {});
    }));

  it('answers everything that came in one frame in one frame', () =>
    withSession(async (session) => {
      const before = session.frames.length;
      await Promise.all(Array.from({ length: 100 }, () => session.submit('ping', {})));
      expect(session.frames.length - before).to.equal(1);
    }));

  for (const ids of [[0], [3], [1], [2, 2], [2, 4]]) {
    it(`ends the session when operation ids are ${ids.join(', ')} after 1`, async () => {
      const other = await RawSession.connect(executor.address);
      const session = await RawSession.connect(executor.address);
      session.add({ operations: ids.map((id) => ({ id, ping: {} })) });
      session.frames.length = 0;
      const error = await session.ended.catch(() => undefined);
      expect(error?.code).to.equal(status.INVALID_ARGUMENT);
      expect(error?.details).to.match(/^BAD_OPERATION_ID: operation \d+ came after \d/);
      await other.submit('ping', {});
      await other.close();
    });
  }

  it('ends a session that sends bytes that are no frame, and no other', async () => {
    const other = await RawSession.connect(executor.address);
    const client = new Client(executor.address, credentials.createInsecure());
    const asIs = (bytes: Buffer): Buffer => bytes;
    const stream = client.makeBidiStreamRequest('/telejit.v1.ExecutorService/Session', asIs, asIs);
    stream.on('data', () => undefined);
    const ended = new Promise<{ code: number; details: string }>((resolve) => stream.on('error', resolve));
    stream.write(Buffer.from([0x12, 0xff, 0xff, 0xff, 0xff, 0x0f, 1]));
    expect(await ended).to.include({
      code: status.INVALID_ARGUMENT,
      details: 'BAD_FRAME: a frame is not a ControllerFrame, or has more than 1048576 tags, lengths and numbers in it',
    });
    client.close();
    await other.submit('ping', {});
    await other.close();
  });

  describe('content', () => {
    const unitWith = (id: number, content: Uint8Array, size: number): v1.ILinkUnit => ({
      id,
      segments: [{ permission: v1.Permission.PERMISSION_READ, size, alignment: 1, pieces: [{ content }] }],
    });
    const chunks = (data: Uint8Array, transient = false, step = 1000): v1.IContentChunk[] => {
      const result: v1.IContentChunk[] = [];
      for (let offset = 0; offset < data.length; offset += step) {
        result.push({
          sha256: sha256(data),
          totalSize: data.length,
          offset,
          data: data.subarray(offset, offset + step),
          transient,
        });
      }
      return result;
    };

    it('is put together from chunks, kept, and held for later sessions', async () => {
      const data = Buffer.from(Array.from({ length: 4321 }, (_, i) => i % 251));
      await withSession(async (session) => {
        session.add({ content: chunks(data) });
        const unit = unitWith(session.newUnitId(), sha256(data), data.length);
        await session.submit('link', { batch: { units: [unit] } });
        const read = await session.submit('readMemory', {
          location: { segment: { unit: unit.id } },
          size: data.length,
        });
        expect(data.equals(read.data ?? new Uint8Array())).to.equal(true);
      });
      const session = RawSession.open(executor.address);
      const { heldContent } = await session.hello();
      expect(Buffer.from(heldContent ?? []).includes(sha256(data))).to.equal(true);
      await session.submit('link', { batch: { units: [unitWith(session.newUnitId(), sha256(data), data.length)] } });
      await session.close();
    });

    it('that is transient is dropped after the operation that used it', () =>
      withSession(async (session) => {
        const data = Buffer.from('transient content');
        session.add({ content: chunks(data, true) });
        const link = (): Promise<v1.IReply> =>
          session.reply({ link: { batch: { units: [unitWith(session.newUnitId(), sha256(data), 32)] } } });
        expect((await link()).failure).to.equal(null);
        const { failure } = await link();
        expect(failure?.code).to.equal('CONTENT_MISSING');
        expect(failure?.missingContent?.map((hash) => Buffer.from(hash).equals(sha256(data)))).to.deep.equal([true]);
      }));

    it('may hold a whole batch, whose units fail with that cause when it is missing', () =>
      withSession(async (session) => {
        const unit = unitWith(session.newUnitId(), sha256(Buffer.from('x')), 8);
        const batch = Buffer.from(v1.LinkBatch.encode({ units: [unit] }).finish());
        const failed = session.failure('link', { batchContent: sha256(batch) });
        const cause = session.lastId;
        const dependent = session.failure('readMemory', { location: { segment: { unit: unit.id } }, size: 1 });
        expect((await failed).code).to.equal('CONTENT_MISSING');
        expect(await dependent).to.include({ code: 'INPUT_FAILED', causeOperation: cause });
        session.add({ content: [...chunks(batch, true), ...chunks(Buffer.from('x'))] });
        await session.submit('link', { batchContent: sha256(batch) });
      }));

    const data = Buffer.alloc(3000, 7);
    const good = chunks(data);
    const broken: readonly [string, v1.IContentChunk[]][] = [
      ['of another hash than it says', [{ ...good[0], data: Buffer.alloc(3000, 8), offset: 0 }]],
      ['with a gap', [good[0], good[2]]],
      ['that begins in the middle', [good[1]]],
      ['that is longer than it says', [{ ...good[0], totalSize: 10 }]],
      ['that changes its size', [good[0], { ...good[1], totalSize: 3001 }]],
      ['without bytes', [{ ...good[0], data: new Uint8Array() }]],
      ['with a short hash', [{ ...good[0], sha256: Buffer.alloc(31) }]],
      ['larger than may be under way', [{ ...good[0], totalSize: 0xffff_ffff }]],
    ];
    for (const [what, content] of broken) {
      it(`${what} ends the session`, async () => {
        const session = await RawSession.connect(executor.address);
        session.add({ content });
        const error = await session.ended;
        expect(error?.code).to.equal(status.INVALID_ARGUMENT);
        expect(error?.details).to.match(/^BAD_CONTENT: content /);
      });
    }
  });

  describe('calls', () => {
    let session: RawSession;
    before(async () => {
      session = await RawSession.connect(executor.address);
      await installRuntime(session);
    });
    after(() => session.close());

    const SPIN = `${THUNK}
      volatile long flag = 0;
      long spin(long a, long b) { while (!flag) {} return 77; }
      long set(long a, long b) { flag = a; return flag; }
      long add(long a, long b) { return a + b; }
      long flag_address(long a, long b) { return (long)&flag; }`;

    it('answers calls, links and pings while one call runs, whose unit is freed only after it', async () => {
      const unit = await linkC(session, SPIN);
      const thunk = unit.location('thunk');
      const flag = unit.location('flag');
      const flagAddress = Number(await callLong(session, unit.location('flag_address'), thunk));
      const spinning = session.submit('call', callOf(unit.location('spin'), thunk, 0));
      expect(await callLong(session, unit.location('add'), thunk, 1, 2)).to.equal(3n);
      await session.submit('ping', {});
      await linkC(session, SPIN);
      const released = session.submit('release', releaseOf(unit));
      expect((await released).released).to.equal(1);
      expect((await session.failure('readMemory', { location: flag, size: 1 })).code).to.equal('UNKNOWN_UNIT');
      await session.submit('writeMemory', { location: { address: flagAddress }, data: Uint8Array.of(1) });
      expect(longOf((await spinning).buffer)).to.equal(77n);
    });
    it('runs many calls at once, each with its own result', async () => {
      const unit = await linkC(session, SPIN);
      const results = await Promise.all(
        Array.from({ length: 1000 }, (_, i) => callLong(session, unit.location('add'), unit.location('thunk'), i, i)),
      );
      expect(results).to.deep.equal(Array.from({ length: 1000 }, (_, i) => BigInt(2 * i)));
    });

    it('lets later operations wait for initializers, but not cancellations and pings', async () => {
      const unit = await linkC(
        session,
        `${THUNK}
         volatile long go = 0;
         __attribute__((constructor)) static void init(void) { while (!go) {} go = 5; }
         long get(long a, long b) { return go; }`,
      );
      const other = await RawSession.connect(executor.address);
      const { data } = await session.submit('readMemory', { location: unit.location('go'), size: 8 });
      expect(longOf(data)).to.equal(0n);
      const address = await addressOf(session, unit.location('go'));
      const order: string[] = [];
      const initialized = session.submit('initialize', {}).then(() => order.push('initialize'));
      const called = session
        .submit('call', callOf(unit.location('get'), unit.location('thunk'), 0))
        .then(({ buffer }) => order.push(`call ${longOf(buffer)}`));
      await session.submit('ping', {});
      expect((await session.submit('cancelOperation', { operation: 1 })).wasRunning).to.equal(false);
      expect(order).to.deep.equal([]);
      await other.submit('writeMemory', { location: { address }, data: Uint8Array.of(1) });
      await Promise.all([initialized, called]);
      expect(order).to.deep.equal(['initialize', 'call 5']);
      await other.close();
    });

    it('stores pointers into the buffer, and returns strings and null', async () => {
      const unit = await linkC(
        session,
        `typedef struct { char *result; char *text; long is_null; } buffer;
         void thunk(void *function, buffer *b) { b->result = b->is_null ? 0 : b->text + 1; }`,
      );
      const request = (isNull: number): v1.ICall => ({
        function: unit.location('thunk'),
        thunk: unit.location('thunk'),
        buffer: Buffer.concat([
          Buffer.alloc(16),
          Buffer.from(BigInt64Array.of(BigInt(isNull)).buffer),
          Buffer.from('héllo'),
        ]),
        bufferSize: 64,
        pointers: writeColumn(Uint32Array.of(8, 24)),
        stringResult: true,
      });
      const text = await session.submit('call', request(0));
      expect(text.hasString).to.equal(true);
      expect(Buffer.from(text.string ?? []).toString()).to.equal('éllo');
      expect((await session.submit('call', request(1))).hasString).to.equal(false);
    });

    it('refuses strings at addresses that cannot be read', async () => {
      const unit = await linkC(session, THUNK + 'long bad(long a, long b) { return a; }');
      const request = { ...callOf(unit.location('bad'), unit.location('thunk'), 4097), stringResult: true };
      expect((await session.failure('call', request)).code).to.equal('BAD_STRING');
    });

    it('gives a call the stack that it asks for', async () => {
      const unit = await linkC(
        session,
        `${THUNK} long use(long a, long b) { volatile char big[60 << 20]; big[0] = 3; big[a] = 4; return big[0] + big[a]; }`,
        ['-O0'],
      );
      const request = { ...callOf(unit.location('use'), unit.location('thunk'), 62_000_000), stackBytes: 80 << 20 };
      expect(longOf((await session.submit('call', request)).buffer)).to.equal(7n);
      expect((await session.failure('call', { ...request, stackBytes: 100 })).code).to.equal('BAD_CALL');
    });

    const bad: readonly [string, v1.ICall][] = [
      ['more content than buffer', { buffer: new Uint8Array(17), bufferSize: 16 }],
      ['a reply beyond the buffer', { bufferSize: 16, replyOffset: 9, replySize: 8 }],
      ['a string beyond the buffer', { bufferSize: 16, replyOffset: 9, stringResult: true }],
      ['a pointer slot beyond the buffer', { bufferSize: 16, pointers: writeColumn(Uint32Array.of(9, 0)) }],
      ['a pointer beyond the buffer', { bufferSize: 16, pointers: writeColumn(Uint32Array.of(0, 17)) }],
      ['half a pair of pointers', { bufferSize: 16, pointers: writeColumn(Uint32Array.of(0)) }],
      ['an enormous buffer', { bufferSize: 0xffff_ffff }],
    ];
    for (const [what, request] of bad) {
      it(`refuses ${what}`, async () => {
        const unit = await linkC(session, THUNK);
        const failure = await session.failure('call', {
          function: unit.location('thunk'),
          thunk: unit.location('thunk'),
          ...request,
        });
        expect(failure.code).to.equal('BAD_CALL');
      });
    }

    it('refuses addresses that memory does not have, without harm', async () => {
      for (const address of [1, 4096, 0x7fff_ffff_f000, 2 ** 52]) {
        const location = { address };
        expect((await session.failure('readMemory', { location, size: 8 })).code).to.equal('BAD_ADDRESS');
        const data = new Uint8Array(8);
        expect((await session.failure('writeMemory', { location, data })).code).to.equal('BAD_ADDRESS');
      }
    });
  });

  describe('libraries', () => {
    it('are found by their short name, whose symbols then are, in this session only', () =>
      withSession(async (session) => {
        const symbols = async (): Promise<boolean> => {
          const { addresses } = await session.submit('resolveSymbols', { names: ['deflate'] });
          return Buffer.from(addresses ?? []).readBigUInt64LE() !== 0n;
        };
        expect(await symbols()).to.equal(false);
        const { path } = await session.submit('loadLibrary', { name: 'z' });
        expect(path).to.match(/\/libz\.so/);
        expect(await symbols()).to.equal(true);
        await withSession(async (other) => {
          const { addresses } = await other.submit('resolveSymbols', { names: ['deflate'] });
          expect(Buffer.from(addresses ?? []).readBigUInt64LE()).to.equal(0n);
        });
      }));

    it('are found behind a linker script, by file name, and by path', () =>
      withSession(async (session) => {
        for (const name of ['m', 'libm.so.6', '/lib/x86_64-linux-gnu/libm.so.6']) {
          expect((await session.submit('loadLibrary', { name })).path).to.match(/libm\.so\.6$/);
        }
      }));

    for (const name of ['no-such-library', '/no/such/file.so', '', 'a\0b', '/etc/passwd']) {
      it(`are refused clearly when "${name.replace('\0', '\\0')}" is not there`, () =>
        withSession(async (session) => {
          expect((await session.failure('loadLibrary', { name })).code).to.equal('LIBRARY_NOT_FOUND');
        }));
    }

    it('give the variables that the process really uses where Node holds copies', () =>
      withSession(async (session) => {
        await installRuntime(session);
        const unit = await linkC(
          session,
          `#include <stdio.h>
           extern char **environ;
           ${THUNK}
           long check(long a, long b) { return environ != 0 && environ[0] != 0 && stdout != 0; }`,
        );
        expect(await callLong(session, unit.location('check'), unit.location('thunk'))).to.equal(1n);
      }));
  });
});

/** Where a location of a session is: a pointer to it, linked and read. */
async function addressOf(session: RawSession, location: v1.ILocation): Promise<number> {
  const unit: v1.ILinkUnit = {
    id: session.newUnitId(),
    references: [{ segment: location.segment }],
    segments: [
      {
        permission: v1.Permission.PERMISSION_READ,
        size: 8,
        alignment: 8,
        fixupOffset: new Uint8Array(4),
        fixupKind: Uint8Array.of(X86_64.Pointer64),
        fixupTarget: writeColumn(Uint32Array.of(1)),
        fixupAddend: writeColumn(Int32Array.of(Number(location.offset))),
      },
    ],
  };
  await session.submit('link', { batch: { units: [unit] } });
  const { data } = await session.submit('readMemory', { location: { segment: { unit: unit.id } }, size: 8 });
  return Number(longOf(data));
}

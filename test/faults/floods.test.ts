import { createHash } from 'node:crypto';
import { connect as connectHttp2 } from 'node:http2';
import { connect } from 'node:net';
import { status } from '@grpc/grpc-js';
import { telejit, writeColumn } from '@telejit/shared/wire';
import { expect } from 'chai';
import { Bystander } from '../support/bystander.js';
import { callOf, installRuntime, linkC, THUNK } from '../support/c-units.js';
import { startDaemon } from '../support/daemon.js';
import { ExecutorProcess, RawSession } from '../support/raw-session.js';
import { HELLO, RawStream } from '../support/raw-stream.js';

import v1 = telejit.v1;

const EMPTY_SHA256 = createHash('sha256').digest();
const FRAMES = 500;
const RESETS = 2000;
const SLEEPERS = 70_000;
const { PERMISSION_READ_WRITE } = v1.Permission;

/** What can be sent over and over without breaking the protocol, once or often in a frame. */
const HARMLESS: readonly (readonly [string, (next: number) => v1.IControllerFrame])[] = [
  ['empty frames', () => ({})],
  ['credit for nothing', () => ({ credits: Array.from({ length: 100 }, () => ({ operation: 9, bytes: 5 })) })],
  ['input for nobody', () => ({ inputs: Array.from({ length: 100 }, () => ({ operation: 9, end: true })) })],
  [
    'cancellations',
    (next) => ({
      operations: Array.from({ length: 50 }, (_, i) => ({ id: next + i, cancelOperation: { operation: 1 } })),
    }),
  ],
  [
    'answers to nobody',
    (next) => ({
      operations: Array.from({ length: 50 }, (_, i) => ({
        id: next + i,
        answerUpcalls: { upcalls: [1], failure: '' },
      })),
    }),
  ],
  ['content, again and again', () => ({ content: [{ sha256: EMPTY_SHA256, totalSize: 0 }] })],
];

for (const [what, start] of [
  ['an executor', () => ExecutorProcess.start()],
  ['a daemon', () => startDaemon()],
] as const) {
  describe(`A flood at ${what}`, function () {
    this.timeout(120_000);

    let executor: ExecutorProcess;
    let bystander: Bystander;
    beforeEach(async () => {
      executor = await start();
      bystander = await Bystander.start(executor.address);
    });
    afterEach(async () => {
      const session = await RawSession.connect(executor.address);
      await session.submit('ping', {});
      await session.close();
      await bystander.stop();
      await executor.stop();
    });

    for (const [kind, frame] of HARMLESS) {
      it(`of ${kind} keeps no other session from its answers`, async () => {
        const stream = await RawStream.greeted(executor.address);
        const answered = bystander.answers;
        let next = 2;
        for (let i = 0; i < FRAMES; i++) {
          const made = frame(next);
          next += made.operations?.length ?? 0;
          await stream.write(made);
        }
        await stream.write({ operations: [{ id: next, ping: {} }] });
        await stream.until(() => stream.replies.length === next);
        expect(bystander.answers).to.be.greaterThan(answered);
        stream.end();
        expect((await stream.ended).code).to.equal(status.OK);
      });
    }

    it('of calls that do not end is refused above the limit, and ends with its session', async () => {
      const session = await RawSession.connect(executor.address);
      await installRuntime(session);
      const source = `${THUNK} int usleep(unsigned); long stay(long a, long b) { for (;;) usleep(100000); }`;
      const unit = await linkC(session, source);
      const call = { ...callOf(unit.location('stay'), unit.location('thunk'), 1), replySize: 0 };
      let refused = 0;
      for (let i = 0; i < SLEEPERS; i++) {
        void session.reply({ call }).then(
          ({ failure }) => {
            if (failure?.code === 'LIMIT_EXCEEDED') refused++;
          },
          () => undefined,
        );
        if (i % 5000 === 4999) session.flush();
      }
      await session.submit('ping', {});
      // 256 run and 65,536 wait.
      expect(refused).to.equal(SLEEPERS - 65_536 - 256);
      await session.close();
    });

    it('of requests that are given up at once leaves it as it was', async () => {
      const socket = connect(executor.socketPath);
      const client = connectHttp2('http://localhost', { createConnection: () => socket });
      client.on('error', () => undefined);
      const headers = {
        ':method': 'POST',
        ':path': '/telejit.v1.ExecutorService/Session',
        'content-type': 'application/grpc',
        te: 'trailers',
      };
      for (let i = 0; i < RESETS && !client.destroyed; i++) {
        const request = client.request(headers);
        request.on('error', () => undefined);
        request.close(8 /* CANCEL */);
        if (i % 100 === 0) await new Promise((resolve) => setImmediate(resolve));
      }
      const answered = bystander.answers;
      client.destroy();
      socket.destroy();
      const session = await RawSession.connect(executor.address);
      await session.submit('ping', {});
      await session.close();
      expect(bystander.answers).to.be.greaterThan(answered);
    });

    it('of sessions that do what they must not, each in its own way, is refused with a code', async () => {
      const wrong: readonly (readonly [string, Uint8Array])[] = [
        ['BAD_FRAME', Buffer.from('no frame at all, but words')],
        ['BAD_OPERATION_ID', encoded({ operations: [HELLO, { id: 1, ping: {} }] })],
        ['BAD_OPERATION_ID', encoded({ operations: [HELLO, { id: 7, ping: {} }] })],
        ['BAD_CONTENT', encoded({ operations: [HELLO], content: [{ sha256: Buffer.alloc(32), totalSize: 0 }] })],
      ];
      const ends = await Promise.all(
        Array.from({ length: 40 }, async (_, i) => {
          const [code, bytes] = wrong[i % wrong.length];
          const stream = new RawStream(executor.address);
          stream.read();
          await stream.writeBytes(bytes);
          return { expected: code, ...(await stream.ended) };
        }),
      );
      for (const { expected, code, details } of ends) {
        expect(code).to.equal(status.INVALID_ARGUMENT);
        expect(details.split(':')[0]).to.equal(expected);
      }
    });

    it('of messages that are too large is refused, one by one', async () => {
      for (let i = 0; i < 10; i++) {
        const stream = await RawStream.greeted(executor.address);
        void stream.writeBytes(new Uint8Array(5 * 2 ** 20));
        expect((await stream.ended).code).to.equal(status.RESOURCE_EXHAUSTED);
      }
    });

    it('of units under a number that is used is refused, and the unit stays as it is', async () => {
      const session = await RawSession.connect(executor.address);
      const unit = { id: 5, segments: [{ permission: PERMISSION_READ_WRITE, size: 8, alignment: 8 }] };
      await session.submit('link', { batch: { units: [unit] } });
      const location = { segment: { unit: 5, segment: 0 } };
      await session.submit('writeMemory', { location, data: Uint8Array.of(7) });
      const again = Array.from({ length: 1000 }, () => session.failure('link', { batch: { units: [unit] } }));
      for (const failure of await Promise.all(again)) expect(failure).to.include({ code: 'UNIT_ID_USED' });
      expect((await session.submit('readMemory', { location, size: 1 })).data?.[0]).to.equal(7);
      await session.submit('release', { units: writeColumn(Uint32Array.of(5)) });
      expect(await session.failure('link', { batch: { units: [unit] } })).to.include({ code: 'UNIT_ID_USED' });
      await session.close();
    });
  });
}

function encoded(frame: v1.IControllerFrame): Uint8Array {
  return v1.ControllerFrame.encode(frame).finish();
}

import { connectExecutor, LLJIT, type Executor, type RunOptions } from '@telejit/controller';
import { ConnectionError, ProtocolError } from '@telejit/shared';
import { telejit } from '@telejit/shared/wire';
import { expect } from 'chai';
import { compileC } from '../support/c-units.js';
import { afterHello, startPeer, type Peer, type PeerStream } from '../support/grpc-peer.js';
import { startLyingExecutor } from '../support/lying-executor.js';
import { ExecutorProcess } from '../support/raw-session.js';
import { rejection } from '../support/rejection.js';

import v1 = telejit.v1;

const KIB = 1024;
const ECHO = `int getchar(void), putchar(int); long same(long a) { return a; }
  int main(void) { for (int c; (c = getchar()) != -1;) putchar(c); return 0; }`;

/** Sends a frame over and over, as fast as it is taken, until the controller hangs up. @returns how many were sent */
async function flood(stream: PeerStream, frame: () => v1.IExecutorFrame): Promise<number> {
  let sent = 0;
  let isOver = false;
  stream.on('cancelled', () => (isOver = true));
  while (!isOver) {
    sent++;
    if (stream.write(frame())) await new Promise((resolve) => setImmediate(resolve));
    else await new Promise((resolve) => ['drain', 'cancelled'].forEach((event) => stream.once(event, resolve)));
  }
  return sent;
}

describe('A controller whose executor is hostile', function () {
  this.timeout(60_000);

  /** An executor that floods the controller after its first operation. */
  async function flooding(
    frame: (operation: v1.IOperation) => () => v1.IExecutorFrame,
  ): Promise<{ readonly peer: Peer; readonly executor: Executor; readonly sent: Promise<number> }> {
    let started: (sent: Promise<number>) => void = () => undefined;
    const sent = new Promise<number>((resolve) => (started = (count) => void count.then(resolve)));
    let hasBegun = false;
    const peer = await startPeer(
      afterHello((stream, operation) => {
        if (hasBegun) return;
        hasBegun = true;
        started(flood(stream, frame(operation)));
      }),
    );
    return { peer, executor: await connectExecutor(peer.address), sent };
  }

  const data = new Uint8Array(64 * KIB);
  const handed = new Uint8Array(3 * KIB * KIB);
  let id = 0;
  for (const [what, code, frame] of [
    ['answers to what was not asked', 'BAD_REPLY', () => () => ({ replies: [{ id: 77, ping: {} }] })],
    ['results that nobody waits for', 'BAD_REPLY', () => () => ({ callData: [{ operation: 77, data }] })],
    [
      'code that asks, without heed to answers',
      'BAD_FRAME',
      () => () => ({
        upcalls: Array.from({ length: 1000 }, () => ({ id: ++id, count: 1, place: { segment: { unit: 5 } } })),
      }),
    ],
    [
      'code that hands over much, without heed to answers',
      'BAD_FRAME',
      () => () => ({ upcalls: [{ id: ++id, count: 1, place: { segment: { unit: 5 } }, data: handed }] }),
    ],
  ] satisfies [string, string, (operation: v1.IOperation) => () => v1.IExecutorFrame][]) {
    it(`hangs up on a flood of ${what}`, async () => {
      id = 0;
      const { peer, executor, sent } = await flooding(frame);
      const session = await executor.openSession();
      const error = await rejection(session.submit('ping', {}).result);
      expect(error).to.be.instanceOf(ProtocolError).and.to.have.property('code', code);
      // The flood is over: the stream was cancelled.
      expect(await sent).to.be.greaterThan(0);
      expect(await rejection(session.submit('ping', {}).result)).to.equal(error);
      await executor.close();
      await peer[Symbol.asyncDispose]();
    });
  }

  describe('and does what it is told', () => {
    let behind: ExecutorProcess;
    before(async () => {
      behind = await ExecutorProcess.start();
    });
    after(() => behind.stop());

    /** Runs a program that echoes its input, over what the executor says of it. */
    async function echo(change: (frame: v1.ExecutorFrame) => void, options: RunOptions = {}): Promise<Error> {
      await using peer = await startLyingExecutor(behind.address, change);
      await using executor = await connectExecutor(peer.address);
      await using jit = await LLJIT.builder().executor(executor).create();
      jit.addObjectSync(compileC(ECHO), { name: 'echo.o' });
      return await rejection(jit.runAsMain('main', { stdin: 'what it reads', ...options }));
    }

    it('is left when it sends more of what a program prints than is consumed', async () => {
      const never = new Promise<void>(() => undefined);
      const error = await echo(
        ({ outputs }) => {
          const [first] = outputs;
          if (first) outputs.push(...Array.from({ length: 17 }, () => ({ ...first, data: new Uint8Array(64 * KIB) })));
        },
        { stdout: () => never },
      );
      expect(error).to.be.instanceOf(ProtocolError).and.to.have.property('code', 'OUTPUT_WINDOW');
      expect(error.message).to.match(/ \d{7} bytes of output .* at most 1048576 /);
    });

    it('is left when it says that a program took more input than was sent', async () => {
      const error = await echo(({ inputCredits }) => {
        for (const credit of inputCredits) credit.bytes = 2 ** 31;
      });
      expect(error).to.be.instanceOf(ProtocolError).and.to.have.property('code', 'INPUT_WINDOW');
    });

    it('is not believed when it returns less of a call than was asked for', async () => {
      await using peer = await startLyingExecutor(behind.address, ({ replies }) => {
        for (const { call } of replies) if (call) call.buffer = call.buffer?.subarray(0, 3);
      });
      await using executor = await connectExecutor(peer.address);
      await using jit = await LLJIT.builder().executor(executor).create();
      jit.addObjectSync(compileC(ECHO), { name: 'echo.o' });
      const error = await rejection(jit.function('long same(long)')(1n));
      expect(error).to.be.instanceOf(ProtocolError).and.to.have.property('code', 'BAD_REPLY');
      expect(error.message).to.equal("call same: the executor returned 3 bytes of the call's buffer instead of 8");
    });

    it('is not asked for ever when it says that there is always more', async () => {
      await using peer = await startLyingExecutor(behind.address, ({ replies }) => {
        for (const { searchMemory, listRegions } of replies) {
          if (searchMemory) [searchMemory.hasMore, searchMemory.addresses] = [true, new Uint8Array(8).fill(1, 0, 1)];
          if (!listRegions) continue;
          [listRegions.hasMore, listRegions.regions] = [true, Array.from({ length: 100_000 }, () => ({ end: ++id }))];
        }
      });
      await using executor = await connectExecutor(peer.address);
      await using jit = await LLJIT.builder().executor(executor).create();
      await using block = await jit.memory.allocate(4096);
      expect(await rejection(jit.memory.search('x', [block]))).to.have.property('code', 'BAD_REPLY');
      expect(await rejection(jit.memory.regions())).to.have.property('code', 'BAD_REPLY');
    });
  });

  it('ends what waits for one that never answers, when it is told to', async () => {
    await using peer = await startPeer(afterHello(() => undefined));
    await using executor = await connectExecutor(peer.address);
    const session = await executor.openSession();
    const waiting = [session.submit('ping', {}), session.submit('readMemory', { size: 8 })];
    await session.close();
    for (const { result } of waiting) {
      const error = await rejection(result);
      expect(error).to.be.instanceOf(ConnectionError).and.to.have.property('code', 'SESSION_CLOSED');
    }
  });
});

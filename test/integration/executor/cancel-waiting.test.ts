import { expect } from 'chai';
import { callOf, installRuntime, linkC, THUNK, type TestUnit } from '../../support/c-units.js';
import { ExecutorProcess, RawSession } from '../../support/raw-session.js';

/** Holds operations back until the gate is opened. */
const WAITING = `${THUNK} int usleep(unsigned); void *volatile gate; static volatile long runs;
  __attribute__((constructor)) static void wait(void) { while (!gate) usleep(1000); }
  long run(long a, long b) { return ++runs; }
  int main(void) { return 1; }`;

describe('An operation that is cancelled while it waits for initializers', () => {
  let executor: ExecutorProcess;
  let session: RawSession;
  let unit: TestUnit;

  before(async () => {
    executor = await ExecutorProcess.start();
  });
  after(() => executor.stop());
  beforeEach(async () => {
    session = await RawSession.connect(executor.address);
    await installRuntime(session);
    unit = await linkC(session, WAITING);
  });
  afterEach(() => session.close());

  it('is not begun: a call, a program, the standard streams', async () => {
    const initialized = session.submit('initialize', {});
    const call = callOf(unit.location('run'), unit.location('thunk'), 1);
    const waiting = [
      session.reply({ call }),
      session.reply({ runProgram: { entry: unit.location('main') } }),
      session.reply({ takeStreams: {} }),
    ];
    const last = session.lastId;
    for (const operation of [last - 2, last - 1, last])
      expect(await session.submit('cancelOperation', { operation })).to.include({ wasRunning: true });
    const [called, run, taken] = await Promise.all(waiting);
    expect(called.failure).to.include({ code: 'CALL_CANCELLED' });
    expect(run.runProgram).to.include({ signal: 9, signalName: 'SIGKILL' });
    expect(taken.takeStreams).to.not.equal(null);
    expect(await session.submit('cancelOperation', { operation: last })).to.include({ wasRunning: false });
    await session.submit('storePointers', { stores: [{ cell: unit.location('gate'), value: { address: 1 } }] });
    await initialized;
    // The first that has run.
    const { buffer } = await session.submit('call', call);
    expect(buffer?.[0]).to.equal(1);
    const { exitCode } = await session.submit('runProgram', { entry: unit.location('main') });
    expect(exitCode).to.equal(1);
  });

  it('takes effect all the same when it is of a kind that cannot be cancelled', async () => {
    const initialized = session.submit('initialize', {});
    const read = session.submit('readMemory', { location: unit.location('gate'), size: 8 });
    const operation = session.lastId;
    expect(await session.submit('cancelOperation', { operation })).to.include({ wasRunning: false });
    await session.submit('storePointers', { stores: [{ cell: unit.location('gate'), value: { address: 1 } }] });
    await initialized;
    expect((await read).data?.[0]).to.equal(1);
  });
});

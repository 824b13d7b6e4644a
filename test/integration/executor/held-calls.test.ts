import { getEventListeners } from 'node:events';
import { CancelledError, LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { TelejitError } from '@telejit/shared';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';
import { threadCount } from '../../support/process-figures.js';
import { rejection } from '../../support/rejection.js';

/** An executor has 65,536 wait (docs/PROTOCOL.md, limits). */
const CALLS = 200_000;
const MORE_THAN_WAIT = 70_000;
/** As many as run at once. */
const CALLS_AT_ONCE = 256;
/** Of the runtime. */
const IDLE_THREADS = 64;
/** Node's own, generously. */
const OTHER_THREADS = 40;
const CODE = compileC(`
  int usleep(unsigned);
  void doze(void) { usleep(50000); }
  void stay(void) { for (;;) usleep(100000); }
  long count(long a) { return a + 1; }`);

function codeOf(reason: unknown): string {
  return reason instanceof TelejitError ? reason.code : 'no code';
}

describe('More calls in one turn than an executor has wait', function () {
  this.timeout(180_000);

  let executor: Executor;
  before(async () => {
    executor = await spawnExecutor();
  });
  after(() => executor.close());

  it('are all answered, each with its own result', async () => {
    await using jit = await LLJIT.builder().executor(executor).create();
    await jit.addObject(CODE);
    const count = jit.function('long count(long)');
    await jit.lookup('count');
    const results = await Promise.all(Array.from({ length: CALLS }, (_, i) => count(BigInt(i))));
    results.forEach((result, i) => {
      if (result !== BigInt(i) + 1n) expect.fail(`call ${i} returned ${result}`);
    });
  });

  it('are answered before a removal that follows them, of the code that they are in', async () => {
    await using jit = await LLJIT.builder().executor(executor).create();
    const tracker = await jit.addObject(CODE);
    const count = jit.function('long count(long)');
    await jit.lookup('count');
    const results = Promise.all(Array.from({ length: MORE_THAN_WAIT }, (_, i) => count(BigInt(i))));
    await tracker.remove();
    expect((await results).at(-1)).to.equal(BigInt(MORE_THAN_WAIT));
  });

  it('leave no more threads than may wait for others', async () => {
    await using jit = await LLJIT.builder().executor(executor).create();
    await jit.addObject(CODE);
    const doze = jit.function('void doze(void)');
    await doze();
    await Promise.all(Array.from({ length: CALLS_AT_ONCE }, () => doze()));
    const pid = executor.description.pid;
    // Those beyond them end after what they did was reported.
    while (threadCount(pid) > IDLE_THREADS + OTHER_THREADS) await doze();
  });

  it('can be cancelled before they are sent, and end with the session', async () => {
    const jit = await LLJIT.builder().executor(executor).create();
    await jit.addObject(CODE);
    const stay = jit.function('void stay(void)');
    await jit.lookup('stay');
    const ends = Promise.allSettled(Array.from({ length: MORE_THAN_WAIT }, () => stay()));
    const abort = new AbortController();
    const held = rejection(stay.with({ signal: abort.signal })());
    abort.abort();
    expect(await held).to.be.instanceOf(CancelledError);
    await jit.close();
    const codes = new Set((await ends).map((end) => (end.status === 'rejected' ? codeOf(end.reason) : 'returned')));
    expect([...codes])
      .not.to.include('LIMIT_EXCEEDED')
      .and.not.to.include('returned');
    expect([...codes]).to.include('SESSION_CLOSED');
  });

  it('can all be cancelled by one signal, while they wait, and the session goes on', async () => {
    await using jit = await LLJIT.builder().executor(executor).create();
    await jit.addObject(CODE);
    const count = jit.function('long count(long)');
    const stay = jit.function('void stay(void)');
    await jit.lookup('stay');
    const abort = new AbortController();
    const ends = Promise.allSettled(
      Array.from({ length: MORE_THAN_WAIT }, () => stay.with({ signal: abort.signal })()),
    );
    // Sent after those, it has been taken in when they are.
    await jit.lookup('count');
    expect(getEventListeners(abort.signal, 'abort')).to.have.length(1);
    abort.abort();
    const others = (await ends).filter((end) => !(end.status === 'rejected' && end.reason instanceof CancelledError));
    expect(others).to.deep.equal([]);
    expect(await count(1n)).to.equal(2n);
  });
});

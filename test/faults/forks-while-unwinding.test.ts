import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { compileC } from '../support/c-units.js';
import { rejection } from '../support/rejection.js';

const THROWERS = 4;
const CHILDREN = 40;
/** `keepThrowing` takes and gives back the unwinder's lock all the time, until it is told to stop. */
const SOURCE = `
extern "C" {
  void *__dso_handle = &__dso_handle;
  volatile long stop;
  __attribute__((noinline)) static void fail(long n) { if (n >= 0) throw n; }
  long keepThrowing(void) {
    long count = 0;
    while (!stop) try { fail(count); } catch (long caught) { count = caught + 1; }
    return count;
  }
  void end(void) { stop = 1; }
  long fault(void) { return *(volatile long *)8; }
  int main(void) { try { fail(7); } catch (long caught) { return (int)caught; } return 1; }
}`;

describe('A child that is forked while other threads unwind', function () {
  this.timeout(300_000);

  let executor: Executor;
  let jit: LLJIT;
  let throwing: Promise<unknown>[];

  before(async () => {
    executor = await spawnExecutor();
    jit = await LLJIT.builder().executor(executor).create();
    await jit.addObject(compileC(SOURCE, ['-O1'], 'cpp'), { name: 'throwing.o' });
    const keepThrowing = jit.function('long keepThrowing(void)');
    await keepThrowing.prepare();
    throwing = Array.from({ length: THROWERS }, () => keepThrowing());
  });
  after(async () => {
    await jit.function('void end(void)')();
    const counts = await Promise.all(throwing);
    expect(counts.every((count) => Number(count) > 0)).to.equal(true);
    await jit.close();
    await executor.close();
  });

  it('can fault: an isolated call ends, every time', async () => {
    const fault = jit.function('long fault(void)').with({ isolated: true });
    for (let i = 0; i < CHILDREN; i++) expect((await rejection(fault())).message).to.include('SIGSEGV');
  });

  it('can throw and catch: a program ends, every time', async () => {
    for (let i = 0; i < CHILDREN; i++) expect(await jit.runAsMain('main')).to.include({ exitCode: 7, signal: null });
  });
});

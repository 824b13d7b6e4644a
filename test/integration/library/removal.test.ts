import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { ExecutionSession, LinkObject, ObjectLayer, ProcessSymbolsGenerator } from '@telejit/controller/orc';
import { expect } from 'chai';
import { samplesOf } from '../../churn/report.js';
import { compileC } from '../../support/c-units.js';

const CHURN = fileURLToPath(new URL('../../churn/main.ts', import.meta.url));
const KIB = 1024;

/** Where threads wait until they are let go. */
const GATE = `
  #include <unistd.h>
  static int ends[2];
  static long arrived;
  long open_gate(void) { return pipe(ends); }
  long pass(long result) { char c; __atomic_fetch_add(&arrived, 1, __ATOMIC_SEQ_CST); read(ends[0], &c, 1); return result; }
  long arrivals(void) { return __atomic_load_n(&arrived, __ATOMIC_SEQ_CST); }
  long let_go(void) { return close(ends[1]); }
`;

describe('Removing what runs', () => {
  let executor: Executor;
  let jit: LLJIT;
  let remote: Awaited<ReturnType<Executor['openSession']>>;

  before(async () => {
    executor = await spawnExecutor();
  });
  after(() => executor.close());
  beforeEach(async () => {
    jit = await LLJIT.builder().executor(executor).create();
    remote = await executor.openSession();
  });
  afterEach(async () => {
    await executor.closeSession(remote);
    await jit.close();
  });

  const heldUnits = async (): Promise<number> => (await remote.submit('memoryUse', {}).result).heldUnits ?? 0;
  async function until(condition: () => Promise<boolean>): Promise<void> {
    while (!(await condition())) continue;
  }

  it('lets calls of LLJIT end in what its tracker has removed, and then takes the memory', async () => {
    jit.addObjectSync(compileC(GATE), { name: 'gate.o' });
    expect(await jit.function('long open_gate(void)')()).to.equal(0n);
    const tracker = jit.addObjectSync(
      compileC(`extern long pass(long);
                static const long factors[4] = {2, 3, 5, 7};
                long f(long n) { long sum = 0; for (int i = 0; i < 4; i++) sum += factors[i] * n; return pass(sum) + factors[n]; }`),
      { name: 'f.o' },
    );
    const f = jit.function('long f(long)');
    const calls = [0n, 1n, 2n, 3n].map((n) => f(n));
    const arrivals = jit.function('long arrivals(void)');
    await until(async () => (await arrivals()) === 4n);
    await tracker.remove();
    expect(await heldUnits()).to.be.at.least(1);
    // the name is free at once, and what takes it is another function
    jit.addObjectSync(compileC('long f(long n) { return -n; }'), { name: 'other.o' });
    expect(await jit.function('long f(long)')(5n)).to.equal(-5n);
    await jit.function('long let_go(void)')();
    expect(await Promise.all(calls)).to.deep.equal([2n, 20n, 39n, 58n]);
    await until(async () => (await heldUnits()) === 0);
  });

  it("lets threads end in what an ObjectLayer's tracker has removed, and then takes the memory", async () => {
    const session = new ExecutionSession();
    const layer = new ObjectLayer(session, remote);
    const main = session.createDylib('main');
    const fromProcess = session.createDylib('process');
    fromProcess.addGenerator(new ProcessSymbolsGenerator(remote));
    main.addToLinkOrder(fromProcess);
    const tracker = main.createTracker();
    const work = compileC(`
      #include <pthread.h>
      #include <unistd.h>
      int work_ends[2];
      static void *body(void *argument) { char c = 0; read(work_ends[0], &c, 1); return c == 'x' ? argument : 0; }
      static pthread_t thread;
      long begin(void) { return pipe(work_ends) || pthread_create(&thread, 0, body, &thread); }
      long self(void) { return (long)thread; }
      long write_end(void) { return work_ends[1]; }`);
    layer.add(main, LinkObject.read(work, 'work.o'), tracker);
    const names = ['begin', 'self', 'write_end'];
    const addresses = await Promise.all(names.map((name) => session.lookupAddress(main, name)));
    const joiner = compileC(`
      #include <pthread.h>
      #include <unistd.h>
      long call(long (*function)(void)) { return function(); }
      long join(long thread, long fd) {
        void *result = 0;
        return write((int)fd, "x", 1) == 1 && pthread_join((pthread_t)thread, &result) == 0 && result != 0;
      }`);
    jit.addObjectSync(joiner, { name: 'joiner.o' });
    const call = jit.function('long call(void *)');
    const [begun, thread, fd] = [await call(addresses[0]), await call(addresses[1]), await call(addresses[2])];
    expect(begun).to.equal(0n);
    await tracker.remove();
    expect(await heldUnits()).to.equal(1);
    expect(await jit.function('long join(long, long)')(thread, fd)).to.equal(1n);
    await until(async () => (await heldUnits()) === 0);
    await session.end();
  });

  it('leaves nothing behind, cycle after cycle (TELEJIT_CYCLES, 5,000 unless it is set)', async function () {
    const cycles = Number(process.env.TELEJIT_CYCLES ?? 5000);
    this.timeout(60_000 + cycles * 30);
    const args = ['--expose-gc', '--import', 'tsx', CHURN, String(cycles), process.env.TELEJIT_SEED ?? '1'];
    // Counting coverage keeps what Node would forget of code: a mebibyte more over 5,000 cycles, and none of it ours.
    const env = { ...process.env, NODE_V8_COVERAGE: undefined };
    const { stdout } = await promisify(execFile)(process.execPath, args, { env });
    const [early, late] = samplesOf(stdout);
    expect(late.unitBytes).to.equal(early.unitBytes);
    expect(late.threads).to.equal(early.threads);
    expect(late.descriptors - early.descriptors).to.be.at.most(2);
    // Node's own heaps breathe, with code that is compiled and forgotten.
    expect(late.controllerHeapBytes - early.controllerHeapBytes).to.be.at.most(768 * KIB);
    expect(late.residentKiB - early.residentKiB).to.be.at.most(8 * KIB);
    expect(late.mappings - early.mappings).to.be.at.most(32);
  });
});

import type { Executor } from '@telejit/controller';
import { CompilePool, type IrSource } from '@telejit/controller/compile';
import { Speculation, SymbolState, type SpeculationOptions } from '@telejit/controller/orc';
import { expect } from 'chai';
import { OnDemandSession } from '../../support/on-demand-session.js';
import { executorWithRuntime } from '../../support/orc-session.js';
import { rejection } from '../../support/rejection.js';
import { irOfSource } from '../../support/split-program.js';
import { oldestClang } from '../../support/compilers.js';

const c = (source: string): IrSource => irOfSource(oldestClang(), ['-O0'], source);
/** f0(a) calls a functions more. */
const CHAIN = c(
  `${Array.from(
    { length: 8 },
    (_, i) => `long f${i + 1}(long); long f${i}(long a) { return a > ${i} ? f${i + 1}(a) + 1 : 0; }`,
  ).join('\n')} long f8(long a) { return 0; }`,
);

describe('Speculation', () => {
  let executor: Executor;
  let pool: CompilePool;
  let demand: OnDemandSession;
  let speculation: Speculation;

  before(async () => {
    executor = await executorWithRuntime('dual');
    pool = new CompilePool({ threads: 2, cache: false });
  });
  after(async () => {
    await pool.close();
    await executor.close();
  });
  afterEach(() => demand[Symbol.asyncDispose]());

  const open = async (options: SpeculationOptions): Promise<void> => {
    speculation = new Speculation(options);
    demand = await OnDemandSession.open(executor, pool, () => ({ speculation }));
  };

  it('compiles what is called by what was called, and links none of it', async () => {
    await open({ concurrency: 1 });
    await demand.add('chain.c', CHAIN);
    await demand.orc.address('f0');
    expect(demand.prepared).to.deep.equal([]);
    expect(await demand.orc.call('f0', 0)).to.equal(0n);
    await demand.untilPrepared(8);
    expect(demand.prepared).to.deep.equal([1, 2, 3, 4, 5, 6, 7, 8].map((i) => `chain.c(f${i})`));
    expect(demand.preparedAtOnce).to.equal(1);
    expect(demand.compiled).to.deep.equal(['chain.c(f0)']);
    expect(demand.orc.main.entry('f1.body')?.state).to.equal(SymbolState.NeverSearched);
    expect(speculation.stats).to.deep.equal({ begun: 8, used: 0 });
  });

  it('leads calls to what was compiled before, and compiles it once', async () => {
    await open({ concurrency: 2 });
    await demand.add('chain.c', CHAIN);
    await demand.orc.call('f0', 0);
    await demand.untilPrepared(8);
    const { compiled } = pool.stats;
    expect(await demand.orc.call('f0', 5)).to.equal(5n);
    expect(demand.compiled).to.have.length(6);
    expect(pool.stats.compiled).to.equal(compiled);
    expect(speculation.stats).to.deep.equal({ begun: 8, used: 5 });
  });

  it('has failures fail the call of the function, and nothing before', async () => {
    await open({ concurrency: 1 });
    await demand.add(
      'bad.c',
      c(`long bad(void) { asm("no such instruction"); return 1; } long good(void) { return 2; }
         long missing(void); long late(void) { return missing(); }
         long f(long a) { return a == 1 ? bad() : a == 2 ? late() : good(); }`),
    );
    expect(await demand.orc.call('f', 0)).to.equal(2n);
    // The third was called.
    await demand.untilPrepared(2);
    const error = await rejection(demand.orc.call('f', 1));
    expect(error).to.include({ code: 'LAZY_CALL_FAILED' });
    expect(error.message).to.include('no such instruction');
    demand.orc.add('long missing(void) { return 3; }');
    expect(await demand.orc.call('f', 2)).to.equal(3n);
  });

  it('compiles what the client chooses', async () => {
    await open({ concurrency: 1, choose: (callees) => callees.filter(({ isAtEntry }) => isAtEntry) });
    await demand.add(
      'entry.c',
      c(`long sure(long a) { return a; } long unsure(long a) { return a; }
         long f(long a) { a = sure(a); return a > 5 ? unsure(a) : a; }`),
    );
    expect(await demand.orc.call('f', 1)).to.equal(1n);
    expect(demand.compiled).to.deep.equal(['entry.c(f)', 'entry.c(sure)']);
    expect(speculation.stats).to.deep.equal({ begun: 1, used: 1 });
  });

  it('begins nothing for functions that are removed, and nothing after it was stopped', async () => {
    await open({ concurrency: 1 });
    const tracker = demand.orc.main.createTracker();
    await demand.add('chain.c', CHAIN, tracker);
    await demand.orc.call('f0', 0);
    await tracker.remove();
    const { begun } = speculation.stats;
    await demand.untilPrepared(begun);
    await demand.orc.remote.submit('memoryUse', {}).result;
    expect(speculation.stats.begun).to.equal(begun);
    speculation.stop();
    await demand.add('chain.c', CHAIN);
    expect(await demand.orc.call('f0', 2)).to.equal(2n);
    expect(speculation.stats.begun).to.equal(begun);
  });

  it('wants at least one function at a time', () => {
    for (const concurrency of [0, 1.5, 1025, Number.NaN])
      expect(() => new Speculation({ concurrency }))
        .to.throw()
        .with.property('code', 'SPECULATION_RANGE');
  });
});

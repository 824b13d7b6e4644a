import type { Executor } from '@telejit/controller';
import { CompilePool, type IrSource } from '@telejit/controller/compile';
import {
  addIrModule,
  HotSwap,
  RedirectableSymbolManager,
  ReOptimizeLayer,
  type CallProfile,
  type ReOptimizeOptions,
  type ResourceTracker,
} from '@telejit/controller/orc';
import { expect } from 'chai';
import { executorWithRuntime, OrcSession } from '../../support/orc-session.js';
import { irOfSource } from '../../support/split-program.js';

const FLAGS = ['-O0', '-Xclang', '-disable-O0-optnone', '-fPIC'];
const THRESHOLD = 10;
const LEVELS = [{ optLevel: 0, threshold: THRESHOLD }, { optLevel: 2 }] as const;
const irOf = (source: string): IrSource => irOfSource('clang-14', FLAGS, source);
const text = (ir: string): IrSource => ({ kind: 'ir', text: ir });
for (const memory of ['dual', 'strict'] as const) {
  describe(`ReOptimizeLayer with the ${memory} memory manager`, () => {
    let executor: Executor;
    let pool: CompilePool;
    let orc: OrcSession;
    let hot: HotSwap;
    /** Names of places that were told of. */
    let notified: string[];

    before(async () => {
      executor = await executorWithRuntime(memory);
      pool = new CompilePool({ cache: false, threads: 2 });
    });
    after(async () => {
      await pool.close();
      await executor.close();
    });
    beforeEach(async () => {
      orc = await OrcSession.open(executor);
      hot = new HotSwap(orc.session, orc.layer, new RedirectableSymbolManager(orc.session, orc.layer, orc.remote));
      notified = [];
      orc.remote.onUpcall(({ unit, segment, offset }) => {
        notified.push(`${unit}/${segment}/${offset}`);
        return false;
      });
    });
    afterEach(() => orc[Symbol.asyncDispose]());

    const layerOf = (options: ReOptimizeOptions = {}): ReOptimizeLayer =>
      new ReOptimizeLayer(
        { session: orc.session, remote: orc.remote, objects: orc.layer, swaps: hot, pool },
        { triple: executor.description.triple },
        { levels: LEVELS, ...options },
      );
    const add = (layer: ReOptimizeLayer, source: IrSource, name = 'm', tracker?: ResourceTracker): Promise<void> =>
      addIrModule(pool, layer, orc.main, { name, source }, tracker);
    /** Calls a function until it is at a level. */
    const callUntil = async (layer: ReOptimizeLayer, name: string, level: number): Promise<void> => {
      const address = await orc.address(name);
      for (let i = 0; layer.levelOf(orc.main, name) !== level; i++) {
        if (i > 100_000) throw new Error(`${name} did not come to level ${level}`);
        await orc.callAt(address);
      }
    };

    it('compiles a function again when it was called often, and takes calls to the new body', async () => {
      const seen: CallProfile[] = [];
      const layer = layerOf({
        profile: (module, profile) => {
          seen.push(profile);
          return { ...module, source: text('define i64 @f(i64 %a) { ret i64 53 }') };
        },
      });
      await add(layer, text('define i64 @f(i64 %a) { ret i64 42 }'));
      const address = await orc.address('f');
      for (let i = 1; i < THRESHOLD; i++) expect(await orc.callAt(address)).to.equal(42n);
      expect(notified).to.deep.equal([]);
      expect(await orc.callAt(address)).to.equal(42n);
      await callUntil(layer, 'f', 1);
      expect(await orc.callAt(address)).to.equal(53n);
      expect(notified).to.have.lengthOf(1);
      expect(seen).to.have.lengthOf(1);
      expect(seen[0]).to.include({ function: 'f', level: 0 });
      expect(seen[0].count).to.be.at.least(THRESHOLD);
      await hot.released();
    });

    it('shares variables between the bodies, those that only the module sees included', async () => {
      const layer = layerOf();
      await add(
        layer,
        irOf(`static long hidden = 100; long seen = 1000; long *where(void) { return &hidden; }
          static long step(long a) { static long calls; return ++calls + a; }
          long f(long a) { hidden++; seen++; return step(0); }
          long sum(void) { return hidden + seen; }
          long same(void) { return *where() == hidden && where() == &hidden; }`),
      );
      await callUntil(layer, 'f', 1);
      const calls = await orc.call('f');
      expect(Number(calls)).to.be.greaterThan(THRESHOLD);
      expect(await orc.call('sum')).to.equal(1100n + 2n * calls);
      expect(await orc.call('same')).to.equal(1n);
      expect(layer.levelOf(orc.main, 'sum')).to.equal(1);
    });

    it('asks for one recompilation, however many threads come to the threshold, of however many functions', async () => {
      const layer = layerOf({ levels: [{ optLevel: 0, threshold: 50_000 }, { optLevel: 2 }] });
      await add(
        layer,
        irOf(`long g(long a) { return a + 1; } long f(long a) { return g(a) + 1; }
          long run(long n) { long s = 0; for (long i = 0; i < n; i++) s += f(i) - i; return s; }`),
      );
      const address = await orc.address('run');
      const compiled = pool.stats.compiled;
      const sums = await Promise.all(Array.from({ length: 8 }, () => orc.callAt(address, 40_000)));
      expect(sums).to.deep.equal(Array.from({ length: 8 }, () => 80_000n));
      await callUntil(layer, 'f', 1);
      // Of f and g; run is not called often.
      expect(new Set(notified).size).to.equal(notified.length);
      expect(notified.length).to.be.within(1, 2);
      expect(pool.stats.compiled - compiled).to.equal(1);
    });
  });
}

import type { Executor } from '@telejit/controller';
import { CompilePool, findLlvm, type IrSource } from '@telejit/controller/compile';
import {
  addIrModule,
  HotSwap,
  RedirectableSymbolManager,
  ReOptimizeLayer,
  type CallProfile,
  type IrModule,
  type ProfileHook,
  type ReOptimizeFailure,
  type ReOptimizeLevel,
  type ReOptimizeOptions,
  type ResourceTracker,
} from '@telejit/controller/orc';
import { expect } from 'chai';
import { executorWithRuntime, OrcSession } from '../../support/orc-session.js';
import { rejection } from '../../support/rejection.js';
import { irOfSource } from '../../support/split-program.js';
import { cxxOf, oldestClang } from '../../support/compilers.js';

const FLAGS = ['-O0', '-Xclang', '-disable-O0-optnone', '-fPIC'];
const THRESHOLD = 10;
const LEVELS = [{ optLevel: 0, threshold: THRESHOLD }, { optLevel: 2 }] as const;
const irOf = (source: string): IrSource => irOfSource(oldestClang(), FLAGS, source);
const text = (ir: string): IrSource => ({ kind: 'ir', text: ir });
/** Something that a test opens, and others wait for. */
class Gate {
  readonly opened: Promise<void>;
  open: () => void = () => undefined;

  constructor() {
    this.opened = new Promise((resolve) => {
      this.open = resolve;
    });
  }
}

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
        { session: orc.session, remoteSession: orc.remote, objectLayer: orc.layer, hotSwap: hot, compilePool: pool },
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

    it('makes no thread wait: calls go on in the first body while the second is compiled', async () => {
      const [begun, gate] = [new Gate(), new Gate()];
      const layer = layerOf({
        profile: async () => {
          begun.open();
          await gate.opened;
          return { name: 'm', source: text('define i64 @f(i64 %a) { ret i64 53 }') };
        },
      });
      await add(layer, text('define i64 @f(i64 %a) { ret i64 42 }'));
      const address = await orc.address('f');
      const calls = Array.from({ length: 8 * THRESHOLD }, () => orc.callAt(address));
      expect(new Set(await Promise.all(calls))).to.deep.equal(new Set([42n]));
      await begun.opened;
      expect(await orc.callAt(address)).to.equal(42n);
      expect(notified).to.have.lengthOf(1);
      expect(layer.levelOf(orc.main, 'f')).to.equal(0);
      gate.open();
      await layer.reoptimize(orc.main, 'f');
      expect(await orc.callAt(address)).to.equal(53n);
    });

    it('goes from level to level, though calls come to a threshold before the body is known to be in use', async () => {
      const levels = [1, 1, 2, 1].map((threshold, i) => ({
        optLevel: 0 as const,
        threshold,
        transform: (module: IrModule) => ({ ...module, source: text(`define i64 @f(i64 %a) { ret i64 ${i} }`) }),
      }));
      const layer = layerOf({ levels: [...levels, { ...levels[0], threshold: undefined }] });
      await add(layer, text('define i64 @f(i64 %a) { ret i64 42 }'));
      const address = await orc.address('f');
      let last = 0n;
      for (let i = 0; layer.levelOf(orc.main, 'f') !== 4 && i < 100_000; i++) {
        const value = await orc.callAt(address);
        expect(value >= last || value === 0n).to.equal(true);
        last = value;
      }
      expect(layer.levelOf(orc.main, 'f')).to.equal(4);
      expect(notified).to.have.lengthOf(4);
      await hot.released();
    });

    it('frees the bodies that were replaced', async () => {
      const layer = layerOf();
      await add(layer, text('define i64 @f(i64 %a) { ret i64 42 }'));
      await orc.address('f');
      const dylibs = orc.session.dylibs.size;
      for (let i = 0; i < 5; i++) await layer.reoptimize(orc.main, 'f');
      await hot.released();
      expect(orc.session.dylibs.size).to.equal(dylibs);
    });

    const failures: readonly [what: string, hook: ProfileHook, message: string][] = [
      ['a hook fails', () => Promise.reject(new Error('no profile today')), 'no profile today'],
      ['the module is none', (module) => ({ ...module, source: text('define i64 @f(') }), 'expected type'],
      ['it no longer defines the function', (module) => ({ ...module, source: text('@x = global i64 1') }), '"f"'],
      [
        'it refers to what is nowhere',
        (module) => ({
          ...module,
          source: text(
            'declare i64 @missing_here() define i64 @f(i64 %a) { %r = call i64 @missing_here() ret i64 %r }',
          ),
        }),
        'missing_here',
      ],
      [
        'it is for a CPU that does not exist',
        (module) => ({ ...module, options: { cpu: 'no-such-cpu' } }),
        'no-such-cpu',
      ],
    ];
    for (const [what, hook, message] of failures) {
      it(`keeps the body that is there, and tells once, when ${what}`, async () => {
        const told: [message: string, what: ReOptimizeFailure][] = [];
        const reported = new Gate();
        let isMended = false;
        const layer = layerOf({
          profile: (module, profile) => (isMended ? module : hook(module, profile)),
          onError: (error, failure) => {
            told.push([allMessages(error), failure]);
            reported.open();
          },
        });
        await add(layer, text('define i64 @f(i64 %a) { ret i64 42 }'));
        const address = await orc.address('f');
        for (let i = 0; i < THRESHOLD; i++) await orc.callAt(address);
        await reported.opened;
        for (let i = 0; i < 3 * THRESHOLD; i++) expect(await orc.callAt(address)).to.equal(42n);
        expect(told).to.have.lengthOf(1);
        expect(told[0][0]).to.include(message);
        expect(told[0][1]).to.deep.equal({ module: 'm', dylib: 'main', functions: ['f'], level: 1 });
        expect(layer.levelOf(orc.main, 'f')).to.equal(0);
        expect(allMessages(await rejection(layer.reoptimize(orc.main, 'f')))).to.include(message);
        isMended = true;
        await layer.reoptimize(orc.main, 'f');
        expect(layer.levelOf(orc.main, 'f')).to.equal(1);
        expect(await orc.callAt(address)).to.equal(42n);
      });
    }

    it('drops what is being compiled when the tracker of the module is removed, and tells nobody', async () => {
      const [begun, gate] = [new Gate(), new Gate()];
      const told: unknown[] = [];
      const layer = layerOf({
        profile: async (module) => {
          begun.open();
          await gate.opened;
          return module;
        },
        onError: (error) => told.push(error),
      });
      const tracker = orc.main.createTracker();
      await add(layer, text('define i64 @f(i64 %a) { ret i64 42 }'), 'm', tracker);
      const address = await orc.address('f');
      for (let i = 0; i < THRESHOLD; i++) await orc.callAt(address);
      await begun.opened;
      const asked = rejection(layer.reoptimize(orc.main, 'f'));
      await tracker.remove();
      expect(layer.levelOf(orc.main, 'f')).to.equal(undefined);
      await add(layer, text('define i64 @f(i64 %a) { ret i64 43 }'), 'n');
      expect(await orc.call('f')).to.equal(43n);
      gate.open();
      expect(await asked).to.be.instanceOf(Error);
      await hot.released();
      expect(await orc.call('f')).to.equal(43n);
      expect(layer.levelOf(orc.main, 'f')).to.equal(0);
      await callUntil(layer, 'f', 1);
      expect(await orc.call('f')).to.equal(43n);
      expect(told).to.deep.equal([]);
    });

    it('leaves nothing behind of a body that is at any point of being made when the tracker is removed', async () => {
      const layer = layerOf({ onError: (error) => told.push(error) });
      const told: unknown[] = [];
      const dylibs = orc.session.dylibs.size;
      for (let turns = 0; turns < 6; turns++) {
        const tracker = orc.main.createTracker();
        await add(layer, irOf('long f(long a) { return a; } long g(long a) { return f(a); }'), 'm', tracker);
        await orc.address('f');
        const asked = Promise.allSettled([layer.reoptimize(orc.main, 'g')]);
        // It gets further each time; it may be done in the end.
        for (let i = 0; i < turns; i++)
          await pool.compile({ name: 'o', source: text(''), triple: 'x86_64', optLevel: 0 });
        await tracker.remove();
        await asked;
        await hot.released();
        expect(orc.session.dylibs.size).to.equal(dylibs);
      }
      expect(told).to.deep.equal([]);
    });

    it('tells once of a function, whatever threads of the program call it, while bodies are swapped', async () => {
      const levels = ([0, 1, 2] as const).map((optLevel) => ({ optLevel, threshold: 20_000 }));
      const layer = layerOf({ levels: [...levels, { optLevel: 3 }] });
      await add(layer, irOf('long f(long a) { return a + 1; }'), 'f');
      orc.add(`#include <pthread.h>
        long f(long);
        static void *run(void *right) {
          for (long i = 0; i < 40000; i++) if (f(i) == i + 1) ++*(long *)right;
          return 0;
        }
        long race(void) {
          pthread_t threads[8]; long right[8] = { 0 }, sum = 0;
          for (int i = 0; i < 8; i++) pthread_create(&threads[i], 0, run, &right[i]);
          for (int i = 0; i < 8; i++) { pthread_join(threads[i], 0); sum += right[i]; }
          return sum;
        }`);
      while (layer.levelOf(orc.main, 'f') !== 3) expect(await orc.call('race')).to.equal(320_000n);
      expect(notified).to.have.lengthOf(3);
      expect(new Set(notified).size).to.equal(3);
      await hot.released();
    });

    it('tells nobody when the session ends meanwhile', async () => {
      const [begun, gate] = [new Gate(), new Gate()];
      const told: unknown[] = [];
      const layer = layerOf({
        profile: async (module) => {
          begun.open();
          await gate.opened;
          return module;
        },
        onError: (error) => told.push(error),
      });
      await add(layer, text('define i64 @f(i64 %a) { ret i64 42 }'));
      const address = await orc.address('f');
      for (let i = 0; i < THRESHOLD; i++) await orc.callAt(address);
      await begun.opened;
      const asked = rejection(layer.reoptimize(orc.main, 'f'));
      const ended = orc.session.end();
      gate.open();
      expect(await asked).to.be.instanceOf(Error);
      await ended;
      expect(told).to.deep.equal([]);
    });

    it('goes with the tracker that it was transferred to', async () => {
      const layer = layerOf();
      const [from, to] = [orc.main.createTracker(), orc.main.createTracker()];
      await add(layer, text('define i64 @f(i64 %a) { ret i64 42 }'), 'm', from);
      await orc.address('f');
      from.transferTo(to);
      await from.remove();
      await callUntil(layer, 'f', 1);
      await to.remove();
      expect(layer.levelOf(orc.main, 'f')).to.equal(undefined);
      expect(orc.main.entry('f')).to.equal(undefined);
    });

    it('leaves the moment to the client, who may ask at any time, and then does not count', async () => {
      const seen: CallProfile[] = [];
      const layer = layerOf({
        levels: [{ optLevel: 0 }, { optLevel: 3 }],
        profile: (module, profile) => {
          seen.push(profile);
          return { ...module, source: text(`define i64 @f(i64 %a) { ret i64 ${seen.length} }`) };
        },
      });
      await add(layer, text('define i64 @f(i64 %a) { ret i64 42 }'));
      expect(await rejection(layer.reoptimize(orc.main, 'f'))).to.include({ code: 'NOT_REDIRECTABLE' });
      for (let i = 0; i < 3 * THRESHOLD; i++) expect(await orc.call('f')).to.equal(42n);
      await Promise.all([layer.reoptimize(orc.main, 'f'), layer.reoptimize(orc.main, 'f')]);
      expect(await orc.call('f')).to.equal(1n);
      await layer.reoptimize(orc.main, 'f');
      expect(await orc.call('f')).to.equal(2n);
      const unknown = { function: 'f', count: undefined, counts: new Map<string, number>() };
      expect(seen).to.deep.equal([
        { ...unknown, level: 0 },
        { ...unknown, level: 1 },
      ]);
      expect(notified).to.deep.equal([]);
    });

    it('tells the hook how often each function of the module was called', async () => {
      let seen: CallProfile | undefined;
      const layer = layerOf({
        profile: (module, profile) => {
          seen = profile;
          return module;
        },
      });
      await add(
        layer,
        irOf(`static long step(long a) { return a + 1; } long g(long a) { return step(step(a)); } long h(long a) { return a; }
          long f(long a) { return a ? g(a) : a; }`),
      );
      for (let i = 0; i < 7; i++) expect(await orc.call('f', i % 3)).to.equal(i % 3 === 0 ? 0n : BigInt((i % 3) + 2));
      await layer.reoptimize(orc.main, 'h');
      expect(seen).to.deep.include({ function: 'h', count: 0, level: 0 });
      const counts = new Map([...(seen?.counts ?? [])].map(([name, count]) => [name.split('.')[0], count]));
      expect(counts).to.deep.equal(new Map(Object.entries({ f: 7, g: 4, h: 0, step: 8 })));
    });

    it('keeps addresses of functions, and aliases, and leads both to the new body', async () => {
      const layer = layerOf();
      await add(
        layer,
        irOf(`long f(long a) { return a + 1; } long other(long) __attribute__((alias("f")));
          static long hidden(long a) { return a + 2; }
          long (*table[])(long) = { f, other, hidden };
          long sum(long a) { long s = 0; for (int i = 0; i < 3; i++) s += table[i](a); return s; }
          long same(void) { return table[0] == f && table[2] == hidden; }`),
      );
      const address = await orc.address('f');
      expect(await orc.call('sum', 10)).to.equal(34n);
      expect(await orc.call('same')).to.equal(1n);
      await callUntil(layer, 'f', 1);
      expect(await orc.address('f')).to.equal(address);
      expect(await orc.call('sum', 10)).to.equal(34n);
      expect(await orc.call('same')).to.equal(1n);
      expect(await orc.call('other', 1)).to.equal(2n);
      expect(layer.levelOf(orc.main, 'sum')).to.equal(1);
    });

    it('has one of what several modules define, and shares it between all bodies', async () => {
      const layer = layerOf();
      const module = (name: string): IrSource =>
        irOfSource(
          cxxOf(oldestClang()),
          FLAGS,
          `inline long next() { static long n; return ++n; } extern "C" long ${name}(long) { return next(); }`,
        );
      await add(layer, module('a'), 'a');
      await add(layer, module('b'), 'b');
      expect([await orc.call('a'), await orc.call('b')]).to.deep.equal([1n, 2n]);
      for (const name of ['b', 'a']) await layer.reoptimize(orc.main, name);
      expect([await orc.call('a'), await orc.call('b')]).to.deep.equal([3n, 4n]);
      expect(layer.levelOf(orc.main, 'b')).to.equal(1);
    });

    it('leaves nothing behind of modules that are removed while they are made for the first time', async () => {
      const layer = layerOf();
      const dylibs = orc.session.dylibs.size;
      for (let turns = 0; turns < 6; turns++) {
        const tracker = orc.main.createTracker();
        await add(layer, irOf('long kept; long f(long a) { return kept++; }'), 'm', tracker);
        const asked = Promise.allSettled([orc.address('f')]);
        // It gets further each time; it may be done in the end.
        for (let i = 0; i < turns; i++)
          await pool.compile({ name: 'o', source: text(''), triple: 'x86_64', optLevel: 0 });
        await tracker.remove();
        const [{ status, ...outcome }] = await asked;
        if (status === 'rejected') expect(outcome).to.have.nested.property('reason.code', 'FAILED_TO_MATERIALIZE');
        expect(layer.levelOf(orc.main, 'f')).to.equal(undefined);
      }
      await hot.released();
      expect(orc.session.dylibs.size).to.equal(dylibs);
      await add(layer, text('define i64 @f(i64 %a) { ret i64 42 }'));
      await callUntil(layer, 'f', 1);
      expect(await orc.call('f')).to.equal(42n);
    });

    it('re-optimises one of two modules that call each other, and leaves the other', async () => {
      const layer = layerOf();
      await add(layer, irOf('long odd(long); long even(long a) { return a == 0 ? 1 : odd(a - 1); }'), 'even');
      await add(
        layer,
        irOf('long even(long); long once; long odd(long a) { return a == 0 ? 0 : even(a - 1); }'),
        'odd',
      );
      expect(await orc.call('even', 4)).to.equal(1n);
      await layer.reoptimize(orc.main, 'odd');
      expect(layer.levelOf(orc.main, 'even')).to.equal(0);
      expect(layer.levelOf(orc.main, 'odd')).to.equal(1);
      expect(await orc.call('even', 7)).to.equal(0n);
    });

    it('makes once, at the last level, what cannot be made again', async () => {
      const layer = layerOf();
      const source = `@labels = global [1 x i8*] [i8* blockaddress(@f, %next)]
        define i64 @f(i64 %a) {
          %to = load i8*, i8** getelementptr ([1 x i8*], [1 x i8*]* @labels, i64 0, i64 0)
          indirectbr i8* %to, [label %next]
        next:
          ret i64 42
        }`;
      await add(layer, text(source));
      for (let i = 0; i < 3 * THRESHOLD; i++) expect(await orc.call('f')).to.equal(42n);
      expect(layer.levelOf(orc.main, 'f')).to.equal(undefined);
      expect(notified).to.deep.equal([]);
      expect(await rejection(layer.reoptimize(orc.main, 'f'))).to.include({ code: 'NOT_REDIRECTABLE' });
    });

    it('refuses levels that make no sense', () => {
      const refused = (levels: readonly ReOptimizeLevel[]): unknown => {
        try {
          return layerOf({ levels });
        } catch (error) {
          return error;
        }
      };
      expect(refused([])).to.include({ code: 'REOPTIMIZE_LEVELS' });
      expect(refused([{ optLevel: 0, threshold: 5 }])).to.include({ code: 'REOPTIMIZE_LEVELS' });
      for (const threshold of [-1, 0, 0.5, 2 ** 31, Number.NaN])
        expect(refused([{ optLevel: 0, threshold }, { optLevel: 2 }])).to.include({ code: 'REOPTIMIZE_LEVELS' });
      for (const threshold of [1, 2 ** 31 - 1])
        expect(refused([{ optLevel: 0, threshold }, { optLevel: 2 }])).to.be.instanceOf(ReOptimizeLayer);
    });
  });
}

for (const llvm of findLlvm()) {
  it(`ReOptimizeLayer with LLVM ${llvm.version} counts calls, keeps arguments, and makes use of the counts`, async () => {
    await using executor = await executorWithRuntime('dual');
    await using pool = new CompilePool({ llvm, cache: false, threads: 1 });
    await using orc = await OrcSession.open(executor);
    const hot = new HotSwap(orc.session, orc.layer, new RedirectableSymbolManager(orc.session, orc.layer, orc.remote));
    const { triple } = executor.description;
    const seen: CallProfile[] = [];
    const layer = new ReOptimizeLayer(
      { session: orc.session, remoteSession: orc.remote, objectLayer: orc.layer, hotSwap: hot, compilePool: pool },
      { triple },
      {
        levels: [{ optLevel: 0, threshold: 5 }, { optLevel: 1, threshold: 5 }, { optLevel: 3 }],
        profile: (module, profile) => {
          seen.push(profile);
          return { ...module, options: { callCounts: profile.counts } };
        },
      },
    );
    const source = irOf(`#include <stdarg.h>
      typedef int lanes __attribute__((vector_size(16)));
      long sum_of(int n, ...) { va_list l; va_start(l, n); long s = 0; while (n--) s += va_arg(l, int); va_end(l); return s; }
      double mix(double a, float b, lanes c, long d) { return a + b + c[0] + c[3] + d; }
      long f(long a, long b) { return sum_of(9, 1, 2, 3, 4, 5, 6, 7, 8, (int)b) + mix(a, 0.5f, (lanes){ 1, 2, 3, 4 }, 6) * 2; }`);
    await addIrModule(pool, layer, orc.main, { name: 'm', source });
    const address = await orc.address('f');
    for (let i = 0; layer.levelOf(orc.main, 'f') !== 2 && i < 100_000; i++)
      expect(await orc.callAt(address, i, 9)).to.equal(BigInt(45 + 2 * i + 23));
    expect(layer.levelOf(orc.main, 'f')).to.equal(2);
    expect(await orc.callAt(address, 1, 9)).to.equal(70n);
    expect(seen.map(({ level }) => level)).to.deep.equal([0, 1]);
    expect([...seen[0].counts.keys()].sort()).to.deep.equal(['f', 'mix', 'sum_of']);
    expect(Math.min(...seen[0].counts.values())).to.be.at.least(5);
  });
}

/** Of an error and its causes. */
function allMessages(error: unknown): string {
  return error instanceof Error ? `${error.message}\n${allMessages(error.cause)}` : '';
}

import { TelejitError, type Executor } from '@telejit/controller';
import { CompilePool } from '@telejit/controller/compile';
import {
  HotSwap,
  irBody,
  IrCompileLayer,
  LinkObject,
  RedirectableSymbolManager,
  type Body,
} from '@telejit/controller/orc';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';
import { executorWithRuntime, object, OrcSession } from '../../support/orc-session.js';
import { rejection } from '../../support/rejection.js';

for (const memory of ['dual', 'strict'] as const) {
  describe(`HotSwap with the ${memory} memory manager`, () => {
    let executor: Executor;
    let orc: OrcSession;
    let hot: HotSwap;

    before(async () => {
      executor = await executorWithRuntime(memory);
    });
    after(() => executor.close());
    beforeEach(async () => {
      orc = await OrcSession.open(executor);
      hot = new HotSwap(orc.session, orc.layer, new RedirectableSymbolManager(orc.session, orc.layer, orc.remote));
    });
    afterEach(() => orc[Symbol.asyncDispose]());

    const bodies = (...named: readonly [string, Body][]): Map<string, Body> => new Map(named);
    const body = (source: string): Body => object(source, 'body.o');
    const returning = (value: number): Body => body(`long f(long a) { return ${value}; }`);
    const memoryUse = async (): Promise<{ heldUnits: number; bytes: number }> => {
      const { heldUnits, codeBytes, constantBytes, dataBytes } = await orc.remote.submit('memoryUse', {}).result;
      const bytes = [codeBytes, constantBytes, dataBytes].reduce((sum: number, one) => sum + Number(one ?? 0), 0);
      return { heldUnits: heldUnits ?? 0, bytes };
    };
    const swap = (next: Body): Promise<void> => hot.redirect(orc.main, bodies(['f', next]));

    it('gives a function another body, also for code that was linked before, in one round trip', async () => {
      orc.add('long f(long); long caller(long a) { return f(a) + f(a); }');
      hot.define(orc.main, bodies(['f', returning(1)]));
      expect(await orc.call('caller')).to.equal(2n);
      const trips = orc.remote.stats.roundTrips;
      const next = returning(20);
      await swap(next);
      expect(orc.remote.stats.roundTrips - trips).to.equal(1);
      expect(await orc.call('caller')).to.equal(40n);
      await hot.released();
      await swap(returning(300));
      expect(await orc.call('caller')).to.equal(600n);
    });

    it('lets calls that run in the old body finish there', async () => {
      orc.add(`int sched_yield(void); long inside, go;
        long await_inside(long n) { while (__atomic_load_n(&inside, 5) < n) sched_yield(); return n; }
        long release(void) { __atomic_store_n(&go, 1, 5); return 0; }`);
      hot.define(
        orc.main,
        bodies([
          'f',
          body(`extern long inside, go; int sched_yield(void);
            long f(long a) { __atomic_add_fetch(&inside, 1, 5); while (!__atomic_load_n(&go, 5)) sched_yield(); return a; }`),
        ]),
      );
      const address = await orc.address('f');
      const running = Promise.all(Array.from({ length: 8 }, (_, i) => orc.callAt(address, i)));
      await orc.call('await_inside', 8);
      await swap(returning(-1));
      expect(await orc.callAt(address, 5)).to.equal(-1n);
      await hot.released();
      expect(await memoryUse()).to.include({ heldUnits: 1 });
      await orc.call('release');
      expect(await running).to.deep.equal([0n, 1n, 2n, 3n, 4n, 5n, 6n, 7n]);
      while ((await memoryUse()).heldUnits > 0);
      expect(await orc.callAt(address, 5)).to.equal(-1n);
    });

    it('takes calls that the old body makes of itself to the new one', async () => {
      orc.add(`int sched_yield(void); long inside, go;
        long await_inside(long n) { while (__atomic_load_n(&inside, 5) < n) sched_yield(); return n; }
        long release(void) { __atomic_store_n(&go, 1, 5); return 0; }`);
      const recursive = (step: number): Body =>
        body(`extern long inside, go; int sched_yield(void); long f(long a) {
          if (a == 5) { inside = 1; while (!__atomic_load_n(&go, 5)) sched_yield(); }
          return a == 0 ? 0 : ${step} + f(a - 1); }`);
      hot.define(orc.main, bodies(['f', recursive(1)]));
      const running = orc.call('f', 10);
      await orc.call('await_inside', 1);
      await swap(recursive(100));
      await orc.call('release');
      // 10 to 5 in the old body, 4 to 1 in the new one.
      expect(await running).to.equal(406n);
    });

    it('leaves the old body in place when the new one cannot be linked, and takes the next', async () => {
      hot.define(orc.main, bodies(['f', returning(1)]));
      expect(await orc.call('f')).to.equal(1n);
      const error = await rejection(swap(body('long missing_here(void); long f(long a) { return missing_here(); }')));
      expect(error).to.include({ code: 'FAILED_TO_MATERIALIZE' });
      expect(error.message).to.include('missing_here');
      const other = await rejection(swap(body('long g(long a) { return 5; }')));
      expect(other.message).to.include('body.o is to be the body of "f", which it does not define');
      expect(await orc.call('f')).to.equal(1n);
      await swap(returning(2));
      expect(await orc.call('f')).to.equal(2n);
      await hot.released();
    });

    it('swaps several functions together, or none of them', async () => {
      hot.define(
        orc.main,
        bodies(['f', returning(1)], ['g', body('long f(long); long g(long a) { return f(a) + 10; }')]),
      );
      expect(await orc.call('g')).to.equal(11n);
      const failing = bodies(
        ['f', returning(2)],
        ['g', body('long missing_here(void); long g(long a) { return missing_here(); }')],
      );
      expect(await rejection(hot.redirect(orc.main, failing))).to.include({ code: 'FAILED_TO_MATERIALIZE' });
      expect(await orc.call('g')).to.equal(11n);
      const both = body(`volatile long three = 3; __attribute__((noinline)) long f(long a) { return three; }
        long g(long a) { return f(a) + 20; }`);
      const operations = orc.remote.stats.operations;
      await hot.redirect(orc.main, bodies(['f', both], ['g', both]));
      expect(orc.remote.stats.operations - operations).to.be.at.most(3);
      expect(await orc.call('g')).to.equal(23n);
      await swap(returning(4));
      expect(await orc.call('g')).to.equal(24n);
      await hot.released();
      expect(await orc.call('g')).to.equal(24n);
    });

    it('does swaps of a function in the order in which they were asked for', async () => {
      hot.define(orc.main, bodies(['f', returning(0)]));
      await Promise.all([
        swap(returning(1)),
        swap(body('long missing_here(void); long f(long a) { return missing_here(); }')).catch(() => undefined),
        swap(returning(2)),
      ]);
      expect(await orc.call('f')).to.equal(2n);
    });

    it('binds bodies to what the dylib sees, hidden symbols included, and keeps what they define to themselves', async () => {
      orc.add('__attribute__((visibility("hidden"))) long secret = 40; long used = (long)&secret;', 'main.o');
      const using = (extra: number): Body =>
        body(`extern __attribute__((visibility("default"))) long secret; long helper(void) { return ${extra}; }
          __attribute__((weak)) long weak_helper(void) { return ${extra}; }
          long f(long a) { return secret + helper() + weak_helper(); }`);
      hot.define(orc.main, bodies(['f', using(1)]));
      expect(await orc.call('f')).to.equal(42n);
      await swap(using(2));
      await hot.released();
      expect(await orc.call('f')).to.equal(44n);
      expect(await rejection(orc.address('helper'))).to.include({ code: 'FAILED_TO_MATERIALIZE' });
    });

    it('gives every body the same address of the function', async () => {
      const own = (): Body => body('long f(long a) { return (long)&f; } void *table = f;');
      hot.define(orc.main, bodies(['f', own()]));
      const address = await orc.address('f');
      expect(await orc.call('f')).to.equal(address);
      await swap(own());
      expect(await orc.call('f')).to.equal(address);
    });

    it('takes modules, compiled in the background', async () => {
      await using pool = new CompilePool();
      const ir = new IrCompileLayer(pool, { triple: executor.description.triple, optLevel: 1 }, hot);
      const module = (value: number): Body =>
        irBody(ir, { name: 'f.ll', source: { kind: 'ir', text: `define i64 @f(i64 %a) { ret i64 ${value} }` } });
      hot.define(orc.main, bodies(['f', module(7)]));
      expect(await orc.call('f')).to.equal(7n);
      await swap(module(8));
      expect(await orc.call('f')).to.equal(8n);
      const error = await rejection(
        swap(irBody(ir, { name: 'bad.ll', source: { kind: 'ir', text: 'define i64 @f(' } })),
      );
      expect(error).to.include({ code: 'FAILED_TO_MATERIALIZE' });
      expect(await orc.call('f')).to.equal(8n);
    });

    it('swaps symbols that were made redirectable by others', async () => {
      const symbols = new RedirectableSymbolManager(orc.session, orc.layer, orc.remote);
      const swaps = new HotSwap(orc.session, orc.layer, symbols);
      symbols.createRedirectableSymbols(orc.main, new Map([['f', { symbol: 'llabs' }]]));
      expect(await orc.call('f', -3)).to.equal(3n);
      await swaps.redirect(orc.main, bodies(['f', returning(9)]));
      expect(await orc.call('f', -3)).to.equal(9n);
    });

    it('refuses names that are not redirectable', async () => {
      orc.add('long plain(long a) { return a; }');
      const error = await rejection(
        hot.redirect(orc.main, bodies(['plain', body('long plain(long a) { return 2; }')])),
      );
      expect(error).to.include({ code: 'NOT_REDIRECTABLE' });
    });

    it('frees bodies with the tracker of their functions, and swaps nothing any more', async () => {
      const tracker = orc.main.createTracker();
      hot.define(orc.main, bodies(['f', returning(1)]), tracker);
      expect(await orc.call('f')).to.equal(1n);
      await swap(returning(2));
      await hot.released();
      const before = orc.session.dylibs.size;
      await tracker.remove();
      expect(orc.session.dylibs.size).to.equal(before - 1);
      expect(await rejection(swap(returning(3)))).to.include({ code: 'SYMBOLS_NOT_FOUND' });
      expect(await rejection(orc.address('f$body'))).to.include({ code: 'FAILED_TO_MATERIALIZE' });
    });

    it('unwinds from bodies that throw, through the stub, to whoever catches', async () => {
      const throwing = (value: number): Body =>
        LinkObject.read(compileC(`extern "C" long f(long a) { throw a + ${value}; }`, ['-O1'], 'cpp'), 'throwing.o');
      const catcher = `extern "C" long f(long);
        extern "C" long catcher(long a) { try { return f(a); } catch (long value) { return -value; } }`;
      orc.addObject({ name: 'catcher.o', bytes: compileC(catcher, ['-O1'], 'cpp') });
      hot.define(orc.main, bodies(['f', throwing(1)]));
      expect(await orc.call('catcher', 1)).to.equal(-2n);
      await swap(throwing(10));
      await hot.released();
      expect(await orc.call('catcher', 1)).to.equal(-11n);
    });

    it('fails swaps of a function that is removed meanwhile, and frees their bodies', async () => {
      const tracker = orc.main.createTracker();
      hot.define(orc.main, bodies(['f', returning(1)]), tracker);
      await orc.address('f');
      const before = orc.session.dylibs.size;
      const swapping = swap(returning(2)).catch((error: unknown) => error);
      await tracker.remove();
      await swapping;
      await hot.released();
      expect(orc.session.dylibs.size).to.equal(before - 1);
      expect(await rejection(swap(returning(3)))).to.include({ code: 'SYMBOLS_NOT_FOUND' });
    });

    it('fails swaps that are under way when the session ends', async () => {
      hot.define(orc.main, bodies(['f', returning(1)]));
      await orc.address('f');
      const swapping = rejection(swap(returning(2)));
      await orc.session.end();
      expect(await swapping).to.be.instanceOf(TelejitError);
      await hot.released();
    });

    it('fails swaps when the executor is gone', async () => {
      const own = await executorWithRuntime(memory);
      const gone = await OrcSession.open(own);
      const swaps = new HotSwap(
        gone.session,
        gone.layer,
        new RedirectableSymbolManager(gone.session, gone.layer, gone.remote),
      );
      swaps.define(gone.main, bodies(['f', returning(1)]));
      await gone.address('f');
      await own.close();
      expect(await rejection(swaps.redirect(gone.main, bodies(['f', returning(2)])))).to.include({
        code: 'FAILED_TO_MATERIALIZE',
      });
      await Promise.allSettled([swaps.released(), gone.session.end()]);
    });

    it('keeps as much as one body needs, however often it is swapped', async () => {
      hot.define(orc.main, bodies(['f', returning(0)]));
      await orc.address('f');
      const dylibs: number[] = [];
      const bytes: number[] = [];
      for (let i = 1; i <= 300; i++) {
        await swap(returning(i % 7));
        if (i % 100 !== 0) continue;
        await hot.released();
        dylibs.push(orc.session.dylibs.size);
        bytes.push((await memoryUse()).bytes);
      }
      expect(new Set(dylibs).size).to.equal(1);
      expect(new Set(bytes).size).to.equal(1);
      expect(await orc.call('f')).to.equal(BigInt(300 % 7));
    });
  });
}

import type { Executor } from '@telejit/controller';
import {
  absoluteDef,
  RedirectableSymbolManager,
  SymbolFlags,
  type Destination,
  type InitialDestination,
  type MaterializationUnit,
} from '@telejit/controller/orc';
import { expect } from 'chai';
import { executorWithRuntime, OrcSession } from '../../support/orc-session.js';
import { rejection } from '../../support/rejection.js';

for (const memory of ['dual', 'strict'] as const) {
  describe(`redirectable symbols with the ${memory} memory manager`, () => {
    let executor: Executor;
    let orc: OrcSession;
    let symbols: RedirectableSymbolManager;

    before(async () => {
      executor = await executorWithRuntime(memory);
    });
    after(() => executor.close());
    beforeEach(async () => {
      orc = await OrcSession.open(executor);
      symbols = new RedirectableSymbolManager(orc.session, orc.layer, orc.remote);
    });
    afterEach(() => orc[Symbol.asyncDispose]());

    const BODIES = 'long one(long a) { return a + 1; } long two(long a) { return a + 2; }';

    it('lead where they are sent, also calls from other code', async () => {
      orc.add(BODIES);
      orc.add('long f(long a); long twice(long a) { return f(f(a)); }', 'caller.o');
      symbols.createRedirectableSymbols(orc.main, new Map([['f', { symbol: 'one' }]]));
      expect(await orc.call('twice', 40)).to.equal(42n);
      const before = await orc.address('f');
      await symbols.redirect(orc.main, new Map([['f', await orc.address('two')]]));
      expect(await orc.call('twice', 40)).to.equal(44n);
      expect(await orc.address('f')).to.equal(before);
      expect(await orc.call('f', 0)).to.equal(2n);
      orc.add('long three(long a) { return a + 3; }', 'three.o');
      await symbols.redirect(orc.main, new Map([['f', await orc.address('three')]]));
      expect(await orc.callAt(before, 0)).to.equal(3n);
      expect(await orc.call('twice', 40)).to.equal(46n);
    });

    it('go to fixed addresses and to functions of the process', async () => {
      orc.add(BODIES);
      const one = await orc.address('one');
      symbols.createRedirectableSymbols(
        orc.main,
        new Map<string, InitialDestination>([
          ['f', one],
          ['g', absoluteDef(one)],
        ]),
      );
      expect(await orc.call('f', 1)).to.equal(2n);
      await symbols.redirect(
        orc.main,
        new Map<string, Destination>([
          ['f', await orc.address('llabs')],
          ['g', absoluteDef(await orc.address('two'))],
        ]),
      );
      expect(await orc.call('f', -7)).to.equal(7n);
      expect(await orc.call('g', -7)).to.equal(-5n);
    });

    it('are made as one unit, and redirected together in one operation', async () => {
      const count = 100;
      const bodies = Array.from({ length: count }, (_, i) => `long b${i}(void) { return ${i}; }`);
      orc.add(bodies.join('\n'));
      const names = Array.from({ length: count }, (_, i) => `f${i}`);
      symbols.createRedirectableSymbols(
        orc.main,
        new Map(names.map((name, i): [string, { symbol: string }] => [name, { symbol: `b${i}` }])),
      );
      const trips = orc.remote.stats.roundTrips;
      const operations = orc.remote.stats.operations;
      await orc.address('f7');
      expect(orc.remote.stats.roundTrips - trips).to.equal(1);
      expect(orc.remote.stats.operations - operations).to.equal(1);
      const defs = await orc.session.lookup(
        orc.main.linkOrder,
        names.map((_, i) => `b${count - 1 - i}`),
      );
      const done = orc.remote.stats.operations;
      await symbols.redirect(orc.main, new Map([...defs.values()].map((def, i) => [`f${i}`, def])));
      expect(orc.remote.stats.operations - done).to.equal(1);
      expect(await orc.call('f7')).to.equal(92n);
      expect(await orc.call('f99')).to.equal(0n);
    });

    it('wait for what they lead to first, and fail with it', async () => {
      orc.add('long missing(void); long body(void) { return missing(); }');
      symbols.createRedirectableSymbols(orc.main, new Map([['f', { symbol: 'body' }]]));
      const error = await rejection(orc.address('f'));
      expect(error).to.include({ code: 'FAILED_TO_MATERIALIZE' });
      expect(error.message).to.include('missing');
      expect(await rejection(symbols.redirect(orc.main, new Map([['f', 4096n]])))).to.include({
        code: 'NOT_REDIRECTABLE',
      });
    });

    it('are told from symbols that are not redirectable, and nothing is redirected then', async () => {
      orc.add(BODIES);
      symbols.createRedirectableSymbols(orc.main, new Map([['f', { symbol: 'one' }]]));
      await orc.address('f');
      const two = await orc.address('two');
      const error = await rejection(
        symbols.redirect(
          orc.main,
          new Map([
            ['f', two],
            ['one', two],
          ]),
        ),
      );
      expect(error).to.include({ code: 'NOT_REDIRECTABLE' });
      expect(error.message).to.include('"one"').and.not.include('"f"');
      expect(await orc.call('f', 1)).to.equal(2n);
    });

    it('can be removed, and made anew', async () => {
      orc.add(BODIES);
      const tracker = orc.main.createTracker();
      const lead = new Map([['f', { symbol: 'one' }]]);
      symbols.createRedirectableSymbols(orc.main, lead, tracker);
      expect(await orc.call('f', 1)).to.equal(2n);
      await tracker.remove();
      expect(await rejection(orc.address('f'))).to.include({ code: 'FAILED_TO_MATERIALIZE' });
      const two = new Map([['f', await orc.address('two')]]);
      expect(await rejection(symbols.redirect(orc.main, two))).to.include({ code: 'NOT_REDIRECTABLE' });
      symbols.createRedirectableSymbols(orc.main, lead);
      expect(await orc.call('f', 1)).to.equal(2n);
      await symbols.redirect(orc.main, two);
      expect(await orc.call('f', 1)).to.equal(3n);
    });

    it('belong to another tracker after a transfer', async () => {
      orc.add(BODIES);
      const first = orc.main.createTracker();
      const second = orc.main.createTracker();
      symbols.createRedirectableSymbols(orc.main, new Map([['f', { symbol: 'one' }]]), first);
      await orc.address('f');
      first.transferTo(second);
      await symbols.redirect(orc.main, new Map([['f', await orc.address('two')]]));
      expect(await orc.call('f', 1)).to.equal(3n);
      await second.remove();
      expect(await rejection(symbols.redirect(orc.main, new Map([['f', 4096n]])))).to.include({
        code: 'NOT_REDIRECTABLE',
      });
    });

    it('are one or the other for threads that call them all the time', async () => {
      orc.add(`${BODIES}
        long f(long a); int sched_yield(void); static long begun, stop, others; static long seen[3];
        long caller(long a) {
          __atomic_add_fetch(&begun, 1, 5);
          while (!__atomic_load_n(&stop, 5)) {
            long got = f(0);
            __atomic_add_fetch(got == 1 || got == 2 ? &seen[got] : &others, 1, 5);
          }
          return a;
        }
        long await_callers(long n) { while (__atomic_load_n(&begun, 5) < n) sched_yield(); return n; }
        long await_results(long value, long count) {
          const long until = __atomic_load_n(&seen[value], 5) + count;
          while (__atomic_load_n(&seen[value], 5) < until) sched_yield();
          return others;
        }
        long stop_callers(void) { __atomic_store_n(&stop, 1, 5); return 0; }`);
      symbols.createRedirectableSymbols(orc.main, new Map([['f', { symbol: 'one' }]]));
      const callers = Promise.all([orc.call('caller'), orc.call('caller')]);
      await orc.call('await_callers', 2);
      const bodies = [await orc.address('one'), await orc.address('two')];
      for (let i = 1; i <= 500; i++) await symbols.redirect(orc.main, new Map([['f', bodies[i % 2]]]));
      // Each of the two, in turn, is what they get from now on.
      for (const value of [2, 1]) {
        await symbols.redirect(orc.main, new Map([['f', bodies[value - 1]]]));
        expect(await orc.call('await_results', value, 1000)).to.equal(0n);
      }
      await orc.call('stop_callers');
      await callers;
    });

    it('have the flags that were asked for', async () => {
      const other = orc.session.createDylib('other');
      orc.add(BODIES);
      const { Callable, Exported, Weak } = SymbolFlags;
      other.addToLinkOrder(orc.main);
      const unit = (name: string, flags: ReadonlyMap<string, number>): MaterializationUnit => ({
        name,
        symbols: flags,
        materialize: (responsibility) =>
          symbols.emitRedirectableSymbols(
            responsibility,
            new Map([...flags.keys()].map((symbol) => [symbol, { symbol: name }])),
          ),
      });
      other.define(
        unit(
          'one',
          new Map([
            ['hidden', Callable],
            ['weak', Callable | Exported | Weak],
          ]),
        ),
      );
      other.define(
        unit(
          'two',
          new Map([
            ['weak', Callable | Exported | Weak],
            ['plain', Callable | Exported],
          ]),
        ),
      );
      const found = await orc.session.lookup([{ dylib: other, matchesAll: true }], ['hidden', 'weak', 'plain']);
      expect([...found].map(([name, { flags }]) => [name, flags])).to.have.deep.members([
        ['hidden', Callable],
        ['weak', Callable | Exported | Weak],
        ['plain', Callable | Exported],
      ]);
      expect(await orc.callAt(found.get('weak')?.address ?? 0n)).to.equal(1n);
      expect(await rejection(orc.session.lookup([{ dylib: other, matchesAll: false }], ['hidden']))).to.include({
        code: 'SYMBOLS_NOT_FOUND',
      });
    });

    it('need a destination each', async () => {
      orc.main.define({
        name: 'unit',
        symbols: new Map([['f', 1]]),
        materialize: (responsibility) => symbols.emitRedirectableSymbols(responsibility, new Map()),
      });
      const error = await rejection(orc.address('f'));
      expect(error.message).to.include('"f" of main: a redirectable symbol needs an initial destination');
    });

    it('have call frame information, so that unwinding works from inside a stub', async () => {
      orc.add(`${BODIES}
        void *_Unwind_Find_FDE(void *, void **); long function_at(char *pc) {
          void *bases[3]; return _Unwind_Find_FDE(pc, bases) ? (long)bases[2] : 0; }`);
      const names = Array.from({ length: 3 }, (_, i): [string, { symbol: string }] => [`f${i}`, { symbol: 'one' }]);
      symbols.createRedirectableSymbols(orc.main, new Map(names));
      const first = await orc.address('f0');
      expect(await orc.call('function_at', (await orc.address('f2')) + 1n)).to.equal(first);
    });
  });
}

import type { Executor } from '@telejit/controller';
import {
  absoluteDef,
  RedirectableSymbolManager,
  type Destination,
  type InitialDestination,
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

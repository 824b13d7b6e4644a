import type { Executor } from '@telejit/controller';
import { SymbolFlags } from '@telejit/controller/orc';
import { expect } from 'chai';
import { LazySession } from '../../support/lazy-session.js';
import { executorWithRuntime, object } from '../../support/orc-session.js';
import { rejection } from '../../support/rejection.js';

for (const memory of ['dual', 'strict'] as const) {
  describe(`lazy re-exports with the ${memory} memory manager`, () => {
    let executor: Executor;
    let lazy: LazySession;

    before(async () => {
      executor = await executorWithRuntime(memory);
    });
    after(() => executor.close());
    beforeEach(async () => {
      lazy = await LazySession.open(executor);
    });
    afterEach(() => lazy[Symbol.asyncDispose]());

    it('make a function at its first call, and are not asked again', async () => {
      lazy.add({ f: 'long f(long a) { return a + 1; }' });
      lazy.orc.add('long f(long); long g(long a) { return f(a) + f(a); }');
      await lazy.orc.address('g');
      expect(lazy.made).to.deep.equal([]);
      expect(await lazy.orc.call('g', 20)).to.equal(42n);
      expect(lazy.made).to.deep.equal(['f']);
      expect(lazy.upcalls).to.equal(1);
      expect(await lazy.orc.call('g', 1)).to.equal(4n);
      expect(await lazy.orc.call('f', 1)).to.equal(2n);
      expect(lazy.upcalls).to.equal(1);
    });

    it('take one link for a hundred functions, and one frame for an answer', async () => {
      const names = Array.from({ length: 100 }, (_, i) => `f${i}`);
      lazy.add(Object.fromEntries(names.map((name, i) => [name, `long ${name}(long a) { return a + ${i}; }`])));
      const before = { ...lazy.orc.remote.stats };
      await lazy.orc.address('f7');
      await lazy.orc.address('f99');
      expect(lazy.orc.remote.stats.operations - before.operations).to.equal(1);
      expect(await lazy.orc.call('f7', 1)).to.equal(8n);
      const trips = lazy.orc.remote.stats.roundTrips;
      expect(await lazy.orc.call('f8', 1)).to.equal(9n);
      // the call, the link of the body, and the store with the answer
      expect(lazy.orc.remote.stats.roundTrips - trips).to.equal(3);
      expect(lazy.made).to.deep.equal(['f7', 'f8']);
    });

    it('re-export data as it is', async () => {
      lazy.orc.layer.add(lazy.bodies, object('long x = 5;'));
      lazy.reexport(['x'], SymbolFlags.Exported);
      lazy.orc.add('extern long x; long get(void) { return x; }');
      expect(await lazy.orc.call('get')).to.equal(5n);
      expect(lazy.upcalls).to.equal(0);
    });

    it('compile once when eight calls come at once', async () => {
      lazy.add({ f: 'long f(long a) { return a * a; }' });
      await lazy.orc.address('f');
      const results = await Promise.all(Array.from({ length: 8 }, (_, i) => lazy.orc.call('f', i)));
      expect(results).to.deep.equal(Array.from({ length: 8 }, (_, i) => BigInt(i * i)));
      expect(lazy.made).to.deep.equal(['f']);
    });

    it('compile once when sixteen threads of linked code come at once', async () => {
      lazy.add({ f: 'long f(long a) { return a * a; }' });
      lazy.orc.add(`
        typedef unsigned long pthread_t;
        int pthread_create(pthread_t *, void *, void *(*)(void *), void *), pthread_join(pthread_t, void **);
        int pthread_barrier_init(void *, void *, unsigned), pthread_barrier_wait(void *);
        long f(long);
        static long barrier[8];
        static void *body(void *a) { pthread_barrier_wait(barrier); return (void *)f((long)a); }
        long g(void) {
          pthread_t threads[16]; long sum = 0;
          pthread_barrier_init(barrier, 0, 16);
          for (long i = 0; i < 16; i++) if (pthread_create(&threads[i], 0, body, (void *)i)) return -1;
          for (long i = 0; i < 16; i++) { void *value; pthread_join(threads[i], &value); sum += (long)value; }
          return sum;
        }`);
      expect(await lazy.orc.call('g')).to.equal(1240n);
      expect(lazy.made).to.deep.equal(['f']);
      const first = lazy.upcalls;
      expect(first).to.be.within(1, 16);
      expect(await lazy.orc.call('g')).to.equal(1240n);
      expect(lazy.upcalls).to.equal(first);
    });

    it('nest, and call each other back', async () => {
      lazy.add({
        outer: 'long inner(long); long outer(long a) { return inner(a) + 1; }',
        inner: 'long innermost(long); long inner(long a) { return innermost(a) * 2; }',
        innermost: 'long innermost(long a) { return a + 10; }',
        even: 'long odd(long); long even(long n) { return n == 0 ? 1 : odd(n - 1); }',
        odd: 'long even(long); long odd(long n) { return n == 0 ? 0 : even(n - 1); }',
      });
      expect(await lazy.orc.call('outer', 1)).to.equal(23n);
      expect(await lazy.orc.call('even', 1001)).to.equal(0n);
      expect(await lazy.orc.call('odd', 1001)).to.equal(1n);
      expect(lazy.made).to.deep.equal(['outer', 'inner', 'innermost', 'even', 'odd']);
      // three, and two of the circle
      expect(lazy.upcalls).to.equal(5);
    });

    it('fail the call with the name and the cause, and again the next time', async () => {
      lazy.add({ f: 'long missing(long); long f(long a) { return missing(a); }' });
      for (let i = 0; i < 2; i++) {
        const error = await rejection(lazy.orc.call('f', 1));
        expect(error).to.include({ code: 'LAZY_CALL_FAILED' });
        expect(error.message).to.include('"f" of bodies').and.include('missing');
      }
    });

    it('stay where they were redirected while the function was being made', async () => {
      let finish = (): void => undefined;
      const begun = new Promise<void>((resolve) => {
        lazy.bodies.define({
          name: 'f',
          symbols: new Map([['f', SymbolFlags.Exported | SymbolFlags.Callable]]),
          materialize: async (responsibility) => {
            resolve();
            await new Promise<void>((finished) => (finish = finished));
            lazy.emitC(responsibility, 'long f(long a) { return a + 1; }');
          },
        });
      });
      lazy.reexport(['f']);
      lazy.orc.add('long other(long a) { return a + 100; }');
      await lazy.orc.address('f');
      const first = lazy.orc.call('f', 1);
      await begun;
      await lazy.stubs.redirect(lazy.orc.main, new Map([['f', await lazy.orc.address('other')]]));
      expect(await lazy.orc.call('f', 1)).to.equal(101n);
      finish();
      expect(await first).to.equal(2n);
      expect(await lazy.orc.call('f', 1)).to.equal(101n);
    });

    it('are known by their flags before they are made, and gone when they are removed', async () => {
      const { session, main } = lazy.orc;
      const tracker = main.createTracker();
      lazy.addAlias('foo', 'bar', tracker);
      const order = [{ dylib: main, matchesAll: true }];
      const flags = SymbolFlags.Exported | SymbolFlags.Callable;
      expect([...(await session.lookupFlags(order, ['foo']))]).to.deep.equal([['foo', flags]]);
      await tracker.remove();
      expect([...(await session.lookupFlags(order, ['foo']))]).to.deep.equal([]);
    });

    it('fail calls that come after they were removed, and lead nowhere else', async () => {
      const { main } = lazy.orc;
      lazy.bodies.define({
        name: 'bar',
        symbols: new Map([['bar', SymbolFlags.Exported | SymbolFlags.Callable]]),
        materialize: (responsibility) => lazy.emitC(responsibility, 'long bar(long a) { return a; }'),
      });
      const tracker = main.createTracker();
      lazy.addAlias('foo', 'bar', tracker);
      lazy.orc.add(`extern void telejit_notify(void *); static char here; long (*target)(long); static volatile char go;
        long set(long (*to)(long)) { target = to; return (long)&go; }
        long late(void) { telejit_notify(&here); while (!go) {} return target(3); }`);
      const go = await lazy.orc.call('set', await lazy.orc.address('foo'));
      const began = new Promise<void>((resolve) => {
        lazy.orc.remote.onUpcall(({ id }) => {
          if (id === 0) resolve();
          return id === 0;
        });
      });
      const late = rejection(lazy.orc.call('late'));
      await began;
      await tracker.remove();
      await lazy.orc.remote.submit('writeMemory', { location: { address: Number(go) }, data: Uint8Array.of(1) }).result;
      expect(await late).to.include({ code: 'LAZY_CALL_FAILED' });
    });

    it('never wait for ever, whatever calls what from wherever', async () => {
      const count = 40;
      const names = Array.from({ length: count }, (_, i) => `f${i}`);
      const callees = (i: number): number[] => [(i * 7 + 3) % count, (i * 11 + 5) % count];
      lazy.add(
        Object.fromEntries(
          names.map((name, i) => [
            name,
            `long ${callees(i)
              .map((c) => `f${c}(long, long)`)
              .join(', ')};
             long ${name}(long depth, long seed) {
               if (depth == 0) return ${i} + seed;
               return f${callees(i)[0]}(depth - 1, seed * 3) + f${callees(i)[1]}(depth - 1, seed + 1);
             }`,
          ]),
        ),
      );
      lazy.orc.add(`
        typedef unsigned long pthread_t;
        int pthread_create(pthread_t *, void *, void *(*)(void *), void *), pthread_join(pthread_t, void **);
        long ${names.map((name) => `${name}(long, long)`).join(', ')};
        static long (*const all[])(long, long) = {${names.join(', ')}};
        static void *body(void *n) { return (void *)all[(long)n](6, (long)n); }
        long g(long from) {
          pthread_t threads[8]; long sum = 0;
          for (long i = 0; i < 8; i++) if (pthread_create(&threads[i], 0, body, (void *)((from + i) % ${count}))) return -1;
          for (long i = 0; i < 8; i++) { void *value; pthread_join(threads[i], &value); sum += (long)value; }
          return sum;
        }`);
      const model = (i: number, depth: number, seed: number): number =>
        depth === 0 ? i + seed : model(callees(i)[0], depth - 1, seed * 3) + model(callees(i)[1], depth - 1, seed + 1);
      await lazy.orc.address('g');
      const starts = Array.from({ length: 10 }, (_, i) => i * 4);
      const sums = await Promise.all(starts.map((from) => lazy.orc.call('g', from)));
      const expected = starts.map((from) =>
        BigInt(
          Array.from({ length: 8 }, (_, i) => model((from + i) % count, 6, (from + i) % count)).reduce((a, b) => a + b),
        ),
      );
      expect(sums).to.deep.equal(expected);
      expect(new Set(lazy.made).size).to.equal(lazy.made.length);
    });
  });
}

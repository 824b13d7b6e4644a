import type { Executor } from '@telejit/controller';
import { SymbolFlags } from '@telejit/controller/orc';
import { expect } from 'chai';
import { LazySession } from '../../support/lazy-session.js';
import { executorWithRuntime } from '../../support/orc-session.js';
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
      lazy.orc.layer.add(lazy.bodies, (await import('../../support/orc-session.js')).object('long x = 5;'));
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
  });
}

import type { Executor } from '@telejit/controller';
import { CompilePool, findLlvm } from '@telejit/controller/compile';
import { expect } from 'chai';
import { OnDemandSession } from '../../support/on-demand-session.js';
import { executorWithRuntime } from '../../support/orc-session.js';
import { rejection } from '../../support/rejection.js';
import { irOfSource } from '../../support/split-program.js';
import { cxxOf, oldestClang } from '../../support/compilers.js';

const c = (source: string, flags: readonly string[] = ['-O0']): ReturnType<typeof irOfSource> =>
  irOfSource(oldestClang(), flags, source);
const cxx = (source: string): ReturnType<typeof irOfSource> =>
  irOfSource(cxxOf(oldestClang()), ['-O0', '-std=c++20'], source);

for (const llvm of findLlvm()) {
  describe(`CompileOnDemandLayer, LLVM ${llvm.version}`, () => {
    let executor: Executor;
    let pool: CompilePool;
    let demand: OnDemandSession;

    before(async () => {
      executor = await executorWithRuntime('dual');
      pool = new CompilePool({ llvm, threads: 2, cache: false });
    });
    after(async () => {
      await pool.close();
      await executor.close();
    });
    beforeEach(async () => {
      demand = await OnDemandSession.open(executor, pool);
    });
    afterEach(() => demand[Symbol.asyncDispose]());

    it('compiles what is called, and nothing else', async () => {
      const chain = Array.from(
        { length: 20 },
        (_, i) => `long f${i + 1}(long); long f${i}(long a) { return a > ${i} ? f${i + 1}(a) + 1 : 0; }`,
      );
      await demand.add('chain.c', c(`${chain.join('\n')} long f20(long a) { return 0; }`));
      await demand.orc.address('f0');
      expect(demand.compiled).to.deep.equal([]);
      expect(await demand.orc.call('f0', 3)).to.equal(3n);
      expect(demand.compiled).to.deep.equal(['f0', 'f1', 'f2', 'f3'].map((name) => `chain.c(${name})`));
      expect(await demand.orc.call('f0', 4)).to.equal(4n);
      expect(demand.compiled).to.have.length(5);
    });

    it('compiles a function once, also when a stranger wants its address', async () => {
      await demand.add('m.c', c('long f(long a) { return a; }'));
      demand.orc.add('long f(long); long (*p)(long) = f; long g(long a) { return p(a) + f(a); }');
      expect(await demand.orc.call('g', 2)).to.equal(4n);
      await Promise.all([1, 2, 3].map((a) => demand.orc.call('f', a)));
      expect(demand.compiled).to.deep.equal(['m.c(f)']);
    });

    it('has one copy of data, whoever uses it, and compiles it when somebody does', async () => {
      await demand.add(
        'data.c',
        c(`long shared = 5; static long local = 7; static long *pointer = &local; extern long elsewhere;
           static _Thread_local long of_thread = 1;
           long without(void) { return 1; }
           long read(void) { return shared + local + *pointer + elsewhere + of_thread; }
           long write(long a) { shared = a; local = a; of_thread = a; return a; }
           long *address(void) { return &local; } long same(void) { return address() == pointer; }`),
      );
      demand.orc.add('long elsewhere = 100;');
      expect(await demand.orc.call('without')).to.equal(1n);
      expect(demand.compiled).to.deep.equal(['data.c(without)']);
      expect(await demand.orc.call('read')).to.equal(120n);
      await demand.orc.call('write', 10);
      // A thread of its own has a variable of its own: calls are not on one thread.
      expect(await demand.orc.call('read')).to.be.oneOf([131n, 140n]);
      expect(await demand.orc.call('same')).to.equal(1n);
      expect(demand.compiled.filter((name) => name === 'data.c(data)')).to.have.length(1);
    });

    it('has one address for a function, wherever it is taken', async () => {
      await demand.add(
        'addresses.c',
        c(`typedef long (*function)(long);
           static long hidden(long a) { return a; }
           long f(long a) { return a; }
           static const function table[] = {f, hidden};
           function own(void) { return (function)own; }
           function own_of_other(void) { return (function)own; }
           function of_f(long i) { return i ? hidden : f; }
           long compare(void) { return (own() == own_of_other()) + 2 * (of_f(0) == table[0]) + 4 * (of_f(1) == table[1]); }`),
      );
      demand.orc.add('long f(long); long (*of_f(long))(long); long other(void) { return of_f(0) == f; }');
      expect(await demand.orc.call('compare')).to.equal(7n);
      expect(await demand.orc.call('other')).to.equal(1n);
    });

    it('calls functions that call themselves, and each other, with static ones among them', async () => {
      await demand.add(
        'recursion.c',
        c(`static long odd(long n); static long even(long n) { return n == 0 ? 1 : odd(n - 1); }
           static long odd(long n) { return n == 0 ? 0 : even(n - 1); }
           long is_even(long n) { return even(n); }
           long fib(long n) { return n < 2 ? n : fib(n - 1) + fib(n - 2); }`),
      );
      expect(await demand.orc.call('is_even', 1001)).to.equal(0n);
      expect(await demand.orc.call('fib', 15)).to.equal(610n);
      expect(demand.compiled.map((name) => name.replace(/\.telejit\.\d+/, ''))).to.deep.equal([
        'recursion.c(is_even)',
        'recursion.c(even)',
        'recursion.c(odd)',
        'recursion.c(fib)',
      ]);
    });

    it('passes arguments of all kinds through the first call', async () => {
      await demand.add(
        'arguments.c',
        c(`#include <stdarg.h>
           static long sum(long n, ...) { va_list l; va_start(l, n); long s = 0; while (n--) s += va_arg(l, long); va_end(l); return s; }
           static double sums(long n, ...) { va_list l; va_start(l, n); double s = 0; while (n--) s += va_arg(l, double); va_end(l); return s; }
           struct large { long a[6]; };
           static struct large twice(struct large x, double d, float f) { for (int i = 0; i < 6; i++) x.a[i] = x.a[i] * 2 + (long)d + (long)f; return x; }
           long all(long a) {
             struct large x = {{1, 2, 3, 4, 5, a}};
             return sum(8, 1L, 2L, 3L, 4L, 5L, 6L, 7L, a) + (long)sums(9, 1., 2., 3., 4., 5., 6., 7., 8., 9.) + twice(x, 1.5, 2.5f).a[5];
           }`),
      );
      expect(await demand.orc.call('all', 10)).to.equal(38n + 45n + 23n);
    });

    it('has initializers linked with the first function, to be run before it is called', async () => {
      await demand.add(
        'constructors.c',
        c(`static long n = 1; static void helper(void) { n += 40; } long called(void) { return 1; }
           __attribute__((constructor)) static void constructor(void) { helper(); n += called(); }
           long get(void) { return n; }`),
      );
      await demand.orc.address('get');
      expect(demand.compiled).to.deep.equal(['constructors.c(data)']);
      await demand.initialize();
      expect(await demand.orc.call('get')).to.equal(42n);
    });

    it('runs C++: virtual functions, inline functions, members by pointer, exceptions through several functions', async () => {
      const source = (name: string): string => `
        struct Base { virtual ~Base() {} virtual long value(long a) { return a; } long twice(long a) { return value(a) * 2; } };
        struct Derived : Base { long value(long a) override { if (a > 100) throw a; return a + 1; } };
        inline long counter() { static long n = 0; return ++n; }
        template <class T> T add(T a, T b) { return a + b; }
        struct Guard { long &n; ~Guard() { n += 1000; } };
        static long deep(Base &b, long a, long &n) { Guard g{n}; return b.twice(a); }
        extern "C" long ${name}(long a) {
          Derived d; long n = 0; long (Base::*member)(long) = &Base::twice; long (Base::*virt)(long) = &Base::value;
          try { n = add(deep(d, a, n), (d.*member)(1) + (d.*virt)(2)); } catch (long e) { n += e; }
          return n + counter();
        }`;
      await demand.add('one.cpp', cxx(source('one')));
      await demand.add('two.cpp', cxx(source('two')));
      expect(await demand.orc.call('one', 5)).to.equal(12n + 4n + 3n + 1n);
      expect(await demand.orc.call('two', 200)).to.equal(1200n + 2n);
      // The inline functions of both are those of the first.
      expect(demand.compiled.filter((name) => name.includes('counter'))).to.have.length(1);
    });

    it('takes aliases, weak functions that are overridden, and computed jumps for what they are', async () => {
      demand.orc.add('long overridden(void) { return 2; }');
      await demand.add(
        'kinds.c',
        c(`long f(long a) { return a + 1; }
           long second(long) __attribute__((alias("f")));
           __attribute__((weak)) long overridden(void) { return 1; }
           __attribute__((weak)) long mine(void) { return 5; }
           static long jumps(const char *p) {
             static void *labels[] = {&&a, &&b, &&c}; long n = 0;
             goto *labels[*p++ - '0']; a: n++; goto *labels[*p++ - '0']; b: n *= 2; goto *labels[*p++ - '0']; c: return n;
           }
           long all(void) { return second(1) + 10 * overridden() + 100 * mine() + 1000 * jumps("00102") + 10000 * (second == f); }`),
      );
      expect(await demand.orc.call('all')).to.equal(2n + 20n + 500n + 5000n + 10000n);
      expect(await demand.orc.address('second')).to.equal(await demand.orc.address('f'));
    });

    it('removes stubs, bodies and data with the tracker of the module', async () => {
      const { main } = demand.orc;
      const source = c('static long n; long f(long a) { n += a; return n; }');
      const tracker = main.createTracker();
      await demand.add('m.c', source, tracker);
      expect(await demand.orc.call('f', 2)).to.equal(2n);
      await tracker.remove();
      expect(await rejection(demand.orc.call('f', 1))).to.include({ code: 'FAILED_TO_MATERIALIZE' });
      expect(main.entry('f.body')).to.equal(undefined);
      await demand.add('m.c', source);
      expect(await demand.orc.call('f', 3)).to.equal(3n);
    });

    it('fails the call of a function that cannot be linked, and no other', async () => {
      await demand.add(
        'm.c',
        c('long missing(void); long bad(void) { return missing(); } long good(void) { return 1; }'),
      );
      expect(await demand.orc.call('good')).to.equal(1n);
      const error = await rejection(demand.orc.call('bad'));
      expect(error).to.include({ code: 'LAZY_CALL_FAILED' });
      expect(error.message).to.include('missing');
    });
  });
}

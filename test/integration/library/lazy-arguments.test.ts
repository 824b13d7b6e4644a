import type { Executor } from '@telejit/controller';
import { LinkObject } from '@telejit/controller/orc';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';
import { LazySession } from '../../support/lazy-session.js';
import { executorWithRuntime } from '../../support/orc-session.js';
import { itUnless, whyNoFeature } from '../../support/skip.js';

/** A function that is made at its first call, and `check`, which calls it and returns 1 when everything arrived. */
interface ArgumentCase {
  readonly what: string;
  readonly body: string;
  readonly check: string;
  readonly flags?: readonly string[];
  /** Of the processor, as /proc/cpuinfo has it. */
  readonly needs?: string;
}

const vectorCase = (bytes: number, what: string, flag: string, needs: string): ArgumentCase => {
  const type = `typedef double v __attribute__((vector_size(${bytes})));`;
  const names = Array.from({ length: 8 }, (_, i) => `a${i}`);
  const lanes = bytes / 8;
  return {
    what,
    needs,
    flags: ['-O1', flag],
    body: `${type} v f(${names.map((name) => `v ${name}`).join(', ')}) { return ${names.map((name, i) => `${name} * ${i + 1}`).join(' + ')}; }`,
    check: `${type} v f(${names.map(() => 'v').join(', ')});
      static v make(double from) { v value; for (int i = 0; i < ${lanes}; i++) value[i] = from + i; return value; }
      long check(void) {
        v sum = f(${names.map((_, i) => `make(${i * 100})`).join(', ')});
        for (int lane = 0; lane < ${lanes}; lane++) {
          double expected = 0;
          for (int i = 0; i < 8; i++) expected += (i * 100 + lane) * (i + 1);
          if (sum[lane] != expected) return 0;
        }
        return 1;
      }`,
  };
};

const CASES: readonly ArgumentCase[] = [
  {
    what: 'six integers in registers and six on the stack',
    body: `long f(long a, long b, long c, long d, long e, long g, long h, long i, long j, long k, long l, long m) {
        return a + 2*b + 3*c + 5*d + 7*e + 11*g + 13*h + 17*i + 19*j + 23*k + 29*l + 31*m; }`,
    check: `long f(long, long, long, long, long, long, long, long, long, long, long, long);
      long check(void) { return f(1, 10, 100, 1000, 10000, 100000, 1, 2, 3, 4, 5, 6) ==
        1 + 20 + 300 + 5000 + 70000 + 1100000 + 13 + 34 + 57 + 92 + 145 + 186; }`,
  },
  {
    what: 'eight doubles in registers and two on the stack',
    body: `double f(double a, double b, double c, double d, double e, double g, double h, double i, double j, double k) {
        return a + 2*b + 3*c + 5*d + 7*e + 11*g + 13*h + 17*i + 19*j + 23*k; }`,
    check: `double f(double, double, double, double, double, double, double, double, double, double);
      long check(void) { return f(1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5, 9.5, 10.5) ==
        1.5 + 5 + 10.5 + 22.5 + 38.5 + 71.5 + 97.5 + 144.5 + 180.5 + 241.5; }`,
  },
  vectorCase(16, 'eight vectors of 128 bits', '-msse2', 'sse2'),
  vectorCase(32, 'eight vectors of 256 bits', '-mavx', 'avx'),
  vectorCase(64, 'eight vectors of 512 bits', '-mavx512f', 'avx512f'),
  {
    what: 'variadic arguments of all kinds, and how many are in vector registers',
    body: `#include <stdarg.h>
      double f(int count, ...) {
        va_list all; double sum = 0; va_start(all, count);
        for (int i = 0; i < count; i++) sum = sum * 3 + (i % 2 ? va_arg(all, double) : va_arg(all, int));
        va_end(all); return sum; }`,
    check: `double f(int, ...);
      long check(void) {
        double expected = 0; for (int i = 0; i < 10; i++) expected = expected * 3 + (i % 2 ? i + 0.5 : i);
        return f(10, 0, 1.5, 2, 3.5, 4, 5.5, 6, 7.5, 8, 9.5) == expected; }`,
  },
  {
    what: 'a structure that is returned in memory, and the pointer to it',
    body: `typedef struct { long a[12]; } big; big f(long x, double y) {
        big made; for (int i = 0; i < 12; i++) made.a[i] = x * i + (long)y; return made; }`,
    check: `typedef struct { long a[12]; } big; big f(long, double);
      long check(void) { big made = f(7, 3.0); for (int i = 0; i < 12; i++) if (made.a[i] != 7 * i + 3) return 0; return 1; }`,
  },
  {
    what: 'structures in registers and on the stack',
    body: `typedef struct { long a; double b; } mixed; typedef struct { char bytes[40]; } large;
      mixed f(mixed one, large two, mixed three) {
        mixed made = {one.a + two.bytes[39] + three.a, one.b * three.b}; return made; }`,
    check: `typedef struct { long a; double b; } mixed; typedef struct { char bytes[40]; } large;
      mixed f(mixed, large, mixed);
      long check(void) {
        large two; for (int i = 0; i < 40; i++) two.bytes[i] = i;
        mixed made = f((mixed){1000, 1.5}, two, (mixed){2000, 4.0});
        return made.a == 3039 && made.b == 6.0; }`,
  },
  {
    what: 'long doubles, and complex ones',
    body: `long double f(long double a, _Complex long double b, int c, long double d) {
        return a * 2 + __real__ b + __imag__ b * 3 + c + d; }`,
    check: `long double f(long double, _Complex long double, int, long double);
      long check(void) { _Complex long double b; __real__ b = 2.25L; __imag__ b = 1.5L;
        return f(1.125L, b, 4, 1e4000L) == 1e4000L && f(1.125L, b, 4, 0.5L) == 13.5L; }`,
  },
  {
    what: 'the static chain, errno and the rounding mode',
    flags: ['-O1', '-msse2'],
    body: `double f(double a, double b) {
        long chain; __asm__ volatile ("movq %%r10, %0" : "=r"(chain) : : "r10"); return chain == 0x1234 ? a / b : -1; }`,
    check: `int *__errno_location(void); double f(double, double);
      long check(void) {
        *__errno_location() = 77;
        unsigned csr, up, after; double result, a = 1, b = 3;
        __asm__ volatile ("stmxcsr %0" : "=m"(csr));
        up = (csr & ~0x6000u) | 0x4000u;
        register double x0 __asm__("xmm0") = a; register double x1 __asm__("xmm1") = b;
        __asm__ volatile ("ldmxcsr %3\\n movl $0x1234, %%r10d\\n call f@PLT\\n stmxcsr %1\\n ldmxcsr %4"
          : "+x"(x0), "=m"(after), "+x"(x1) : "m"(up), "m"(csr)
          : "rax", "rcx", "rdx", "rsi", "rdi", "r8", "r9", "r10", "r11", "memory", "cc");
        result = x0;
        return result > 0.33333333333333331 && (after & 0x6000u) == 0x4000u && *__errno_location() == 77;
      }`,
  },
];

describe('a function that is made at its first call', () => {
  let executor: Executor;
  let lazy: LazySession;

  before(async () => {
    executor = await executorWithRuntime('dual');
  });
  after(() => executor.close());
  beforeEach(async () => {
    lazy = await LazySession.open(executor);
  });
  afterEach(() => lazy[Symbol.asyncDispose]());

  for (const { what, body, check, flags, needs } of CASES) {
    itUnless(whyNoFeature(needs), `gets ${what}`, async () => {
      lazy.add({ f: body }, flags);
      lazy.orc.layer.add(lazy.orc.main, LinkObject.read(compileC(check, flags), 'check.o'));
      expect(await lazy.orc.call('check')).to.equal(1n);
      expect(lazy.upcalls).to.equal(1);
      expect(await lazy.orc.call('check')).to.equal(1n);
      expect(lazy.upcalls).to.equal(1);
    });
  }
});

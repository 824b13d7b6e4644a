import type { Executor } from '@telejit/controller';
import { CompilePool, type IrSource } from '@telejit/controller/compile';
import { Speculation } from '@telejit/controller/orc';
import { expect } from 'chai';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OnDemandSession, type OnDemandOptions } from '../../support/on-demand-session.js';
import { executorWithRuntime, type OrcSession } from '../../support/orc-session.js';
import { rejection } from '../../support/rejection.js';
import { irOfSource } from '../../support/split-program.js';
import { oldestClang, testClang } from '../../support/compilers.js';

const c = (source: string): IrSource => irOfSource(oldestClang(), ['-O0'], source);

/** Functions that call each other in a circle, through others, and in depth; the result tells them apart. */
const CIRCLES = `
  long a(long), b(long), d(long), even(long), odd(long);
  static long leaf(long n) { return n + 1; }
  static long middle(long n) { return leaf(n) * 2; }
  long even(long n) { return n == 0 ? 1 : odd(n - 1); }
  long odd(long n) { return n == 0 ? 0 : even(n - 1); }
  long a(long n) { return n <= 0 ? middle(n) : b(n - 1) + 1; }
  long b(long n) { return n <= 0 ? middle(n) : d(n - 1) + even(n); }
  long d(long n) { return n <= 0 ? middle(n) : a(n - 1) + odd(n); }`;
const CIRCLE_NAMES = ['a', 'b', 'd', 'even', 'leaf', 'middle', 'odd'];

/** The same in TypeScript. */
function circle(n: number, at: 'a' | 'b' | 'd' = 'a'): number {
  if (n <= 0) return (n + 1) * 2;
  const parity = Number(n % 2 === 0);
  return at === 'a'
    ? circle(n - 1, 'b') + 1
    : at === 'b'
      ? circle(n - 1, 'd') + parity
      : circle(n - 1, 'a') + 1 - parity;
}

/** Calls f(n) for n from 20 to 27 at once, each in a thread of its own, and adds the results up. */
const EIGHT_THREADS = `
  typedef unsigned long pthread_t;
  int pthread_create(pthread_t *, void *, void *(*)(void *), void *), pthread_join(pthread_t, void **);
  int pthread_barrier_init(void *, void *, unsigned), pthread_barrier_wait(void *);
  long a(long), b(long), d(long);
  static long barrier[8];
  static long (*const starts[])(long) = {a, b, d};
  static void *body(void *n) { pthread_barrier_wait(barrier); return (void *)starts[(long)n % 3]((long)n); }
  long threads(void) {
    pthread_t all[8]; long sum = 0;
    pthread_barrier_init(barrier, 0, 8);
    for (long i = 0; i < 8; i++) if (pthread_create(&all[i], 0, body, (void *)(20 + i))) return -1;
    for (long i = 0; i < 8; i++) { void *value; pthread_join(all[i], &value); sum += (long)value; }
    return sum;
  }`;

/** Two modules with locals of the same names. */
const twin = (name: string, by: number): string => `
  static int total = ${by};
  static _Thread_local int of_thread = ${by} + 1;
  __attribute__((weak)) int shared = ${by};
  __attribute__((weak)) int chosen(void) { return ${by}; }
  static int helper(int a) { static int calls = ${by}; static int *last; last = &calls; *last += a; return calls + total; }
  static int other(int a) { static int calls; return ++calls + helper(a) + ++of_thread; }
  static int (*const table[])(int) = {helper, other};
  int ${name}(int a) {
    static const char *names[] = {"helper", "other"};
    static int calls = 0;
    int result = table[++calls % 2](a);
    return result + chosen() * 31 + ++shared * 37 + names[calls % 2][calls % 4];
  }
  int ${name}_again(int a) __attribute__((alias("${name}")));
  __attribute__((constructor)) static void before(void) { total += helper(1); }`;
const CALLER = `
  typedef unsigned long pthread_t;
  int pthread_create(pthread_t *, void *, void *(*)(void *), void *), pthread_join(pthread_t, void **);
  int one(int), two(int), one_again(int), two_again(int);
  static long some(long a) { return one(a) + two(a) * 3 + one_again(a) * 7 + two_again(a) * 11 + one(a) * 13 + two(a) * 17; }
  static void *body(void *a) { return (void *)some((long)a); }
  long all(long a) {
    pthread_t thread; void *value; long sum = some(a);
    if (pthread_create(&thread, 0, body, (void *)(a + 1)) || pthread_join(thread, &value)) return -1;
    return sum + (long)value * 19 + some(a) * 23;
  }`;

describe('Programs compiled on demand', () => {
  let executor: Executor;
  let pool: CompilePool;
  let demand: OnDemandSession;

  before(async () => {
    executor = await executorWithRuntime('dual');
    pool = new CompilePool({ threads: 2, cache: false });
  });
  after(async () => {
    await pool.close();
    await executor.close();
  });
  afterEach(() => demand[Symbol.asyncDispose]());

  const open = async (options?: (orc: OrcSession) => OnDemandOptions): Promise<void> => {
    demand = await OnDemandSession.open(executor, pool, options);
  };
  /** Names of functions whose pieces were compiled, sorted. */
  const compiled = (): string[] =>
    demand.compiled.map((name) => name.replace(/^.*\(([a-z]+).*$/, '$1')).sort((x, y) => (x < y ? -1 : 1));
  /** Bytes in the executor, when all that was released is reclaimed. */
  const memory = async (): Promise<number> => {
    for (;;) {
      const use = await demand.orc.remote.submit('memoryUse', {}).result;
      if ((use.heldUnits ?? 0) === 0)
        return [use.codeBytes, use.constantBytes, use.dataBytes].reduce<number>(
          (sum, bytes) => sum + Number(bytes ?? 0),
          0,
        );
    }
  };

  for (const [name, options] of [
    ['', () => ({})],
    [', with speculation', () => ({ speculation: new Speculation({ concurrency: 1 }) })],
  ] as const) {
    it(`compile each of functions that call each other once, from eight threads of linked code${name}`, async () => {
      await open(options);
      await demand.add('circles.c', c(CIRCLES));
      demand.orc.add(EIGHT_THREADS);
      const starts = ['a', 'b', 'd'] as const;
      const sum = Array.from({ length: 8 }, (_, i) => circle(20 + i, starts[(20 + i) % 3])).reduce((x, y) => x + y);
      expect(await demand.orc.call('threads')).to.equal(BigInt(sum));
      expect(compiled()).to.deep.equal(CIRCLE_NAMES);
      expect(await demand.orc.call('threads')).to.equal(BigInt(sum));
      expect(compiled()).to.deep.equal(CIRCLE_NAMES);
    });

    it(`compile each of functions that call each other once, from eight calls${name}`, async () => {
      await open(options);
      await demand.add('circles.c', c(CIRCLES));
      const numbers = [40, 41, 42, 43, 44, 45, 46, 47];
      await demand.orc.address('a');
      const results = await Promise.all(numbers.map((n) => demand.orc.call('a', n)));
      expect(results).to.deep.equal(numbers.map((n) => BigInt(circle(n))));
      expect(compiled()).to.deep.equal(CIRCLE_NAMES);
    });
  }

  it('call the failure handler for a body that LLVM cannot compile, and the other functions', async () => {
    const failed: string[] = [];
    await open(({ main }) => ({
      callThroughs: {
        failureHandler: { dylib: main, name: 'instead' },
        onFailure: (_, { name }) => void failed.push(name),
      },
    }));
    demand.orc.add('long instead(long a) { return -a; }');
    await demand.add(
      'bad.c',
      c(`static long bad(long a) { asm("no such instruction"); return a; }
         long good(long a) { return a + 1; } long f(long a) { return bad(a) * 100 + good(a); }`),
    );
    expect(await demand.orc.call('f', 5)).to.equal(-494n);
    expect(await demand.orc.call('f', 6)).to.equal(-593n);
    expect(await demand.orc.call('good', 6)).to.equal(7n);
    expect(failed.map((name) => name.replace(/\.telejit\.\d+/, ''))).to.deep.equal(['bad.body', 'bad.body']);
  });

  it('leave the executor as it was when their tracker is removed, called or not', async () => {
    await open();
    demand.orc.add('long other(void) { return 1; }');
    // What every session keeps.
    await demand.orc.call('other');
    const before = await memory();
    const source = c(
      `static long n = 3; static _Thread_local long t = 4; static long helper(long a) { static long s; s += a; return s + n + t; }
       long f(long a) { return helper(a); } long uncalled(long a) { return helper(a) * 2; } long same(long) __attribute__((alias("f")));`,
    );
    for (let round = 0; round < 3; round++) {
      const tracker = demand.orc.main.createTracker();
      await demand.add('m.c', source, tracker);
      expect(await demand.orc.call('f', 1)).to.equal(8n);
      expect(await demand.orc.call('same', 1)).to.equal(9n);
      expect(await memory()).to.be.greaterThan(before);
      await tracker.remove();
      expect(await memory()).to.equal(before);
      for (const name of ['f', 'f.body', 'f$trampoline', 'uncalled', 'uncalled.body', 'same'])
        expect(demand.orc.main.entry(name), name).to.equal(undefined);
      expect(await rejection(demand.orc.call('f', 1))).to.be.an('error');
    }
  });

  it('keep static and thread-local variables, weak symbols and aliases apart as a linker does', async () => {
    const sources = { 'one.c': twin('one', 10), 'two.c': twin('two', 1000), 'caller.c': CALLER };
    await open();
    for (const [name, source] of Object.entries(sources)) await demand.add(name, c(source));
    await Promise.all(['one', 'two', 'all'].map((name) => demand.orc.address(name)));
    await demand.initialize();
    const native = runNatively({
      ...sources,
      'main.c': 'long all(long); extern int printf(const char *, ...); int main(void) { printf("%ld\\n", all(5)); }',
    });
    expect(await demand.orc.call('all', 5)).to.equal(BigInt(native));
  });
});

/** Compiled and linked by the compiler. @returns what the program prints */
function runNatively(sources: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'telejit-native-'));
  try {
    for (const [name, source] of Object.entries(sources)) writeFileSync(join(folder, name), source);
    execFileSync(testClang(), ['-O0', '-w', ...Object.keys(sources), '-o', 'program'], { cwd: folder });
    return execFileSync(join(folder, 'program'), { encoding: 'utf8' }).trim();
  } finally {
    rmSync(folder, { recursive: true });
  }
}

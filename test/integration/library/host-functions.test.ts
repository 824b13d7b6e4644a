import { BatchError, LLJIT, spawnExecutor, type CallValue, type Executor, type HostCall } from '@telejit/controller';
import type { ThreadEndEvent } from '@telejit/controller/orc';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';
import { rejection } from '../../support/rejection.js';

/** What a host function gets as long as it does not look at its HostCall. */
type HostArgument = CallValue;

const THREADS = `
  typedef unsigned long pthread_t;
  int pthread_create(pthread_t *, void *, void *(*)(void *), void *), pthread_join(pthread_t, void **);`;

for (const memory of ['dual', 'strict'] as const) {
  describe(`a host function, with the ${memory} memory manager`, () => {
    let executor: Executor;
    let jit: LLJIT;

    before(async () => {
      executor = await spawnExecutor({ memoryManager: memory });
    });
    after(() => executor.close());
    beforeEach(async () => {
      jit = await LLJIT.builder().executor(executor).create();
    });
    afterEach(() => jit.close());

    const add = (source: string, language: 'c' | 'cpp' = 'c'): void => {
      jit.addObjectSync(compileC(source, ['-O1'], language), { name: 'code.o' });
    };

    it('is called by code that waits for its result', async () => {
      await jit.defineHostFunction('int ask(const char *)', async (text: string) => {
        await jit.lookup('getpid');
        return text.length;
      });
      add('int ask(const char *); int twice(const char *text) { return ask(text) * 2; }');
      expect(await jit.function('int twice(const char *)')('abc')).to.equal(6);
      expect(await jit.function('int ask(const char *)')('äöü')).to.equal(3);
    });

    it('takes and returns every type', async () => {
      const seen: unknown[] = [];
      const define = (prototype: string, run: (args: readonly HostArgument[]) => HostArgument): Promise<unknown> =>
        jit.defineHostFunction(prototype, (...args: HostArgument[]) => {
          seen.push(args.slice(0, -1));
          return run(args);
        });
      await define('int8_t h1(int8_t, uint16_t)', ([a]) => a);
      await define('uint64_t h2(uint64_t, int64_t)', ([a]) => a);
      await define('double h3(float, double)', ([, b]) => b);
      await define('float h4(float)', ([a]) => a);
      await define('bool h5(bool, bool)', ([, b]) => b);
      await define('void *h6(void *, const int *)', ([a]) => a);
      await define('char *h7(const char *, const char *, const char *)', ([a, b, c]) =>
        b === null ? `${String(a)}-${String(c)}` : null,
      );
      await define('void h8(void)', () => undefined);
      await define('int h9(int,int,int,int,int,int,int,double,int)', (args) => args[8]);
      add(`
        signed char h1(signed char, unsigned short); unsigned long h2(unsigned long, long); double h3(float, double); float h4(float);
        _Bool h5(_Bool, _Bool); void *h6(void *, const int *); char *h7(const char *, const char *, const char *); void h8(void);
        int h9(int, int, int, int, int, int, int, double, int); void free(void *); int strcmp(const char *, const char *);
        int all(void) {
          int ok = 0;
          ok += h1(-100, 65000) == -100;
          ok += h2(1ul << 63, -1) == 1ul << 63;
          ok += h3(0.5f, 1e300) == 1e300;
          ok += h4(0.25f) == 0.25f;
          ok += h5(0, 1) == 1;
          ok += h6((void *)0x7fff12345678, 0) == (void *)0x7fff12345678;
          char *text = h7("grüße", 0, "");
          ok += text && strcmp(text, "grüße-") == 0;
          free(text);
          ok += h7("", "", "") == 0;
          h8();
          ok += h9(1, 2, 3, 4, 5, 6, 7, 8.5, 9) == 9;
          return ok;
        }`);
      expect(await jit.function('int all(void)')()).to.equal(9);
      expect(seen).to.deep.equal([
        [-100, 65000],
        [2n ** 63n, -1n],
        [0.5, 1e300],
        [0.25],
        [false, true],
        [0x7fff12345678n, 0n],
        ['grüße', null, ''],
        ['', '', ''],
        [],
        [1, 2, 3, 4, 5, 6, 7, 8.5, 9],
      ]);
    });

    it('passes strings of a megabyte both ways', async () => {
      await jit.defineHostFunction('char *reverse(const char *)', (text: string) => text.slice(1) + text[0]);
      add('char *reverse(const char *); char *again(const char *text) { return reverse(text); }');
      const text = `a${'b'.repeat(1_000_000)}`;
      expect(await jit.function('char *again(const char *)')(text)).to.equal(`${text.slice(1)}a`);
    });

    it('is called by eight threads that the code made, all at once', async () => {
      let waiting = 0;
      let open: () => void = () => undefined;
      const all = new Promise<void>((resolve) => (open = resolve));
      await jit.defineHostFunction('int meet(int)', async (n: number) => {
        if (++waiting === 8) open();
        await all;
        return n * n;
      });
      add(`${THREADS} int meet(int);
        static void *body(void *n) { return (void *)(long)meet((long)n); }
        int sum(void) {
          pthread_t threads[8]; long all = 0; void *one;
          for (long i = 0; i < 8; i++) pthread_create(&threads[i], 0, body, (void *)i);
          for (int i = 0; i < 8; i++) { pthread_join(threads[i], &one); all += (long)one; }
          return all;
        }`);
      expect(await jit.function('int sum(void)')()).to.equal(140);
    });

    it('nests both ways deeper than calls may run at once', async () => {
      add('int up(int); int down(int n) { return n == 0 ? 0 : up(n - 1) + 1; }');
      const down = jit.function('int down(int)');
      await jit.defineHostFunction('int up(int)', async (n: number) => Number(await down(n)));
      expect(await down(300)).to.equal(300);
    });

    it('nests both ways, 100 deep', async () => {
      add('int up(int); int down(int n) { return n == 0 ? 0 : up(n - 1) + 1; }');
      const down = jit.function('int down(int)');
      await jit.defineHostFunction('int up(int)', async (n: number) => Number(await down(n)));
      expect(await down(100)).to.equal(100);
    });

    it('ends the call with the error that it throws, whose frames are unwound', async () => {
      const error = new RangeError('not today');
      await jit.defineHostFunction('int ask(int)', () => Promise.reject(error));
      add(
        `extern "C" int ask(int); static int ended, passed;
         struct guard { ~guard() { ended++; } };
         extern "C" int outer(int a) { guard one; int r = ask(a); passed++; return r; }
         extern "C" int catching(int a) { try { return ask(a); } catch (...) {} passed++; return 0; }
         extern "C" int counts(void) { return ended * 10 + passed; }`,
        'cpp',
      );
      expect(await rejection(jit.function('int outer(int)')(1))).to.equal(error);
      expect(await rejection(jit.function('int catching(int)')(1))).to.equal(error);
      expect(await jit.function('int counts(void)')()).to.equal(10);
    });

    it('carries an error through 20 calls that wait for each other', async () => {
      const error = new Error('at the bottom');
      add('int up(int); int down(int n) { return up(n - 1) + 1; }');
      const down = jit.function('int down(int)');
      await jit.defineHostFunction('int up(int)', async (n: number) => {
        if (n === 0) throw error;
        return Number(await down(n));
      });
      expect(await rejection(down(20))).to.equal(error);
    });

    it('gives the code a fallback instead, when one was chosen', async () => {
      await jit.defineHostFunction('int ask(int)', () => Promise.reject(new Error('no')), { fallback: -7 });
      expect(await jit.function('int ask(int)')(1)).to.equal(-7);
      const error = await rejection(jit.defineHostFunction('int other(int)', () => 1, { fallback: 'text' }));
      expect(error).to.include({ code: 'BAD_ARGUMENT' });
    });

    it('fails the call when what it returns is not of the type', async () => {
      await jit.defineHostFunction('int ask(int)', () => 2 ** 31);
      const error = await rejection(jit.function('int ask(int)')(1));
      expect(error).to.include({ code: 'BAD_ARGUMENT' });
      expect(error.message).to.match(/^the result of ask \(int\) cannot be 2147483648/);
    });

    it('ends only the thread that the code made when it fails there', async () => {
      const error = new Error('no');
      const ends: ThreadEndEvent[] = [];
      jit.events.add({ onThreadEnd: (end) => void ends.push(end) });
      await jit.defineHostFunction('int ask(int)', () => Promise.reject(error));
      add(`${THREADS} int ask(int); static int passed;
        static void *body(void *n) { ask(1); passed++; return n; }
        int go(void) { pthread_t thread; void *value; pthread_create(&thread, 0, body, 0); pthread_join(thread, &value); return passed; }`);
      expect(await jit.function('int go(void)')()).to.equal(0);
      await jit.close();
      expect(ends.map((end) => end.error)).to.deep.equal([error]);
    });

    it('ends a batch at the record whose call it ends', async () => {
      const error = new Error('five');
      await jit.defineHostFunction('int ask(int)', (n: number) => {
        if (n === 5) throw error;
        return -n;
      });
      const failure = await rejection(jit.function('int ask(int)').batch([Int32Array.from([1, 2, 3, 4, 5, 6])]));
      expect(failure)
        .to.be.instanceOf(BatchError)
        .and.to.include({ code: 'HOST_FUNCTION_FAILED', record: 4, cause: error });
      expect(failure)
        .to.have.property('results')
        .that.deep.equals(Int32Array.of(-1, -2, -3, -4));
    });

    it('fails what initializers run that call it, and works in those when it answers', async () => {
      const error = new Error('not now');
      let fails = false;
      await jit.defineHostFunction('int ask(void)', () => {
        if (fails) throw error;
        return 42;
      });
      add(
        'int ask(void); static int seen; __attribute__((constructor)) static void init(void) { seen = ask(); } int get(void) { return seen; }',
      );
      expect(await jit.function('int get(void)')()).to.equal(42);
      fails = true;
      add('int ask(void); __attribute__((constructor)) static void other(void) { ask(); } int two(void) { return 2; }');
      expect(await rejection(jit.initialize())).to.equal(error);
    });

    it('is released by the threads that wait in it when the session is closed', async () => {
      const signals: AbortSignal[] = [];
      let begin: () => void = () => undefined;
      const all = new Promise<void>((resolve) => (begin = resolve));
      await jit.defineHostFunction('int never(int)', (_: number, call: HostCall) => {
        signals.push(call.signal);
        if (signals.length === 4) begin();
        return new Promise(() => undefined);
      });
      add(`${THREADS} int never(int); static int passed;
        static void *body(void *n) { never(1); passed++; return n; }
        int go(void) { pthread_t thread; void *value; pthread_create(&thread, 0, body, 0); pthread_join(thread, &value); return passed; }`);
      const [never, go] = [jit.function('int never(int)'), jit.function('int go(void)')];
      const calls = [never(1), never(2), go(), go()].map((call) => call.catch((error: unknown) => error));
      await all;
      expect(signals.some(({ aborted }) => aborted)).to.equal(false);
      await jit.close();
      for (const outcome of await Promise.all(calls)) expect(outcome).to.be.instanceOf(Error);
      expect(signals.every(({ aborted }) => aborted)).to.equal(true);
      // The executor goes on, without those threads.
      jit = await LLJIT.builder().executor(executor).create();
      expect(await jit.function('int getpid(void)')()).to.equal(executor.description.pid);
    });

    describe('that is pending', () => {
      let begun: Promise<HostCall>;
      let finish: (value: number) => void;
      const GUARDED = `extern "C" int wait(int); static int ended, passed;
        struct guard { ~guard() { ended++; } };
        extern "C" int outer(int a) { guard one; int r = a < 3 ? a : wait(a); passed++; return r; }
        extern "C" int counts(void) { return ended * 10 + passed; }`;

      beforeEach(async () => {
        let begin: (call: HostCall) => void = () => undefined;
        begun = new Promise((resolve) => (begin = resolve));
        await jit.defineHostFunction('int wait(int)', (_: number, call: HostCall) => {
          begin(call);
          return new Promise<number>((resolve) => (finish = resolve));
        });
        add(GUARDED, 'cpp');
      });

      it('is told when its call is cancelled, which ends with its frames unwound', async () => {
        const abort = new AbortController();
        const call = rejection(jit.function('int outer(int)').with({ signal: abort.signal })(5));
        const { signal } = await begun;
        expect(signal.aborted).to.equal(false);
        abort.abort();
        expect(await call).to.include({ code: 'CANCELLED' });
        expect(signal.aborted).to.equal(true);
        finish(7); // which nobody hears
        expect(await jit.function('int counts(void)')()).to.equal(10);
      });

      it('is told when its call is at its deadline', async () => {
        const call = rejection(jit.function('int outer(int)').with({ deadlineMs: 1000 })(5));
        const { signal } = await begun;
        const error = await call;
        expect(error).to.include({ code: 'CALL_DEADLINE' });
        expect(error.message).to.include('while it waited for the controller');
        expect(signal.aborted).to.equal(true);
        expect(await jit.function('int counts(void)')()).to.equal(10);
      });

      it('is told when its batch is cancelled, which keeps the results before', async () => {
        const abort = new AbortController();
        const batch = rejection(
          jit.function('int outer(int)').batch([Int32Array.of(1, 2, 3, 1)], { signal: abort.signal }),
        );
        const { signal } = await begun;
        abort.abort();
        const error = await batch;
        expect(error).to.be.instanceOf(BatchError).and.to.include({ code: 'CANCELLED', record: 2 });
        expect(error).to.have.property('results').that.deep.equals(Int32Array.of(1, 2));
        expect(signal.aborted).to.equal(true);
      });

      it('lets other calls be cancelled without being told', async () => {
        const abort = new AbortController();
        const [outer, other] = [jit.function('int outer(int)'), jit.function('int usleep(int)')];
        const waiting = outer(5);
        const { signal } = await begun;
        const sleeping = rejection(other.with({ signal: abort.signal })(100_000_000));
        abort.abort();
        expect(await sleeping).to.include({ code: 'CANCELLED' });
        expect(signal.aborted).to.equal(false);
        finish(8);
        expect(await waiting).to.equal(8);
      });
    });

    it('is gone when it is removed, and can be defined again', async () => {
      const tracker = await jit.defineHostFunction('int ask(void)', () => 1);
      expect(await jit.function('int ask(void)')()).to.equal(1);
      expect(await rejection(jit.defineHostFunction('int ask(void)', () => 2))).to.include({
        code: 'DUPLICATE_DEFINITION',
      });
      await tracker.remove();
      await jit.defineHostFunction('int ask(void)', () => 2);
      expect(await jit.function('int ask(void)')()).to.equal(2);
    });

    it('is found by code that may find nothing of the process', async () => {
      await using other = await LLJIT.builder()
        .executor(executor)
        .processSymbols(() => false)
        .create();
      await other.defineHostFunction('int ask(const char *)', (text: string) => text.length);
      other.addObjectSync(compileC('int ask(const char *); int go(void) { return ask("four"); }'), { name: 'go.o' });
      expect(await other.function('int go(void)')()).to.equal(4);
    });

    it('refuses what code hands over that is not of its shape', async () => {
      await jit.defineHostFunction('int ask(const char *)', () => 1);
      add(`void telejit_ask(void *, void *, unsigned long); static char place;
        struct part { void *start; unsigned long size; };
        int go(long kind) {
          struct part parts[300] = {{&kind, 8}, {(void *)8, 8}};
          telejit_ask(&place, parts, kind == 0 ? 1 : kind == 1 ? 2 : kind == 2 ? 0 : 300);
          return 1;
        }`);
      const outcome = async (kind: bigint): Promise<string> => {
        const error = await rejection(jit.function('int go(int64_t)')(kind));
        return `${'code' in error ? String(error.code) : ''}: ${error.message}`;
      };
      expect(await outcome(0n)).to.match(/^HOST_FUNCTION_FAILED: call go: nothing is made at offset/);
      expect(await outcome(1n)).to.match(
        /^BAD_HOST_CALL: call go: code called the controller with 8 bytes at 0x8, which cannot all be read/,
      );
      expect(await outcome(2n)).to.match(/^LIMIT_EXCEEDED: call go: .* 0 parts of memory; there may be 1 to 256/);
      expect(await outcome(3n)).to.match(/^LIMIT_EXCEEDED: .* 300 parts/);
    });
  });
}

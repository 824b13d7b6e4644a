/** What the native runtime does for calls, threads, isolated children and programs, on an executor of any architecture. */
import { readdirSync } from 'node:fs';
import { LLJIT, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { compileC } from '../support/c-units.js';
import { rejection } from '../support/rejection.js';

const CODE = `
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
int add(int a, int b) { return a + b; }
static int calls;
int count(void) { return ++calls; }
int crash(int *where) { return *where; }
int leave(int code) { exit(code); }
int hang(void) { for (;;) {} }
const char *made(void) { return strdup("made in the child"); }
void fill(char *to) { memcpy(to, "abcdefgh", 8); }
void say(const char *what) { printf("%s\\n", what); }
int next(void) { return getchar(); }
const int constant = 17;
int table[4] = {1, 2, 3, 4};
`;

/** Where threads wait until they are let go. */
const GATE = `
#include <unistd.h>
static int ends[2];
static long arrived;
long open_gate(void) { return pipe(ends); }
long pass(long result) { char c; __atomic_fetch_add(&arrived, 1, __ATOMIC_SEQ_CST); read(ends[0], &c, 1); return result; }
volatile long is_open;
long spin(long result) { __atomic_fetch_add(&arrived, 1, __ATOMIC_SEQ_CST); while (!is_open) {} return result; }
long arrivals(void) { return __atomic_load_n(&arrived, __ATOMIC_SEQ_CST); }
long let_go(void) { is_open = 1; return close(ends[1]); }
`;

/**
 * The tests, within a describe; none of them starts an executor or ends it.
 * @param executorOf the executor, when a test runs
 * @param flags for clang
 */
export function nativeRuntimeTests(executorOf: () => Executor, flags: readonly string[]): void {
  let jit: LLJIT;

  beforeEach(async () => {
    jit = await LLJIT.builder().executor(executorOf()).create();
  });
  afterEach(() => jit.close());

  const add = (
    source: string,
    language: 'c' | 'cpp' = 'c',
    more: readonly string[] = [],
  ): ReturnType<LLJIT['addObjectSync']> =>
    jit.addObjectSync(compileC(source, [...flags, '-O1', ...more], language), { name: 'code.o' });
  const use = async (): Promise<{ readonly heldUnits: number; readonly examinations: number }> => {
    const { heldUnits, examinations } = await jit.remoteSession.submit('memoryUse', {}).result;
    return { heldUnits: heldUnits ?? 0, examinations: examinations ?? 0 };
  };
  const heldUnits = async (): Promise<number> => (await use()).heldUnits;
  async function until(condition: () => Promise<boolean>): Promise<void> {
    while (!(await condition())) continue;
  }

  describe('has host functions', () => {
    it('that code calls and waits for, with text, numbers and pointers', async () => {
      await jit.defineHostFunction(
        'char *ask(const char *, double, int8_t)',
        (text: string, number: number, small: number) => `${text} ${number} ${small}`,
      );
      add(`char *ask(const char *, double, signed char); const char *answer(void) { return ask("grüße", 1.5, -3); }`);
      expect(await jit.function('const char *answer(void)')()).to.equal('grüße 1.5 -3');
    });

    it('that nest both ways, 20 deep', async () => {
      add('int up(int); int down(int n) { return n == 0 ? 0 : up(n - 1) + 1; }');
      const down = jit.function('int down(int)');
      await jit.defineHostFunction('int up(int)', async (n: number) => Number(await down(n)));
      expect(await down(20)).to.equal(20);
    });

    it('that four threads which the code made call at once', async () => {
      let waiting = 0;
      let open: () => void = () => undefined;
      const all = new Promise<void>((resolve) => (open = resolve));
      await jit.defineHostFunction('int meet(int)', async (n: number) => {
        if (++waiting === 4) open();
        await all;
        return n * n;
      });
      add(`#include <pthread.h>
      int meet(int);
      static void *body(void *n) { return (void *)(long)meet((int)(long)n); }
      int sum(void) {
        pthread_t threads[4]; long all = 0; void *one;
        for (long i = 0; i < 4; i++) pthread_create(&threads[i], 0, body, (void *)i);
        for (int i = 0; i < 4; i++) { pthread_join(threads[i], &one); all += (long)one; }
        return (int)all;
      }`);
      expect(await jit.function('int sum(void)')()).to.equal(14);
    });

    it('whose errors end the call, frames unwound in order', async () => {
      const error = new RangeError('not today');
      await jit.defineHostFunction('int ask(int)', () => Promise.reject(error));
      add(
        `extern "C" int ask(int); static int ended, passed;
       struct guard { ~guard() { ended++; } };
       extern "C" int outer(int a) { guard one; int r = ask(a); passed++; return r; }
       extern "C" int counts(void) { return ended * 10 + passed; }`,
        'cpp',
      );
      expect(await rejection(jit.function('int outer(int)')(1))).to.equal(error);
      expect(await jit.function('int counts(void)')()).to.equal(10);
    });
  });

  it('gives thread-local variables of units that are linked later their initial values in threads that are there', async () => {
    const values = [41, 42, 43];
    for (const value of values) {
      add(`_Thread_local long v${value} = ${value}; long get${value}(void) { return v${value}++; }`);
      // On one thread or two, each of which has its own.
      const get = jit.function(`long get${value}(void)`);
      const got = await Promise.all([get(), get()]);
      expect(Math.min(...got.map(Number))).to.equal(value);
      expect(Math.max(...got.map(Number))).to.be.at.most(value + 1);
    }
  });

  describe('runs calls in a child', () => {
    it('whose memory is its own, and what they return comes back', async () => {
      add(CODE);
      const isolated = { isolated: true };
      expect(await jit.function('int count(void)').with(isolated)()).to.equal(1);
      expect(await jit.function('int count(void)')()).to.equal(1);
      const buffer = new Uint8Array(8);
      await jit.function('void fill(char *)').with(isolated)(buffer);
      expect(Buffer.from(buffer).toString()).to.equal('abcdefgh');
      expect(await jit.function('const char *made(void)').with(isolated)()).to.equal('made in the child');
    });

    it('and says how these end: a value, a fault, an exit code, a deadline', async () => {
      add(CODE);
      const results: unknown[] = [];
      for (const [prototype, deadlineMs, ...args] of [
        ['int add(int, int)', 0, 1, 2],
        ['int crash(int *)', 0, 8n],
        ['int leave(int)', 0, 3],
        ['int hang(void)', 200],
      ] as const) {
        const call = jit.function(prototype).with({ isolated: true, ...(deadlineMs > 0 && { deadlineMs }) });
        results.push(
          await call(...args).catch((error: unknown) =>
            error instanceof Error && 'code' in error ? error.code : error,
          ),
        );
      }
      expect(results).to.deep.equal([3, 'CALL_FAULTED', 'CALL_EXITED', 'CALL_DEADLINE']);
    });
  });

  it('says by which signal a program ended, and ends one that takes too long', async () => {
    add('int main(int argc, char **argv) { if (argc == 1) return *(volatile int *)8; for (;;) {} }');
    expect(await jit.runAsMain('main', { argv: ['program'] })).to.include({ exitCode: null, signal: 'SIGSEGV' });
    const late = await jit.runAsMain('main', { argv: ['program', 'on'], timeoutMs: 100 });
    expect(late).to.include({ signal: 'SIGKILL', timedOut: true });
  });

  it('runs a batch in order', async () => {
    add(CODE);
    const records = Array.from({ length: 5000 }, (_, i) => [i, 7 * i] as const);
    expect([...(await jit.function('int add(int, int)').batch(records))]).to.deep.equal(records.map(([a, b]) => a + b));
  });

  it('hands over what code prints, and what it reads', async () => {
    add(CODE);
    const streams = await jit.takeStreams({ stdin: 'a' });
    const next = jit.function('int next(void)');
    expect([await next(), await next()]).to.deep.equal([97, -1]);
    await jit.function('void say(const char *)')('grüße');
    expect((await streams.end()).stdout.toString()).to.equal('grüße\n');
  });

  it('has memory to allocate, protect and look through', async () => {
    add(CODE);
    const { pageSizeBytes } = executorOf().description;
    await using block = await jit.memory.allocate(2 * pageSizeBytes);
    await jit.memory.write(block.address + 100n, Buffer.from('needle'));
    expect(await jit.memory.search('needle', [block])).to.deep.equal([block.address + 100n]);
    await block.protect('none', pageSizeBytes, pageSizeBytes);
    const beyond = block.address + BigInt(pageSizeBytes);
    expect(await rejection(jit.memory.read(beyond - 4n, 8))).to.deep.include({
      code: 'BAD_ADDRESS',
      data: { accessibleBytes: 4 },
    });
    const fault = await rejection(jit.function('int crash(int *)')(beyond));
    expect(fault.message).to.include('the mapping does not permit it');
    const { address } = await jit.lookup('constant');
    expect(await rejection(jit.memory.write(address, Uint8Array.of(1)))).to.have.property('code', 'NOT_WRITABLE');
  });

  it('says what is at an address, with the line where there is debug information', async () => {
    add(
      'static int hidden(int x) { return x / 3; }\n__attribute__((noinline)) int third(int x) {\n  return hidden(x);\n}',
      'c',
      ['-g'],
    );
    const { address } = await jit.lookup('third');
    const { address: printf } = await jit.lookup('printf');
    const [frame, library] = await jit.symbolize([address + 4n, printf]);
    expect(frame).to.deep.include({ unit: 'code.o', symbol: 'third', offset: 4 });
    // Of the function, or of what it calls.
    expect(frame.source?.line).to.equal(1);
    expect(library.symbol).to.match(/printf/);
    expect(library.library).to.match(/libc\.so\.6$/);
  });

  for (const [what, wait] of [
    ['blocked', 'pass'],
    ['running', 'spin'],
  ] as const) {
    it(`keeps removed code while threads of calls and of its own are ${what} in it, and takes the memory then`, async () => {
      jit.addObjectSync(compileC(GATE, [...flags, '-O1']), { name: 'gate.o' });
      expect(await jit.function('long open_gate(void)')()).to.equal(0n);
      const tracker = add(`
      #include <pthread.h>
      extern long ${wait}(long);
      static const long factors[2] = {2, 3};
      static pthread_t thread;
      static void *body(void *n) { return (void *)(${wait}((long)n) * factors[1]); }
      long begin(void) { return pthread_create(&thread, 0, body, (void *)5); }
      long handle(void) { return (long)thread; }
      long f(long n) { return ${wait}(n) * factors[0]; }`);
      add(
        '#include <pthread.h>\nlong join(long thread) { void *result; pthread_join((pthread_t)thread, &result); return (long)result; }',
      );
      expect(await jit.function('long begin(void)')()).to.equal(0n);
      const thread = await jit.function('long handle(void)')();
      const call = jit.function('long f(long)')(4n);
      const arrivals = jit.function('long arrivals(void)');
      await until(async () => (await arrivals()) === 2n);
      await tracker.remove();
      expect(await heldUnits()).to.be.at.least(1);
      // What nobody is in goes meanwhile.
      await until(async () => {
        const before = await heldUnits();
        const other = add('long other(void) { return 1; }');
        expect(await jit.function('long other(void)')()).to.equal(1n);
        await other.remove();
        const examined = (await use()).examinations;
        await until(async () => {
          const now = await use();
          return now.heldUnits <= before || now.examinations >= examined + 2;
        });
        return (await heldUnits()) <= before;
      });
      await jit.function('long let_go(void)')();
      expect(await call).to.equal(8n);
      expect(await jit.function('long join(long)')(thread)).to.equal(15n);
      await until(async () => (await heldUnits()) === 0);
    });
  }

  it('has as many threads and descriptors after many faults as before', async () => {
    add(`#include <pthread.h>
    #include <stdlib.h>
    #include <unistd.h>
    int fault(int kind) {
      switch (kind) {
        case 0: return *(volatile int *)8;
        case 1: __builtin_trap();
        case 2: abort();
        case 3: exit(1);
        case 4: pthread_exit(0);
      }
      for (;;) pause();
    }`);
    const kinds = [0, 1, 2, 3, 4, 5];
    const faults = async (rounds: number): Promise<void> => {
      for (let i = 0; i < rounds; i++) {
        const errors = await Promise.all(
          kinds.map((kind) =>
            rejection(jit.function('int fault(int)').with(kind === 5 ? { deadlineMs: 1 } : {})(kind)),
          ),
        );
        const codes = ['CALL_FAULTED', 'CALL_FAULTED', 'CALL_FAULTED', 'CALL_EXITED', 'CALL_EXITED', 'CALL_DEADLINE'];
        expect(errors.map((error) => ('code' in error ? error.code : error))).to.deep.equal(codes);
      }
    };
    const countOf = (what: 'task' | 'fd'): number =>
      readdirSync(`/proc/${executorOf().description.pid}/${what}`).length;
    await faults(5);
    const before = { threads: countOf('task'), descriptors: countOf('fd') };
    await faults(20);
    // A thread more may have been needed at once than before.
    expect(countOf('task')).to.be.at.most(before.threads + kinds.length);
    expect(countOf('fd')).to.equal(before.descriptors);
  });
}

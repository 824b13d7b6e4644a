/** Threads that linked code makes, on an executor of any architecture. */
import { CallError, LLJIT, type Executor } from '@telejit/controller';
import type { ThreadEndEvent } from '@telejit/controller/orc';
import { expect } from 'chai';
import { compileC } from '../support/c-units.js';

/** How a thread ends, as the statement that it runs. */
const ENDINGS: readonly (readonly [name: string, body: string, code: string, message: RegExp])[] = [
  ['SIGSEGV', '*(volatile int *)24 = 1;', 'THREAD_FAULTED', /SIGSEGV at 0x18: .*\n {2}at 0x[0-9a-f]+ .*work/],
  ['a stack overflow', 'overflow(1);', 'THREAD_FAULTED', /SIGSEGV: stack overflow/],
  ['abort', 'abort();', 'THREAD_FAULTED', /SIGABRT/],
  ['an exception', 'throw std::runtime_error("not here");', 'THREAD_THREW', /std::runtime_error: not here/],
  ['exit', 'exit(7);', 'THREAD_EXITED', /the code called exit with code 7/],
];

const PRELUDE = `
#include <cstdlib>
#include <pthread.h>
#include <stdexcept>
#include <thread>
static volatile int sink;
__attribute__((noinline)) static int overflow(int n) { volatile int big[256]; big[n & 255] = n; sink = n; return overflow(n + 1) + big[0]; }
`;

/**
 * The tests, within a describe; none of them starts an executor or ends it.
 * @param executorOf the executor, when a test runs
 * @param target what clang compiles for
 */
export function linkedThreadTests(executorOf: () => Executor, target: readonly string[]): void {
  const flags = [...target, '-O1', '-w'];

  for (const [name, body, code, message] of ENDINGS) {
    it(`ends alone by ${name}`, async () => {
      await using jit = await LLJIT.builder().executor(executorOf()).create();
      const ends: ThreadEndEvent[] = [];
      jit.events.add({ onThreadEnd: (end) => void ends.push(end) });
      const source = `${PRELUDE}
        __attribute__((noinline)) static void *work(void *) { ${body} return nullptr; }
        extern "C" long by_pthread() { pthread_t t; void *result; pthread_create(&t, nullptr, work, nullptr); pthread_join(t, &result); return (long)result; }
        extern "C" long by_thread() { std::thread t([] { work(nullptr); }); t.join(); return -1; }`;
      jit.addObjectSync(compileC(source, flags, 'cpp'), { name: 'code.o' });
      for (const maker of ['by_pthread', 'by_thread'])
        expect(await jit.function(`long ${maker}(void)`)()).to.equal(-1n);
      await jit.close();
      expect(ends).to.have.length(2);
      for (const { error } of ends) {
        if (!(error instanceof CallError)) throw error;
        expect(error.code).to.equal(code);
        expect(error.message).to.match(message);
      }
    });
  }

  it('has thread-local objects of its own, and catches what it throws', async () => {
    await using jit = await LLJIT.builder().executor(executorOf()).create();
    const source = `#include <pthread.h>
      struct Counter { long n; Counter() : n(100) {} ~Counter(); };
      static long ended;
      Counter::~Counter() { __atomic_fetch_add(&ended, n, __ATOMIC_SEQ_CST); }
      static thread_local Counter counter;
      static void *body(void *add) {
        counter.n += (long)add;
        try { throw counter.n; } catch (long n) { return (void *)n; }
      }
      extern "C" long run(void) {
        pthread_t threads[3]; long all = 0; void *one;
        for (long i = 0; i < 3; i++) pthread_create(&threads[i], 0, body, (void *)i);
        for (int i = 0; i < 3; i++) { pthread_join(threads[i], &one); all += (long)one; }
        return all * 1000 + ended;
      }`;
    jit.addObjectSync(compileC(source, flags, 'cpp'), { name: 'code.o' });
    expect(await jit.function('long run(void)')()).to.equal(303303n);
  });
}

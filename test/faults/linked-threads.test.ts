import { CallError, LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import type { ThreadEndEvent, ThreadsLeftEvent } from '@telejit/controller/orc';
import { expect } from 'chai';
import { compileC } from '../support/c-units.js';

/** How a thread ends, as the statement that it runs. */
interface Ending {
  readonly name: string;
  readonly body: string;
  readonly code: string;
  readonly message: RegExp;
}

const ENDINGS: readonly Ending[] = [
  {
    name: 'SIGSEGV',
    body: '*(volatile int *)24 = 1;',
    code: 'THREAD_FAULTED',
    message:
      /SIGSEGV at 0x18: nothing is mapped at the address\n {2}at 0x[0-9a-f]+ (work\(void\*\)|_ZL4workPv)\+0x.*\(code\.o\)/,
  },
  {
    name: 'SIGFPE',
    body: 'volatile int zero = 0; zero = 7 / zero;',
    code: 'THREAD_FAULTED',
    message: process.arch === 'x64' ? /SIGFPE at 0x[0-9a-f]+: integer division by zero/ : /./,
  },
  { name: 'abort', body: 'abort();', code: 'THREAD_FAULTED', message: /SIGABRT/ },
  {
    name: 'the destructor of a thread that was not joined',
    body: '{ std::thread other([] {}); }',
    code: 'THREAD_FAULTED',
    message: /SIGABRT/,
  },
  {
    name: 'stack overflow',
    body: 'overflow(1);',
    code: 'THREAD_FAULTED',
    message: /SIGSEGV: stack overflow/,
  },
  {
    name: 'an exception that nothing catches',
    body: 'throw std::runtime_error("not here");',
    code: 'THREAD_THREW',
    message: /an exception was not caught: std::runtime_error: not here/,
  },
  { name: 'exit', body: 'exit(7);', code: 'THREAD_EXITED', message: /the code called exit with code 7/ },
  { name: '_exit', body: '_exit(8);', code: 'THREAD_EXITED', message: /the code called exit with code 8/ },
];

const PRELUDE = `
#include <atomic>
#include <cstdlib>
#include <pthread.h>
#include <stdexcept>
#include <thread>
#include <threads.h>
#include <unistd.h>
static volatile int sink;
__attribute__((noinline)) static int overflow(int n) { volatile int big[256]; big[n & 255] = n; sink = n; return overflow(n + 1) + big[0]; }
`;

/** Ways of making a thread that runs work(nullptr), and of waiting for its end. */
const MAKERS: readonly (readonly [name: string, code: string])[] = [
  [
    'pthread_create',
    'pthread_t t; void *result; pthread_create(&t, nullptr, work, nullptr); pthread_join(t, &result); return (long)result;',
  ],
  ['std::thread', 'std::thread t([] { work(nullptr); }); t.join(); return -1;'],
  [
    'thrd_create',
    'thrd_t t; int result; thrd_create(&t, [](void *of) -> int { work(of); return 0; }, nullptr); thrd_join(t, &result); return result;',
  ],
];

for (const memory of ['dual', 'strict'] as const) {
  describe(`a thread that linked code makes, with the ${memory} memory manager`, () => {
    let executor: Executor;
    let jit: LLJIT;
    let ends: ThreadEndEvent[];
    let left: ThreadsLeftEvent[];

    before(async () => {
      executor = await spawnExecutor({ memoryManager: memory, stdio: 'ignore' });
    });
    after(() => executor.close());
    beforeEach(async () => {
      jit = await LLJIT.builder().executor(executor).create();
      ends = [];
      left = [];
      jit.events.add({
        onThreadEnd: (end) => void ends.push(end),
        onThreadsLeft: (threads) => void left.push(threads),
      });
    });
    afterEach(() => jit.close());

    const add = (source: string): void => {
      jit.addObjectSync(compileC(PRELUDE + source, ['-O1', '-g'], 'cpp'), { name: 'code.o' });
    };
    const go = (): Promise<unknown> => jit.function('long go(void)')();

    for (const [maker, code] of MAKERS) {
      for (const { name, body, code: errorCode, message } of ENDINGS) {
        it(`ends alone by ${name}, made by ${maker}`, async () => {
          add(
            `__attribute__((noinline)) static void *work(void *) { ${body} return nullptr; } extern "C" long go() { ${code} }`,
          );
          expect(await go()).to.equal(-1n);
          await jit.close();
          expect(ends).to.have.length(1);
          const [{ error, thread }] = ends;
          if (!(error instanceof CallError)) throw error;
          expect(error.code).to.equal(errorCode);
          expect(error.message).to.match(message);
          expect(error.message).to.match(/^thread \d+ \(.+\) of 0x[0-9a-f]+ .+ \(code\.o\): /);
          expect(thread.tid).to.be.greaterThan(0);
          expect(left).to.deep.equal([]);
        });
      }
    }

    it('runs the other destructors when some of them fault, and gives its result', async () => {
      add(`static std::atomic<int> done;
        struct Bad { int x = 1; ~Bad() { *(volatile int *)24 = 1; } };
        struct Good { int x = 1; ~Good() { done += x; } };
        static thread_local Good first;
        static thread_local Bad bad;
        static thread_local Good last;
        static pthread_key_t bad_key, good_key;
        static void *work(void *) {
          first.x = 1; bad.x = 2; last.x = 10;
          pthread_setspecific(bad_key, &bad);
          pthread_setspecific(good_key, &first);
          return (void *)1000;
        }
        extern "C" long go() {
          pthread_key_create(&bad_key, [](void *) { throw 1; });
          pthread_key_create(&good_key, [](void *) { done += 100; });
          pthread_t t; void *result;
          pthread_create(&t, nullptr, work, nullptr);
          pthread_join(t, &result);
          pthread_key_delete(bad_key);
          pthread_key_delete(good_key);
          return (long)result + done;
        }`);
      expect(await go()).to.equal(1111n);
      await jit.close();
      expect(ends.map(({ error }) => error instanceof CallError && error.code)).to.deep.equal([
        'THREAD_FAULTED',
        'THREAD_THREW',
      ]);
    });

    it('calls functions of the controller that call code which calls the controller', async () => {
      await jit.defineHostFunction('long inner(long)', (n: bigint) => n * 2n);
      const middle = jit.function('long middle(long)');
      await jit.defineHostFunction('long outer(long)', async (n: bigint) => await middle(n + 1n));
      add(`extern "C" { long inner(long); long outer(long); long middle(long n) { return inner(n) + 1; } }
        extern "C" long go() { long got = 0; std::thread t([&got] { got = outer(20); }); t.join(); return got; }`);
      expect(await go()).to.equal(43n);
    });
  });
}

import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LLJIT, spawnExecutor, type Executor, type LeftThread } from '@telejit/controller';
import type { ThreadEndEvent } from '@telejit/controller/orc';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';
import { rejection } from '../../support/rejection.js';
import { itUnless } from '../../support/skip.js';

const SOURCES = join(import.meta.dirname, '../../link/sources/threads');
const LIBUV = ['/usr/lib/x86_64-linux-gnu/libuv_a.a', '/usr/lib/aarch64-linux-gnu/libuv_a.a'].find(existsSync);

const PRELUDE = `
  #define _GNU_SOURCE
  #include <pthread.h>
  #include <semaphore.h>
  #include <signal.h>
  #include <stdlib.h>
  #include <unistd.h>
  static sem_t begun;
  static void begin(void *(*body)(void *)) {
    pthread_t thread;
    sem_init(&begun, 0, 0);
    pthread_create(&thread, 0, body, 0);
    pthread_detach(thread);
    sem_wait(&begun);
  }`;

/** What the program prints where nothing of Telejit is. */
function outputOf(source: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'telejit-threads-'));
  try {
    const program = join(folder, 'program');
    const flags = ['-std=c++20', '-O1', '-DNATIVE', '-pthread', '-w'];
    execFileSync('clang++-14', [...flags, source, '-o', program], { stdio: 'inherit' });
    return execFileSync(program, { encoding: 'utf8', timeout: 60_000 });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function threadCount({ pid }: { readonly pid: number }): number {
  return readdirSync(`/proc/${pid}/task`).length;
}

for (const memory of ['dual', 'strict'] as const) {
  describe(`threads of linked code, with the ${memory} memory manager`, () => {
    let executor: Executor;
    let jit: LLJIT;
    let ends: ThreadEndEvent[];
    let left: LeftThread[];

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
        onThreadsLeft: ({ threads }) => void left.push(...threads),
      });
    });
    afterEach(() => jit.close());

    const add = (source: string, name = 'code.o', language: 'c' | 'cpp' = 'c'): void => {
      jit.addObjectSync(compileC(source, ['-O1'], language), { name });
    };
    const call = (name: string): Promise<unknown> => jit.function(`int ${name}(void)`)();

    it('end, are joined and cancelled, and destroy what they have as natively', async () => {
      const source = join(SOURCES, 'threads-in-place.cpp');
      const expected = outputOf(source);
      jit.addObjectSync(compileC(readFileSync(source, 'utf8'), ['-std=c++20', '-O1'], 'cpp'), { name: 'in-order.o' });
      expect(await jit.function('const char *in_order(void)')()).to.equal(expected);
      expect(ends).to.deep.equal([]);
    });

    it('are listed with what they run and since which call, until they end', async () => {
      add(`${PRELUDE}
        static sem_t over;
        static pthread_t inner;
        static void *child(void *of) { sem_post(&begun); sem_wait(&over); return of; }
        static void *parent(void *of) {
          pthread_setname_np(pthread_self(), "a parent");
          pthread_create(&inner, 0, child, 0);
          pthread_join(inner, 0);
          return of;
        }
        static pthread_t outer;
        int start(void) { sem_init(&begun, 0, 0); sem_init(&over, 0, 0); pthread_create(&outer, 0, parent, 0); sem_wait(&begun); return 1; }
        int end(void) { sem_post(&over); pthread_join(outer, 0); return 2; }`);
      expect(await call('start')).to.equal(1);
      const threads = await jit.threads();
      expect(threads.map(({ start, call: since }) => [start.name, start.unit, since?.name])).to.deep.equal([
        ['parent', 'code.o', 'start'],
        ['child', 'code.o', 'start'],
      ]);
      expect(threads[0]).to.include({ name: 'a parent' });
      expect(threads[1].tid).to.be.greaterThan(0);
      expect(await call('end')).to.equal(2);
      expect(await jit.threads()).to.deep.equal([]);
    });

    it('are listed for their own session only', async () => {
      add(
        `${PRELUDE} static void *sleeper(void *of) { sem_post(&begun); pause(); return of; } int go(void) { begin(sleeper); return 1; }`,
      );
      await call('go');
      await using other = await LLJIT.builder().executor(executor).create();
      expect(await other.threads()).to.deep.equal([]);
      expect(await jit.threads()).to.have.length(1);
    });

    it('see thread-local variables of units linked before and after them', async () => {
      add(`${PRELUDE}
        __thread int early = 5;
        static sem_t next, done;
        static int (*volatile more)(void);
        static int seen;
        static void *body(void *of) { early++; sem_post(&begun); sem_wait(&next); seen = early * 100 + more(); sem_post(&done); return of; }
        int start(void) { sem_init(&next, 0, 0); sem_init(&done, 0, 0); begin(body); early = 1; return early; }
        int go_on(void) { extern int late_value(void); more = late_value; sem_post(&next); sem_wait(&done); return seen; }`);
      add('__thread int late = 7; int late_value(void) { return late++; }', 'late.o');
      expect(await call('start')).to.equal(1);
      expect(await call('go_on')).to.equal(607);
      expect(await jit.function('int late_value(void)')()).to.equal(7);
    });

    it('outlive the call that made them, and call functions of the controller', async () => {
      const told: number[] = [];
      let enough: () => void = () => undefined;
      const all = new Promise<void>((resolve) => (enough = resolve));
      await jit.defineHostFunction('int ask(int)', (n: number) => {
        told.push(n);
        if (told.length === 8) enough();
        return n + 1;
      });
      add(`${PRELUDE} int ask(int);
        static void *body(void *of) { sem_post(&begun); for (int n = 0; n < 15;) n = ask(n) + 1; return of; }
        int go(void) { begin(body); return 1; }`);
      expect(await call('go')).to.equal(1);
      await all;
      expect(told).to.deep.equal([0, 2, 4, 6, 8, 10, 12, 14]);
      expect(ends).to.deep.equal([]);
    });

    it('may be made by initializers, on a stack of a size of their own, and by a call on one', async () => {
      add(`${PRELUDE}
        static int used;
        static void *deep(void *of) { volatile char room[60 << 20]; room[0] = 1; used += room[0]; return of; }
        static void make(void) {
          pthread_t thread;
          pthread_attr_t attr;
          pthread_attr_init(&attr);
          pthread_attr_setstacksize(&attr, 64 << 20);
          pthread_create(&thread, &attr, deep, 0);
          pthread_join(thread, 0);
        }
        __attribute__((constructor)) static void early(void) { make(); }
        int go(void) { volatile char room[100 << 20]; room[0] = 0; make(); return used + room[0]; }`);
      expect(await jit.function('int go(void)').with({ stackBytes: 128 << 20 })()).to.equal(2);
    });

    itUnless(
      LIBUV === undefined ? 'libuv1-dev is not installed' : undefined,
      'are those of a library that is linked',
      async () => {
        await jit.addArchive(LIBUV ?? '');
        add(
          `#include <uv.h>
         #include <stdlib.h>
         static uv_thread_t one;
         static uv_work_t work;
         static void crash(void *of) { *(volatile int *)16 = 1; }
         static void in_pool(uv_work_t *of) { of->data = (void *)42; }
         static void after_work(uv_work_t *of, int status) {}
         int go(void) {
           uv_loop_t loop;
           uv_loop_init(&loop);
           uv_queue_work(&loop, &work, in_pool, after_work);
           uv_run(&loop, UV_RUN_DEFAULT);
           uv_loop_close(&loop);
           uv_thread_create(&one, crash, 0);
           uv_thread_join(&one);
           return (int)(long)work.data;
         }`,
        );
        expect(await call('go')).to.equal(42);
        expect((await jit.threads()).length).to.be.greaterThan(0);
        await jit.close();
        expect(ends.map(({ error }) => error)).to.have.length(1);
        expect(ends[0].error).to.have.nested.property('fault.signal', 'SIGSEGV');
      },
    );

    it('leave nothing when they fault one after the other', async () => {
      add(`${PRELUDE}
        static void *body(void *of) { *(volatile int *)16 = 1; return of; }
        int go(void) { for (int i = 0; i < 250; i++) { pthread_t thread; void *result; pthread_create(&thread, 0, body, 0); pthread_join(thread, &result); } return 1; }`);
      await call('go');
      const before = readFileSync(`/proc/${executor.description.pid}/maps`, 'utf8').split('\n').length;
      for (let round = 0; round < 3; round++) await call('go');
      expect(await jit.threads()).to.deep.equal([]);
      await jit.close();
      expect(ends.reduce((sum, { untold }) => sum + 1 + untold, 0)).to.equal(1000);
      const after = readFileSync(`/proc/${executor.description.pid}/maps`, 'utf8').split('\n').length;
      expect(after).to.be.lessThan(before + 100);
    });

    /** Threads that never end by themselves. */
    const STUBBORN: readonly (readonly [name: string, source: string, language: 'c' | 'cpp'])[] = [
      ['sleep', 'static void *body(void *of) { sem_post(&begun); for (;;) sleep(1000); }', 'c'],
      ['compute', 'static void *body(void *of) { sem_post(&begun); for (volatile long n = 0;; n++) {} }', 'c'],
      [
        'wait for a lock that nobody gives',
        'static void *body(void *of) { static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER; pthread_mutex_lock(&lock); sem_post(&begun); pthread_mutex_lock(&lock); return of; }',
        'c',
      ],
      [
        'may not be cancelled',
        'static void *body(void *of) { int old; pthread_setcancelstate(PTHREAD_CANCEL_DISABLE, &old); sem_post(&begun); for (;;) sleep(1000); }',
        'c',
      ],
      [
        'block all signals',
        'static void *body(void *of) { sigset_t all; sigfillset(&all); sigprocmask(SIG_SETMASK, &all, 0); pthread_sigmask(SIG_BLOCK, &all, 0); sem_post(&begun); for (volatile long n = 0;; n++) {} }',
        'c',
      ],
      [
        'catch everything',
        'static void *body(void *of) { sem_post(&begun); for (;;) try { sleep(1000); } catch (...) {} }',
        'cpp',
      ],
      [
        'are in a function that no exception may leave',
        'static void still(void) noexcept { for (;;) sleep(1000); } static void *body(void *of) { sem_post(&begun); still(); return of; }',
        'cpp',
      ],
    ];
    for (const [name, source, language] of STUBBORN) {
      it(`are stopped at the end of the session and named when they ${name}`, async () => {
        const linkage = language === 'cpp' ? 'extern "C" ' : '';
        add(`${PRELUDE} ${source} ${linkage}int go(void) { begin(body); return 1; }`, 'code.o', language);
        await call('go');
        await jit.close();
        expect(left.map(({ isStopped, start }) => [isStopped, start.symbol])).to.deep.equal([
          [true, language === 'cpp' ? '_ZL4bodyPv' : 'body'],
        ]);
        expect(ends).to.deep.equal([]);
      });
    }

    it('run their destructors and cleanup handlers when they are stopped', async () => {
      const note = await LLJIT.builder().executor(executor).create();
      note.addObjectSync(
        compileC('char notes[64]; const char *read(void) { return notes; } char *where(void) { return notes; }'),
        { name: 'notes.o' },
      );
      const { address } = await note.lookup('notes');
      add(
        `#include <string.h>
         ${PRELUDE}
         static char *notes = (char *)${address};
         struct Note { const char *what; ~Note() { strcat(notes, what); } };
         static thread_local Note late{"local "};
         static void *body(void *of) { (void)&late; late.what = "local "; Note frame{"frame "}; sem_post(&begun); for (;;) sleep(1000); }
         extern "C" int go(void) { begin(body); return 1; }`,
        'code.o',
        'cpp',
      );
      await call('go');
      await jit.close();
      const notes = await note.function('const char *read(void)')();
      await note.close();
      expect(notes).to.equal('frame local ');
    });

    it('are named at the end of the session as in the source', async () => {
      add(
        `#include <semaphore.h>
        #include <pthread.h>
        namespace work { static sem_t begun; static void *wait_for(void *of) { sem_post(&begun); for (;;) sem_wait((sem_t *)of); } }
        static sem_t never;
        extern "C" int go(void) {
          pthread_t thread;
          sem_init(&work::begun, 0, 0);
          sem_init(&never, 0, 0);
          pthread_create(&thread, 0, work::wait_for, &never);
          sem_wait(&work::begun);
          return 1;
        }`,
        'work.o',
        'cpp',
      );
      await call('go');
      const listed = await jit.threads();
      await jit.close();
      expect(left.map(({ start, call: since }) => [start.name, start.unit, since?.name])).to.deep.equal([
        ['work::wait_for(void*)', 'work.o', 'go'],
      ]);
      expect(left[0].start).to.deep.equal(listed[0].start);
    });

    it('are not stopped when destructors of the session bring them to their end', async () => {
      add(`${PRELUDE}
        static sem_t over;
        static pthread_t thread;
        static void *body(void *of) { sem_wait(&over); return of; }
        int go(void) { sem_init(&over, 0, 0); pthread_create(&thread, 0, body, 0); return 1; }
        __attribute__((destructor)) static void end(void) { sem_post(&over); pthread_join(thread, 0); }`);
      await call('go');
      await jit.close();
      expect(left).to.deep.equal([]);
    });
  });
}

describe('a thread of linked code that cannot be stopped', () => {
  it('is named, and its code stays, when it blocks all signals by a system call of its own', async () => {
    const executor = await spawnExecutor({ stdio: 'ignore' });
    const jit = await LLJIT.builder().executor(executor).create();
    const left: LeftThread[] = [];
    jit.events.add({ onThreadsLeft: ({ threads }) => void left.push(...threads) });
    jit.addObjectSync(
      compileC(`${PRELUDE}
        #include <sys/syscall.h>
        static void *body(void *of) { sigset_t all; sigfillset(&all); syscall(SYS_rt_sigprocmask, SIG_SETMASK, &all, 0, 8); sem_post(&begun); for (volatile long n = 0;; n++) {} }
        int go(void) { begin(body); return 1; }`),
      { name: 'code.o' },
    );
    await jit.function('int go(void)')();
    const before = threadCount(executor.description);
    await jit.close();
    expect(left.map(({ isStopped, start }) => [isStopped, start.symbol])).to.deep.equal([[false, 'body']]);
    expect(threadCount(executor.description)).to.be.at.least(before - 1);
    const next = await LLJIT.builder().executor(executor).create();
    next.addObjectSync(compileC('int two(void) { return 2; }'), { name: 'two.o' });
    expect(await next.function('int two(void)')()).to.equal(2);
    expect(await next.threads()).to.deep.equal([]);
    await next.close();
    await executor.close();
  });

  it('ends the process when it faults where it may hold locks of all', async () => {
    const executor = await spawnExecutor({ stdio: 'ignore' });
    const jit = await LLJIT.builder().executor(executor).create();
    const ends: ThreadEndEvent[] = [];
    jit.events.add({ onThreadEnd: (end) => void ends.push(end) });
    jit.addObjectSync(
      compileC(`${PRELUDE}
        #include <stdio.h>
        static void *body(void *of) { sem_post(&begun); printf("%s", (char *)1); return of; }
        int go(void) { begin(body); pause(); return 1; }`),
      { name: 'code.o' },
    );
    expect(await rejection(jit.function('int go(void)')())).to.include({ code: 'EXECUTOR_DIED' });
    await jit.close();
    expect(ends.map(({ error }) => error)).to.have.length(1);
    expect(ends[0].error).to.include({ code: 'EXECUTOR_FAULTED' });
    await executor.close();
  });
});

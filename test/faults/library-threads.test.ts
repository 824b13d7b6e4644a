import { copyFileSync, writeFileSync } from 'node:fs';
import { CallError, LLJIT, spawnExecutor, type Executor, type LeftThread } from '@telejit/controller';
import type { ThreadEndEvent } from '@telejit/controller/orc';
import { expect } from 'chai';
import { ArchiveFolder } from '../support/archives.js';
import { compileC } from '../support/c-units.js';

/** How a thread of the library ends, as the statement that it runs. */
const ENDINGS: readonly (readonly [name: string, body: string, code: string, message: RegExp])[] = [
  ['SIGSEGV', '*(volatile int *)24 = 1;', 'THREAD_FAULTED', /SIGSEGV at 0x18: nothing is mapped at the address/],
  ['abort', 'abort();', 'THREAD_FAULTED', /SIGABRT/],
  ['stack overflow', 'sink = overflow(1);', 'THREAD_FAULTED', /stack overflow/],
  [
    'an exception that nothing catches',
    'throw std::runtime_error("not here");',
    'THREAD_THREW',
    /an exception was not caught: std::runtime_error: not here/,
  ],
  ['exit', 'exit(7);', 'THREAD_EXITED', /the code called exit with code 7/],
  ['_exit', '_exit(8);', 'THREAD_EXITED', /the code called exit with code 8/],
];

/** Ways of making a thread that runs work(&how), and of waiting for its end. */
const MAKERS: readonly (readonly [name: string, code: string])[] = [
  [
    'pthread_create',
    'pthread_t t; void *result; pthread_create(&t, nullptr, work, &how); pthread_join(t, &result); return (long)result;',
  ],
  ['std::thread', 'std::thread t([&] { work(&how); }); t.join(); return -1;'],
  [
    'thrd_create',
    'thrd_t t; int result; thrd_create(&t, [](void *of) -> int { work(of); return 0; }, &how); thrd_join(t, &result); return result;',
  ],
];

const ENDING = `
#include <cstdlib>
#include <pthread.h>
#include <stdexcept>
#include <thread>
#include <threads.h>
#include <unistd.h>
static volatile int sink;
__attribute__((noinline)) static int overflow(int n) { volatile int big[256]; big[n & 255] = n; sink = n; return overflow(n + 1) + big[0]; }
__attribute__((noinline)) static void *work(void *how) {
  switch (*(int *)how) { ${ENDINGS.map(([, body], i) => `case ${i}: { ${body} break; }`).join('\n')} }
  return nullptr;
}
extern "C" long go(int maker, int how) {
  switch (maker) { ${MAKERS.map(([, code], i) => `case ${i}: { ${code} }`).join('\n')} }
  return 0;
}`;

/** How a library reaches what it imports: its object, and flags of the linker. */
const BINDINGS: readonly (readonly [name: string, object: string, flags: readonly string[]])[] = [
  ['when it is called', 'ending.o', ['-Wl,-z,lazy,-z,norelro']],
  ['at once and for ever', 'ending.o', ['-Wl,-z,now,-z,relro']],
  ['without stubs', 'stubless.o', []],
];

/** The library has threads that stay. */
const WORKING = `
#include <dlfcn.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
static sem_t begun, work_came, work_done;
static volatile int is_over;
static void begin(void *(*body)(void *)) {
  pthread_t t;
  sem_init(&begun, 0, 0);
  pthread_create(&t, nullptr, body, &begun);
  pthread_detach(t);
  sem_wait(&begun);
}
static void *serve(void *) {
  static volatile int *volatile place;
  sem_post(&begun);
  for (;;) {
    sem_wait(&work_came);
    if (is_over) *place = 1;
    sem_post(&work_done);
  }
}
__attribute__((constructor(200))) static void load() {
  sem_init(&work_came, 0, 0); sem_init(&work_done, 0, 0);
}
static void *still(void *) { sem_post(&begun); for (;;) sleep(1000); }
static void *deaf(void *) {
  sigset_t all;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, nullptr);
  sem_post(&begun);
  for (volatile long n = 0;; n++) {}
}
struct Bad { int x = 1; ~Bad() { *(volatile int *)24 = x; } };
static thread_local Bad bad;
static pthread_key_t key;
static void *leave(void *) { bad.x = 2; pthread_setspecific(key, &bad); return (void *)1000; }
extern "C" {
int pool() { begin(serve); return 1; }
int serve_one() { sem_post(&work_came); sem_wait(&work_done); return 42; }
int crash_server() { is_over = 1; sem_post(&work_came); return 1; }
int start_still() { begin(still); return 1; }
int start_deaf() { begin(deaf); return 1; }
int call_back(void *(*body)(void *)) { begin(body); return 1; }
long end_badly() {
  pthread_t t; void *result;
  pthread_key_create(&key, [](void *) { throw 1; });
  pthread_create(&t, nullptr, leave, nullptr);
  pthread_join(t, &result);
  return (long)result;
}
int leave_call(int code) { if (code < 0) pthread_exit(nullptr); exit(code); }
long load_other(const char *path) { return ((long (*)(int, int))dlsym(dlopen(path, RTLD_LAZY), "go"))(0, 0); }
}`;

describe('a thread that a shared library makes', () => {
  const folder = new ArchiveFolder();
  let executor: Executor;
  let jit: LLJIT;
  let ends: ThreadEndEvent[];
  let left: LeftThread[];

  const compile = (object: string, source: string, ...flags: readonly string[]): void => {
    writeFileSync(folder.at(`${object}.cpp`), source);
    folder.tool('clang++-14', '-O1', '-fPIC', '-c', '-w', ...flags, `${object}.cpp`, '-o', object);
  };
  const link = (library: string, ...args: readonly string[]): void =>
    folder.tool('clang++-14', '-shared', ...args, '-o', library);
  const open = async (): Promise<LLJIT> => {
    const opened = await LLJIT.builder().executor(executor).create();
    opened.events.add({
      onThreadEnd: (end) => void ends.push(end),
      onThreadsLeft: ({ threads }) => void left.push(...threads),
    });
    return opened;
  };
  /** Resolves when so many threads have ended, which is told while the session is there. */
  const ended = (count: number): Promise<void> =>
    new Promise((resolve) => {
      const look = (): void => {
        if (ends.length >= count) resolve();
      };
      jit.events.add({ onThreadEnd: look });
      look();
    });
  const codes = (): unknown[] => ends.map(({ error }) => error instanceof CallError && error.code);

  before(async () => {
    compile('ending.o', ENDING);
    compile('stubless.o', ENDING, '-fno-plt');
    compile('working.o', WORKING);
    compile('early.o', 'extern "C" int pool(); __attribute__((constructor(300))) static void begin() { pool(); }');
    for (const [i, [, object, flags]] of BINDINGS.entries()) link(`libending${i}.so`, object, ...flags);
    link('libworking.so', 'working.o');
    link('libgomp.so', 'working.o');
    link('libearly.so', 'working.o', 'early.o');
    executor = await spawnExecutor({ stdio: 'ignore' });
  });
  after(async () => {
    await executor.close();
    folder.end();
  });
  beforeEach(async () => {
    ends = [];
    left = [];
    jit = await open();
  });
  afterEach(() => jit.close());

  for (const [i, [binding]] of BINDINGS.entries()) {
    for (const [maker, [made]] of MAKERS.entries()) {
      it(`ends alone, made by ${made} of a library that is bound ${binding}`, async () => {
        await jit.loadLibrary(folder.at(`libending${i}.so`));
        const go = jit.function('long go(int, int)');
        for (const how of ENDINGS.keys()) expect(await go(maker, how)).to.equal(-1n);
        await ended(ENDINGS.length);
        expect(codes()).to.deep.equal(ENDINGS.map(([, , code]) => code));
        for (const [how, [, , , message]] of ENDINGS.entries()) expect(ends[how].error.message).to.match(message);
        expect(new Set(ends.map(({ thread }) => thread.start.library))).to.deep.equal(
          new Set([folder.at(`libending${i}.so`)]),
        );
        await jit.close();
        expect(left).to.deep.equal([]);
      });
    }
  }

  it('ends alone when the library was loaded by another, or by linked code', async () => {
    await jit.loadLibrary(folder.at('libworking.so'));
    for (const name of ['libloaded1.so', 'libloaded2.so']) copyFileSync(folder.at('libending0.so'), folder.at(name));
    jit.addObjectSync(
      compileC(`#include <dlfcn.h>
        long load_it(const char *path) { long (*go)(int, int) = dlsym(dlopen(path, RTLD_NOW), "go"); return go(0, 0); }`),
      { name: 'code.o' },
    );
    expect(await jit.function('long load_other(const char *)')(folder.at('libloaded1.so'))).to.equal(-1n);
    expect(await jit.function('long load_it(const char *)')(folder.at('libloaded2.so'))).to.equal(-1n);
    await ended(2);
    expect(ends.map(({ thread }) => thread.start.library)).to.deep.equal([
      folder.at('libloaded1.so'),
      folder.at('libloaded2.so'),
    ]);
  });

  it('runs the other destructors when one of them faults, and gives its result', async () => {
    await jit.loadLibrary(folder.at('libworking.so'));
    expect(await jit.function('long end_badly(void)')()).to.equal(1000n);
    await jit.close();
    expect(codes()).to.deep.equal(['THREAD_FAULTED', 'THREAD_THREW']);
  });

  it('is listed with its library and the call that led to it, and stopped when the session ends', async () => {
    await jit.loadLibrary(folder.at('libworking.so'));
    await jit.function('int start_still(void)')();
    const [thread] = await jit.threads();
    expect(thread.start.library).to.equal(folder.at('libworking.so'));
    expect(thread.call?.name).to.equal('start_still');
    await jit.close();
    expect(left.map(({ isStopped, number }) => [isStopped, number])).to.deep.equal([[true, thread.number]]);
    jit = await open();
    expect(await jit.threads()).to.deep.equal([]);
  });

  it('is stopped when it blocks all signals', async () => {
    await jit.loadLibrary(folder.at('libworking.so'));
    await jit.function('int start_deaf(void)')();
    await jit.close();
    expect(left.map(({ isStopped }) => isStopped)).to.deep.equal([true]);
  });

  it('is stopped when it runs linked code', async () => {
    await jit.loadLibrary(folder.at('libworking.so'));
    jit.addObjectSync(
      compileC(`#include <semaphore.h>
        #include <unistd.h>
        int call_back(void *(*)(void *));
        static void *body(void *begun) { sem_post(begun); for (;;) pause(); }
        int go(void) { return call_back(body); }`),
      { name: 'code.o' },
    );
    await jit.function('int go(void)')();
    await jit.close();
    expect(left.map(({ isStopped, start }) => [isStopped, start.symbol])).to.deep.equal([[true, 'body']]);
  });

  it('goes on after the session when the library made it while it was loaded, and all sessions hear of its end', async () => {
    await jit.loadLibrary(folder.at('libearly.so'));
    expect(await jit.function('int serve_one(void)')()).to.equal(42);
    const [first] = await jit.threads();
    await jit.close();
    expect(left).to.deep.equal([]);
    jit = await open();
    await using other = await open();
    expect(await jit.threads()).to.deep.equal([first]);
    await jit.loadLibrary(folder.at('libearly.so'));
    expect(await jit.function('int serve_one(void)')()).to.equal(42);
    await jit.function('int crash_server(void)')();
    while (ends.length < 2) await jit.remoteSession.submit('ping', {}).result;
    await Promise.all([jit.close(), other.close()]);
    expect(ends.map(({ thread }) => thread.number)).to.deep.equal([first.number, first.number]);
    expect(codes()).to.deep.equal(['THREAD_FAULTED', 'THREAD_FAULTED']);
  });

  it('goes on after the session when it belongs to a pool that the next session needs', async () => {
    await jit.loadLibrary(folder.at('libgomp.so'));
    await jit.function('int pool(void)')();
    const [first] = await jit.threads();
    await jit.close();
    jit = await open();
    await jit.loadLibrary(folder.at('libgomp.so'));
    expect(await jit.function('int serve_one(void)')()).to.equal(42);
    expect((await jit.threads()).map(({ number }) => number)).to.deep.equal([first.number]);
    await jit.function('int crash_server(void)')();
    while (ends.length === 0) await jit.remoteSession.submit('ping', {}).result;
    await jit.close();
    expect(left).to.deep.equal([]);
    expect(codes()).to.deep.equal(['THREAD_FAULTED']);
  });

  it('is a plain one in a program, whose process ends with its fault', async () => {
    await jit.loadLibrary(folder.at('libending0.so'));
    jit.addObjectSync(
      compileC('long go(int, int); int main(int argc, char **argv) { return argc > 1 ? (int)go(0, 0) : 3; }'),
      { name: 'code.o' },
    );
    expect((await jit.runAsMain('main', { argv: ['main', 'x'] })).signal).to.equal('SIGSEGV');
    expect((await jit.runAsMain('main', { argv: ['main'] })).exitCode).to.equal(3);
    expect(ends).to.deep.equal([]);
  });

  it('is left alone when Node made it', async () => {
    jit.addObjectSync(
      compileC(`#define _GNU_SOURCE
        #include <dlfcn.h>
        #include <semaphore.h>
        #include <stddef.h>
        static sem_t begun, over;
        static void body(void *of) { sem_post(&begun); sem_wait(&over); }
        static unsigned long thread;
        static void *of_node(const char *name) { return dlsym(dlopen(NULL, RTLD_NOW), name); }
        int begin(void) {
          int (*create)(unsigned long *, void (*)(void *), void *) = of_node("uv_thread_create");
          sem_init(&begun, 0, 0); sem_init(&over, 0, 0);
          int failed = create(&thread, body, NULL);
          sem_wait(&begun);
          return failed;
        }
        int end(void) { sem_post(&over); return ((int (*)(unsigned long *))of_node("uv_thread_join"))(&thread); }`),
      { name: 'code.o' },
    );
    expect(await jit.function('int begin(void)')()).to.equal(0);
    expect(await jit.threads()).to.deep.equal([]);
    expect(await jit.function('int end(void)')()).to.equal(0);
  });

  it('may end its call by exit and pthread_exit, as linked code may', async () => {
    await jit.loadLibrary(folder.at('libworking.so'));
    const leave = jit.function('int leave_call(int)');
    for (const code of [5, -1]) {
      const error: unknown = await leave(code).catch((reason: unknown) => reason);
      expect(error).to.include({ code: 'CALL_EXITED' });
      expect(error).to.have.nested.property('fault.exitCode', code < 0 ? undefined : code);
    }
  });
});

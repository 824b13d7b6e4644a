import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ConnectionError, spawnExecutor, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';
import { JOURNAL, JOURNAL_HEADER, journalledJit, type JournalledJit } from '../../support/journal.js';
import { rejection } from '../../support/rejection.js';

const c = (source: string): Buffer => compileC(JOURNAL_HEADER + source);
const cpp = (source: string): Buffer => compileC(JOURNAL_HEADER + source, ['-O1', '-std=c++17'], 'cpp');

/** A C++ object that notes its making and its end. Each unit has its own copy of the code. */
const NOTED = `
namespace {
struct Noted {
  const char *made, *ended;
  Noted(const char *made, const char *ended) : made(made), ended(ended) { note(made); }
  ~Noted() { note(ended); }
};
}
`;

/** Objects of four kinds that end: static, local to a function, registered with atexit, listed as a destructor. */
const unitNamed = (name: string): Buffer =>
  cpp(`${NOTED}
    #include <stdlib.h>
    static Noted first("+${name}1", "-${name}1"), second("+${name}2", "-${name}2");
    __attribute__((destructor)) static void listed() { note("fini-${name}"); }
    extern "C" int use_${name}() {
      static Noted local("+${name}3", "-${name}3");
      return atexit([] { note("atexit-${name}"); });
    }`);

for (const memoryManager of ['dual', 'strict'] as const) {
  describe(`The end of code that runs in place, with the ${memoryManager} memory manager`, () => {
    let folder: string;
    let file: string;
    let executor: Executor;
    let session: JournalledJit;
    const written = (): string => readFileSync(file, 'utf8').trim();

    before(async () => {
      executor = await spawnExecutor({ memoryManager });
    });
    after(() => executor.close());
    beforeEach(async () => {
      folder = mkdtempSync(join(tmpdir(), 'telejit-ends-'));
      file = join(folder, 'journal');
      session = await journalledJit(executor);
    });
    afterEach(async () => {
      await session.jit.close();
      rmSync(folder, { recursive: true });
    });

    it('runs destructors and handlers of an object when it is removed, before remove resolves', async () => {
      const { jit, journal } = session;
      const tracker = await jit.addObject(unitNamed('a'));
      expect(await jit.function('int use_a(void)')()).to.equal(0);
      expect(await journal()).to.equal('+a1 +a2 +a3');
      await tracker.remove();
      expect(await journal()).to.equal('+a1 +a2 +a3 atexit-a -a3 -a2 -a1 fini-a');
    });

    it('runs only what belongs to the object that is removed, and the rest when the JIT closes', async () => {
      const { jit, keep } = session;
      await keep(file);
      const a = await jit.addObject(unitNamed('a'));
      await jit.function('int use_a(void)')();
      const b = await jit.addObject(unitNamed('b'));
      await jit.function('int use_b(void)')();
      await a.remove();
      expect(written()).to.equal('+a1 +a2 +a3 +b1 +b2 +b3 atexit-a -a3 -a2 -a1 fini-a');
      await jit.close();
      expect(written()).to.equal('+a1 +a2 +a3 +b1 +b2 +b3 atexit-a -a3 -a2 -a1 fini-a atexit-b -b3 -b2 -b1 fini-b');
      await b.remove().catch(() => undefined);
    });

    it('runs everything in the reverse of its registration, over objects linked at different times, when the JIT closes', async () => {
      const { jit, keep } = session;
      await keep(file);
      await jit.addObject(unitNamed('a'));
      await jit.initialize();
      await jit.addObject(unitNamed('b'));
      await jit.function('int use_b(void)')();
      await jit.function('int use_a(void)')();
      await jit.close();
      expect(written()).to.equal('+a1 +a2 +b1 +b2 +b3 +a3 atexit-a -a3 atexit-b -b3 -b2 -b1 -a2 -a1 fini-b fini-a');
    });

    it('destroys an object together with the code of its destructor, whichever unit that is in', async () => {
      const { jit, journal } = session;
      const shared = 'struct Shared { ~Shared() { note("destroyed"); } };';
      const first = await jit.addObject(cpp(`${shared} extern "C" void one() { static Shared a; }`));
      const second = await jit.addObject(cpp(`${shared} extern "C" void two() { static Shared b; }`));
      await jit.function('void one(void)')();
      await jit.function('void two(void)')();
      await first.remove();
      expect(await journal()).to.equal('destroyed destroyed');
      await second.remove();
      expect(await journal()).to.equal('destroyed destroyed');
    });

    it('leaves alone what other sessions of the executor registered', async () => {
      const other = await journalledJit(executor);
      await other.jit.addObject(unitNamed('a'));
      await other.jit.function('int use_a(void)')();
      await session.keep(file);
      await session.jit.addObject(unitNamed('b'));
      await session.jit.function('int use_b(void)')();
      await session.jit.close();
      expect(written()).to.equal('+b1 +b2 +b3 atexit-b -b3 -b2 -b1 fini-b');
      expect(await other.journal()).to.equal('+a1 +a2 +a3');
      await other.jit.close();
    });

    it('runs a handler that a handler registers at once, ahead of older ones', async () => {
      const { jit, journal } = session;
      const tracker = await jit.addObject(
        c(`#include <stdlib.h>
           static void third(void) { note("third"); }
           static void second(void) { note("second"); atexit(third); }
           static void last(void) { note("last"); }
           int prepare(void) { return atexit(last) | atexit(second); }`),
      );
      await jit.function('int prepare(void)')();
      await tracker.remove();
      expect(await journal()).to.equal('second third last');
    });

    it('lets destructors use what is removed together with them or after them', async () => {
      const { jit, journal } = session;
      const user = await jit.addObject(
        cpp(`extern "C" void helper(const char *);
             struct User { ~User() { helper("user"); } };
             extern "C" void use() { static User user; }`),
      );
      const used = await jit.addObject(
        cpp(`${NOTED}
             extern "C" void helper(const char *word) { static Noted local("+helper", "-helper"); note(word); }`),
      );
      await jit.function('void use(void)')();
      await Promise.all([user.remove(), used.remove()]);
      expect(await journal()).to.equal('+helper user -helper');
    });

    it('runs finalizers in the reverse of their priorities and of the order of linking, .dtors among them', async () => {
      const { jit, journal } = session;
      const fini = (name: string, priority = ''): string =>
        `__attribute__((destructor${priority})) static void ${name}(void) { note("${name}"); }`;
      const tracker = await jit.addObject(
        c(`${fini('early', '(200)')} ${fini('later', '(300)')} ${fini('one')} ${fini('two')}
           static void old(void) { note("old"); }
           __attribute__((used, section(".dtors"))) static void (*list[])(void) = {(void (*)(void))-1, old, 0};
           void use(void) {}`),
      );
      await jit.function('void use(void)')();
      await tracker.remove();
      const order = (await journal()).split(' ');
      expect(order.filter((word) => word !== 'old')).to.deep.equal(['two', 'one', 'later', 'early']);
      expect(order.indexOf('old')).to.be.lessThan(order.indexOf('later'));
    });

    it('runs no finalizer of an object that was never initialized', async () => {
      const { jit, journal } = session;
      const tracker = await jit.addObject(
        c('__attribute__((destructor)) static void fini(void) { note("fini"); } int seven(void) { return 7; }'),
      );
      await jit.linkAll();
      await tracker.remove();
      expect(await journal()).to.equal('');
    });

    it('destroys thread-local objects of its own threads before the objects that they may use', async () => {
      const { jit, journal } = session;
      const tracker = await jit.addObject(
        cpp(`${NOTED}
             static Noted shared("+static", "-static");
             thread_local Noted mine("+thread", "-thread");
             extern "C" const char *touch() { return mine.made; }`),
      );
      expect(await jit.function('const char *touch(void)')()).to.equal('+thread');
      await tracker.remove();
      expect(await journal()).to.equal('+static +thread -thread -static');
    });

    it('destroys thread-local objects of threads that the code makes when these end', async () => {
      const { jit, journal } = session;
      await jit.addObject(
        cpp(`${NOTED}
             #include <thread>
             thread_local Noted mine("+thread", "-thread");
             extern "C" void work() { std::thread([] { note(mine.made); }).join(); note("joined"); }`),
      );
      await jit.function('void work(void)')();
      expect(await journal()).to.equal('+thread +thread -thread joined');
    });

    it('destroys thread-local objects each in its own thread, of all threads that calls ran on', async () => {
      const { jit, journal } = session;
      const tracker = await jit.addObject(
        cpp(`#include <pthread.h>
             #include <sched.h>
             static int arrived;
             struct Local {
               pthread_t thread = pthread_self();
               ~Local() { note(thread == pthread_self() ? "own" : "other"); }
             };
             thread_local Local mine;
             extern "C" int touch() {
               __atomic_add_fetch(&arrived, 1, __ATOMIC_SEQ_CST);
               while (__atomic_load_n(&arrived, __ATOMIC_SEQ_CST) < 3) sched_yield();
               return mine.thread == pthread_self();
             }`),
      );
      const touch = jit.function('int touch(void)');
      expect(await Promise.all([touch(), touch(), touch()])).to.deep.equal([1, 1, 1]);
      await tracker.remove();
      expect(await journal()).to.equal('own own own');
    });

    it('destroys thread-local objects of a thread that is busy for another session', async () => {
      const other = await journalledJit(executor);
      await other.jit.addObject(
        c(`#include <sched.h>
           static int stopped;
           static int started;
           int has_started(void) { return __atomic_load_n(&started, __ATOMIC_SEQ_CST); }
           void spin(void) { __atomic_store_n(&started, 1, __ATOMIC_SEQ_CST); while (!__atomic_load_n(&stopped, __ATOMIC_SEQ_CST)) sched_yield(); }
           void stop(void) { __atomic_store_n(&stopped, 1, __ATOMIC_SEQ_CST); }`),
      );
      const spin = other.jit.function('void spin(void)');
      const stop = other.jit.function('void stop(void)');
      const hasStarted = other.jit.function('int has_started(void)');
      await Promise.all([spin.prepare(), stop.prepare(), hasStarted.prepare()]);
      const { jit, journal } = session;
      const tracker = await jit.addObject(
        cpp(`#include <pthread.h>
             struct Local {
               pthread_t thread = pthread_self();
               ~Local() { note(thread == pthread_self() ? "own" : "other"); }
             };
             thread_local Local mine;
             extern "C" int touch() { return mine.thread == pthread_self(); }`),
      );
      await jit.function('int touch(void)')();
      // takes the thread that became idle last
      const spinning = spin();
      while ((await hasStarted()) === 0) continue;
      await tracker.remove();
      expect(await journal()).to.equal('other');
      await stop();
      await spinning;
      await other.jit.close();
    });

    it('forgets handlers of fork when their object is removed', async () => {
      const { jit, journal } = session;
      const tracker = await jit.addObject(
        c(`#include <pthread.h>
           static void before(void) { note("fork"); }
           int prepare(void) { return pthread_atfork(before, 0, 0); }`),
      );
      await jit.addObject(c('int main(void) { return 3; }'));
      await jit.function('int prepare(void)')();
      expect((await jit.runAsMain()).exitCode).to.equal(3);
      expect(await journal()).to.equal('fork');
      await tracker.remove();
      expect((await jit.runAsMain()).exitCode).to.equal(3);
      expect(await journal()).to.equal('fork');
    });

    it('destroys each object once over units that come and go in two sessions, beside programs and threads', async () => {
      const object = cpp(`
        #include <iostream>
        #include <string>
        #include <thread>
        extern "C" void ended(long number);
        namespace {
        struct Counted {
          std::string text;
          long number;
          Counted(long number) : text(1000, 'x'), number(number) {}
          ~Counted() { ended(number); }
        };
        Counted first(1), second(10);
        thread_local Counted mine(1000);
        }
        extern "C" int use() {
          static Counted local(100);
          std::thread([] { mine.text += "y"; }).join();
          mine.text += "z";
          return (int)local.text.size();
        }
        int main() { std::cout << use() << std::endl; return 0; }`);
      const counter = compileC(`
        static long sum;
        void ended(long number) { __atomic_add_fetch(&sum, number, __ATOMIC_SEQ_CST); }
        long sum_of_ended(void) { return sum; }`);
      const comeAndGo = async (): Promise<void> => {
        const { jit } = await journalledJit(executor);
        await jit.addObject(counter);
        const sum = jit.function('int64_t sum_of_ended(void)');
        for (let i = 1; i <= 20; i++) {
          const tracker = await jit.addObject(object);
          expect(await jit.function('int use(void)')()).to.equal(1000);
          expect((await jit.runAsMain()).stdout.toString()).to.equal('1000\n');
          await tracker.remove();
          expect(await sum()).to.equal(BigInt(i) * 2111n);
        }
        await jit.close();
      };
      await Promise.all([comeAndGo(), comeAndGo()]);
    });

    it('runs nothing of it in a program, which sees what was initialized and ends what it began itself', async () => {
      const { jit, keep } = session;
      await keep(file);
      await jit.addObject(unitNamed('a'));
      await jit.function('int use_a(void)')();
      await jit.addObject(unitNamed('b'));
      await jit.addObject(
        cpp(`#include <stdio.h>
             extern "C" const char *journal();
             extern "C" int use_b();
             static struct Last { ~Last() { puts(journal()); } } last;
             int main() { use_b(); return 0; }`),
      );
      const expected = '+a1 +a2 +a3 +b1 +b2 +b3 atexit-b -b3';
      for (let i = 0; i < 2; i++) {
        const { stdout, exitCode } = await jit.runAsMain();
        expect({ stdout: stdout.toString().trim(), exitCode }).to.deep.equal({ stdout: expected, exitCode: 0 });
      }
      await jit.close();
      expect(written()).to.equal('+a1 +a2 +a3 atexit-a -a3 -a2 -a1 fini-a');
    });
  });
}

/** A controller that says which process its executor is, and waits to be killed when it has called something. */
const CONTROLLER = `
  import { connectExecutor, LLJIT, spawnExecutor } from '@telejit/controller';
  const [folder, file, address] = process.argv.slice(1);
  const executor = address ? await connectExecutor(address) : await spawnExecutor();
  const jit = await LLJIT.builder().executor(executor).create();
  for (const name of ['journal', 'a']) await jit.addObject(folder + '/' + name + '.o');
  await jit.function('int keep_journal(const char *)')(file);
  await jit.function('int use_a(void)')();
  process.stdout.write(String(executor.description.pid));
  setInterval(() => {}, 1000);
`;

describe('The end of an executor', () => {
  let folder: string;
  let file: string;
  const written = (): string => readFileSync(file, 'utf8').trim();

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-ends-'));
    file = join(folder, 'journal');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('comes after destructors when a JIT closes the executor that it spawned', async () => {
    const { jit, keep } = await journalledJit();
    await keep(file);
    await jit.addObject(unitNamed('a'));
    await jit.function('int use_a(void)')();
    await jit.close();
    expect(written()).to.equal('+a1 +a2 +a3 atexit-a -a3 -a2 -a1 fini-a');
  });

  it('comes after destructors when the executor is stopped before its sessions, though a call is running', async () => {
    const executor = await spawnExecutor();
    const { jit, keep, journal } = await journalledJit(executor);
    await keep(file);
    await jit.addObject(unitNamed('a'));
    await jit.addObject(c('#include <unistd.h>\nvoid wait_for_ever(void) { note("waiting"); for (;;) pause(); }'));
    await jit.function('int use_a(void)')();
    const lost = rejection(jit.function('void wait_for_ever(void)')());
    while (!(await journal()).endsWith('waiting')) continue;
    process.kill(executor.description.pid, 'SIGTERM');
    expect(await lost).to.be.instanceOf(ConnectionError);
    await jit.close();
    await executor.close();
    expect(written()).to.equal('+a1 +a2 +a3 waiting atexit-a -a3 -a2 -a1 fini-a');
  });

  async function killController(...address: string[]): Promise<number> {
    const objects = { journal: compileC(JOURNAL), a: unitNamed('a') };
    for (const [name, bytes] of Object.entries(objects)) writeFileSync(join(folder, `${name}.o`), bytes);
    const args = ['--input-type=module', '-e', CONTROLLER, folder, file, ...address];
    const controller = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    let output = '';
    controller.stdout.on('data', (data: Buffer) => {
      output += data.toString();
      controller.kill('SIGKILL');
    });
    await once(controller, 'close');
    return Number(output);
  }

  it('comes after destructors when the controller that spawned it is killed', async () => {
    const pid = await killController();
    expect(pid).to.be.greaterThan(0);
    while (isAlive(pid)) await new Promise((resolve) => setImmediate(resolve));
    expect(written()).to.equal('+a1 +a2 +a3 atexit-a -a3 -a2 -a1 fini-a');
  });

  it('need not come for destructors to run when a connected controller is killed', async () => {
    await using executor = await spawnExecutor();
    const pid = await killController(executor.address);
    expect(pid).to.equal(executor.description.pid);
    const session = await executor.openSession();
    while (!written().endsWith('fini-a')) await session.submit('ping', {}).result;
    expect(written()).to.equal('+a1 +a2 +a3 atexit-a -a3 -a2 -a1 fini-a');
  });

  it('leaves handlers of quick_exit and exit, those that are left, to the end, when a call calls it', async () => {
    const executor = await spawnExecutor({ stdio: 'ignore' });
    const { jit, keep } = await journalledJit(executor);
    await keep(file);
    const quick = (name: string): Buffer =>
      c(`#include <stdlib.h>
         static void handler(void) { note("${name}"); }
         static void never(void) { note("never"); }
         int prepare_${name}(void) { return at_quick_exit(handler) | atexit(never); }`);
    const removed = await jit.addObject(quick('removed'));
    await jit.addObject(quick('kept'));
    await jit.function('int prepare_removed(void)')();
    await jit.function('int prepare_kept(void)')();
    await removed.remove();
    await jit.addObject(c('#include <stdlib.h>\nvoid leave(void) { quick_exit(5); }'));
    expect(await rejection(jit.function('void leave(void)')())).to.include({ code: 'CALL_EXITED' });
    expect(written()).to.equal('never');
    await jit.close();
    await executor.close();
    expect(written()).to.equal('never never');
  });

  it('is no sooner because a call exits: handlers, finalizers and thread-local objects are those of its units', async () => {
    const executor = await spawnExecutor({ stdio: 'ignore' });
    const { jit, keep } = await journalledJit(executor);
    await keep(file);
    await jit.addObject(unitNamed('a'));
    await jit.function('int use_a(void)')();
    await jit.addObject(
      cpp(`${NOTED}
           #include <stdlib.h>
           thread_local Noted mine("+thread", "-thread");
           static void with_code(int code, void *) { note(code == 7 ? "code-7" : "code-?"); }
           extern "C" void leave() { note(mine.made); on_exit(with_code, 0); exit(7); }`),
    );
    const error = await rejection(jit.function('void leave(void)')());
    expect(error).to.include({ code: 'CALL_EXITED' });
    expect(error.message).to.contain('exit with code 7');
    expect(written()).to.equal('+a1 +a2 +a3 +thread +thread');
    await jit.close();
    await executor.close();
    expect(written()).to.equal('+a1 +a2 +a3 +thread +thread -thread code-? atexit-a -a3 -a2 -a1 fini-a');
  });
});

/** A process that is dead but not reaped does not count. */
function isAlive(pid: number): boolean {
  try {
    return !/\) Z/.test(readFileSync(`/proc/${pid}/stat`, 'latin1'));
  } catch {
    return false;
  }
}

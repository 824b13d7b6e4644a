/** Tests of calls that do not return, for an executor of any architecture. */
import { BatchError, CancelledError, type CallOptions, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { compileC } from '../support/c-units.js';
import { GuardedSession } from '../support/guarded.js';
import { rejection } from '../support/rejection.js';
import { ENDLESS, FAULTS, type Arch } from './guarded-cases.js';

/** What code runs on. */
export interface GuardedTarget {
  readonly arch: Arch;
  /** For clang. */
  readonly flags: readonly string[];
  start(): Promise<Executor>;
}

/** Sets two registers, then reads at 24; and what the registers are called. */
const REGISTERS: Readonly<
  Record<Arch, { readonly source: string; readonly names: readonly [string, string, string] }>
> = {
  x86_64: {
    source: `long FUNCTION(long a) {
        __asm__ volatile("mov $0x1122334455667788, %%r13; mov $0xfedc000000000001, %%r12; mov 24(%0), %%rax"
                         ::"r"(a) : "rax", "r12", "r13");
        return a;
      }`,
    names: ['r13', 'r12', 'rip'],
  },
  aarch64: {
    source: `long FUNCTION(long a) {
        register long first __asm__("x27") = 0x1122334455667788, second __asm__("x8") = 0xfedc000000000001;
        __asm__ volatile("ldr x9, [%0, #24]" ::"r"(a), "r"(first), "r"(second) : "x9");
        return a;
      }`,
    names: ['x27', 'x8', 'pc'],
  },
  riscv64: {
    source: `long FUNCTION(long a) {
        register long first __asm__("s7") = 0x1122334455667788, second __asm__("t4") = 0xfedc000000000001;
        __asm__ volatile("ld t5, 24(%0)" ::"r"(a), "r"(first), "r"(second) : "t5");
        return a;
      }`,
    names: ['s7', 't4', 'pc'],
  },
};

/** Changes what functions may count on of the processor; whether it is as it has to be; and moves the thread pointer. */
const PROCESSOR: Readonly<Record<Arch, { readonly spoil: string; readonly test: string; readonly move: string }>> = {
  x86_64: {
    spoil: `unsigned all = 0; unsigned short none = 0;
      __asm__ volatile("fldz; fldcw %1; ldmxcsr %0; pushfq; orq $0x40400, (%%rsp); popfq" ::"m"(all), "m"(none) : "memory");`,
    test: `unsigned long flags; unsigned control; unsigned short word, status;
      __asm__ volatile("pushfq; popq %0; stmxcsr %1; fnstcw %2; fnstsw %3" : "=r"(flags), "=m"(control), "=m"(word), "=m"(status));
      return !(flags & 0x40400) && (control & 0xffc0) == 0x1f80 && word == 0x37f && !(status & 0x3800);`,
    move: 'long result; __asm__ volatile("syscall" : "=a"(result) : "0"(158), "D"(0x1002), "S"(room + 4096) : "rcx", "r11", "memory");',
  },
  aarch64: {
    spoil: '__asm__ volatile("msr fpcr, %0" ::"r"(3ul << 22));',
    test: 'unsigned long control; __asm__ volatile("mrs %0, fpcr" : "=r"(control)); return control == 0;',
    move: '__asm__ volatile("msr tpidr_el0, %0" ::"r"(room + 4096) : "memory");',
  },
  riscv64: {
    spoil: '__asm__ volatile("csrwi frm, 1");',
    test: 'unsigned long mode; __asm__ volatile("csrr %0, frm" : "=r"(mode)); return mode == 0;',
    move: '__asm__ volatile("mv tp, %0" ::"r"(room + 4096) : "memory");',
  },
};

/** The tests, within a describe. */
export function guardedCallTests(target: GuardedTarget): void {
  let session: GuardedSession;
  const compile = (source: string): Buffer => compileC(source, [...target.flags, '-O1']);

  before(async () => {
    session = await GuardedSession.open(await target.start(), target.flags);
  });
  after(() => session.close());

  for (const { name, source, language, code = 'CALL_FAULTED', signal, message, notOn } of FAULTS) {
    const reason = notOn?.[target.arch];
    if (reason !== undefined) {
      it.skip(`because of ${name} fails alone, and says why: ${reason}`);
      continue;
    }
    it(`because of ${name} fails alone, and says why`, async () => {
      const error = await session.failing(source, language);
      expect(error.message).to.match(message);
      expect(error).to.have.property('code', code);
      expect(error.fault.signal).to.equal(signal);
    });
  }

  for (const [name, source] of ENDLESS) {
    it(`ends at its deadline inside of ${name}`, async () => {
      const error = await session.failing(source, 'c', { deadlineMs: 200 });
      expect(error).to.have.property('code', 'CALL_DEADLINE');
      expect(error.fault.kind).to.equal('deadline');
      expect(error.message).to.match(/ended at its deadline\n.* f\d+\+0x/s);
    });
  }

  it('has a deadline of any length, but none that is no time', async () => {
    const endless = 'long FUNCTION(long a) { for (;;) __asm__ volatile(""); }';
    expect(await session.failing(endless, 'c', { deadlineMs: 0.25 })).to.have.property('code', 'CALL_DEADLINE');
    const twice = session.jit.function('long twice(long)');
    expect(await twice.with({ deadlineMs: Infinity })(4n)).to.equal(8n);
    for (const ms of [-1, NaN, 2 ** 32 + 1])
      expect(() => twice.with({ deadlineMs: ms })).to.throw(`call twice: deadlineMs is ${ms}: milliseconds from 0`);
    for (const bytes of [-1, 65_536.5, 2 ** 32 + 65_536])
      expect(() => twice.with({ stackBytes: bytes })).to.throw(`call twice: stackBytes is ${bytes}: a whole number`);
  });

  it('ends when it is cancelled', async () => {
    const call = session.add('long FUNCTION(long a) { for (;;) __asm__ volatile(""); }');
    const controller = new AbortController();
    const cancelled = rejection(call({ signal: controller.signal }));
    await session.jit.function('long twice(long)')(1n);
    controller.abort(new Error('enough'));
    const error = await cancelled;
    expect(error).to.be.instanceOf(CancelledError);
    expect(error.cause).to.have.property('code', 'CALL_CANCELLED');
    expect(await rejection(call({ signal: controller.signal }))).to.have.property('code', 'CANCELLED');
  });

  it('gives registers, the signal code and the address of a fault', async () => {
    const { source, names } = REGISTERS[target.arch];
    const { fault } = await session.failing(source);
    expect(fault).to.include({ signalNumber: 11, signalCode: 1, address: 24n, isStackOverflow: false, isCut: false });
    expect(fault.registers.get(names[0])).to.equal(0x1122334455667788n);
    expect(fault.registers.get(names[1])).to.equal(0xfedc000000000001n);
    expect(fault.registers.get(names[2])).to.equal(fault.frames[0].address);
  });

  it('says the line of each frame where there is debug information', async () => {
    const call = session.add(
      '__attribute__((noinline)) static long inner(long a) {\n  return *(volatile long *)(a + 8);\n}\nlong FUNCTION(long a) {\n  return inner(a) + 1;\n}',
      'c',
      ['-O1', '-g'],
    );
    const error = await rejection(call());
    expect(error.message).to.match(
      / inner\+0x\w+ at .*input\.c:3:\d+ .*\n {2}at 0x\w+ f\d+\+0x\w+ at .*input\.c:6:\d+ /,
    );
  });

  it('has a frame for each function that the compiler put in place of a call', async () => {
    const call = session.add(
      'static inline __attribute__((always_inline)) long inner(long a) {\n  return *(volatile long *)(a + 8);\n}\nlong FUNCTION(long a) {\n  return inner(a) + 1;\n}',
      'c',
      ['-O1', '-g'],
    );
    expect((await rejection(call())).message).to.match(
      /\n {2}at 0x\w+ inner at .*input\.c:3:\d+ \(inlined\)\n {2}at 0x\w+ f\d+\+0x\w+ at .*input\.c:6:\d+ /,
    );
  });

  it('runs destructors on the way out of an exception', async () => {
    const call = session.add(
      'static long count; struct Counted { ~Counted() { count++; } };\nlong FUNCTION(long) { Counted a, b; if (count == 2) return count; throw 1; }',
      'cpp',
    );
    expect(await rejection(call())).to.have.property('code', 'CALL_THREW');
    expect(await call()).to.equal(2n);
  });

  it('runs destructors when it calls pthread_exit', async () => {
    const call = session.add(
      '#include <pthread.h>\nstatic long count; struct Counted { ~Counted() { count++; } };\nlong FUNCTION(long) { if (count == 1) return count; Counted a; pthread_exit(0); }',
      'cpp',
    );
    expect(await rejection(call())).to.have.property('code', 'CALL_EXITED');
    expect(await call()).to.equal(1n);
  });

  it('leaves exceptions to be caught afterwards', async () => {
    await session.failing(
      'long FUNCTION(long) { try { throw 1; } catch (int) { return *(volatile long *)0; } }',
      'cpp',
    );
    const call = session.add(
      '#include <exception>\nlong FUNCTION(long) { try { throw 7; } catch (int e) { return e + std::uncaught_exceptions(); } }',
      'cpp',
    );
    for (let i = 0; i < 4; i++) expect(await call()).to.equal(7n);
  });

  // Where floating point exceptions do not trap, the fault is another one.
  const traps = target.arch === 'x86_64';
  it(`leaves the thread ready for the next fault, though it blocked signals${traps ? ' and unmasked floating point exceptions' : ''}`, async () => {
    const source = `
        #define _GNU_SOURCE
        #include <fenv.h>
        #include <pthread.h>
        #include <signal.h>
        #include <stdlib.h>
        long FUNCTION(long a) {
          volatile double zero = 0, one = 1;
          if (one / zero < 0) return 0;
          sigset_t all;
          sigfillset(&all);
          pthread_sigmask(SIG_BLOCK, &all, 0);
          sigemptyset(&all);
          sigaddset(&all, SIGFPE);
          sigaddset(&all, SIGSEGV);
          pthread_sigmask(SIG_UNBLOCK, &all, 0);
          #ifdef __x86_64__
          feenableexcept(FE_DIVBYZERO);
          return one / zero;
          #else
          return *(volatile long *)8;
          #endif
        }`;
    const call = session.add(source);
    for (let i = 0; i < 12; i++) {
      const error = await rejection(call());
      expect(error.message).to.match(traps ? /SIGFPE at 0x[0-9a-f]+: division by zero/ : /SIGSEGV at 0x8/);
    }
  });

  it('has handlers of its own run at once, on its thread, when it sends itself a signal', async () => {
    const call = session.add(`
      #define _GNU_SOURCE
      #include <pthread.h>
      #include <signal.h>
      #include <unistd.h>
      static pthread_t thread;
      static int count;
      static void handle(int number) { if (pthread_equal(thread, pthread_self())) count++; }
      long FUNCTION(long a) {
        thread = pthread_self();
        count = 0;
        signal(SIGUSR2, handle);
        int failed = raise(SIGUSR2) | kill(getpid(), SIGUSR2) | pthread_kill(thread, SIGUSR2) | raise(SIGWINCH);
        signal(SIGUSR2, SIG_DFL);
        return failed ? -1 : count;
      }`);
    for (let i = 0; i < 4; i++) expect(await call()).to.equal(3n);
  });

  it('gets the signals that it blocks when it waits for them, and leaves none to the next call', async () => {
    const call = session.add(`
      #include <signal.h>
      static int sent;
      long FUNCTION(long a) {
        sigset_t set, old;
        int number = 0;
        struct timespec none = {0, 0};
        sigemptyset(&set);
        sigaddset(&set, SIGUSR1);
        if (pthread_sigmask(SIG_BLOCK, &set, &old) || sigismember(&old, SIGUSR1)) return -1;
        if (sigtimedwait(&set, 0, &none) > 0) return -2;
        if (raise(SIGUSR1) || sigwait(&set, &number) || number != SIGUSR1) return -3;
        return raise(SIGUSR1);
      }`);
    for (let i = 0; i < 12; i++) expect(await call()).to.equal(0n);
  });

  it('has a stack for the handlers of faults again when the call before has taken it away', async () => {
    const disablers = ['sigaltstack(&none, 0)', 'syscall(SYS_sigaltstack, &none, 0)'].map((disable) =>
      session.add(`
        #define _GNU_SOURCE
        #include <signal.h>
        #include <sys/syscall.h>
        #include <unistd.h>
        long FUNCTION(long a) { stack_t none = {0}; none.ss_flags = SS_DISABLE; return ${disable}; }`),
    );
    const overflow = session.add(
      'long FUNCTION(long a) { volatile char room[1000]; room[a & 7] = 1; return FUNCTION(a + 1) + room[2]; }',
    );
    for (let i = 0; i < 12; i++) {
      expect(await disablers[i % 2]()).to.equal(0n);
      const error = await rejection(overflow());
      expect(error.message).to.match(/SIGSEGV: stack overflow/);
    }
  });

  it('can be ended again when the call before has blocked all signals by a system call of its own', async () => {
    const block = session.add(`
      #define _GNU_SOURCE
      #include <sys/syscall.h>
      #include <unistd.h>
      long FUNCTION(long a) { unsigned long all = -1ul; return syscall(SYS_rt_sigprocmask, 2, &all, 0, 8); }`);
    const endless = session.add('long FUNCTION(long a) { for (;;) __asm__ volatile(""); }');
    for (let i = 0; i < 4; i++) {
      expect(await block()).to.equal(0n);
      expect(await rejection(endless({ deadlineMs: 100 }))).to.have.property('code', 'CALL_DEADLINE');
    }
  });

  it('has its own handlers of faults called, which mend what it was or jump away', async () => {
    const mending = session.add(`
      #define _GNU_SOURCE
      #include <signal.h>
      #include <sys/mman.h>
      static char *page;
      static void handle(int number, siginfo_t *info, void *context) { if (info->si_addr == page + 5) mprotect(page, 4096, 3); }
      long FUNCTION(long a) {
        struct sigaction own = {0}, old;
        own.sa_sigaction = handle;
        own.sa_flags = SA_SIGINFO;
        page = mmap(0, 4096, PROT_READ, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        sigaction(SIGSEGV, &own, &old);
        page[5] = 3;
        sigaction(SIGSEGV, &old, &own);
        a = page[5] + (own.sa_sigaction == handle) + (old.sa_handler == SIG_DFL);
        munmap(page, 4096);
        return a;
      }`);
    const jumping = session.add(`
      #include <setjmp.h>
      #include <signal.h>
      static sigjmp_buf place;
      static void handle(int number) { siglongjmp(place, 1); }
      long FUNCTION(long a) {
        volatile long count = 0;
        signal(SIGSEGV, handle);
        for (int i = 0; i < 100; i++) {
          if (sigsetjmp(place, 1)) count++;
          else *(volatile int *)8 = 1;
        }
        signal(SIGSEGV, SIG_DFL);
        return count;
      }`);
    for (let i = 0; i < 4; i++) {
      expect(await mending()).to.equal(5n);
      expect(await jumping()).to.equal(100n);
      await session.failing('long FUNCTION(long a) { return *(volatile long *)8; }');
    }
  });

  it('takes its handlers of signals back with the unit that they belong to', async () => {
    const { jit } = session;
    const handlers = ['SIGUSR2', 'SIGTERM', 'SIGSEGV'].map((signal) =>
      session.add(`
        #include <signal.h>
        long FUNCTION(long a) { struct sigaction now; sigaction(${signal}, 0, &now); return (long)now.sa_handler; }`),
    );
    const read = (): Promise<bigint[]> => Promise.all(handlers.map((one) => one()));
    const before = await read();
    const tracker = jit.addObjectSync(
      compile(`
        #include <signal.h>
        static void handle(int number) {}
        int install(void) { return signal(SIGUSR2, handle) == SIG_ERR || signal(SIGTERM, handle) == SIG_ERR || signal(SIGSEGV, handle) == SIG_ERR; }`),
      { name: 'install.o' },
    );
    expect(await jit.function('int install(void)')()).to.equal(0);
    for (const [i, handler] of (await read()).entries()) expect(handler).not.to.equal(before[i]);
    await tracker.remove();
    expect(await read()).to.deep.equal(before);
  });

  it('has the processor as functions may count on, whatever the call before has left', async () => {
    const { spoil, test } = PROCESSOR[target.arch];
    const spoiling = session.add(`long FUNCTION(long a) { ${spoil} return a; }`);
    const faulting = session.add(`long FUNCTION(long a) { ${spoil} return *(volatile long *)(a + 8); }`);
    const testing = session.add(`long FUNCTION(long a) { ${test} }`);
    for (let i = 0; i < 4; i++) {
      expect(await spoiling()).to.equal(0n);
      expect(await testing()).to.equal(1n);
      expect((await rejection(faulting())).message).to.match(/SIGSEGV at 0x8: .*\n {2}at 0x[0-9a-f]+ f\d+\+0x/);
      expect(await testing()).to.equal(1n);
    }
  });

  it('leaves its thread as it was when it has moved the thread pointer, and then faults, returns, or goes on for ever', async () => {
    const moving = (then: string): ReturnType<GuardedSession['add']> =>
      session.add(`static char room[8192]; long FUNCTION(long a) { ${PROCESSOR[target.arch].move} ${then} }`);
    const faulting = moving('return *(volatile long *)(a + 8);');
    const returning = moving('return a + 5;');
    const endless = moving('for (;;) __asm__ volatile("");');
    const usual = session.add('#include <errno.h>\nlong FUNCTION(long a) { errno = 4; return errno; }');
    for (let i = 0; i < 4; i++) {
      expect((await rejection(faulting())).message).to.match(/SIGSEGV at 0x8: .*\n {2}at 0x[0-9a-f]+ f\d+\+0x/);
      expect(await returning()).to.equal(5n);
      expect(await usual()).to.equal(4n);
      expect(await rejection(endless({ deadlineMs: 20 }))).to.have.property('code', 'CALL_DEADLINE');
    }
  });

  it('returns once when it forks: the child ends where it comes back', async () => {
    const call = session.add(`
      int fork(void), waitpid(int, int *, int);
      long FUNCTION(long a) {
        int status = -1, child = fork();
        if (child == 0) return 1;
        waitpid(child, &status, 0);
        return status;
      }`);
    expect(await call({ deadlineMs: 30_000 })).to.equal(0n);
    expect(await call({ isolated: true, deadlineMs: 30_000 })).to.equal(0n);
  });

  it('is told of a thread that ends itself by the system call exit, and lists it no longer', async () => {
    const { jit } = session;
    const ended = new Promise<Error>((resolve) => jit.events.add({ onThreadEnd: ({ error }) => resolve(error) }));
    const call = session.add(`
      #include <pthread.h>
      #include <sys/syscall.h>
      long syscall(long, ...);
      static void *leave(void *of) { return (void *)syscall(SYS_exit, 0); }
      long FUNCTION(long a) { pthread_t thread; return pthread_create(&thread, 0, leave, 0) || pthread_join(thread, 0); }`);
    expect(await call()).to.equal(0n);
    // Whoever joins it comes before the kernel has forgotten it.
    while ((await jit.threads()).length > 0);
    expect(await ended).to.have.property('code', 'THREAD_EXITED');
  });

  it('fails Initialize, with what the initializer was doing, and the session goes on', async () => {
    const { jit } = session;
    const tracker = jit.addObjectSync(
      compile(
        '__attribute__((constructor)) static void begin(void) { *(volatile int *)4 = 1; } int begun(void) { return 1; }',
      ),
      { name: 'begin.o' },
    );
    const error = await rejection(jit.initialize());
    expect(error).to.have.property('code', 'CALL_FAULTED');
    expect(error.message).to.match(/SIGSEGV at 0x4.*\n {2}at 0x\w+ begin\+0x\w+ \(begin\.o\)/);
    await tracker.remove();
    expect(await jit.function('long twice(long)')(4n)).to.equal(8n);
  });

  it('does not keep other destructors from running', async () => {
    const { jit } = session;
    jit.addObjectSync(compile('static long count; void note(void) { count++; } long noted(void) { return count; }'), {
      name: 'notes.o',
    });
    const tracker = jit.addObjectSync(
      compile(
        `#include <stdlib.h>
           void note(void);
           static void noting(void) { note(); }
           static void faulting(void) { *(volatile int *)4 = 1; }
           static void leaving(void) { exit(3); }
           int prepare(void) { return atexit(noting) | atexit(faulting) | atexit(noting) | atexit(leaving) | atexit(noting); }`,
      ),
      { name: 'prepare.o' },
    );
    expect(await jit.function('int prepare(void)')()).to.equal(0);
    await tracker.remove();
    expect(await jit.function('long noted(void)')()).to.equal(3n);
  });

  it('ends a batch at its record, with the results before it', async () => {
    const source = 'int divide(int a, int b) { return b == 0 ? *(volatile int *)16 : a / b; }';
    session.jit.addObjectSync(compile(source), { name: 'divide.o' });
    const divide = session.jit.function('int divide(int, int)');
    const error = await rejection(
      divide.batch([
        [6, 3],
        [8, 2],
        [1, 0],
        [9, 3],
      ]),
    );
    expect(error).to.be.instanceOf(BatchError);
    expect(error).to.include({ code: 'CALL_FAULTED', record: 2 });
    expect(error).to.have.deep.property('results', [2, 4]);
    expect(error.message).to.match(/SIGSEGV.*\n {2}at 0x\w+ divide\+0x/);
  });

  for (const stackBytes of [64 * 1024, 256 * 1024, 32 * 1024 * 1024]) {
    it(`because it used up a stack of ${stackBytes / 1024} KiB fails alone`, async () => {
      const options: CallOptions = { stackBytes };
      const error = await session.failing(
        'long FUNCTION(long a) { volatile char room[1000]; room[a & 7] = 1; return FUNCTION(a + 1) + room[2]; }',
        'c',
        options,
      );
      expect(error.fault).to.include({ signal: 'SIGSEGV', isStackOverflow: true });
    });
  }
}

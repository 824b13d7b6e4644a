import { BatchError, CancelledError, type CallOptions } from '@telejit/controller';
import { expect } from 'chai';
import { compileC } from '../support/c-units.js';
import { GuardedSession } from '../support/guarded.js';
import { rejection } from '../support/rejection.js';

interface Case {
  readonly name: string;
  readonly source: string;
  readonly language?: 'c' | 'cpp';
  readonly code?: string;
  readonly signal?: string;
  readonly message: RegExp;
}

const FAULTS: readonly Case[] = [
  {
    name: 'SIGSEGV where nothing is mapped',
    source: 'long FUNCTION(long a) { return *(volatile long *)(a + 24); }',
    signal: 'SIGSEGV',
    message: /SIGSEGV at 0x18: nothing is mapped at the address/,
  },
  {
    name: 'SIGSEGV where writing is not permitted',
    source:
      'static const long constant[2] = {1, 2}; long FUNCTION(long a) { *(volatile long *)&constant[1] = a; return 0; }',
    signal: 'SIGSEGV',
    message:
      /the mapping does not permit it, which is .*r--.*\n {2}the address is 0x[0-9a-f]+ constant\+0x8 \(f\d+\.o\)/s,
  },
  {
    name: 'SIGSEGV at an address that no program has',
    source: 'long FUNCTION(long a) { return *(volatile long *)(a + 0x8000000000000000ul); }',
    signal: 'SIGSEGV',
    message: /SIGSEGV: the address is none that a program can have/,
  },
  {
    name: 'a call of a null pointer',
    source: 'long (*volatile pointer)(void); long FUNCTION(long a) { return pointer() + 1; }',
    signal: 'SIGSEGV',
    message: /SIGSEGV at 0x0: .*\n {2}at 0x0\n {2}at 0x[0-9a-f]+ f\d+\+0x[0-9a-f]+ \(f\d+\.o\)/,
  },
  {
    name: 'a fault in a function of the C library that holds nothing',
    source: 'unsigned long strlen(const char *); long FUNCTION(long a) { return strlen((char *)a) + 1; }',
    signal: 'SIGSEGV',
    message: /\n {2}at 0x[0-9a-f]+ .*\(\/.*libc\.so\.6.*\)\n {2}at 0x[0-9a-f]+ f\d+\+0x/,
  },
  {
    name: 'a fault in what the C library calls back',
    source: `void qsort(void *, unsigned long, unsigned long, int (*)(const void *, const void *));
             static int compare(const void *a, const void *b) { return *(volatile int *)8; }
             long FUNCTION(long a) { int values[50] = {3, 1}; qsort(values, 50, 4, compare); return values[0]; }`,
    signal: 'SIGSEGV',
    message: / compare\+0x.* qsort_r\+0x.* f\d+\+0x/s,
  },
  {
    name: 'SIGBUS behind the end of a file',
    source: `int memfd_create(const char *, unsigned), close(int); void *mmap(void *, unsigned long, int, int, int, long);
             long FUNCTION(long a) { int fd = memfd_create("x", 0); volatile char *at = mmap(0, 4096, 3, 1, fd, 0); close(fd); return at[100]; }`,
    signal: 'SIGBUS',
    message: /SIGBUS at 0x[0-9a-f]+064: nothing is behind the mapping/,
  },
  {
    name: 'SIGFPE',
    source: 'long FUNCTION(long a) { volatile long zero = a; return 7 / zero; }',
    signal: 'SIGFPE',
    message: /SIGFPE at 0x[0-9a-f]+: integer division by zero/,
  },
  {
    name: 'SIGILL',
    source: 'long FUNCTION(long a) { __builtin_trap(); }',
    signal: 'SIGILL',
    message: /SIGILL at 0x[0-9a-f]+: illegal/,
  },
  {
    name: 'SIGTRAP',
    source: 'long FUNCTION(long a) { __builtin_debugtrap(); return a; }',
    signal: 'SIGTRAP',
    message: /SIGTRAP: breakpoint/,
  },
  {
    name: 'abort',
    source: 'void abort(void); long FUNCTION(long a) { abort(); }',
    signal: 'SIGABRT',
    message: /SIGABRT: the code called abort\n.* abort\+0x.*\n {2}at 0x[0-9a-f]+ f\d+\+0x/s,
  },
  {
    name: 'an assertion',
    source: '#include <assert.h>\nlong FUNCTION(long a) { assert(a == 1); return 0; }',
    signal: 'SIGABRT',
    message: /SIGABRT: the code called abort/,
  },
  {
    name: 'a signal that the code sends itself',
    source: 'int raise(int); long FUNCTION(long a) { return raise(11); }',
    signal: 'SIGSEGV',
    message: /SIGSEGV: the code sent it itself/,
  },
  {
    name: 'a stack overflow',
    source: 'long FUNCTION(long a) { volatile char room[200]; room[a & 7] = 1; return FUNCTION(a + 1) + room[2]; }',
    signal: 'SIGSEGV',
    message: /SIGSEGV: stack overflow\n( {2}at 0x[0-9a-f]+ f\d+\+0x.*\n){16} {2}\.\.\./,
  },
  {
    name: 'an exception of the library that nothing catches',
    source: '#include <stdexcept>\nlong FUNCTION(long) { throw std::out_of_range("not in range"); }',
    language: 'cpp',
    code: 'CALL_THREW',
    message:
      /an exception was not caught: std::out_of_range: not in range\n.*__cxa_throw.*\n {2}at 0x[0-9a-f]+ f\d+\+0x/s,
  },
  {
    name: 'an exception of a type of its own',
    source: 'namespace shop { struct Closed { int since; }; }\nlong FUNCTION(long) { throw shop::Closed{3}; }',
    language: 'cpp',
    code: 'CALL_THREW',
    message: /an exception was not caught: shop::Closed\n/,
  },
  {
    name: 'an exception that is thrown again',
    source: `#include <stdexcept>\n#include <exception>
             long FUNCTION(long) { std::exception_ptr kept; try { throw std::runtime_error("first"); } catch (...) { kept = std::current_exception(); } std::rethrow_exception(kept); }`,
    language: 'cpp',
    code: 'CALL_THREW',
    message: /std::runtime_error: first/,
  },
  {
    name: 'an exception that a function must not let through',
    source:
      '#include <stdexcept>\nstatic void safe() noexcept { throw std::runtime_error("out"); }\nlong FUNCTION(long) { safe(); return 0; }',
    language: 'cpp',
    code: 'CALL_THREW',
    message: /std::runtime_error: out/,
  },
  {
    name: 'std::terminate',
    source: '#include <exception>\nlong FUNCTION(long) { std::terminate(); }',
    language: 'cpp',
    signal: 'SIGABRT',
    message: /SIGABRT: the code called abort/,
  },
  {
    name: 'exit',
    source: 'void exit(int); long FUNCTION(long a) { exit(3); }',
    code: 'CALL_EXITED',
    message: /the code called exit with code 3\n {2}at 0x[0-9a-f]+ f\d+\+0x/,
  },
  {
    name: '_exit',
    source: 'void _exit(int); long FUNCTION(long a) { _exit(-4); }',
    code: 'CALL_EXITED',
    message: /exit with code -4/,
  },
  {
    name: 'exit that a function of the C library calls',
    source: 'void errx(int, const char *, ...); long FUNCTION(long a) { errx(5, "said %d", 1); }',
    code: 'CALL_EXITED',
    message: /exit with code 5/,
  },
  {
    name: 'pthread_exit',
    source: 'void pthread_exit(void *); long FUNCTION(long a) { pthread_exit(0); }',
    code: 'CALL_EXITED',
    message: /the code called pthread_exit/,
  },
];

/** Code that would go on for ever. */
const ENDLESS: readonly (readonly [name: string, source: string])[] = [
  ['a loop', 'long FUNCTION(long a) { for (;;) __asm__ volatile(""); }'],
  ['sleep', 'unsigned sleep(unsigned); long FUNCTION(long a) { for (;;) sleep(1000); }'],
  [
    'read',
    'int pipe(int *); long read(int, void *, unsigned long); long FUNCTION(long a) { int fds[2]; char c; pipe(fds); return read(fds[0], &c, 1); }',
  ],
  [
    'a semaphore',
    'int sem_init(void *, int, unsigned), sem_wait(void *); long FUNCTION(long a) { long s[8]; sem_init(s, 0, 0); return sem_wait(s); }',
  ],
  [
    'a condition',
    '#include <pthread.h>\nlong FUNCTION(long a) { pthread_mutex_t m = PTHREAD_MUTEX_INITIALIZER; pthread_cond_t c = PTHREAD_COND_INITIALIZER; pthread_mutex_lock(&m); for (;;) pthread_cond_wait(&c, &m); }',
  ],
  [
    'malloc and free',
    '#include <stdlib.h>\nlong FUNCTION(long a) { for (;;) { char *volatile p = malloc(100000); free(p); } }',
  ],
  [
    'formatting',
    '#include <stdio.h>\nlong FUNCTION(long a) { char text[100]; for (;;) sprintf(text, "%ld %g", a, (double)a++); }',
  ],
];

for (const memory of ['dual', 'strict'] as const) {
  describe(`a call that does not return, with the ${memory} memory manager`, () => {
    let session: GuardedSession;

    before(async () => {
      session = await GuardedSession.open(memory);
    });
    after(() => session.close());

    for (const { name, source, language, code = 'CALL_FAULTED', signal, message } of FAULTS) {
      it(`because of ${name} fails alone, and says why`, async () => {
        const error = await session.failing(source, language);
        expect(error.message).to.match(message);
        expect(error).to.have.property('code', code);
        expect(error.fault.signal).to.equal(signal);
      });
    }

    for (const [name, source] of ENDLESS) {
      it(`ends at its deadline inside of ${name}`, async () => {
        const error = await session.failing(source, 'c', { deadlineMs: 20 });
        expect(error).to.have.property('code', 'CALL_DEADLINE');
        expect(error.fault.kind).to.equal('deadline');
        expect(error.message).to.match(/ended at its deadline\n.* f\d+\+0x/s);
      });
    }

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
      const { fault } = await session.failing(
        'long FUNCTION(long a) { __asm__ volatile("mov $0x1122334455667788, %%r13\\n\\tmov $0xfedc000000000001, %%r12\\n\\tmov 24(%0), %%rax" ::"r"(a) : "rax", "r12", "r13"); return a; }',
      );
      expect(fault).to.include({ signalNumber: 11, signalCode: 1, address: 24n, isStackOverflow: false, isCut: false });
      expect(fault.registers.get('r13')).to.equal(0x1122334455667788n);
      expect(fault.registers.get('r12')).to.equal(0xfedc000000000001n);
      expect(fault.registers.get('rip')).to.equal(fault.frames[0].address);
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

    it('leaves the thread ready for the next fault, though it blocked signals and unmasked floating point exceptions', async () => {
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
          feenableexcept(FE_DIVBYZERO);
          sigemptyset(&all);
          sigaddset(&all, SIGFPE);
          pthread_sigmask(SIG_UNBLOCK, &all, 0);
          return one / zero;
        }`;
      const call = session.add(source);
      for (let i = 0; i < 12; i++) {
        const error = await rejection(call());
        expect(error.message).to.match(/SIGFPE at 0x[0-9a-f]+: division by zero/);
      }
    });

    it('fails Initialize, with what the initializer was doing, and the session goes on', async () => {
      const { jit } = session;
      const tracker = jit.addObjectSync(
        compileC(
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
      jit.addObjectSync(
        compileC('static long count; void note(void) { count++; } long noted(void) { return count; }'),
        {
          name: `notes-${memory}.o`,
        },
      );
      const tracker = jit.addObjectSync(
        compileC(
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
      session.jit.addObjectSync(compileC(`int divide_${memory}(int a, int b) { return a / b; }`), { name: 'divide.o' });
      const divide = session.jit.function(`int divide_${memory}(int, int)`);
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
      expect(error.message).to.match(/SIGFPE.*\n {2}at 0x\w+ divide_\w+\+0x/);
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
  });
}

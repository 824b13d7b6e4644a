/** Code that does not return, and what is said of it. FUNCTION stands for its name, `long FUNCTION(long)`; it gets 0. */

/** Architectures on which it runs. */
export type Arch = 'x86_64' | 'aarch64' | 'riscv64';

export interface FaultCase {
  readonly name: string;
  readonly source: string;
  readonly language?: 'c' | 'cpp';
  readonly code?: string;
  readonly signal?: string;
  readonly message: RegExp;
  /** Why there is no such thing on an architecture. */
  readonly notOn?: Readonly<Partial<Record<Arch, string>>>;
}

export const FAULTS: readonly FaultCase[] = [
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
    // QEMU shows one mapping where permissions differ only in whether it is code.
    message:
      /the mapping does not permit it, which is .*r-[-x].*\n {2}the address is 0x[0-9a-f]+ constant\+0x8 \(f\d+\.o\)/s,
  },
  {
    name: 'SIGSEGV at an address that no program has',
    source: 'long FUNCTION(long a) { return *(volatile long *)(a + 0x8000000000000000ul); }',
    signal: 'SIGSEGV',
    message: /SIGSEGV: the address is none that a program can have/,
    notOn: { aarch64: 'AArch64 ignores the first byte of addresses' },
  },
  {
    name: 'a call of a null pointer',
    source: 'long (*volatile pointer)(void); long FUNCTION(long a) { return pointer() + 1; }',
    signal: 'SIGSEGV',
    message: /SIGSEGV at 0x0: .*\n {2}at 0x0\n {2}at 0x[0-9a-f]+ f\d+\+0x[0-9a-f]+ \(f\d+\.o\)/,
  },
  {
    name: 'a buffer that was overrun by more than all frames of the call',
    source: `__attribute__((noinline)) static void overrun(volatile long *at) { for (long i = 0; i < 256; i++) at[i] = 16; }
             long FUNCTION(long a) { volatile long room[2]; overrun(room); return room[0]; }`,
    signal: 'SIGSEGV',
    message: /SIGSEGV at 0x10: nothing is mapped at the address/,
  },
  {
    name: 'a fault on a stack of makecontext',
    source: `#include <ucontext.h>
             static ucontext_t here, there; static char room[65536];
             static void begin(void) { *(volatile int *)8 = 1; }
             long FUNCTION(long a) {
               getcontext(&there); there.uc_stack.ss_sp = room; there.uc_stack.ss_size = sizeof room; there.uc_link = &here;
               makecontext(&there, begin, 0); swapcontext(&here, &there); return a;
             }`,
    signal: 'SIGSEGV',
    message: /SIGSEGV at 0x8: .*\n {2}at 0x[0-9a-f]+ begin\+0x[0-9a-f]+ \(f\d+\.o\)$/,
    notOn: { riscv64: 'what such a stack returns to is not known there' },
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
    notOn: {
      aarch64: 'AArch64 divides by zero without a trap',
      riscv64: 'RISC-V divides by zero without a trap',
    },
  },
  {
    name: 'SIGILL',
    source: `#ifdef __aarch64__
             long FUNCTION(long a) { __asm__ volatile("udf #0"); return a; }
             #else
             long FUNCTION(long a) { __builtin_trap(); }
             #endif`,
    signal: 'SIGILL',
    message: /SIGILL at 0x[0-9a-f]+: illegal/,
  },
  {
    name: 'SIGTRAP',
    source: 'long FUNCTION(long a) { __builtin_debugtrap(); return a; }',
    signal: 'SIGTRAP',
    message: /SIGTRAP( at 0x[0-9a-f]+)?: breakpoint/,
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
    name: 'a signal without a handler that the code sends itself',
    source: '#include <signal.h>\nlong FUNCTION(long a) { return raise(SIGTERM); }',
    signal: 'SIGTERM',
    message: /SIGTERM: the code sent it itself\n {2}at 0x[0-9a-f]+ f\d+\+0x/,
  },
  {
    name: 'a signal that nothing stops, which the code sends its process',
    source: '#include <signal.h>\n#include <unistd.h>\nlong FUNCTION(long a) { return kill(getpid(), SIGKILL); }',
    signal: 'SIGKILL',
    message: /SIGKILL: the code sent it itself\n {2}at 0x[0-9a-f]+ f\d+\+0x/,
  },
  {
    name: 'a signal that would stop its process',
    source:
      '#include <signal.h>\n#include <pthread.h>\nlong FUNCTION(long a) { return pthread_kill(pthread_self(), SIGSTOP); }',
    signal: 'SIGSTOP',
    message: /SIGSTOP: the code sent it itself/,
  },
  {
    name: 'a fault in a handler of a signal that the code sends itself',
    source: `#include <signal.h>
             static void handle(int number) { *(volatile int *)8 = number; }
             long FUNCTION(long a) { signal(SIGUSR2, handle); a = raise(SIGUSR2); signal(SIGUSR2, SIG_DFL); return a; }`,
    signal: 'SIGSEGV',
    message: /SIGSEGV at 0x8: .*\n {2}at 0x[0-9a-f]+ handle\+0x.* f\d+\+0x/s,
  },
  {
    name: 'a fault in its own handler of faults',
    source: `#include <signal.h>
             static void handle(int number) { *(volatile int *)16 = number; }
             long FUNCTION(long a) { signal(SIGSEGV, handle); return *(volatile long *)8; }`,
    signal: 'SIGSEGV',
    message: /SIGSEGV at 0x10: .*\n {2}at 0x[0-9a-f]+ handle\+0x.* f\d+\+0x/s,
  },
  {
    name: 'a handler of faults that sends the fault again, without itself',
    source: `#include <signal.h>
             static void handle(int number) { signal(number, SIG_DFL); raise(number); }
             long FUNCTION(long a) { signal(SIGSEGV, handle); return *(volatile long *)8; }`,
    signal: 'SIGSEGV',
    message: /SIGSEGV: the code sent it itself\n.* handle\+0x.* f\d+\+0x/s,
  },
  {
    name: 'abort after a handler of its own',
    source: `#include <signal.h>
             #include <stdlib.h>
             static void handle(int number) { signal(number, SIG_DFL); }
             long FUNCTION(long a) { signal(SIGABRT, handle); abort(); }`,
    signal: 'SIGABRT',
    message: /SIGABRT: the code called abort/,
  },
  {
    name: 'a fault that it has the system ignore',
    source: `#include <signal.h>
             long FUNCTION(long a) { signal(SIGSEGV, SIG_IGN); raise(SIGSEGV); signal(SIGSEGV, SIG_DFL); return *(volatile long *)8; }`,
    signal: 'SIGSEGV',
    message: /SIGSEGV at 0x8: /,
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
  {
    name: 'the system call exit',
    source: '#include <sys/syscall.h>\nlong syscall(long, ...); long FUNCTION(long a) { return syscall(SYS_exit, 3); }',
    code: 'CALL_EXITED',
    message: /its thread is gone, by the system call exit, pthread_cancel/,
  },
];

/** Code that would go on for ever. */
export const ENDLESS: readonly (readonly [name: string, source: string])[] = [
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

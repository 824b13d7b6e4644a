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

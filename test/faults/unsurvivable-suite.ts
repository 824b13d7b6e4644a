/** Tests of faults after which a process cannot go on, for an executor of any architecture. */
import { CallError, LLJIT, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { compileC } from '../support/c-units.js';
import { rejection } from '../support/rejection.js';

/** Faults while the C library holds what all threads need, and the signal by which the executor ends. */
export const UNSURVIVABLE: readonly (readonly [name: string, source: string, signal: string, within: RegExp])[] = [
  [
    'while a stream is locked',
    '#include <stdio.h>\nlong f(void) { printf("%s and %s\\n", "text", (char *)16); return 0; }',
    'SIGSEGV',
    /libc\.so\.6/,
  ],
  [
    'inside of the allocator',
    '#include <stdlib.h>\nlong f(void) { long *volatile p = malloc(3000); free(p + 1); return 0; }',
    'SIGABRT',
    /libc\.so\.6/,
  ],
  [
    'in what is called back while the loader is locked',
    `#define _GNU_SOURCE
     #include <link.h>
     static int visit(struct dl_phdr_info *info, size_t size, void *data) { return *(volatile int *)data; }
     long f(void) { return dl_iterate_phdr(visit, 0); }`,
    'SIGSEGV',
    /libc\.so\.6/,
  ],
];

/** Buffers that are overrun farther than the runtime has room for, and so far that the C library's part of the thread is too. */
export const OVERRUNS = ([18_000, 32_000] as const).map(
  (bytes) =>
    [
      `because a buffer on the stack is overrun by ${bytes} bytes`,
      `__attribute__((noinline)) static void overrun(volatile char *at) { for (long i = 0; i < ${bytes}; i++) at[i] = 'A'; }
       long f(void) { volatile char room[16]; overrun(room); return room[0]; }`,
      'SIGSEGV',
      /the stack of its thread was overrun/,
    ] as const,
);

/** The call takes its own stack away. */
export const UNMAPPED: (typeof UNSURVIVABLE)[number] = [
  'because the stack is unmapped',
  `#include <sys/mman.h>
   long f(void) {
     unsigned long here = (unsigned long)__builtin_frame_address(0), first = here & -4096ul, last = (here + 512) & -4096ul;
     return munmap((void *)first, last - first + 4096);
   }`,
  'SIGSEGV',
  /nothing is mapped at the address; the stack of its thread was overrun/,
];

/**
 * The tests, within a describe.
 * @param flags for clang
 */
export function unsurvivableFaultTests(
  start: () => Promise<Executor>,
  flags: readonly string[] = [],
  cases = UNSURVIVABLE,
): void {
  for (const [name, source, signal, within] of cases) {
    it(`${name} is reported with its backtrace, and ends the executor`, async () => {
      await using executor: Executor = await start();
      await using jit = await LLJIT.builder().executor(executor).create();
      await using other = await LLJIT.builder().executor(executor).create();
      other.addObjectSync(compileC('int pause(void); void wait(void) { for (;;) pause(); }', [...flags, '-O1']), {
        name: 'wait.o',
      });
      await other.function('void wait(void)').prepare();
      const waiting = rejection(other.function('void wait(void)')());
      jit.addObjectSync(compileC(source, [...flags, '-O1']), { name: 'f.o' });
      const error = await rejection(jit.function('long f(void)')());
      expect(error).to.be.instanceOf(CallError);
      expect(error).to.have.property('code', 'EXECUTOR_FAULTED');
      expect(error.message)
        .to.match(within)
        .and.match(new RegExp(`${signal}.*the executor ends`));
      const ended = await waiting;
      expect(ended).to.have.property('code', 'EXECUTOR_DIED');
      expect(ended.message).to.include(signal);
    });
  }
}

/** Trampolines in C, and a session's upcalls, for tests of the wire protocol. */
import type { telejit } from '@telejit/shared/wire';
import type { RawSession } from './raw-session.js';

/** C source that defines functions by name, each of which is a trampoline. */
export function trampolines(...names: readonly string[]): string {
  const code = names.map(
    (name) => `.globl ${name}\\n.type ${name}, @function\\n${name}: call *reentry(%rip)\\n.p2align 4\\n`,
  );
  return `extern void telejit_reentry(void);
    static void (*const reentry)(void) __attribute__((used)) = telejit_reentry;
    __asm__(".text\\n.p2align 4\\n${code.join('')}");\n`;
}

/** What has arrived, in order. */
export function upcallsOf(session: RawSession): telejit.v1.IUpcall[] {
  return session.frames.flatMap(({ upcalls }) => upcalls);
}

/** The upcall of a number, when it has arrived. */
export async function upcall(session: RawSession, id: number): Promise<telejit.v1.IUpcall> {
  await session.until(() => upcallsOf(session).some((one) => one.id === id));
  return upcallsOf(session).find((one) => one.id === id) ?? {};
}

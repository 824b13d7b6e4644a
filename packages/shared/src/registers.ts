/** Names of the registers in `report.registers`, in the order of `ucontext_t`. */

const numbered = (prefix: string, from: number, to: number): string[] =>
  Array.from({ length: to - from + 1 }, (_, i) => `${prefix}${from + i}`);

/**
 * By the first component of the triple. Source: glibc, sysdeps/unix/sysv/linux/{x86,aarch64,riscv}/sys/ucontext.h; the
 * kernel's struct sigcontext and user_regs_struct.
 */
export const REGISTER_NAMES: Readonly<Partial<Record<string, readonly string[]>>> = {
  x86_64: [...numbered('r', 8, 15), 'rdi', 'rsi', 'rbp', 'rbx', 'rdx', 'rax', 'rcx', 'rsp', 'rip', 'eflags'],
  aarch64: [...numbered('x', 0, 30), 'sp', 'pc', 'pstate'],
  armv7: [...numbered('r', 0, 10), 'fp', 'ip', 'sp', 'lr', 'pc', 'cpsr'],
  riscv64: [
    'pc',
    'ra',
    'sp',
    'gp',
    'tp',
    ...numbered('t', 0, 2),
    ...numbered('s', 0, 1),
    ...numbered('a', 0, 7),
    ...numbered('s', 2, 11),
    ...numbered('t', 3, 6),
  ],
};

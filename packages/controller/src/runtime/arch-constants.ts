/** What the native runtime has to know about an architecture, on Linux. A new one is a new row. */

export interface ArchConstants {
  /** Number of the system call `futex(2)`. Source: Linux, arch/<arch>/ and include/uapi/asm-generic/unistd.h. */
  readonly futex: number;
  /** The layouts that the runtime shares with the executor are those of 64-bit pointers (RUNTIME_ABI). */
  readonly pointerBits: 32 | 64;
  /** The file with the routine through which functions are made at their first call; without it they cannot be. */
  readonly reentry?: string;
}

export const ARCH_CONSTANTS: Readonly<Partial<Record<string, ArchConstants>>> = {
  x86_64: { futex: 202, pointerBits: 64, reentry: 'reentry-x86_64.s' },
  aarch64: { futex: 98, pointerBits: 64 },
  arm64: { futex: 98, pointerBits: 64 },
  riscv64: { futex: 98, pointerBits: 64 },
  arm: { futex: 240, pointerBits: 32 },
};

/** What the native runtime has to know about an architecture, on Linux. A new one is a new row. */

export interface ArchConstants {
  /** Number of the system call `futex(2)`. Source: Linux, arch/<arch>/ and include/uapi/asm-generic/unistd.h. */
  readonly futex: number;
  /** Number of the system call `get_robust_list(2)`. */
  readonly getRobustList: number;
  /** Where `ucontext_t` has the stack pointer, in bytes. Source: glibc, sysdeps/unix/sysv/linux/<arch>/sys/ucontext.h. */
  readonly contextStackPointer: number;
  /** Where it has the program counter. */
  readonly contextProgramCounter: number;
  /** Where it has the register with the return address of a function that has just been called; 0 when that is on the stack. */
  readonly contextLink: number;
  /** Where its general registers begin, each as long as a pointer, in the order of REGISTER_NAMES (packages/shared). */
  readonly contextRegisters: number;
  /** Whether a call leaves its return address on the stack rather than in a register. */
  readonly isReturnOnStack: boolean;
  /** Whether thread-local storage is above the thread pointer. Source: ELF Handling For Thread-Local Storage (Drepper), 3. */
  readonly isTlsAbove: boolean;
  /**
   * Where functions keep the return address that a call leaves in a register: the DWARF number of the register with the
   * address of their frame record, and the offset in that. Without it functions of libraries whose task is to end are asked
   * again until they have returned.
   */
  readonly frameRecord?: { readonly register: number; readonly returnAddress: number };
  /** Of pointers. What the runtime shares with the executor has 64 bits for each anyway (RUNTIME_ABI). */
  readonly pointerBits: 32 | 64;
  /** The file with the routine through which functions are made at their first call; without it they cannot be. */
  readonly reentry?: string;
  /** The file with the routine to which functions of libraries return whose task is to end; without it they are asked again. */
  readonly interrupt?: string;
  /** The file with what puts back flags and registers that code has changed for its thread; without it they stay. */
  readonly putBack?: string;
}

const AARCH64: ArchConstants = {
  futex: 98,
  getRobustList: 100,
  contextStackPointer: 432,
  contextProgramCounter: 440,
  contextLink: 424,
  contextRegisters: 184,
  isReturnOnStack: false,
  isTlsAbove: true,
  // Arm AAPCS64, 6.2.3.
  frameRecord: { register: 29, returnAddress: 8 },
  pointerBits: 64,
  reentry: 'reentry-aarch64.s',
  interrupt: 'interrupt-aarch64.s',
  putBack: 'put-back-aarch64.s',
};

export const ARCH_CONSTANTS: Readonly<Partial<Record<string, ArchConstants>>> = {
  x86_64: {
    futex: 202,
    getRobustList: 274,
    contextStackPointer: 160,
    contextProgramCounter: 168,
    contextLink: 0,
    contextRegisters: 40,
    isReturnOnStack: true,
    isTlsAbove: false,
    pointerBits: 64,
    reentry: 'reentry-x86_64.s',
    interrupt: 'interrupt-x86_64.s',
    putBack: 'put-back-x86_64.s',
  },
  aarch64: AARCH64,
  arm64: AARCH64,
  riscv64: {
    futex: 98,
    getRobustList: 100,
    contextStackPointer: 192,
    contextProgramCounter: 176,
    contextLink: 184,
    contextRegisters: 176,
    isReturnOnStack: false,
    isTlsAbove: true,
    pointerBits: 64,
    reentry: 'reentry-riscv64.s',
    interrupt: 'interrupt-riscv64.s',
    putBack: 'put-back-riscv64.s',
  },
  armv7: {
    futex: 240,
    getRobustList: 339,
    contextStackPointer: 84,
    contextProgramCounter: 92,
    contextLink: 88,
    contextRegisters: 32,
    isReturnOnStack: false,
    isTlsAbove: true,
    pointerBits: 32,
  },
};

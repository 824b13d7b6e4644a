/** The entry of an indirect function on x86-64; see LinkerArch.ifunc. */
import { X86_64 } from '@telejit/shared/fixup';
import {
  DW_CFA_ADVANCE_LOC1,
  DW_CFA_DEF_CFA,
  DW_CFA_DEF_CFA_OFFSET,
  DW_CFA_DEF_CFA_REGISTER,
  DW_CFA_OFFSET,
  DW_CFA_RESTORE,
} from '../frame-cie.js';
import type { IfuncTemplate } from '../linker-arch.js';

/** DWARF register numbers (psABI, figure 3.36). */
const RBP = 6;
const RSP = 7;

/** An instruction, and what it makes of the frame: its bytes; where one refers to something, that is its end. */
interface Instruction {
  readonly bytes: readonly number[];
  readonly target?: 'slot' | 'resolver';
  readonly frame?: readonly number[];
}

/** Where the lazy part begins, behind the jump. */
const LAZY_OFFSET = 8;

/**
 * Components of XSAVE in which arguments can be: SSE, AVX, mask registers and both of AVX-512 (Intel SDM 1, 13.1). In the
 * standard format none ends beyond 2688 bytes on any processor.
 */
const COMPONENTS = 0xe6;
const SAVE_AREA = [0xc0, 0x0a, 0, 0];

/**
 * The slot leads to the lazy part first. That keeps everything in which arguments can be passed, at full width, asks the
 * resolver, and leaves its answer in the slot. What a resolver does with vector registers is its own business, as for any function.
 */
const INSTRUCTIONS: readonly Instruction[] = [
  // jmp *slot(%rip); int3; int3
  { bytes: [0xff, 0x25], target: 'slot' },
  { bytes: [0xcc, 0xcc] },
  // push %rbp; mov %rsp, %rbp
  { bytes: [0x55], frame: [DW_CFA_DEF_CFA_OFFSET, 16, DW_CFA_OFFSET | RBP, 2] },
  { bytes: [0x48, 0x89, 0xe5], frame: [DW_CFA_DEF_CFA_REGISTER, RBP] },
  // push %rax, %rdi, %rsi, %rdx, %rcx, %r8, %r9, %r10, %rbx
  { bytes: [0x50, 0x57, 0x56, 0x52, 0x51, 0x41, 0x50, 0x41, 0x51, 0x41, 0x52, 0x53] },
  // sub $SAVE_AREA, %rsp; and $-64, %rsp
  { bytes: [0x48, 0x81, 0xec, ...SAVE_AREA, 0x48, 0x83, 0xe4, 0xc0] },
  // mov $1, %eax; xor %ecx, %ecx; cpuid; mov %ecx, %ebx
  { bytes: [0xb8, 1, 0, 0, 0, 0x31, 0xc9, 0x0f, 0xa2, 0x89, 0xcb] },
  // mov $COMPONENTS, %eax; xor %edx, %edx; bt $27, %ebx; jnc to fxsave: without OSXSAVE there is no XSAVE
  { bytes: [0xb8, COMPONENTS, 0, 0, 0, 0x31, 0xd2, 0x0f, 0xba, 0xe3, 27, 0x73, 27] },
  // lea 512(%rsp), %rdi; mov $8, %ecx; push %rax; xor %eax, %eax; rep stosq; pop %rax: XSAVE's header must be zero
  { bytes: [0x48, 0x8d, 0xbc, 0x24, 0, 2, 0, 0, 0xb9, 8, 0, 0, 0, 0x50, 0x31, 0xc0, 0xf3, 0x48, 0xab, 0x58] },
  // xsave64 (%rsp); jmp behind: fxsave64 (%rsp)
  { bytes: [0x48, 0x0f, 0xae, 0x24, 0x24, 0xeb, 5, 0x48, 0x0f, 0xae, 0x04, 0x24] },
  // call resolver; mov %rax, slot(%rip)
  { bytes: [0xe8], target: 'resolver' },
  { bytes: [0x48, 0x89, 0x05], target: 'slot' },
  // mov $COMPONENTS, %eax; xor %edx, %edx; bt $27, %ebx; jnc to fxrstor
  { bytes: [0xb8, COMPONENTS, 0, 0, 0, 0x31, 0xd2, 0x0f, 0xba, 0xe3, 27, 0x73, 7] },
  // xrstor64 (%rsp); jmp behind: fxrstor64 (%rsp)
  { bytes: [0x48, 0x0f, 0xae, 0x2c, 0x24, 0xeb, 5, 0x48, 0x0f, 0xae, 0x0c, 0x24] },
  // lea -72(%rbp), %rsp; pop %rbx, %r10, %r9, %r8, %rcx, %rdx, %rsi, %rdi, %rax
  { bytes: [0x48, 0x8d, 0x65, 0xb8, 0x5b, 0x41, 0x5a, 0x41, 0x59, 0x41, 0x58, 0x59, 0x5a, 0x5e, 0x5f, 0x58] },
  // pop %rbp; jmp *slot(%rip)
  { bytes: [0x5d], frame: [DW_CFA_DEF_CFA, RSP, 8, DW_CFA_RESTORE | RBP] },
  { bytes: [0xff, 0x25], target: 'slot' },
];

/** Puts the instructions together. */
export function ifuncEntry(): IfuncTemplate {
  const code: number[] = [];
  const fixups: IfuncTemplate['fixups'][number][] = [];
  const frameProgram: number[] = [];
  let framed = 0;
  for (const { bytes, target, frame } of INSTRUCTIONS) {
    code.push(...bytes);
    if (target !== undefined) {
      fixups.push({ offset: code.length, fixup: X86_64.Delta32, target, addend: -4 });
      code.push(0, 0, 0, 0);
    }
    if (frame !== undefined) {
      frameProgram.push(DW_CFA_ADVANCE_LOC1, code.length - framed, ...frame);
      framed = code.length;
    }
  }
  return {
    code: Uint8Array.from(code),
    frameProgram: Uint8Array.from(frameProgram),
    alignment: 8,
    lazyOffset: LAZY_OFFSET,
    fixups,
    slotBytes: 8,
    helpers: [],
  };
}

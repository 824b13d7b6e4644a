/** Call frame information of code that the linker makes itself. */

/** Call frame instructions (DWARF 5, 6.4.2 and 7.24). Of the last two, the low six bits name a register. */
export const DW_CFA_ADVANCE_LOC1 = 0x02;
export const DW_CFA_DEF_CFA = 0x0c;
export const DW_CFA_DEF_CFA_REGISTER = 0x0d;
export const DW_CFA_DEF_CFA_OFFSET = 0x0e;
export const DW_CFA_OFFSET = 0x80;
export const DW_CFA_RESTORE = 0xc0;

const DW_EH_PE_PCREL_SDATA4 = 0x1b;
const VERSION = 1;
/** "zR": the FDEs say how long augmentation data is, and the CIE how they hold addresses. */
const AUGMENTATION = [0x7a, 0x52, 0];
/** Bytes of CIEs from the version on: what is over are no operations. */
const CIE_BYTES = 16;

/** What the frames of an architecture have in common. */
export interface FrameRules {
  /** What distances in code count in. */
  readonly codeAlignment: number;
  /** What distances on the stack count in, from -64 to -1. */
  readonly dataAlignment: number;
  /** DWARF's number of the register, or column, that has the return address. */
  readonly returnAddress: number;
  /** Call frame instructions that hold where a function begins. */
  readonly atEntry: readonly number[];
}

/** A CIE from its version on, whose FDEs hold addresses as 32-bit distances. Source: LSB 5.0 Core, 10.6.1.1. */
export function frameCie({ codeAlignment, dataAlignment, returnAddress, atEntry }: FrameRules): Uint8Array {
  const cie = new Uint8Array(CIE_BYTES);
  const alignments = [codeAlignment, dataAlignment & 0x7f];
  cie.set([VERSION, ...AUGMENTATION, ...alignments, returnAddress, 1, DW_EH_PE_PCREL_SDATA4, ...atEntry]);
  return cie;
}

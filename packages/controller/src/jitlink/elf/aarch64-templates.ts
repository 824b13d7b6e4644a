import { AARCH64 } from '@telejit/shared/fixup';
import {
  DW_CFA_ADVANCE_LOC1,
  DW_CFA_DEF_CFA,
  DW_CFA_DEF_CFA_OFFSET,
  DW_CFA_OFFSET,
  DW_CFA_RESTORE,
  frameCie,
} from '../frame-cie.js';
import type { CodeTemplate, IfuncTemplate, TemplateFixup } from '../linker-arch.js';
import * as a64 from './aarch64-instructions.js';

/** Registers that a stub may use (AAPCS64, 6.1.1: IP0, IP1), the frame's and those of arguments and results. */
const IP0 = 16;
const IP1 = 17;
const FP = 29;
const LR = 30;
const SP = 31;
const X0 = 0;
const X1 = 1;

/** The frame is empty, the return address in its register (aadwarf64, 4.1). */
export const FRAME_CIE = frameCie({
  codeAlignment: 4,
  dataAlignment: -8,
  returnAddress: LR,
  atEntry: [DW_CFA_DEF_CFA, SP, 0],
});

/** `adrp` and a load or store that reach a pointer from an offset on. */
function slotFixups(offset: number, addend = 0): readonly TemplateFixup[] {
  return [
    { offset, fixup: AARCH64.Page21, addend },
    { offset: offset + 4, fixup: AARCH64.PageOffset12Scale8, addend },
  ];
}

/** Jumps to the address in a slot, without touching what carries arguments. */
const JUMP_THROUGH_SLOT = [a64.adrp(IP0), a64.ldr(IP1, IP0), a64.br(IP1)];

export const STUB: CodeTemplate = {
  code: a64.assemble(JUMP_THROUGH_SLOT),
  frameProgram: new Uint8Array(),
  alignment: 4,
  slotFixups: slotFixups(0),
};

/** The same, marked as a place that may be jumped to through a register. */
export const MARKED_STUB: CodeTemplate = {
  code: a64.assemble([a64.BTI_C, ...JUMP_THROUGH_SLOT]),
  frameProgram: new Uint8Array(),
  alignment: 4,
  slotFixups: slotFixups(4),
};

/** From the third instruction of a trampoline to the first: `adr x16, .-8`, immediate in its fields. */
const ADR_TO_START = (a64.adr(IP0) | ((-2 & 0x7_ffff) << 5)) >>> 0;

/** Goes to the address in a slot with its own in x16. */
export const TRAMPOLINE: CodeTemplate = {
  code: a64.assemble([a64.adrp(IP0), a64.ldr(IP1, IP0), ADR_TO_START, a64.br(IP1)]),
  frameProgram: new Uint8Array(),
  alignment: 4,
  slotFixups: slotFixups(0),
};

const FRAME_BYTES = 256;
/** Where the lazy part keeps x0 to x8, q0 to q7, and what it gives the resolver. */
const INTEGERS_AT = 16;
const VECTORS_AT = 96;
const ARGUMENT_AT = 224;
const HWCAP_AT = ARGUMENT_AT + 8;
const HWCAP2_AT = ARGUMENT_AT + 16;
const ARGUMENT_BYTES = 24;
/** Of getauxval(3). */
const AT_HWCAP = 16;
const AT_HWCAP2 = 26;
/** Behind the pointer that is jumped through: the address of getauxval. */
const HELPER_AT = 8;

const scaled = (offset: number, scale: number): number => (offset / scale) << 10;
/** `stp` and `ldp` of pairs at an offset from sp; the immediate counts in units of the register's size. */
const pair = (opcode: number, scale: number, first: number, second: number, offset: number): number =>
  (opcode | (((offset / scale) & 127) << 15) | (second << 10) | (SP << 5) | first) >>> 0;
const STP = 0xa9000000;
const LDP = 0xa9400000;
const STP_Q = 0xad000000;
const LDP_Q = 0xad400000;
/** `stp x29, x30, [sp, #-256]!` and `ldp x29, x30, [sp], #256` */
const PUSH_FRAME = pair(0xa9800000, 8, FP, LR, -FRAME_BYTES);
const POP_FRAME = pair(0xa8c00000, 8, FP, LR, FRAME_BYTES);
const MOV_FP_SP = 0x910003fd;
/** `orr x0, x0, #1 << 62`: the second argument is there (glibc's sys/ifunc.h, _IFUNC_ARG_HWCAP). */
const ORR_X0_BIT_62 = 0xb2420000;
/** `mov x17, x0` */
const MOV_IP1_X0 = 0xaa0003f1;

/** Between the registers that carry arguments and the frame. */
function moveArguments(integers: number, vectors: number, single: (rt: number, rn: number) => number): number[] {
  const instructions: number[] = [];
  for (let i = 0; i < 8; i += 2) instructions.push(pair(integers, 8, i, i + 1, INTEGERS_AT + 8 * i));
  instructions.push(single(8, SP) | scaled(INTEGERS_AT + 64, 8));
  for (let i = 0; i < 8; i += 2) instructions.push(pair(vectors, 16, i, i + 1, VECTORS_AT + 16 * i));
  return instructions;
}

/**
 * Assembles an indirect function's entry. Resolvers are given the kernel's description of the processor, as the loader
 * gives it: AT_HWCAP with bit 62, and a structure of its size, AT_HWCAP and AT_HWCAP2.
 * Source: glibc, sysdeps/aarch64/dl-irel.h; AAPCS64, 6.8.2 for what carries arguments.
 */
function ifuncEntry(): IfuncTemplate {
  const code: number[] = [];
  const fixups: IfuncTemplate['fixups'][number][] = [];
  const throughSlot = (instructions: readonly number[], addend = 0): void => {
    for (const one of slotFixups(code.length * 4, addend)) fixups.push({ ...one, target: 'slot' });
    code.push(...instructions);
  };
  const storeAuxiliary = (tag: number, at: number): void => {
    code.push(a64.movz(X0, 0, tag));
    throughSlot([a64.adrp(IP0), a64.ldr(IP1, IP0), a64.blr(IP1)], HELPER_AT);
    code.push(a64.str(X0, SP) | scaled(at, 8));
  };
  code.push(a64.BTI_C);
  throughSlot(JUMP_THROUGH_SLOT);
  const lazyOffset = code.length * 4;
  code.push(a64.BTI_C, PUSH_FRAME);
  const framedAt = code.length;
  code.push(MOV_FP_SP, ...moveArguments(STP, STP_Q, a64.str));
  storeAuxiliary(AT_HWCAP, HWCAP_AT);
  storeAuxiliary(AT_HWCAP2, HWCAP2_AT);
  code.push(a64.movz(X0, 0, ARGUMENT_BYTES), a64.str(X0, SP) | scaled(ARGUMENT_AT, 8));
  code.push(a64.ldr(X0, SP) | scaled(HWCAP_AT, 8), ORR_X0_BIT_62, a64.add(X1, SP) | scaled(ARGUMENT_AT, 1));
  fixups.push({ offset: code.length * 4, fixup: AARCH64.Branch26, addend: 0, target: 'resolver' });
  code.push(a64.bl);
  throughSlot([a64.adrp(IP0), a64.str(X0, IP0)]);
  code.push(MOV_IP1_X0, ...moveArguments(LDP, LDP_Q, a64.ldr), POP_FRAME);
  const unframedAt = code.length;
  code.push(a64.br(IP1));
  return {
    code: a64.assemble(code),
    frameProgram: Uint8Array.of(
      ...[DW_CFA_ADVANCE_LOC1, framedAt, DW_CFA_DEF_CFA_OFFSET, (FRAME_BYTES & 127) | 128, FRAME_BYTES >> 7],
      ...[DW_CFA_OFFSET | FP, FRAME_BYTES / 8, DW_CFA_OFFSET | LR, FRAME_BYTES / 8 - 1],
      ...[DW_CFA_ADVANCE_LOC1, unframedAt - framedAt, DW_CFA_DEF_CFA_OFFSET, 0],
      ...[DW_CFA_RESTORE | FP, DW_CFA_RESTORE | LR],
    ),
    alignment: 8,
    lazyOffset,
    fixups,
    slotBytes: 16,
    helpers: [{ name: 'getauxval', slotOffset: HELPER_AT, isOptional: false }],
  };
}

export const IFUNC: IfuncTemplate = ifuncEntry();

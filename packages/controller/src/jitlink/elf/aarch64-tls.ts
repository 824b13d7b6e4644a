import { AARCH64 } from '@telejit/shared/fixup';
import type { LinkerArch, TlsFixup, TlsRewrite } from '../linker-arch.js';
import * as a64 from './aarch64-instructions.js';

/** x0 holds the address of what __tls_get_addr or the descriptor is asked for, and then the result. */
const X0 = 0;
const NO_CALL = -1;

/** What an instruction becomes, and the fixup of its operand. */
interface Replacement {
  readonly instruction: number;
  readonly fixup?: readonly [fixup: number, target: TlsFixup['target']];
}

const NOTHING: Replacement = { instruction: a64.NOP };
const LOAD_POINTER: Replacement = { instruction: a64.MRS_X0_TPIDR };
/** `movz x0, :tprel_g1:x`, `movk x0, :tprel_g0_nc:x` */
const MOVE_HIGH: Replacement = { instruction: a64.movz(X0, 1), fixup: [AARCH64.SignedMoveG1, 'symbol'] };
const MOVE_LOW: Replacement = { instruction: a64.movk(X0, 0), fixup: [AARCH64.MoveG0Unchecked, 'symbol'] };
/** `add x0, x0, :tprel_hi12:x, lsl #12`, `add x0, x0, :tprel_lo12_nc:x` */
const ADD_HIGH: Replacement = { instruction: a64.addShifted(X0, X0), fixup: [AARCH64.AddHigh12, 'symbol'] };
const ADD_LOW: Replacement = { instruction: a64.add(X0, X0), fixup: [AARCH64.PageOffset12, 'symbol'] };
/** `adrp x0, :gottprel:x`, `ldr x0, [x0, :gottprel_lo12:x]` */
const SLOT_PAGE: Replacement = { instruction: a64.adrp(X0), fixup: [AARCH64.Page21, 'slot'] };
const LOAD_SLOT: Replacement = { instruction: a64.ldr(X0, X0), fixup: [AARCH64.PageOffset12Scale8, 'slot'] };
/** `ldr x0, :gottprel:x` */
const LOAD_SLOT_NEAR: Replacement = { instruction: a64.ldrLiteral(X0), fixup: [AARCH64.LDRLiteral19, 'slot'] };
/** `movz x0, :gottprel_g1:x`, `movk x0, :gottprel_g0_nc:x` */
const SLOT_HIGH: Replacement = { instruction: a64.movz(X0, 1), fixup: [AARCH64.SignedMoveG1, 'slot-offset'] };
const SLOT_LOW: Replacement = { instruction: a64.movk(X0, 0), fixup: [AARCH64.MoveG0Unchecked, 'slot-offset'] };
/** `mrs x1, tpidr_el0`, `add x0, x1, x0`: what is in x0 is an offset. */
const LOAD_POINTER_X1: Replacement = { instruction: a64.MRS_X1_TPIDR };
const ADD_POINTER: Replacement = { instruction: a64.ADD_X0_X1_X0 };

/** Puts instructions in the place of those from `offset` on. */
function replace(code: Uint8Array, offset: number, instructions: readonly Replacement[]): TlsFixup[] {
  const fixups: TlsFixup[] = [];
  instructions.forEach(({ instruction, fixup }, i) => {
    const at = offset + 4 * i;
    a64.writeInstruction(code, at, instruction);
    if (fixup !== undefined) fixups.push({ offset: at, fixup: fixup[0], target: fixup[1] });
  });
  return fixups;
}

/** Whether `bl` stands at an offset, with a `nop` behind it, which the ABI's sequences end with. */
function isCall(code: Uint8Array, offset: number): boolean {
  return a64.isBl(a64.readInstruction(code, offset)) && a64.readInstruction(code, offset + 4) === a64.NOP;
}

/** The base register of `add x0, base, x0`; undefined for another instruction. */
function baseOfAdd(instruction: number): number | undefined {
  const isAddition = (instruction & 0xfffffc1f) >>> 0 === 0x8b000000;
  return isAddition ? (instruction >>> 5) & 31 : undefined;
}

/** The base register of `ldr x1, [base, x0]`. */
function baseOfLoad(instruction: number): number | undefined {
  const rn = (instruction >>> 5) & 31;
  return (instruction & ~31) >>> 0 === (a64.ldrRegister(0, rn, X0) & ~31) >>> 0 ? rn : undefined;
}

type Rewrite = (code: Uint8Array, offset: number, toSlot: boolean, instruction: number) => TlsRewrite | undefined;

/** One instruction alone. */
function single(isExpected: (instruction: number) => boolean, near: Replacement, far: Replacement = near): Rewrite {
  return (code, offset, toSlot, instruction) =>
    isExpected(instruction) ? { fixups: replace(code, offset, [toSlot ? far : near]), callOffset: NO_CALL } : undefined;
}

const isAdrpX0 = (instruction: number): boolean => a64.isAdrp(instruction, X0);
const isAdrX0 = (instruction: number): boolean => a64.isAdr(instruction, X0);
const isAddX0 = (instruction: number): boolean => a64.isAdd(instruction, X0, X0);
const isMoveX0 = (instruction: number): boolean => a64.isMove(instruction, X0, 1);
const isMovkX0 = (instruction: number): boolean => a64.isMovk(instruction, X0, 0);
/** `ldr xn, [x0, #x]`: the function of a descriptor. */
const isLoadFromX0 = (instruction: number): boolean => a64.isLdr(instruction, instruction & 31, X0);

/** By relocation type: what becomes of the instructions from its place on. */
const REWRITES: ReadonlyMap<number, Rewrite> = new Map<number, Rewrite>([
  // TLSGD_ADR_PREL21: adr x0, :tlsgd:x; bl __tls_get_addr; nop
  [
    512,
    (code, offset, toSlot, instruction) => {
      if (!isAdrX0(instruction) || !isCall(code, offset + 4)) return undefined;
      const near = [LOAD_POINTER, ADD_HIGH, ADD_LOW];
      const far = [LOAD_SLOT_NEAR, LOAD_POINTER_X1, ADD_POINTER];
      return { fixups: replace(code, offset, toSlot ? far : near), callOffset: offset + 4 };
    },
  ],
  // TLSGD_ADR_PAGE21, TLSGD_ADD_LO12_NC: adrp x0, :tlsgd:x; add x0, x0, :tlsgd_lo12:x; bl __tls_get_addr; nop
  [513, single(isAdrpX0, LOAD_POINTER, SLOT_PAGE)],
  [
    514,
    (code, offset, toSlot, instruction) => {
      if (!isAddX0(instruction) || !isCall(code, offset + 4)) return undefined;
      const near = [ADD_HIGH, ADD_LOW];
      const far = [LOAD_SLOT, LOAD_POINTER_X1, ADD_POINTER];
      return { fixups: replace(code, offset, toSlot ? far : near), callOffset: offset + 4 };
    },
  ],
  // TLSGD_MOVW_G1, TLSGD_MOVW_G0_NC: movz x0, :tlsgd_g1:x; movk x0, :tlsgd_g0_nc:x; add x0, base, x0; bl; nop
  [515, single(isMoveX0, MOVE_HIGH, SLOT_HIGH)],
  [
    516,
    (code, offset, toSlot, instruction) => {
      const base = baseOfAdd(a64.readInstruction(code, offset + 4));
      if (!isMovkX0(instruction) || base === undefined || !isCall(code, offset + 8)) return undefined;
      const near = [MOVE_LOW, LOAD_POINTER_X1, ADD_POINTER];
      const loadSlot = { instruction: a64.ldrRegister(X0, base, X0) };
      const far = [SLOT_LOW, loadSlot, LOAD_POINTER_X1, ADD_POINTER];
      return { fixups: replace(code, offset, toSlot ? far : near), callOffset: offset + 8 };
    },
  ],
  // TLSLD_*: the same sequences for the block of the module. What is added behind is the offset from the thread pointer.
  [
    517,
    (code, offset, _toSlot, instruction) => {
      if (!isAdrX0(instruction) || !a64.isBl(a64.readInstruction(code, offset + 4))) return undefined;
      return { fixups: replace(code, offset, [LOAD_POINTER, NOTHING]), callOffset: offset + 4 };
    },
  ],
  [518, single(isAdrpX0, LOAD_POINTER)],
  [
    519,
    (code, offset, _toSlot, instruction) => {
      if (!isAddX0(instruction) || !a64.isBl(a64.readInstruction(code, offset + 4))) return undefined;
      return { fixups: replace(code, offset, [NOTHING, NOTHING]), callOffset: offset + 4 };
    },
  ],
  [520, single(isMoveX0, LOAD_POINTER)],
  [
    521,
    (code, offset, _toSlot, instruction) => {
      const isSequence =
        isMovkX0(instruction) &&
        baseOfAdd(a64.readInstruction(code, offset + 4)) !== undefined &&
        a64.isBl(a64.readInstruction(code, offset + 8));
      if (!isSequence) return undefined;
      return { fixups: replace(code, offset, [NOTHING, NOTHING, NOTHING]), callOffset: offset + 8 };
    },
  ],
  // TLSDESC_LD_PREL19, TLSDESC_ADR_PREL21: ldr x1, :tlsdesc:x; adr x0, :tlsdesc:x; blr x1
  [560, single((one) => a64.isLdrLiteral(one, one & 31), MOVE_HIGH, LOAD_SLOT_NEAR)],
  [561, single(isAdrX0, MOVE_LOW, NOTHING)],
  // TLSDESC_ADR_PAGE21, LD64_LO12, ADD_LO12: adrp x0, ..; ldr x1, [x0, ..]; add x0, x0, ..; blr x1
  [562, single(isAdrpX0, MOVE_HIGH, SLOT_PAGE)],
  [563, single(isLoadFromX0, MOVE_LOW, LOAD_SLOT)],
  [564, single(isAddX0, NOTHING)],
  // TLSDESC_OFF_G1, OFF_G0_NC, LDR, ADD: movz x0, ..; movk x0, ..; ldr x1, [base, x0]; add x0, base, x0; blr x1
  [565, single(isMoveX0, MOVE_HIGH, SLOT_HIGH)],
  [566, single(isMovkX0, MOVE_LOW, SLOT_LOW)],
  [
    567,
    (code, offset, toSlot, instruction) => {
      const base = baseOfLoad(instruction);
      if (base === undefined) return undefined;
      const loadSlot = { instruction: a64.ldrRegister(X0, base, X0) };
      return { fixups: replace(code, offset, [toSlot ? loadSlot : NOTHING]), callOffset: NO_CALL };
    },
  ],
  [568, single((one) => baseOfAdd(one) !== undefined, NOTHING)],
  // TLSDESC_CALL
  [569, single(a64.isBlr, NOTHING)],
]);

/**
 * Thread-local storage in code for AArch64: what asks __tls_get_addr or a descriptor becomes what has the offset as an
 * operand, or loads it from a GOT slot. Each relocation is of one instruction, which compilers may move apart, except
 * those before the call of __tls_get_addr.
 * Source: aaelf64 2023Q1, Relocations for thread-local storage; Arm's "Addenda to, and Errata in, the ABI", TLS
 * descriptors; GNU ld's elfNN_aarch64_tls_relax for the sequences of __tls_get_addr.
 */
export const tlsAArch64: LinkerArch['tls'] = {
  slotAddend: 0,
  usesAddend: true,
  rewrite: (code, offset, { type }, toSlot) =>
    REWRITES.get(type)?.(code, offset, toSlot, a64.readInstruction(code, offset)),
};

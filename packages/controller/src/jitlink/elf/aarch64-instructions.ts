/** Instructions of AArch64 as the linker reads and writes them (Arm ARM, C6.2), four bytes each, little-endian. */
export { assemble, readInstruction, writeInstruction } from './instruction-words.js';

/** The thread pointer into x0: `mrs x0, tpidr_el0`. */
export const MRS_X0_TPIDR = 0xd53bd040;
/** `mrs x1, tpidr_el0` */
export const MRS_X1_TPIDR = 0xd53bd041;
export const NOP = 0xd503201f;
/** Marks a place that calls and jumps through a register may lead to. */
export const BTI_C = 0xd503245f;
/** `add x0, x1, x0` */
export const ADD_X0_X1_X0 = 0x8b000020;

/** Instructions without their immediate operands. */
const ADRP = 0x90000000;
const ADR = 0x10000000;
const ADD = 0x91000000;
const ADD_SHIFTED = 0x91400000;
const LDR = 0xf9400000;
const LDR_LITERAL = 0x58000000;
const LDR_REGISTER = 0xf8606800;
const STR = 0xf9000000;
const MOVZ = 0xd2800000;
const MOVK = 0xf2800000;
const BL = 0x94000000;
const BR = 0xd61f0000;
const BLR = 0xd63f0000;

export const adrp = (rd: number): number => (ADRP | rd) >>> 0;
export const adr = (rd: number): number => (ADR | rd) >>> 0;
export const add = (rd: number, rn: number): number => (ADD | (rn << 5) | rd) >>> 0;
/** The operand counts in units of 4096. */
export const addShifted = (rd: number, rn: number): number => (ADD_SHIFTED | (rn << 5) | rd) >>> 0;
export const ldr = (rt: number, rn: number): number => (LDR | (rn << 5) | rt) >>> 0;
export const ldrLiteral = (rt: number): number => (LDR_LITERAL | rt) >>> 0;
/** `ldr rt, [rn, rm]` */
export const ldrRegister = (rt: number, rn: number, rm: number): number =>
  (LDR_REGISTER | (rm << 16) | (rn << 5) | rt) >>> 0;
export const str = (rt: number, rn: number): number => (STR | (rn << 5) | rt) >>> 0;
/** @param group which 16 bits of the register, 0 to 3 @param value what they become */
export const movz = (rd: number, group: number, value = 0): number => (MOVZ | (group << 21) | (value << 5) | rd) >>> 0;
export const movk = (rd: number, group: number): number => (MOVK | (group << 21) | rd) >>> 0;
export const bl = BL;
export const br = (rn: number): number => (BR | (rn << 5)) >>> 0;
export const blr = (rn: number): number => (BLR | (rn << 5)) >>> 0;

/** Whether an instruction is one of those above with those registers, whatever its immediate operand. */
export function isAdrp(instruction: number, rd: number): boolean {
  return (instruction & 0x9f00001f) >>> 0 === adrp(rd);
}

/** `adr rd, x` */
export function isAdr(instruction: number, rd: number): boolean {
  return (instruction & 0x9f00001f) >>> 0 === adr(rd);
}

/** `add rd, rn, #x`, not shifted */
export function isAdd(instruction: number, rd: number, rn: number): boolean {
  return (instruction & 0xffc003ff) >>> 0 === add(rd, rn);
}

/** `ldr rt, [rn, #x]` of 64 bits */
export function isLdr(instruction: number, rt: number, rn: number): boolean {
  return (instruction & 0xffc003ff) >>> 0 === ldr(rt, rn);
}

/** `ldr rt, x` of 64 bits */
export function isLdrLiteral(instruction: number, rt: number): boolean {
  return (instruction & 0xff00001f) >>> 0 === ldrLiteral(rt);
}

/** `movz rd, #x` or, when the value is to be negative, `movn`, of the group */
export function isMove(instruction: number, rd: number, group: number): boolean {
  return (instruction & 0xbfe0001f) >>> 0 === (movz(rd, group) & 0xbfe0001f) >>> 0;
}

/** `movk rd, #x` of the group */
export function isMovk(instruction: number, rd: number, group: number): boolean {
  return (instruction & 0xffe0001f) >>> 0 === movk(rd, group);
}

export function isBl(instruction: number): boolean {
  return (instruction & 0xfc000000) >>> 0 === BL;
}

/** `blr` of any register */
export function isBlr(instruction: number): boolean {
  return (instruction & 0xfffffc1f) >>> 0 === BLR;
}

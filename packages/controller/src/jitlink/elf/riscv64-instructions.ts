/** Instructions of RISC-V 64 as the linker reads and writes them (RISC-V ISA Manual 20240411, 2 and 4): little-endian. */
export { assemble, readInstruction, writeInstruction } from './instruction-words.js';

export const ZERO = 0;
export const RA = 1;
export const SP = 2;
export const TP = 4;
/** t0 to t2 and t3: what a call may change, and stubs use. */
export const T0 = 5;
export const T1 = 6;
export const T2 = 7;
export const T3 = 28;
/** a0, and with it a1 to a7; fa0, and with it fa1 to fa7. */
export const A0 = 10;
export const FA0 = 10;

/** `addi zero, zero, 0` */
export const NOP = 0x0000_0013;
/** `c.nop`, of two bytes */
export const C_NOP = 0x0001;

const immediate = (value: number): number => (value & 0xfff) << 20;
const split = (value: number): number => ((value & 0xfe0) << 20) | ((value & 0x1f) << 7);

export const lui = (rd: number): number => (0x37 | (rd << 7)) >>> 0;
export const auipc = (rd: number): number => (0x17 | (rd << 7)) >>> 0;
export const addi = (rd: number, rs1: number, value = 0): number =>
  (0x13 | (rd << 7) | (rs1 << 15) | immediate(value)) >>> 0;
export const add = (rd: number, rs1: number, rs2: number): number =>
  (0x33 | (rd << 7) | (rs1 << 15) | (rs2 << 20)) >>> 0;
/** `ld rd, offset(rs1)` */
export const ld = (rd: number, rs1: number, offset = 0): number =>
  (0x3003 | (rd << 7) | (rs1 << 15) | immediate(offset)) >>> 0;
/** `sd rs2, offset(rs1)` */
export const sd = (rs2: number, rs1: number, offset = 0): number =>
  (0x3023 | (rs1 << 15) | (rs2 << 20) | split(offset)) >>> 0;
/** `fld` and `fsd` of a register of floating-point numbers */
export const fld = (rd: number, rs1: number, offset: number): number =>
  (0x3007 | (rd << 7) | (rs1 << 15) | immediate(offset)) >>> 0;
export const fsd = (rs2: number, rs1: number, offset: number): number =>
  (0x3027 | (rs1 << 15) | (rs2 << 20) | split(offset)) >>> 0;
/** `jalr rd, 0(rs1)` */
export const jalr = (rd: number, rs1: number): number => (0x67 | (rd << 7) | (rs1 << 15)) >>> 0;

export const rdOf = (instruction: number): number => (instruction >>> 7) & 31;
export const rs1Of = (instruction: number): number => (instruction >>> 15) & 31;

/** Whether an instruction is of the kind, whatever its operands. */
export const isAuipc = (instruction: number): boolean => (instruction & 0x7f) === 0x17;
export const isLd = (instruction: number): boolean => (instruction & 0x707f) === 0x3003;
export const isAddi = (instruction: number): boolean => (instruction & 0x707f) === 0x13;
export const isJalr = (instruction: number): boolean => (instruction & 0x707f) === 0x67;

import { X86_64 } from '@telejit/shared/fixup';
import type { GotRelaxation, LinkerArch } from '../linker-arch.js';

/** R_X86_64_REX_GOTPCRELX: a REX prefix stands before the opcode. */
const REX_GOTPCRELX = 42;
const REX_R = 0x04;
const REX_B = 0x01;

const CALL = 0xe8;
const JMP = 0xe9;
const NOP = 0x90;
const MOV_LOAD = 0x8b;
const MOV_IMMEDIATE = 0xc7;
const LEA = 0x8d;
const TEST = 0x85;
const TEST_IMMEDIATE = 0xf7;
const BINARY_IMMEDIATE = 0x81;
const GROUP_5 = 0xff;
/** ModRM bytes of `call *disp32(%rip)` and `jmp *disp32(%rip)`. */
const INDIRECT_CALL = 0x15;
const INDIRECT_JMP = 0x25;
const ADDR32_PREFIX = 0x67;

/** The operand stays where it is, relative to its end. */
const RELATIVE = operand(0, X86_64.Delta32, -4);
/** `jmp` is a byte shorter. */
const RELATIVE_JMP = operand(-1, X86_64.Delta32, -4);
/** The operand becomes the address itself. */
const IMMEDIATE = operand(0, X86_64.Pointer32Signed, 0);

function operand(offset: number, fixup: number, addend: number): GotRelaxation {
  return { fixups: [{ offset, fixup, addend }], usesNext: false };
}

/** Opcode of the form with an immediate operand, and the ModRM.reg that goes with it; undefined when there is none. */
function immediateForm(opcode: number): readonly [opcode: number, extension: number] | undefined {
  if (opcode === MOV_LOAD) return [MOV_IMMEDIATE, 0];
  if (opcode === TEST) return [TEST_IMMEDIATE, 0];
  // add, or, adc, sbb, and, sub, xor, cmp: the operation is in bits 3 to 5.
  return (opcode & 0xc7) === 0x03 ? [BINARY_IMMEDIATE, opcode >> 3] : undefined;
}

/**
 * Loads from the GOT and calls through it, rewritten to do without: `lea` for `mov`, direct calls and jumps, and, for
 * addresses that fit an immediate operand, `mov`, `test` and the binary operations with one.
 * Source: x86-64 psABI 1.0, B.2 Optimize GOTPCRELX Relocations.
 */
export const relaxGotX86_64: LinkerArch['got']['relax'] = (code, offset, type, { isNear, isLow }) => {
  const hasRex = type === REX_GOTPCRELX;
  if (offset < (hasRex ? 3 : 2)) return undefined;
  const opcode = code[offset - 2];
  const modrm = code[offset - 1];
  if (opcode === GROUP_5 && isNear && !hasRex) {
    if (modrm === INDIRECT_CALL) {
      code[offset - 2] = ADDR32_PREFIX;
      code[offset - 1] = CALL;
      return RELATIVE;
    }
    if (modrm === INDIRECT_JMP) {
      code[offset - 2] = JMP;
      code[offset + 3] = NOP;
      return RELATIVE_JMP;
    }
  }
  // A register and disp32(%rip).
  if ((modrm & 0xc7) !== 0x05) return undefined;
  if (opcode === MOV_LOAD && isNear) {
    code[offset - 2] = LEA;
    return RELATIVE;
  }
  const form = isLow ? immediateForm(opcode) : undefined;
  const rex = code[offset - 3];
  if (form === undefined || (hasRex && (rex & 0xf0) !== 0x40)) return undefined;
  // The register, and its high bit in the prefix, move from ModRM.reg to ModRM.rm.
  if (hasRex) code[offset - 3] = (rex & ~(REX_R | REX_B)) | ((rex & REX_R) >> 2);
  code[offset - 2] = form[0];
  code[offset - 1] = 0xc0 | (form[1] << 3) | ((modrm >> 3) & 7);
  return IMMEDIATE;
};

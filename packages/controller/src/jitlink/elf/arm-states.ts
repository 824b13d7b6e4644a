import { ARM } from '@telejit/shared/fixup';
import type { InstructionStates } from '../linker-arch.js';
import { THUMB_STUB } from './arm-templates.js';

/** `bl` and `blx` of A32 without their operand. */
const ARM_BL = 0xeb000000;
const ARM_BLX = 0xfa000000;
const CONDITION_AND_OPCODE = 0xff000000;
/** BLX: bit 1 of the distance is in the opcode. */
const ARM_BLX_HALF = 0xfe000000;
/** Which of BL and BLX it is, in the second halfword of T32. */
const THUMB_IS_BL = 1 << 28;

const PC24 = 1;
const THM_CALL = 10;
const PLT32 = 27;
const CALL = 28;
const JUMP24 = 29;

/** Branches of A32; those of T32 that link; those of T32 that cannot change the state. */
const ARM_BRANCHES: ReadonlySet<number> = new Set([PC24, PLT32, CALL, JUMP24]);
const THUMB_JUMPS: ReadonlyMap<number, number> = new Map([
  [30, ARM.ThumbBranch25],
  [51, ARM.ThumbBranch21],
  [52, ARM.ThumbBranch7],
  [102, ARM.ThumbBranch12],
  [103, ARM.ThumbBranch9],
]);

/**
 * Branches between A32 and T32: BL and BLX become each other, other branches go through stubs.
 * Source: aaelf32 2023Q1, Call and jump relocations, and Interworking.
 */
export const statesArm: InstructionStates = {
  stub: THUMB_STUB,
  hasBranch: (type) => type === THM_CALL || ARM_BRANCHES.has(type) || THUMB_JUMPS.has(type),
  staysInThumb: (type) => THUMB_JUMPS.has(type),
  branch(instruction, type, isToThumb) {
    const jump = THUMB_JUMPS.get(type);
    if (jump !== undefined) return isToThumb === false ? undefined : { fixup: jump, instruction };
    if (type === THM_CALL) {
      const isBl = isToThumb ?? (instruction & THUMB_IS_BL) !== 0;
      return isBl
        ? { fixup: ARM.ThumbBranch25, instruction: (instruction | THUMB_IS_BL) >>> 0 }
        : { fixup: ARM.ThumbExchange25, instruction: (instruction & ~THUMB_IS_BL) >>> 0 };
    }
    const isBlx = (instruction & ARM_BLX_HALF) >>> 0 === ARM_BLX;
    if (!isBlx && (instruction & CONDITION_AND_OPCODE) >>> 0 !== ARM_BL) {
      return isToThumb === true ? undefined : { fixup: ARM.ArmBranch26, instruction };
    }
    if (isToThumb ?? isBlx) return { fixup: ARM.ArmExchange26, instruction: ARM_BLX };
    return { fixup: ARM.ArmBranch26, instruction: ARM_BL };
  },
};

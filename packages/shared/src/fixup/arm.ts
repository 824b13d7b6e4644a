import { fixupTable, type FixupExpression, type FixupInfo, type InstructionField } from './fixup-info.js';

const ABI = 'aaelf32 2023Q1';

/**
 * Fixup kinds of 32-bit ARM, A32 and T32 instructions. Addresses of Thumb functions have bit 0 set, which belongs to S; what
 * branches hold is the address without it. All arithmetic of words is modulo 2^32, as the ABI has it.
 */
export const ARM = {
  Pointer32: 1,
  Pointer16: 2,
  Pointer8: 3,
  Delta32: 4,
  Delta31: 5,
  ArmBranch26: 6,
  ArmExchange26: 7,
  ArmMoveLow: 8,
  ArmMoveHigh: 9,
  ArmDeltaMoveLow: 10,
  ArmDeltaMoveHigh: 11,
  ArmOffset12: 12,
  ArmDeltaOffset12: 13,
  ThumbBranch25: 14,
  ThumbExchange25: 15,
  ThumbBranch21: 16,
  ThumbBranch12: 17,
  ThumbBranch9: 18,
  ThumbBranch7: 19,
  ThumbMoveLow: 20,
  ThumbMoveHigh: 21,
  ThumbDeltaMoveLow: 22,
  ThumbDeltaMoveHigh: 23,
  ThumbDeltaLiteral10: 24,
  ThumbDeltaOffset12: 25,
  ThumbDeltaAddress12: 26,
  ThumbOffset12: 27,
  ThumbOffset5: 28,
  ThumbByte0: 29,
  ThumbByte1: 30,
  ThumbByte2: 31,
  ThumbByte3: 32,
} as const;

type Limits = readonly [min: number, max: number] | undefined;

const signed = (bits: number): Limits => [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1];
const unsigned = (bits: number): Limits => [0, 2 ** bits - 1];
/** What fits as a number with a sign or as one without. */
const either = (bits: number): Limits => [-(2 ** (bits - 1)), 2 ** bits - 1];
/** As many in either direction. */
const magnitude = (bits: number): Limits => [1 - 2 ** bits, 2 ** bits - 1];

const ABSOLUTE = 'S + A';
const RELATIVE = 'S + A - P';
/** Of instructions for which PC is a multiple of four. */
const FROM_WORD = 'S + A - Word(P)';

function row(
  name: keyof typeof ARM,
  expression: FixupExpression,
  sizeBytes: FixupInfo['sizeBytes'],
  limits: Limits,
  from: string,
  instruction?: InstructionField,
): FixupInfo {
  const [min, max] = limits ?? [null, null];
  const isPcRelative = expression !== ABSOLUTE;
  const source = `${ABI}, R_ARM_${from}`;
  return { kind: ARM[name], name, expression, isPcRelative, sizeBytes, min, max, source, instruction };
}

type Runs = InstructionField['runs'];

function field(runs: Runs, lowestBit = 0, multipleOf = 1): InstructionField {
  return { lowestBit, runs, multipleOf, isSignedMove: false };
}

/** MOVW and MOVT, A32 (Arm ARM, F5.1.122 and 128): imm4:imm12. */
const ARM_MOVE: Runs = [
  { at: 0, bits: 12 },
  { at: 16, bits: 4 },
];
/** The second halfword of T32 instructions stands in the upper half of the word that is read; imm4:i:imm3:imm8. */
const THUMB_MOVE: Runs = [
  { at: 16, bits: 8 },
  { at: 28, bits: 3 },
  { at: 10, bits: 1 },
  { at: 0, bits: 4 },
];
/** i:imm3:imm8 of ADDW and SUBW. */
const THUMB_ADDRESS: Runs = THUMB_MOVE.slice(0, 3);
/** BL, BLX and B (T4): S:I1:I2:imm10:imm11, where I1 and I2 stand as J1 and J2. */
const THUMB_BRANCH: Runs = [
  { at: 16, bits: 11 },
  { at: 0, bits: 10 },
  { at: 27, bits: 1 },
  { at: 29, bits: 1 },
  { at: 10, bits: 1 },
];
/** B with a condition (T3): S:J2:J1:imm6:imm11. */
const THUMB_CONDITIONAL: Runs = [
  { at: 16, bits: 11 },
  { at: 0, bits: 6 },
  { at: 27, bits: 1 },
  { at: 29, bits: 1 },
  { at: 10, bits: 1 },
];

const thumbBranch = (multipleOf: number): InstructionField => ({
  ...field(THUMB_BRANCH, 1, multipleOf),
  invertedUnlessSign: { bits: (1 << 27) | (1 << 29), sign: 10 },
});
const ARM_OFFSET: InstructionField = {
  ...field([{ at: 0, bits: 12 }]),
  direction: { plus: 1 << 23, minus: 0 },
};

const ROWS: readonly FixupInfo[] = [
  row('Pointer32', ABSOLUTE, 4, undefined, 'ABS32'),
  row('Pointer16', ABSOLUTE, 2, either(16), 'ABS16'),
  row('Pointer8', ABSOLUTE, 1, either(8), 'ABS8'),
  row('Delta32', RELATIVE, 4, undefined, 'REL32'),
  row('Delta31', RELATIVE, 4, signed(31), 'PREL31', field([{ at: 0, bits: 31 }])),
  row('ArmBranch26', RELATIVE, 4, signed(26), 'JUMP24', field([{ at: 0, bits: 24 }], 2, 4)),
  row(
    'ArmExchange26',
    RELATIVE,
    4,
    signed(26),
    'CALL',
    field(
      [
        { at: 24, bits: 1 },
        { at: 0, bits: 24 },
      ],
      1,
    ),
  ),
  row('ArmMoveLow', ABSOLUTE, 4, undefined, 'MOVW_ABS_NC', field(ARM_MOVE)),
  row('ArmMoveHigh', ABSOLUTE, 4, undefined, 'MOVT_ABS', field(ARM_MOVE, 16)),
  row('ArmDeltaMoveLow', RELATIVE, 4, undefined, 'MOVW_PREL_NC', field(ARM_MOVE)),
  row('ArmDeltaMoveHigh', RELATIVE, 4, undefined, 'MOVT_PREL', field(ARM_MOVE, 16)),
  row('ArmOffset12', ABSOLUTE, 4, magnitude(12), 'ABS12', ARM_OFFSET),
  row('ArmDeltaOffset12', RELATIVE, 4, magnitude(12), 'LDR_PC_G0', ARM_OFFSET),
  row('ThumbBranch25', RELATIVE, 4, signed(25), 'THM_JUMP24', thumbBranch(1)),
  row('ThumbExchange25', FROM_WORD, 4, signed(25), 'THM_CALL', thumbBranch(4)),
  row('ThumbBranch21', RELATIVE, 4, signed(21), 'THM_JUMP19', field(THUMB_CONDITIONAL, 1)),
  row('ThumbBranch12', RELATIVE, 2, signed(12), 'THM_JUMP11', field([{ at: 0, bits: 11 }], 1)),
  row('ThumbBranch9', RELATIVE, 2, signed(9), 'THM_JUMP8', field([{ at: 0, bits: 8 }], 1)),
  row(
    'ThumbBranch7',
    RELATIVE,
    2,
    unsigned(7),
    'THM_JUMP6',
    field(
      [
        { at: 3, bits: 5 },
        { at: 9, bits: 1 },
      ],
      1,
    ),
  ),
  row('ThumbMoveLow', ABSOLUTE, 4, undefined, 'THM_MOVW_ABS_NC', field(THUMB_MOVE)),
  row('ThumbMoveHigh', ABSOLUTE, 4, undefined, 'THM_MOVT_ABS', field(THUMB_MOVE, 16)),
  row('ThumbDeltaMoveLow', RELATIVE, 4, undefined, 'THM_MOVW_PREL_NC', field(THUMB_MOVE)),
  row('ThumbDeltaMoveHigh', RELATIVE, 4, undefined, 'THM_MOVT_PREL', field(THUMB_MOVE, 16)),
  row('ThumbDeltaLiteral10', FROM_WORD, 2, unsigned(10), 'THM_PC8', field([{ at: 0, bits: 8 }], 2, 4)),
  row('ThumbDeltaOffset12', FROM_WORD, 4, magnitude(12), 'THM_PC12', {
    ...field([{ at: 16, bits: 12 }]),
    direction: { plus: 1 << 7, minus: 0 },
  }),
  row('ThumbDeltaAddress12', FROM_WORD, 4, magnitude(12), 'THM_ALU_PREL_11_0', {
    ...field(THUMB_ADDRESS),
    direction: { plus: 0, minus: (1 << 7) | (1 << 5) },
  }),
  row('ThumbOffset12', ABSOLUTE, 4, unsigned(12), 'THM_GOT_BREL12', field([{ at: 16, bits: 12 }])),
  row('ThumbOffset5', ABSOLUTE, 2, unsigned(7), 'THM_ABS5', field([{ at: 6, bits: 5 }], 2, 4)),
  row('ThumbByte0', ABSOLUTE, 2, undefined, 'THM_ALU_ABS_G0_NC', field([{ at: 0, bits: 8 }])),
  row('ThumbByte1', ABSOLUTE, 2, undefined, 'THM_ALU_ABS_G1_NC', field([{ at: 0, bits: 8 }], 8)),
  row('ThumbByte2', ABSOLUTE, 2, undefined, 'THM_ALU_ABS_G2_NC', field([{ at: 0, bits: 8 }], 16)),
  row('ThumbByte3', ABSOLUTE, 2, undefined, 'THM_ALU_ABS_G3', field([{ at: 0, bits: 8 }], 24)),
];

export const armFixups = fixupTable('armv7', ROWS);

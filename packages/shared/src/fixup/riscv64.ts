import {
  fixupTable,
  type FieldRun,
  type FixupExpression,
  type FixupInfo,
  type InstructionField,
} from './fixup-info.js';

const ABI = 'RISC-V psABI 1.0';

/** Fixup kinds of RISC-V 64. */
export const RISCV64 = {
  Pointer64: 1,
  Pointer32: 2,
  Delta32: 3,
  Branch13: 4,
  Jump21: 5,
  Call32: 6,
  CompressedBranch9: 7,
  CompressedJump12: 8,
  DeltaHigh20: 9,
  DeltaLow12: 10,
  DeltaLow12Store: 11,
  High20: 12,
  Low12: 13,
  Low12Store: 14,
  Set6: 15,
  Set8: 16,
  Set16: 17,
  Set32: 18,
  Add8: 19,
  Add16: 20,
  Add32: 21,
  Add64: 22,
  Sub6: 23,
  Sub8: 24,
  Sub16: 25,
  Sub32: 26,
  Sub64: 27,
} as const;

type Limits = readonly [min: number, max: number] | undefined;

/** What `lui` and `auipc` count in, and what the signed 12 bits of the instruction after them make up for. */
const HIGH_UNIT = 4096;
const ROUNDING = HIGH_UNIT / 2;

const signed = (bits: number): Limits => [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1];
/** What 20 bits and 12 signed ones make up, sign-extended from 32. */
const HIGH_LIMITS: Limits = [-(2 ** 31) - ROUNDING, 2 ** 31 - ROUNDING - 1];

function row(
  name: keyof typeof RISCV64,
  expression: FixupExpression,
  sizeBytes: FixupInfo['sizeBytes'],
  limits: Limits,
  from: string,
  instruction?: InstructionField,
): FixupInfo {
  const [min, max] = limits ?? [null, null];
  const source = `${ABI}, R_RISCV_${from}`;
  return {
    kind: RISCV64[name],
    name,
    expression,
    isPcRelative: expression === RELATIVE,
    sizeBytes,
    min,
    max,
    source,
    instruction,
  };
}

function field(lowestBit: number, ...runs: readonly FieldRun[]): InstructionField {
  return { lowestBit, runs, multipleOf: lowestBit === 1 ? 2 : 1, isSignedMove: false };
}

/** @param positions for the bits of the value from bit 1 on: where each run goes, `[at, bits, from]` */
function scattered(...positions: readonly (readonly [at: number, bits: number, from: number])[]): InstructionField {
  return field(1, ...positions.map(([at, bits, from]) => ({ at, bits, from })));
}

const ABSOLUTE = 'S + A';
const RELATIVE = 'S + A - P';
const SUM = 'V + S + A';
const DIFFERENCE = 'V - S - A';

/** The immediate operands of the instruction formats (RISC-V ISA Manual 20240411, 2.3 and 26.2). */
const U_TYPE = field(12, { at: 12, bits: 20, from: 12, rounding: ROUNDING });
const I_TYPE = field(0, { at: 20, bits: 12 });
const S_TYPE = field(0, { at: 7, bits: 5 }, { at: 25, bits: 7 });
const B_TYPE = scattered([8, 4, 1], [25, 6, 5], [7, 1, 11], [31, 1, 12]);
const J_TYPE = scattered([21, 10, 1], [20, 1, 11], [12, 8, 12], [31, 1, 20]);
const CB_TYPE = scattered([3, 2, 1], [10, 2, 3], [2, 1, 5], [5, 2, 6], [12, 1, 8]);
const CJ_TYPE = scattered([3, 3, 1], [11, 1, 4], [2, 1, 5], [7, 1, 6], [6, 1, 7], [9, 2, 8], [8, 1, 10], [12, 1, 11]);
/** `auipc` and the `jalr` behind it. */
const CALL: InstructionField = field(
  0,
  { at: 52, bits: 12, from: 0 },
  { at: 12, bits: 20, from: 12, rounding: ROUNDING },
);
const SIX_BITS = field(0, { at: 0, bits: 6 });

const ROWS: readonly FixupInfo[] = [
  row('Pointer64', ABSOLUTE, 8, undefined, '64'),
  row('Pointer32', ABSOLUTE, 4, [-(2 ** 31), 2 ** 32 - 1], '32'),
  row('Delta32', RELATIVE, 4, signed(32), '32_PCREL'),
  row('Branch13', RELATIVE, 4, signed(13), 'BRANCH', B_TYPE),
  row('Jump21', RELATIVE, 4, signed(21), 'JAL', J_TYPE),
  row('Call32', RELATIVE, 8, HIGH_LIMITS, 'CALL_PLT', CALL),
  row('CompressedBranch9', RELATIVE, 2, signed(9), 'RVC_BRANCH', CB_TYPE),
  row('CompressedJump12', RELATIVE, 2, signed(12), 'RVC_JUMP', CJ_TYPE),
  row('DeltaHigh20', RELATIVE, 4, HIGH_LIMITS, 'PCREL_HI20', U_TYPE),
  row('DeltaLow12', RELATIVE, 4, undefined, 'PCREL_LO12_I', I_TYPE),
  row('DeltaLow12Store', RELATIVE, 4, undefined, 'PCREL_LO12_S', S_TYPE),
  row('High20', ABSOLUTE, 4, HIGH_LIMITS, 'HI20', U_TYPE),
  row('Low12', ABSOLUTE, 4, undefined, 'LO12_I', I_TYPE),
  row('Low12Store', ABSOLUTE, 4, undefined, 'LO12_S', S_TYPE),
  row('Set6', ABSOLUTE, 1, undefined, 'SET6', SIX_BITS),
  row('Set8', ABSOLUTE, 1, undefined, 'SET8'),
  row('Set16', ABSOLUTE, 2, undefined, 'SET16'),
  row('Set32', ABSOLUTE, 4, undefined, 'SET32'),
  row('Add8', SUM, 1, undefined, 'ADD8'),
  row('Add16', SUM, 2, undefined, 'ADD16'),
  row('Add32', SUM, 4, undefined, 'ADD32'),
  row('Add64', SUM, 8, undefined, 'ADD64'),
  row('Sub6', DIFFERENCE, 1, undefined, 'SUB6', SIX_BITS),
  row('Sub8', DIFFERENCE, 1, undefined, 'SUB8'),
  row('Sub16', DIFFERENCE, 2, undefined, 'SUB16'),
  row('Sub32', DIFFERENCE, 4, undefined, 'SUB32'),
  row('Sub64', DIFFERENCE, 8, undefined, 'SUB64'),
];

export const riscv64Fixups = fixupTable('riscv64', ROWS);

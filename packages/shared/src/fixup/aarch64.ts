import { fixupTable, type FixupExpression, type FixupInfo, type InstructionField } from './fixup-info.js';

const ABI = 'aaelf64 2023Q1';

/** Fixup kinds of AArch64, named as LLVM's JITLink names its edge kinds where it has them (JITLink/aarch64.h). */
export const AARCH64 = {
  Pointer64: 1,
  Pointer32: 2,
  Pointer16: 3,
  Delta64: 4,
  Delta32: 5,
  Delta16: 6,
  Delta32Signed: 7,
  MoveG0: 8,
  MoveG0Unchecked: 9,
  MoveG1: 10,
  MoveG1Unchecked: 11,
  MoveG2: 12,
  MoveG2Unchecked: 13,
  MoveG3: 14,
  SignedMoveG0: 15,
  SignedMoveG1: 16,
  SignedMoveG2: 17,
  SignedMoveG3: 18,
  DeltaMoveG0: 19,
  DeltaMoveG0Unchecked: 20,
  DeltaMoveG1: 21,
  DeltaMoveG1Unchecked: 22,
  DeltaMoveG2: 23,
  DeltaMoveG2Unchecked: 24,
  DeltaMoveG3: 25,
  LDRLiteral19: 26,
  ADRLiteral21: 27,
  Page21: 28,
  Page21Unchecked: 29,
  PageOffset12: 30,
  PageOffset12Scale2: 31,
  PageOffset12Scale4: 32,
  PageOffset12Scale8: 33,
  PageOffset12Scale16: 34,
  TestAndBranch14: 35,
  CondBranch19: 36,
  Branch26: 37,
  GotOffset15: 38,
  GotPageOffset15: 39,
  AddHigh12: 40,
  Offset12: 41,
  Offset12Scale2: 42,
  Offset12Scale4: 43,
  Offset12Scale8: 44,
  Offset12Scale16: 45,
} as const;

type Limits = readonly [min: number, max: number] | undefined;

const signed = (bits: number): Limits => [-(2 ** (bits - 1)), 2 ** (bits - 1) - 1];
const unsigned = (bits: number): Limits => [0, 2 ** bits - 1];
/** What fits as a number with a sign or as one without. */
const either = (bits: number): Limits => [-(2 ** (bits - 1)), 2 ** bits - 1];

function row(
  name: keyof typeof AARCH64,
  expression: FixupExpression,
  sizeBytes: FixupInfo['sizeBytes'],
  limits: Limits,
  from: string,
  instruction?: InstructionField,
): FixupInfo {
  const isPcRelative = expression.endsWith('P') || expression.endsWith('Page(P)');
  const [min, max] = limits ?? [null, null];
  const source = `${ABI}, R_AARCH64_${from}`;
  return { kind: AARCH64[name], name, expression, isPcRelative, sizeBytes, min, max, source, instruction };
}

/** A field of one run. */
function field(at: number, bits: number, lowestBit: number, multipleOf = 1): InstructionField {
  return { lowestBit, runs: [{ at, bits }], multipleOf, isSignedMove: false };
}

/** The 16 bits of a MOVZ, MOVK or MOVN (Arm ARM, C6.2). */
function move(lowestBit: number, isSignedMove: boolean): InstructionField {
  return { ...field(5, 16, lowestBit), isSignedMove };
}

/** The page or byte distance of ADR and ADRP: the two lowest bits stand apart (Arm ARM, C6.2 ADR, ADRP). */
function adr(lowestBit: number): InstructionField {
  const runs = [
    { at: 29, bits: 2 },
    { at: 5, bits: 19 },
  ];
  return { lowestBit, runs, multipleOf: 1, isSignedMove: false };
}

/** The 12 bits of a load, a store or an ADD, counted in units of `scale` bytes. */
function scaled(scale: number, bits = 12): InstructionField {
  const lowestBit = Math.log2(scale);
  return field(10, bits - lowestBit, lowestBit, scale);
}

const ABSOLUTE = 'S + A';
const RELATIVE = 'S + A - P';
const PAGES = 'Page(S + A) - Page(P)';

/** A group of moves: the one for each 16 bits that checks, and the one that does not. */
function moves(
  prefix: '' | 'Delta',
  expression: FixupExpression,
  isSigned: boolean,
  from: string,
): readonly FixupInfo[] {
  return ([0, 1, 2] as const).flatMap((group) => [
    row(
      `${prefix}MoveG${group}`,
      expression,
      4,
      isSigned ? signed(16 * group + 17) : unsigned(16 * group + 16),
      `${from}_G${group}`,
      move(16 * group, isSigned),
    ),
    row(`${prefix}MoveG${group}Unchecked`, expression, 4, undefined, `${from}_G${group}_NC`, move(16 * group, false)),
  ]);
}

const ROWS: readonly FixupInfo[] = [
  row('Pointer64', ABSOLUTE, 8, undefined, 'ABS64'),
  row('Pointer32', ABSOLUTE, 4, either(32), 'ABS32'),
  row('Pointer16', ABSOLUTE, 2, either(16), 'ABS16'),
  row('Delta64', RELATIVE, 8, undefined, 'PREL64'),
  row('Delta32', RELATIVE, 4, either(32), 'PREL32'),
  row('Delta16', RELATIVE, 2, either(16), 'PREL16'),
  row('Delta32Signed', RELATIVE, 4, signed(32), 'PLT32'),
  ...moves('', ABSOLUTE, false, 'MOVW_UABS'),
  row('MoveG3', ABSOLUTE, 4, undefined, 'MOVW_UABS_G3', move(48, false)),
  row('SignedMoveG0', ABSOLUTE, 4, signed(17), 'MOVW_SABS_G0', move(0, true)),
  row('SignedMoveG1', ABSOLUTE, 4, signed(33), 'MOVW_SABS_G1', move(16, true)),
  row('SignedMoveG2', ABSOLUTE, 4, signed(49), 'MOVW_SABS_G2', move(32, true)),
  row('SignedMoveG3', ABSOLUTE, 4, undefined, 'MOVW_GOTOFF_G3', move(48, true)),
  ...moves('Delta', RELATIVE, true, 'MOVW_PREL'),
  row('DeltaMoveG3', RELATIVE, 4, undefined, 'MOVW_PREL_G3', move(48, true)),
  row('LDRLiteral19', RELATIVE, 4, signed(21), 'LD_PREL_LO19', field(5, 19, 2, 4)),
  row('ADRLiteral21', RELATIVE, 4, signed(21), 'ADR_PREL_LO21', adr(0)),
  row('Page21', PAGES, 4, signed(33), 'ADR_PREL_PG_HI21', adr(12)),
  row('Page21Unchecked', PAGES, 4, undefined, 'ADR_PREL_PG_HI21_NC', adr(12)),
  row('PageOffset12', ABSOLUTE, 4, undefined, 'ADD_ABS_LO12_NC', scaled(1)),
  row('PageOffset12Scale2', ABSOLUTE, 4, undefined, 'LDST16_ABS_LO12_NC', scaled(2)),
  row('PageOffset12Scale4', ABSOLUTE, 4, undefined, 'LDST32_ABS_LO12_NC', scaled(4)),
  row('PageOffset12Scale8', ABSOLUTE, 4, undefined, 'LDST64_ABS_LO12_NC', scaled(8)),
  row('PageOffset12Scale16', ABSOLUTE, 4, undefined, 'LDST128_ABS_LO12_NC', scaled(16)),
  row('TestAndBranch14', RELATIVE, 4, signed(16), 'TSTBR14', field(5, 14, 2, 4)),
  row('CondBranch19', RELATIVE, 4, signed(21), 'CONDBR19', field(5, 19, 2, 4)),
  row('Branch26', RELATIVE, 4, signed(28), 'CALL26', field(0, 26, 2, 4)),
  row('GotOffset15', ABSOLUTE, 4, unsigned(15), 'LD64_GOTOFF_LO15', scaled(8, 15)),
  row('GotPageOffset15', 'S + A - Page(S)', 4, unsigned(15), 'LD64_GOTPAGE_LO15', scaled(8, 15)),
  row('AddHigh12', ABSOLUTE, 4, unsigned(24), 'TLSLE_ADD_TPREL_HI12', field(10, 12, 12)),
  row('Offset12', ABSOLUTE, 4, unsigned(12), 'TLSLE_ADD_TPREL_LO12', scaled(1)),
  row('Offset12Scale2', ABSOLUTE, 4, unsigned(12), 'TLSLE_LDST16_TPREL_LO12', scaled(2)),
  row('Offset12Scale4', ABSOLUTE, 4, unsigned(12), 'TLSLE_LDST32_TPREL_LO12', scaled(4)),
  row('Offset12Scale8', ABSOLUTE, 4, unsigned(12), 'TLSLE_LDST64_TPREL_LO12', scaled(8)),
  row('Offset12Scale16', ABSOLUTE, 4, unsigned(12), 'TLSLE_LDST128_TPREL_LO12', scaled(16)),
];

export const aarch64Fixups = fixupTable('aarch64', ROWS, 'aarch64_be');

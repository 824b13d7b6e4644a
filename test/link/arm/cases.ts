/** What aaelf32 (2023Q1) says of each relocation type, written down apart from the linker's own table. */
import { caseMaker, either, namesOf, numbered, signed, unsigned, type FieldCase } from '../support/field-case.js';
import type { FormName } from './fields.js';

const S_A = 'S + A';
const RELATIVE = 'S + A - P';
const FROM_WORD = 'S + A - Word(P)';
const BRANCH = 'L + A - P';
const THREAD = 'TP(S) + A';
const SLOT = 'G + GOT + A - P';
const FROM_GOT = 'G + A';

/** What a number of so many bits holds when the sign is apart. */
const magnitude = (bits: number): readonly [number, number] => [1 - 2 ** bits, 2 ** bits - 1];

const of = caseMaker<FormName>('R_ARM_');

/** The ABI's S has the bit of Thumb functions. */
export const fieldCases: readonly FieldCase<FormName>[] = [
  of(1, 'PC24', BRANCH, 'b', signed(26), 'ArmBranch26'),
  of(2, 'ABS32', S_A, 'word32', null, 'Pointer32'),
  of(3, 'REL32', RELATIVE, 'word32', null, 'Delta32'),
  of(4, 'LDR_PC_G0', RELATIVE, 'ldr', magnitude(12), 'ArmDeltaOffset12'),
  of(5, 'ABS16', S_A, 'word16', either(16), 'Pointer16'),
  of(6, 'ABS12', S_A, 'ldr', magnitude(12), 'ArmOffset12'),
  of(7, 'THM_ABS5', S_A, 'thumbLdr5', unsigned(7), 'ThumbOffset5'),
  of(8, 'ABS8', S_A, 'word8', either(8), 'Pointer8'),
  of(10, 'THM_CALL', BRANCH, 'thumbBlx', signed(25), 'ThumbExchange25'),
  of(11, 'THM_PC8', FROM_WORD, 'thumbLdrLiteral', unsigned(10), 'ThumbDeltaLiteral10'),
  of(24, 'GOTOFF32', 'S + A - GOT', 'word32', null, 'Delta32'),
  of(25, 'BASE_PREL', 'GOT + A - P', 'word32', null, 'Delta32'),
  of(26, 'GOT_BREL', FROM_GOT, 'word32', null, 'Pointer32'),
  of(27, 'PLT32', BRANCH, 'bl', signed(26), 'ArmBranch26'),
  of(28, 'CALL', BRANCH, 'bl', signed(26), 'ArmBranch26'),
  of(29, 'JUMP24', BRANCH, 'b', signed(26), 'ArmBranch26'),
  of(30, 'THM_JUMP24', BRANCH, 'thumbB', signed(25), 'ThumbBranch25'),
  of(38, 'TARGET1', S_A, 'word32', null, 'Pointer32'),
  of(41, 'TARGET2', SLOT, 'word32', null, 'Delta32'),
  of(42, 'PREL31', BRANCH, 'prel31', signed(31), 'Delta31'),
  of(43, 'MOVW_ABS_NC', S_A, 'movw', null, 'ArmMoveLow'),
  of(44, 'MOVT_ABS', S_A, 'movt', null, 'ArmMoveHigh'),
  of(45, 'MOVW_PREL_NC', RELATIVE, 'movw', null, 'ArmDeltaMoveLow'),
  of(46, 'MOVT_PREL', RELATIVE, 'movt', null, 'ArmDeltaMoveHigh'),
  of(47, 'THM_MOVW_ABS_NC', S_A, 'thumbMovw', null, 'ThumbMoveLow'),
  of(48, 'THM_MOVT_ABS', S_A, 'thumbMovt', null, 'ThumbMoveHigh'),
  of(49, 'THM_MOVW_PREL_NC', RELATIVE, 'thumbMovw', null, 'ThumbDeltaMoveLow'),
  of(50, 'THM_MOVT_PREL', RELATIVE, 'thumbMovt', null, 'ThumbDeltaMoveHigh'),
  of(51, 'THM_JUMP19', BRANCH, 'thumbBcond', signed(21), 'ThumbBranch21'),
  of(52, 'THM_JUMP6', BRANCH, 'cbz', unsigned(7), 'ThumbBranch7'),
  of(53, 'THM_ALU_PREL_11_0', FROM_WORD, 'adrFar', magnitude(12), 'ThumbDeltaAddress12'),
  of(54, 'THM_PC12', FROM_WORD, 'thumbLdrFar', magnitude(12), 'ThumbDeltaOffset12'),
  of(95, 'GOT_ABS', 'G + GOT + A', 'word32', null, 'Pointer32'),
  of(96, 'GOT_PREL', SLOT, 'word32', null, 'Delta32'),
  of(97, 'GOT_BREL12', FROM_GOT, 'ldr', magnitude(12), 'ArmOffset12'),
  of(98, 'GOTOFF12', 'S + A - GOT', 'ldr', magnitude(12), 'ArmDeltaOffset12'),
  of(102, 'THM_JUMP11', BRANCH, 'thumbB11', signed(12), 'ThumbBranch12'),
  of(103, 'THM_JUMP8', BRANCH, 'thumbB8', signed(9), 'ThumbBranch9'),
  of(104, 'TLS_GD32', SLOT, 'word32', null, 'Delta32'),
  of(105, 'TLS_LDM32', 'G(0) + A - P', 'word32', null, 'Delta32'),
  of(106, 'TLS_LDO32', THREAD, 'word32', null, 'Pointer32'),
  of(107, 'TLS_IE32', SLOT, 'word32', null, 'Delta32'),
  of(108, 'TLS_LE32', THREAD, 'word32', null, 'Pointer32'),
  of(109, 'TLS_LDO12', THREAD, 'ldr', magnitude(12), 'ArmOffset12'),
  of(110, 'TLS_LE12', THREAD, 'ldr', magnitude(12), 'ArmOffset12'),
  of(111, 'TLS_IE12GP', FROM_GOT, 'ldr', magnitude(12), 'ArmOffset12'),
  of(131, 'THM_GOT_BREL12', FROM_GOT, 'thumbLdr12', unsigned(12), 'ThumbOffset12'),
  of(132, 'THM_ALU_ABS_G0_NC', S_A, 'movs0', null, 'ThumbByte0'),
  of(133, 'THM_ALU_ABS_G1_NC', S_A, 'movs1', null, 'ThumbByte1'),
  of(134, 'THM_ALU_ABS_G2_NC', S_A, 'movs2', null, 'ThumbByte2'),
  of(135, 'THM_ALU_ABS_G3', S_A, 'movs3', null, 'ThumbByte3'),
];

/** Types that change nothing. */
export const emptyTypes = namesOf(
  'R_ARM_',
  [0, 'NONE'],
  [40, 'V4BX'],
  ...numbered(99, 'GOTRELAX', 'GNU_VTENTRY', 'GNU_VTINHERIT'),
);

/** Instructions for the loader. */
export const dynamicTypes = namesOf(
  'R_ARM_',
  ...numbered(12, 'BREL_ADJ', 'TLS_DESC'),
  ...numbered(17, 'TLS_DTPMOD32', 'TLS_DTPOFF32', 'TLS_TPOFF32', 'COPY', 'GLOB_DAT', 'JUMP_SLOT', 'RELATIVE'),
  [160, 'IRELATIVE'],
  [164, 'FUNCDESC_VALUE'],
);

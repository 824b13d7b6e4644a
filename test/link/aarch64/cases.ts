/** What aaelf64 (2023Q1) says of each relocation type, written down apart from the linker's own table. */
import {
  caseMaker,
  either,
  namesOf,
  numbered,
  signed,
  unsigned,
  type FieldCase,
  type Limits,
} from '../support/field-case.js';
import type { FormName } from './fields.js';

const S_A = 'S + A';
const RELATIVE = 'S + A - P';
const PAGES = 'Page(S + A) - Page(P)';
const BRANCH = 'L + A - P';
const SLOT = 'G(S + A)';
const THREAD = 'TP(S) + A';

const of = caseMaker<FormName>('R_AARCH64_');

/** The offset of a thread-local variable, by prefix and what the ABI calls the offset. */
function threadOffsets(prefix: string, first: number, last: number, wide: number, what: string): FieldCase<FormName>[] {
  const add = (type: number, name: string, form: FormName, limits: Limits, kind: string): FieldCase<FormName> =>
    of(type, `${prefix}_${name}`, THREAD, form, limits, kind);
  const loads: readonly (readonly [number, FormName, string])[] = [
    [8, 'ldrb', ''],
    [16, 'ldrh', 'Scale2'],
    [32, 'ldrw', 'Scale4'],
    [64, 'ldr', 'Scale8'],
    [128, 'ldrq', 'Scale16'],
  ];
  return [
    add(first, `MOVW_${what}_G2`, 'smov2', signed(49), 'SignedMoveG2'),
    add(first + 1, `MOVW_${what}_G1`, 'smov1', signed(33), 'SignedMoveG1'),
    add(first + 2, `MOVW_${what}_G1_NC`, 'movk1', null, 'MoveG1Unchecked'),
    add(first + 3, `MOVW_${what}_G0`, 'smov0', signed(17), 'SignedMoveG0'),
    add(first + 4, `MOVW_${what}_G0_NC`, 'movk0', null, 'MoveG0Unchecked'),
    add(last, `ADD_${what}_HI12`, 'addHigh', unsigned(24), 'AddHigh12'),
    add(last + 1, `ADD_${what}_LO12`, 'add', unsigned(12), 'Offset12'),
    add(last + 2, `ADD_${what}_LO12_NC`, 'add', null, 'PageOffset12'),
    ...loads.flatMap(([size, form, suffix], i) => {
      const type = size === 128 ? wide : last + 3 + 2 * i;
      return [
        add(type, `LDST${size}_${what}_LO12`, form, unsigned(12), `Offset12${suffix}`),
        add(type + 1, `LDST${size}_${what}_LO12_NC`, form, null, `PageOffset12${suffix}`),
      ];
    }),
  ];
}

export const fieldCases: readonly FieldCase<FormName>[] = [
  of(257, 'ABS64', S_A, 'word64', null, 'Pointer64'),
  of(258, 'ABS32', S_A, 'word32', either(32), 'Pointer32'),
  of(259, 'ABS16', S_A, 'word16', either(16), 'Pointer16'),
  of(260, 'PREL64', RELATIVE, 'word64', null, 'Delta64'),
  of(261, 'PREL32', RELATIVE, 'word32', either(32), 'Delta32'),
  of(262, 'PREL16', RELATIVE, 'word16', either(16), 'Delta16'),
  of(263, 'MOVW_UABS_G0', S_A, 'movz0', unsigned(16), 'MoveG0'),
  of(264, 'MOVW_UABS_G0_NC', S_A, 'movk0', null, 'MoveG0Unchecked'),
  of(265, 'MOVW_UABS_G1', S_A, 'movz1', unsigned(32), 'MoveG1'),
  of(266, 'MOVW_UABS_G1_NC', S_A, 'movk1', null, 'MoveG1Unchecked'),
  of(267, 'MOVW_UABS_G2', S_A, 'movz2', unsigned(48), 'MoveG2'),
  of(268, 'MOVW_UABS_G2_NC', S_A, 'movk2', null, 'MoveG2Unchecked'),
  of(269, 'MOVW_UABS_G3', S_A, 'movz3', null, 'MoveG3'),
  of(270, 'MOVW_SABS_G0', S_A, 'smov0', signed(17), 'SignedMoveG0'),
  of(271, 'MOVW_SABS_G1', S_A, 'smov1', signed(33), 'SignedMoveG1'),
  of(272, 'MOVW_SABS_G2', S_A, 'smov2', signed(49), 'SignedMoveG2'),
  of(273, 'LD_PREL_LO19', RELATIVE, 'ldrLiteral', signed(21), 'LDRLiteral19'),
  of(274, 'ADR_PREL_LO21', RELATIVE, 'adr', signed(21), 'ADRLiteral21'),
  of(275, 'ADR_PREL_PG_HI21', PAGES, 'adrp', signed(33), 'Page21'),
  of(276, 'ADR_PREL_PG_HI21_NC', PAGES, 'adrp', null, 'Page21Unchecked'),
  of(277, 'ADD_ABS_LO12_NC', S_A, 'add', null, 'PageOffset12'),
  of(278, 'LDST8_ABS_LO12_NC', S_A, 'ldrb', null, 'PageOffset12'),
  of(279, 'TSTBR14', BRANCH, 'tbz', signed(16), 'TestAndBranch14'),
  of(280, 'CONDBR19', BRANCH, 'bcond', signed(21), 'CondBranch19'),
  of(282, 'JUMP26', BRANCH, 'b', signed(28), 'Branch26'),
  of(283, 'CALL26', BRANCH, 'bl', signed(28), 'Branch26'),
  of(284, 'LDST16_ABS_LO12_NC', S_A, 'ldrh', null, 'PageOffset12Scale2'),
  of(285, 'LDST32_ABS_LO12_NC', S_A, 'ldrw', null, 'PageOffset12Scale4'),
  of(286, 'LDST64_ABS_LO12_NC', S_A, 'ldr', null, 'PageOffset12Scale8'),
  of(287, 'MOVW_PREL_G0', RELATIVE, 'smov0', signed(17), 'DeltaMoveG0'),
  of(288, 'MOVW_PREL_G0_NC', RELATIVE, 'movk0', null, 'DeltaMoveG0Unchecked'),
  of(289, 'MOVW_PREL_G1', RELATIVE, 'smov1', signed(33), 'DeltaMoveG1'),
  of(290, 'MOVW_PREL_G1_NC', RELATIVE, 'movk1', null, 'DeltaMoveG1Unchecked'),
  of(291, 'MOVW_PREL_G2', RELATIVE, 'smov2', signed(49), 'DeltaMoveG2'),
  of(292, 'MOVW_PREL_G2_NC', RELATIVE, 'movk2', null, 'DeltaMoveG2Unchecked'),
  of(293, 'MOVW_PREL_G3', RELATIVE, 'smov3', null, 'DeltaMoveG3'),
  of(299, 'LDST128_ABS_LO12_NC', S_A, 'ldrq', null, 'PageOffset12Scale16'),
  of(300, 'MOVW_GOTOFF_G0', `${SLOT} - GOT`, 'smov0', signed(17), 'SignedMoveG0'),
  of(301, 'MOVW_GOTOFF_G0_NC', `${SLOT} - GOT`, 'movk0', null, 'MoveG0Unchecked'),
  of(302, 'MOVW_GOTOFF_G1', `${SLOT} - GOT`, 'smov1', signed(33), 'SignedMoveG1'),
  of(303, 'MOVW_GOTOFF_G1_NC', `${SLOT} - GOT`, 'movk1', null, 'MoveG1Unchecked'),
  of(304, 'MOVW_GOTOFF_G2', `${SLOT} - GOT`, 'smov2', signed(49), 'SignedMoveG2'),
  of(305, 'MOVW_GOTOFF_G2_NC', `${SLOT} - GOT`, 'movk2', null, 'MoveG2Unchecked'),
  of(306, 'MOVW_GOTOFF_G3', `${SLOT} - GOT`, 'smov3', null, 'SignedMoveG3'),
  of(307, 'GOTREL64', 'S + A - GOT', 'word64', null, 'Delta64'),
  of(308, 'GOTREL32', 'S + A - GOT', 'word32', signed(32), 'Delta32Signed'),
  of(309, 'GOT_LD_PREL19', `${SLOT} - P`, 'ldrLiteral', signed(21), 'LDRLiteral19'),
  of(310, 'LD64_GOTOFF_LO15', `${SLOT} - GOT`, 'ldrFar', unsigned(15), 'GotOffset15'),
  of(311, 'ADR_GOT_PAGE', `Page(${SLOT}) - Page(P)`, 'adrp', signed(33), 'Page21'),
  of(312, 'LD64_GOT_LO12_NC', SLOT, 'ldr', null, 'PageOffset12Scale8'),
  of(313, 'LD64_GOTPAGE_LO15', `${SLOT} - Page(GOT)`, 'ldrFar', unsigned(15), 'GotPageOffset15'),
  of(314, 'PLT32', BRANCH, 'word32', signed(32), 'Delta32Signed'),
  of(315, 'GOTPCREL32', 'G + GOT + A - P', 'word32', signed(32), 'Delta32Signed'),
  ...threadOffsets('TLSLD', 523, 528, 572, 'DTPREL'),
  of(539, 'TLSIE_MOVW_GOTTPREL_G1', `G(${THREAD}) - GOT`, 'smov1', signed(33), 'SignedMoveG1'),
  of(540, 'TLSIE_MOVW_GOTTPREL_G0_NC', `G(${THREAD}) - GOT`, 'movk0', null, 'MoveG0Unchecked'),
  of(541, 'TLSIE_ADR_GOTTPREL_PAGE21', `Page(G(${THREAD})) - Page(P)`, 'adrp', signed(33), 'Page21'),
  of(542, 'TLSIE_LD64_GOTTPREL_LO12_NC', `G(${THREAD})`, 'ldr', null, 'PageOffset12Scale8'),
  of(543, 'TLSIE_LD_GOTTPREL_PREL19', `G(${THREAD}) - P`, 'ldrLiteral', signed(21), 'LDRLiteral19'),
  ...threadOffsets('TLSLE', 544, 549, 570, 'TPREL'),
];

/** Types of instructions that are rewritten; what becomes of them is in tls.test.ts. */
export const sequenceTypes = namesOf(
  'R_AARCH64_TLS',
  ...numbered(512, 'GD_ADR_PREL21', 'GD_ADR_PAGE21', 'GD_ADD_LO12_NC', 'GD_MOVW_G1', 'GD_MOVW_G0_NC'),
  ...numbered(517, 'LD_ADR_PREL21', 'LD_ADR_PAGE21', 'LD_ADD_LO12_NC', 'LD_MOVW_G1', 'LD_MOVW_G0_NC'),
  ...numbered(560, 'DESC_LD_PREL19', 'DESC_ADR_PREL21', 'DESC_ADR_PAGE21', 'DESC_LD64_LO12', 'DESC_ADD_LO12'),
  ...numbered(565, 'DESC_OFF_G1', 'DESC_OFF_G0_NC', 'DESC_LDR', 'DESC_ADD', 'DESC_CALL'),
);

/** Types that only the dynamic loader reads. */
export const dynamicTypes = namesOf(
  'R_AARCH64_',
  ...numbered(1024, 'COPY', 'GLOB_DAT', 'JUMP_SLOT', 'RELATIVE', 'TLS_IMPDEF1', 'TLS_IMPDEF2', 'TLS_TPREL', 'TLSDESC'),
  [1032, 'IRELATIVE'],
  ...numbered(1041, 'AUTH_RELATIVE', 'AUTH_GLOB_DAT', 'AUTH_TLSDESC', 'AUTH_IRELATIVE'),
);

/** Types that are known and refused: pointer authentication (pauthabielf64), LLVM's own, and one no compiler emits. */
export const unsupportedTypes = new Map([
  ...namesOf('R_AARCH64_', [316, 'PATCHINST'], [317, 'FUNCINIT64'], [522, 'TLSLD_LD_PREL19']),
  ...namesOf(
    'R_AARCH64_AUTH_',
    ...numbered(580, 'ABS64', 'MOVW_GOTOFF_G0', 'MOVW_GOTOFF_G0_NC', 'MOVW_GOTOFF_G1', 'MOVW_GOTOFF_G1_NC'),
    ...numbered(585, 'MOVW_GOTOFF_G2', 'MOVW_GOTOFF_G2_NC', 'MOVW_GOTOFF_G3', 'GOT_LD_PREL19', 'LD64_GOTOFF_LO15'),
    ...numbered(590, 'ADR_GOT_PAGE', 'LD64_GOT_LO12_NC', 'LD64_GOTPAGE_LO15', 'GOT_ADD_LO12_NC', 'GOT_ADR_PREL_LO21'),
    ...numbered(595, 'TLSDESC_ADR_PAGE21', 'TLSDESC_LD64_LO12', 'TLSDESC_ADD_LO12', 'TLSDESC_CALL'),
  ),
]);

/** What the RISC-V psABI says of each relocation type, written down apart from the linker's own table. */
import { caseMaker, either, namesOf, numbered, signed, type FieldCase } from '../support/field-case.js';

/** How a value stands in a place. */
export interface Form {
  readonly sizeBytes: number;
  /** What is there before, little-endian. */
  readonly content: bigint;
  readonly multipleOf: bigint;
  /** What the place says. */
  readonly decode: (content: bigint) => bigint;
  /** What it says of a value. */
  readonly part: (value: bigint) => bigint;
}

/** Bits of an immediate operand, from the lowest: `[of the value, of the instruction, how many]`. */
function scattered(
  sizeBytes: number,
  content: bigint,
  width: number,
  runs: readonly (readonly [to: number, from: number, count: number])[],
): Form {
  return {
    sizeBytes,
    content,
    multipleOf: 2n,
    decode: (field) =>
      BigInt.asIntN(
        width,
        runs.reduce((value, [to, from, count]) => {
          return value | (((field >> BigInt(from)) & ((1n << BigInt(count)) - 1n)) << BigInt(to));
        }, 0n),
      ),
    part: (value) => BigInt.asIntN(width, value),
  };
}

const data = (bits: number, sizeBytes = bits / 8, content = 0n): Form => ({
  sizeBytes,
  content,
  multipleOf: 1n,
  decode: (field) => BigInt.asUintN(bits, field),
  part: (value) => BigInt.asUintN(bits, value),
});
const upper = (value: bigint): bigint => BigInt.asIntN(32, ((value + 0x800n) >> 12n) << 12n);
const high = (content: bigint): Form => ({
  sizeBytes: 4,
  content,
  multipleOf: 1n,
  decode: (field) => BigInt.asIntN(32, field & 0xffff_f000n),
  part: upper,
});

/** Code as the instruction set's manual has it: `beq a0, a1`, `jal`, `c.beqz a0`, `c.j`, `auipc a0`, `lui a0`, `addi`, `sw`. */
export const forms = {
  word64: data(64),
  word32: data(32),
  word16: data(16),
  word8: data(8),
  /** The two highest bits of the byte are not of it. */
  six: data(6, 1, 0xc0n),
  branch: scattered(4, 0x00b5_0063n, 13, [
    [1, 8, 4],
    [5, 25, 6],
    [11, 7, 1],
    [12, 31, 1],
  ]),
  jal: scattered(4, 0x0000_00efn, 21, [
    [1, 21, 10],
    [11, 20, 1],
    [12, 12, 8],
    [20, 31, 1],
  ]),
  shortBranch: scattered(2, 0xc101n, 9, [
    [1, 3, 2],
    [3, 10, 2],
    [5, 2, 1],
    [6, 5, 2],
    [8, 12, 1],
  ]),
  shortJump: scattered(2, 0xa001n, 12, [
    [1, 3, 3],
    [4, 11, 1],
    [5, 2, 1],
    [6, 7, 1],
    [7, 6, 1],
    [8, 9, 2],
    [10, 8, 1],
    [11, 12, 1],
  ]),
  auipc: high(0x0000_0517n),
  lui: high(0x0000_0537n),
  addi: {
    sizeBytes: 4,
    content: 0x0005_0513n,
    multipleOf: 1n,
    decode: (field) => BigInt.asIntN(12, field >> 20n),
    part: (value) => BigInt.asIntN(12, value),
  },
  sw: {
    sizeBytes: 4,
    content: 0x00b5_2023n,
    multipleOf: 1n,
    decode: (field) => BigInt.asIntN(12, ((field >> 25n) << 5n) | ((field >> 7n) & 31n)),
    part: (value) => BigInt.asIntN(12, value),
  },
  /** What the pair adds up to. */
  call: {
    sizeBytes: 8,
    content: 0x0000_80e7_0000_0097n,
    multipleOf: 1n,
    decode: (field) => BigInt.asIntN(32, field & 0xffff_f000n) + BigInt.asIntN(12, field >> 52n),
    part: (value) => value,
  },
} satisfies Readonly<Record<string, Form>>;

export type FormName = keyof typeof forms;

/** What two operands hold together, the lower of which has a sign. */
const PAIR: readonly [number, number] = [-(2 ** 31) - 2048, 2 ** 31 - 2049];
const of = caseMaker<FormName>('R_RISCV_');

export const fieldCases: readonly FieldCase<FormName>[] = [
  of(1, '32', 'S + A', 'word32', either(32), 'Pointer32'),
  of(2, '64', 'S + A', 'word64', null, 'Pointer64'),
  of(16, 'BRANCH', 'L + A - P', 'branch', signed(13), 'Branch13'),
  of(17, 'JAL', 'L + A - P', 'jal', signed(21), 'Jump21'),
  of(18, 'CALL', 'L + A - P', 'call', PAIR, 'Call32'),
  of(19, 'CALL_PLT', 'L + A - P', 'call', PAIR, 'Call32'),
  of(20, 'GOT_HI20', 'G + GOT + A - P', 'auipc', PAIR, 'DeltaHigh20'),
  of(21, 'TLS_GOT_HI20', 'G + GOT + A - P', 'auipc', PAIR, 'DeltaHigh20'),
  of(22, 'TLS_GD_HI20', 'G + GOT + A - P', 'auipc', PAIR, 'DeltaHigh20'),
  of(23, 'PCREL_HI20', 'S + A - P', 'auipc', PAIR, 'DeltaHigh20'),
  of(26, 'HI20', 'S + A', 'lui', PAIR, 'High20'),
  of(27, 'LO12_I', 'S + A', 'addi', null, 'Low12'),
  of(28, 'LO12_S', 'S + A', 'sw', null, 'Low12Store'),
  of(29, 'TPREL_HI20', 'TP(S) + A', 'lui', PAIR, 'High20'),
  of(30, 'TPREL_LO12_I', 'TP(S) + A', 'addi', null, 'Low12'),
  of(31, 'TPREL_LO12_S', 'TP(S) + A', 'sw', null, 'Low12Store'),
  of(33, 'ADD8', 'V + S + A', 'word8', null, 'Add8'),
  of(34, 'ADD16', 'V + S + A', 'word16', null, 'Add16'),
  of(35, 'ADD32', 'V + S + A', 'word32', null, 'Add32'),
  of(36, 'ADD64', 'V + S + A', 'word64', null, 'Add64'),
  of(37, 'SUB8', 'V - (S + A)', 'word8', null, 'Sub8'),
  of(38, 'SUB16', 'V - (S + A)', 'word16', null, 'Sub16'),
  of(39, 'SUB32', 'V - (S + A)', 'word32', null, 'Sub32'),
  of(40, 'SUB64', 'V - (S + A)', 'word64', null, 'Sub64'),
  of(41, 'GOT32_PCREL', 'G + GOT + A - P', 'word32', signed(32), 'Delta32'),
  of(44, 'RVC_BRANCH', 'L + A - P', 'shortBranch', signed(9), 'CompressedBranch9'),
  of(45, 'RVC_JUMP', 'L + A - P', 'shortJump', signed(12), 'CompressedJump12'),
  of(52, 'SUB6', 'V - (S + A)', 'six', null, 'Sub6'),
  of(53, 'SET6', 'S + A', 'six', null, 'Set6'),
  of(54, 'SET8', 'S + A', 'word8', null, 'Set8'),
  of(55, 'SET16', 'S + A', 'word16', null, 'Set16'),
  of(56, 'SET32', 'S + A', 'word32', null, 'Set32'),
  of(57, '32_PCREL', 'S + A - P', 'word32', signed(32), 'Delta32'),
  of(59, 'PLT32', 'L + A - P', 'word32', signed(32), 'Delta32'),
];

/** Types that write nothing. */
export const silentTypes = namesOf('R_RISCV_', [0, 'NONE'], [32, 'TPREL_ADD']);

/** Types that are followed before anything is laid out, or belong to sequences: prepare.test.ts and tls.test.ts. */
export const otherTypes = namesOf(
  'R_RISCV_',
  ...numbered(24, 'PCREL_LO12_I', 'PCREL_LO12_S'),
  [43, 'ALIGN'],
  [51, 'RELAX'],
  ...numbered(60, 'SET_ULEB128', 'SUB_ULEB128'),
  ...numbered(62, 'TLSDESC_HI20', 'TLSDESC_LOAD_LO12', 'TLSDESC_ADD_LO12', 'TLSDESC_CALL'),
);

/** Types that only the dynamic loader reads. */
export const dynamicTypes = namesOf(
  'R_RISCV_',
  ...numbered(3, 'RELATIVE', 'COPY', 'JUMP_SLOT', 'TLS_DTPMOD32', 'TLS_DTPMOD64', 'TLS_DTPREL32', 'TLS_DTPREL64'),
  ...numbered(10, 'TLS_TPREL32', 'TLS_TPREL64', 'TLSDESC'),
  [58, 'IRELATIVE'],
);

/** Types of GNU ld's own, or of vendors. */
export const unsupportedTypes = namesOf(
  'R_RISCV_',
  ...numbered(46, 'RVC_LUI', 'GPREL_I', 'GPREL_S', 'TPREL_I', 'TPREL_S'),
  [191, 'VENDOR'],
);

/** What the x86-64 psABI says of each relocation type, written down apart from the linker's own table. */

const SIGNED_32 = { sizeBytes: 4, min: -(2 ** 31), max: 2 ** 31 - 1 } as const;
const UNSIGNED_32 = { sizeBytes: 4, min: 0, max: 2 ** 32 - 1 } as const;
const ANY_64 = { sizeBytes: 8, min: null, max: null } as const;

/** A field that a relocation writes. */
export interface Field {
  readonly sizeBytes: 1 | 2 | 4 | 8;
  /** Limits; null for a field that holds every value modulo 2^64. */
  readonly min: number | null;
  readonly max: number | null;
}

/** A relocation type that writes `expression` into a field. */
export interface FieldCase extends Field {
  readonly type: number;
  readonly name: string;
  /** In the psABI's notation; TP(S) is the offset of a thread-local symbol from the thread pointer. */
  readonly expression: string;
  /** What the executor calls it. */
  readonly kind: string;
}

const of = (type: number, name: string, expression: string, kind: string, field: Field): FieldCase => ({
  type,
  name,
  expression,
  kind,
  ...field,
});

/** x86-64 psABI 1.0, table 4.9. */
export const fieldCases: readonly FieldCase[] = [
  of(1, 'R_X86_64_64', 'S + A', 'Pointer64', ANY_64),
  of(2, 'R_X86_64_PC32', 'S + A - P', 'Delta32', SIGNED_32),
  of(3, 'R_X86_64_GOT32', 'G + A', 'Pointer32Signed', SIGNED_32),
  of(4, 'R_X86_64_PLT32', 'L + A - P', 'Delta32', SIGNED_32),
  of(9, 'R_X86_64_GOTPCREL', 'G + GOT + A - P', 'Delta32', SIGNED_32),
  of(10, 'R_X86_64_32', 'S + A', 'Pointer32', UNSIGNED_32),
  of(11, 'R_X86_64_32S', 'S + A', 'Pointer32Signed', SIGNED_32),
  of(12, 'R_X86_64_16', 'S + A', 'Pointer16', { sizeBytes: 2, min: -32768, max: 65535 }),
  of(13, 'R_X86_64_PC16', 'S + A - P', 'Delta16', { sizeBytes: 2, min: -32768, max: 32767 }),
  of(14, 'R_X86_64_8', 'S + A', 'Pointer8', { sizeBytes: 1, min: -128, max: 255 }),
  of(15, 'R_X86_64_PC8', 'S + A - P', 'Delta8', { sizeBytes: 1, min: -128, max: 127 }),
  of(17, 'R_X86_64_DTPOFF64', 'TP(S) + A', 'Pointer64', ANY_64),
  of(18, 'R_X86_64_TPOFF64', 'TP(S) + A', 'Pointer64', ANY_64),
  of(21, 'R_X86_64_DTPOFF32', 'TP(S) + A', 'Pointer32Signed', SIGNED_32),
  of(22, 'R_X86_64_GOTTPOFF', 'G + GOT + A - P', 'Delta32', SIGNED_32),
  of(23, 'R_X86_64_TPOFF32', 'TP(S) + A', 'Pointer32Signed', SIGNED_32),
  of(24, 'R_X86_64_PC64', 'S + A - P', 'Delta64', ANY_64),
  of(25, 'R_X86_64_GOTOFF64', 'S + A - GOT', 'Delta64', ANY_64),
  of(26, 'R_X86_64_GOTPC32', 'GOT + A - P', 'Delta32', SIGNED_32),
  of(27, 'R_X86_64_GOT64', 'G + A', 'Pointer64', ANY_64),
  of(28, 'R_X86_64_GOTPCREL64', 'G + GOT + A - P', 'Delta64', ANY_64),
  of(29, 'R_X86_64_GOTPC64', 'GOT + A - P', 'Delta64', ANY_64),
  of(30, 'R_X86_64_GOTPLT64', 'G + A', 'Pointer64', ANY_64),
  of(31, 'R_X86_64_PLTOFF64', 'L + A - GOT', 'Delta64', ANY_64),
  of(32, 'R_X86_64_SIZE32', 'Z + A', 'Pointer32', UNSIGNED_32),
  of(33, 'R_X86_64_SIZE64', 'Z + A', 'Pointer64', ANY_64),
  of(39, 'R_X86_64_PC32_BND', 'S + A - P', 'Delta32', SIGNED_32),
  of(40, 'R_X86_64_PLT32_BND', 'L + A - P', 'Delta32', SIGNED_32),
  of(41, 'R_X86_64_GOTPCRELX', 'G + GOT + A - P', 'Delta32', SIGNED_32),
  of(42, 'R_X86_64_REX_GOTPCRELX', 'G + GOT + A - P', 'Delta32', SIGNED_32),
  of(43, 'R_X86_64_CODE_4_GOTPCRELX', 'G + GOT + A - P', 'Delta32', SIGNED_32),
  of(44, 'R_X86_64_CODE_4_GOTTPOFF', 'G + GOT + A - P', 'Delta32', SIGNED_32),
  of(46, 'R_X86_64_CODE_5_GOTPCRELX', 'G + GOT + A - P', 'Delta32', SIGNED_32),
  of(47, 'R_X86_64_CODE_5_GOTTPOFF', 'G + GOT + A - P', 'Delta32', SIGNED_32),
  of(49, 'R_X86_64_CODE_6_GOTPCRELX', 'G + GOT + A - P', 'Delta32', SIGNED_32),
  of(50, 'R_X86_64_CODE_6_GOTTPOFF', 'G + GOT + A - P', 'Delta32', SIGNED_32),
];

/** A sequence of instructions that the linker rewrites. `?` stands for the four bytes of a field. */
export interface SequenceCase {
  readonly type: number;
  readonly name: string;
  /** Of the instruction, for the test's name. */
  readonly what: string;
  readonly code: string;
  /** Offset of the relocation in the code. */
  readonly at: number;
  /** Relocation type and offset of a second relocation, to __tls_get_addr or the same variable. */
  readonly second?: readonly [type: number, at: number, symbol: string];
  /** What becomes of it for a variable of linked code; a `?` holds TP(S). */
  readonly near: string;
  /** What becomes of it for a variable of the process; a `?` holds the distance to a GOT slot. */
  readonly far: string;
}

const GET_FS = '64 48 8b 04 25 00 00 00 00';

/** ELF Handling For Thread-Local Storage, 5.5; psABI 1.0, B.3. */
export const sequenceCases: readonly SequenceCase[] = [
  {
    type: 19,
    name: 'R_X86_64_TLSGD',
    what: 'a call of __tls_get_addr',
    code: '66 48 8d 3d ? 66 66 48 e8 ?',
    at: 4,
    second: [4, 12, '__tls_get_addr'],
    near: `${GET_FS} 48 8d 80 ?`,
    far: `${GET_FS} 48 03 05 ?`,
  },
  {
    type: 19,
    name: 'R_X86_64_TLSGD',
    what: 'a call of __tls_get_addr through the GOT',
    code: '66 48 8d 3d ? 66 48 ff 15 ?',
    at: 4,
    second: [41, 12, '__tls_get_addr'],
    near: `${GET_FS} 48 8d 80 ?`,
    far: `${GET_FS} 48 03 05 ?`,
  },
  {
    type: 20,
    name: 'R_X86_64_TLSLD',
    what: 'a call of __tls_get_addr',
    code: '48 8d 3d ? e8 ?',
    at: 3,
    second: [4, 8, '__tls_get_addr'],
    near: `66 66 66 ${GET_FS}`,
    far: `66 66 66 ${GET_FS}`,
  },
  {
    type: 20,
    name: 'R_X86_64_TLSLD',
    what: 'a call of __tls_get_addr through the GOT',
    code: '48 8d 3d ? ff 15 ?',
    at: 3,
    second: [41, 9, '__tls_get_addr'],
    near: `66 66 66 66 ${GET_FS}`,
    far: `66 66 66 66 ${GET_FS}`,
  },
  ...(['48 01 d8', '4c 01 f8'] as const).flatMap((add): SequenceCase[] => [
    {
      type: 19,
      name: 'R_X86_64_TLSGD',
      what: `a call of __tls_get_addr of the large code model (${add})`,
      code: `48 8d 3d ? 48 b8 ? ? ${add} ff d0`,
      at: 3,
      second: [31, 9, '__tls_get_addr'],
      near: `${GET_FS} 48 8d 80 ? 66 0f 1f 44 00 00`,
      far: `${GET_FS} 48 03 05 ? 66 0f 1f 44 00 00`,
    },
    {
      type: 20,
      name: 'R_X86_64_TLSLD',
      what: `a call of __tls_get_addr of the large code model (${add})`,
      code: `48 8d 3d ? 48 b8 ? ? ${add} ff d0`,
      at: 3,
      second: [31, 9, '__tls_get_addr'],
      near: `66 66 66 66 2e 0f 1f 84 00 00 00 00 00 ${GET_FS}`,
      far: `66 66 66 66 2e 0f 1f 84 00 00 00 00 00 ${GET_FS}`,
    },
  ]),
  {
    type: 34,
    name: 'R_X86_64_GOTPC32_TLSDESC',
    what: 'lea x@tlsdesc(%rip), %rax',
    code: '48 8d 05 ?',
    at: 3,
    near: '48 c7 c0 ?',
    far: '48 8b 05 ?',
  },
  {
    type: 34,
    name: 'R_X86_64_GOTPC32_TLSDESC',
    what: 'lea x@tlsdesc(%rip), %r13',
    code: '4c 8d 2d ?',
    at: 3,
    near: '49 c7 c5 ?',
    far: '4c 8b 2d ?',
  },
  {
    type: 45,
    name: 'R_X86_64_CODE_4_GOTPC32_TLSDESC',
    what: 'lea x@tlsdesc(%rip), %r16',
    code: 'd5 48 8d 05 ?',
    at: 4,
    near: 'd5 18 c7 c0 ?',
    far: 'd5 48 8b 05 ?',
  },
  {
    type: 45,
    name: 'R_X86_64_CODE_4_GOTPC32_TLSDESC',
    what: 'lea x@tlsdesc(%rip), %r30',
    code: 'd5 4c 8d 35 ?',
    at: 4,
    near: 'd5 19 c7 c6 ?',
    far: 'd5 4c 8b 35 ?',
  },
];

/** Types that write nothing, and leave or change the code so. */
export const fieldlessCases: readonly { type: number; name: string; code: string; after: string }[] = [
  { type: 0, name: 'R_X86_64_NONE', code: 'ff 10', after: 'ff 10' },
  { type: 35, name: 'R_X86_64_TLSDESC_CALL', code: 'ff 10', after: '66 90' },
];

/** Types that only the dynamic loader reads (psABI 1.0, 4.4.1). */
export const dynamicTypes: ReadonlyMap<number, string> = new Map([
  [5, 'R_X86_64_COPY'],
  [6, 'R_X86_64_GLOB_DAT'],
  [7, 'R_X86_64_JUMP_SLOT'],
  [8, 'R_X86_64_RELATIVE'],
  [16, 'R_X86_64_DTPMOD64'],
  [36, 'R_X86_64_TLSDESC'],
  [37, 'R_X86_64_IRELATIVE'],
  [38, 'R_X86_64_RELATIVE64'],
]);

/** Types that are known and refused: no instruction that compilers emit has them. */
export const unsupportedTypes: ReadonlyMap<number, string> = new Map([
  [48, 'R_X86_64_CODE_5_GOTPC32_TLSDESC'],
  [51, 'R_X86_64_CODE_6_GOTPC32_TLSDESC'],
]);

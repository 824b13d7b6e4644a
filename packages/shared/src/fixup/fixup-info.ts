/**
 * What is computed: S is the address of the target, A the addend, P the address of the fixup, V what the field holds
 * before, Page(X) X & -4096, Word(X) X & -4.
 */
export type FixupExpression =
  'S + A' | 'S + A - P' | 'Page(S + A) - Page(P)' | 'S + A - Page(S)' | 'S + A - Word(P)' | 'V + S + A' | 'V - S - A';

/** Neighbouring bits of a value that are neighbours in the instruction too. */
export interface FieldRun {
  /** The lowest of them in the instruction, where a pair of instructions counts as one of 64 bits. */
  readonly at: number;
  readonly bits: number;
  /** The lowest of them in the value; undefined where the run goes on where the one before it ended. */
  readonly from?: number;
  /** What is added to the value first: half of what the lowest bit counts, where the instruction after it subtracts. */
  readonly rounding?: number;
}

/**
 * How a value goes into an instruction of the fixup's size, or into a pair of them of four bytes each. Instructions are
 * little-endian whatever the byte order of data is.
 */
export interface InstructionField {
  /** Number of the lowest bit of the value that is written. */
  readonly lowestBit: number;
  /** Where the bits go. */
  readonly runs: readonly FieldRun[];
  /** What the value must be a multiple of. */
  readonly multipleOf: number;
  /**
   * The instruction becomes MOVZ, or for a negative value MOVN with the bits inverted, unless it is a MOVK
   * (Arm ARM, C6.2 MOVN, MOVZ, MOVK: opcode in bits 30 and 29).
   */
  readonly isSignedMove: boolean;
  /** The value is written as what it is without its sign; bits of the instruction that are set say which sign it has. */
  readonly direction?: { readonly plus: number; readonly minus: number };
  /** Bits of the instruction that are written inverted, unless bit number `sign` of it is set (Arm ARM, F5.1 BL: J1, J2). */
  readonly invertedUnlessSign?: { readonly bits: number; readonly sign: number };
}

/**
 * What a fixup kind does, as one row of data. The engine that applies fixups reads these rows; it knows no kind by name.
 */
export interface FixupInfo {
  /** Number on the wire (a row of the `fixup_kind` column). Never reused. */
  readonly kind: number;
  readonly name: string;
  /** For documentation and messages. */
  readonly expression: FixupExpression;
  readonly isPcRelative: boolean;
  readonly sizeBytes: 1 | 2 | 4 | 8;
  /** Least and greatest value that fits; both null where every value does, modulo what the field holds. */
  readonly min: number | null;
  readonly max: number | null;
  /** For fields of instructions; undefined for whole words in the target's byte order. */
  readonly instruction?: InstructionField;
  /** Where the ABI defines the relocation that this comes from. */
  readonly source: string;
}

/** The fixup kinds of one target, by number; unused numbers are undefined. */
export interface FixupTable {
  /** First component of the LLVM triple. */
  readonly arch: string;
  /** That of its big-endian kind, where there is one. */
  readonly bigEndianArch?: string;
  readonly rows: readonly (FixupInfo | undefined)[];
}

/** Builds the table, checking that no number is used twice. */
export function fixupTable(arch: string, infos: readonly FixupInfo[], bigEndianArch?: string): FixupTable {
  const rows: (FixupInfo | undefined)[] = [];
  for (const info of infos) {
    if (rows[info.kind] !== undefined) throw new RangeError(`fixup kind ${info.kind} of ${arch} is defined twice`);
    rows[info.kind] = info;
  }
  return { arch, bigEndianArch, rows };
}

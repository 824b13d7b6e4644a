/**
 * What a fixup kind does, as one row of data. The engine that applies fixups reads these rows; it knows no kind by name.
 * S is the address of the target, A the addend, P the address of the fixup.
 */
export interface FixupInfo {
  /** Number on the wire (a row of the `fixup_kind` column). Never reused. */
  readonly kind: number;
  readonly name: string;
  /** For documentation and messages. */
  readonly expression: 'S + A' | 'S + A - P';
  readonly isPcRelative: boolean;
  readonly sizeBytes: 1 | 2 | 4 | 8;
  /** Least and greatest value that fits; both null for 8-byte fields, which hold every value modulo 2^64. */
  readonly min: number | null;
  readonly max: number | null;
  /** Where the ABI defines the relocation that this comes from. */
  readonly source: string;
}

/** The fixup kinds of one target, by number; unused numbers are undefined. */
export interface FixupTable {
  /** First component of the LLVM triple. */
  readonly arch: string;
  readonly rows: readonly (FixupInfo | undefined)[];
}

/** Builds the table, checking that no number is used twice. */
export function fixupTable(arch: string, infos: readonly FixupInfo[]): FixupTable {
  const rows: (FixupInfo | undefined)[] = [];
  for (const info of infos) {
    if (rows[info.kind] !== undefined) throw new RangeError(`fixup kind ${info.kind} of ${arch} is defined twice`);
    rows[info.kind] = info;
  }
  return { arch, rows };
}

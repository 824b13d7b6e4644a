/**
 * What the linker does for a relocation type. S symbol, A addend, P place, G offset of the symbol's GOT slot from the GOT,
 * GOT its address, L the symbol's PLT stub, Z its size, TP(S) its offset from the thread pointer, G(X) the address of the
 * GOT slot that holds X.
 */
export type RelocationAction =
  /** Nothing. */
  | 'none'
  /** Nothing any more: it was followed when the object was prepared (LinkerArch.prepare). */
  | 'prepared'
  /** A fixup of `fixup` to the symbol itself: S + A, or S + A - P. */
  | 'direct'
  /** A direct fixup, through a PLT stub when the symbol may be out of reach: L + A - P. */
  | 'branch'
  /** A fixup to the symbol's GOT slot: G + GOT + A - P. */
  | 'got-slot'
  /** As got-slot, but the instruction may be rewritten to do without the slot. */
  | 'got-slot-relaxable'
  /** A fixup to the GOT slot that holds S + A: G(S + A). */
  | 'got-entry'
  /** As got-entry, but the instructions may be rewritten to do without the slot. */
  | 'got-entry-relaxable'
  /** The slot's offset from the GOT, a constant: G(S + A) - GOT. */
  | 'got-entry-offset'
  /** The slot's offset from the page of the GOT: G(S + A) - Page(GOT). */
  | 'got-entry-page-offset'
  /** GOT + A - P. */
  | 'got-base'
  /** G + A, a constant. */
  | 'got-slot-offset'
  /** S + A - GOT. */
  | 'symbol-minus-got'
  /** L + A - GOT. */
  | 'stub-minus-got'
  /** Z + A, a constant. */
  | 'size'
  /** The offset of a thread-local symbol from the thread pointer: TP(S) + A. */
  | 'tls-offset'
  /** A fixup to a GOT slot that holds that offset. */
  | 'tls-slot'
  /** A fixup to a GOT slot that holds 0: what is added behind is the offset from the thread pointer already. */
  | 'tls-module-slot'
  /** As got-entry-relaxable and got-entry-offset, for a slot that holds that offset plus the addend. */
  | 'tls-entry'
  | 'tls-entry-offset'
  /** The first of a pair that calls __tls_get_addr for one variable, or for the module: rewritten to do without. */
  | 'tls-general-dynamic'
  | 'tls-local-dynamic'
  /** Loads a TLS descriptor, and calls it: rewritten likewise. */
  | 'tls-descriptor'
  | 'tls-descriptor-call'
  /** An instruction for the dynamic loader, which no relocatable file has: refused. */
  | 'dynamic'
  /** Known, and not linked by this version: refused. */
  | 'unsupported';

/** A relocation type, as one row of data. What follows from the action and the fixup is derived (relocation-table.ts). */
export interface RelocationInfo {
  readonly type: number;
  readonly name: string;
  readonly action: RelocationAction;
  /** Number of the fixup kind that the executor applies (packages/shared/src/fixup); 0 for none. */
  readonly fixup: number;
  /** What the field holds, in the notation of the psABI: `S + A - P`. Empty when nothing is written. */
  readonly expression: string;
  /** Bytes that are written; 0 for none. */
  readonly sizeBytes: number;
  /** Least and greatest value that fits; both null when every value does, modulo the size of the field. */
  readonly min: number | null;
  readonly max: number | null;
  /**
   * How the value is written: a field of 8 to 64 bits in the target's byte order, in the words of the psABI, or bits of
   * an instruction.
   */
  readonly encoding: 'none' | 'word8' | 'word16' | 'word32' | 'word64' | 'instruction';
  /** What the value must be a multiple of. */
  readonly multipleOf: number;
  /** The document and section that define it. */
  readonly source: string;
  /** Why it is refused; undefined when it is linked. */
  readonly refusal: string | undefined;
}

/**
 * What the linker does for a relocation type. S symbol, A addend, P place, G offset of the symbol's GOT slot from the GOT,
 * GOT its address, L the symbol's PLT stub, Z its size, TP(S) its offset from the thread pointer.
 */
export type RelocationAction =
  /** Nothing. */
  | 'none'
  /** A fixup of `fixup` to the symbol itself: S + A, or S + A - P. */
  | 'direct'
  /** A direct fixup, through a PLT stub when the symbol may be out of reach: L + A - P. */
  | 'branch'
  /** A fixup to the symbol's GOT slot: G + GOT + A - P. */
  | 'got-slot'
  /** As got-slot, but the instruction may be rewritten to do without the slot. */
  | 'got-slot-relaxable'
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
  /** How the value is written, in the words of the psABI: a field of 8 to 64 bits in the target's byte order. */
  readonly encoding: 'none' | 'word8' | 'word16' | 'word32' | 'word64';
  /** The document and section that define it. */
  readonly source: string;
  /** Why it is refused; undefined when it is linked. */
  readonly refusal: string | undefined;
}

/** What differs between architectures in the linker. */
export interface LinkerArch {
  readonly arch: string;
  readonly relocations: readonly (RelocationInfo | undefined)[];
  readonly pointerBytes: 4 | 8;
  /** Fixup kind of a whole pointer. */
  readonly pointerFixup: number;
  /** A CIE for the code below: the frame as it is where a function begins; its FDEs hold signed 32-bit distances. */
  readonly frameCie: Uint8Array;
  /** Fixup of such a distance. */
  readonly frameFixup: number;
  /** A PLT stub: jumps to the address in a GOT slot. */
  readonly stub: {
    readonly code: Uint8Array;
    /** How its frame changes: see MadeCode. */
    readonly frameProgram: Uint8Array;
    readonly alignment: number;
    /** The fixup in the code that refers to the slot. */
    readonly slotOffset: number;
    readonly slotFixup: number;
    readonly slotAddend: number;
  };
  /**
   * A trampoline: goes to the address in a slot so that what is there knows which trampoline it was. Undefined where the
   * runtime has nothing that knows (packages/controller/src/runtime/reentry-*.s).
   */
  readonly trampoline?: LinkerArch['stub'];
  /**
   * An indirect function's entry (STT_GNU_IFUNC): jumps to the address in a slot, which first is that of its own lazy
   * part: that asks the resolver, keeps the answer in the slot, and goes on there with all arguments intact.
   */
  readonly ifunc: {
    readonly code: Uint8Array;
    readonly frameProgram: Uint8Array;
    readonly alignment: number;
    /** Where the lazy part begins. */
    readonly lazyOffset: number;
    readonly fixups: readonly {
      readonly offset: number;
      readonly fixup: number;
      readonly target: 'slot' | 'resolver';
      readonly addend: number;
    }[];
  };
  /**
   * Rewriting of code that asks for the address of a thread-local variable, to code that knows its offset from the
   * thread pointer, or, for variables of the process, loads it from a GOT slot.
   */
  readonly tls: {
    /** Fixup of an offset that is known. */
    readonly offsetFixup: number;
    /** Fixup of the distance to a slot, and its addend. */
    readonly slotFixup: number;
    readonly slotAddend: number;
    /** @returns where the new fixup is and that of the call that goes, or undefined when the code is not as expected */
    rewriteGeneralDynamic(code: Uint8Array, offset: number, toSlot: boolean): TlsRewrite | undefined;
    /** As above; no new fixup. */
    rewriteLocalDynamic(code: Uint8Array, offset: number): TlsRewrite | undefined;
    rewriteDescriptor(code: Uint8Array, offset: number, toSlot: boolean): TlsRewrite | undefined;
    rewriteDescriptorCall(code: Uint8Array, offset: number): boolean;
  };
  /** Whether the instruction around a direct fixup is a call or jump, which may go through a stub. */
  isBranch(code: Uint8Array, offset: number): boolean;
  /**
   * Rewrites the instruction around the operand at `offset`, which is the distance to a GOT slot, to do without the slot.
   * The operand's addend is that of an operand at the end of its instruction.
   * @param type of the relocation
   * @returns undefined when the instruction must stay; it is not changed then
   */
  readonly relaxGot: (code: Uint8Array, offset: number, type: number, reach: SymbolReach) => GotRelaxation | undefined;
}

/** What is known of a symbol's address before it is known. */
export interface SymbolReach {
  /** Its distance from any code fits 32 bits. */
  readonly isNear: boolean;
  /** It fits 32 bits itself, with a sign. */
  readonly isLow: boolean;
}

/** The fixup to the symbol itself that takes the place of one to its GOT slot. */
export interface GotRelaxation {
  /** Of its place. */
  readonly shift: number;
  readonly fixup: number;
  readonly addend: number;
}

/** What a rewrite did. */
export interface TlsRewrite {
  readonly fixupOffset: number;
  /** Where the relocation of the call to __tls_get_addr is; -1 for none. */
  readonly callOffset: number;
}

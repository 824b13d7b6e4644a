/**
 * What a linker's map says, as plain data: addresses are safe integers, null where they are known at run time only; values
 * of fixups, which may need 64 bits, are decimal text.
 */
export interface LinkMap {
  /** False when the segments were laid out here and no executor has them. */
  readonly isLinked: boolean;
  /** Objects and archive members that take part, in the order in which they came in. */
  readonly inputs: readonly MapInput[];
  /** Shared libraries that the executor loads. */
  readonly libraries: readonly string[];
  readonly discardedGroups: readonly MapDiscardedGroup[];
  /** Sections that nothing needs, when dead code is stripped. */
  readonly deadSections: readonly MapDroppedSection[];
  /** Sections that are not to be loaded, such as debug information, by name. */
  readonly notLoaded: readonly MapNotLoaded[];
  /** In link order. */
  readonly units: readonly MapUnit[];
  /** Symbols that the executor process gives. */
  readonly processSymbols: readonly MapProcessSymbol[];
  /** Weak symbols that nothing defines: their address is 0. */
  readonly unresolved: readonly MapUnresolved[];
  /** In the order in which they run. */
  readonly initializers: readonly MapFunction[];
  readonly finalizers: readonly MapFunction[];
  /** By fixup kind, and in all. */
  readonly fixupCounts: Readonly<Record<string, number>>;
  /** When they were asked for. */
  readonly fixups?: readonly MapFixup[];
}

/** Why an object or archive member takes part. */
export type MapReason =
  | { readonly kind: 'added' }
  /** A lookup, a call, or the entry of a program. */
  | { readonly kind: 'asked-for'; readonly symbol: string }
  | { readonly kind: 'referenced'; readonly symbol: string; readonly by: string };

export interface MapInput {
  /** "main.o", "libz.a(inflate.o)". */
  readonly name: string;
  readonly isArchiveMember: boolean;
  readonly reason: MapReason;
}

/** A COMDAT group that another object has. */
export interface MapDiscardedGroup {
  readonly file: string;
  readonly signature: string;
  readonly keptIn: string;
  readonly sections: readonly { readonly name: string; readonly sizeBytes: number }[];
}

export interface MapDroppedSection {
  readonly file: string;
  readonly name: string;
  readonly sizeBytes: number;
}

export interface MapNotLoaded {
  readonly name: string;
  readonly count: number;
  /** As in the files, compressed or not. */
  readonly sizeBytes: number;
}

/** A link unit: an object, the part of one that is needed, or sections of several. */
export interface MapUnit {
  readonly id: number;
  readonly name: string;
  readonly segments: readonly MapSegment[];
  /** Symbols that have a value and no section. */
  readonly absolutes: readonly MapSymbol[];
}

export interface MapSegment {
  readonly permission: 'r-x' | 'r--' | 'rw-' | 'tls';
  /** Of thread-local segments the offset from the thread pointer, which is negative on some targets. */
  readonly address: number | null;
  readonly sizeBytes: number;
  readonly alignment: number;
  /** By address. Common symbols are in a section "COMMON". */
  readonly sections: readonly MapSection[];
  /** What the linker made, by address. */
  readonly entries: readonly MapEntry[];
}

export interface MapSection {
  readonly name: string;
  readonly address: number | null;
  readonly sizeBytes: number;
  readonly alignment: number;
  /** By address. */
  readonly symbols: readonly MapSymbol[];
}

export interface MapSymbol {
  readonly name: string;
  /** Of an indirect function that of its resolver. */
  readonly address: number | null;
  readonly sizeBytes: number;
  readonly type: 'notype' | 'object' | 'function' | 'tls' | 'ifunc' | 'other';
  readonly binding: 'local' | 'global' | 'weak' | 'unique' | 'other';
  readonly visibility: 'default' | 'internal' | 'hidden' | 'protected';
  /** The object whose definition is used instead. */
  readonly usedFrom?: string;
}

/** A GOT slot, a PLT stub, or what stands for an indirect function. */
export interface MapEntry {
  readonly what: 'GOT slot' | 'PLT stub' | 'frames of stubs' | 'IFUNC entry' | 'IFUNC slot';
  readonly symbol: string;
  readonly address: number | null;
  readonly sizeBytes: number;
}

export interface MapProcessSymbol {
  readonly name: string;
  /** Null when it is not known before it runs; of a thread-local variable its offset from the thread pointer. */
  readonly address: number | null;
  readonly isWeak: boolean;
  readonly isThreadLocal: boolean;
  /** Must be in reach of 32-bit references: the executor may put a stub or a copy in its place. */
  readonly isNear: boolean;
  readonly neededBy: readonly string[];
}

export interface MapUnresolved {
  readonly name: string;
  readonly neededBy: readonly string[];
}

/** A function that runs by itself. */
export interface MapFunction {
  readonly file: string;
  readonly section: string;
  readonly priority: number;
  /** Its name when it has one. */
  readonly symbol: string | null;
  readonly address: number | null;
}

export interface MapFixup {
  readonly file: string;
  /** The section, or what the linker made: "GOT slot", ... */
  readonly section: string;
  /** In the section. */
  readonly offset: number;
  readonly address: number | null;
  readonly kind: string;
  readonly symbol: string;
  /** What stands between. */
  readonly via: 'GOT slot' | 'PLT stub' | null;
  /** A, in decimal; S is the address of the symbol, or of what stands between. */
  readonly addend: string;
  /** S + A or S + A - P, in decimal and exact; null when S is known at run time only. */
  readonly value: string | null;
}

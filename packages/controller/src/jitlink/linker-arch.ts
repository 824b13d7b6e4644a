import type { FixupInfo } from '@telejit/shared/fixup';
import type { ElfObject } from '../object/index.js';
import type { RelocationAction, RelocationInfo } from './relocation-info.js';

/** Code that the linker makes, with a pointer of its own that it reads. */
export interface CodeTemplate {
  readonly code: Uint8Array;
  /** How its frame changes: see MadeCode. */
  readonly frameProgram: Uint8Array;
  readonly alignment: number;
  /** The fixups in the code that lead to the pointer, the first at the lowest place. */
  readonly slotFixups: readonly TemplateFixup[];
}

/** A fixup in code that the linker makes. */
export interface TemplateFixup {
  readonly offset: number;
  readonly fixup: number;
  readonly addend: number;
}

/** An indirect function's entry; see LinkerArch.ifunc. */
export interface IfuncTemplate {
  readonly code: Uint8Array;
  readonly frameProgram: Uint8Array;
  readonly alignment: number;
  /** Where the lazy part begins. */
  readonly lazyOffset: number;
  readonly fixups: readonly (TemplateFixup & { readonly target: 'slot' | 'resolver' })[];
  /** The pointer that it jumps through, and what else it keeps behind that. */
  readonly slotBytes: number;
  /** Functions of the process that the lazy part needs: their addresses are kept in the slot, or 0 for an optional one. */
  readonly helpers: readonly { readonly name: string; readonly slotOffset: number; readonly isOptional: boolean }[];
}

/** What differs between architectures in the linker. */
export interface LinkerArch {
  /** First component of the triple. */
  readonly arch: string;
  /** First component of the triple of the big-endian kind; undefined where there is none. */
  readonly bigEndianArch?: string;
  /** e_machine of its objects. */
  readonly machine: number;
  readonly relocations: readonly (RelocationInfo | undefined)[];
  /**
   * What is done to every object first: the code may get shorter. Undefined where an object is linked as it is.
   * @throws InputError (BAD_OBJECT), LinkError (BAD_RELOCATION, UNSUPPORTED_RELOCATION)
   */
  readonly prepare?: (object: ElfObject) => ElfObject;
  readonly pointerBytes: 4 | 8;
  /** Fixup kind of a whole pointer. */
  readonly pointerFixup: number;
  /**
   * The body of a CIE for the code below, from the version on: the frame as it is where a function begins. Its FDEs hold
   * signed 32-bit distances.
   */
  readonly frameCie: Uint8Array;
  /** Fixup of such a distance. */
  readonly frameFixup: number;
  /** Type of sections that are an index of unwind tables (.ARM.exidx); undefined where unwinders need none. */
  readonly unwindIndexType?: number;
  /** A PLT stub: jumps to the address in a GOT slot. */
  readonly stub: CodeTemplate;
  /** The same for objects that want places that are jumped to marked; undefined where stubs are marked, or nothing is. */
  readonly markedStub?: CodeTemplate;
  /**
   * A trampoline: goes to the address in a slot so that what is there knows which trampoline it was. Undefined where the
   * runtime has nothing that knows (packages/controller/src/runtime/reentry-*.s).
   */
  readonly trampoline?: CodeTemplate;
  /**
   * An indirect function's entry (STT_GNU_IFUNC): jumps to the address in a slot, which first is that of its own lazy
   * part: that asks the resolver, keeps the answer in the slot, and goes on there with all arguments intact.
   */
  readonly ifunc: IfuncTemplate;
  /**
   * Code that each unit which refers to one of these names has, in place of what the process may have: __tls_get_addr,
   * where its calls are not rewritten and slots hold offsets from the thread pointer. Undefined where there is none.
   */
  readonly routines?: ReadonlyMap<string, Uint8Array>;
  /**
   * Rewriting of code that asks for the address of a thread-local variable, to code that knows its offset from the
   * thread pointer, or, for variables of the process, loads it from a GOT slot.
   */
  readonly tls: {
    /** Addend of fixups to such a slot. */
    readonly slotAddend: number;
    /** The relocations' addends are added to the offset; elsewhere they belong to the sequence. */
    readonly usesAddend: boolean;
    /**
     * @param addend of the relocation, its lower half
     * @returns undefined when the code is not as the ABI prescribes it; it may be changed in part then
     */
    rewrite(
      code: Uint8Array,
      offset: number,
      info: RelocationInfo,
      toSlot: boolean,
      addend: number,
    ): TlsRewrite | undefined;
  };
  /**
   * The addend that the place of a relocation holds, for targets whose relocations have none (SHT_REL). Undefined where
   * such are refused.
   * @param data of the section @param offset of the place, which lies in it
   */
  readonly implicitAddend?: (info: FixupInfo, data: Uint8Array, offset: number) => number;
  /** Undefined where all code is of one instruction set. */
  readonly states?: InstructionStates;
  /** Branches reach less than references to data do: what is near enough for these may need a stub. */
  readonly hasShortBranches: boolean;
  /** Whether the instruction around a direct fixup is a call or jump, which may go through a stub. */
  isBranch(code: Uint8Array, offset: number): boolean;
  readonly got: {
    /**
     * The addend of a relocation that may be relaxed: with another one it is not the operand of the instruction that
     * is meant.
     */
    readonly relaxableAddend: number;
    /**
     * Whether the relocations of a section, which are in the order of the file, all belong to sequences that may be
     * relaxed one by one. Undefined where each may.
     */
    readonly areIndependent?: (types: ArrayLike<number>, count: number) => boolean;
    /**
     * Rewrites the instructions at `offset`, the first of which refers to a GOT slot, to do without the slot.
     * @param type of the relocation
     * @param next the following relocation, when it has the same symbol and addend
     * @returns undefined when the instructions must stay; they are not changed then
     */
    relax(
      code: Uint8Array,
      offset: number,
      type: number,
      reach: SymbolReach,
      next: NextRelocation | undefined,
    ): GotRelaxation | undefined;
  };
}

/** Two instruction sets in one process, told apart by bit 0 of functions' addresses, as 32-bit ARM has them. */
export interface InstructionStates {
  /** A stub for branches that cannot change the state; the common one is for all others. */
  readonly stub: CodeTemplate;
  /** Whether relocations of a type are of branches, by number. */
  hasBranch(type: number): boolean;
  /** Whether a branch of the type starts in T32 and stays there, so that it needs a stub of that state. */
  staysInThumb(type: number): boolean;
  /**
   * The branch to a place in one state.
   * @param instruction four bytes at the relocation's place @param isToThumb undefined to leave it as it is
   * @returns undefined when this branch cannot get there
   */
  branch(
    instruction: number,
    type: number,
    isToThumb: boolean | undefined,
  ): { readonly fixup: number; readonly instruction: number } | undefined;
}

/** What is known of a symbol's address before it is known. */
export interface SymbolReach {
  /** Its distance from any code fits what the code model has for that. */
  readonly isNear: boolean;
  /** It fits 32 bits itself, with a sign. */
  readonly isLow: boolean;
  /** Its distance from the first instruction, when both are in one segment. */
  readonly distance: number | undefined;
}

/** A relocation behind another one. */
export interface NextRelocation {
  readonly type: number;
  readonly offset: number;
}

/** Fixups to the symbol itself, at offsets from the relocation's place, that take the place of those to its GOT slot. */
export interface GotRelaxation {
  readonly fixups: readonly TemplateFixup[];
  /** The next relocation is done with as well. */
  readonly usesNext: boolean;
}

/** What a rewrite did. */
export interface TlsRewrite {
  readonly fixups: readonly TlsFixup[];
  /** Where the relocation of the call to __tls_get_addr is, which goes; -1 for none. */
  readonly callOffset: number;
}

/** A fixup in rewritten code. */
export interface TlsFixup {
  /** In the section. */
  readonly offset: number;
  readonly fixup: number;
  /**
   * The offset of the variable from the thread pointer; the GOT slot with it; or the slot's offset from the GOT.
   */
  readonly target: 'symbol' | 'slot' | 'slot-offset';
  /** Of a fixup to the slot, beside slotAddend. */
  readonly addend?: number;
}

/** The actions whose relocations are in sequences of instructions that are rewritten. */
export const TLS_SEQUENCES: ReadonlySet<RelocationAction> = new Set([
  'tls-general-dynamic',
  'tls-local-dynamic',
  'tls-descriptor',
  'tls-descriptor-call',
]);

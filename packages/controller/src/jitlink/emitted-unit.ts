import { telejit } from '@telejit/shared/wire';

import v1 = telejit.v1;

/** What a name refers to. */
export type Resolution =
  /** The object's own definition. */
  | { readonly kind: 'own' }
  /** A place in another link unit; all units are within reach of each other. */
  | {
      readonly kind: 'segment';
      readonly unit: number;
      readonly segment: number;
      readonly offset: number;
      /** The size of the definition, for code that asks for it. */
      readonly sizeBytes?: number;
    }
  /** A fixed address, which may be out of reach. */
  | { readonly kind: 'address'; readonly address: number }
  /** A symbol of the executor process, found there, which may be out of reach. */
  | {
      readonly kind: 'process';
      readonly name: string;
      readonly weak: boolean;
      /** Numbers of libraries whose definitions do not count; the same for all symbols of this name. */
      readonly notIn?: readonly number[];
    };

/** How a unit is emitted. */
export interface EmitOptions {
  readonly unitId: number;
  /** Asked once for each symbol that relocations refer to and that may be defined elsewhere. */
  readonly resolve: (symbolIndex: number, name: string) => Resolution;
  /** All that is linked lies below 2 GiB, so that its addresses are operands of 32 bits. */
  readonly isArenaLow?: boolean;
  /** For maps: gives `relocationRows`. */
  readonly recordRows?: boolean;
}

/** What a unit has that its object has not. */
export type TableEntryKind = 'GOT slot' | 'PLT stub' | 'frames of stubs';

/** A link unit, and what is needed to name its places in messages. */
export interface EmittedUnit {
  readonly unit: v1.ILinkUnit;
  /** Symbols that have a GOT slot or a stub, by segment and offset of the slot or stub. */
  readonly tableEntries: readonly {
    readonly segment: number;
    readonly offset: number;
    readonly symbolIndex: number;
    readonly what: TableEntryKind;
    readonly sizeBytes: number;
  }[];
  /**
   * By segment and row of its fixup columns: the row in the relocations of the section that the fixup is in. None for what
   * the linker made.
   */
  readonly relocationRows?: readonly (readonly (number | undefined)[])[];
  /** Fixups that are not where their relocation is, because the instruction was rewritten. */
  readonly movedFixups: readonly { readonly segment: number; readonly offset: number; readonly symbolIndex: number }[];
}

/** Names that the linker itself gives a meaning in each unit. */
export const LINKER_DEFINED: ReadonlySet<string> = new Set(['_GLOBAL_OFFSET_TABLE_', '__dso_handle']);

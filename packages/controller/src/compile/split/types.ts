/** What a split module is. Plain data: it crosses threads. */
import type { IrSymbol } from '../types.js';

/** A definition of a split module. */
export interface PartitionSymbol extends IrSymbol {
  readonly isThreadLocal: boolean;
  /** No other module knows its name: it was local, and was given one because several partitions refer to it. */
  readonly isPromoted: boolean;
  /** A compiler may leave it out where nothing uses it. */
  readonly isDiscardable: boolean;
  /** LLVM's number of the linkage that it has in its partition. */
  readonly linkage: number;
}

/** What is compiled in one piece. */
export interface ModulePartition {
  /**
   * Has the module's data and what must be there with it. Its functions have their own names; those of the others are
   * called NAME.body, so that references to NAME, its own included, are bound to whoever leads calls there.
   */
  readonly isEager: boolean;
  /** Functions of a partition that is not eager are to have their own names as well, as hidden symbols. Default false. */
  readonly keepsNames?: boolean;
  readonly symbols: readonly PartitionSymbol[];
  /** Functions of other partitions whose bodies are copied into this one for the optimiser. */
  readonly inlined: readonly string[];
  /** What its functions call directly, in this module or others; those in `symbols` excepted. */
  readonly callees: readonly Callee[];
}

export interface Callee {
  readonly name: string;
  /** The call is in the first block of a function: it happens whenever that is called, unless something ends before. */
  readonly isAtEntry: boolean;
}

/** Another name of a function. */
export interface PartitionAlias {
  readonly name: string;
  readonly aliasee: string;
  readonly isWeak: boolean;
  readonly isHidden: boolean;
}

/** A module prepared for being compiled piece by piece. */
export interface SplitModule {
  readonly name: string;
  /** The whole module, its shared locals renamed, and its definitions marked as to be left out. */
  readonly bitcode: Uint8Array;
  /** At most one of them is eager. */
  readonly partitions: readonly ModulePartition[];
  /** Other names of functions that are in partitions which are not eager. */
  readonly aliases: readonly PartitionAlias[];
  /** Functions run at the start or end of the program. */
  readonly hasInitializers: boolean;
  /** Bodies refer to places in each other, so that none can be read without the others. */
  readonly hasBlockAddresses: boolean;
}

/** What the body of a function is called in a partition that is not eager. */
export function bodyName(name: string): string {
  return `${name}.body`;
}

/** What is known of a symbol before it has an address. Bits. */
export const SymbolFlags = {
  None: 0,
  /** Visible to lookups from other dylibs. */
  Exported: 1,
  /** Gives way to a strong definition. */
  Weak: 2,
  /** Weak, and storage without content. */
  Common: 4,
  /** A function. */
  Callable: 8,
  /** Not in any memory of ours. */
  Absolute: 16,
  /** Stands for something that is done when it is looked up; has no address, and is in no result. */
  SideEffectsOnly: 32,
} as const;

/** A combination of SymbolFlags. */
export type SymbolFlagBits = number;

/** Whether a definition gives way to no other. */
export function isStrong(flags: SymbolFlagBits): boolean {
  return (flags & (SymbolFlags.Weak | SymbolFlags.Common)) === 0;
}

/** How far a symbol has come. It only ever moves down this list. */
export const SymbolState = {
  /** Nobody has asked for it. */
  NeverSearched: 0,
  /** Its materializer is at work. */
  Materializing: 1,
  /** It is known where it will be. */
  Resolved: 2,
  /** It is in the executor; something that it depends on may not be. */
  Emitted: 3,
  /** It and everything that it depends on is in the executor. */
  Ready: 4,
} as const;

/** One of SymbolState. */
export type SymbolStateLevel = (typeof SymbolState)[keyof typeof SymbolState];

/** What a symbol is bound to. */
export interface ExecutorSymbolDef {
  readonly flags: SymbolFlagBits;
  /** In the executor. Whoever gives the definition may know it only once the symbol is emitted, and throws before. */
  readonly address: bigint;
  /** The same definition under other flags, as an alias has it; without it `address` is all that an alias takes over. */
  withFlags?(flags: SymbolFlagBits): ExecutorSymbolDef;
}

/** A definition at a fixed address. */
export function absoluteDef(
  address: bigint,
  flags: SymbolFlagBits = SymbolFlags.Exported | SymbolFlags.Absolute,
): ExecutorSymbolDef {
  return { address, flags };
}

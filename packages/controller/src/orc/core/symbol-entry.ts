import type { ResourceTracker } from './resource-tracker.js';
import {
  SymbolFlags,
  SymbolState,
  type ExecutorSymbolDef,
  type SymbolFlagBits,
  type SymbolStateLevel,
} from './symbols.js';
import type { MaterializationUnit } from './types.js';

/** Told when a symbol that it registered with comes further, or fails. */
export interface SymbolObserver {
  readonly requiredState: SymbolStateLevel;
  onState(entry: SymbolEntry): void;
  onFailure(error: Error): void;
}

/** Symbols that were emitted together, and what is still missing before they are ready. */
export interface EmittedTogether {
  readonly entries: readonly SymbolEntry[];
  /** Not emitted yet, and needed, directly or through what is emitted. Their waiters include this. */
  readonly missing: Set<SymbolEntry>;
  /** Those that depend on one of these, and are not ready either. */
  readonly dependents: Set<EmittedTogether>;
}

/** A unit that nobody has asked for yet, and which of its symbols are still its own. */
export interface PendingUnit {
  readonly unit: MaterializationUnit;
  readonly tracker: ResourceTracker;
  readonly entries: Map<string, SymbolEntry>;
}

/** One name in one dylib. */
export class SymbolEntry {
  readonly dylibName: string;
  readonly name: string;
  flags: SymbolFlagBits;
  /** What defines it, for messages. */
  readonly unitName: string;
  state: SymbolStateLevel = SymbolState.NeverSearched;
  def: ExecutorSymbolDef | undefined;
  /** What will make it, while nobody has asked for it. */
  pending: PendingUnit | undefined;
  /** What it was added with; undefined for the default tracker of its dylib. */
  tracker: ResourceTracker | undefined;
  /** Why it is not to be had; it never will be. */
  error: Error | undefined;
  /** Gone from its dylib. */
  isRemoved = false;
  /** Since it is emitted and until it is ready: what it was emitted with. */
  node: EmittedTogether | undefined;
  #queries: Set<SymbolObserver> | undefined;
  /** Those that wait for this symbol to be emitted. */
  #waiters: Set<EmittedTogether> | undefined;

  constructor(dylibName: string, name: string, flags: SymbolFlagBits, unitName: string) {
    this.dylibName = dylibName;
    this.name = name;
    this.flags = flags;
    this.unitName = unitName;
  }

  /** Nobody has asked for it, and it has not failed. */
  reset(): void {
    this.state = SymbolState.NeverSearched;
    this.def = undefined;
    this.error = undefined;
    this.node = undefined;
  }

  /** A query is waiting for it. */
  get isRequested(): boolean {
    return (this.#queries?.size ?? 0) > 0;
  }

  get isSideEffectsOnly(): boolean {
    return (this.flags & SymbolFlags.SideEffectsOnly) !== 0;
  }

  get queries(): readonly SymbolObserver[] {
    return this.#queries === undefined ? [] : [...this.#queries];
  }

  addQuery(query: SymbolObserver): void {
    (this.#queries ??= new Set()).add(query);
  }

  removeQuery(query: SymbolObserver): void {
    this.#queries?.delete(query);
  }

  get waiters(): readonly EmittedTogether[] {
    return this.#waiters === undefined ? [] : [...this.#waiters];
  }

  addWaiter(node: EmittedTogether): void {
    (this.#waiters ??= new Set()).add(node);
  }

  removeWaiter(node: EmittedTogether): void {
    this.#waiters?.delete(node);
  }
}

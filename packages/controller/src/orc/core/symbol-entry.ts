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
  tracker: ResourceTracker;
  /** Those that were removed do not count. */
  readonly entries: readonly SymbolEntry[];
}

/** What symbols of one unit have in common. */
export interface SymbolOrigin {
  readonly dylibName: string;
  /** What defines them, for messages. */
  readonly unitName: string;
}

/** Few symbols have any. */
class Watchers {
  readonly queries = new Set<SymbolObserver>();
  /** Those that wait for the symbol to be emitted. */
  readonly waiters = new Set<EmittedTogether>();
}

const NOBODY: readonly never[] = [];

/** One name in one dylib. There are tens of thousands: each holds little. */
export class SymbolEntry {
  readonly #origin: SymbolOrigin;
  readonly name: string;
  flags: SymbolFlagBits;
  state: SymbolStateLevel = SymbolState.NeverSearched;
  def: ExecutorSymbolDef | undefined;
  /** What will make it, while nobody has asked for it. */
  pending: PendingUnit | undefined;
  /** The responsibility that it is of, while it is being made. */
  maker: object | undefined;
  /** What it was added with; undefined for the default tracker of its dylib. */
  tracker: ResourceTracker | undefined;
  /** Why it is not to be had; it never will be. */
  error: Error | undefined;
  /** Gone from its dylib. */
  isRemoved = false;
  /** Since it is emitted and until it is ready: what it was emitted with. */
  node: EmittedTogether | undefined;
  #watchers: Watchers | undefined;

  constructor(origin: SymbolOrigin, name: string, flags: SymbolFlagBits) {
    this.#origin = origin;
    this.name = name;
    this.flags = flags;
  }

  get dylibName(): string {
    return this.#origin.dylibName;
  }

  /** What defines it, for messages. */
  get unitName(): string {
    return this.#origin.unitName;
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
    return (this.#watchers?.queries.size ?? 0) > 0;
  }

  get isSideEffectsOnly(): boolean {
    return (this.flags & SymbolFlags.SideEffectsOnly) !== 0;
  }

  get queries(): readonly SymbolObserver[] {
    return this.#watchers === undefined ? NOBODY : [...this.#watchers.queries];
  }

  addQuery(query: SymbolObserver): void {
    (this.#watchers ??= new Watchers()).queries.add(query);
  }

  removeQuery(query: SymbolObserver): void {
    this.#watchers?.queries.delete(query);
  }

  get waiters(): readonly EmittedTogether[] {
    return this.#watchers === undefined ? NOBODY : [...this.#watchers.waiters];
  }

  addWaiter(node: EmittedTogether): void {
    (this.#watchers ??= new Watchers()).waiters.add(node);
  }

  removeWaiter(node: EmittedTogether): void {
    this.#watchers?.waiters.delete(node);
  }
}

import { InputError, InternalError } from '@telejit/shared';
import { duplicateDefinition, dylibClosed, symbolsNotFound, symbolsNotRemovable, trackerDefunct } from './failures.js';
import { ResourceTracker, type TrackerActions } from './resource-tracker.js';
import { SymbolEntry, type PendingUnit } from './symbol-entry.js';
import { isStrong, SymbolFlags, SymbolState, type SymbolFlagBits } from './symbols.js';
import type { DefinitionGenerator, DylibForGenerators, MaterializationUnit, TrackerKey } from './types.js';

/** Which symbols of a dylib a lookup sees. */
export interface SearchOrderEntry {
  readonly dylib: JITDylib;
  /** Hidden symbols as well. A dylib's own code sees those; others do not. */
  readonly matchesAll: boolean;
}

/** Dylibs in the order in which they are searched. */
export type SearchOrder = readonly SearchOrderEntry[];

/** A generator, and which names it is being asked for, with who else waits for them. */
export class AttachedGenerator {
  readonly generator: DefinitionGenerator;
  readonly busyWith = new Map<string, (() => void)[]>();

  constructor(generator: DefinitionGenerator) {
    this.generator = generator;
  }
}

/**
 * A table of symbols that stands for a dynamic library: definitions are added to it in units, which are materialized when
 * something looks them up; what it does not define is searched in the dylibs of its link order.
 * Source: LLVM llvm/include/llvm/ExecutionEngine/Orc/Core.h, JITDylib.
 */
export class JITDylib implements DylibForGenerators {
  readonly name: string;
  readonly #actions: TrackerActions;
  readonly #entries = new Map<string, SymbolEntry>();
  /** Those that are not defunct. */
  readonly #liveTrackers = new Set<ResourceTracker>();
  #defaultTracker: ResourceTracker;
  #linkOrder: SearchOrder;
  #generators: readonly AttachedGenerator[] = [];
  #isOpen = true;

  /** Use ExecutionSession.createDylib. */
  constructor(name: string, actions: TrackerActions) {
    this.name = name;
    this.#actions = actions;
    this.#defaultTracker = this.createTracker();
    this.#linkOrder = [{ dylib: this, matchesAll: true }];
  }

  get isOpen(): boolean {
    return this.#isOpen;
  }

  /** Removes everything that was added, with any tracker. */
  async clear(): Promise<void> {
    for (const tracker of this.trackers()) await tracker.remove();
  }

  /** The tracker of what is added without one; another one once this is removed. */
  get defaultTracker(): ResourceTracker {
    return this.#defaultTracker;
  }

  createTracker(): ResourceTracker {
    const tracker = new ResourceTracker(this, this.#actions);
    this.#liveTrackers.add(tracker);
    return tracker;
  }

  /** A tracker of this dylib by its key. @throws InputError (WRONG_DYLIB) for that of another */
  ownTracker(key: TrackerKey): ResourceTracker {
    if (key instanceof ResourceTracker && key.dylib === this) return key;
    throw new InputError('WRONG_DYLIB', `the resource tracker is none of the dylib ${this.name}`);
  }

  /** All trackers that stand for something, the youngest first. */
  trackers(): readonly ResourceTracker[] {
    return [...this.#liveTrackers].reverse();
  }

  /** Where references of this dylib's code are searched, in order; itself first unless it was set otherwise. */
  get linkOrder(): SearchOrder {
    return this.#linkOrder;
  }

  /** @param linksAgainstSelf puts this dylib first, hidden symbols included, when it is not */
  setLinkOrder(order: SearchOrder, linksAgainstSelf = true): void {
    const own: SearchOrder = linksAgainstSelf && order[0]?.dylib !== this ? [{ dylib: this, matchesAll: true }] : [];
    this.#linkOrder = withoutRepetitions([...own, ...order]);
  }

  /** Adds dylibs at the end; those that are in the order stay where they are. */
  addToLinkOrder(...dylibs: readonly (JITDylib | SearchOrderEntry)[]): void {
    const added = dylibs.map((one) => (one instanceof JITDylib ? { dylib: one, matchesAll: false } : one));
    this.#linkOrder = withoutRepetitions([...this.#linkOrder, ...added]);
  }

  replaceInLinkOrder(old: JITDylib, replacement: JITDylib, matchesAll = false): void {
    this.#linkOrder = withoutRepetitions(
      this.#linkOrder.map((one) => (one.dylib === old ? { dylib: replacement, matchesAll } : one)),
    );
  }

  removeFromLinkOrder(dylib: JITDylib): void {
    this.#linkOrder = this.#linkOrder.filter((one) => one.dylib !== dylib);
  }

  get generators(): readonly AttachedGenerator[] {
    return this.#generators;
  }

  /** Generators are asked in the order in which they were added. */
  addGenerator<T extends DefinitionGenerator>(generator: T): T {
    this.#generators = [...this.#generators, new AttachedGenerator(generator)];
    return generator;
  }

  removeGenerator(generator: DefinitionGenerator): void {
    this.#generators = this.#generators.filter((one) => one.generator !== generator);
  }

  /**
   * Adds all definitions of a unit, or none. Weak ones that exist already are discarded from it; strong ones take the place
   * of weak ones that nobody has asked for yet.
   * @throws LinkError (DUPLICATE_DEFINITION), LookupError (TRACKER_DEFUNCT, DYLIB_CLOSED)
   */
  define(unit: MaterializationUnit, tracker: ResourceTracker = this.#defaultTracker): void {
    const entries = this.#addAll(unit.symbols, tracker, unit.name);
    const pending: PendingUnit = { unit, tracker, entries };
    for (const entry of entries) entry.pending = pending;
    if (entries.length === unit.symbols.size) return;
    for (const name of unit.symbols.keys())
      if (this.#entries.get(name)?.pending !== pending) unit.discard?.(this, name);
  }

  /**
   * Adds symbols that are being materialized already.
   * @returns entries of those that are new; weak ones that exist are not among them
   * @throws LinkError (DUPLICATE_DEFINITION), LookupError (TRACKER_DEFUNCT, DYLIB_CLOSED)
   */
  defineMaterializing(
    symbols: Iterable<readonly [string, SymbolFlagBits]>,
    tracker: ResourceTracker,
    what: string,
  ): SymbolEntry[] {
    const added = this.#addAll(new Map(symbols), tracker, what);
    for (const entry of added) entry.state = SymbolState.Materializing;
    return added;
  }

  /**
   * Removes symbols that are ready, or that nobody has asked for.
   * @throws LookupError SYMBOLS_NOT_FOUND, SYMBOLS_NOT_REMOVABLE; nothing is removed then
   */
  remove(names: Iterable<string>): void {
    const all = [...names];
    const absent = all.filter((name) => !this.#entries.has(name));
    if (absent.length > 0) throw symbolsNotFound(absent, [this.name]);
    const busy = all.filter((name) => {
      const entry = this.#entries.get(name);
      return entry !== undefined && entry.error === undefined && isBusy(entry);
    });
    if (busy.length > 0) throw symbolsNotRemovable(busy, this.name);
    for (const name of all) this.#drop(name);
  }

  entry(name: string): SymbolEntry | undefined {
    return this.#entries.get(name);
  }

  trackerOf(entry: SymbolEntry): ResourceTracker {
    return entry.tracker ?? this.#defaultTracker;
  }

  /** The unit that will make a symbol, while nobody has asked for it. */
  unitOf(name: string): MaterializationUnit | undefined {
    return this.#entries.get(name)?.pending?.unit;
  }

  /** @throws LookupError (TRACKER_DEFUNCT, DYLIB_CLOSED) when definitions of a unit cannot be added */
  assertTakes(tracker: ResourceTracker, unitName: string): void {
    if (!this.#isOpen) throw dylibClosed(this.name);
    if (tracker.isDefunct) throw trackerDefunct(unitName);
  }

  /** Takes the unit of a symbol that nobody has asked for, to be materialized now. */
  takePending({ pending }: SymbolEntry): PendingUnit | undefined {
    if (pending === undefined) return undefined;
    const entries = pending.entries.filter(({ isRemoved }) => !isRemoved);
    for (const entry of entries) {
      entry.pending = undefined;
      entry.state = SymbolState.Materializing;
    }
    return { ...pending, entries };
  }

  /**
   * Tells the units that define names, as this dylib's code sees them, that they will probably be asked for, and those that
   * these will refer to. Generators are not asked; nothing is materialized.
   */
  anticipate(names: Iterable<string>): void {
    const due: (readonly [JITDylib, Iterable<string>])[] = [[this, names]];
    for (let next = due.pop(); next !== undefined; next = due.pop()) {
      const [dylib, wanted] = next;
      for (const name of wanted) {
        const home = dylib.#whereDefined(name);
        if (home === undefined) continue;
        const references = home.unitOf(name)?.anticipate?.();
        if (references !== undefined) due.push([home, references]);
      }
    }
  }

  /** Gives symbols that were being materialized back, to wait until somebody asks for them. */
  putPending(pending: PendingUnit): void {
    for (const entry of pending.entries) {
      if (entry.isRemoved)
        throw new InternalError(`${pending.unit.name} brings back "${entry.name}", which is not there`);
      entry.state = SymbolState.NeverSearched;
      entry.pending = pending;
    }
  }

  /** Takes everything of a tracker out of the table. @returns the symbols that were not ready */
  removeTracked(tracker: ResourceTracker): readonly SymbolEntry[] {
    const unfinished: SymbolEntry[] = [];
    for (const entry of this.#tracked(tracker)) {
      if (isBusy(entry)) unfinished.push(entry);
      this.#forget(entry);
    }
    tracker.names.length = 0;
    this.#liveTrackers.delete(tracker);
    if (tracker === this.#defaultTracker) this.#defaultTracker = this.createTracker();
    return unfinished;
  }

  transferTracked(from: ResourceTracker, to: ResourceTracker): void {
    for (const entry of this.#tracked(from)) {
      entry.tracker = to === this.#defaultTracker ? undefined : to;
      if (entry.pending !== undefined) entry.pending.tracker = to;
    }
    to.names.push(...from.names.splice(0));
    if (from !== this.#defaultTracker) this.#liveTrackers.delete(from);
  }

  /** Takes nothing any more. @returns all symbols that were not ready */
  close(): readonly SymbolEntry[] {
    this.#isOpen = false;
    const unfinished = [...this.#entries.values()].filter(isBusy);
    for (const entry of [...this.#entries.values()]) this.#forget(entry);
    this.#generators = [];
    this.#linkOrder = [];
    return unfinished;
  }

  /** @returns those of the symbols that are new here */
  #addAll(wanted: ReadonlyMap<string, SymbolFlagBits>, tracker: ResourceTracker, what: string): SymbolEntry[] {
    this.assertTakes(tracker, what);
    const known = new Set<string>();
    const overridden: string[] = [];
    // forEach makes no pair for each.
    wanted.forEach((flags, name) => {
      const existing = this.#entries.get(name);
      if (existing === undefined) return;
      if (!isStrong(flags)) {
        known.add(name);
      } else if (!isStrong(existing.flags) && existing.state === SymbolState.NeverSearched) {
        overridden.push(name);
      } else {
        throw duplicateDefinition(name, this.name, existing.unitName, what);
      }
    });
    for (const name of overridden) this.#drop(name);
    const origin = { dylibName: this.name, unitName: what };
    const entries: SymbolEntry[] = [];
    const owner = tracker === this.#defaultTracker ? undefined : tracker;
    wanted.forEach((flags, name) => {
      if (known.size > 0 && known.has(name)) return;
      const entry = new SymbolEntry(origin, name, flags);
      entry.tracker = owner;
      entries.push(entry);
      this.#entries.set(name, entry);
    });
    tracker.names.push(wanted);
    return entries;
  }

  /** Undefined also when a generator might define it first. */
  #whereDefined(name: string): JITDylib | undefined {
    for (const { dylib, matchesAll } of this.#linkOrder) {
      const entry = dylib.entry(name);
      if (entry === undefined && dylib.generators.length > 0) return undefined;
      if (entry !== undefined && (matchesAll || (entry.flags & SymbolFlags.Exported) !== 0)) return dylib;
    }
    return undefined;
  }

  #tracked(tracker: ResourceTracker): SymbolEntry[] {
    const found: SymbolEntry[] = [];
    for (const names of tracker.names) {
      for (const name of names.keys()) {
        const entry = this.#entries.get(name);
        if (entry !== undefined && this.trackerOf(entry) === tracker) found.push(entry);
      }
    }
    return found;
  }

  /** Takes a definition out, from the unit that would make it as well. */
  #drop(name: string): void {
    const entry = this.#entries.get(name);
    if (entry === undefined) return;
    const { pending } = entry;
    this.#forget(entry);
    pending?.unit.discard?.(this, name);
  }

  #forget(entry: SymbolEntry): void {
    entry.isRemoved = true;
    this.#entries.delete(entry.name);
    entry.pending = undefined;
  }
}

/** Not at rest: between having been asked for and being ready. */
function isBusy(entry: SymbolEntry): boolean {
  return entry.state !== SymbolState.NeverSearched && entry.state !== SymbolState.Ready;
}

function withoutRepetitions(order: SearchOrder): SearchOrder {
  const seen = new Set<JITDylib>();
  return order.filter(({ dylib }) => !seen.has(dylib) && seen.add(dylib));
}

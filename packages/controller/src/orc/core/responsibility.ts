import { InternalError, messageOf } from '@telejit/shared';
import { emitTogether, failSymbols, namesByDylib, notifyState, type EmittedGroup } from './emission.js';
import { brokenResponsibility, failedToMaterialize, trackerDefunct } from './failures.js';
import type { JITDylib } from './jit-dylib.js';
import type { ResourceTracker } from './resource-tracker.js';
import type { PendingUnit, SymbolEntry } from './symbol-entry.js';
import { SymbolState, type ExecutorSymbolDef, type SymbolFlagBits } from './symbols.js';
import type {
  MaterializationResponsibility,
  MaterializationUnit,
  SymbolDependenceGroup,
  SymbolFlagsMap,
  SymbolIdentity,
} from './types.js';

/** What a responsibility needs of the session. */
export interface ResponsibilityHost {
  /** Runs a unit whose symbols are being materialized. */
  dispatch(dylib: JITDylib, pending: PendingUnit): void;
  /** The entry of a symbol of any dylib of the session. */
  entryOf(symbol: SymbolIdentity): SymbolEntry | undefined;
}

/** The symbols that a materializer is to make. */
export class Responsibility implements MaterializationResponsibility {
  readonly dylib: JITDylib;
  readonly #host: ResponsibilityHost;
  readonly #unitName: string;
  #entries: readonly SymbolEntry[];
  #symbols: SymbolFlagsMap | undefined;
  #tracker: ResourceTracker;
  #initializerSymbol: string | undefined;
  /** What all symbols depend on. */
  readonly #added: SymbolIdentity[] = [];

  /** @param symbols of all entries, if somebody has them together */
  constructor(
    host: ResponsibilityHost,
    dylib: JITDylib,
    tracker: ResourceTracker,
    unitName: string,
    entries: readonly SymbolEntry[],
    initializerSymbol: string | undefined,
    symbols?: SymbolFlagsMap,
  ) {
    this.dylib = dylib;
    this.#host = host;
    this.#tracker = tracker;
    this.#unitName = unitName;
    this.#entries = entries;
    for (const entry of entries) entry.maker = this;
    this.#initializerSymbol = initializerSymbol;
    this.#symbols = symbols;
  }

  get tracker(): ResourceTracker {
    // A transfer moves what is being materialized as well.
    const entry = this.#entries.at(0);
    if (entry?.isRemoved === false) this.#tracker = this.dylib.trackerOf(entry);
    return this.#tracker;
  }

  get symbols(): SymbolFlagsMap {
    if (this.#symbols === undefined) {
      const symbols = new Map<string, SymbolFlagBits>();
      for (const { name, flags } of this.#entries) symbols.set(name, flags);
      this.#symbols = symbols;
    }
    return this.#symbols;
  }

  get initializerSymbol(): string | undefined {
    return this.#initializerSymbol;
  }

  get requestedSymbols(): ReadonlySet<string> {
    const requested = new Set<string>();
    for (const entry of this.#entries) if (entry.isRequested) requested.add(entry.name);
    return requested;
  }

  notifyResolved(definitions: Iterable<readonly [string, ExecutorSymbolDef]>): void {
    this.#checkAlive();
    const resolved: SymbolEntry[] = [];
    const defs: ExecutorSymbolDef[] = [];
    const unexpected: string[] = [];
    for (const [name, def] of definitions) {
      const entry = this.#own(name);
      if (entry === undefined) unexpected.push(name);
      if (entry?.state !== SymbolState.Materializing) continue;
      resolved.push(entry);
      defs.push(def);
    }
    if (unexpected.length > 0) throw brokenResponsibility('UNEXPECTED_DEFINITIONS', this.#unitName, unexpected);
    resolved.forEach((entry, i) => {
      entry.def = defs[i];
      entry.state = SymbolState.Resolved;
    });
    notifyState(resolved);
  }

  addDependencies(dependencies: Iterable<SymbolIdentity>): void {
    this.#checkAlive();
    this.#added.push(...dependencies);
  }

  notifyEmitted(groups: readonly SymbolDependenceGroup[] = []): void {
    const [error] = Responsibility.notifyAllEmitted([{ responsibility: this, groups }]);
    if (error !== undefined) throw error;
  }

  /** See notifyEmittedTogether. */
  static notifyAllEmitted(
    emissions: readonly {
      readonly responsibility: Responsibility;
      readonly groups: readonly SymbolDependenceGroup[];
    }[],
  ): readonly (Error | undefined)[] {
    const errors: (Error | undefined)[] = emissions.map(() => undefined);
    const taken = emissions.map(({ responsibility, groups }, i) => {
      const entries = responsibility.#entries;
      try {
        return { entries, groups: responsibility.#takeGroups(groups) };
      } catch (error) {
        errors[i] = errorFrom(error);
        return { entries, groups: [] };
      }
    });
    const fail = (i: number, error: Error): void => {
      errors[i] = error;
      failSymbols(taken[i].entries, error);
    };
    errors.forEach((error, i) => {
      if (error !== undefined) fail(i, error);
    });
    // One that fails makes those fail that depend on it.
    for (let isStable = false; !isStable;) {
      isStable = true;
      taken.forEach(({ groups }, i) => {
        if (errors[i] !== undefined) return;
        const failed = failedDependency(groups);
        if (failed === undefined) return;
        fail(i, failed);
        isStable = false;
      });
    }
    const left = taken.filter((_, i) => errors[i] === undefined);
    const ready = emitTogether(left.flatMap(({ groups }) => groups));
    for (const { entries } of left) notifyState(entries);
    notifyState(ready);
    return errors;
  }

  failMaterialization(cause: unknown): void {
    const entries = this.#entries;
    this.#entries = [];
    this.#symbols = undefined;
    this.#takeRest(entries);
    failSymbols(entries, cause);
  }

  defineMaterializing(symbols: SymbolFlagsMap): SymbolFlagsMap {
    this.#checkAlive();
    const added = this.dylib.defineMaterializing(symbols, this.tracker, this.#unitName);
    for (const entry of added) entry.maker = this;
    this.#entries = [...this.#entries, ...added];
    this.#symbols = undefined;
    return new Map(added.map(({ name, flags }): [string, SymbolFlagBits] => [name, flags]));
  }

  replace(unit: MaterializationUnit): void {
    this.#checkAlive();
    const { tracker } = this;
    const entries = this.#give(unit.symbols.keys(), unit.name);
    const pending: PendingUnit = { unit, tracker, entries };
    if (unit.initializerSymbol !== undefined && unit.initializerSymbol === this.#initializerSymbol)
      this.#initializerSymbol = undefined;
    if (entries.some((entry) => entry.isRequested)) this.#host.dispatch(this.dylib, pending);
    else this.dylib.putPending(pending);
  }

  giveBack(unit: MaterializationUnit, cause: unknown): void {
    this.#checkAlive();
    const { tracker } = this;
    const entries = this.#give(unit.symbols.keys(), unit.name);
    failSymbols(entries, cause);
    const initializer = unit.initializerSymbol;
    if (initializer !== undefined && initializer === this.#initializerSymbol) this.#initializerSymbol = undefined;
    // Those who were told may have removed what they had asked for.
    const left = entries.filter((entry) => !entry.isRemoved);
    for (const entry of left) entry.reset();
    this.dylib.putPending({ unit, tracker, entries: left });
  }

  delegate(symbols: Iterable<string>): MaterializationResponsibility {
    this.#checkAlive();
    const { tracker } = this;
    const entries = this.#give(symbols, this.#unitName);
    const takesInitializer = entries.some(({ name }) => name === this.#initializerSymbol);
    const initializer = takesInitializer ? this.#initializerSymbol : undefined;
    if (takesInitializer) this.#initializerSymbol = undefined;
    return new Responsibility(this.#host, this.dylib, tracker, this.#unitName, entries, initializer);
  }

  #give(names: Iterable<string>, to: string): SymbolEntry[] {
    const given: SymbolEntry[] = [];
    for (const name of names) {
      const entry = this.#own(name);
      if (entry === undefined)
        throw new InternalError(`${this.#unitName} gives "${name}", which it is not responsible for, to ${to}`);
      given.push(entry);
    }
    for (const entry of given) entry.maker = undefined;
    this.#entries = this.#entries.filter(({ maker }) => maker === this);
    this.#symbols = undefined;
    return given;
  }

  /** The entry of a symbol, as long as this responsibility has it. */
  #own(name: string): SymbolEntry | undefined {
    const entry = this.dylib.entry(name);
    return entry?.maker === this ? entry : undefined;
  }

  /** Gives all symbols up to be emitted. @throws LookupError, LinkError: see notifyEmitted */
  #takeGroups(groups: readonly SymbolDependenceGroup[]): EmittedGroup[] {
    this.#checkAlive();
    const all = this.#entries;
    this.#entries = [];
    this.#symbols = undefined;
    try {
      const missing = all.filter((entry) => entry.state < SymbolState.Resolved && !entry.isSideEffectsOnly);
      if (missing.length > 0) {
        const names = missing.map(({ name }) => name);
        throw brokenResponsibility('MISSING_DEFINITIONS', this.#unitName, names);
      }
      const taken = groups.map(({ symbols, dependencies }): EmittedGroup => {
        const entries = symbols === undefined ? this.#takeRest(all) : this.#takeNamed(symbols);
        return { entries, dependencies: this.#dependenciesOf([...dependencies, ...this.#added]) };
      });
      const rest = this.#takeRest(all);
      if (rest.length > 0) taken.push({ entries: rest, dependencies: this.#dependenciesOf(this.#added) });
      return taken;
    } finally {
      this.#takeRest(all);
    }
  }

  #takeNamed(names: Iterable<string>): SymbolEntry[] {
    const entries: SymbolEntry[] = [];
    for (const name of names) {
      const entry = this.#own(name);
      if (entry === undefined) continue;
      entry.maker = undefined;
      entries.push(entry);
    }
    return entries;
  }

  /** Those that are still this responsibility's; they are not afterwards. */
  #takeRest(entries: readonly SymbolEntry[]): readonly SymbolEntry[] {
    const rest = entries.filter(({ maker }) => maker === this);
    for (const entry of rest) entry.maker = undefined;
    return rest;
  }

  #dependenciesOf(dependencies: Iterable<SymbolIdentity>): SymbolEntry[] {
    const found: SymbolEntry[] = [];
    for (const symbol of dependencies) {
      const entry = this.#host.entryOf(symbol);
      // What was removed is no longer waited for: it was ready, or those that wait for it have failed with it.
      if (entry === undefined) continue;
      if (entry.state === SymbolState.NeverSearched && entry.error === undefined)
        throw new InternalError(`${this.#unitName} depends on "${entry.name}", which nobody has looked up`);
      found.push(entry);
    }
    return found;
  }

  #checkAlive(): void {
    for (const entry of this.#entries) {
      if (entry.isRemoved) throw trackerDefunct(this.#unitName);
      if (entry.error !== undefined) throw failedToMaterialize(namesByDylib([entry]), entry.error);
    }
  }
}

/** Symbols of a responsibility that are all in the executor now. */
export interface EmissionNotice {
  readonly responsibility: MaterializationResponsibility;
  /** See notifyEmitted. */
  readonly groups: readonly SymbolDependenceGroup[];
}

/**
 * As notifyEmitted of each, for what comes into the executor at the same time: what it depends on among itself costs little.
 * @returns by notice, why its symbols have failed, or undefined
 */
export function notifyEmittedTogether(notices: readonly EmissionNotice[]): readonly (Error | undefined)[] {
  const own = notices.map(({ responsibility, groups }) => {
    if (!(responsibility instanceof Responsibility))
      throw new InternalError('a responsibility is not one that its session has given');
    return { responsibility, groups };
  });
  return Responsibility.notifyAllEmitted(own);
}

function failedDependency(groups: readonly EmittedGroup[]): Error | undefined {
  for (const { dependencies } of groups) {
    for (const entry of dependencies) {
      if (entry.error !== undefined) return failedToMaterialize(namesByDylib([entry]), entry.error);
    }
  }
  return undefined;
}

function errorFrom(thrown: unknown): Error {
  return thrown instanceof Error ? thrown : new InternalError(messageOf(thrown));
}

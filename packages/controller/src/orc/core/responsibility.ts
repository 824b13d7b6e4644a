import { InternalError } from '@telejit/shared';
import { emitTogether, failSymbols, namesByDylib, notifyState } from './emission.js';
import { brokenResponsibility, failedToMaterialize, trackerDefunct } from './failures.js';
import type { JITDylib, PendingUnit } from './jit-dylib.js';
import type { ResourceTracker } from './resource-tracker.js';
import type { SymbolEntry } from './symbol-entry.js';
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
  readonly #entries: Map<string, SymbolEntry>;
  #tracker: ResourceTracker;
  #initializerSymbol: string | undefined;

  constructor(
    host: ResponsibilityHost,
    dylib: JITDylib,
    tracker: ResourceTracker,
    unitName: string,
    entries: Iterable<SymbolEntry>,
    initializerSymbol: string | undefined,
  ) {
    this.dylib = dylib;
    this.#host = host;
    this.#tracker = tracker;
    this.#unitName = unitName;
    this.#entries = new Map();
    for (const entry of entries) this.#entries.set(entry.name, entry);
    this.#initializerSymbol = initializerSymbol;
  }

  get tracker(): ResourceTracker {
    // A transfer moves what is being materialized as well.
    const [entry] = this.#entries.values();
    if (entry?.isRemoved === false) this.#tracker = this.dylib.trackerOf(entry);
    return this.#tracker;
  }

  get symbols(): SymbolFlagsMap {
    return new Map([...this.#entries].map(([name, { flags }]): [string, SymbolFlagBits] => [name, flags]));
  }

  get initializerSymbol(): string | undefined {
    return this.#initializerSymbol;
  }

  get requestedSymbols(): ReadonlySet<string> {
    return new Set([...this.#entries.values()].filter((entry) => entry.isRequested).map(({ name }) => name));
  }

  notifyResolved(definitions: ReadonlyMap<string, ExecutorSymbolDef>): void {
    this.#checkAlive();
    const unexpected = [...definitions.keys()].filter((name) => !this.#entries.has(name));
    if (unexpected.length > 0) throw brokenResponsibility('UNEXPECTED_DEFINITIONS', this.#unitName, unexpected);
    const resolved: SymbolEntry[] = [];
    for (const [name, def] of definitions) {
      const entry = this.#entries.get(name);
      if (entry?.state !== SymbolState.Materializing) continue;
      entry.def = def;
      entry.state = SymbolState.Resolved;
      resolved.push(entry);
    }
    notifyState(resolved);
  }

  notifyEmitted(groups: readonly SymbolDependenceGroup[] = []): void {
    this.#checkAlive();
    const left = new Map(this.#entries);
    this.#entries.clear();
    const entries = [...left.values()];
    try {
      const missing = entries.filter((entry) => entry.state < SymbolState.Resolved && !entry.isSideEffectsOnly);
      if (missing.length > 0) {
        const names = missing.map(({ name }) => name);
        throw brokenResponsibility('MISSING_DEFINITIONS', this.#unitName, names);
      }
      const nodes = groups.map(({ symbols, dependencies }) => {
        const together: SymbolEntry[] = [];
        for (const name of symbols) {
          const entry = left.get(name);
          if (entry !== undefined) together.push(entry);
          left.delete(name);
        }
        return { together, dependencies: this.#dependenciesOf(dependencies) };
      });
      nodes.push({ together: [...left.values()], dependencies: [] });
      const ready = nodes.flatMap(({ together, dependencies }) => emitTogether(together, dependencies));
      notifyState(entries);
      notifyState(ready);
    } catch (error) {
      failSymbols(entries, error);
      throw error;
    }
  }

  failMaterialization(cause: unknown): void {
    const entries = [...this.#entries.values()];
    this.#entries.clear();
    failSymbols(entries, cause);
  }

  defineMaterializing(symbols: SymbolFlagsMap): SymbolFlagsMap {
    this.#checkAlive();
    const added = this.dylib.defineMaterializing(symbols, this.tracker, this.#unitName);
    for (const entry of added) this.#entries.set(entry.name, entry);
    return new Map(added.map(({ name, flags }): [string, SymbolFlagBits] => [name, flags]));
  }

  replace(unit: MaterializationUnit): void {
    this.#checkAlive();
    const { tracker } = this;
    const entries = this.#give(unit.symbols.keys(), unit.name);
    const pending: PendingUnit = { unit, tracker, symbols: new Map(unit.symbols) };
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
    const symbols = new Map(left.map(({ name, flags }): [string, SymbolFlagBits] => [name, flags]));
    this.dylib.putPending({ unit, tracker, symbols });
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
      const entry = this.#entries.get(name);
      if (entry === undefined)
        throw new InternalError(`${this.#unitName} gives "${name}", which it is not responsible for, to ${to}`);
      given.push(entry);
    }
    for (const { name } of given) this.#entries.delete(name);
    return given;
  }

  /** @throws LookupError (FAILED_TO_MATERIALIZE) when one of them has failed */
  #dependenciesOf(dependencies: Iterable<SymbolIdentity>): SymbolEntry[] {
    const found: SymbolEntry[] = [];
    for (const symbol of dependencies) {
      const entry = this.#host.entryOf(symbol);
      // What was removed is no longer waited for: it was ready, or those that wait for it have failed with it.
      if (entry === undefined) continue;
      if (entry.error !== undefined) throw failedToMaterialize(namesByDylib([entry]), entry.error);
      if (entry.state === SymbolState.NeverSearched)
        throw new InternalError(`${this.#unitName} depends on "${entry.name}", which nobody has looked up`);
      found.push(entry);
    }
    return found;
  }

  #checkAlive(): void {
    for (const entry of this.#entries.values()) {
      if (entry.isRemoved) throw trackerDefunct(this.#unitName);
      if (entry.error !== undefined) throw failedToMaterialize(namesByDylib([entry]), entry.error);
    }
  }
}

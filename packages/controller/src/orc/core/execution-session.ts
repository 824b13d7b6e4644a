import { CancelledError, InputError, listenForAbort, LookupError } from '@telejit/shared';
import { failSymbols, namesByDylib } from './emission.js';
import { failedToMaterialize, sessionEnded, trackerDefunct } from './failures.js';
import { JITDylib, type SearchOrder } from './jit-dylib.js';
import { Search } from './lookup.js';
import { Responsibility } from './responsibility.js';
import type { ResourceTracker } from './resource-tracker.js';
import type { PendingUnit, SymbolEntry } from './symbol-entry.js';
import { SymbolQuery } from './symbol-query.js';
import { SymbolState, type ExecutorSymbolDef, type SymbolFlagBits } from './symbols.js';
import type { LookupCompletion, LookupOptions, ResourceManager } from './types.js';

const NO_NAMES: ReadonlySet<string> = new Set();

/**
 * What is JIT'd into one executor: dylibs with symbols, and who has asked for which. Looking a symbol up is what makes it:
 * the unit that defines it is materialized once, however many ask, and they are answered when the symbol and all that it
 * depends on is there.
 *
 * Everything happens on the thread of the event loop and between two of its turns: nothing changes while a caller looks.
 * Source: LLVM llvm/include/llvm/ExecutionEngine/Orc/Core.h, ExecutionSession; llvm/docs/ORCv2.rst.
 */
export class ExecutionSession {
  readonly #dylibs = new Map<string, JITDylib>();
  readonly #managers: ResourceManager[] = [];
  readonly #trackerActions = {
    remove: (tracker: ResourceTracker): Promise<void> => this.#removeTracker(tracker),
    transfer: (from: ResourceTracker, to: ResourceTracker): void => this.#transfer(from, to),
  };
  readonly #queries = new Set<SymbolQuery>();
  readonly #dispatched: [JITDylib, PendingUnit][] = [];
  #isDispatching = false;
  #ending: Promise<void> | undefined;

  /** By name, in the order of creation. */
  get dylibs(): ReadonlyMap<string, JITDylib> {
    return this.#dylibs;
  }

  /** @throws InputError (DUPLICATE_DYLIB), ExecutorError (SESSION_ENDED) */
  createDylib(name: string): JITDylib {
    if (this.#ending !== undefined) throw sessionEnded();
    if (this.#dylibs.has(name)) throw new InputError('DUPLICATE_DYLIB', `the session has a dylib "${name}" already`);
    const dylib = new JITDylib(name, this.#trackerActions);
    this.#dylibs.set(name, dylib);
    return dylib;
  }

  /** Removes a dylib with everything in it. Other dylibs that search it no longer do. */
  async removeDylib(dylib: JITDylib): Promise<void> {
    if (this.#dylibs.get(dylib.name) !== dylib) return;
    this.#dylibs.delete(dylib.name);
    for (const other of this.#dylibs.values()) other.removeFromLinkOrder(dylib);
    await this.#close(dylib);
  }

  /** Managers are told of removals in the reverse of the order in which they registered. */
  registerResourceManager(manager: ResourceManager): void {
    this.#managers.push(manager);
  }

  deregisterResourceManager(manager: ResourceManager): void {
    const index = this.#managers.indexOf(manager);
    if (index >= 0) this.#managers.splice(index, 1);
  }

  /**
   * Finds symbols and materializes them.
   * @returns definitions by name, all of them in the state that was required; without weak names that nothing defines
   * @throws LookupError (SYMBOLS_NOT_FOUND, FAILED_TO_MATERIALIZE), CancelledError, ExecutorError (SESSION_ENDED), what a generator throws
   */
  lookup(
    order: SearchOrder,
    names: Iterable<string>,
    options: LookupOptions = {},
  ): Promise<ReadonlyMap<string, ExecutorSymbolDef>> {
    return new Promise((resolve, reject) => {
      this.lookupThen(order, names, options, { onDone: resolve, onFailed: reject });
    });
  }

  /** The address of a symbol as code of a dylib sees it. */
  async lookupAddress(dylib: JITDylib, name: string, options: LookupOptions = {}): Promise<bigint> {
    const def = (await this.lookup(dylib.linkOrder, [name], options)).get(name);
    if (def === undefined)
      throw new LookupError('NO_ADDRESS', `"${name}" has no address: it stands for something that is done`);
    return def.address;
  }

  /** Flags of symbols, without materializing anything. Names that nothing defines are not in the result. */
  lookupFlags(
    order: SearchOrder,
    names: Iterable<string>,
    options: Pick<LookupOptions, 'kind'> = {},
  ): Promise<ReadonlyMap<string, SymbolFlagBits>> {
    const wanted = new Set(names);
    return new Promise((resolve, reject) => {
      new Search({
        order,
        names: wanted,
        weak: wanted,
        kind: options.kind ?? 'static',
        onFound: (found) =>
          resolve(new Map(found.map(([, { name, flags }]): [string, SymbolFlagBits] => [name, flags]))),
        onFailed: reject,
      }).run();
    });
  }

  /** Removes everything; lookups that wait fail. Idempotent. */
  end(): Promise<void> {
    this.#ending ??= this.#end();
    return this.#ending;
  }

  /** As `lookup`, for those who cannot wait for a turn of the event loop: `completion` may be told before this returns. */
  lookupThen(order: SearchOrder, names: Iterable<string>, options: LookupOptions, completion: LookupCompletion): void {
    const { requiredState = SymbolState.Ready, kind = 'static', weak = NO_NAMES, allowMissing, signal } = options;
    if (this.#ending !== undefined) {
      completion.onFailed(sessionEnded());
      return;
    }
    let endListening = (): void => undefined;
    const over = (): void => {
      this.#queries.delete(query);
      endListening();
    };
    const query = new SymbolQuery(requiredState, {
      onDone: (result) => {
        over();
        completion.onDone(result);
      },
      onFailed: (error) => {
        over();
        completion.onFailed(error);
      },
    });
    const onAbort = (): void => {
      query.onFailure(new CancelledError('CANCELLED', 'the lookup was cancelled', { cause: signal?.reason }));
    };
    this.#queries.add(query);
    if (signal?.aborted === true) {
      onAbort();
      return;
    }
    endListening = listenForAbort(signal, onAbort);
    new Search({
      order,
      names,
      weak,
      allowMissing,
      kind,
      onFound: (found) => {
        completion.onFound?.(found.map(([dylib, { name }]) => ({ dylib, name })));
        this.#materialize(query, found);
      },
      onFailed: (error) => {
        query.onFailure(
          error instanceof Error ? error : new LookupError('GENERATOR_FAILED', String(error), { cause: error }),
        );
      },
    }).run();
  }

  /** Makes a query wait for what was found, and begins what nobody has begun. */
  #materialize(query: SymbolQuery, found: readonly (readonly [JITDylib, SymbolEntry])[]): void {
    if (query.isOver) return;
    const failed = found.find(([, entry]) => entry.error !== undefined);
    if (failed !== undefined) {
      query.onFailure(failedToMaterialize(namesByDylib([failed[1]]), failed[1].error));
      return;
    }
    const units: (readonly [JITDylib, PendingUnit])[] = [];
    for (const [dylib, entry] of found) {
      query.add(entry);
      if (entry.state !== SymbolState.NeverSearched) continue;
      const pending = dylib.takePending(entry);
      if (pending !== undefined) units.push([dylib, pending]);
    }
    query.completeIfDone();
    for (const [dylib, pending] of units) this.#dispatch(dylib, pending);
  }

  /** One after the other, also what they lead to: chains of dependencies are as long as users make them. */
  #dispatch(dylib: JITDylib, pending: PendingUnit): void {
    this.#dispatched.push([dylib, pending]);
    if (this.#isDispatching) return;
    this.#isDispatching = true;
    for (let next = this.#dispatched.shift(); next !== undefined; next = this.#dispatched.shift()) {
      this.#run(...next);
    }
    this.#isDispatching = false;
  }

  #run(dylib: JITDylib, { unit, tracker, entries }: PendingUnit): void {
    // They may have been removed by what ran before.
    if (entries.some(({ isRemoved }) => isRemoved)) return;
    const host = {
      dispatch: (of: JITDylib, pending: PendingUnit): void => this.#dispatch(of, pending),
      entryOf: ({ dylib: home, name }: { dylib: { name: string }; name: string }): SymbolEntry | undefined =>
        this.#dylibs.get(home.name)?.entry(name),
    };
    const initializer = unit.initializerSymbol;
    const kept = entries.some(({ name }) => name === initializer) ? initializer : undefined;
    const symbols = entries.length === unit.symbols.size ? unit.symbols : undefined;
    const responsibility = new Responsibility(host, dylib, tracker, unit.name, entries, kept, symbols);
    try {
      const running = unit.materialize(responsibility);
      if (running !== undefined) running.catch((error: unknown) => responsibility.failMaterialization(error));
    } catch (error) {
      responsibility.failMaterialization(error);
    }
  }

  async #removeTracker(tracker: ResourceTracker): Promise<void> {
    const dylib = this.#dylibs.get(tracker.dylib.name);
    tracker.retire();
    if (dylib === undefined) return;
    failSymbols(dylib.removeTracked(tracker), trackerDefunct(`removed from ${dylib.name}`));
    await this.#free(dylib, tracker);
  }

  #transfer(from: ResourceTracker, to: ResourceTracker): void {
    const dylib = this.#dylibs.get(from.dylib.name);
    if (from.isDefunct || dylib === undefined) return;
    if (to.isDefunct) throw trackerDefunct(`transfer in ${dylib.name}`);
    if (to.dylib !== from.dylib)
      throw new InputError(
        'WRONG_DYLIB',
        `a tracker of ${from.dylib.name} cannot be transferred to one of ${to.dylib.name}`,
      );
    dylib.transferTracked(from, to);
    if (from !== dylib.defaultTracker) from.retire();
    for (const manager of this.#managers) manager.handleTransfer(dylib, to, from);
  }

  /** Every manager is told, whatever becomes of the others. */
  async #free(dylib: JITDylib, tracker: ResourceTracker): Promise<void> {
    const errors: unknown[] = [];
    for (const manager of [...this.#managers].reverse()) {
      try {
        await manager.handleRemove(dylib, tracker);
      } catch (error) {
        errors.push(error);
      }
    }
    if (errors.length > 0) throw errors[0];
  }

  async #close(dylib: JITDylib): Promise<void> {
    const trackers = dylib.trackers();
    failSymbols(dylib.close(), sessionEnded());
    const errors: unknown[] = [];
    for (const tracker of trackers) {
      tracker.retire();
      await this.#free(dylib, tracker).catch((error: unknown) => errors.push(error));
    }
    if (errors.length > 0) throw errors[0];
  }

  async #end(): Promise<void> {
    for (const query of [...this.#queries]) query.onFailure(sessionEnded());
    const dylibs = [...this.#dylibs.values()].reverse();
    this.#dylibs.clear();
    const errors: unknown[] = [];
    for (const dylib of dylibs) await this.#close(dylib).catch((error: unknown) => errors.push(error));
    if (errors.length > 0) throw errors[0];
  }
}

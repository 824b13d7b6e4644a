import { telejit } from '@telejit/shared/wire';
import { makeRedirectableGraph, type StubDestination } from '../../jitlink/index.js';
import type { RemoteSession } from '../../remote/index.js';
import {
  SymbolFlags,
  type Dylib,
  type ExecutionSession,
  type JITDylib,
  type MaterializationResponsibility,
  type ResourceManager,
  type ResourceTracker,
  type SymbolFlagBits,
  type TrackerKey,
} from '../core/index.js';
import { observed } from '../events/session-events.js';
import type { ObjectLayer } from '../layers/object-layer.js';
import { LinkObject } from '../link-object.js';
import { locationIn, locationOf, type Destination } from './location.js';
import { cannotStorePointers, noDestination, notRedirectable } from './redirect-failures.js';

import v1 = telejit.v1;

/** The same, or the name of a symbol that the dylib of the redirectable one finds; it is materialized with it. */
export type InitialDestination = Destination | { readonly symbol: string };

/** Flags of a symbol that is made without any being said. */
const DEFAULT_FLAGS: SymbolFlagBits = SymbolFlags.Exported | SymbolFlags.Callable;

/** A pointer that a stub jumps through. */
interface Cell {
  readonly object: LinkObject;
  readonly symbolIndex: number;
  /** It no longer leads to its initial destination, nor where that leads. */
  isRedirected: boolean;
}

/**
 * Makes symbols whose meaning can change while they are in use: each is a stub that jumps through a pointer of its own, and
 * redirecting it is one atomic store into that pointer. The stubs are code like any other, so that lookups, dependencies,
 * failures and removal are those of the session. Threads that are in the old body finish there.
 *
 * Source: LLVM llvm/include/llvm/ExecutionEngine/Orc/RedirectionManager.h, JITLinkRedirectableSymbolManager.h.
 */
export class RedirectableSymbolManager implements ResourceManager {
  readonly #layer: ObjectLayer;
  readonly #remote: RemoteSession;
  readonly #arch: string;
  readonly #cells = new WeakMap<Dylib, Map<string, Cell>>();
  readonly #cellsOf = new Map<TrackerKey, (readonly [string, Cell])[]>();

  /**
   * @param layer links the stubs, and must be one of `session` and `remote`
   * @throws ExecutorError (FEATURE_MISSING)
   */
  constructor(session: ExecutionSession, layer: ObjectLayer, remote: RemoteSession) {
    if (remote.description.features?.includes('store-pointers') !== true) throw cannotStorePointers();
    this.#layer = layer;
    this.#remote = remote;
    this.#arch = (remote.description.triple ?? '').split('-')[0];
    session.registerResourceManager(this);
  }

  /**
   * Defines redirectable symbols, functions that other dylibs see. All of them are made, as one link unit, when one is
   * looked up. They go with the tracker.
   * @throws LinkError (DUPLICATE_DEFINITION), LookupError (TRACKER_DEFUNCT, DYLIB_CLOSED)
   */
  createRedirectableSymbols(
    dylib: JITDylib,
    initialDestinations: ReadonlyMap<string, InitialDestination>,
    tracker?: ResourceTracker,
  ): void {
    const symbols = [...initialDestinations.keys()].map((name): [string, SymbolFlagBits] => [name, DEFAULT_FLAGS]);
    dylib.define(
      {
        name: `redirectable symbols of ${dylib.name}`,
        symbols: new Map(symbols),
        materialize: (responsibility) => this.emitRedirectableSymbols(responsibility, initialDestinations),
      },
      tracker,
    );
  }

  /**
   * Makes all symbols of a responsibility redirectable; they are emitted, or failed, when it is done.
   * @throws InputError (NO_DESTINATION) when one of them is not in `initialDestinations`, LookupError (TRACKER_DEFUNCT)
   */
  emitRedirectableSymbols(
    responsibility: MaterializationResponsibility,
    initialDestinations: ReadonlyMap<string, InitialDestination>,
  ): void {
    const { dylib, symbols, tracker } = responsibility;
    const without = [...symbols.keys()].filter((name) => !initialDestinations.has(name));
    if (without.length > 0) throw noDestination(without, dylib.name);
    const stubs = [...symbols].map(([name, flags]) => ({
      name,
      isHidden: (flags & SymbolFlags.Exported) === 0,
      isWeak: (flags & SymbolFlags.Weak) !== 0,
      destination: stubDestination(initialDestinations.get(name) ?? 0n),
    }));
    const { graph, cells } = makeRedirectableGraph(this.#arch, `redirectable symbols of ${dylib.name}`, stubs);
    const object = LinkObject.fromGraph(graph);
    this.#layer.emit(responsibility, object);
    const known = this.#cells.get(dylib) ?? new Map<string, Cell>();
    const made = [...cells].map(([name, symbolIndex]): [string, Cell] => [
      name,
      { object, symbolIndex, isRedirected: false },
    ]);
    for (const [name, cell] of made) known.set(name, cell);
    this.#cells.set(dylib, known);
    this.#record(tracker, made);
  }

  /**
   * Makes redirectable symbols of a dylib lead elsewhere, all in one operation: calls that begin when it is done, from any
   * thread, go to the new destinations. Nothing is looked up. Symbols that have not been materialized are refused.
   * @throws LookupError (NOT_REDIRECTABLE); OperationError (INPUT_FAILED) when a destination could not be linked. Nothing is redirected then
   */
  async redirect(dylib: JITDylib, destinations: ReadonlyMap<string, Destination>): Promise<void> {
    const stores = this.#stores(dylib, destinations);
    if (stores.length === 0) return;
    for (const name of destinations.keys()) {
      const cell = this.#cells.get(dylib)?.get(name);
      if (cell !== undefined) cell.isRedirected = true;
    }
    const [first] = destinations.keys();
    const more = stores.length > 1 ? ` and ${stores.length - 1} more` : '';
    await observed(
      this.#layer.events,
      'swap',
      () => this.#remote.submit('storePointers', { stores }, `redirect "${first}"${more} of ${dylib.name}`).result,
      (_, times) => ({ kind: 'swap', dylib: dylib.name, symbols: [...destinations.keys()], ...times }),
    );
  }

  /**
   * Makes a symbol lead where its initial destination, which only finds that out, leads. One that was redirected meanwhile
   * stays as it is.
   * @throws LookupError (NOT_REDIRECTABLE)
   */
  async settle(dylib: JITDylib, name: string, destination: Destination): Promise<void> {
    if (this.#cells.get(dylib)?.get(name)?.isRedirected === true) return;
    const stores = this.#stores(dylib, new Map([[name, destination]]));
    await this.#remote.submit('storePointers', { stores }, `lead "${name}" of ${dylib.name} to its function`).result;
  }

  /** @throws LookupError (NOT_REDIRECTABLE) for names that are no redirectable symbols of a dylib, or not yet */
  check(dylib: JITDylib, names: Iterable<string>): void {
    const known = this.#cells.get(dylib);
    const strangers = [...names].filter((name) => known?.has(name) !== true || dylib.entry(name) === undefined);
    if (strangers.length === 0) return;
    const why = 'not defined as redirectable, or not looked up yet, or removed; look them up first';
    throw notRedirectable(strangers, dylib.name, why);
  }

  handleRemove(dylib: Dylib, key: TrackerKey): void {
    const known = this.#cells.get(dylib);
    // The name may stand for something newer.
    for (const [name, cell] of this.#cellsOf.get(key) ?? []) if (known?.get(name) === cell) known.delete(name);
    this.#cellsOf.delete(key);
  }

  handleTransfer(_dylib: Dylib, to: TrackerKey, from: TrackerKey): void {
    const cells = this.#cellsOf.get(from);
    if (cells === undefined) return;
    this.#cellsOf.delete(from);
    this.#record(to, cells);
  }

  #record(key: TrackerKey, cells: readonly (readonly [string, Cell])[]): void {
    const list = this.#cellsOf.get(key);
    if (list === undefined) this.#cellsOf.set(key, [...cells]);
    else list.push(...cells);
  }

  #stores(dylib: JITDylib, destinations: ReadonlyMap<string, Destination>): v1.IPointerStore[] {
    this.check(dylib, destinations.keys());
    const known = this.#cells.get(dylib);
    const stores: v1.IPointerStore[] = [];
    const unlinked: string[] = [];
    for (const [name, destination] of destinations) {
      const cell = known?.get(name);
      if (cell?.object.isLinked === true)
        stores.push({ cell: locationIn(cell.object, cell.symbolIndex), value: locationOf(destination) });
      else unlinked.push(name);
    }
    if (unlinked.length > 0)
      throw notRedirectable(unlinked, dylib.name, 'still being materialized, or failed; wait for their lookup');
    return stores;
  }
}

function stubDestination(destination: InitialDestination): StubDestination {
  if (typeof destination === 'bigint') return { kind: 'address', address: destination };
  if ('symbol' in destination) return { kind: 'symbol', name: destination.symbol };
  return { kind: 'address', address: destination.address };
}

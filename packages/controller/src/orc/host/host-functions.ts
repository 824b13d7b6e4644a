import { InternalError, messageOf } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import { OperationError, type RemoteSession, type Upcall } from '../../remote/index.js';
import type { Dylib, ExecutionSession, ResourceManager, TrackerKey } from '../core/index.js';
import type { LinkObject } from '../link-object.js';
import type { CallArgument, CallValue } from '../marshal.js';
import type { Prototype } from '../prototype.js';
import { HostCall } from './host-call.js';
import { readHostArguments, writeHostResult } from './host-marshal.js';
import { HOST_PLACE_SYMBOL } from './host-thunk.js';

/** A method's parameters may be narrower than its type says: a function takes what its prototype says. */
interface HostFunctionShape {
  call(...args: (CallValue | HostCall)[]): CallArgument | Promise<CallArgument>;
}

/**
 * A function of this process that code in the executor calls. Its arguments are those of the C prototype, as typed functions
 * return values: numbers, `bigint` for 64-bit integers and pointers, strings or null for `char *`; behind them a HostCall.
 */
export type HostFunction = HostFunctionShape['call'];

/** A host function and how the code calls it. */
export interface HostFunctionEntry {
  readonly prototype: Prototype;
  readonly run: HostFunction;
  /** Its thunk. */
  readonly object: LinkObject;
  /** What the code gets when the function fails; without it the call of the code ends with the error. */
  readonly fallback: telejit.v1.IUpcallResult | undefined;
}

interface Placed {
  readonly entry: HostFunctionEntry;
  place: string | undefined;
}

/** Errors that wait to be thrown by the calls that they end. What threads without a call failed with is never asked for. */
const KEPT_ERRORS = 1024;

/** The host functions of a session: runs them when code calls, and knows which error ended which call. */
export class HostFunctions implements ResourceManager {
  readonly #remote: RemoteSession;
  readonly #byTracker = new Map<TrackerKey, Set<Placed>>();
  readonly #unplaced = new Set<Placed>();
  readonly #byPlace = new Map<string, HostFunctionEntry>();
  /** By upcall. */
  readonly #running = new Map<number, HostCall>();
  readonly #errors = new Map<number, unknown>();

  constructor(session: ExecutionSession, remote: RemoteSession) {
    this.#remote = remote;
    session.registerResourceManager(this);
    remote.onUpcall((upcall) => this.#receive(upcall));
    remote.onUpcallEnded((id) => this.#end(id));
    void remote.ended.then(() => {
      for (const id of [...this.#running.keys()]) this.#end(id);
    });
  }

  /** Has a host function called when code comes to its thunk, until the tracker is removed. */
  add(entry: HostFunctionEntry, tracker: TrackerKey): void {
    const placed = { entry, place: undefined };
    this.#unplaced.add(placed);
    this.#record(tracker, [placed]);
  }

  /** The error that a host function threw and that ended a call, or what the call failed with otherwise. */
  errorBehind(error: unknown): unknown {
    if (!(error instanceof OperationError) || error.code !== 'HOST_FUNCTION_FAILED') return error;
    const upcall = error.failure.upcall ?? 0;
    if (!this.#errors.has(upcall)) return error;
    const thrown = this.#errors.get(upcall);
    this.#errors.delete(upcall);
    return thrown;
  }

  handleRemove(_dylib: Dylib, key: TrackerKey): void {
    const all = this.#byTracker.get(key) ?? [];
    this.#byTracker.delete(key);
    for (const placed of all) {
      this.#unplaced.delete(placed);
      if (placed.place !== undefined) this.#byPlace.delete(placed.place);
    }
  }

  handleTransfer(_dylib: Dylib, to: TrackerKey, from: TrackerKey): void {
    const all = this.#byTracker.get(from);
    if (all === undefined) return;
    this.#byTracker.delete(from);
    this.#record(to, all);
  }

  #record(key: TrackerKey, all: Iterable<Placed>): void {
    const known = this.#byTracker.get(key) ?? new Set<Placed>();
    for (const placed of all) known.add(placed);
    this.#byTracker.set(key, known);
  }

  #receive(upcall: Upcall): boolean {
    if (upcall.id === 0 || upcall.data.byteLength === 0) return false;
    this.#placeAll();
    const entry = this.#byPlace.get(placeKey(upcall.unit, upcall.segment, upcall.offset));
    if (entry === undefined) return false;
    void this.#run(entry, upcall);
    return true;
  }

  /** Thunks that were linked since are known by their places. */
  #placeAll(): void {
    for (const placed of this.#unplaced) {
      const { object } = placed.entry;
      if (!object.isLinked) continue;
      const symbol = placeSymbol(object);
      if (!object.isSymbolLinked(symbol)) continue;
      const { part, place } = object.locate(symbol);
      if (part === undefined) continue;
      this.#unplaced.delete(placed);
      placed.place = placeKey(part.unitId, place.segment, place.offset);
      this.#byPlace.set(placed.place, placed.entry);
    }
  }

  async #run({ prototype, run, fallback }: HostFunctionEntry, { id, data }: Upcall): Promise<void> {
    const call = new HostCall();
    this.#running.set(id, call);
    let result: telejit.v1.IUpcallResult | undefined;
    let failure: string | undefined;
    try {
      const value = await run(...readHostArguments(prototype, data), call);
      result = writeHostResult(prototype, value);
    } catch (error) {
      if (fallback === undefined && !call.isOver) this.#keep(id, error);
      result = fallback;
      failure = messageOf(error);
    }
    this.#running.delete(id);
    if (call.isOver) return;
    if (result !== undefined) this.#remote.answerUpcalls([id], { result });
    else this.#remote.answerUpcalls([id], { failure: `${prototype.name}: ${failure ?? ''}`, endsThreads: true });
  }

  #keep(id: number, error: unknown): void {
    this.#errors.set(id, error);
    for (const oldest of this.#errors.keys()) {
      if (this.#errors.size <= KEPT_ERRORS) return;
      this.#errors.delete(oldest);
    }
  }

  #end(id: number): void {
    const call = this.#running.get(id);
    this.#running.delete(id);
    call?.end();
  }
}

/** It is local, and in no table of names. */
function placeSymbol({ graph }: LinkObject): number {
  for (let index = 1; index < graph.object.symbols.count; index++)
    if (graph.symbolName(index) === HOST_PLACE_SYMBOL) return index;
  throw new InternalError(`${graph.name} has no ${HOST_PLACE_SYMBOL}`);
}

function placeKey(unit: number, segment: number, offset: number): string {
  return `${unit}/${segment}/${offset}`;
}

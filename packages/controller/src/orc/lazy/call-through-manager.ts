import { readAddressColumn } from '@telejit/shared/wire';
import { messageOf, REENTRY_SYMBOL } from '@telejit/shared';
import { makeTrampolineGraph } from '../../jitlink/index.js';
import type { RemoteSession, Upcall } from '../../remote/index.js';
import type {
  Dylib,
  ExecutionSession,
  ExecutorSymbolDef,
  JITDylib,
  MaterializationResponsibility,
  ResourceManager,
  TrackerKey,
} from '../core/index.js';
import type { ObjectLayer } from '../layers/object-layer.js';
import { LinkObject } from '../link-object.js';
import { locationOf } from '../redirect/location.js';
import { cannotAsk, explainFailure, isEnding, noAddress, noRuntime, noTarget } from './failures.js';

/** Where a trampoline leads. */
export interface CallThrough {
  readonly source: JITDylib;
  /** A symbol of `source`, hidden ones included; it is looked up at the first call. */
  readonly name: string;
  /**
   * Called when it has been found, once for all threads that wait, just before these go on: what is submitted here reaches
   * the executor before them.
   */
  onFound?(definition: ExecutorSymbolDef): void;
}

/** What runs, with the arguments of the call, instead of a function that cannot be made: an address, or a symbol. */
export type FailureHandler = bigint | { readonly dylib: JITDylib; readonly name: string };

/** What becomes of calls of functions that cannot be made. */
export interface LazyCallThroughOptions {
  /** Default: none. The call that led there fails with LAZY_CALL_FAILED; a thread that linked code made ends. */
  readonly failureHandler?: FailureHandler;
  /** Told why, once for all threads that waited. Must not throw. */
  readonly onFailure?: (error: unknown, target: CallThrough) => void;
}

interface Trampoline {
  readonly target: CallThrough;
  /** Upcalls that wait for it. */
  readonly waiting: number[];
  /** Threads may come here long after the first was answered. */
  isFound: boolean;
}

/** Trampolines that were made together. */
interface Block {
  readonly object: LinkObject;
  /** By symbol of the object. */
  readonly trampolines: ReadonlyMap<number, Trampoline>;
  /** Where they are, once that is known. */
  places: readonly string[] | undefined;
}

/**
 * Makes trampolines: code that asks, when it is called, where a symbol is, which is materialized then, and goes on there
 * with all arguments as they were. Any number of threads may come at once; the symbol is looked up once for all of them.
 *
 * Source: LLVM llvm/include/llvm/ExecutionEngine/Orc/LazyReexports.h, LazyCallThroughManager.
 */
export class LazyCallThroughManager implements ResourceManager {
  readonly #session: ExecutionSession;
  readonly #layer: ObjectLayer;
  readonly #remote: RemoteSession;
  readonly #options: LazyCallThroughOptions;
  readonly #reentry: bigint;
  readonly #blocks = new Map<TrackerKey, Set<Block>>();
  readonly #unplaced = new Set<Block>();
  readonly #byPlace = new Map<string, Trampoline>();

  private constructor(
    session: ExecutionSession,
    layer: ObjectLayer,
    remote: RemoteSession,
    options: LazyCallThroughOptions,
    reentry: bigint,
  ) {
    this.#session = session;
    this.#layer = layer;
    this.#remote = remote;
    this.#options = options;
    this.#reentry = reentry;
    session.registerResourceManager(this);
    remote.onUpcall((upcall) => this.#receive(upcall));
  }

  /**
   * Asks the executor where trampolines lead: one round trip.
   * @param layer links them, and must be one of `session` and `remote`
   * @throws ExecutorError (FEATURE_MISSING; RUNTIME_MISSING when the native runtime is not installed yet)
   */
  static async create(
    session: ExecutionSession,
    layer: ObjectLayer,
    remote: RemoteSession,
    options: LazyCallThroughOptions = {},
  ): Promise<LazyCallThroughManager> {
    if (remote.description.features?.includes('upcalls') !== true) throw cannotAsk();
    const names = [REENTRY_SYMBOL];
    const { addresses } = await remote.submit('resolveSymbols', { names }, 'find the runtime').result;
    const [reentry] = readAddressColumn(addresses ?? new Uint8Array(), 'ResolveSymbolsResult.addresses');
    if ((reentry ?? 0) === 0) throw noRuntime();
    return new LazyCallThroughManager(session, layer, remote, options, BigInt(reentry));
  }

  /**
   * Makes all symbols of a responsibility trampolines, as one link unit; they are emitted, or failed, when it is done. They
   * go with its tracker.
   * @throws InputError (NO_TRAMPOLINES), LookupError (TRACKER_DEFUNCT)
   */
  emitTrampolines(responsibility: MaterializationResponsibility, targets: ReadonlyMap<string, CallThrough>): void {
    const { dylib, symbols, tracker } = responsibility;
    const without = [...symbols.keys()].filter((name) => !targets.has(name));
    if (without.length > 0) throw noTarget(without, dylib.name);
    const wanted = [...targets].filter(([name]) => symbols.has(name));
    const arch = (this.#remote.description.triple ?? '').split('-')[0];
    const made = makeTrampolineGraph(
      arch,
      `trampolines of ${dylib.name}`,
      wanted.map(([name]) => name),
      this.#reentry,
    );
    const object = LinkObject.fromGraph(made.graph);
    const trampolines = wanted.map(([, target], i): [number, Trampoline] => [
      made.symbols[i],
      { target, waiting: [], isFound: false },
    ]);
    const block: Block = { object, trampolines: new Map(trampolines), places: undefined };
    this.#layer.emit(responsibility, object);
    this.#unplaced.add(block);
    this.#record(tracker, [block]);
  }

  /**
   * Finds everything that trampolines lead to and that nobody has called yet, and what that leads to in turn: no call asks
   * afterwards.
   * @throws the first error of a lookup
   */
  async resolveAll(): Promise<void> {
    for (let open = this.#open(); open.length > 0; open = this.#open()) {
      for (const trampoline of open) {
        const { source, name } = trampoline.target;
        const definition = (await this.#session.lookup([{ dylib: source, matchesAll: true }], [name])).get(name);
        if (definition === undefined) throw noAddress(name, source.name);
        this.#goOn(trampoline, definition);
      }
    }
  }

  /** Trampolines that lead nowhere yet. */
  #open(): readonly Trampoline[] {
    const blocks = [...this.#blocks.values()].flatMap((all) => [...all]);
    return blocks.flatMap(({ trampolines }) => [...trampolines.values()].filter(({ isFound }) => !isFound));
  }

  handleRemove(_dylib: Dylib, key: TrackerKey): void {
    const blocks = this.#blocks.get(key) ?? [];
    this.#blocks.delete(key);
    for (const block of blocks) {
      this.#unplaced.delete(block);
      for (const place of block.places ?? []) this.#byPlace.delete(place);
    }
  }

  handleTransfer(_dylib: Dylib, to: TrackerKey, from: TrackerKey): void {
    const blocks = this.#blocks.get(from);
    if (blocks === undefined) return;
    this.#blocks.delete(from);
    this.#record(to, blocks);
  }

  #record(key: TrackerKey, blocks: Iterable<Block>): void {
    const known = this.#blocks.get(key) ?? new Set<Block>();
    for (const block of blocks) known.add(block);
    this.#blocks.set(key, known);
  }

  #receive({ id, unit, segment, offset }: Upcall): boolean {
    if (id === 0) return false;
    this.#placeAll();
    const trampoline = this.#byPlace.get(placeKey(unit, segment, offset));
    if (trampoline === undefined) return false;
    trampoline.waiting.push(id);
    if (trampoline.waiting.length === 1) this.#lookUp(trampoline);
    return true;
  }

  #placeAll(): void {
    for (const block of this.#unplaced) {
      if (!block.object.isLinked) continue;
      this.#unplaced.delete(block);
      const places: string[] = [];
      for (const [symbolIndex, trampoline] of block.trampolines) {
        const { part, place } = block.object.locate(symbolIndex);
        if (part === undefined) continue;
        const key = placeKey(part.unitId, place.segment, place.offset);
        places.push(key);
        this.#byPlace.set(key, trampoline);
      }
      block.places = places;
    }
  }

  #lookUp(trampoline: Trampoline): void {
    const { source, name } = trampoline.target;
    this.#session.lookupThen(
      [{ dylib: source, matchesAll: true }],
      [name],
      {},
      {
        onDone: (result) => {
          const definition = result.get(name);
          if (definition === undefined) this.#fail(trampoline, new Error('it has no address'));
          else this.#goOn(trampoline, definition);
        },
        onFailed: (error) => this.#fail(trampoline, error),
      },
    );
  }

  #goOn(trampoline: Trampoline, definition: ExecutorSymbolDef): void {
    if (!trampoline.isFound) trampoline.target.onFound?.(definition);
    trampoline.isFound = true;
    this.#remote.answerUpcalls(trampoline.waiting.splice(0), { target: locationOf(definition) });
  }

  #fail(trampoline: Trampoline, error: unknown): void {
    const { target } = trampoline;
    const failure = explainFailure(target.name, target.source.name, error);
    this.#options.onFailure?.(error, target);
    const handler = this.#options.failureHandler;
    const endsThreads = isEnding(error);
    if (handler === undefined || endsThreads) {
      this.#remote.answerUpcalls(trampoline.waiting.splice(0), { failure, endsThreads });
    } else if (typeof handler === 'bigint') {
      this.#remote.answerUpcalls(trampoline.waiting.splice(0), { target: { address: Number(handler) } });
    } else {
      this.#session.lookupAddress(handler.dylib, handler.name).then(
        (address) => this.#remote.answerUpcalls(trampoline.waiting.splice(0), { target: { address: Number(address) } }),
        (cause: unknown) => {
          const more = `; nor can the failure handler "${handler.name}" be called: ${messageOf(cause)}`;
          this.#remote.answerUpcalls(trampoline.waiting.splice(0), { failure: failure + more });
        },
      );
    }
  }
}

function placeKey(unit: number, segment: number, offset: number): string {
  return `${unit}/${segment}/${offset}`;
}

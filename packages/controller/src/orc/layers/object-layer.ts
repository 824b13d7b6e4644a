import { InternalError, LinkError, messageOf, numberFromLong } from '@telejit/shared';
import { readAddressColumn, telejit } from '@telejit/shared/wire';
import {
  boundedSection,
  debugObjectOf,
  emitLinkUnit,
  functionNamesOf,
  LINKER_DEFINED,
  type EmittedUnit,
  type Resolution,
} from '../../jitlink/index.js';
import type { RemoteSession } from '../../remote/index.js';
import {
  SymbolState,
  type Dylib,
  type DylibForGenerators,
  type ExecutionSession,
  type ExecutorSymbolDef,
  type MaterializationResponsibility,
  type ResourceManager,
  type SymbolFlagBits,
  type SymbolFlagsMap,
  type SymbolIdentity,
  type TrackerKey,
} from '../core/index.js';
import { explainLinkFailure, failingUnits, missingSymbolsError } from '../link-failure.js';
import type { DiscardedGroup, LinkObject } from '../link-object.js';
import type { LinkPart, ObjectSymbol } from '../link-part.js';
import { resolutionOf } from '../resolution.js';
import { giveBack, takeParts, type BoundsPlace } from '../take-parts.js';
import { LinkedDef, ProcessDef } from './linked-def.js';
import { flagsOf, ObjectUnit, type ObjectEmitter } from './object-unit.js';

import v1 = telejit.v1;

/** An object on its way into the executor. */
interface Emission {
  readonly responsibility: MaterializationResponsibility;
  readonly object: LinkObject;
  readonly onSent: (() => void) | undefined;
  /** What its references are bound to; undefined while that is not known. */
  bindings: ReadonlyMap<string, ExecutorSymbolDef> | undefined;
  dependencies: readonly SymbolIdentity[];
}

/** Parts of a batch with what is needed to finish or fail each. */
interface Batch {
  readonly emissions: readonly Emission[];
  readonly parts: readonly LinkPart[];
  readonly emitted: readonly EmittedUnit[];
}

/** How objects are linked. */
export interface ObjectLayerOptions {
  /**
   * Tell debuggers in the executor of every object, so that they know functions, and with debug information lines and
   * variables. Debug information is then sent. Default false.
   */
  readonly debugInfo?: boolean;
}

/** Below it all addresses fit an immediate operand of 32 bits, signed or not. */
const LOW_END = 2 ** 31;

/** Why a batch cannot be sent. */
interface Unlinkable {
  readonly culprits: ReadonlySet<unknown>;
  readonly error: unknown;
}

/**
 * Links objects into the executor: what is looked up together, and everything that it needs, in as few round trips as
 * the dependencies allow. An object is sent when all that it refers to is sent, or can be sent with it.
 */
export class ObjectLayer implements ObjectEmitter, ResourceManager {
  readonly #session: ExecutionSession;
  readonly #remote: RemoteSession;
  readonly #waiting = new Map<LinkObject, Emission>();
  /** Whose COMDAT group counts, by dylib and signature. */
  readonly #groupOwners = new WeakMap<Dylib, Map<string, LinkObject>>();
  readonly #failures = new WeakMap<LinkObject, unknown>();
  readonly #linked = new Map<TrackerKey, Set<LinkObject>>();
  readonly #isArenaLow: boolean;
  readonly #hasDebugInfo: boolean;
  /** The executor keeps names for profilers. */
  readonly #wantsNames: boolean;
  #lastUnitId = 0;
  #isFlushDue = false;

  /** @throws LinkError (NO_DEBUG_INTERFACE) when `debugInfo` is asked of an executor that cannot tell debuggers */
  constructor(session: ExecutionSession, remote: RemoteSession, { debugInfo = false }: ObjectLayerOptions = {}) {
    const features = new Set(remote.description.features);
    if (debugInfo && !features.has('debug-objects')) {
      throw new LinkError(
        'NO_DEBUG_INTERFACE',
        'this executor cannot tell debuggers of what is linked; use a newer one, or leave debugInfo out',
      );
    }
    this.#hasDebugInfo = debugInfo;
    this.#wantsNames = features.has('function-names');
    this.#isArenaLow = numberFromLong(remote.description.arenaEnd) <= LOW_END;
    this.#session = session;
    this.#remote = remote;
    session.registerResourceManager(this);
  }

  /**
   * Adds the definitions of an object to a dylib; it is linked when one of them is looked up.
   * @throws LinkError (DUPLICATE_DEFINITION), LookupError (TRACKER_DEFUNCT, DYLIB_CLOSED)
   */
  add(dylib: DylibForGenerators, object: LinkObject, tracker?: TrackerKey): void {
    const owners = this.#groupOwners.get(dylib) ?? new Map<string, LinkObject>();
    const lost: DiscardedGroup[] = [];
    const won: string[] = [];
    for (const { signature, isComdat, sections } of object.graph.groups) {
      if (!isComdat) continue;
      const owner = owners.get(signature);
      if (owner !== undefined || won.includes(signature))
        lost.push({ signature, sections, keptIn: (owner ?? object).name });
      else won.push(signature);
    }
    object.discard(lost);
    dylib.define(new ObjectUnit(this, object), tracker);
    for (const signature of won) owners.set(signature, object);
    this.#groupOwners.set(dylib, owners);
  }

  /**
   * Links an object for symbols that somebody is responsible for; they are emitted, or failed, when it is done.
   * @param onSent called each time a link of the object has been submitted: operations that it submits may refer to the
   *   object's units, travel in the same frame, and fail with the link
   */
  emit(responsibility: MaterializationResponsibility, object: LinkObject, onSent?: () => void): void {
    const { graph } = object;
    const own = claim(responsibility, object);
    const emission: Emission = { responsibility, object, onSent, bindings: undefined, dependencies: [] };
    this.#waiting.set(object, emission);
    const definitions = new Map<string, LinkedDef>();
    const wanted = new Set<string>();
    const weak = new Set<string>();
    for (const symbolIndex of graph.definitions) {
      const name = graph.symbolName(symbolIndex);
      if (own.has(name)) definitions.set(name, new LinkedDef(object, symbolIndex, flagsOf(graph, symbolIndex)));
      else if (mayBeElsewhere(object, symbolIndex)) wanted.add(name);
    }
    for (const symbolIndex of graph.externals) {
      const name = graph.symbolName(symbolIndex);
      if (LINKER_DEFINED.has(name)) continue;
      wanted.add(name);
      if (graph.isWeak(symbolIndex) || boundedSection(name) !== undefined) weak.add(name);
    }
    responsibility.notifyResolved(definitions);
    const dylib = this.#session.dylibs.get(responsibility.dylib.name);
    if (dylib === undefined) throw new InternalError(`${responsibility.dylib.name} is not a dylib of the session`);
    this.#session.lookupThen(
      dylib.linkOrder,
      wanted,
      { requiredState: SymbolState.Resolved, weak },
      {
        onFound: (symbols) => {
          emission.dependencies = symbols;
        },
        onDone: (bindings) => {
          emission.bindings = bindings;
          this.#flushSoon();
        },
        onFailed: (error) => this.#fail(emission, error),
      },
    );
  }

  async handleRemove(_dylib: Dylib, key: TrackerKey): Promise<void> {
    for (const [object, { responsibility }] of this.#waiting) {
      if (responsibility.tracker === key) this.#waiting.delete(object);
    }
    this.#flushSoon();
    const objects = this.#linked.get(key);
    this.#linked.delete(key);
    await this.#release([...(objects ?? [])]);
  }

  handleTransfer(_dylib: Dylib, to: TrackerKey, from: TrackerKey): void {
    const objects = this.#linked.get(from);
    this.#linked.delete(from);
    for (const object of objects ?? []) this.#record(to, object);
  }

  /** Sends what can be sent, once everything that is due in this turn has happened. */
  #flushSoon(): void {
    if (this.#isFlushDue) return;
    this.#isFlushDue = true;
    queueMicrotask(() => {
      this.#isFlushDue = false;
      this.#flush();
    });
  }

  #flush(): void {
    this.#failOrphans();
    const sendable = this.#sendable();
    if (sendable.length === 0) return;
    const batch = this.#prepare(sendable);
    if ('error' in batch) {
      for (const emission of sendable) if (batch.culprits.has(emission.object)) this.#fail(emission, batch.error);
      this.#flushSoon();
      return;
    }
    for (const { object, responsibility } of sendable) {
      this.#waiting.delete(object);
      this.#record(responsibility.tracker, object);
    }
    const { parts, emitted } = batch;
    const what = `link ${parts[0]?.name ?? 'nothing'}${parts.length > 1 ? ` and ${parts.length - 1} more` : ''}`;
    const units = emitted.map(({ unit }, i) => this.#forTools(unit, parts[i]));
    const linked = this.#remote.link(units, what).result;
    for (const { onSent } of sendable) onSent?.();
    linked.then(
      ({ segmentAddresses }) => {
        const addresses = readAddressColumn(segmentAddresses ?? new Uint8Array(), 'LinkResult.segment_addresses');
        let at = 0;
        parts.forEach((part, i) => {
          part.segmentAddresses = addresses.subarray(at, (at += units[i].segments?.length ?? 0));
        });
        for (const emission of sendable) this.#finish(emission);
      },
      (error: unknown) => this.#refused(batch, error),
    );
  }

  /** A unit with what debuggers and profilers are to know of it. */
  #forTools(unit: v1.ILinkUnit, { plan }: LinkPart): v1.ILinkUnit {
    if (!this.#hasDebugInfo && !this.#wantsNames) return unit;
    const debugObject = this.#hasDebugInfo ? debugObjectOf(plan) : undefined;
    return {
      ...unit,
      debugObjects: debugObject === undefined ? [] : [debugObject],
      functionNames: this.#wantsNames ? functionNamesOf(plan) : undefined,
    };
  }

  /** The greatest set of objects that refer to nothing but each other and what is sent already. */
  #sendable(): readonly Emission[] {
    const chosen = new Set([...this.#waiting.values()].filter(({ bindings }) => bindings !== undefined));
    for (let isStable = false; !isStable;) {
      isStable = true;
      for (const emission of chosen) {
        const isBlocked = [...(emission.bindings?.values() ?? [])].some((def) => {
          if (!(def instanceof LinkedDef) || def.object.isLinked) return false;
          const other = this.#waiting.get(def.object);
          return other === undefined || !chosen.has(other);
        });
        if (!isBlocked) continue;
        chosen.delete(emission);
        isStable = false;
      }
    }
    return [...chosen];
  }

  /** When one cannot be linked nothing is taken. */
  #prepare(emissions: readonly Emission[]): Batch | Unlinkable {
    const byDylib = new Map<Dylib, Emission[]>();
    for (const emission of emissions) {
      const { dylib } = emission.responsibility;
      const list = byDylib.get(dylib);
      if (list === undefined) byDylib.set(dylib, [emission]);
      else list.push(emission);
    }
    const parts: LinkPart[] = [];
    const bounds = new Map<Dylib, ReadonlyMap<string, BoundsPlace>>();
    let culprits: readonly unknown[] = [];
    try {
      for (const [dylib, list] of byDylib) {
        culprits = list.map(({ object }) => object);
        const collection = takeParts(
          list.map(({ object }) => ({ object, liveness: undefined })),
          boundedBy(list),
        );
        parts.push(...collection.parts);
        bounds.set(dylib, collection.bounds);
      }
      const emissionOf = new Map(emissions.map((emission): [unknown, Emission] => [emission.object, emission]));
      for (const part of parts) part.unitId = ++this.#lastUnitId;
      const missing = new Set<string>();
      const emitted = parts.map((part) => {
        culprits = part.objects;
        const unit = emitLinkUnit(part.plan, {
          unitId: part.unitId,
          isArenaLow: this.#isArenaLow,
          resolve: (symbolIndex) => {
            const symbol = part.originOf(symbolIndex);
            const emission = emissionOf.get(symbol.object);
            if (emission === undefined) throw new InternalError(`${symbol.object.name} is in no batch`);
            return resolve(part, symbol, emission, bounds.get(emission.responsibility.dylib), missing);
          },
        });
        if (missing.size > 0) throw missingSymbolsError([...missing].sort(), [part]);
        return unit;
      });
      return { emissions, parts, emitted };
    } catch (error) {
      giveBack(parts);
      return { culprits: new Set(culprits), error };
    }
  }

  /** What refers to an object that was given up, or removed, is given up as well. */
  #failOrphans(): void {
    for (const emission of [...this.#waiting.values()]) {
      for (const def of emission.bindings?.values() ?? []) {
        if (!(def instanceof LinkedDef) || def.object.isLinked || this.#waiting.has(def.object)) continue;
        const cause = this.#failures.get(def.object);
        const why = cause === undefined ? 'it was removed' : messageOf(cause);
        this.#fail(emission, new LinkError('DEPENDENCY_FAILED', `${def.object.name} is not linked: ${why}`, { cause }));
        break;
      }
    }
  }

  #finish({ responsibility, object, dependencies }: Emission): void {
    try {
      responsibility.notifyEmitted([{ symbols: responsibility.symbols.keys(), dependencies }]);
    } catch {
      // It was removed meanwhile, or something that it depends on has failed: nobody will ever ask for it.
      void this.#release([object]);
    }
  }

  /** The executor linked nothing of a batch: those that it named fail, the others are tried again without them. */
  #refused({ emissions, parts, emitted }: Batch, error: unknown): void {
    const culprits = failingUnits(error);
    const explained = explainLinkFailure(error, parts, emitted);
    const failing = new Set<unknown>(
      parts.filter(({ unitId }) => culprits.has(unitId)).flatMap(({ objects }) => objects),
    );
    giveBack(parts);
    for (const emission of emissions) {
      this.#waiting.set(emission.object, emission);
    }
    for (const emission of emissions) {
      if (failing.size === 0 || failing.has(emission.object)) this.#fail(emission, explained);
    }
    this.#flushSoon();
  }

  /** Fails an object; those that wait for it follow. */
  #fail(emission: Emission, error: unknown): void {
    if (this.#waiting.get(emission.object) !== emission) return;
    this.#waiting.delete(emission.object);
    emission.responsibility.failMaterialization(error);
    this.#failures.set(emission.object, error);
    this.#flushSoon();
  }

  #record(key: TrackerKey, object: LinkObject): void {
    const objects = this.#linked.get(key);
    if (objects === undefined) this.#linked.set(key, new Set([object]));
    else objects.add(object);
  }

  async #release(objects: readonly LinkObject[]): Promise<void> {
    const units = new Set<number>();
    for (const object of objects) object.isRemoved = true;
    for (const { parts } of objects) {
      // Sections that were put together with those of other objects go with the last of these.
      for (const part of parts) if (part.objects.every((one) => one.isRemoved)) units.add(part.unitId);
    }
    if (units.size > 0) await this.#remote.release([...units]);
  }
}

/** Whether another definition of a symbol may be used than the object's own. */
function mayBeElsewhere(object: LinkObject, symbolIndex: number): boolean {
  return object.graph.isPreemptible(symbolIndex) || !object.definesEffectively(symbolIndex);
}

/**
 * What an object defines for its responsibility: also weak symbols that nobody knew of, because a compiler may leave them
 * out (linkonce), unless there is another of the name.
 * @throws LookupError (TRACKER_DEFUNCT)
 */
function claim(responsibility: MaterializationResponsibility, object: LinkObject): SymbolFlagsMap {
  const { graph } = object;
  const known = responsibility.symbols;
  const more = new Map<string, SymbolFlagBits>();
  for (const symbolIndex of graph.definitions) {
    const name = graph.symbolName(symbolIndex);
    const isWeak = graph.isWeak(symbolIndex) && object.definesEffectively(symbolIndex);
    if (!known.has(name) && isWeak) more.set(name, flagsOf(graph, symbolIndex));
  }
  return more.size === 0 ? known : new Map([...known, ...responsibility.defineMaterializing(more)]);
}

/** Names of sections whose bounds are referred to and defined nowhere. */
function boundedBy(emissions: readonly Emission[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { object, bindings } of emissions) {
    for (const symbolIndex of object.graph.externals) {
      const name = object.graph.symbolName(symbolIndex);
      const bounded = bindings?.has(name) === true ? undefined : boundedSection(name);
      if (bounded !== undefined) names.add(bounded.section);
    }
  }
  return names;
}

function resolve(
  part: LinkPart,
  symbol: ObjectSymbol,
  { bindings }: Emission,
  bounds: ReadonlyMap<string, BoundsPlace> | undefined,
  missing: Set<string>,
): Resolution {
  const { graph } = symbol.object;
  const { symbolIndex } = symbol;
  const name = graph.symbolName(symbolIndex);
  const def = graph.isLocal(symbolIndex) ? undefined : bindings?.get(name);
  if (def === undefined && graph.isDefined(symbolIndex)) return resolutionOf(part, symbol);
  const isHidden = graph.isHidden(symbolIndex);
  if (def instanceof LinkedDef) return resolutionOf(part, def);
  if (def instanceof ProcessDef && !isHidden) return { kind: 'process', name: def.name, weak: false };
  if (def !== undefined && !isHidden) return { kind: 'address', address: Number(def.address) };
  const bounded = boundedSection(name);
  const found = bounded === undefined ? undefined : bounds?.get(bounded.section);
  if (bounded !== undefined && found !== undefined) {
    const { segment, [bounded.end]: offset } = found.bounds;
    return { kind: 'segment', unit: found.part.unitId, segment, offset };
  }
  const weak = graph.isWeak(symbolIndex);
  if (weak && !isHidden) return { kind: 'process', name, weak };
  if (!weak) missing.add(name);
  return { kind: 'address', address: 0 };
}

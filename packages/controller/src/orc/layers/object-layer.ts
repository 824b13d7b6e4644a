import { InputError, InternalError, LinkError, messageOf, TelejitError } from '@telejit/shared';
import { readAddressColumn, type telejit } from '@telejit/shared/wire';
import { debugObjectOf, functionNamesOf } from '../../jitlink/index.js';
import {
  notifyEmittedTogether,
  SymbolState,
  type Dylib,
  type DylibForGenerators,
  type ExecutionSession,
  type JITDylib,
  type MaterializationResponsibility,
  type ResourceManager,
  type TrackerKey,
} from '../core/index.js';
import { linkEvent } from '../events/link-event.js';
import { observed, type SessionEvents } from '../events/session-events.js';
import { explainLinkFailure, failingUnits, rootOf } from '../link-failure.js';
import type { LinkObject } from '../link-object.js';
import type { LinkPart, SegmentAddresses } from '../link-part.js';
import { giveBack, type BoundsPlace } from '../take-parts.js';
import { boundedBy, prepareBatch, type Batch, type BatchContext } from './batch.js';
import { Emission } from './emission.js';
import type { LinkStats, LinkTarget, SentLink } from './link-target.js';
import { LinkedDef } from './linked-def.js';
import { ObjectTable } from './object-table.js';
import { ObjectUnit, type ObjectEmitter } from './object-unit.js';

/** Below it all addresses fit an immediate operand of 32 bits, signed or not. */
const LOW_END = 2 ** 31;

const MISSING_CODES: ReadonlySet<string> = new Set(['MISSING_SYMBOLS', 'SYMBOLS_NOT_FOUND']);

/** How objects are linked. */
export interface ObjectLayerOptions {
  /**
   * Tell debuggers in the executor of every object, so that they know functions, and with debug information lines and
   * variables. Debug information is then sent. Default false.
   */
  readonly debugInfo?: boolean;
  /** Hear of what is linked and released. */
  readonly events?: SessionEvents;
  /** Links only sections that are reached from what is asked for. */
  readonly deadStrip?: boolean;
  /**
   * Takes what no dylib defines for symbols of the executor process, without asking for them one by one: says in which
   * libraries a name must not be found (numbers as in Reference.not_in). Without it such names have to be generated.
   */
  readonly processFilter?: (name: string, dylib: Dylib) => readonly number[];
  /** Keeps what maps need: which relocation each fixup comes from, and why objects take part. */
  readonly recordsMaps?: boolean;
  /** Told of all that is sent. */
  readonly onLink?: (link: SentLink) => void;
}

/**
 * Links objects into the executor: what is looked up together, and everything that it needs, in as few round trips as
 * the dependencies allow. An object is sent when all that it refers to is sent, or can be sent with it. There is one such
 * layer in a session.
 */
export class ObjectLayer implements ObjectEmitter, ResourceManager {
  readonly stats: LinkStats = { unitsLinked: 0, membersLinked: 0, fixupsApplied: 0, linkMs: 0 };
  readonly #session: ExecutionSession;
  readonly #target: LinkTarget;
  readonly #options: ObjectLayerOptions;
  readonly #context: BatchContext;
  readonly #tables = new Map<Dylib, ObjectTable>();
  readonly #waiting = new Map<LinkObject, Set<Emission>>();
  readonly #failures = new WeakMap<LinkObject, unknown>();
  /** What was added or emitted with a tracker. */
  readonly #tracked = new Map<TrackerKey, Set<LinkObject>>();
  readonly #bounds = new WeakMap<Dylib, Map<string, BoundsPlace>>();
  /** Who was the first to refer to a name, while it is looked up. */
  readonly #referrers = new Map<string, LinkObject>();
  #lastUnitId = 0;
  #isFlushDue = false;

  /**
   * @param target the session with the executor
   * @throws LinkError (NO_DEBUG_INTERFACE) when `debugInfo` is asked of an executor that cannot tell debuggers
   */
  constructor(session: ExecutionSession, target: LinkTarget, options: ObjectLayerOptions = {}) {
    if (options.debugInfo === true && !target.features.has('debug-objects')) {
      throw new LinkError(
        'NO_DEBUG_INTERFACE',
        'this executor cannot tell debuggers of what is linked; use a newer one, or leave debugInfo out',
      );
    }
    this.#session = session;
    this.#target = target;
    this.#options = options;
    this.#context = {
      nextUnitId: () => ++this.#lastUnitId,
      isArenaLow: target.arenaEnd <= LOW_END,
      processFilter: options.processFilter,
      recordRows: options.recordsMaps === true,
      boundsOf: (dylib) => this.#boundsOf(dylib),
    };
    session.registerResourceManager(this);
  }

  /**
   * Adds the definitions of an object to a dylib, under a linker's rules; it is linked when one of them is looked up.
   * @throws LinkError (DUPLICATE_DEFINITION), LookupError (TRACKER_DEFUNCT, DYLIB_CLOSED); nothing is added then
   */
  add(dylib: DylibForGenerators, object: LinkObject, tracker?: TrackerKey): void {
    this.#add(dylib, object, tracker, true);
  }

  /** As `add`, for an object that is there for what it defines alone, such as a member of an archive. */
  addOnDemand(dylib: DylibForGenerators, object: LinkObject, tracker?: TrackerKey): void {
    this.#add(dylib, object, tracker, false);
  }

  /** Symbols whose lookup links the objects of a dylib, in the order in which they were added; not those added on demand. */
  initializerSymbols(dylib: Dylib): readonly string[] {
    return this.#tables.get(dylib)?.initializerSymbols ?? [];
  }

  /**
   * Links an object for symbols that somebody is responsible for; they are emitted, or failed, when it is done.
   * @param onSent called each time a link of the object has been submitted: operations that it submits may refer to the
   *   object's units, travel in the same frame, and fail with the link
   */
  emit(responsibility: MaterializationResponsibility, object: LinkObject, onSent?: () => void): void {
    this.#checkArch(object);
    this.#noteReason(responsibility, object);
    const emission = new Emission(responsibility, object, { stripsDead: this.#options.deadStrip === true, onSent });
    emission.claim();
    const rest = emission.unneeded();
    if (rest.size > 0) responsibility.replace(this.#unitOf(responsibility, object, rest));
    this.#record(responsibility.tracker, object);
    const others = this.#waiting.get(object);
    if (others === undefined) this.#waiting.set(object, new Set([emission]));
    else others.add(emission);
    responsibility.notifyResolved(emission.definitions(rest));
    this.#bind(emission);
    if (this.#options.deadStrip === true) this.#keepBounded(responsibility.dylib);
  }

  /** Sends what can be sent; otherwise that happens at the end of the turn. */
  flush(): void {
    this.#failOrphans();
    const sendable = this.#sendable();
    if (sendable.length === 0) return;
    const batch = prepareBatch(sendable, this.#context);
    if ('error' in batch) {
      for (const emission of sendable) if (batch.culprits.has(emission.object)) this.#fail(emission, batch.error);
      this.flush();
      return;
    }
    for (const emission of sendable) this.#forget(emission);
    this.#send(batch);
  }

  /** Everything that is linked, a part that several objects share once. */
  linkedParts(): ReadonlySet<LinkPart> {
    const parts = new Set<LinkPart>();
    for (const objects of this.#tracked.values())
      for (const object of objects)
        for (const part of object.parts) if (part.segmentAddresses !== undefined) parts.add(part);
    return parts;
  }

  /** Who hears of what this layer does. */
  get events(): SessionEvents | undefined {
    return this.#options.events;
  }

  async handleRemove(dylib: Dylib, key: TrackerKey): Promise<void> {
    const objects = [...(this.#tracked.get(key) ?? [])];
    this.#tracked.delete(key);
    for (const object of objects) this.#waiting.delete(object);
    if (!this.#session.dylibs.has(dylib.name)) this.#tables.delete(dylib);
    this.#tables.get(dylib)?.remove(objects);
    this.#flushSoon();
    await this.#release(objects);
  }

  handleTransfer(_dylib: Dylib, to: TrackerKey, from: TrackerKey): void {
    const objects = this.#tracked.get(from);
    this.#tracked.delete(from);
    for (const object of objects ?? []) this.#record(to, object);
  }

  #add(dylib: DylibForGenerators, object: LinkObject, tracker: TrackerKey | undefined, isWanted: boolean): void {
    this.#checkArch(object);
    const home = this.#dylib(dylib);
    const key = tracker === undefined ? home.defaultTracker : home.ownTracker(tracker);
    let table = this.#tables.get(home);
    if (table === undefined) {
      table = new ObjectTable(home, this);
      this.#tables.set(home, table);
    }
    table.add(object, key, isWanted);
    this.#record(key, object);
  }

  /** @throws InputError (WRONG_ARCHITECTURE) */
  #checkArch({ name, graph }: LinkObject): void {
    const { arch } = this.#target;
    if (graph.arch === arch) return;
    throw new InputError(
      'WRONG_ARCHITECTURE',
      `${name}: it is for ${graph.arch}, and what it is to run on is ${arch}: compile it for that`,
    );
  }

  #dylib({ name }: Dylib): JITDylib {
    const dylib = this.#session.dylibs.get(name);
    if (dylib === undefined) throw new InternalError(`${name} is not a dylib of the session`);
    return dylib;
  }

  /** Looks up what an emission refers to and is not bound to yet. */
  #bind(emission: Emission): void {
    const { names, weak } = emission.newReferences();
    if (names.size === 0) {
      this.#flushSoon();
      return;
    }
    if (this.#options.recordsMaps === true) this.#noteReferrer(emission.object, names);
    emission.openLookups++;
    const { linkOrder } = this.#dylib(emission.responsibility.dylib);
    const allowMissing = this.#options.processFilter !== undefined;
    const isAnswered = (): void => {
      emission.openLookups--;
      if (this.#referrers.size === 0) return;
      for (const name of names) if (this.#referrers.get(name) === emission.object) this.#referrers.delete(name);
    };
    this.#session.lookupThen(
      linkOrder,
      names,
      { requiredState: SymbolState.Resolved, weak, allowMissing },
      {
        onFound: (symbols) => void emission.dependencies.push(...symbols),
        onDone: (bindings) => {
          for (const [name, def] of bindings) emission.bindings.set(name, def);
          isAnswered();
          this.#flushSoon();
        },
        onFailed: (error) => {
          isAnswered();
          this.#fail(emission, error);
        },
      },
    );
  }

  /** With dead-stripping: what is put between bounds is needed. */
  #keepBounded(dylib: Dylib): void {
    const emissions = this.#allWaiting().filter(({ responsibility }) => responsibility.dylib === dylib);
    const names = boundedBy(emissions);
    for (const emission of emissions) {
      for (const name of names) emission.keepSectionsNamed(name);
      this.#bind(emission);
    }
  }

  #allWaiting(): readonly Emission[] {
    return [...this.#waiting.values()].flatMap((emissions) => [...emissions]);
  }

  #forget(emission: Emission): boolean {
    const emissions = this.#waiting.get(emission.object);
    if (emissions?.delete(emission) !== true) return false;
    if (emissions.size === 0) this.#waiting.delete(emission.object);
    return true;
  }

  /** Sends what can be sent, once everything that is due in this turn has happened. */
  #flushSoon(): void {
    if (this.#isFlushDue) return;
    this.#isFlushDue = true;
    queueMicrotask(() => {
      this.#isFlushDue = false;
      this.flush();
    });
  }

  /** The greatest set of emissions that refer to nothing but each other and what is sent already. */
  #sendable(): readonly Emission[] {
    const chosen = new Set(this.#allWaiting().filter(({ isBound }) => isBound));
    for (let isStable = false; !isStable;) {
      isStable = true;
      for (const emission of chosen) {
        if (!this.#isBlocked(emission, chosen)) continue;
        chosen.delete(emission);
        isStable = false;
      }
    }
    return [...chosen];
  }

  #isBlocked({ bindings }: Emission, chosen: ReadonlySet<Emission>): boolean {
    for (const def of bindings.values()) {
      if (!(def instanceof LinkedDef) || def.object.isSymbolLinked(def.symbolIndex)) continue;
      for (const other of this.#waiting.get(def.object) ?? []) if (!chosen.has(other)) return true;
    }
    return false;
  }

  /** What refers to an object that was given up, or removed, is given up as well. */
  #failOrphans(): void {
    for (const emission of this.#allWaiting()) {
      for (const def of emission.bindings.values()) {
        if (!(def instanceof LinkedDef) || def.object.isSymbolLinked(def.symbolIndex)) continue;
        if (this.#waiting.has(def.object)) continue;
        const cause = this.#failures.get(def.object);
        const why = cause === undefined ? 'it was removed' : messageOf(cause);
        this.#fail(emission, new LinkError('DEPENDENCY_FAILED', `${def.object.name} is not linked: ${why}`, { cause }));
        break;
      }
    }
  }

  #send(batch: Batch): void {
    const { shares, emissions } = batch;
    const parts = shares.flatMap((share) => share.parts);
    const emitted = shares.flatMap((share) => share.emitted);
    if (parts.length === 0) {
      // All of it was linked before, for other symbols.
      for (const emission of emissions) void this.#finishAfterParts(emission);
      return;
    }
    const units = emitted.map(({ unit }, i) => this.#forTools(unit, parts[i]));
    const what = `link ${parts[0].name}${parts.length > 1 ? ` and ${parts.length - 1} more` : ''}`;
    const began = performance.now();
    const linked = this.#target.link(units, what).result;
    for (const { onSent } of emissions) onSent?.();
    const addresses = linked.then((result) => {
      this.stats.linkMs += performance.now() - began;
      this.stats.unitsLinked += parts.length;
      this.stats.membersLinked += parts.filter(({ objects: [first] }) => first.isArchiveMember).length;
      this.stats.fixupsApplied += result.fixupsApplied ?? 0;
      const all = readAddressColumn(result.segmentAddresses ?? new Uint8Array(), 'LinkResult.segment_addresses');
      let at = 0;
      parts.forEach((part, i) => {
        part.segmentAddresses = all.subarray(at, (at += units[i].segments?.length ?? 0));
      });
      if (this.events?.hears('link') === true) this.events.emit('link', linkEvent(parts, units, result, began));
    });
    for (const part of parts) part.linking = addresses;
    for (const share of shares) {
      const sent = addresses.then(() => share.parts.map(addressesOf));
      sent.catch(() => undefined);
      if (share.parts.length > 0) this.#options.onLink?.({ ...share, addresses: sent });
    }
    addresses.then(
      () => this.#finish(emissions),
      (error: unknown) => this.#refused(batch, error),
    );
  }

  /** A unit with what debuggers and profilers are to know of it. */
  #forTools(unit: telejit.v1.ILinkUnit, { plan, objects }: LinkPart): telejit.v1.ILinkUnit {
    const wantsNames = this.#target.features.has('function-names');
    const hasDebugInfo = this.#options.debugInfo === true;
    if (!hasDebugInfo && !wantsNames) return unit;
    // What is put together from several objects is data, and has no debug information of its own.
    const debugObject = hasDebugInfo && objects.length === 1 ? debugObjectOf(plan) : undefined;
    return {
      ...unit,
      debugObjects: debugObject === undefined ? [] : [debugObject],
      functionNames: wantsNames ? functionNamesOf(plan) : undefined,
    };
  }

  async #finishAfterParts(emission: Emission): Promise<void> {
    try {
      for (const { linking } of emission.object.parts) await linking;
      this.#finish([emission]);
    } catch (error) {
      emission.responsibility.failMaterialization(error);
    }
  }

  #finish(emissions: readonly Emission[]): void {
    const errors = notifyEmittedTogether(
      emissions.map(({ responsibility, dependencies }) => ({
        responsibility,
        groups: [{ dependencies }],
      })),
    );
    // It was removed meanwhile, or something that it depends on has failed: nobody will ever ask for it.
    const lost = emissions.filter(({ object }, i) => errors[i] !== undefined && !object.isRemoved);
    if (lost.length > 0) void this.#release(lost.map(({ object }) => object));
  }

  /** The executor linked nothing of a batch: those that it named fail, the others are tried again without them. */
  #refused({ emissions, shares }: Batch, error: unknown): void {
    const parts = shares.flatMap((share) => share.parts);
    const emitted = shares.flatMap((share) => share.emitted);
    const culprits = failingUnits(error);
    const explained = explainLinkFailure(error, parts, emitted);
    const failing = new Set<unknown>(
      parts.filter(({ unitId }) => culprits.has(unitId)).flatMap(({ objects }) => objects),
    );
    giveBack(parts);
    for (const emission of emissions) {
      if (emission.object.isRemoved) continue;
      const others = this.#waiting.get(emission.object);
      if (others === undefined) this.#waiting.set(emission.object, new Set([emission]));
      else others.add(emission);
    }
    for (const emission of emissions) {
      if (failing.size === 0 || failing.has(emission.object)) this.#fail(emission, explained);
    }
    this.#flushSoon();
  }

  /** Gives an object up; those that wait for it follow. */
  #fail(emission: Emission, error: unknown): void {
    if (!this.#forget(emission)) return;
    const { responsibility, object } = emission;
    this.#failures.set(object, error);
    try {
      if (mayPass(error)) responsibility.giveBack(this.#unitOf(responsibility, object, responsibility.symbols), error);
    } catch {
      // Its tracker was removed.
    }
    responsibility.failMaterialization(error);
    this.#flushSoon();
  }

  #unitOf(
    { initializerSymbol }: MaterializationResponsibility,
    object: LinkObject,
    symbols: ReadonlyMap<string, number>,
  ): ObjectUnit {
    const hasInitializer = initializerSymbol !== undefined && symbols.has(initializerSymbol);
    return new ObjectUnit(this, object, symbols, hasInitializer ? initializerSymbol : undefined);
  }

  #noteReferrer(object: LinkObject, names: Iterable<string>): void {
    for (const name of names) if (!this.#referrers.has(name)) this.#referrers.set(name, object);
  }

  /** For maps: why an object takes part. */
  #noteReason(responsibility: MaterializationResponsibility, object: LinkObject): void {
    if (this.#options.recordsMaps !== true || object.isLinked || this.#waiting.has(object)) return;
    const { initializerSymbol, requestedSymbols } = responsibility;
    if (initializerSymbol !== undefined && requestedSymbols.has(initializerSymbol)) return;
    const [symbol] = requestedSymbols;
    if (symbol === undefined) return;
    const by = this.#referrers.get(symbol);
    object.reason = by === undefined ? { kind: 'asked-for', symbol } : { kind: 'referenced', symbol, by: by.name };
  }

  #boundsOf(dylib: Dylib): Map<string, BoundsPlace> {
    const known = this.#bounds.get(dylib);
    if (known !== undefined) return known;
    const bounds = new Map<string, BoundsPlace>();
    this.#bounds.set(dylib, bounds);
    return bounds;
  }

  #record(key: TrackerKey, object: LinkObject): void {
    const objects = this.#tracked.get(key);
    if (objects === undefined) this.#tracked.set(key, new Set([object]));
    else objects.add(object);
  }

  async #release(objects: readonly LinkObject[]): Promise<void> {
    const units = new Map<number, string>();
    for (const object of objects) object.isRemoved = true;
    for (const { parts } of objects) {
      // Sections that were put together with those of other objects go with the last of these.
      for (const part of parts) if (part.objects.every((one) => one.isRemoved)) units.set(part.unitId, part.name);
    }
    if (units.size === 0) return;
    await observed(
      this.events,
      'release',
      () => this.#target.release([...units.keys()]),
      (_, times) => ({ kind: 'release', units: [...units].map(([id, name]) => ({ id, name })), ...times }),
    );
  }
}

function addressesOf({ name, segmentAddresses }: LinkPart): SegmentAddresses {
  if (segmentAddresses === undefined) throw new InternalError(`${name} is not linked`);
  return segmentAddresses;
}

/**
 * Whether a failure may be gone at the next lookup: what is defined nowhere may be added, and code of the user that threw may
 * not do so again.
 */
function mayPass(error: unknown): boolean {
  const root = rootOf(error);
  return !(root instanceof TelejitError) || MISSING_CODES.has(root.code);
}

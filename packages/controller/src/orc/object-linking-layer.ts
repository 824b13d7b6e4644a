import { InternalError } from '@telejit/shared';
import { readAddressColumn, type telejit } from '@telejit/shared/wire';
import { boundedSection, emitLinkUnit, type EmittedUnit, type Resolution } from '../jitlink/index.js';
import { collect } from './collect.js';
import type { JITDylib, SymbolDefinition } from './jit-dylib.js';
import { explainLinkFailure, missingSymbolsError, threadLocalMismatch } from './link-failure.js';
import type { LinkObject } from './link-object.js';
import type { LinkPart, SegmentAddresses } from './link-part.js';
import { resolutionOf } from './resolution.js';
import type { SymbolFilter } from './symbol-filter.js';
import { giveBack, type BoundsPlace, type Collection } from './take-parts.js';

/** Counters of a linking layer. */
export interface LinkStats {
  unitsLinked: number;
  membersLinked: number;
  fixupsApplied: number;
  /** From sending a batch to its answer, added up, in milliseconds. */
  linkMs: number;
}

/** A batch that was sent. */
export interface LinkInFlight {
  readonly parts: readonly LinkPart[];
  /** Rejects with LinkError or the error of the session. */
  readonly done: Promise<void>;
}

/** All that is known of a batch that was sent, for a map. */
export interface RecordedLink extends LinkInFlight {
  readonly dylib: JITDylib;
  /** Every object that takes part, in the order in which it was found to. */
  readonly objects: readonly LinkObject[];
  /** By part. */
  readonly emitted: readonly EmittedUnit[];
  /** By part; rejects as `done` does. */
  readonly addresses: Promise<readonly SegmentAddresses[]>;
}

/** Where link units go: a session with an executor, or a layout without one. */
export interface LinkTarget {
  /** Links a batch; `result` rejects with OperationError when that fails, and never unheard. */
  link(units: readonly telejit.v1.ILinkUnit[], what: string): { readonly result: Promise<telejit.v1.ILinkResult> };
  /** Frees units by number. */
  release(units: readonly number[]): Promise<void>;
}

export interface LinkingLayerOptions {
  /** Link only sections that something refers to. */
  readonly deadStrip?: boolean;
  /** All that is linked lies below 2 GiB. */
  readonly isArenaLow?: boolean;
  /** What may be found in the process; default everything. */
  readonly filter?: SymbolFilter;
  /** Told of each batch that is sent. */
  readonly onLink?: (link: RecordedLink) => void;
}

type Location = telejit.v1.ILocation;

/**
 * Links what is needed, and nothing else: from names to the objects that define them, to all that those need, in one
 * batch and one round trip. Nothing here waits before the batch is sent, so that operations submitted behind it travel
 * with it.
 */
export class ObjectLinkingLayer {
  readonly stats: LinkStats = { unitsLinked: 0, membersLinked: 0, fixupsApplied: 0, linkMs: 0 };
  readonly #target: LinkTarget;
  readonly #options: LinkingLayerOptions;
  /** Section bounds as of the batch that had the sections. */
  readonly #bounds = new WeakMap<JITDylib, Map<string, BoundsPlace>>();
  #lastUnitId = 0;

  constructor(target: LinkTarget, options: LinkingLayerOptions = {}) {
    this.#target = target;
    this.#options = options;
  }

  /**
   * Sends a link of everything that `names` and `objects` need and that is not linked yet.
   * @returns the batch, or undefined when all is linked or on its way already
   * @throws InputError, LinkError when an archive member that is needed cannot be used
   */
  link(dylib: JITDylib, names: readonly string[], objects: Iterable<LinkObject> = []): LinkInFlight | undefined {
    const { deadStrip = false, isArenaLow, filter, onLink } = this.#options;
    const collection = collect(dylib, { names, objects, deadStrip });
    const { parts } = collection;
    if (parts.length === 0) return undefined;
    for (const part of parts) part.unitId = ++this.#lastUnitId;
    const resolver = new SymbolResolver(dylib, this.#boundsOf(dylib, collection), filter);
    let emitted: readonly EmittedUnit[];
    try {
      emitted = parts.map((part) => {
        const resolve = (symbolIndex: number): Resolution => resolver.resolve(part, symbolIndex);
        return emitLinkUnit(part.plan, { unitId: part.unitId, resolve, isArenaLow, recordRows: onLink !== undefined });
      });
      if (resolver.missing.size > 0) throw missingSymbolsError([...resolver.missing].sort(), parts);
    } catch (error) {
      giveBack(parts);
      throw error;
    }
    const began = performance.now();
    const what = `link ${parts[0].name}${parts.length > 1 ? ` and ${parts.length - 1} more` : ''}`;
    const units = emitted.map((one) => one.unit);
    const sent = this.#target.link(units, what).result;
    const addresses = sent.then(
      (result) => {
        this.stats.linkMs += performance.now() - began;
        this.stats.unitsLinked += parts.length;
        this.stats.membersLinked += parts.filter(({ objects: [first] }) => first.isArchiveMember).length;
        this.stats.fixupsApplied += result.fixupsApplied ?? 0;
        return splitAddresses(
          readAddressColumn(result.segmentAddresses ?? new Uint8Array(), 'LinkResult.segment_addresses'),
          units,
        );
      },
      (error: unknown) => {
        giveBack(parts);
        throw explainLinkFailure(error, parts, emitted);
      },
    );
    addresses.catch(() => undefined);
    parts.forEach((part, i) => {
      part.addresses = addresses.then((all) => all[i]);
      part.addresses.catch(() => undefined);
    });
    const done = addresses.then(() => undefined);
    done.catch(() => undefined);
    onLink?.({ dylib, parts, objects: collection.objects, emitted, addresses, done });
    return { parts, done };
  }

  /** Where a definition of a linked object is, without waiting for its link to be answered. */
  locate(definition: SymbolDefinition): Location {
    const { part, place } = definition.object.locate(definition.symbolIndex);
    if (part === undefined) return { address: place.value };
    return { segment: { unit: part.unitId, segment: place.segment }, offset: place.offset };
  }

  /** The address of a definition, once its object is linked. */
  async addressOf(definition: SymbolDefinition): Promise<number> {
    const { part, place } = definition.object.locate(definition.symbolIndex);
    if (part === undefined) return place.value;
    const addresses = await part.addresses;
    if (addresses === undefined) throw new InternalError(`${definition.object.name} is not linked`);
    return addresses[place.segment] + place.offset;
  }

  /** Frees linked objects in the executor. Calls that run in them end first. */
  async release(objects: readonly LinkObject[]): Promise<void> {
    const units: number[] = [];
    for (const object of objects) {
      object.isRemoved = true;
      for (const part of object.parts) {
        // Sections that were put together with those of other objects go with the last of these.
        if (part.objects.every((one) => one.isRemoved)) units.push(part.unitId);
      }
    }
    if (units.length > 0) await this.#target.release(units);
  }

  #boundsOf(dylib: JITDylib, { bounds }: Collection): ReadonlyMap<string, BoundsPlace> {
    const known = this.#bounds.get(dylib) ?? new Map<string, BoundsPlace>();
    for (const [name, place] of bounds) known.set(name, place);
    if (known.size > 0) this.#bounds.set(dylib, known);
    return known;
  }
}

/** Says what symbols of parts that are linked together refer to. */
class SymbolResolver {
  /** Hidden symbols that no object defines; those of libraries do not count. */
  readonly missing = new Set<string>();
  readonly #dylib: JITDylib;
  readonly #bounds: ReadonlyMap<string, BoundsPlace>;
  readonly #filter: SymbolFilter | undefined;

  constructor(dylib: JITDylib, bounds: ReadonlyMap<string, BoundsPlace>, filter: SymbolFilter | undefined) {
    this.#dylib = dylib;
    this.#bounds = bounds;
    this.#filter = filter;
  }

  /** @throws LinkError (DISCARDED_SECTION, TLS_MISMATCH) */
  resolve(part: LinkPart, symbolIndex: number): Resolution {
    const symbol = part.originOf(symbolIndex);
    const { graph } = symbol.object;
    if (graph.isLocal(symbol.symbolIndex)) return resolutionOf(part, symbol);
    const name = graph.symbolName(symbol.symbolIndex);
    const definition = this.#dylib.find(name);
    if (definition !== undefined) {
      if (graph.isThreadLocal(symbol.symbolIndex) !== definition.object.graph.isThreadLocal(definition.symbolIndex))
        throw threadLocalMismatch(name, symbol, definition);
      return resolutionOf(part, definition);
    }
    const address = this.#dylib.absolute(name);
    if (address !== undefined) return { kind: 'address', address };
    const bounded = boundedSection(name);
    const found = bounded === undefined ? undefined : this.#bounds.get(bounded.section);
    if (bounded !== undefined && found !== undefined) {
      const { segment, [bounded.end]: offset } = found.bounds;
      return { kind: 'segment', unit: found.part.unitId, segment, offset };
    }
    const weak = graph.isWeak(symbol.symbolIndex);
    if (!graph.isHidden(symbol.symbolIndex)) {
      // What Telejit itself brings is not subject to what the program may use.
      const notIn = this.#dylib.isFallback(symbol.object) ? undefined : this.#filter?.notIn(name);
      return { kind: 'process', name, weak, notIn };
    }
    if (!weak) this.missing.add(name);
    return { kind: 'address', address: 0 };
  }
}

function splitAddresses(all: Float64Array, units: readonly telejit.v1.ILinkUnit[]): Float64Array[] {
  let at = 0;
  return units.map((unit) => all.subarray(at, (at += unit.segments?.length ?? 0)));
}

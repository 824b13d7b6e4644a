import { InternalError } from '@telejit/shared';
import { boundedSection, emitLinkUnit, type EmittedUnit, type Resolution } from '../../jitlink/index.js';
import type { Dylib } from '../core/index.js';
import { missingSymbolsError, threadLocalMismatch } from '../link-failure.js';
import type { LinkObject } from '../link-object.js';
import type { LinkPart, ObjectSymbol } from '../link-part.js';
import { resolutionOf } from '../resolution.js';
import { giveBack, takeParts, type BoundsPlace, type Draft } from '../take-parts.js';
import type { Emission } from './emission.js';
import { LinkedDef, ProcessDef } from './linked-def.js';

/** What of a batch belongs to one dylib. */
export interface BatchShare {
  readonly dylib: Dylib;
  readonly objects: readonly LinkObject[];
  readonly parts: readonly LinkPart[];
  readonly emitted: readonly EmittedUnit[];
}

/** Emissions that are linked together, and what is sent for them. */
export interface Batch {
  readonly emissions: readonly Emission[];
  readonly shares: readonly BatchShare[];
}

/** Why a batch cannot be sent. */
export interface Unlinkable {
  /** Objects that are to blame. */
  readonly culprits: ReadonlySet<unknown>;
  readonly error: unknown;
}

export interface BatchContext {
  /** Number for the next link unit. */
  readonly nextUnitId: () => number;
  /** All that is linked lies below 2 GiB. */
  readonly isArenaLow: boolean;
  /**
   * Libraries of the executor process in which a name that no dylib defines must not be found (Reference.not_in); undefined
   * when such names are none of the process's.
   */
  readonly processFilter: ((name: string, dylib: Dylib) => readonly number[]) | undefined;
  /** Keep what maps need. */
  readonly recordRows: boolean;
  /** Section bounds of a dylib as of the batch that had the sections; those of this batch are added. */
  readonly boundsOf: (dylib: Dylib) => Map<string, BoundsPlace>;
}

/** Takes parts from objects and makes link units of them. When one cannot be linked nothing is taken. */
export function prepareBatch(emissions: readonly Emission[], context: BatchContext): Batch | Unlinkable {
  const taken: LinkPart[] = [];
  let culprits: readonly unknown[] = [];
  try {
    const collected = [...byDylib(emissions)].map(([dylib, list]) => {
      culprits = list.map(({ object }) => object);
      const { parts, objects, bounds } = takeParts(draftsOf(list), boundedBy(list));
      taken.push(...parts);
      for (const part of parts) part.unitId = context.nextUnitId();
      const known = context.boundsOf(dylib);
      for (const [name, place] of bounds) known.set(name, place);
      return { dylib, list, parts, objects };
    });
    const shares = collected.map(({ dylib, list, parts, objects }): BatchShare => {
      const resolver = new Resolver(dylib, list, context);
      const emitted = parts.map((part) => {
        culprits = part.objects;
        const unit = emitLinkUnit(part.plan, {
          unitId: part.unitId,
          isArenaLow: context.isArenaLow,
          recordRows: context.recordRows,
          resolve: (symbolIndex) => resolver.resolve(part, symbolIndex),
        });
        if (resolver.missing.size > 0) throw missingSymbolsError([...resolver.missing].sort(), [part]);
        return unit;
      });
      return { dylib, objects, parts, emitted };
    });
    return { emissions, shares };
  } catch (error) {
    giveBack(taken);
    return { culprits: new Set(culprits), error };
  }
}

function byDylib(emissions: readonly Emission[]): ReadonlyMap<Dylib, readonly Emission[]> {
  const lists = new Map<Dylib, Emission[]>();
  for (const emission of emissions) {
    const { dylib } = emission.responsibility;
    const list = lists.get(dylib);
    if (list === undefined) lists.set(dylib, [emission]);
    else list.push(emission);
  }
  return lists;
}

/** Each object once, with everything that any of its emissions needs. */
function draftsOf(emissions: readonly Emission[]): readonly Draft[] {
  const drafts = new Map<LinkObject, Draft>();
  for (const { object, liveness } of emissions) {
    const other = drafts.get(object);
    if (other?.liveness === undefined || liveness === undefined) {
      drafts.set(object, { object, liveness: other === undefined ? liveness : undefined });
      continue;
    }
    const both = [other.liveness, liveness];
    const union = {
      hasSection: (section: number): boolean => both.some((one) => one.hasSection(section)),
      hasCommon: (symbol: number): boolean => both.some((one) => one.hasCommon(symbol)),
    };
    drafts.set(object, { object, liveness: union });
  }
  return [...drafts.values()];
}

/** Names of sections whose bounds are referred to and defined nowhere. */
export function boundedBy(emissions: readonly Emission[]): ReadonlySet<string> {
  const names = new Set<string>();
  for (const emission of emissions) {
    for (const name of emission.unboundNames()) {
      const bounded = boundedSection(name);
      if (bounded !== undefined) names.add(bounded.section);
    }
  }
  return names;
}

/** Says what symbols of parts of one dylib refer to. */
class Resolver {
  /** Hidden symbols that no object defines; those of libraries do not count. */
  readonly missing = new Set<string>();
  readonly #dylib: Dylib;
  readonly #context: BatchContext;
  readonly #emissions = new Map<unknown, Emission[]>();

  constructor(dylib: Dylib, emissions: readonly Emission[], context: BatchContext) {
    this.#dylib = dylib;
    this.#context = context;
    for (const emission of emissions) {
      const list = this.#emissions.get(emission.object);
      if (list === undefined) this.#emissions.set(emission.object, [emission]);
      else list.push(emission);
    }
  }

  /** @throws LinkError (DISCARDED_SECTION, TLS_MISMATCH) */
  resolve(part: LinkPart, index: number): Resolution {
    const symbol = part.originOf(index);
    const { graph } = symbol.object;
    const { symbolIndex } = symbol;
    if (graph.isLocal(symbolIndex)) return resolutionOf(part, symbol);
    const name = graph.symbolName(symbolIndex);
    const def = this.#bindingOf(symbol, name);
    if (def === undefined && graph.isDefined(symbolIndex)) return resolutionOf(part, symbol);
    if (def instanceof LinkedDef) {
      if (graph.isThreadLocal(symbolIndex) !== def.object.graph.isThreadLocal(def.symbolIndex))
        throw threadLocalMismatch(name, symbol, def);
      return resolutionOf(part, def);
    }
    const isHidden = graph.isHidden(symbolIndex);
    if (def instanceof ProcessDef) {
      if (!isHidden) return { kind: 'process', name: def.name, weak: false, notIn: def.notIn };
    } else if (def !== undefined) {
      return { kind: 'address', address: Number(def.address) };
    }
    const bounded = boundedSection(name);
    const found = bounded === undefined ? undefined : this.#context.boundsOf(this.#dylib).get(bounded.section);
    if (bounded !== undefined && found !== undefined) {
      const { segment, [bounded.end]: offset } = found.bounds;
      return { kind: 'segment', unit: found.part.unitId, segment, offset };
    }
    const weak = graph.isWeak(symbolIndex);
    const { processFilter } = this.#context;
    if (!isHidden && (weak || processFilter !== undefined))
      return { kind: 'process', name, weak, notIn: processFilter?.(name, this.#dylib) };
    if (!weak) this.missing.add(name);
    return { kind: 'address', address: 0 };
  }

  #bindingOf(
    { object }: ObjectSymbol,
    name: string,
  ): LinkedDef | ProcessDef | { readonly address: bigint } | undefined {
    const emissions = this.#emissions.get(object);
    if (emissions === undefined) throw new InternalError(`${object.name} is in no batch`);
    for (const { bindings } of emissions) {
      const def = bindings.get(name);
      if (def !== undefined) return def;
    }
    return undefined;
  }
}

import type { ElfRelocations } from '../object/index.js';
import { linkerArch } from './arch.js';
import { computeFixups, type ComputedFixup, type UnitBases } from './compute-fixups.js';
import type { EmittedUnit } from './emitted-unit.js';
import type { MapFixup } from './link-map.js';
import { TLS_SEQUENCES } from './linker-arch.js';
import { entriesOf, type MadeEntry } from './link-map-unit.js';
import type { LinkUnitPlan, PlacedSection } from './plan.js';

/** A unit whose fixups are to be in a map. It must have been emitted with `recordRows`. */
export interface MapFixupSource {
  readonly plan: LinkUnitPlan;
  readonly emitted: EmittedUnit;
  readonly bases: UnitBases;
}

/** The fixups of a unit, in terms of its file, by segment and place. */
export function mapFixups(source: MapFixupSource): readonly MapFixup[] {
  const describer = new FixupDescriber(source);
  return [...computeFixups(source.emitted.unit, source.plan.graph.arch, source.bases)]
    .sort((a, b) => a.segment - b.segment || a.offset - b.offset)
    .map((fixup) => describer.describe(fixup));
}

class FixupDescriber {
  readonly #source: MapFixupSource;
  /** By segment: sections with bytes, in the order in which they lie. */
  readonly #sections: readonly (readonly PlacedSection[])[];
  readonly #entries: readonly (readonly MadeEntry[])[];
  readonly #entryAt = new Map<string, MadeEntry>();
  readonly #tables: ReadonlyMap<number, ElfRelocations>;

  constructor(source: MapFixupSource) {
    this.#source = source;
    const { plan, emitted } = source;
    const entries = entriesOf(plan, emitted);
    this.#sections = (emitted.unit.segments ?? []).map((_, segment) =>
      (plan.segments[segment]?.sections ?? [])
        .filter(({ section }) => section.sizeBytes > 0)
        .sort((a, b) => a.offset - b.offset),
    );
    this.#entries = (emitted.unit.segments ?? []).map((_, segment) =>
      entries.filter((entry) => entry.segment === segment).sort((a, b) => a.offset - b.offset),
    );
    for (const entry of entries) this.#entryAt.set(placeKey(entry.segment, entry.offset), entry);
    this.#tables = new Map(plan.graph.relocations.map((table) => [table.section, table]));
  }

  describe(fixup: ComputedFixup): MapFixup {
    const { segment, offset, info, place, value } = fixup;
    const { graph } = this.#source.plan;
    const section = lastAtOrBelow(this.#sections[segment], offset);
    const entry = lastAtOrBelow(this.#entries[segment], offset);
    const inSection = section !== undefined && offset < section.offset + section.section.sizeBytes;
    const home = inSection ? section.section.name : (entry?.what ?? `segment ${segment}`);
    const start = inSection ? section.offset : (entry?.offset ?? 0);
    const { symbolIndex, via, addend } = inSection
      ? this.#ofRelocation(fixup, section.section.index)
      : this.#ofEntry(fixup, entry);
    return {
      file: graph.name,
      section: home,
      offset: offset - start,
      address: place === undefined ? null : Number(place),
      kind: info.name,
      symbol: symbolIndex === undefined ? '?' : graph.describeSymbol(symbolIndex),
      via,
      addend: String(addend),
      value: value === undefined ? null : String(value),
    };
  }

  #ofRelocation(fixup: ComputedFixup, sectionIndex: number): Described {
    const { plan, emitted } = this.#source;
    const table = this.#tables.get(sectionIndex);
    const row = emitted.relocationRows?.[fixup.segment][fixup.row];
    if (table === undefined || row === undefined) return { symbolIndex: undefined, via: null, addend: fixup.addend };
    const symbolIndex = table.symbol[row];
    const { relocations, tls } = linkerArch(plan.graph.arch);
    const own = (BigInt(table.addendHigh[row]) << 32n) + BigInt(table.addendLow[row] >>> 0);
    const action = relocations[table.type[row]]?.action;
    // Rewritten code has other addends.
    const addends = action !== undefined && TLS_SEQUENCES.has(action) ? [0n, BigInt(tls.slotAddend), own] : [own, 0n];
    for (const addend of addends) {
      const via = this.#reached(fixup, symbolIndex, fixup.addend - addend);
      if (via !== undefined) return { symbolIndex, via, addend };
    }
    return { symbolIndex, via: null, addend: addends[0] };
  }

  #ofEntry(fixup: ComputedFixup, entry: MadeEntry | undefined): Described {
    if (entry === undefined) return { symbolIndex: undefined, via: null, addend: fixup.addend };
    const { stub } = linkerArch(this.#source.plan.graph.arch);
    const inEntry = fixup.offset - entry.offset;
    const slotFixup = stub.slotFixups.find(({ offset }) => offset === inEntry) ?? stub.slotFixups[0];
    const addend = entry.what === 'PLT stub' ? BigInt(slotFixup?.addend ?? 0) : 0n;
    const via = entry.what === 'PLT stub' ? 'GOT slot' : null;
    return { symbolIndex: entry.symbolIndex, via, addend };
  }

  /** What is at an offset from the target: the symbol itself (null) or what stands for it; undefined when neither. */
  #reached(fixup: ComputedFixup, symbolIndex: number, offset: bigint): MapFixup['via'] | undefined {
    const { plan, emitted } = this.#source;
    const segmentCount = emitted.unit.segments?.length ?? 0;
    if (fixup.target >= segmentCount) {
      const reference = emitted.unit.references?.[fixup.target - segmentCount];
      return reference?.segment || offset === 0n ? null : undefined;
    }
    const entry = this.#entryAt.get(placeKey(fixup.target, Number(offset)));
    if (entry?.symbolIndex === symbolIndex && (entry.what === 'GOT slot' || entry.what === 'PLT stub'))
      return entry.what;
    if (!plan.graph.isDefined(symbolIndex)) return undefined;
    const place = plan.definitionAt(symbolIndex);
    return place.kind === 'segment' && place.segment === fixup.target && BigInt(place.offset) === offset
      ? null
      : undefined;
  }
}

interface Described {
  readonly symbolIndex: number | undefined;
  readonly via: MapFixup['via'];
  readonly addend: bigint;
}

function placeKey(segment: number, offset: number): string {
  return `${segment}.${offset}`;
}

/** The last of what is sorted by offset that begins at an offset or before it. */
function lastAtOrBelow<T extends { readonly offset: number }>(sorted: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle].offset <= offset) low = middle + 1;
    else high = middle;
  }
  return sorted[low - 1];
}

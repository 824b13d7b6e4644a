import { telejit } from '@telejit/shared/wire';
import { elf } from '../object/index.js';
import { linkerArch } from './arch.js';
import type { EmittedUnit } from './emitted-unit.js';
import type { MapEntry, MapSection, MapSegment, MapSymbol, MapUnit } from './link-map.js';
import type { LinkUnitPlan, PlacedSection } from './plan.js';

import v1 = telejit.v1;

/** A unit that is to be in a map. */
export interface MapUnitSource {
  readonly name: string;
  readonly plan: LinkUnitPlan;
  readonly emitted: EmittedUnit;
  /** Where the segments are; null where that is not known. */
  readonly addresses: readonly (number | null)[];
  /** The object whose definition is used instead of this unit's, if it is another. */
  readonly usedFrom: (symbolIndex: number) => string | undefined;
}

const PERMISSIONS: Readonly<Record<number, MapSegment['permission']>> = {
  [v1.Permission.PERMISSION_READ_EXECUTE]: 'r-x',
  [v1.Permission.PERMISSION_READ]: 'r--',
  [v1.Permission.PERMISSION_READ_WRITE]: 'rw-',
  [v1.Permission.PERMISSION_THREAD_LOCAL]: 'tls',
};
/** By STT_ and STB_ value, ELF gABI, Symbol Table; the gaps are of operating systems and processors. */
const TYPES: Readonly<Record<number, MapSymbol['type']>> = {
  0: 'notype',
  1: 'object',
  2: 'function',
  5: 'object',
  [elf.STT_TLS]: 'tls',
  [elf.STT_GNU_IFUNC]: 'ifunc',
};
const BINDINGS: Readonly<Record<number, MapSymbol['binding']>> = {
  [elf.STB_LOCAL]: 'local',
  [elf.STB_GLOBAL]: 'global',
  [elf.STB_WEAK]: 'weak',
  [elf.STB_GNU_UNIQUE]: 'unique',
};
const VISIBILITIES: readonly MapSymbol['visibility'][] = ['default', 'internal', 'hidden', 'protected'];

/** What a map says of a unit. */
export function mapUnit(source: MapUnitSource): MapUnit {
  const { plan, emitted } = source;
  const symbols = new Map<number, number[]>();
  const commons: number[] = [];
  const absolutes: number[] = [];
  for (let index = 1; index < plan.graph.symbolCount; index++) {
    if (!isShown(plan, index)) continue;
    const section = plan.graph.object.symbols.section[index];
    if (plan.graph.isCommon(index)) commons.push(index);
    else if (plan.graph.isAbsolute(index)) absolutes.push(index);
    else if (symbols.get(section)?.push(index) === undefined) symbols.set(section, [index]);
  }
  const entries = entriesOf(plan, emitted);
  const segments = (emitted.unit.segments ?? []).map((segment, index): MapSegment => {
    const start = source.addresses[index] ?? null;
    const placed = plan.segments[index]?.sections ?? [];
    const sections = placed
      .filter(({ section }) => section.sizeBytes > 0 || symbols.has(section.index))
      .map((place) => mapSection(source, start, place, symbols.get(place.section.index) ?? []));
    if (commons.length > 0 && segment.permission === v1.Permission.PERMISSION_READ_WRITE)
      sections.push(mapCommons(source, start, commons));
    return {
      permission: PERMISSIONS[segment.permission ?? 0] ?? 'r--',
      address: start,
      sizeBytes: segment.size ?? 0,
      alignment: segment.alignment ?? 1,
      sections: byAddress(sections),
      entries: byAddress(
        entries
          .filter((entry) => entry.segment === index)
          .map(({ what, symbolIndex, offset, sizeBytes }) => ({
            what,
            symbol: plan.graph.describeSymbol(symbolIndex),
            address: at(start, offset),
            sizeBytes,
          })),
      ),
    };
  });
  return {
    id: emitted.unit.id ?? 0,
    name: source.name,
    segments,
    absolutes: absolutes.map((index) => mapSymbol(source, index, plan.graph.object.symbols.value[index])),
  };
}

/** A place in a unit that the linker made. */
export interface MadeEntry {
  readonly what: MapEntry['what'];
  readonly symbolIndex: number;
  readonly segment: number;
  readonly offset: number;
  readonly sizeBytes: number;
}

/** All GOT slots, PLT stubs, and entries and slots of indirect functions of a unit. */
export function entriesOf(plan: LinkUnitPlan, emitted: EmittedUnit): readonly MadeEntry[] {
  const { ifunc } = linkerArch(plan.graph.arch);
  const entries: MadeEntry[] = [...emitted.tableEntries];
  for (const { symbolIndex, entry, slot } of plan.ifuncs) {
    entries.push({ what: 'IFUNC entry', symbolIndex, ...entry, sizeBytes: ifunc.code.length });
    entries.push({ what: 'IFUNC slot', symbolIndex, ...slot, sizeBytes: ifunc.slotBytes });
  }
  return entries;
}

function isShown(plan: LinkUnitPlan, index: number): boolean {
  const { graph } = plan;
  const type = graph.object.symbols.info[index] & 15;
  return type !== elf.STT_SECTION && type !== elf.STT_FILE && graph.isDefined(index) && graph.symbolName(index) !== '';
}

function mapSection(
  source: MapUnitSource,
  start: number | null,
  { section, offset }: PlacedSection,
  symbols: readonly number[],
): MapSection {
  const { value } = source.plan.graph.object.symbols;
  return {
    name: section.name,
    address: at(start, offset),
    sizeBytes: section.sizeBytes,
    alignment: section.alignment,
    symbols: byAddress(symbols.map((index) => mapSymbol(source, index, at(start, offset + value[index])))),
  };
}

/** Commons lie behind everything else, one by one; those that gave way have their place all the same. */
function mapCommons(source: MapUnitSource, start: number | null, commons: readonly number[]): MapSection {
  const { plan } = source;
  const { value } = plan.graph.object.symbols;
  let [first, end, alignment] = [Infinity, 0, 1];
  const symbols = commons.flatMap((index) => {
    const place = plan.definitionAt(index);
    if (place.kind !== 'segment') return [];
    first = Math.min(first, place.offset);
    end = Math.max(end, place.offset + plan.graph.symbolSize(index));
    alignment = Math.max(alignment, value[index]);
    return [mapSymbol(source, index, at(start, place.offset))];
  });
  return { name: 'COMMON', address: at(start, first), sizeBytes: end - first, alignment, symbols: byAddress(symbols) };
}

function mapSymbol(source: MapUnitSource, index: number, address: number | null): MapSymbol {
  const { graph } = source.plan;
  const { info, visibility } = graph.object.symbols;
  const usedFrom = source.usedFrom(index);
  return {
    name: graph.symbolName(index),
    address,
    sizeBytes: graph.symbolSize(index),
    type: TYPES[info[index] & 15] ?? 'other',
    binding: BINDINGS[info[index] >> 4] ?? 'other',
    visibility: VISIBILITIES[visibility[index]] ?? 'default',
    ...(usedFrom === undefined ? {} : { usedFrom }),
  };
}

function at(start: number | null, offset: number): number | null {
  return start === null ? null : start + offset;
}

/** Stable: what has no address, or the same one, stays in the order of the file. */
function byAddress<T extends { readonly address: number | null }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.address ?? 0) - (b.address ?? 0));
}

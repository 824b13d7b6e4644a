import { elf, type ElfObject, type ElfRelocations, type ElfSection } from '../object/index.js';
import { LinkGraph } from './link-graph.js';

/** Sections of one object that go to a graph of their own. */
export interface Contribution {
  readonly graph: LinkGraph;
  /** In the order in which they are to lie. */
  readonly sections: readonly number[];
}

/** A graph made of sections of several objects, which lie one behind the other in it. */
export interface GatheredGraph {
  readonly graph: LinkGraph;
  /** Which symbol of which contribution a symbol of the graph is. */
  readonly origins: readonly { readonly contribution: number; readonly symbolIndex: number }[];
  /** The other way, by contribution; symbols that neither lie in the sections nor are referred to there are not in it. */
  readonly symbolIndices: readonly ReadonlyMap<number, number>[];
}

const NULL_SECTION: ElfSection = {
  index: 0,
  name: '',
  type: elf.SHT_NULL,
  flags: 0,
  data: new Uint8Array(),
  sizeBytes: 0,
  link: 0,
  info: 0,
  alignment: 1,
  entryBytes: 0,
};

/**
 * Puts sections of one name together, as a linker does that makes one file of several objects, so that `__start_NAME` and
 * `__stop_NAME` enclose them all. Symbols of what stays in the objects count as defined elsewhere.
 */
export function gatherSections(name: string, contributions: readonly Contribution[]): GatheredGraph {
  const sections: ElfSection[] = [NULL_SECTION];
  const relocations: ElfRelocations[] = [];
  const rows: { nameOffset: number; info: number; section: number; special: number; value: number; size: number }[] =
    [];
  const origins: { contribution: number; symbolIndex: number }[] = [];
  const symbolIndices: Map<number, number>[] = [];
  // The first name is the empty one.
  const names: Uint8Array[] = [new Uint8Array()];
  let nameBytes = 1;
  const flags = contributions.reduce(
    (all, { graph, sections: mine }) => mine.reduce((some, index) => some | graph.object.sections[index].flags, all),
    0,
  );
  contributions.forEach(({ graph, sections: mine }, contribution) => {
    const { object } = graph;
    const { symbols } = object;
    const newHome = new Map<number, number>();
    for (const index of mine) {
      const moved = sections.length;
      newHome.set(index, moved);
      // Their order is settled: it no longer follows that of other sections.
      const ordered = (flags & ~elf.SHF_LINK_ORDER) >>> 0;
      sections.push({ ...object.sections[index], index: moved, flags: ordered, link: 0 });
    }
    const indices = new Map<number, number>([[0, 0]]);
    const symbolFor = (symbol: number): number => {
      let index = indices.get(symbol);
      if (index === undefined) {
        index = rows.length;
        indices.set(symbol, index);
        origins.push({ contribution, symbolIndex: symbol });
        const nameAt = symbols.nameOffset[symbol];
        const nameEnd = symbols.strings.indexOf(0, nameAt);
        const name = symbols.strings.subarray(nameAt, nameEnd < 0 ? symbols.strings.length : nameEnd);
        rows.push({
          nameOffset: name.length === 0 ? 0 : nameBytes,
          info: symbols.info[symbol],
          section: newHome.get(symbols.section[symbol]) ?? elf.SHN_UNDEF,
          special: symbols.special[symbol] === elf.SHN_ABS ? elf.SHN_ABS : 0,
          value: symbols.value[symbol],
          size: symbols.sizeBytes[symbol],
        });
        if (name.length > 0) {
          names.push(name);
          nameBytes += name.length + 1;
        }
      }
      return index;
    };
    if (rows.length === 0) {
      origins.push({ contribution, symbolIndex: 0 });
      rows.push({ nameOffset: 0, info: 0, section: 0, special: 0, value: 0, size: 0 });
    }
    for (const home of mine) graph.symbolsIn(home).forEach(symbolFor);
    for (const [home, section] of newHome) {
      for (const table of graph.relocationsOf(home))
        relocations.push({ ...table, section, symbol: table.symbol.map(symbolFor) });
    }
    symbolIndices.push(indices);
  });
  const object: ElfObject = {
    name: `section ${name} of ${contributions.map(({ graph }) => graph.name).join(', ')}`,
    machine: contributions[0]?.graph.object.machine ?? 0,
    bits: contributions[0]?.graph.object.bits ?? 64,
    isLittleEndian: contributions[0]?.graph.object.isLittleEndian ?? true,
    sections,
    symbols: {
      count: rows.length,
      nameOffset: Uint32Array.from(rows, (row) => row.nameOffset),
      info: Uint8Array.from(rows, (row) => row.info),
      visibility: new Uint8Array(rows.length),
      section: Uint32Array.from(rows, (row) => row.section),
      special: Uint16Array.from(rows, (row) => row.special),
      value: Float64Array.from(rows, (row) => row.value),
      sizeBytes: Float64Array.from(rows, (row) => row.size),
      strings: joined(names, nameBytes),
    },
    relocations,
  };
  return { graph: new LinkGraph(object, contributions[0]?.graph.arch ?? ''), origins, symbolIndices };
}

function joined(parts: readonly Uint8Array[], sizeBytes: number): Uint8Array {
  const all = new Uint8Array(sizeBytes);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length + 1;
  }
  return all;
}

import { elf, type ElfRelocations, type ElfSection } from '../object/index.js';
import { filterEhFrame, isEhFrame, readEhFrame } from './eh-frame.js';
import { LinkGraph } from './link-graph.js';

/** What of a graph is linked together. */
export interface GraphSelection {
  /** Asked for loaded sections other than call frame information, which goes with the functions that it is for. */
  hasSection(sectionIndex: number): boolean;
  hasCommon(symbolIndex: number): boolean;
}

/**
 * The part of a graph that a selection says, with sections and symbols numbered as in the whole. Symbols of what is not
 * selected count as defined elsewhere, local ones included. The whole is not changed.
 * @throws InputError (BAD_OBJECT) for call frame information that cannot be taken apart
 */
export function partOfGraph(graph: LinkGraph, selection: GraphSelection): LinkGraph {
  const { object } = graph;
  const sections = [...object.sections];
  const relocations = new Map(object.relocations.map((table): [number, ElfRelocations] => [table.section, table]));
  const isKept = new Uint8Array(sections.length).fill(1);
  for (const section of graph.sections) {
    if (!isEhFrame(section) && !selection.hasSection(section.index)) isKept[section.index] = 0;
  }
  const { symbols } = object;
  const keepsFunction = (symbol: number): boolean => symbol < 0 || isKept[symbols.section[symbol]] === 1;
  for (const section of graph.sections) {
    const { index } = section;
    const table = relocations.get(index);
    if (!isEhFrame(section) || table === undefined) continue;
    const records = readEhFrame(graph, section, table);
    const filtered = filterEhFrame(records, section, table, graph.object.isLittleEndian, (fde) =>
      keepsFunction(fde.functionSymbol),
    );
    if (filtered === undefined) continue;
    sections[index] = filtered.section;
    relocations.set(index, filtered.table);
    if (filtered.section.sizeBytes === 0) isKept[index] = 0;
  }
  const section = Uint32Array.from(symbols.section, (home) => (isKept[home] === 1 ? home : elf.SHN_UNDEF));
  const special = Uint16Array.from(symbols.special, (value, symbol) =>
    value === elf.SHN_COMMON && !selection.hasCommon(symbol) ? 0 : value,
  );
  return new LinkGraph(
    {
      ...object,
      sections: sections.map((one) => (isKept[one.index] === 1 ? one : notLoaded(one))),
      symbols: { ...symbols, section, special },
      relocations: [...relocations.values()],
    },
    graph.arch,
  );
}

function notLoaded(section: ElfSection): ElfSection {
  return { ...section, flags: (section.flags & ~elf.SHF_ALLOC) >>> 0 };
}

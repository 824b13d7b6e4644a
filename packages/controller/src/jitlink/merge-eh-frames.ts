import { elf, type ElfRelocations, type ElfSection } from '../object/index.js';
import { isEhFrame, readEhFrame } from './eh-frame.js';
import { LinkGraph } from './link-graph.js';

/**
 * The graph with all its call frame information in one section, the first that has some, with sections and symbols
 * numbered as before; the graph itself when there is nothing to put together. libgcc's unwinder keeps what is registered
 * by the lowest address that it is about, and looks into one candidate: information about code that is mingled with other
 * code must be registered with that of the other. Terminators that objects bring themselves would cut the rest off.
 * @throws InputError (BAD_OBJECT) for call frame information that cannot be taken apart
 * Source: GCC libgcc/unwind-dw2-fde.c, _Unwind_Find_FDE.
 */
export function mergeEhFrames(graph: LinkGraph): LinkGraph {
  const parts = graph.sections.filter((section) => isEhFrame(section) && section.sizeBytes > 0);
  if (parts.length < 2) return graph;
  const { object } = graph;
  const home = parts[0].index;
  const tables = new Map(graph.relocations.map((table): [number, ElfRelocations] => [table.section, table]));
  const startOf = new Map<number, number>();
  let sizeBytes = 0;
  const pieces = parts.map((section) => {
    const end = readEhFrame(graph, section, tables.get(section.index)).at(-1)?.end ?? 0;
    startOf.set(section.index, sizeBytes);
    sizeBytes += end;
    return { section, end };
  });
  const data = new Uint8Array(sizeBytes);
  for (const { section, end } of pieces) data.set(section.data.subarray(0, end), startOf.get(section.index) ?? 0);
  const merged: ElfSection = { ...parts[0], data, sizeBytes };
  const table = concatenate(
    home,
    pieces.flatMap(({ section, end }) => {
      const rows = tables.get(section.index);
      return rows === undefined ? [] : [{ rows, end, start: startOf.get(section.index) ?? 0 }];
    }),
  );
  const { symbols } = object;
  return new LinkGraph(
    {
      ...object,
      sections: object.sections.map((one) => {
        if (one.index === home) return merged;
        return startOf.has(one.index) ? { ...one, flags: (one.flags & ~elf.SHF_ALLOC) >>> 0 } : one;
      }),
      symbols: {
        ...symbols,
        section: symbols.section.map((section) => (startOf.has(section) ? home : section)),
        value: symbols.value.map((value, i) => value + (startOf.get(symbols.section[i]) ?? 0)),
      },
      relocations: [...object.relocations.filter(({ section }) => !startOf.has(section)), table],
    },
    graph.arch,
  );
}

/** Relocations of what is put together, up to where each part ends. */
function concatenate(
  section: number,
  parts: readonly { readonly rows: ElfRelocations; readonly start: number; readonly end: number }[],
): ElfRelocations {
  const places = parts.flatMap(({ rows, start, end }) =>
    Array.from({ length: rows.count }, (_, row) => ({ rows, row, start })).filter(({ row }) => rows.offset[row] < end),
  );
  const column = <T>(read: (rows: ElfRelocations, row: number) => T): T[] =>
    places.map(({ rows, row }) => read(rows, row));
  return {
    section,
    count: places.length,
    offset: Float64Array.from(places, ({ rows, row, start }) => rows.offset[row] + start),
    type: Uint32Array.from(column((rows, row) => rows.type[row])),
    symbol: Uint32Array.from(column((rows, row) => rows.symbol[row])),
    hasAddends: true,
    addendLow: Int32Array.from(column((rows, row) => rows.addendLow[row])),
    addendHigh: Int32Array.from(column((rows, row) => rows.addendHigh[row])),
  };
}

import { elf } from '../object/index.js';
import { isEhFrame } from './eh-frame.js';
import { LinkGraph } from './link-graph.js';

/**
 * The graph with some of its definitions under other names, so that its own references to the old names may be bound
 * elsewhere, like those of any other object. Sections and definitions are numbered as before. Call frame information goes on
 * to refer to the definitions.
 *
 * What the compiler settled without a relocation to the symbol (inlined copies, jumps within a section) stays as it is.
 * @param names new names by old ones; those that the graph does not define are passed over
 */
export function openDefinitions(graph: LinkGraph, names: ReadonlyMap<string, string>): LinkGraph {
  const { object } = graph;
  const { symbols } = object;
  const opened = new Map<number, { readonly name: string; readonly reference: number }>();
  for (const index of graph.definitions) {
    const name = names.get(graph.symbolName(index));
    if (name !== undefined) opened.set(index, { name, reference: symbols.count + opened.size });
  }
  if (opened.size === 0) return graph;
  const encoder = new TextEncoder();
  const nameOffset = [...symbols.nameOffset];
  const added: Uint8Array[] = [];
  let nameBytes = symbols.strings.length;
  for (const [index, { name }] of opened) {
    nameOffset.push(symbols.nameOffset[index]);
    nameOffset[index] = nameBytes;
    const bytes = encoder.encode(`${name}\0`);
    added.push(bytes);
    nameBytes += bytes.length;
  }
  const strings = new Uint8Array(nameBytes);
  strings.set(symbols.strings);
  let at = symbols.strings.length;
  for (const bytes of added) {
    strings.set(bytes, at);
    at += bytes.length;
  }
  const extend = (column: Iterable<number>, value: number): number[] => [...column, ...Array.from(opened, () => value)];
  return new LinkGraph(
    {
      ...object,
      symbols: {
        count: symbols.count + opened.size,
        nameOffset: Uint32Array.from(nameOffset),
        info: Uint8Array.from(extend(symbols.info, elf.STB_GLOBAL << 4)),
        visibility: Uint8Array.from(extend(symbols.visibility, elf.STV_DEFAULT)),
        section: Uint32Array.from(extend(symbols.section, elf.SHN_UNDEF)),
        special: Uint16Array.from(extend(symbols.special, 0)),
        value: Float64Array.from(extend(symbols.value, 0)),
        sizeBytes: Float64Array.from(extend(symbols.sizeBytes, 0)),
        strings,
      },
      relocations: object.relocations.map((table) =>
        isEhFrame(object.sections[table.section])
          ? table
          : { ...table, symbol: table.symbol.map((symbol) => opened.get(symbol)?.reference ?? symbol) },
      ),
    },
    graph.arch,
  );
}

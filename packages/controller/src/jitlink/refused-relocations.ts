import { LinkError } from '@telejit/shared';
import type { ElfRelocations } from '../object/index.js';
import type { LinkGraph } from './link-graph.js';
import type { RelocationInfo } from './relocation-info.js';

/** As many are named in a message. */
const SHOWN = 10;

/** The relocations of an object that cannot be linked, gathered so that one message names them all. */
export class RefusedRelocations {
  readonly #graph: LinkGraph;
  readonly #lines: string[] = [];
  readonly #types = new Set<string>();

  constructor(graph: LinkGraph) {
    this.#graph = graph;
  }

  /** @param row in the table @param info of its type; undefined when the ABI has none such */
  add(section: string, table: ElfRelocations, row: number, info: RelocationInfo | undefined): void {
    const type = info?.name ?? `relocation type ${table.type[row]}`;
    const at = `${section}+0x${table.offset[row].toString(16)}`;
    const symbol = this.#graph.describeSymbol(table.symbol[row]);
    this.#types.add(type);
    this.#lines.push(`  ${at}: ${type} to "${symbol}": ${info?.refusal ?? 'the ABI has no such type'}`);
  }

  /** @throws LinkError (UNSUPPORTED_RELOCATION) when there are some; data.unsupportedRelocations has the types */
  throwIfAny(): void {
    const count = this.#lines.length;
    if (count === 0) return;
    const what = count === 1 ? 'a relocation cannot' : `${count} relocations cannot`;
    const shown = this.#lines.slice(0, SHOWN);
    if (count > SHOWN) shown.push(`  and ${count - SHOWN} more`);
    throw new LinkError('UNSUPPORTED_RELOCATION', `${this.#graph.name}: ${what} be linked:\n${shown.join('\n')}`, {
      data: { unsupportedRelocations: [...this.#types] },
    });
  }
}

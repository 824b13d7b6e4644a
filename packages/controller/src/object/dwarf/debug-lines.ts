import type { ElfObject } from '../elf/elf-object.js';
import { DebugCursor } from './debug-cursor.js';
import { DebugSections, type Inflate } from './debug-sections.js';
import { LineTable, type LinePlace } from './line-table.js';

/** A sequence and the table that it is in. */
interface FoundSequence {
  readonly table: LineTable;
  readonly sequence: LineTable['sequences'][number];
}

/**
 * The line tables of an object, which say where its code comes from. They are read here, once; keep this as long as it is
 * asked.
 */
export class DebugLines {
  readonly #sections: DebugSections;
  /** By first address. */
  readonly #sequences: readonly FoundSequence[];

  private constructor(object: ElfObject, inflate: Inflate | undefined) {
    this.#sections = new DebugSections(object, inflate);
    const tables: LineTable[] = [];
    for (const section of this.#sections.all('.debug_line')) {
      const cursor = new DebugCursor(section);
      while (!cursor.isAtEnd) tables.push(LineTable.read(cursor, this.#sections));
    }
    this.#sequences = tables
      .flatMap((table) => table.sequences.map((sequence) => ({ table, sequence })))
      .sort((a, b) => a.sequence.low - b.sequence.low);
  }

  /** Whether an object says anything of lines; reads nothing. */
  static has(object: ElfObject): boolean {
    return DebugSections.has(object, '.debug_line');
  }

  /**
   * @param inflate unpacks zlib streams; without it compressed sections are refused
   * @throws InputError (BAD_DEBUG_INFO) naming the section and the place in it
   */
  static read(object: ElfObject, inflate?: Inflate): DebugLines {
    return new DebugLines(object, inflate);
  }

  /** Where the code at an offset of a section comes from, or undefined when no table says. */
  find(section: number, offset: number): LinePlace | undefined {
    const base = this.#sections.addressOf(section);
    if (base === 0) return undefined;
    const address = base + offset;
    const found = this.#sequenceAt(address);
    return found?.table.find(found.sequence, address, '');
  }

  #sequenceAt(address: number): FoundSequence | undefined {
    let low = 0;
    let high = this.#sequences.length;
    while (high > low) {
      const middle = (low + high) >>> 1;
      if (this.#sequences[middle].sequence.low <= address) low = middle + 1;
      else high = middle;
    }
    const found = this.#sequences[low - 1];
    return found !== undefined && address < found.sequence.high ? found : undefined;
  }
}

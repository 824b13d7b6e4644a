import { InputError } from '@telejit/shared';
import type { ElfObject } from '../elf/elf-object.js';
import { DebugCursor } from './debug-cursor.js';
import { DebugSections, type Inflate } from './debug-sections.js';
import { DebugUnits, type DebugUnit } from './debug-units.js';
import { InlinedFunctions } from './inlined-functions.js';
import { LineTable, type LinePlace } from './line-table.js';

/** A call that the compiler replaced by the function's code. */
export interface InlinedPlace {
  /** Linkage name of the function, or its name where it has none. */
  readonly function: string | undefined;
  /** Where it was called. */
  readonly call: LinePlace;
}

/** Where code comes from. */
export interface CodePlace extends LinePlace {
  /** The calls whose code it is in, the innermost first; empty for code that was not inlined. */
  readonly inlined: readonly InlinedPlace[];
}

/** A sequence and the table that it is in. */
interface FoundSequence {
  readonly table: LineTable;
  readonly sequence: LineTable['sequences'][number];
}

/** The compilations and what was inlined in them; read when the first address is asked for. */
interface Units {
  readonly units: DebugUnits;
  readonly functions: InlinedFunctions;
}

/**
 * What the debug information of an object says of its code. Line tables are read once, when this is made; keep it as long
 * as it is asked.
 */
export class DebugInfo {
  readonly #sections: DebugSections;
  /** By first address. */
  readonly #sequences: readonly FoundSequence[];
  #units: Units | 'unreadable' | undefined;

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
  static isIn(object: ElfObject): boolean {
    return DebugSections.has(object, '.debug_line');
  }

  /**
   * @param inflate unpacks zlib streams; without it compressed sections are refused
   * @throws InputError (BAD_DEBUG_INFO) naming the section and the place in it
   */
  static read(object: ElfObject, inflate?: Inflate): DebugInfo {
    return new DebugInfo(object, inflate);
  }

  /**
   * Where the code at an offset of a section comes from, or undefined when no line table says. What else there is must be
   * readable to count: without it files up to DWARF 4 have relative names, and nothing is known to be inlined.
   */
  find(section: number, offset: number): CodePlace | undefined {
    const base = this.#sections.addressOf(section);
    if (base === 0) return undefined;
    const address = base + offset;
    const found = this.#sequenceAt(address);
    if (found === undefined) return undefined;
    const { table, sequence } = found;
    const { directory, inlined } = this.#details(table, address);
    return { ...table.find(sequence, address, directory), inlined };
  }

  #details(
    table: LineTable,
    address: number,
  ): { readonly directory: string; readonly inlined: readonly InlinedPlace[] } {
    if (this.#units !== 'unreadable') {
      try {
        this.#units ??= this.#readUnits();
        const unit = this.#units.units.ofLineTable(table.offset);
        return unit === undefined ? NO_DETAILS : this.#detailsOf(this.#units, unit, table, address);
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        this.#units = 'unreadable';
      }
    }
    return NO_DETAILS;
  }

  #readUnits(): Units {
    const units = new DebugUnits(this.#sections);
    return { units, functions: new InlinedFunctions(units) };
  }

  #detailsOf(
    { units, functions }: Units,
    unit: DebugUnit,
    table: LineTable,
    address: number,
  ): { readonly directory: string; readonly inlined: readonly InlinedPlace[] } {
    const directory = units.directoryOf(unit);
    const inlined = functions.at(unit, address).map(({ file, line, column, ...call }) => ({
      function: call.function,
      call: { file: table.file(file, directory), line, column },
    }));
    return { directory, inlined };
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

const NO_DETAILS = { directory: '', inlined: [] } as const;

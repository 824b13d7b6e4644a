import { DW_AT, DW_FORM, FORM_BYTES } from './constants.js';
import { DebugCursor } from './debug-cursor.js';
import type { DebugSections } from './debug-sections.js';

/** An attribute of an entry and how it is written. */
interface AttributeFormat {
  readonly name: number;
  readonly form: number;
  /** Of DW_FORM_implicit_const, which is written nowhere else. */
  readonly constant: number;
  /** Whether anything here asks for it; other ones are passed over. */
  readonly isRead: boolean;
}

/** What entries of one kind look like. */
export interface Abbreviation {
  readonly tag: number;
  readonly hasChildren: boolean;
  /** Those that are read, or that take up bytes. */
  readonly attributes: readonly AttributeFormat[];
}

export type AbbreviationTable = ReadonlyMap<number, Abbreviation>;

const READ_ATTRIBUTES: ReadonlySet<number> = new Set(Object.values(DW_AT));
/** Tables may overlap; no compiler's do. */
const MOST_TIMES_READ = 4;

/** The abbreviations of an object, read table by table. Source: DWARF 5, 7.5.3. */
export class Abbreviations {
  readonly #sections: DebugSections;
  readonly #tables = new Map<number, AbbreviationTable>();
  #bytesRead = 0;

  constructor(sections: DebugSections) {
    this.#sections = sections;
  }

  /** The table at an offset of `.debug_abbrev`. @throws InputError (BAD_DEBUG_INFO) */
  at(offset: number): AbbreviationTable {
    const known = this.#tables.get(offset);
    if (known !== undefined) return known;
    const cursor = new DebugCursor(this.#sections.required('.debug_abbrev'), offset);
    const table = readTable(cursor);
    this.#bytesRead += cursor.at - offset;
    if (this.#bytesRead > MOST_TIMES_READ * cursor.section.bytes.length)
      throw cursor.bad('its tables overlap without end');
    this.#tables.set(offset, table);
    return table;
  }
}

function readTable(cursor: DebugCursor): AbbreviationTable {
  const table = new Map<number, Abbreviation>();
  for (let code = cursor.uleb(); code !== 0; code = cursor.uleb()) {
    const tag = cursor.uleb();
    const hasChildren = cursor.u8() !== 0;
    const attributes: AttributeFormat[] = [];
    const seen = new Set<number>();
    for (;;) {
      const name = cursor.uleb();
      const form = cursor.uleb();
      const constant = form === DW_FORM.implicitConst ? cursor.sleb() : 0;
      if (name === 0 && form === 0) break;
      const isRead = READ_ATTRIBUTES.has(name) && !seen.has(name);
      seen.add(name);
      // Entries of a byte could else have any number of attributes.
      if (isRead || FORM_BYTES.get(form) !== 0) attributes.push({ name, form, constant, isRead });
    }
    table.set(code, { tag, hasChildren, attributes });
  }
  return table;
}

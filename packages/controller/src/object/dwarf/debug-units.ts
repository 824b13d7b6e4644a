import type { InputError } from '@telejit/shared';
import { Abbreviations, type AbbreviationTable } from './abbreviations.js';
import { DW_AT, DW_FORM, DW_TAG } from './constants.js';
import { DebugCursor, textOf } from './debug-cursor.js';
import type { DebugSection, DebugSections } from './debug-sections.js';
import { readForm, type FormSizes, type FormValue } from './forms.js';

const OLDEST_VERSION = 2;
const NEWEST_VERSION = 5;
const DW_UT_COMPILE = 1;
const DW_UT_PARTIAL = 3;
const DW_UT_SKELETON = 4;
const SKELETON_ID_BYTES = 8;
/** How many entries a name may be looked for in, one referring to the next. */
const MOST_ORIGINS = 8;
/** Where tables of DWARF 5 begin when no attribute says, in 32-bit and 64-bit DWARF: behind the header. */
const TABLE_START = { 4: 8, 8: 16 } as const;

/** A debugging information entry. */
export interface DebugEntry {
  readonly tag: number;
  readonly hasChildren: boolean;
  /** By attribute, those that are read. */
  readonly attributes: ReadonlyMap<number, FormValue>;
}

/** A compilation. */
export interface DebugUnit extends FormSizes {
  readonly section: DebugSection;
  readonly offset: number;
  readonly end: number;
  readonly abbreviations: AbbreviationTable;
  /** Where its entries begin; the first is that of the compilation itself. */
  readonly entriesAt: number;
  readonly root: DebugEntry;
}

/** The compilations of an object, and what their entries say. Source: DWARF 5, 3.1 and 7.5.1. */
export class DebugUnits {
  readonly sections: DebugSections;
  readonly all: readonly DebugUnit[];
  readonly #byLineTable = new Map<number, DebugUnit>();

  /** Reads the first entry of each. @throws InputError (BAD_DEBUG_INFO) */
  constructor(sections: DebugSections) {
    this.sections = sections;
    const abbreviations = new Abbreviations(sections);
    this.all = sections.all('.debug_info').flatMap((section) => {
      const units: DebugUnit[] = [];
      const cursor = new DebugCursor(section);
      while (!cursor.isAtEnd) {
        const unit = readUnit(cursor, abbreviations);
        if (unit !== undefined) units.push(unit);
      }
      return units;
    });
    for (const unit of this.all) {
      const table = unit.root.attributes.get(DW_AT.stmtList)?.value;
      if (table !== undefined && !this.#byLineTable.has(table)) this.#byLineTable.set(table, unit);
    }
  }

  /** The compilation that a line table, by its offset, belongs to. */
  ofLineTable(offset: number): DebugUnit | undefined {
    return this.#byLineTable.get(offset);
  }

  /** What relative names of files are relative to; empty when it is not known. */
  directoryOf(unit: DebugUnit): string {
    return this.text(unit, unit.root.attributes.get(DW_AT.compDir)) ?? '';
  }

  /** A text attribute. @throws InputError (BAD_DEBUG_INFO) */
  text(unit: DebugUnit, attribute: FormValue | undefined): string | undefined {
    if (attribute === undefined) return undefined;
    const { form, value } = attribute;
    if (form === DW_FORM.string) return textOf({ section: unit.section, at: value });
    if (form === DW_FORM.strp) return this.#textIn('.debug_str', value);
    if (form === DW_FORM.lineStrp) return this.#textIn('.debug_line_str', value);
    if (form !== DW_FORM.strx && (form < DW_FORM.strx1 || form > DW_FORM.strx4)) return undefined;
    return this.#textIn('.debug_str', this.#tableRow(unit, '.debug_str_offsets', DW_AT.strOffsetsBase, value));
  }

  /** An attribute that is an address, directly or by its number. @throws InputError (BAD_DEBUG_INFO) */
  address(unit: DebugUnit, attribute: FormValue | undefined): number | undefined {
    if (attribute === undefined) return undefined;
    const { form, value } = attribute;
    if (form === DW_FORM.addr) return value;
    const isNumber = form === DW_FORM.addrx || (form >= DW_FORM.addrx1 && form <= DW_FORM.addrx4);
    return isNumber ? this.addressNumber(unit, value) : undefined;
  }

  /** @throws InputError (BAD_DEBUG_INFO) */
  addressNumber(unit: DebugUnit, number: number): number {
    return this.#tableRow(unit, '.debug_addr', DW_AT.addrBase, number, unit.addressBytes);
  }

  /** What an entry is called, by itself or by what it refers to; linkage names count first. @throws InputError (BAD_DEBUG_INFO) */
  nameOf(unit: DebugUnit, entry: DebugEntry): string | undefined {
    let name: string | undefined;
    let at: { unit: DebugUnit; entry: DebugEntry } | undefined = { unit, entry };
    for (let i = 0; i < MOST_ORIGINS && at !== undefined; i++) {
      const { attributes } = at.entry;
      const linkage = attributes.get(DW_AT.linkageName) ?? attributes.get(DW_AT.mipsLinkageName);
      if (linkage !== undefined) return this.text(at.unit, linkage) ?? name;
      name ??= this.text(at.unit, attributes.get(DW_AT.name));
      at = this.#referred(at.unit, attributes.get(DW_AT.abstractOrigin) ?? attributes.get(DW_AT.specification));
    }
    return name;
  }

  #referred(
    unit: DebugUnit,
    reference: FormValue | undefined,
  ): { readonly unit: DebugUnit; readonly entry: DebugEntry } | undefined {
    if (reference === undefined) return undefined;
    const { form, value } = reference;
    const isInUnit = form === DW_FORM.refUdata || (form >= DW_FORM.ref1 && form <= DW_FORM.ref8);
    if (!isInUnit && form !== DW_FORM.refAddr) return undefined;
    const at = isInUnit ? unit.offset + value : value;
    const home = isInUnit ? unit : this.all.find((one) => at >= one.entriesAt && at < one.end);
    if (home === undefined || at < home.entriesAt || at >= home.end) return undefined;
    const entry = readEntry(new DebugCursor(home.section, at, home.end), home);
    return entry === undefined ? undefined : { unit: home, entry };
  }

  #textIn(name: string, at: number): string {
    const section = this.sections.required(name);
    if (at >= section.bytes.length) throw new DebugCursor(section).bad(`there is no text at 0x${at.toString(16)}`);
    return textOf({ section, at });
  }

  /** A row of a table of numbers of one width, which an attribute of the unit says the start of. */
  #tableRow(unit: DebugUnit, name: string, base: number, row: number, width: number = unit.offsetBytes): number {
    const start = unit.root.attributes.get(base)?.value ?? TABLE_START[unit.offsetBytes];
    const section = this.sections.required(name);
    return new DebugCursor(section, Math.min(start + row * width, section.bytes.length)).word(width);
  }
}

/** Reads an entry; undefined for the end of a list. @throws InputError (BAD_DEBUG_INFO) */
export function readEntry(
  cursor: DebugCursor,
  unit: FormSizes & Pick<DebugUnit, 'abbreviations'>,
): DebugEntry | undefined {
  const code = cursor.uleb();
  if (code === 0) return undefined;
  const abbreviation = unit.abbreviations.get(code);
  if (abbreviation === undefined) throw cursor.bad(`an entry has the abbreviation ${code}, which is not there`);
  const attributes = new Map<number, FormValue>();
  for (const { name, form, constant, isRead } of abbreviation.attributes) {
    const value = readForm(cursor, form, constant, unit);
    if (isRead) attributes.set(name, value);
  }
  return { tag: abbreviation.tag, hasChildren: abbreviation.hasChildren, attributes };
}

/** Passes over a unit. @returns undefined for one that is no compilation */
function readUnit(section: DebugCursor, abbreviations: Abbreviations): DebugUnit | undefined {
  const offset = section.at;
  const { sizeBytes, offsetBytes } = section.unitLength();
  const cursor = section.part(sizeBytes);
  const version = cursor.u16();
  if (version < OLDEST_VERSION || version > NEWEST_VERSION) throw badVersion(cursor, version);
  const type = version >= 5 ? cursor.u8() : DW_UT_COMPILE;
  const early = version >= 5 ? cursor.u8() : undefined;
  const abbreviationsAt = cursor.word(offsetBytes);
  const addressBytes = early ?? cursor.u8();
  if (type === DW_UT_SKELETON) cursor.skip(SKELETON_ID_BYTES);
  else if (type !== DW_UT_COMPILE && type !== DW_UT_PARTIAL) return undefined;
  if (addressBytes !== 4 && addressBytes !== 8)
    throw cursor.bad(`a unit has addresses of ${addressBytes} bytes; 4 or 8 are known`);
  const sizes = { version, offsetBytes, addressBytes, abbreviations: abbreviations.at(abbreviationsAt) };
  const entriesAt = cursor.at;
  const root = cursor.isAtEnd ? undefined : readEntry(cursor, sizes);
  if (root === undefined || (root.tag !== DW_TAG.compileUnit && root.tag !== DW_TAG.skeletonUnit)) return undefined;
  return { ...sizes, section: cursor.section, offset, end: cursor.end, entriesAt, root };
}

function badVersion(cursor: DebugCursor, version: number): InputError {
  return cursor.bad(`a unit has version ${version}; ${OLDEST_VERSION} to ${NEWEST_VERSION} are known`);
}

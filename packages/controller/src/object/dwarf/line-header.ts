import { type DebugCursor, textOf, type DebugText } from './debug-cursor.js';
import type { DebugSections } from './debug-sections.js';
import { DW_FORM, FORM_BYTES } from './constants.js';

const OLDEST_VERSION = 2;
const NEWEST_VERSION = 5;

const DW_LNCT_PATH = 1;
const DW_LNCT_DIRECTORY_INDEX = 2;

/** What a file of a line table is called. */
interface LineFile {
  readonly name: DebugText;
  readonly directory: number;
}

/** What stands ahead of a line number program. Source: DWARF 5, 6.2.4. */
export interface LineHeader {
  readonly version: number;
  readonly minInstructionBytes: number;
  readonly mostOperations: number;
  readonly lineBase: number;
  readonly lineRange: number;
  readonly opcodeBase: number;
  /** By opcode. */
  readonly operandCounts: Uint8Array;
  readonly program: DebugCursor;
  /** As numbered in the table; up to version 4 directory 0 is the one of the compilation. */
  readonly directories: readonly DebugText[];
  readonly files: readonly LineFile[];
}

/** Reads the header of a unit. @param cursor at its first byte; passes over the unit. @throws InputError (BAD_DEBUG_INFO) */
export function readLineHeader(cursor: DebugCursor, sections: DebugSections): LineHeader {
  const { sizeBytes, offsetBytes } = cursor.unitLength();
  const unit = cursor.part(sizeBytes);
  const version = unit.u16();
  if (version < OLDEST_VERSION || version > NEWEST_VERSION)
    throw unit.bad(`its line table has version ${version}; ${OLDEST_VERSION} to ${NEWEST_VERSION} are known`);
  // Sizes of an address and of a segment selector.
  if (version >= 5) unit.skip(2);
  const headerBytes = unit.word(offsetBytes);
  const header = unit.part(headerBytes);
  const minInstructionBytes = header.u8();
  const mostOperations = version >= 4 ? header.u8() : 1;
  // Whether rows begin as statements, which nothing here asks.
  header.skip(1);
  const lineBase = header.i8();
  const lineRange = header.u8();
  const opcodeBase = header.u8();
  const operandCounts = new Uint8Array(Math.max(opcodeBase, 1));
  for (let opcode = 1; opcode < opcodeBase; opcode++) operandCounts[opcode] = header.u8();
  const names = version >= 5 ? readEntries(header, sections, offsetBytes) : readOldEntries(header);
  const fixed = { version, minInstructionBytes, mostOperations, lineBase, lineRange, opcodeBase, operandCounts };
  return { ...fixed, program: unit, ...names };
}

/**
 * The name of a file with its directory.
 * @param compilationDirectory what relative names are relative to up to version 4, whose tables do not say it; or empty
 * @returns undefined for a file that the table does not have
 */
export function fileName(header: LineHeader, index: number, compilationDirectory: string): string | undefined {
  const { version, files, directories } = header;
  const file = files[version >= 5 ? index : index - 1];
  if (file === undefined) return undefined;
  const isNumberedFrom0 = version >= 5;
  const directory = directories[isNumberedFrom0 ? file.directory : file.directory - 1];
  const path = joined(directory === undefined ? '' : textOf(directory), textOf(file.name));
  if (!isNumberedFrom0) return joined(compilationDirectory, path);
  return file.directory === 0 || directories.length === 0 ? path : joined(textOf(directories[0]), path);
}

function joined(directory: string, name: string): string {
  if (directory === '' || name.startsWith('/') || /^[A-Za-z]:[\\/]/.test(name)) return name;
  return `${directory.replace(/\/$/, '')}/${name}`;
}

function readOldEntries(header: DebugCursor): Pick<LineHeader, 'directories' | 'files'> {
  const { section } = header;
  const isEndOfList = (at: number): boolean => section.bytes[at] === 0;
  const directories: DebugText[] = [];
  for (let at = header.text(); !isEndOfList(at); at = header.text()) directories.push({ section, at });
  const files: LineFile[] = [];
  for (let at = header.text(); !isEndOfList(at); at = header.text()) {
    const directory = header.uleb();
    // Time and size.
    header.uleb();
    header.uleb();
    files.push({ name: { section, at }, directory });
  }
  return { directories, files };
}

function readEntries(
  header: DebugCursor,
  sections: DebugSections,
  offsetBytes: 4 | 8,
): Pick<LineHeader, 'directories' | 'files'> {
  const directories = readList(header, sections, offsetBytes);
  const files = readList(header, sections, offsetBytes);
  return { directories: directories.map(({ name }) => name), files };
}

/** A list with a description of its own of what an entry has. Source: DWARF 5, 6.2.4.1. */
function readList(header: DebugCursor, sections: DebugSections, offsetBytes: 4 | 8): readonly LineFile[] {
  const formats: { readonly content: number; readonly form: number }[] = [];
  const formatCount = header.u8();
  for (let i = 0; i < formatCount; i++) formats.push({ content: header.uleb(), form: header.uleb() });
  const count = header.uleb();
  const list: LineFile[] = [];
  for (let i = 0; i < count; i++) {
    const start = header.at;
    let name: DebugText | undefined;
    let directory = 0;
    for (const { content, form } of formats) {
      if (content === DW_LNCT_PATH) name = readText(header, form, sections, offsetBytes);
      else if (content === DW_LNCT_DIRECTORY_INDEX) directory = readNumber(header, form);
      else skipForm(header, form, offsetBytes);
    }
    if (name === undefined || header.at === start) throw header.bad('an entry of its line table has no name');
    list.push({ name, directory });
  }
  return list;
}

function readText(header: DebugCursor, form: number, sections: DebugSections, offsetBytes: 4 | 8): DebugText {
  if (form === DW_FORM.string) return { section: header.section, at: header.text() };
  const home = form === DW_FORM.lineStrp ? '.debug_line_str' : form === DW_FORM.strp ? '.debug_str' : undefined;
  if (home === undefined) throw header.bad(`a name has the form 0x${form.toString(16)}, which is none of names`);
  const at = header.word(offsetBytes);
  const section = sections.first(home);
  if (section === undefined || at >= section.bytes.length)
    throw header.bad(`a name is at ${at} of ${home}, which has ${section?.bytes.length ?? 0} bytes`);
  return { section, at };
}

function readNumber(header: DebugCursor, form: number): number {
  if (form === DW_FORM.udata) return header.uleb();
  if (form === DW_FORM.data1) return header.u8();
  if (form === DW_FORM.data2) return header.u16();
  if (form === DW_FORM.data4) return header.u32();
  throw header.bad(`a number has the form 0x${form.toString(16)}, which is none of numbers`);
}

function skipForm(header: DebugCursor, form: number, offsetBytes: 4 | 8): void {
  const bytes = FORM_BYTES.get(form);
  if (bytes !== undefined) header.skip(bytes);
  else if (form === DW_FORM.udata || form === DW_FORM.sdata) header.uleb();
  else if (form === DW_FORM.string) header.text();
  else if (form === DW_FORM.lineStrp || form === DW_FORM.strp) header.skip(offsetBytes);
  else if (form === DW_FORM.block) header.skip(header.uleb());
  else throw header.bad(`an entry of its line table has the form 0x${form.toString(16)}, which is not known there`);
}

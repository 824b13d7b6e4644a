import { alignUp } from '@telejit/shared';
import { telejit, writeColumn } from '@telejit/shared/wire';
import { elf, type ElfObject, type ElfSection } from '../object/index.js';
import type { LinkUnitPlan } from './plan.js';

import v1 = telejit.v1;

const NAME_OF_NAMES = '.shstrtab';
/** Largest number of sections that the file header can hold (gABI, Sections). */
const MOST_SECTIONS = elf.SHN_LORESERVE - 1;
/** Of what is in the file; what a section says of itself is not looked at. */
const ALIGNMENT_BYTES = 8;
const CODE_AND_MEMORY = elf.SHF_ALLOC | elf.SHF_EXECINSTR;

/**
 * What debuggers are given of an object: its symbols, debug information and call frame information, with the relocations
 * of these, and where the unit has its sections, which the executor adds. What is loaded a debugger reads from memory; what
 * is in another unit, or nowhere, is marked as not loaded.
 * @returns undefined for an object with too many sections, none in this unit, or no symbol table: one that the linker made
 * Source: GDB manual, "JIT Compilation Interface"; LLVM lib/ExecutionEngine/Orc/DebugObjectManagerPlugin.cpp.
 */
export function debugObjectOf(plan: LinkUnitPlan): v1.IDebugObject | undefined {
  const { object } = plan.graph;
  const placed = object.sections.flatMap((section) => {
    const place = section.sizeBytes > 0 ? plan.placeOf(section.index) : undefined;
    const isThreadLocal = (section.flags & elf.SHF_TLS) !== 0;
    return place === undefined || isThreadLocal ? [] : [place];
  });
  const hasSymbols = object.sections.some(({ type }) => type === elf.SHT_SYMTAB);
  if (!hasSymbols || placed.length === 0 || object.sections.length + 1 > MOST_SECTIONS) return undefined;
  const isPlaced = new Set(placed.map(({ section }) => section.index));
  const sections = object.sections.map((section) => forDebuggers(section, object.sections, isPlaced));
  return {
    data: writeObject(object, sections),
    sectionIndex: writeColumn(Uint32Array.from(placed, ({ section }) => section.index)),
    sectionSegment: writeColumn(Uint32Array.from(placed, ({ segment }) => segment)),
    sectionOffset: writeColumn(Uint32Array.from(placed, ({ offset }) => offset)),
  };
}

/** A section without what debuggers need not have. */
function forDebuggers(section: ElfSection, sections: readonly ElfSection[], isPlaced: ReadonlySet<number>): ElfSection {
  const isLoaded = (one: ElfSection | undefined): boolean =>
    one !== undefined && (one.flags & elf.SHF_ALLOC) !== 0 && one.name !== '.eh_frame';
  const isRelocations = section.type === elf.SHT_RELA || section.type === elf.SHT_REL;
  // Which group counts is decided, and a group must be complete.
  if (section.type === elf.SHT_GROUP || (isRelocations && isLoaded(sections[section.info])))
    return { ...section, type: elf.SHT_NULL, flags: 0, data: new Uint8Array(), sizeBytes: 0, link: 0, info: 0 };
  const dropped = elf.SHF_GROUP | (isPlaced.has(section.index) ? 0 : CODE_AND_MEMORY);
  const flags = (section.flags & ~dropped) >>> 0;
  return isLoaded(section)
    ? { ...section, type: elf.SHT_NOBITS, data: new Uint8Array(), flags }
    : { ...section, flags };
}

/** Writes a relocatable file with sections numbered as given, and one for their names behind them. */
function writeObject(
  { machine, isLittleEndian }: Pick<ElfObject, 'machine' | 'isLittleEndian'>,
  sections: readonly ElfSection[],
): Uint8Array {
  const offsets: number[] = [];
  let at: number = elf.EHDR_BYTES;
  for (const { data } of sections) {
    at = alignUp(at, ALIGNMENT_BYTES);
    offsets.push(at);
    at += data.length;
  }
  const names = sections.map(({ name }) => Buffer.from(`${name}\0`));
  const nameOfNames = Buffer.from(`${NAME_OF_NAMES}\0`);
  const namesAt = at;
  const namesBytes = names.reduce((total, name) => total + name.length, nameOfNames.length);
  const headersAt = alignUp(at + namesBytes, ALIGNMENT_BYTES);
  const bytes = new Uint8Array(headersAt + (sections.length + 1) * elf.SHDR_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set([
    0x7f,
    0x45,
    0x4c,
    0x46,
    elf.ELFCLASS64,
    isLittleEndian ? elf.ELFDATA2LSB : elf.ELFDATA2MSB,
    elf.EV_CURRENT,
  ]);
  view.setUint16(16, elf.ET_REL, isLittleEndian);
  view.setUint16(18, machine, isLittleEndian);
  view.setUint32(20, elf.EV_CURRENT, isLittleEndian);
  view.setBigUint64(40, BigInt(headersAt), isLittleEndian);
  view.setUint16(52, elf.EHDR_BYTES, isLittleEndian);
  view.setUint16(58, elf.SHDR_BYTES, isLittleEndian);
  view.setUint16(60, sections.length + 1, isLittleEndian);
  view.setUint16(62, sections.length, isLittleEndian);
  let nameAt = namesAt;
  const header = (
    index: number,
    name: Uint8Array,
    section: Omit<ElfSection, 'index' | 'name'>,
    offset: number,
  ): void => {
    bytes.set(name, nameAt);
    const h = headersAt + index * elf.SHDR_BYTES;
    view.setUint32(h, nameAt - namesAt, isLittleEndian);
    view.setUint32(h + 4, section.type, isLittleEndian);
    view.setBigUint64(h + 8, BigInt(section.flags), isLittleEndian);
    view.setBigUint64(h + 24, BigInt(offset), isLittleEndian);
    view.setBigUint64(h + 32, BigInt(section.sizeBytes), isLittleEndian);
    view.setUint32(h + 40, section.link, isLittleEndian);
    view.setUint32(h + 44, section.info, isLittleEndian);
    view.setBigUint64(h + 48, BigInt(section.alignment), isLittleEndian);
    view.setBigUint64(h + 56, BigInt(section.entryBytes), isLittleEndian);
    nameAt += name.length;
  };
  sections.forEach((section, i) => {
    bytes.set(section.data, offsets[i]);
    header(i, names[i], section, section.type === elf.SHT_NULL ? 0 : offsets[i]);
  });
  const strings = { type: elf.SHT_STRTAB, flags: 0, data: nameOfNames, sizeBytes: namesBytes, link: 0, info: 0 };
  header(sections.length, nameOfNames, { ...strings, alignment: 1, entryBytes: 0 }, namesAt);
  return bytes;
}

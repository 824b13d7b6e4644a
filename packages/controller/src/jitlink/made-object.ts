/** Objects that the controller makes itself, in memory as a reader of ELF files would have them. */
import { InternalError } from '@telejit/shared';
import { elf, type ElfRelocations, type ElfSection } from '../object/index.js';
import type { LinkGraph } from './link-graph.js';
import type { CodeTemplate, LinkerArch } from './linker-arch.js';

/** A symbol of an object that is made: the fields of an ELF symbol. */
export interface MadeSymbol {
  readonly name: string;
  readonly info: number;
  readonly visibility: number;
  readonly section: number;
  readonly value: number;
  readonly sizeBytes: number;
}

/** A relocation of an object that is made: the fields of Elf64_Rela. */
export interface MadeRelocation {
  readonly offset: number;
  readonly type: number;
  readonly symbol: number;
  readonly addend: number;
}

/** What every symbol table begins with. */
export const NO_SYMBOL: MadeSymbol = {
  name: '',
  info: 0,
  visibility: 0,
  section: elf.SHN_UNDEF,
  value: 0,
  sizeBytes: 0,
};

/** The relocation type that asks for a fixup of a symbol's address, and for nothing else. */
export function relocationType({ arch, relocations }: LinkerArch, fixup: number): number {
  const info = relocations.find((one) => one?.action === 'direct' && one.fixup === fixup);
  if (info === undefined) throw new InternalError(`no relocation type of ${arch} makes fixup ${fixup}`);
  return info.type;
}

/** The relocations of code at `at` that the linker makes, to the symbol of the pointer that it reads. */
export function slotRelocations(
  arch: LinkerArch,
  { slotFixups }: CodeTemplate,
  at: number,
  symbol: number,
): readonly MadeRelocation[] {
  return slotFixups.map(({ offset, fixup, addend }) => {
    return { offset: at + offset, type: relocationType(arch, fixup), symbol, addend };
  });
}

/** A section of an object that is made. */
export function sectionRow(
  index: number,
  name: string,
  type: number,
  flags: number,
  data: Uint8Array,
  alignment: number,
): ElfSection {
  return { index, name, type, flags, data, sizeBytes: data.length, link: 0, info: 0, alignment, entryBytes: 0 };
}

/** The symbol table of an object that is made; its first row is NO_SYMBOL. */
export function symbolColumns(rows: readonly MadeSymbol[]): LinkGraph['object']['symbols'] {
  const names: Uint8Array[] = [];
  const nameOffset = new Uint32Array(rows.length);
  const encoder = new TextEncoder();
  let nameBytes = 0;
  rows.forEach(({ name }, i) => {
    const bytes = encoder.encode(`${name}\0`);
    nameOffset[i] = nameBytes;
    names.push(bytes);
    nameBytes += bytes.length;
  });
  const strings = new Uint8Array(nameBytes);
  names.forEach((bytes, i) => strings.set(bytes, nameOffset[i]));
  return {
    count: rows.length,
    nameOffset,
    info: Uint8Array.from(rows, ({ info }) => info),
    visibility: Uint8Array.from(rows, ({ visibility }) => visibility),
    section: Uint32Array.from(rows, ({ section: home }) => home),
    special: new Uint16Array(rows.length),
    value: Float64Array.from(rows, ({ value }) => value),
    sizeBytes: Float64Array.from(rows, ({ sizeBytes }) => sizeBytes),
    strings,
  };
}

/** The relocations of one section. @param home index of the section */
export function relocationColumns(home: number, rows: readonly MadeRelocation[]): ElfRelocations {
  return {
    section: home,
    count: rows.length,
    offset: Float64Array.from(rows, ({ offset }) => offset),
    type: Uint32Array.from(rows, ({ type }) => type),
    symbol: Uint32Array.from(rows, ({ symbol }) => symbol),
    hasAddends: true,
    addendLow: Int32Array.from(rows, ({ addend }) => addend),
    addendHigh: Int32Array.from(rows, ({ addend }) => addend >> 31),
  };
}

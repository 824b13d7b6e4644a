import { InputError } from '@telejit/shared';
import { detectFileKind } from '../file-kind.js';
import { textAt } from '../text.js';
import * as elf from './constants.js';
import { CLASS_64, elfClass, type ElfClass } from './elf-class.js';

const TWO_32 = 0x1_0000_0000;
/** Names may share their text, so that a small table could claim any amount of it. */
const MAX_NAMES_PER_BYTE = 16;

/** One section header. */
export interface ElfSection {
  readonly index: number;
  readonly name: string;
  readonly type: number;
  /** The low 32 bits of sh_flags. */
  readonly flags: number;
  /** Empty for SHT_NOBITS. Shares memory with the file. */
  readonly data: Uint8Array;
  readonly sizeBytes: number;
  readonly link: number;
  readonly info: number;
  readonly alignment: number;
  readonly entryBytes: number;
}

/** The symbol table as columns, row by row as in the file. */
export interface ElfSymbols {
  readonly count: number;
  /** Offset of the name in the string table. */
  readonly nameOffset: Uint32Array;
  /** st_info: binding in the high four bits, type in the low four. */
  readonly info: Uint8Array;
  readonly visibility: Uint8Array;
  /** Section index with SHN_XINDEX resolved; SHN_ABS and SHN_COMMON are in `special` instead. */
  readonly section: Uint32Array;
  /** 0, or SHN_ABS, or SHN_COMMON. */
  readonly special: Uint16Array;
  readonly value: Float64Array;
  readonly sizeBytes: Float64Array;
  readonly strings: Uint8Array;
}

/** Relocations of one section as columns. */
export interface ElfRelocations {
  /** The section that they apply to. */
  readonly section: number;
  readonly count: number;
  readonly offset: Float64Array;
  readonly type: Uint32Array;
  readonly symbol: Uint32Array;
  /** The table has addends (SHT_RELA); they are 0 in the columns where the place holds them (SHT_REL). */
  readonly hasAddends: boolean;
  /** r_addend, its low and (sign-extended) high halves. */
  readonly addendLow: Int32Array;
  readonly addendHigh: Int32Array;
}

/** A relocatable ELF file, read and checked; nothing is interpreted yet. */
export interface ElfObject {
  readonly name: string;
  readonly machine: number;
  /** 32 or 64: its ELF class. */
  readonly bits: 32 | 64;
  /** The byte order of the file, and of the data that it is about. */
  readonly isLittleEndian: boolean;
  readonly sections: readonly ElfSection[];
  readonly symbols: ElfSymbols;
  readonly relocations: readonly ElfRelocations[];
}

/**
 * Reads a relocatable ELF file of either class and byte order. `bytes` are viewed, not copied.
 * @throws InputError BAD_OBJECT, BITCODE_OBJECT, WRONG_ARCHITECTURE or WRONG_FILE_TYPE naming file, part and limits
 * Source: ELF gABI, chapters 4 (object files) and 5.
 */
export function readElfObject(bytes: Uint8Array, name: string): ElfObject {
  return new ElfReader(bytes, name).read();
}

class ElfReader {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #name: string;
  readonly #isLittleEndian: boolean;
  /** That of 64 bits until the header was looked at. */
  readonly #class: ElfClass;

  constructor(bytes: Uint8Array, name: string) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#name = name;
    this.#isLittleEndian = bytes[5] === elf.ELFDATA2LSB;
    this.#class = elfClass(bytes[4]) ?? CLASS_64;
  }

  read(): ElfObject {
    const machine = this.#header();
    const sections = this.#sections();
    const symtabs = sections.filter((section) => section.type === elf.SHT_SYMTAB);
    if (symtabs.length > 1) throw this.#bad(`it has ${symtabs.length} symbol tables; there may be one`);
    const symbols = symtabs.length === 0 ? noSymbols() : this.#symbols(symtabs[0], sections, machine);
    const relocations: ElfRelocations[] = [];
    for (const section of sections) {
      const isRelocations = section.type === elf.SHT_RELA || section.type === elf.SHT_REL;
      // LLVM's call graph profile has relocations on every target, for linkers that put functions in order.
      if (isRelocations && (section.type === elf.SHT_RELA || !isExcluded(sections[section.info])))
        relocations.push(this.#relocations(section, sections, symbols.count));
    }
    const { bits } = this.#class;
    return { name: this.#name, machine, bits, isLittleEndian: this.#isLittleEndian, sections, symbols, relocations };
  }

  #header(): number {
    const bytes = this.#bytes;
    if (bytes.length === 0) throw this.#bad('it is empty');
    if (detectFileKind(bytes) === 'bitcode') {
      throw new InputError(
        'BITCODE_OBJECT',
        `${this.#name}: it is LLVM bitcode, not an object: compile it without -flto, or give the .bc file itself as an input`,
      );
    }
    if (bytes[0] !== 0x7f || bytes[1] !== 0x45 || bytes[2] !== 0x4c || bytes[3] !== 0x46) {
      throw this.#bad('it does not begin with the ELF magic number');
    }
    const { ehdrBytes } = this.#class;
    if (bytes.length < ehdrBytes) {
      throw this.#bad(`it is truncated: ${bytes.length} bytes are less than the ELF header's ${ehdrBytes}`);
    }
    const machine = this.#view.getUint16(18, this.#isLittleEndian);
    const machineName = elf.MACHINE_NAMES.get(machine) ?? `machine ${machine}`;
    if (elfClass(bytes[4]) === undefined) {
      throw new InputError(
        'WRONG_ARCHITECTURE',
        `${this.#name}: it is for a class-${bytes[4]} target (${machineName}); only 32-bit and 64-bit objects can be linked`,
      );
    }
    if (bytes[5] !== elf.ELFDATA2LSB && bytes[5] !== elf.ELFDATA2MSB)
      throw this.#bad(`its byte order is ${bytes[5]}, neither 1 (little-endian) nor 2 (big-endian)`);
    if (bytes[6] !== elf.EV_CURRENT) throw this.#bad(`its ELF version is ${bytes[6]}, not 1`);
    const type = this.#view.getUint16(16, this.#isLittleEndian);
    if (type === elf.ET_DYN || type === elf.ET_EXEC) {
      throw new InputError(
        'WRONG_FILE_TYPE',
        `${this.#name}: it is ${type === elf.ET_DYN ? 'a shared library or an executable' : 'an executable'}, not a relocatable object: load a library with -l or loadLibrary, or give the .o files`,
      );
    }
    if (type !== elf.ET_REL)
      throw new InputError(
        'WRONG_FILE_TYPE',
        `${this.#name}: its ELF type is ${type}, not ET_REL (1): only relocatable objects can be linked`,
      );
    return machine;
  }

  #sections(): ElfSection[] {
    const isLittleEndian = this.#isLittleEndian;
    const { ehdr, shdr, shdrBytes, bits } = this.#class;
    const lowAt = bits === 64 ? this.#halves.lowAt : 0;
    const view = this.#view;
    const tableOffset = this.#word(ehdr.shoff);
    const entryBytes = view.getUint16(ehdr.shentsize, isLittleEndian);
    if (tableOffset === 0) return [];
    if (entryBytes !== shdrBytes) throw this.#bad(`its section headers are ${entryBytes} bytes each, not ${shdrBytes}`);
    this.#checkRange(tableOffset, shdrBytes, 'the section header table');
    // Beyond 65,279 sections, count and string table index stand in section 0 (gABI, e_shnum and e_shstrndx).
    const count = view.getUint16(ehdr.shnum, isLittleEndian) || this.#word(tableOffset + shdr.size);
    const rawNames = view.getUint16(ehdr.shstrndx, isLittleEndian);
    const namesIndex = rawNames === elf.SHN_XINDEX ? view.getUint32(tableOffset + shdr.link, isLittleEndian) : rawNames;
    if (count * shdrBytes > this.#bytes.length) {
      throw this.#bad(
        `it is truncated or corrupt: ${count} section headers do not fit into ${this.#bytes.length} bytes`,
      );
    }
    this.#checkRange(tableOffset, count * shdrBytes, 'the section header table');
    if (namesIndex >= count)
      throw this.#bad(`the index of the section names is ${namesIndex}, but there are ${count} sections`);
    const namesHeader = tableOffset + namesIndex * shdrBytes;
    const namesOffset = this.#word(namesHeader + shdr.offset);
    const namesSize = this.#word(namesHeader + shdr.size);
    this.#checkRange(namesOffset, namesSize, 'the section names');
    const sections: ElfSection[] = [];
    let nameBytes = 0;
    let contentBytes = 0;
    for (let index = 0; index < count; index++) {
      const at = tableOffset + index * shdrBytes;
      const nameAt = view.getUint32(at, isLittleEndian);
      if (nameAt > namesSize)
        throw this.#bad(`the name of section ${index} is at ${nameAt}, outside the section names (${namesSize} bytes)`);
      const name = textAt(this.#bytes, namesOffset + nameAt, namesOffset + namesSize);
      nameBytes += name.length;
      if (nameBytes > MAX_NAMES_PER_BYTE * (namesSize + count * shdrBytes))
        throw this.#bad(`the names of its sections overlap without end`);
      const type = view.getUint32(at + 4, isLittleEndian);
      const offset = this.#word(at + shdr.offset);
      const sizeBytes = this.#word(at + shdr.size);
      const isEmpty = type === elf.SHT_NOBITS || type === elf.SHT_NULL;
      if (!isEmpty) {
        this.#checkRange(offset, sizeBytes, `section ${index} "${name}"`);
        // "No byte in a file resides in more than one section" (gABI, Sections).
        contentBytes += sizeBytes;
        if (contentBytes > this.#bytes.length)
          throw this.#bad(
            `sections lie in the same bytes: up to section ${index} "${name}" they have ${contentBytes}, the file ${this.#bytes.length}`,
          );
      }
      const flags = view.getUint32(at + shdr.flags + lowAt, isLittleEndian);
      if ((flags & elf.SHF_ALLOC) !== 0 && (flags & elf.SHF_COMPRESSED) !== 0)
        throw this.#bad(
          `section ${index} "${name}" is compressed and to be loaded, which the ABI does not allow: compress debug sections only`,
        );
      sections.push({
        index,
        name,
        type,
        flags,
        data: isEmpty ? new Uint8Array() : this.#bytes.subarray(offset, offset + sizeBytes),
        sizeBytes: type === elf.SHT_NULL ? 0 : sizeBytes,
        link: view.getUint32(at + shdr.link, isLittleEndian),
        info: view.getUint32(at + shdr.info, isLittleEndian),
        alignment: Math.max(1, this.#word(at + shdr.addralign)),
        entryBytes: this.#word(at + shdr.entsize),
      });
    }
    return sections;
  }

  #symbols(table: ElfSection, sections: readonly ElfSection[], machine: number): ElfSymbols {
    const isLittleEndian = this.#isLittleEndian;
    const { lowAt, highAt } = this.#halves;
    const { bits, sym, symBytes } = this.#class;
    const count = this.#rows(table, symBytes);
    const strtab = sections[table.link];
    if (strtab === undefined || strtab.type !== elf.SHT_STRTAB)
      throw this.#bad(`section ${where(table)}: its string table, section ${table.link}, is none`);
    const strings = strtab.data;
    const extended = sections.find((section) => section.type === elf.SHT_SYMTAB_SHNDX && section.link === table.index);
    if (extended !== undefined && extended.data.length < count * 4)
      throw this.#bad(`section ${where(extended)} has less than ${count} entries`);
    const columns = noSymbols(count, strings);
    const view = new DataView(table.data.buffer, table.data.byteOffset, table.data.byteLength);
    const maxNameBytes = MAX_NAMES_PER_BYTE * (strings.length + table.data.length);
    let nameBytes = 0;
    for (let i = 0, at = 0; i < count; i++, at += symBytes) {
      const nameOffset = view.getUint32(at, isLittleEndian);
      if (nameOffset > strings.length)
        throw this.#bad(
          `the name of symbol ${i} is at ${nameOffset}, outside section ${where(strtab)} (${strings.length} bytes)`,
        );
      const nameEnd = strings.indexOf(0, nameOffset);
      nameBytes += (nameEnd < 0 ? strings.length : nameEnd) - nameOffset;
      if (nameBytes > maxNameBytes) throw this.#bad('the names of its symbols overlap without end');
      columns.nameOffset[i] = nameOffset;
      columns.info[i] = view.getUint8(at + sym.info);
      columns.visibility[i] = view.getUint8(at + sym.other) & 3;
      let section = view.getUint16(at + sym.shndx, isLittleEndian);
      if (section === elf.SHN_XINDEX) {
        if (extended === undefined)
          throw this.#bad(`symbol ${i} has an extended section index, but there is no SHT_SYMTAB_SHNDX section`);
        section = new DataView(extended.data.buffer, extended.data.byteOffset).getUint32(i * 4, isLittleEndian);
      } else if (section >= elf.SHN_LORESERVE) {
        const isLargeCommon = section === elf.SHN_X86_64_LCOMMON && machine === elf.EM_X86_64;
        if (section !== elf.SHN_ABS && section !== elf.SHN_COMMON && !isLargeCommon)
          throw this.#bad(`symbol ${i} is in the reserved section 0x${section.toString(16)}`);
        columns.special[i] = isLargeCommon ? elf.SHN_COMMON : section;
        section = 0;
      }
      if (section >= sections.length)
        throw this.#bad(`symbol ${i} is in section ${section}, but there are ${sections.length}`);
      columns.section[i] = section;
      // Absolute values are numbers with a sign rather than addresses.
      const isSigned = columns.special[i] === elf.SHN_ABS;
      const valueAt = at + sym.value;
      if (bits === 32) {
        // Of 32 bits they may as well be addresses in the upper half.
        columns.value[i] = view.getUint32(valueAt, isLittleEndian);
        columns.sizeBytes[i] = view.getUint32(at + sym.size, isLittleEndian);
        continue;
      }
      const high = isSigned
        ? view.getInt32(valueAt + highAt, isLittleEndian)
        : view.getUint32(valueAt + highAt, isLittleEndian);
      columns.value[i] = view.getUint32(valueAt + lowAt, isLittleEndian) + high * TWO_32;
      const sizeAt = at + sym.size;
      columns.sizeBytes[i] =
        view.getUint32(sizeAt + lowAt, isLittleEndian) + view.getUint32(sizeAt + highAt, isLittleEndian) * TWO_32;
    }
    return columns;
  }

  #relocations(section: ElfSection, sections: readonly ElfSection[], symbolCount: number): ElfRelocations {
    const { relBytes, relaBytes, bits } = this.#class;
    const hasAddends = section.type === elf.SHT_RELA;
    const rowBytes = hasAddends ? relaBytes : relBytes;
    const count = this.#rows(section, rowBytes);
    const target = sections[section.info];
    if (target === undefined || section.info === 0)
      throw this.#bad(`section ${where(section)} relocates section ${section.info}, which does not exist`);
    const view = new DataView(section.data.buffer, section.data.byteOffset, section.data.byteLength);
    const columns: ElfRelocations = {
      section: section.info,
      count,
      offset: new Float64Array(count),
      type: new Uint32Array(count),
      symbol: new Uint32Array(count),
      hasAddends,
      addendLow: new Int32Array(count),
      addendHigh: new Int32Array(count),
    };
    for (let i = 0, at = 0; i < count; i++, at += rowBytes) {
      if (bits === 64) this.#readRow64(columns, i, view, at);
      else this.#readRow32(columns, i, view, at);
      const symbol = columns.symbol[i];
      if (symbol >= symbolCount && symbol !== 0)
        throw this.#bad(
          `relocation ${i} of section ${where(target)} refers to symbol ${symbol}, but there are ${symbolCount}`,
        );
    }
    return columns;
  }

  #readRow64(columns: ElfRelocations, row: number, view: DataView, at: number): void {
    const isLittleEndian = this.#isLittleEndian;
    const { lowAt, highAt } = this.#halves;
    columns.offset[row] =
      view.getUint32(at + lowAt, isLittleEndian) + view.getUint32(at + highAt, isLittleEndian) * TWO_32;
    columns.type[row] = view.getUint32(at + 8 + lowAt, isLittleEndian);
    columns.symbol[row] = view.getUint32(at + 8 + highAt, isLittleEndian);
    if (!columns.hasAddends) return;
    columns.addendLow[row] = view.getInt32(at + 16 + lowAt, isLittleEndian);
    columns.addendHigh[row] = view.getInt32(at + 16 + highAt, isLittleEndian);
  }

  /** The type is in the low byte of r_info, the symbol above. */
  #readRow32(columns: ElfRelocations, row: number, view: DataView, at: number): void {
    const isLittleEndian = this.#isLittleEndian;
    columns.offset[row] = view.getUint32(at, isLittleEndian);
    const info = view.getUint32(at + 4, isLittleEndian);
    columns.type[row] = info & 0xff;
    columns.symbol[row] = info >>> 8;
    if (!columns.hasAddends) return;
    const addend = view.getInt32(at + 8, isLittleEndian);
    columns.addendLow[row] = addend;
    columns.addendHigh[row] = addend >> 31;
  }

  #rows(section: ElfSection, rowBytes: number): number {
    if (section.entryBytes !== rowBytes)
      throw this.#bad(`section ${where(section)}: its entries are ${section.entryBytes} bytes each, not ${rowBytes}`);
    if (section.data.length % rowBytes !== 0)
      throw this.#bad(
        `section ${where(section)}: ${section.data.length} bytes are not a whole number of ${rowBytes}-byte entries`,
      );
    return section.data.length / rowBytes;
  }

  /** Where the halves of 64-bit words are. */
  get #halves(): { readonly lowAt: number; readonly highAt: number } {
    return this.#isLittleEndian ? { lowAt: 0, highAt: 4 } : { lowAt: 4, highAt: 0 };
  }

  /** A word of the file's class. */
  #word(at: number): number {
    const view = this.#view;
    if (this.#class.bits === 32) return view.getUint32(at, this.#isLittleEndian);
    const { lowAt, highAt } = this.#halves;
    return (
      view.getUint32(at + lowAt, this.#isLittleEndian) + view.getUint32(at + highAt, this.#isLittleEndian) * TWO_32
    );
  }

  #checkRange(offset: number, size: number, what: string): void {
    if (offset + size > this.#bytes.length) {
      throw this.#bad(
        `it is truncated or corrupt: ${what} is at [${offset}, ${offset + size}), but the file has ${this.#bytes.length} bytes`,
      );
    }
  }

  #bad(why: string): InputError {
    return new InputError('BAD_OBJECT', `${this.#name}: not a usable ELF object: ${why}`);
  }
}

/** Whether a section is left out of links. */
function isExcluded(section: ElfSection | undefined): boolean {
  return section !== undefined && (section.flags & elf.SHF_EXCLUDE) !== 0;
}

function where(section: ElfSection): string {
  return `${section.index} "${section.name}"`;
}

function noSymbols(count = 0, strings: Uint8Array = new Uint8Array()): ElfSymbols {
  return {
    count,
    nameOffset: new Uint32Array(count),
    info: new Uint8Array(count),
    visibility: new Uint8Array(count),
    section: new Uint32Array(count),
    special: new Uint16Array(count),
    value: new Float64Array(count),
    sizeBytes: new Float64Array(count),
    strings,
  };
}

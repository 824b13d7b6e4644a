import { elf } from '@telejit/controller/object';
import { changeUint, mutateBytes, readUint, writeUint, type ByteMutator } from './mutate-bytes.js';
import type { Random } from './random.js';

/** A number in a structure: offset and size in bytes. */
type Field = readonly [offset: number, size: number];

const EHDR_FIELDS: readonly Field[] = [
  [4, 1],
  [5, 1],
  [6, 1],
  [16, 2], // e_type
  [18, 2], // e_machine
  [40, 8], // e_shoff
  [40, 8],
  [58, 2], // e_shentsize
  [60, 2], // e_shnum
  [60, 2],
  [62, 2], // e_shstrndx
];
const SHDR_FIELDS: readonly Field[] = [
  [0, 4], // sh_name
  [4, 4], // sh_type
  [8, 8], // sh_flags
  [24, 8], // sh_offset
  [32, 8], // sh_size
  [32, 8],
  [40, 4], // sh_link
  [44, 4], // sh_info
  [48, 8], // sh_addralign
  [56, 8], // sh_entsize
];
const SYM_FIELDS: readonly Field[] = [
  [0, 4], // st_name
  [4, 1], // st_info
  [5, 1], // st_other
  [6, 2], // st_shndx
  [8, 8], // st_value
  [16, 8], // st_size
];
const RELA_FIELDS: readonly Field[] = [
  [0, 8], // r_offset
  [8, 4], // type
  [12, 4], // symbol
  [16, 8], // r_addend
];
const SHF_INTERESTING = [
  elf.SHF_WRITE,
  elf.SHF_ALLOC,
  elf.SHF_EXECINSTR,
  0x10, // SHF_MERGE
  0x20, // SHF_STRINGS
  elf.SHF_LINK_ORDER,
  0x200, // SHF_GROUP
  elf.SHF_TLS,
  elf.SHF_COMPRESSED,
  elf.SHF_GNU_RETAIN,
  elf.SHF_EXCLUDE,
];
const SECTION_TYPES = [0, 1, 2, 3, 4, 7, 8, 9, 14, 15, 16, 17, 18, 0x6fff_ff00];
/** All relocation types of the psABI and some that are none. */
const RELOCATION_TYPES = 45;

interface RawSection {
  /** Where its header is. */
  readonly at: number;
  readonly type: number;
  readonly offset: number;
  readonly size: number;
}

/** The section headers as far as they make sense. */
function sectionsOf(bytes: Uint8Array): readonly RawSection[] {
  const table = Number(readUint(bytes, 40, 8));
  const count = Number(readUint(bytes, 60, 2));
  const sections: RawSection[] = [];
  for (let i = 0; i < count; i++) {
    const at = table + i * elf.SHDR_BYTES;
    if (at + elf.SHDR_BYTES > bytes.length) break;
    const type = Number(readUint(bytes, at + 4, 4));
    const offset = Number(readUint(bytes, at + 24, 8));
    const size = type === elf.SHT_NOBITS ? 0 : Number(readUint(bytes, at + 32, 8));
    sections.push({ at, type, offset, size: offset + size > bytes.length ? 0 : size });
  }
  return sections;
}

function changeRow(
  random: Random,
  bytes: Uint8Array,
  start: number,
  rows: number,
  width: number,
  fields: readonly Field[],
): void {
  const [offset, size] = random.pick(fields);
  changeUint(random, bytes, start + random.below(rows) * width + offset, size, [bytes.length, rows]);
}

/** Swaps, copies or repeats rows of a table. */
function shuffleRows(random: Random, bytes: Uint8Array, start: number, rows: number, width: number): void {
  if (rows < 2) return;
  const [a, b] = [random.below(rows), random.below(rows)].map((row) => start + row * width);
  const first = bytes.slice(a, a + width);
  const second = bytes.slice(b, b + width);
  bytes.set(second.subarray(0, Math.max(0, bytes.length - a)), a);
  if (random.oneIn(2)) bytes.set(first.subarray(0, Math.max(0, bytes.length - b)), b);
}

type ElfMutator = (random: Random, bytes: Uint8Array, sections: readonly RawSection[]) => Uint8Array | undefined;

/** Changes rows of a section of one type. */
function inTable(type: number, width: number, fields: readonly Field[]): ElfMutator {
  return (random, bytes, sections) => {
    const tables = sections.filter((section) => section.type === type && section.size >= width);
    if (tables.length === 0) return undefined;
    const { offset, size } = random.pick(tables);
    const rows = Math.floor(size / width);
    if (random.oneIn(4)) shuffleRows(random, bytes, offset, rows, width);
    else changeRow(random, bytes, offset, rows, width, fields);
    return bytes;
  };
}

const MUTATORS: readonly ElfMutator[] = [
  (random, bytes) => {
    const [offset, size] = random.pick(EHDR_FIELDS);
    changeUint(random, bytes, offset, size, [bytes.length, bytes.length - elf.SHDR_BYTES]);
    return bytes;
  },
  ...Array.from({ length: 3 }, (): ElfMutator => (random, bytes, sections) => {
    if (sections.length === 0) return undefined;
    const [offset, size] = random.pick(SHDR_FIELDS);
    const { at } = random.pick(sections);
    const other = random.pick(sections);
    changeUint(random, bytes, at + offset, size, [bytes.length, other.offset, other.size, sections.length]);
    return bytes;
  }),
  // a section with the contents, or the type, of another
  (random, bytes, sections) => {
    if (sections.length === 0) return undefined;
    const [a, b] = [random.pick(sections), random.pick(sections)];
    const [offset, size] = random.pick<Field>([
      [24, 16],
      [4, 4],
      [0, 4],
      [0, 64],
      [40, 8],
    ]);
    bytes.copyWithin(a.at + offset, b.at + offset, b.at + offset + size);
    return bytes;
  },
  (random, bytes, sections) => {
    if (sections.length === 0) return undefined;
    writeUint(bytes, random.pick(sections).at + 4, 4, BigInt(random.pick(SECTION_TYPES)));
    return bytes;
  },
  (random, bytes, sections) => {
    if (sections.length === 0) return undefined;
    const { at } = random.pick(sections);
    writeUint(bytes, at + 8, 8, readUint(bytes, at + 8, 8) ^ BigInt(random.pick(SHF_INTERESTING)));
    return bytes;
  },
  (random, bytes, sections) => {
    if (sections.length > 0) shuffleRows(random, bytes, sections[0].at, sections.length, elf.SHDR_BYTES);
    return bytes;
  },
  inTable(elf.SHT_SYMTAB, elf.SYM_BYTES, SYM_FIELDS),
  inTable(elf.SHT_SYMTAB, elf.SYM_BYTES, SYM_FIELDS),
  inTable(elf.SHT_RELA, elf.RELA_BYTES, RELA_FIELDS),
  inTable(elf.SHT_RELA, elf.RELA_BYTES, RELA_FIELDS),
  inTable(elf.SHT_GROUP, 4, [[0, 4]]),
  inTable(elf.SHT_SYMTAB_SHNDX, 4, [[0, 4]]),
  // another relocation type
  (random, bytes, sections) => {
    const tables = sections.filter(({ type, size }) => type === elf.SHT_RELA && size >= elf.RELA_BYTES);
    if (tables.length === 0) return undefined;
    const { offset, size } = random.pick(tables);
    const row = random.below(Math.floor(size / elf.RELA_BYTES));
    writeUint(bytes, offset + row * elf.RELA_BYTES + 8, 4, BigInt(random.below(RELOCATION_TYPES)));
    return bytes;
  },
  // another kind of symbol: binding, type, special section
  (random, bytes, sections) => {
    const table = sections.find(({ type, size }) => type === elf.SHT_SYMTAB && size >= elf.SYM_BYTES);
    if (table === undefined) return undefined;
    const at = table.offset + random.below(Math.floor(table.size / elf.SYM_BYTES)) * elf.SYM_BYTES;
    const binding = random.pick([elf.STB_LOCAL, elf.STB_GLOBAL, elf.STB_WEAK, elf.STB_GNU_UNIQUE]);
    const type = random.pick([0, 1, 2, elf.STT_SECTION, elf.STT_FILE, 5, elf.STT_TLS, elf.STT_GNU_IFUNC]);
    writeUint(bytes, at + 4, 1, BigInt(binding * 16 + type));
    if (random.oneIn(2)) {
      const special = [elf.SHN_UNDEF, elf.SHN_ABS, elf.SHN_COMMON, elf.SHN_XINDEX, random.below(sections.length + 1)];
      writeUint(bytes, at + 6, 2, BigInt(random.pick(special)));
    }
    return bytes;
  },
  // string tables without ends of strings
  (random, bytes, sections) => {
    const tables = sections.filter(({ type, size }) => type === elf.SHT_STRTAB && size > 0);
    if (tables.length === 0) return undefined;
    const { offset, size } = random.pick(tables);
    const start = offset + random.below(size);
    return bytes.fill(
      random.pick([0x41, 0xc3, 0xff, 0]),
      start,
      Math.min(offset + size, start + random.small(size) + 1),
    );
  },
  // bytes inside a section: instruction sequences, call frame information, notes
  (random, bytes, sections) => {
    const filled = sections.filter(({ size }) => size > 0);
    if (filled.length === 0) return undefined;
    const { offset, size } = random.pick(filled);
    changeUint(random, bytes, offset + random.below(size), random.pick([1, 1, 2, 4]), [size]);
    return bytes;
  },
  // records of call frame information
  (random, bytes, sections) => {
    const frames = sections.filter(({ offset, size }) => looksLikeFrames(bytes, offset, size));
    if (frames.length === 0) return undefined;
    const { offset, size } = random.pick(frames);
    const records: number[] = [];
    for (let at = 0; at + 8 <= size;) {
      records.push(offset + at);
      const length = Number(readUint(bytes, offset + at, 4));
      if (length === 0) break;
      at += 4 + length;
    }
    const field = random.pick<Field>([
      [0, 4],
      [4, 4],
      [8, 1],
      [9, 1],
      [10, 1],
      [8, 4],
      [12, 4],
    ]);
    changeUint(random, bytes, random.pick(records) + field[0], field[1], [size, ...records.map((at) => at - offset)]);
    return bytes;
  },
  // many more section headers, which all say the same
  (random, bytes, sections) => {
    if (sections.length === 0 || !random.oneIn(4)) return undefined;
    const copies = 1 + random.small(2000);
    const headers = bytes.slice(sections[0].at, sections[0].at + sections.length * elf.SHDR_BYTES);
    const one = random.pick(sections);
    const header = bytes.slice(one.at, one.at + elf.SHDR_BYTES);
    const result = new Uint8Array(bytes.length + headers.length + copies * elf.SHDR_BYTES);
    result.set(bytes);
    result.set(headers, bytes.length);
    for (let i = 0; i < copies; i++) result.set(header, bytes.length + headers.length + i * elf.SHDR_BYTES);
    writeUint(result, 40, 8, BigInt(bytes.length));
    writeUint(result, 60, 2, BigInt(sections.length + copies));
    return result;
  },
  // many more symbols or relocations, which all say the same
  (random, bytes, sections) => {
    const wanted = random.oneIn(2) ? elf.SHT_SYMTAB : elf.SHT_RELA;
    const table = sections.find(({ type, size }) => type === wanted && size >= elf.SYM_BYTES);
    if (table === undefined || !random.oneIn(4)) return undefined;
    const copies = 1 + random.small(4000);
    const start = table.offset + random.below(Math.floor(table.size / elf.SYM_BYTES)) * elf.SYM_BYTES;
    const row = bytes.slice(start, start + elf.SYM_BYTES);
    const result = new Uint8Array(bytes.length + table.size + copies * elf.SYM_BYTES);
    result.set(bytes);
    result.set(bytes.subarray(table.offset, table.offset + table.size), bytes.length);
    for (let i = 0; i < copies; i++) result.set(row, bytes.length + table.size + i * elf.SYM_BYTES);
    writeUint(result, table.at + 24, 8, BigInt(bytes.length));
    writeUint(result, table.at + 32, 8, BigInt(table.size + copies * elf.SYM_BYTES));
    return result;
  },
];

function looksLikeFrames(bytes: Uint8Array, offset: number, size: number): boolean {
  if (size < 24 || readUint(bytes, offset + 4, 4) !== 0n) return false;
  const length = Number(readUint(bytes, offset, 4));
  return length >= 12 && length <= 64 && length < size && bytes[offset + 8] === 1;
}

/** One to eight changes of an object file, most of which know what they change. */
export const mutateElf: ByteMutator = (random, original, others) => {
  let bytes: Uint8Array = original.slice();
  for (let left = 1 + random.small(7); left > 0; left--) {
    bytes = random.oneIn(6)
      ? mutateBytes(random, bytes, others)
      : (random.pick(MUTATORS)(random, bytes, sectionsOf(bytes)) ?? mutateBytes(random, bytes, others));
  }
  return bytes;
};

import { alignUp } from '@telejit/shared';

export const PT_LOAD = 1;
export const PT_DYNAMIC = 2;
export const PT_TLS = 7;
export const PT_GNU_STACK = 0x6474_e551;
export const PF_X = 1;
export const PF_W = 2;
export const PF_R = 4;
export const STT_OBJECT = 1;
export const STT_FUNC = 2;
export const STT_TLS = 6;
export const DT = {
  null: 0,
  hash: 4,
  strtab: 5,
  symtab: 6,
  rela: 7,
  relasz: 8,
  relaent: 9,
  rel: 17,
  relsz: 18,
  relent: 19,
  strsz: 10,
  syment: 11,
} as const;
export const SYMBOL_BYTES = 24;
export const SECTION_HEADER_BYTES = 64;
export const DYNAMIC_ENTRY_BYTES = 16;
const SYMBOL_BYTES_32 = 16;
/** No page is larger, on any system: what begins at a multiple of it shares no page with what is before. */
export const LARGEST_PAGE_BYTES = 0x1_0000;

const HEADER_BYTES = 64;
const SEGMENT_HEADER_BYTES = 56;
const HEADER_BYTES_32 = 52;
const SEGMENT_HEADER_BYTES_32 = 32;
/** The dynamic section's entries for tables that each library has. */
const TABLE_ENTRIES = 5;
const ET_DYN = 3;
const STB_GLOBAL = 1 << 4;

/** Where something lies: offset in the file, which is its address as well, and size in bytes. */
export interface Place {
  readonly offset: number;
  readonly sizeBytes: number;
}

/** e_flags, by e_machine: loaders refuse libraries of another ABI. Here EF_RISCV_FLOAT_ABI_DOUBLE (RISC-V psABI, File Header). */
const FLAGS: ReadonlyMap<number, number> = new Map([[243, 4]]);

/** A segment, by PT_ type and PF_ flags. */
export interface Segment {
  readonly type: number;
  readonly flags: number;
  readonly place: Place;
  readonly alignment: number;
}

/** A global symbol: STT_ type, index of its section, value as it stands in the table. */
export interface LibrarySymbol {
  readonly type: number;
  readonly section: number;
  readonly value: number;
  readonly sizeBytes: number;
}

/** What is in a library. */
export interface LibraryContents {
  /** e_machine. */
  readonly machine: number;
  /** As many as were announced. */
  readonly segments: readonly Segment[];
  /** In the order of the names. */
  readonly symbols: readonly LibrarySymbol[];
  /** DT_ tags and values further to those of the tables here, without DT_NULL. */
  readonly dynamic: readonly (readonly [tag: number, value: number])[];
  /** Where section headers are, the null section's among them, and how many; none when left out. */
  readonly sectionHeaders?: { readonly offset: number; readonly count: number };
}

/**
 * The file of a small shared library, little-endian: parts are given places one after another, then the file is
 * written. The header, the symbols, their names and their hash table come first.
 * Source: ELF gABI, chapters 4 and 5.
 */
export class LibraryImage {
  readonly hash: Place;
  readonly symbols: Place;
  readonly strings: Place;
  readonly #names: StringTable;
  readonly #symbolCount: number;
  readonly #bits: 32 | 64;
  #sizeBytes: number;

  /** @param names of the symbols to be defined, in order */
  constructor(names: readonly string[], segmentCount: number, bits: 32 | 64 = 64) {
    this.#names = stringTable(['', ...names]);
    this.#bits = bits;
    this.#symbolCount = names.length + 1;
    this.#sizeBytes =
      bits === 64
        ? HEADER_BYTES + segmentCount * SEGMENT_HEADER_BYTES
        : HEADER_BYTES_32 + segmentCount * SEGMENT_HEADER_BYTES_32;
    this.hash = this.place(4 * (2 + 1 + this.#symbolCount), 8);
    this.symbols = this.place((bits === 64 ? SYMBOL_BYTES : SYMBOL_BYTES_32) * this.#symbolCount, 8);
    this.strings = this.place(this.#names.bytes.length, 1);
  }

  /** Of all that has a place so far. */
  get sizeBytes(): number {
    return this.#sizeBytes;
  }

  /** Gives a part its place, behind all others. */
  place(sizeBytes: number, alignment: number): Place {
    const offset = alignUp(this.#sizeBytes, alignment);
    this.#sizeBytes = offset + sizeBytes;
    return { offset, sizeBytes };
  }

  /** The place of the dynamic section. @param furtherEntries how many `dynamic` will have */
  placeDynamic(furtherEntries: number, alignment: number): Place {
    return this.place(DYNAMIC_ENTRY_BYTES * (TABLE_ENTRIES + furtherEntries + 1), alignment);
  }

  /** Writes the file; parts of the caller's own are zero yet. @param dynamic where the dynamic section is */
  write(dynamic: Place, contents: LibraryContents): ImageBytes {
    const image = new ImageBytes(this.#sizeBytes);
    this.#writeHeader(image, contents);
    contents.segments.forEach(({ type, flags, place: { offset, sizeBytes }, alignment }, i) => {
      if (this.#bits === 32) {
        const at = HEADER_BYTES_32 + i * SEGMENT_HEADER_BYTES_32;
        image.u32(at, type, offset, offset, offset, sizeBytes, sizeBytes, flags, alignment);
        return;
      }
      const at = HEADER_BYTES + i * SEGMENT_HEADER_BYTES;
      image.u32(at, type, flags);
      image.u64(at + 8, offset, offset, offset, sizeBytes, sizeBytes, alignment);
    });
    // One bucket with all symbols in a chain.
    const chain = contents.symbols.map((_, i) => (i + 1 < contents.symbols.length ? i + 2 : 0));
    image.u32(this.hash.offset, 1, this.#symbolCount, 1, 0, ...chain);
    contents.symbols.forEach(({ type, section, value, sizeBytes }, i) => {
      if (this.#bits === 32) {
        const at = this.symbols.offset + (i + 1) * SYMBOL_BYTES_32;
        image.u32(at, this.#names.offsets[i + 1], value, sizeBytes);
        image.bytes[at + 12] = STB_GLOBAL | type;
        image.u16(at + 14, section);
        return;
      }
      const at = this.symbols.offset + (i + 1) * SYMBOL_BYTES;
      image.u32(at, this.#names.offsets[i + 1]);
      image.bytes[at + 4] = STB_GLOBAL | type;
      image.u16(at + 6, section);
      image.u64(at + 8, value, sizeBytes);
    });
    image.bytes.set(this.#names.bytes, this.strings.offset);
    const entries = [...this.#tableEntries(), ...contents.dynamic, [DT.null, 0]];
    if (this.#bits === 64) image.u64(dynamic.offset, ...entries.flat());
    else image.u32(dynamic.offset, ...entries.flat());
    return image;
  }

  #writeHeader(image: ImageBytes, { machine, segments, sectionHeaders }: LibraryContents): void {
    image.bytes.set([0x7f, 0x45, 0x4c, 0x46, this.#bits === 64 ? 2 : 1, 1, 1]);
    image.u16(16, ET_DYN, machine);
    image.u32(48, FLAGS.get(machine) ?? 0);
    image.u32(20, 1);
    if (this.#bits === 32) {
      // No sections: what needs them is written for 64 bits only.
      image.u32(28, HEADER_BYTES_32);
      image.u16(40, HEADER_BYTES_32, SEGMENT_HEADER_BYTES_32, segments.length);
      return;
    }
    image.u64(32, HEADER_BYTES, sectionHeaders?.offset ?? 0);
    image.u16(52, HEADER_BYTES, SEGMENT_HEADER_BYTES, segments.length);
    // The names of sections are in the last.
    if (sectionHeaders !== undefined)
      image.u16(58, SECTION_HEADER_BYTES, sectionHeaders.count, sectionHeaders.count - 1);
  }

  #tableEntries(): readonly (readonly [tag: number, value: number])[] {
    return [
      [DT.hash, this.hash.offset],
      [DT.symtab, this.symbols.offset],
      [DT.strtab, this.strings.offset],
      [DT.strsz, this.strings.sizeBytes],
      [DT.syment, this.#bits === 64 ? SYMBOL_BYTES : SYMBOL_BYTES_32],
    ];
  }
}

/** The bytes of a file, written as little-endian numbers one after another. */
export class ImageBytes {
  readonly bytes: Uint8Array;
  readonly #view: DataView;

  constructor(sizeBytes: number) {
    const bytes = new Uint8Array(sizeBytes);
    this.bytes = bytes;
    this.#view = new DataView(bytes.buffer);
  }

  u16(offset: number, ...values: readonly number[]): void {
    values.forEach((value, i) => this.#view.setUint16(offset + 2 * i, value, true));
  }

  u32(offset: number, ...values: readonly number[]): void {
    values.forEach((value, i) => this.#view.setUint32(offset + 4 * i, value, true));
  }

  u64(offset: number, ...values: readonly number[]): void {
    values.forEach((value, i) => this.#view.setBigUint64(offset + 8 * i, BigInt(value), true));
  }
}

/** Names that end in zeros, and where each begins. */
export interface StringTable {
  readonly bytes: Uint8Array;
  readonly offsets: readonly number[];
}

/** Makes one; the names are ASCII. */
export function stringTable(names: readonly string[]): StringTable {
  const offsets: number[] = [];
  let length = 0;
  for (const name of names) {
    offsets.push(length);
    length += name.length + 1;
  }
  return { bytes: Buffer.from(names.map((name) => `${name}\0`).join(''), 'latin1'), offsets };
}

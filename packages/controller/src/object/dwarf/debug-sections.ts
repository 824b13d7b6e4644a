import { InputError } from '@telejit/shared';
import * as elf from '../elf/constants.js';
import type { ElfObject, ElfSection } from '../elf/elf-object.js';

const TWO_32 = 0x1_0000_0000;

/** Debug sections that claim to hold more when unpacked are refused. */
const MOST_UNPACKED_BYTES = 1024 * 1024 * 1024;
/** DEFLATE cannot do better than this. */
const BEST_RATIO = 1032;

const ELFCOMPRESS_ZLIB = 1;
const ELFCOMPRESS_ZSTD = 2;
/** Compression headers: type, reserved word, size, alignment; without the reserved word in files of 32 bits. */
const CHDR_BYTES = 24;
const CHDR_BYTES_32 = 12;
/** Where code is said to begin in objects of 32 bits. */
const FIRST_ADDRESS_32 = 0x1000_0000;
/** What .zdebug sections begin with: "ZLIB" and the size, big-endian. */
const ZDEBUG_HEADER_BYTES = 12;

/** Relocations of debug sections that store an address or an offset, by machine and type: how many bytes they store. */
const STORED_BYTES: ReadonlyMap<number, ReadonlyMap<number, 4 | 8>> = new Map([
  // R_X86_64_64, R_X86_64_32, R_X86_64_32S
  [
    elf.EM_X86_64,
    new Map([
      [1, 8],
      [10, 4],
      [11, 4],
    ]),
  ],
  // R_RISCV_64, R_RISCV_32, R_RISCV_SET32
  [
    elf.EM_RISCV,
    new Map([
      [2, 8],
      [1, 4],
      [56, 4],
    ]),
  ],
  // R_AARCH64_ABS64, R_AARCH64_ABS32
  [
    elf.EM_AARCH64,
    new Map([
      [257, 8],
      [258, 4],
    ]),
  ],
  // R_ARM_ABS32
  [elf.EM_ARM, new Map([[2, 4]])],
]);

/**
 * Unpacks a zlib stream into exactly `sizeBytes` bytes. What it throws becomes the cause of an InputError.
 */
export type Inflate = (bytes: Uint8Array, sizeBytes: number) => Uint8Array;

/** A debug section, unpacked and with its relocations applied. */
export interface DebugSection {
  /** File and section, for messages. */
  readonly label: string;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  readonly isLittleEndian: boolean;
}

/**
 * The debug sections of an object. Sections of code are given addresses that the object alone determines, one behind the
 * other, so that what is read of an object does not depend on where its parts are linked.
 * Source: DWARF 5, 7; ELF gABI, Compressed Sections; relocations as the psABI of the machine has them.
 */
export class DebugSections {
  readonly #object: ElfObject;
  readonly #inflate: Inflate | undefined;
  readonly #addresses: Float64Array;
  readonly #read = new Map<number, DebugSection>();

  /** @param inflate without it sections that are packed are refused */
  constructor(object: ElfObject, inflate?: Inflate) {
    this.#object = object;
    this.#inflate = inflate;
    this.#addresses = codeAddresses(object);
  }

  /** The address that a section of code is given; 0 for other sections. */
  addressOf(section: number): number {
    return this.#addresses[section] ?? 0;
  }

  /**
   * The sections of a name such as `.debug_line`, in the order of the file: some compilers make one for each group.
   * @throws InputError (BAD_DEBUG_INFO)
   */
  all(name: string): readonly DebugSection[] {
    return this.#object.sections.flatMap((section) => (isNamed(section, name) ? [this.#section(section)] : []));
  }

  /** The first of them. @throws InputError (BAD_DEBUG_INFO) */
  first(name: string): DebugSection | undefined {
    const section = this.#object.sections.find((one) => isNamed(one, name));
    return section === undefined ? undefined : this.#section(section);
  }

  /** The first of them, which must be there. @throws InputError (BAD_DEBUG_INFO) */
  required(name: string): DebugSection {
    const section = this.first(name);
    if (section === undefined) throw bad(`${this.#object.name} ${name}`, 'it is referred to, and there is none');
    return section;
  }

  /** Whether an object has sections of a name. */
  static has(object: ElfObject, name: string): boolean {
    return object.sections.some((section) => isNamed(section, name));
  }

  #section(section: ElfSection): DebugSection {
    const known = this.#read.get(section.index);
    if (known !== undefined) return known;
    const label = `${this.#object.name} ${section.name}`;
    const bytes = this.#relocated(section, this.#unpacked(section, label), label);
    const { isLittleEndian } = this.#object;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const read = { label, bytes, view, isLittleEndian };
    this.#read.set(section.index, read);
    return read;
  }

  #unpacked(section: ElfSection, label: string): Uint8Array {
    const packed = packedContent(section, label, this.#object);
    if (packed === undefined) return section.data;
    const { content, sizeBytes } = packed;
    if (this.#inflate === undefined) throw bad(label, 'it is compressed, and nothing here can unpack it');
    if (sizeBytes > MOST_UNPACKED_BYTES || sizeBytes > content.length * BEST_RATIO)
      throw bad(label, `${content.length} compressed bytes cannot hold ${sizeBytes}`);
    try {
      const bytes = this.#inflate(content, sizeBytes);
      if (bytes.length === sizeBytes) return bytes;
      throw bad(label, `it unpacks to ${bytes.length} bytes and not to ${sizeBytes}`);
    } catch (error) {
      if (error instanceof InputError) throw error;
      throw new InputError('BAD_DEBUG_INFO', `${label}: it cannot be unpacked`, { cause: error });
    }
  }

  /** The bytes, copied when there is something to apply. */
  #relocated(section: ElfSection, unpacked: Uint8Array, label: string): Uint8Array {
    const { machine, symbols, relocations, isLittleEndian } = this.#object;
    const tables = relocations.filter((table) => table.section === section.index);
    const sizes = STORED_BYTES.get(machine);
    if (tables.length === 0 || sizes === undefined) return unpacked;
    // A copy, which the slice of a Buffer is not.
    const bytes = new Uint8Array(unpacked);
    const view = new DataView(bytes.buffer);
    for (const { count, offset, type, symbol, addendLow, addendHigh } of tables) {
      for (let i = 0; i < count; i++) {
        const size = sizes.get(type[i]);
        // Offsets of thread-local variables and the like, of which nothing is read.
        if (size === undefined) continue;
        if (offset[i] + size > bytes.length)
          throw bad(label, `relocation ${i} is at ${offset[i]}, beyond its ${bytes.length} bytes`);
        const index = symbol[i];
        const isAbsolute = symbols.special[index] === elf.SHN_ABS;
        const base = isAbsolute ? 0 : this.addressOf(symbols.section[index] ?? 0);
        const value = base + (symbols.value[index] ?? 0) + (addendLow[i] >>> 0) + addendHigh[i] * TWO_32;
        const low = offset[i] + (size === 8 && !isLittleEndian ? 4 : 0);
        view.setUint32(low, value, isLittleEndian);
        if (size === 8) view.setUint32(low + (isLittleEndian ? 4 : -4), Math.floor(value / TWO_32), isLittleEndian);
      }
    }
    return bytes;
  }
}

/** Where the sections of code begin, by index; 0 for the others. Nothing of them lies where a linker's zero would. */
function codeAddresses({ sections, bits }: ElfObject): Float64Array {
  const addresses = new Float64Array(sections.length);
  let next = bits === 32 ? FIRST_ADDRESS_32 : TWO_32;
  for (const { index, flags, data } of sections) {
    if ((flags & elf.SHF_EXECINSTR) === 0 || (flags & elf.SHF_ALLOC) === 0) continue;
    addresses[index] = next;
    // A byte more, so that the end of one is not the beginning of another.
    next += data.length + 1;
  }
  return addresses;
}

/** With `.zdebug_line`. */
function isNamed({ name, type }: ElfSection, wanted: string): boolean {
  if (type === elf.SHT_NULL || type === elf.SHT_NOBITS || type === elf.SHT_RELA || type === elf.SHT_REL) return false;
  return name === wanted || (name.startsWith('.zdebug') && `.${name.slice(2)}` === wanted);
}

function packedContent(
  { data, flags, name }: ElfSection,
  label: string,
  { isLittleEndian, bits }: ElfObject,
): { readonly content: Uint8Array; readonly sizeBytes: number } | undefined {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if ((flags & elf.SHF_COMPRESSED) !== 0) {
    const headerBytes = bits === 32 ? CHDR_BYTES_32 : CHDR_BYTES;
    if (data.length < headerBytes) throw bad(label, `${data.length} bytes have no room for a compression header`);
    const type = view.getUint32(0, isLittleEndian);
    if (type === ELFCOMPRESS_ZSTD)
      throw bad(label, 'it is compressed by Zstandard, which is not read: compress with zlib, or not at all');
    if (type !== ELFCOMPRESS_ZLIB) throw bad(label, `it is compressed in way ${type}, which is not known`);
    if (bits === 32) return { content: data.subarray(headerBytes), sizeBytes: view.getUint32(4, isLittleEndian) };
    return {
      content: data.subarray(headerBytes),
      sizeBytes:
        view.getUint32(isLittleEndian ? 8 : 12, isLittleEndian) +
        view.getUint32(isLittleEndian ? 12 : 8, isLittleEndian) * TWO_32,
    };
  }
  if (!name.startsWith('.zdebug')) return undefined;
  if (data.length < ZDEBUG_HEADER_BYTES || view.getUint32(0) !== 0x5a4c4942)
    throw bad(label, 'it does not begin with "ZLIB" and a size');
  return { content: data.subarray(ZDEBUG_HEADER_BYTES), sizeBytes: view.getUint32(4) * TWO_32 + view.getUint32(8) };
}

function bad(label: string, why: string): InputError {
  return new InputError('BAD_DEBUG_INFO', `${label}: ${why}`);
}

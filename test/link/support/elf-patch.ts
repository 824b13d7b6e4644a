/** Relocations that no assembler writes, put into an object in place of others. */
import { elf } from '@telejit/controller/object';

/** Changes .text and its relocations in a 64-bit ELF file. The file is the caller's and is changed. */
export class ElfPatch {
  readonly #file: Buffer;
  readonly #view: DataView;
  readonly #isLittleEndian: boolean;

  constructor(file: Buffer, isLittleEndian = true) {
    this.#file = file;
    this.#view = new DataView(file.buffer, file.byteOffset, file.byteLength);
    this.#isLittleEndian = isLittleEndian;
  }

  /** The bytes of .text, in the file. */
  get text(): Buffer {
    const header = this.#headerOf('.text');
    const start = this.#u64(header + 24);
    return this.#file.subarray(start, start + this.#u64(header + 32));
  }

  /**
   * Gives the first relocation at an offset of .text that has type `from` another type and addend: several at one place are
   * told apart by what is not set yet.
   */
  setRelocation(offset: number, from: number, type: number, addend: bigint): void {
    const header = this.#headerOf('.rela.text');
    const start = this.#u64(header + 24);
    const end = start + this.#u64(header + 32);
    for (let at = start; at < end; at += elf.RELA_BYTES) {
      const info = this.#view.getBigUint64(at + 8, this.#isLittleEndian);
      if (this.#u64(at) !== offset || BigInt.asUintN(32, info) !== BigInt(from)) continue;
      this.#view.setBigUint64(at + 8, ((info >> 32n) << 32n) | BigInt(type), this.#isLittleEndian);
      this.#view.setBigInt64(at + 16, BigInt.asIntN(64, addend), this.#isLittleEndian);
      return;
    }
    throw new Error(`no relocation at .text+0x${offset.toString(16)}`);
  }

  #headerOf(name: string): number {
    const sections = this.#u64(40);
    const count = this.#view.getUint16(60, this.#isLittleEndian);
    const nameTable = sections + this.#view.getUint16(62, this.#isLittleEndian) * elf.SHDR_BYTES;
    for (let i = 0; i < count; i++) {
      const header = sections + i * elf.SHDR_BYTES;
      const at = this.#u64(nameTable + 24) + this.#view.getUint32(header, this.#isLittleEndian);
      const isRelocations = this.#view.getUint32(header + 4, this.#isLittleEndian) === elf.SHT_RELA;
      if (isRelocations !== name.startsWith('.rela')) continue;
      if (this.#file.toString('latin1', at, this.#file.indexOf(0, at)) === name) return header;
    }
    throw new Error(`no section ${name}`);
  }

  #u64(at: number): number {
    return Number(this.#view.getBigUint64(at, this.#isLittleEndian));
  }
}

import type { Addr } from '@telejit/shared';
import { OperationFailure } from '../operation-failure.js';

/** Where call frame information lies, and what it may be about. */
export interface EhFrameSurroundings {
  /** Where its first byte is when it is registered. */
  readonly address: Addr;
  readonly isLittleEndian: boolean;
  readonly pointerSizeBytes: number;
  /** Whether a range of addresses is code of the unit. */
  isCode(start: Addr, sizeBytes: number): boolean;
}

const EXTENDED_LENGTH = 0xffff_ffff;
const LENGTH_BYTES = 4;
const ID_BYTES = 4;
const VERSIONS: ReadonlySet<number> = new Set([1, 3]);
const TWO_32 = 0x1_0000_0000;

const DW_EH_PE_omit = 0xff;
const DW_EH_PE_absptr = 0x00;
const DW_EH_PE_pcrel = 0x10;
const DW_EH_PE_indirect = 0x80;

/** Bytes of a value by the low four bits of its encoding; DW_EH_PE_absptr is as long as a pointer. */
const VALUE_BYTES: ReadonlyMap<number, number> = new Map([
  [0x02, 2],
  [0x03, 4],
  [0x04, 8],
  [0x0a, 2],
  [0x0b, 4],
  [0x0c, 8],
]);

/** What a CIE says of the FDEs that name it. */
interface Cie {
  readonly pointerEncoding: number;
  readonly hasAugmentationData: boolean;
}

/**
 * Checks call frame information, as it is after fixups, before the unwinder gets it. The unwinder follows lengths and
 * encodings blindly, ends the process at an encoding that it does not know, and believes whoever claims a piece of code:
 * all records must lie in `bytes` up to a zero terminator, all encodings be ones that it knows and that read nothing
 * else, and every FDE be about code of the unit.
 * @throws OperationFailure (BAD_UNIT) with the offset of the record
 * Source: LSB 5.0 Core, 10.5 and 10.6; GCC libgcc/unwind-dw2-fde.c, get_cie_encoding, and unwind-pe.h.
 */
export function checkEhFrame(what: string, bytes: Uint8Array, surroundings: EhFrameSurroundings): void {
  new EhFrameChecker(what, bytes, surroundings).check();
}

class EhFrameChecker {
  readonly #what: string;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #surroundings: EhFrameSurroundings;
  readonly #cies = new Map<number, Cie>();
  /** The record that is read: its start, where it is read next, and its end. */
  #start = 0;
  #at = 0;
  #end = 0;

  constructor(what: string, bytes: Uint8Array, surroundings: EhFrameSurroundings) {
    this.#what = what;
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#surroundings = surroundings;
  }

  check(): void {
    const view = this.#view;
    const { isLittleEndian } = this.#surroundings;
    const limit = this.#bytes.byteLength;
    for (;;) {
      this.#start = this.#end;
      if (this.#start + LENGTH_BYTES > limit) throw this.#bad('there is no terminator');
      const length = view.getUint32(this.#start, isLittleEndian);
      if (length === 0) return;
      if (length === EXTENDED_LENGTH) throw this.#bad('64-bit lengths are not supported');
      const idAt = this.#start + LENGTH_BYTES;
      if (length < ID_BYTES || idAt + length > limit) {
        throw this.#bad(`a record of ${length} bytes ends beyond the ${limit} bytes there are`);
      }
      this.#end = idAt + length;
      this.#at = idAt + ID_BYTES;
      const id = view.getUint32(idAt, isLittleEndian);
      if (id === 0) {
        this.#cies.set(this.#start, this.#cie());
        continue;
      }
      const cie = this.#cies.get(idAt - id);
      if (cie === undefined) throw this.#bad('a record names a CIE that is not there');
      this.#fde(cie);
    }
  }

  #cie(): Cie {
    const version = this.#byte();
    if (!VERSIONS.has(version)) throw this.#bad(`version ${version} of a CIE is not supported`);
    let augmentation = '';
    for (let char = this.#byte(); char !== 0; char = this.#byte()) augmentation += String.fromCharCode(char);
    if (!/^(z[RPLSB]*)?$/.test(augmentation)) throw this.#bad(`augmentation "${augmentation}" is not known`);
    this.#leb128(); // code alignment
    this.#leb128(); // data alignment
    if (version === 1) this.#byte();
    else this.#leb128(); // return address register
    if (augmentation === '') return { pointerEncoding: DW_EH_PE_absptr, hasAugmentationData: false };
    this.#augmentationData();
    let pointerEncoding = DW_EH_PE_absptr;
    for (const letter of augmentation) {
      if (letter === 'R') pointerEncoding = this.#pointerEncoding();
      else if (letter === 'L') this.#encodingOrOmitted();
      else if (letter === 'P') {
        const size = this.#encodingOrOmitted();
        if (size === undefined) throw this.#bad('there is no personality where one is announced');
        this.#skip(size);
      }
    }
    return { pointerEncoding, hasAugmentationData: true };
  }

  #fde({ pointerEncoding, hasAugmentationData }: Cie): void {
    const begin = this.#value(pointerEncoding, this.#surroundings.address + this.#at);
    const size = this.#value(pointerEncoding & 0x0f, 0);
    if (size < 0) throw this.#bad(`a record is about ${size} bytes`);
    // The unwinder passes over what begins at 0, and finds nothing in what is empty.
    if (begin !== 0 && size !== 0 && !this.#surroundings.isCode(begin, size)) {
      throw this.#bad(`a record is about ${size} bytes at 0x${begin.toString(16)}, which are not code of this unit`);
    }
    if (hasAugmentationData) this.#augmentationData();
  }

  /** Reads the length of augmentation data, which must lie in the record. */
  #augmentationData(): void {
    const size = this.#leb128();
    if (this.#at + size > this.#end) throw this.#bad(`${size} bytes of augmentation data end beyond the record`);
  }

  /** An encoding with which FDEs say where their code is. */
  #pointerEncoding(): number {
    const encoding = this.#byte();
    const application = encoding & 0xf0;
    if (this.#sizeOf(encoding) === undefined || (application !== DW_EH_PE_absptr && application !== DW_EH_PE_pcrel))
      throw this.#bad(`pointer encoding 0x${encoding.toString(16)} is not supported`);
    return encoding;
  }

  /** @returns the size of the values; undefined for DW_EH_PE_omit */
  #encodingOrOmitted(): number | undefined {
    const encoding = this.#byte();
    if (encoding === DW_EH_PE_omit) return undefined;
    const application = encoding & 0xf0 & ~DW_EH_PE_indirect;
    const size = this.#sizeOf(encoding);
    if (size === undefined || (application !== DW_EH_PE_absptr && application !== DW_EH_PE_pcrel))
      throw this.#bad(`encoding 0x${encoding.toString(16)} is not supported`);
    return size;
  }

  #sizeOf(encoding: number): number | undefined {
    const format = encoding & 0x0f;
    return format === DW_EH_PE_absptr ? this.#surroundings.pointerSizeBytes : VALUE_BYTES.get(format);
  }

  /** @param base what a relative value is relative to */
  #value(encoding: number, base: Addr): number {
    const { isLittleEndian } = this.#surroundings;
    const size = this.#sizeOf(encoding) ?? 0;
    const at = this.#at;
    this.#skip(size);
    const isRelative = (encoding & 0xf0) === DW_EH_PE_pcrel;
    const isSigned = (encoding & 0x08) !== 0;
    let value: number;
    if (size === 2)
      value = isSigned ? this.#view.getInt16(at, isLittleEndian) : this.#view.getUint16(at, isLittleEndian);
    else if (size === 4)
      value = isSigned ? this.#view.getInt32(at, isLittleEndian) : this.#view.getUint32(at, isLittleEndian);
    else {
      // A relative value wraps around at 2^64, so its sign counts whatever its type.
      const [lowAt, highAt] = isLittleEndian ? [at, at + 4] : [at + 4, at];
      const high =
        isSigned || isRelative
          ? this.#view.getInt32(highAt, isLittleEndian)
          : this.#view.getUint32(highAt, isLittleEndian);
      value = high * TWO_32 + this.#view.getUint32(lowAt, isLittleEndian);
    }
    // A relative value of 0 is 0: that is how the unwinder marks what is not there.
    return isRelative && value !== 0 ? base + value : value;
  }

  #leb128(): number {
    let value = 0;
    for (let scale = 1; ; scale *= 128) {
      const byte = this.#byte();
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) return value;
    }
  }

  #byte(): number {
    this.#skip(1);
    return this.#bytes[this.#at - 1];
  }

  #skip(size: number): void {
    if (this.#at + size > this.#end) throw this.#bad('a record ends in the middle of a value');
    this.#at += size;
  }

  #bad(reason: string): OperationFailure {
    return new OperationFailure('BAD_UNIT', `${this.#what} call frame information at ${this.#start}: ${reason}`);
  }
}

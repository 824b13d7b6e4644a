import { InputError } from '@telejit/shared';
import { textAt } from '../text.js';
import type { DebugSection } from './debug-sections.js';

const TWO_32 = 0x1_0000_0000;
/** Longer names are cut: many entries may share one text. */
const MOST_NAME_BYTES = 4096;
/** Bytes of a LEB128 number of 64 bits. */
const MOST_LEB_BYTES = 10;
/** Initial lengths from here on are reserved, but for the one that says that offsets have 64 bits. */
const FIRST_RESERVED_LENGTH = 0xffff_fff0;
const LENGTH_64 = 0xffff_ffff;

/**
 * Reads part of a debug section in order. Numbers beyond 2^53 lose their low bits.
 * Every method throws InputError (BAD_DEBUG_INFO) at the end of the part.
 */
export class DebugCursor {
  readonly section: DebugSection;
  readonly end: number;
  at: number;

  /** @throws InputError (BAD_DEBUG_INFO) when the part is not in the section */
  constructor(section: DebugSection, at = 0, end = section.bytes.length) {
    this.section = section;
    this.at = at;
    this.end = end;
    if (at > end || end > section.bytes.length)
      throw this.bad(`[${at}, ${end}) is not in its ${section.bytes.length} bytes`);
  }

  get isAtEnd(): boolean {
    return this.at >= this.end;
  }

  /** A cursor over the next `sizeBytes` bytes, which this one passes over. */
  part(sizeBytes: number): DebugCursor {
    const start = this.#take(sizeBytes);
    return new DebugCursor(this.section, start, start + sizeBytes);
  }

  skip(sizeBytes: number): void {
    this.#take(sizeBytes);
  }

  u8(): number {
    return this.section.view.getUint8(this.#take(1));
  }

  i8(): number {
    return this.section.view.getInt8(this.#take(1));
  }

  u16(): number {
    return this.section.view.getUint16(this.#take(2), this.section.isLittleEndian);
  }

  u24(): number {
    const [first, second, third] = [this.u8(), this.u8(), this.u8()];
    const [low, high] = this.section.isLittleEndian ? [first, third] : [third, first];
    return low + second * 0x100 + high * 0x1_0000;
  }

  u32(): number {
    return this.section.view.getUint32(this.#take(4), this.section.isLittleEndian);
  }

  u64(): number {
    const [first, second] = [this.u32(), this.u32()];
    return this.section.isLittleEndian ? first + second * TWO_32 : first * TWO_32 + second;
  }

  /** An address or offset of 4 or 8 bytes. */
  word(sizeBytes: number): number {
    return sizeBytes === 8 ? this.u64() : this.u32();
  }

  uleb(): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < MOST_LEB_BYTES; i++) {
      const byte = this.u8();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
    throw this.bad(`a number has more than ${MOST_LEB_BYTES} bytes`);
  }

  sleb(): number {
    let value = 0;
    let scale = 1;
    for (let i = 0; i < MOST_LEB_BYTES; i++) {
      const byte = this.u8();
      value += (byte & 127) * scale;
      scale *= 128;
      if (byte < 128) return (byte & 64) === 0 ? value : value - scale;
    }
    throw this.bad(`a number has more than ${MOST_LEB_BYTES} bytes`);
  }

  /** Where a text of any length begins that ends in a zero, which is passed over. */
  text(): number {
    const start = this.at;
    const zero = this.section.bytes.indexOf(0, start);
    if (zero < 0 || zero >= this.end) throw this.bad('a text has no end');
    this.at = zero + 1;
    return start;
  }

  /** Length of a unit, and the size of its offsets: 32-bit or 64-bit DWARF (DWARF 5, 7.4). */
  unitLength(): { readonly sizeBytes: number; readonly offsetBytes: 4 | 8 } {
    const length = this.u32();
    if (length === LENGTH_64) return { sizeBytes: this.u64(), offsetBytes: 8 };
    if (length >= FIRST_RESERVED_LENGTH) throw this.bad(`a unit has the reserved length 0x${length.toString(16)}`);
    return { sizeBytes: length, offsetBytes: 4 };
  }

  /** An error about the place that was reached. */
  bad(why: string): InputError {
    return new InputError('BAD_DEBUG_INFO', `${this.section.label}+0x${this.at.toString(16)}: ${why}`);
  }

  #take(sizeBytes: number): number {
    const start = this.at;
    if (sizeBytes > this.end - start) throw this.bad(`${sizeBytes} bytes are needed, and ${this.end - start} are left`);
    this.at = start + sizeBytes;
    return start;
  }
}

/** A text in a debug section; decoded when it is asked for. */
export interface DebugText {
  readonly section: DebugSection;
  readonly at: number;
}

/** The text at a place, up to 4096 bytes of it. */
export function textOf({ section: { bytes }, at }: DebugText): string {
  return textAt(bytes, at, Math.min(at + MOST_NAME_BYTES, bytes.length));
}

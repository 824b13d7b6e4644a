/** Reading and writing this process's own memory at addresses that may be wrong. */
import type { Addr } from '@telejit/shared';
import { memoryCopy, type MemoryCopy } from './memory-copy.js';
import type { NativePool } from './native-pool.js';

const FIRST_STRING_READ_BYTES = 256;
const STRING_READ_BYTES = 64 * 1024;

/** Checked access to the process's memory. */
export class ProcessMemory {
  readonly #pool: NativePool;
  readonly #copy: MemoryCopy;

  constructor(pool: NativePool) {
    this.#pool = pool;
    this.#copy = memoryCopy(pool);
  }

  /** Copies memory out; shorter than asked for when the range runs into memory that cannot be read. */
  read(address: Addr, sizeBytes: number): Uint8Array {
    if (sizeBytes === 0) return new Uint8Array(0);
    const block = this.#pool.allocate(sizeBytes);
    try {
      return block.bytes.slice(0, this.#copy.readFrom(address, block.address, sizeBytes));
    } finally {
      this.#pool.release(block);
    }
  }

  /** Copies bytes in; returns how many could be written before memory that cannot be. */
  write(address: Addr, bytes: Uint8Array): number {
    if (bytes.byteLength === 0) return 0;
    const block = this.#pool.allocate(bytes.byteLength);
    try {
      block.bytes.set(bytes);
      return this.#copy.writeTo(address, block.address, bytes.byteLength);
    } finally {
      this.#pool.release(block);
    }
  }

  /**
   * The bytes of a C string, without its terminator.
   * @returns undefined when memory that cannot be read, or `limitBytes`, comes before the terminator
   */
  readString(address: Addr, limitBytes: number): Uint8Array | undefined {
    const parts: Uint8Array[] = [];
    let total = 0;
    while (total <= limitBytes) {
      const size = total === 0 ? FIRST_STRING_READ_BYTES : STRING_READ_BYTES;
      const part = this.read(address + total, size);
      const end = part.indexOf(0);
      if (end !== -1) {
        parts.push(part.subarray(0, end));
        return total + end > limitBytes ? undefined : Buffer.concat(parts);
      }
      if (part.byteLength < size) return undefined;
      parts.push(part);
      total += size;
    }
    return undefined;
  }
}

/**
 * Reading and writing this process's own memory at addresses that may be wrong: the kernel checks them
 * (process_vm_readv(2) on the own process), so a bad one is an answer and not a fault.
 */
import type { Addr } from '@telejit/shared';
import { libc } from './libc.js';
import { storeU64, type NativeBlock, type NativePool } from './native-pool.js';

const IOVEC_BYTES = 16;
const FIRST_STRING_READ_BYTES = 256;
const STRING_READ_BYTES = 64 * 1024;

/** Checked access to the process's memory. */
export class ProcessMemory {
  readonly #pool: NativePool;
  /** Two iovecs: the local one, then the remote one. */
  readonly #vectors: NativeBlock;

  constructor(pool: NativePool) {
    this.#pool = pool;
    this.#vectors = pool.allocate(2 * IOVEC_BYTES);
  }

  /** Copies memory out; shorter than asked for when the range runs into memory that cannot be read. */
  read(address: Addr, sizeBytes: number): Uint8Array {
    if (sizeBytes === 0) return new Uint8Array(0);
    const block = this.#pool.allocate(sizeBytes);
    try {
      this.#setVectors(block.address, address, sizeBytes);
      const remote = this.#vectors.address + IOVEC_BYTES;
      const count = libc().process_vm_readv(process.pid, this.#vectors.address, 1, remote, 1, 0);
      return block.bytes.slice(0, Math.max(count, 0));
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
      this.#setVectors(block.address, address, bytes.byteLength);
      const remote = this.#vectors.address + IOVEC_BYTES;
      return Math.max(libc().process_vm_writev(process.pid, this.#vectors.address, 1, remote, 1, 0), 0);
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

  #setVectors(local: Addr, remote: Addr, sizeBytes: number): void {
    const { view } = this.#vectors;
    storeU64(view, 0, local);
    storeU64(view, 8, sizeBytes);
    storeU64(view, 16, remote);
    storeU64(view, 24, sizeBytes);
  }
}

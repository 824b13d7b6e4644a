/**
 * Copying between two places of this process, one of which may not be accessible: the kernel does it, so that a bad address is
 * an answer and not a fault.
 */
import type { Addr } from '@telejit/shared';
import { libc } from './libc.js';
import { storePointer, type NativePool } from './native-pool.js';
import { createPipe } from './pipe.js';
import { platform } from './platform.js';

/** Ways to copy `sizeBytes` between `own` memory and memory at an `other` address. */
export interface MemoryCopy {
  /** From `other` to `own`; returns how many bytes come before memory that cannot be read. */
  readFrom(other: Addr, own: Addr, sizeBytes: number): number;
  /** From `own` to `other`; returns how many bytes come before memory that cannot be written. */
  writeTo(other: Addr, own: Addr, sizeBytes: number): number;
}

/** The way that this kernel offers. */
export function memoryCopy(pool: NativePool): MemoryCopy {
  const probe = pool.allocate(2);
  try {
    const vectors = new VectorCopy(pool);
    return vectors.readFrom(probe.address, probe.address + 1, 1) === 1 ? vectors : new PipeCopy();
  } finally {
    pool.release(probe);
  }
}

/** An iovec: an address and a size, each as long as a pointer. */
const iovecBytes = (): number => 2 * platform().pointerSizeBytes;

/** process_vm_readv(2) and process_vm_writev(2) on the own process. */
class VectorCopy implements MemoryCopy {
  readonly #vectors;

  constructor(pool: NativePool) {
    // Two iovecs: the local one, then the remote one.
    this.#vectors = pool.allocate(2 * iovecBytes());
  }

  readFrom(other: Addr, own: Addr, sizeBytes: number): number {
    const { local, remote } = this.#set(other, own, sizeBytes);
    return Math.max(libc().process_vm_readv(process.pid, local, 1, remote, 1, 0), 0);
  }

  writeTo(other: Addr, own: Addr, sizeBytes: number): number {
    const { local, remote } = this.#set(other, own, sizeBytes);
    return Math.max(libc().process_vm_writev(process.pid, local, 1, remote, 1, 0), 0);
  }

  #set(other: Addr, own: Addr, sizeBytes: number): { readonly local: Addr; readonly remote: Addr } {
    const { view, address } = this.#vectors;
    const { pointerSizeBytes } = platform();
    const second = iovecBytes();
    storePointer(view, 0, own);
    storePointer(view, pointerSizeBytes, sizeBytes);
    storePointer(view, second, other);
    storePointer(view, second + pointerSizeBytes, sizeBytes);
    return { local: address, remote: address + second };
  }
}

/** Through a pipe, a page at a time: for emulators and sandboxes that have no process_vm_readv(2). */
class PipeCopy implements MemoryCopy {
  readonly #pipe = createPipe();

  readFrom(other: Addr, own: Addr, sizeBytes: number): number {
    const { readFd, writeFd } = this.#pipe;
    return forEachPage(other, sizeBytes, (offset, size) => {
      if (libc().write(writeFd, other + offset, size) !== size) return false;
      return libc().read(readFd, own + offset, size) === size;
    });
  }

  writeTo(other: Addr, own: Addr, sizeBytes: number): number {
    const { readFd, writeFd } = this.#pipe;
    return forEachPage(other, sizeBytes, (offset, size) => {
      if (libc().write(writeFd, own + offset, size) !== size) return false;
      if (libc().read(readFd, other + offset, size) === size) return true;
      // What could not be stored must not stay in the pipe.
      libc().read(readFd, own + offset, size);
      return false;
    });
  }
}

/** @returns how many bytes come before the first part for which `copy` says false */
function forEachPage(address: Addr, sizeBytes: number, copy: (offset: number, sizeBytes: number) => boolean): number {
  const { pageSizeBytes } = platform();
  // A pipe of one page holds what is written at once.
  const largest = Math.min(pageSizeBytes, 4096);
  for (let offset = 0; offset < sizeBytes;) {
    const size = Math.min(largest - ((address + offset) % largest), sizeBytes - offset);
    if (!copy(offset, size)) return offset;
    offset += size;
  }
  return sizeBytes;
}

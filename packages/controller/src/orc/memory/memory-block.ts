import type { AsyncCloseable } from '@telejit/shared';

/** What code of the executor may do with allocated memory; nothing makes it executable. */
export type MemoryAccess = 'none' | 'read' | 'read-write';

/** A range of addresses. */
export interface MemoryRange {
  readonly address: bigint;
  readonly sizeBytes: number;
}

/** What a block is of. */
export interface BlockOwner {
  protect(address: bigint, sizeBytes: number, access: MemoryAccess): Promise<void>;
  free(address: bigint): Promise<void>;
}

/** Memory that was allocated; freed by `free`, by `await using`, or when the session ends. */
export class MemoryBlock implements MemoryRange, AsyncCloseable {
  readonly address: bigint;
  /** Whole pages. */
  readonly sizeBytes: number;
  readonly #owner: BlockOwner;
  #freeing: Promise<void> | undefined;

  /** Use ExecutorMemory.allocate. */
  constructor(owner: BlockOwner, { address, sizeBytes }: MemoryRange) {
    this.#owner = owner;
    this.address = address;
    this.sizeBytes = sizeBytes;
  }

  /**
   * Changes what code may do with pages of the block, all of them by default.
   * @throws ExecutorError (PROTECTION_REFUSED) for what is not whole pages
   */
  protect(access: MemoryAccess, offset = 0, sizeBytes = this.sizeBytes - offset): Promise<void> {
    return this.#owner.protect(this.address + BigInt(offset), sizeBytes, access);
  }

  /** Idempotent. The memory is reused when no thread has an address of it on its stack. */
  free(): Promise<void> {
    this.#freeing ??= this.#owner.free(this.address);
    return this.#freeing;
  }

  close(): Promise<void> {
    return this.free();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.free();
  }
}

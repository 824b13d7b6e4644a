import { alignUp, type Addr } from '@telejit/shared';
import {
  closeDescriptor,
  createMemoryFile,
  discardPrivate,
  discardShared,
  keepFromChildren,
  mapFile,
  mapFileAt,
  mapPrivateAt,
  openForReading,
  preferSmallPages,
  PROT_EXEC,
  PROT_READ,
  PROT_WRITE,
  unmap,
  viewMemory,
} from '../native/memory-map.js';
import { platform } from '../native/platform.js';
import { OperationFailure } from '../operation-failure.js';
import { reserveArena, type Arena } from './arena.js';
import { FreeRanges, GRANULE_BYTES } from './free-ranges.js';
import { RetiredCode } from './retired-code.js';
import type {
  Allocation,
  MemoryManager,
  MemoryManagerOptions,
  MemoryUse,
  Permission,
  SegmentMemory,
  SegmentRequest,
} from './memory-manager.js';

/** Shares of the range: code, all of which branches reach from all of it, a quarter, constants an eighth, data the rest. */
const CODE_SHARE = 1 / 4;
const CONSTANT_SHARE = 1 / 8;
/** From here on pages are given back to the system rather than overwritten. */
const DISCARD_BYTES = 256 * 1024;

interface Pool {
  readonly runStart: Addr;
  readonly free: FreeRanges;
  /** The pool's bytes, writable. */
  readonly bytes: Uint8Array;
  readonly isZeroed: boolean;
  /** Where what is released cannot be used again at once. */
  readonly retired?: RetiredCode;
  /** Overwrites a released range. */
  scrub(offset: number, sizeBytes: number): void;
}

interface Placed {
  readonly pool: Pool;
  readonly address: Addr;
  readonly sizeBytes: number;
}

/**
 * Pools by permission. Code and constants are one memory file mapped twice: at the run address code is R-X and constants
 * are R-- from the first moment and for ever, and the executor writes through a second R-W mapping elsewhere. Linking
 * needs no system call and never touches the permissions of live code; the number of mappings is constant.
 */
export class DualMemoryManager implements MemoryManager {
  readonly name = 'dual';
  readonly #arena: Arena;
  readonly #aliasStart: Addr;
  readonly #fileBytes: number;
  /** Of the memory file; kept only for mapping parts of it again. */
  readonly #fd: number | undefined;
  readonly #pools: Readonly<Record<Permission, Pool>>;

  /** @throws ExecutorError (NO_ADDRESS_SPACE, SYSTEM_CALL) */
  constructor(options: MemoryManagerOptions) {
    const { pageSizeBytes, trap, branchReachBytes, needsInstructionCacheFlush } = platform();
    this.#arena = reserveArena(options.arenaBytes, branchReachBytes / CODE_SHARE);
    const { start, sizeBytes } = this.#arena;
    const isCodeRetired = options.isCodeRetired ?? needsInstructionCacheFlush;
    const codeBytes = alignUp(sizeBytes * CODE_SHARE, pageSizeBytes);
    const constantBytes = alignUp(sizeBytes * CONSTANT_SHARE, pageSizeBytes);
    const dataStart = start + codeBytes + constantBytes;
    const dataBytes = start + sizeBytes - dataStart;
    this.#fileBytes = codeBytes + constantBytes;
    const writable = createMemoryFile(this.#fileBytes);
    let fd = writable;
    try {
      this.#aliasStart = mapFile(this.#fileBytes, writable);
      // What is mapped through this one cannot be made writable, neither by wild code nor by that of a child.
      fd = openForReading(writable);
      mapFileAt(start, codeBytes, PROT_READ | PROT_EXEC, fd, 0);
      mapFileAt(start + codeBytes, constantBytes, PROT_READ, fd, codeBytes);
    } catch (error) {
      if (fd !== writable) closeDescriptor(fd);
      throw error;
    } finally {
      closeDescriptor(writable);
    }
    if (isCodeRetired) this.#fd = fd;
    else closeDescriptor(fd);
    // A forked program must not reach its parent's code through the alias.
    keepFromChildren(this.#aliasStart, this.#fileBytes);
    mapPrivateAt(dataStart, dataBytes, PROT_READ | PROT_WRITE);
    preferSmallPages(dataStart, dataBytes);

    const alias = viewMemory(this.#aliasStart, this.#fileBytes);
    const code = new Uint8Array(alias, 0, codeBytes);
    const constants = new Uint8Array(alias, codeBytes, constantBytes);
    const data = new Uint8Array(viewMemory(dataStart, dataBytes));
    const constantAlias = this.#aliasStart + codeBytes;
    const freeCode = new FreeRanges(start, codeBytes);
    const mapAnew = (from: Addr, size: number): void => mapFileAt(from, size, PROT_READ | PROT_EXEC, fd, from - start);
    this.#pools = {
      'read-execute': {
        runStart: start,
        free: freeCode,
        bytes: code,
        isZeroed: false,
        retired: isCodeRetired ? new RetiredCode(freeCode, pageSizeBytes, mapAnew) : undefined,
        scrub: (offset, size) => fillPattern(code.subarray(offset, offset + size), trap),
      },
      read: {
        runStart: start + codeBytes,
        free: new FreeRanges(start + codeBytes, constantBytes),
        bytes: constants,
        isZeroed: true,
        scrub: (offset, size) =>
          zero(constants, offset, size, (from, to) => discardShared(constantAlias + from, to - from)),
      },
      'read-write': {
        runStart: dataStart,
        free: new FreeRanges(dataStart, dataBytes),
        bytes: data,
        isZeroed: true,
        scrub: (offset, size) =>
          zero(data, offset, size, (from, to) => {
            discardPrivate(dataStart + from, to - from);
            return true;
          }),
      },
    };
  }

  get arenaStart(): Addr {
    return this.#arena.start;
  }

  get arenaEnd(): Addr {
    return this.#arena.start + this.#arena.sizeBytes;
  }

  get alias(): { readonly start: Addr; readonly end: Addr } {
    return { start: this.#aliasStart, end: this.#aliasStart + this.#fileBytes };
  }

  allocate(requests: readonly SegmentRequest[]): Allocation {
    const placed: Placed[] = [];
    const segments: SegmentMemory[] = [];
    for (const request of requests) {
      const pool = this.#pools[request.permission];
      const sizeBytes = alignUp(Math.max(request.sizeBytes, 1), GRANULE_BYTES);
      const address = pool.free.allocate(sizeBytes, Math.max(request.alignmentBytes, GRANULE_BYTES));
      if (address === undefined) {
        giveBack(placed);
        throw outOfMemory(request, pool.free);
      }
      pool.retired?.take(address, sizeBytes);
      placed.push({ pool, address, sizeBytes });
      const offset = address - pool.runStart;
      segments.push({
        address,
        bytes: pool.bytes.subarray(offset, offset + request.sizeBytes),
        isZeroed: pool.isZeroed,
      });
    }
    let isReleased = false;
    return {
      segments,
      finalize: () => undefined,
      release: () => {
        if (isReleased) return;
        isReleased = true;
        for (const { pool, address, sizeBytes } of placed) pool.scrub(address - pool.runStart, sizeBytes);
        giveBack(placed);
      },
    };
  }

  use(): MemoryUse {
    return {
      'read-execute': this.#pools['read-execute'].free.usedBytes,
      read: this.#pools.read.free.usedBytes,
      'read-write': this.#pools['read-write'].free.usedBytes,
    };
  }

  close(): void {
    unmap(this.#arena.start, this.#arena.sizeBytes);
    unmap(this.#aliasStart, this.#fileBytes);
    if (this.#fd !== undefined) closeDescriptor(this.#fd);
  }
}

function giveBack(placed: readonly Placed[]): void {
  for (const { pool, address, sizeBytes } of placed) {
    if (pool.retired === undefined) pool.free.free(address, sizeBytes);
    else pool.retired.retire(address, sizeBytes);
  }
}

/** The failure of a request that no free range of its pool can hold. */
export function outOfMemory(request: SegmentRequest, free: FreeRanges): OperationFailure {
  return new OperationFailure(
    'OUT_OF_MEMORY',
    `no room for ${request.sizeBytes} bytes of ${request.permission} memory aligned to ${request.alignmentBytes}: ` +
      `${free.usedBytes} of ${free.sizeBytes} bytes are in use and the largest free range has ${free.largestFreeBytes}; ` +
      'release units, or start the executor with a larger --arena-mib',
  );
}

/** Repeats a pattern over a range whose size is a multiple of the pattern's. */
export function fillPattern(bytes: Uint8Array, pattern: Uint8Array): void {
  if (pattern.length === 1) {
    bytes.fill(pattern[0]);
    return;
  }
  for (let offset = 0; offset < bytes.length; offset += pattern.length) bytes.set(pattern, offset);
}

/** Zeroes a range; of a large one the whole pages are discarded instead. */
function zero(
  bytes: Uint8Array,
  offset: number,
  sizeBytes: number,
  discard: (from: number, to: number) => boolean,
): void {
  const end = offset + sizeBytes;
  if (sizeBytes >= DISCARD_BYTES) {
    const { pageSizeBytes } = platform();
    const from = alignUp(offset, pageSizeBytes);
    const to = end - (end % pageSizeBytes);
    // An emulator may say that it has done so, and do nothing.
    bytes[from] = 1;
    if (discard(from, to) && bytes[from] === 0) {
      bytes.fill(0, offset, from);
      bytes.fill(0, to, end);
      return;
    }
  }
  bytes.fill(0, offset, end);
}

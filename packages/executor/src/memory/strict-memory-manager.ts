import { alignUp, type Addr } from '@telejit/shared';
import {
  mapPrivateAt,
  PROT_EXEC,
  PROT_NONE,
  PROT_READ,
  PROT_WRITE,
  protect,
  unmap,
  viewMemory,
} from '../native/memory-map.js';
import { platform } from '../native/platform.js';
import { reserveArena, type Arena } from './arena.js';
import { outOfMemory } from './dual-memory-manager.js';
import { FreeRanges, GRANULE_BYTES } from './free-ranges.js';
import type {
  Allocation,
  MemoryManager,
  MemoryManagerOptions,
  MemoryUse,
  Permission,
  SegmentMemory,
  SegmentRequest,
} from './memory-manager.js';

const PERMISSIONS: readonly Permission[] = ['read-execute', 'read', 'read-write'];

const PROTECTION: Readonly<Record<Permission, number>> = {
  'read-execute': PROT_READ | PROT_EXEC,
  read: PROT_READ,
  'read-write': PROT_READ | PROT_WRITE,
};

/** Pages of one unit with one permission. */
interface PageRun {
  readonly permission: Permission;
  readonly start: Addr;
  readonly sizeBytes: number;
}

/**
 * Every unit has pages of its own, by permission: written while they are R-W, then given their permission with
 * mprotect(2). Nothing is mapped twice, so that no writable way to code exists at all; costs system calls and up to three
 * mappings a unit.
 */
export class StrictMemoryManager implements MemoryManager {
  readonly name = 'strict';
  readonly alias = undefined;
  readonly #arena: Arena;
  readonly #buffer: ArrayBuffer;
  readonly #free: FreeRanges;
  readonly #used: Record<Permission, number> = { 'read-execute': 0, read: 0, 'read-write': 0 };

  /** @throws ExecutorError (NO_ADDRESS_SPACE) */
  constructor(options: MemoryManagerOptions) {
    this.#arena = reserveArena(options.arenaBytes, platform().branchReachBytes);
    this.#buffer = viewMemory(this.#arena.start, this.#arena.sizeBytes);
    this.#free = new FreeRanges(this.#arena.start, this.#arena.sizeBytes);
  }

  get arenaStart(): Addr {
    return this.#arena.start;
  }

  get arenaEnd(): Addr {
    return this.#arena.start + this.#arena.sizeBytes;
  }

  allocate(requests: readonly SegmentRequest[]): Allocation {
    const { pageSizeBytes } = platform();
    const segments = new Array<SegmentMemory>(requests.length);
    const runs: PageRun[] = [];
    try {
      for (const permission of PERMISSIONS) {
        const offsets = new Map<number, number>();
        let size = 0;
        let alignment = pageSizeBytes;
        requests.forEach((request, index) => {
          if (request.permission !== permission) return;
          size = alignUp(size, Math.max(request.alignmentBytes, GRANULE_BYTES));
          offsets.set(index, size);
          size += request.sizeBytes;
          alignment = Math.max(alignment, request.alignmentBytes);
        });
        if (offsets.size === 0) continue;
        const run = this.#allocatePages(permission, Math.max(size, 1), alignment);
        runs.push(run);
        protect(run.start, run.sizeBytes, PROT_READ | PROT_WRITE);
        for (const [index, offset] of offsets) {
          segments[index] = {
            address: run.start + offset,
            bytes: new Uint8Array(this.#buffer, run.start - this.#arena.start + offset, requests[index].sizeBytes),
            isZeroed: true,
          };
        }
      }
    } catch (error) {
      this.#releasePages(runs);
      throw error;
    }
    let isReleased = false;
    return {
      segments,
      finalize: () => {
        for (const { permission, start, sizeBytes } of runs) {
          if (permission !== 'read-write') protect(start, sizeBytes, PROTECTION[permission]);
        }
      },
      release: () => {
        if (isReleased) return;
        isReleased = true;
        this.#releasePages(runs);
      },
    };
  }

  use(): MemoryUse {
    return { ...this.#used };
  }

  close(): void {
    unmap(this.#arena.start, this.#arena.sizeBytes);
  }

  #allocatePages(permission: Permission, leastBytes: number, alignmentBytes: number): PageRun {
    const sizeBytes = alignUp(leastBytes, platform().pageSizeBytes);
    const start = this.#free.allocate(sizeBytes, alignmentBytes);
    if (start === undefined) throw outOfMemory({ permission, sizeBytes: leastBytes, alignmentBytes }, this.#free);
    this.#used[permission] += sizeBytes;
    return { permission, start, sizeBytes };
  }

  #releasePages(runs: readonly PageRun[]): void {
    for (const { permission, start, sizeBytes } of runs) {
      // Mapped anew: the content is gone, and any access faults.
      mapPrivateAt(start, sizeBytes, PROT_NONE);
      this.#free.free(start, sizeBytes);
      this.#used[permission] -= sizeBytes;
    }
  }
}

import type { Addr } from '@telejit/shared';

/** What code may do with a segment at its run address. */
export type Permission = 'read-execute' | 'read' | 'read-write';

/** A segment to be placed. */
export interface SegmentRequest {
  readonly permission: Permission;
  readonly sizeBytes: number;
  /** A power of two. */
  readonly alignmentBytes: number;
}

/** Where a segment was placed. */
export interface SegmentMemory {
  /** Where code runs or data is found. */
  readonly address: Addr;
  /**
   * The segment's bytes, to be written until the allocation is finalized, or until it is released when code may write
   * them as well. They may lie at another address.
   */
  readonly bytes: Uint8Array;
  /** False when the bytes hold something else than zero. */
  readonly isZeroed: boolean;
}

/** The memory of one link unit. */
export interface Allocation {
  /** In the order of the requests. */
  readonly segments: readonly SegmentMemory[];
  /** Gives the segments their permissions. Afterwards `bytes` of what code cannot write must not be written. Idempotent. */
  finalize(): void;
  /** Overwrites the memory and makes it available again. Idempotent. No thread may be inside. */
  release(): void;
}

/** How much of a manager's range is in use, in bytes, paddings included. */
export type MemoryUse = Readonly<Record<Permission, number>>;

/** Places link units in one contiguous range of addresses. No page of it is ever writable and executable. */
export interface MemoryManager {
  readonly name: 'dual' | 'strict';
  /** Everything is placed in [arenaStart, arenaEnd). */
  readonly arenaStart: Addr;
  readonly arenaEnd: Addr;
  /** Where the executor writes to code and constants, when that is elsewhere; nobody else may. */
  readonly alias: { readonly start: Addr; readonly end: Addr } | undefined;
  /**
   * Places all segments or none.
   * @throws OperationFailure (OUT_OF_MEMORY) naming what was asked for and what there is
   */
  allocate(requests: readonly SegmentRequest[]): Allocation;
  use(): MemoryUse;
  /** Unmaps the range. Nothing in it may be in use. */
  close(): void;
}

/** Options of both managers. */
export interface MemoryManagerOptions {
  /** Size of the range; it is halved down to 128 MiB while the system refuses. */
  readonly arenaBytes: number;
  /**
   * Whether memory of released code is used again only by whole pages, mapped anew; default where instruction fetch is not
   * coherent with stores. Pages of their own are always.
   */
  readonly isCodeRetired?: boolean;
}

import { alignUp, formatAddr, isPowerOfTwo, type Addr } from '@telejit/shared';
import type { ExecutorState } from './executor-state.js';
import { LIMITS } from './limits.js';
import type { LinkedUnit } from './linker/index.js';
import { PROT_READ, PROT_WRITE, protect } from './native/memory-map.js';
import { platform } from './native/platform.js';
import { OperationFailure } from './operation-failure.js';
import type { SessionUnits } from './session-units.js';
import { UnitIndex, type UnitPlace } from './unit-index.js';

const MOST_ALIGNMENT = 16 * 1024 * 1024;
const NAME = 'allocated memory';

/**
 * What one session allocated, and what it may read and write. What it allocated is a unit without content as far as its end
 * is concerned: threads that are inside keep it.
 */
export class SessionMemory {
  readonly #state: ExecutorState;
  readonly #units: SessionUnits;
  readonly #allocations = new Map<Addr, LinkedUnit>();
  readonly #index = new UnitIndex();
  #lastNumber = 0;

  constructor(state: ExecutorState, units: SessionUnits) {
    this.#state = state;
    this.#units = units;
  }

  /** Whole pages, all zero. @throws OperationFailure (OUT_OF_MEMORY, BAD_ALLOCATION, LIMIT_EXCEEDED) */
  allocate(sizeBytes: number, alignmentBytes: number): { readonly address: Addr; readonly sizeBytes: number } {
    const { pageSizeBytes } = platform();
    const { arenaStart, arenaEnd } = this.#state.memory;
    if (sizeBytes < 1 || sizeBytes > arenaEnd - arenaStart) {
      throw new OperationFailure(
        'BAD_ALLOCATION',
        `${sizeBytes} bytes cannot be allocated: from 1 to ${arenaEnd - arenaStart}, the range in which everything lies`,
      );
    }
    if (!isPowerOfTwo(alignmentBytes) || alignmentBytes > MOST_ALIGNMENT) {
      throw new OperationFailure(
        'BAD_ALLOCATION',
        `memory cannot be aligned to ${alignmentBytes}: a power of two, up to ${MOST_ALIGNMENT}`,
      );
    }
    if (this.#allocations.size >= LIMITS.allocations)
      throw new OperationFailure(
        'LIMIT_EXCEEDED',
        `a session has at most ${LIMITS.allocations} allocations at once; free some, or allocate more at a time`,
      );
    const size = alignUp(sizeBytes, pageSizeBytes);
    const alignment = Math.max(alignmentBytes, pageSizeBytes);
    const inner = this.#state.memory.allocate([
      { permission: 'read-write', sizeBytes: size, alignmentBytes: alignment },
    ]);
    inner.finalize();
    const [{ address }] = inner.segments;
    const unit: LinkedUnit = {
      // Units of the session have other numbers.
      id: -++this.#lastNumber,
      name: NAME,
      segments: [{ address, sizeBytes: size, permission: 'read-write' }],
      uses: [],
      initializers: [],
      finalizers: [],
      ehFrames: [],
      unwindIndex: undefined,
      debugObjects: [],
      recordBytes: 0,
      allocation: {
        ...inner,
        release: () => {
          // Releasing overwrites it.
          protect(address, size, PROT_READ | PROT_WRITE);
          inner.release();
        },
      },
    };
    this.#allocations.set(address, unit);
    this.#index.add(unit);
    return { address, sizeBytes: size };
  }

  /** The unit of an allocation, which is the caller's then. @throws OperationFailure (UNKNOWN_ALLOCATION) */
  take(address: Addr): LinkedUnit {
    const unit = this.#allocations.get(address);
    if (unit === undefined)
      throw new OperationFailure(
        'UNKNOWN_ALLOCATION',
        `nothing that begins at ${formatAddr(address)} was allocated in this session, or it was freed already`,
      );
    this.#allocations.delete(address);
    this.#index.delete(unit);
    return unit;
  }

  /** Those of all allocations. */
  takeAll(): readonly LinkedUnit[] {
    return [...this.#allocations.keys()].map((address) => this.take(address));
  }

  /**
   * Changes what code may do with whole pages of an allocation.
   * @param protection of mmap(2); never executable
   * @throws OperationFailure (PROTECTION_REFUSED)
   */
  protect(address: Addr, sizeBytes: number, protection: number): void {
    const { pageSizeBytes } = platform();
    const range = `${sizeBytes} bytes at ${formatAddr(address)}`;
    const found = this.#index.find(address);
    if (found === undefined || found.offset + sizeBytes > found.unit.segments[0].sizeBytes) {
      throw new OperationFailure(
        'PROTECTION_REFUSED',
        `the protection of ${range} cannot be changed: only that of memory that this session allocated can, and what is linked keeps its own`,
      );
    }
    if (sizeBytes < 1 || address % pageSizeBytes !== 0 || sizeBytes % pageSizeBytes !== 0) {
      throw new OperationFailure(
        'PROTECTION_REFUSED',
        `the protection of ${range} cannot be changed: they are not whole pages of ${pageSizeBytes} bytes`,
      );
    }
    protect(address, sizeBytes, protection);
  }

  /** @throws OperationFailure (MEMORY_FORBIDDEN) when part of a range is not the session's, and only that is allowed */
  checkAccess(address: Addr, sizeBytes: number): void {
    if (this.#state.memoryScope === 'process') return;
    const accessibleBytes = this.#ownBytes(address, sizeBytes);
    if (accessibleBytes >= sizeBytes && sizeBytes > 0) return;
    throw new OperationFailure(
      'MEMORY_FORBIDDEN',
      `${sizeBytes} bytes at ${formatAddr(address)} are not all memory of this session: the first ${accessibleBytes} are, and this executor allows no other: start it with --allow-memory process if it may`,
      { accessibleBytes },
    );
  }

  /** As checkAccess, for writing. @throws OperationFailure (MEMORY_FORBIDDEN, NOT_WRITABLE) */
  checkWrite(address: Addr, sizeBytes: number): void {
    const { alias } = this.#state.memory;
    if (alias !== undefined && address < alias.end && address + sizeBytes > alias.start)
      throw notWritable(address, 'belongs to the executor, which alone writes there');
    const place = this.#units.find(address);
    const permission = place?.unit.segments[place.segment].permission;
    if (place !== undefined && permission !== 'read-write')
      throw notWritable(address, `is ${permission === 'read' ? 'a constant' : 'code'} of ${place.unit.name}`);
    this.checkAccess(address, sizeBytes);
  }

  /** How much of a range, from its start, is the session's. */
  #ownBytes(address: Addr, sizeBytes: number): number {
    let at = address;
    while (at < address + sizeBytes) {
      const place: UnitPlace | undefined = this.#units.find(at) ?? this.#index.find(at);
      if (place === undefined) break;
      at += place.unit.segments[place.segment].sizeBytes - place.offset;
    }
    return Math.min(at - address, sizeBytes);
  }
}

function notWritable(address: Addr, why: string): OperationFailure {
  return new OperationFailure(
    'NOT_WRITABLE',
    `${formatAddr(address)} ${why}; link a new unit, or change data that the code reads`,
    { accessibleBytes: 0 },
  );
}

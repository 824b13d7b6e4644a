import { RUNTIME_RANGE, RUNTIME_REGION, type Addr } from '@telejit/shared';
import { TASK_BYTES } from '../calls/native-runtime.js';
import type { LinkedUnit } from '../linker/index.js';
import { storeU64, type NativeBlock, type NativePool } from '../native/native-pool.js';

/** A task, and where units are, as a `region` of the runtime in native memory. */
export class RegionBlock {
  readonly native: NativeBlock;
  readonly #pool: NativePool;

  /** The block is given back with `release`. */
  constructor(pool: NativePool, units: readonly LinkedUnit[]) {
    this.#pool = pool;
    const ranges = units
      .flatMap(({ segments }) => segments)
      .filter(({ permission }) => permission !== 'thread-local')
      .sort((a, b) => a.address - b.address);
    const rangesAt = TASK_BYTES + RUNTIME_REGION.sizeBytes;
    this.native = pool.allocate(rangesAt + ranges.length * RUNTIME_RANGE.sizeBytes);
    const { view, address } = this.native;
    storeU64(view, TASK_BYTES + RUNTIME_REGION.ranges, address + rangesAt);
    storeU64(view, TASK_BYTES + RUNTIME_REGION.count, ranges.length);
    ranges.forEach((range, index) => {
      const at = rangesAt + index * RUNTIME_RANGE.sizeBytes;
      storeU64(view, at + RUNTIME_RANGE.start, range.address);
      storeU64(view, at + RUNTIME_RANGE.end, range.address + range.sizeBytes);
    });
  }

  /** Address of the `region`. */
  get regionAddress(): Addr {
    return this.native.address + TASK_BYTES;
  }

  release(): void {
    this.#pool.release(this.native);
  }
}

import { RUNTIME_EXAMINATION, RUNTIME_RANGE, type Addr } from '@telejit/shared';
import { TASK_BYTES } from '../calls/native-runtime.js';
import type { LinkedSegment, LinkedUnit } from '../linker/index.js';
import { loadI32, storeU64, type NativeBlock, type NativePool } from '../native/native-pool.js';

/** A task, and the question which of some units threads are inside of, as an `examination` of the runtime. */
export class ExaminationBlock {
  readonly native: NativeBlock;
  readonly #pool: NativePool;
  readonly #ranges: readonly { readonly unit: LinkedUnit; readonly segment: LinkedSegment }[];
  readonly #heldAt: number;

  /** The block is given back with `release`. */
  constructor(pool: NativePool, units: Iterable<LinkedUnit>) {
    this.#pool = pool;
    this.#ranges = [...units]
      .flatMap((unit) => unit.segments.map((segment) => ({ unit, segment })))
      .filter(({ segment }) => segment.permission !== 'thread-local')
      .sort((a, b) => a.segment.address - b.segment.address);
    const count = this.#ranges.length;
    const rangesAt = TASK_BYTES + RUNTIME_EXAMINATION.sizeBytes;
    this.#heldAt = rangesAt + count * RUNTIME_RANGE.sizeBytes;
    this.native = pool.allocate(this.#heldAt + count);
    const { view, bytes, address } = this.native;
    bytes.fill(0, TASK_BYTES, rangesAt);
    bytes.fill(0, this.#heldAt, this.#heldAt + count);
    storeU64(view, TASK_BYTES + RUNTIME_EXAMINATION.ranges, address + rangesAt);
    storeU64(view, TASK_BYTES + RUNTIME_EXAMINATION.count, count);
    storeU64(view, TASK_BYTES + RUNTIME_EXAMINATION.held, address + this.#heldAt);
    this.#ranges.forEach(({ segment }, index) => {
      const at = rangesAt + index * RUNTIME_RANGE.sizeBytes;
      storeU64(view, at + RUNTIME_RANGE.start, segment.address);
      storeU64(view, at + RUNTIME_RANGE.end, segment.address + segment.sizeBytes);
    });
  }

  /** Address of the `examination`. */
  get address(): Addr {
    return this.native.address + TASK_BYTES;
  }

  /** After the examination: the units that a thread may be inside of. */
  heldUnits(): ReadonlySet<LinkedUnit> {
    const { bytes } = this.native;
    return new Set(this.#ranges.filter((_, index) => bytes[this.#heldAt + index] !== 0).map(({ unit }) => unit));
  }

  /** After the examination: threads that were stopped for it. */
  get signalCount(): number {
    return loadI32(this.native.view, TASK_BYTES + RUNTIME_EXAMINATION.signalled);
  }

  release(): void {
    this.#pool.release(this.native);
  }
}

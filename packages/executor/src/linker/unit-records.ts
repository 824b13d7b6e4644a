import { OperationFailure } from '../operation-failure.js';
import type { UnitPlan } from './link-plan.js';

/** What there is of each thing that is kept, in this process' own memory: measured, and rounded up. */
const UNIT_BYTES = 1024;
const SEGMENT_BYTES = 512;
const ENTRY_BYTES = 192;

/** What is kept of a unit beside its segments for as long as it is linked, in bytes. */
export function recordBytesOf(plan: UnitPlan): number {
  const { name, segments, references, ehFrames, initializers, finalizers, debugObjects } = plan;
  const entries = references.length + ehFrames.length + initializers.length + finalizers.length + debugObjects.length;
  const debugBytes = debugObjects.reduce((sum, { file }) => sum + file.byteLength, 0);
  return UNIT_BYTES + name.length * 2 + segments.length * SEGMENT_BYTES + entries * ENTRY_BYTES + debugBytes;
}

/** Counts what is kept of the units of all sessions, which the arena does not bound. */
export class UnitRecords {
  readonly #mostBytes: number;
  #bytes = 0;

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes;
  }

  /** @throws OperationFailure (OUT_OF_MEMORY); nothing is counted then */
  reserve(bytes: number): void {
    if (this.#bytes + bytes > this.#mostBytes)
      throw new OperationFailure(
        'OUT_OF_MEMORY',
        `the batch has about ${bytes} bytes of names, tables and debug objects, beside ${this.#bytes} of other units; together they may have ${this.#mostBytes}: release some, or link without debug objects`,
      );
    this.#bytes += bytes;
  }

  release(bytes: number): void {
    this.#bytes -= bytes;
  }
}

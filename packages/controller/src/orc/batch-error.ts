import { TelejitError } from '@telejit/shared';
import type { BatchResults } from './typed-function.js';

/**
 * A batch ended at a record: its call was given up, the executor was lost, or the batch was cancelled. `code` is that of
 * the `cause`.
 */
export class BatchError extends TelejitError {
  /** The record that has no result, counted from 0; the calls of those after it were not made. */
  readonly record: number;
  /** Those of the records before it. */
  readonly results: BatchResults;

  constructor(name: string, record: number, results: BatchResults, cause: TelejitError) {
    super(cause.code, `batch of ${name}, record ${record}: ${cause.message}`, { cause });
    this.record = record;
    this.results = results;
  }
}

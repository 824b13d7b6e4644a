import { messageOf, TelejitError } from '@telejit/shared';
import type { BatchResults } from './typed-function.js';

/**
 * A batch ended at a record: its call was given up, the executor was lost, or the batch was cancelled. `code` is that of
 * the `cause`, HOST_FUNCTION_FAILED when that is what a host function threw.
 */
export class BatchError extends TelejitError {
  /** The record that has no result, counted from 0; the calls of those after it were not made. */
  readonly record: number;
  /** Those of the records before it. */
  readonly results: BatchResults;

  constructor(name: string, record: number, results: BatchResults, cause: unknown) {
    const code = cause instanceof TelejitError ? cause.code : 'HOST_FUNCTION_FAILED';
    super(code, `batch of ${name}, record ${record}: ${messageOf(cause)}`, { cause });
    this.record = record;
    this.results = results;
  }
}

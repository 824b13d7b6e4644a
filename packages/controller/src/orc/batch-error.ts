import { messageOf, TelejitError } from '@telejit/shared';
import type { BatchResults } from './typed-function.js';

/**
 * A batch ended at a record: its call was given up, the executor was lost, or the batch was cancelled. `code` is that of
 * the `cause`, HOST_FUNCTION_FAILED when that is what a host function threw.
 */
export class BatchError extends TelejitError {
  /**
   * The record that has no result, counted from 0; the calls of those after it were not made. When the executor was lost, or an
   * isolated batch killed: the first one of which nothing is known, and any of the calls may have been made.
   */
  readonly record: number;
  /**
   * Of how many records, from that one on, it is not known whether their calls were made: of those that went to the executor
   * together. The calls of later ones were not. 0 unless nothing is known.
   */
  readonly unknown: number;
  /** Those of the records before it. */
  readonly results: BatchResults;

  constructor(name: string, record: number, results: BatchResults, cause: unknown, unknown = 0) {
    const code = cause instanceof TelejitError ? cause.code : 'HOST_FUNCTION_FAILED';
    const where = unknown > 1 ? `one of records ${record} to ${record + unknown - 1}` : `record ${record}`;
    super(code, `batch of ${name}, ${where}: ${messageOf(cause)}`, { cause });
    this.record = record;
    this.unknown = unknown;
    this.results = results;
  }
}

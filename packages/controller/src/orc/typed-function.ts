import type { BatchColumn } from './batch-columns.js';
import type { CallOptions } from './call-options.js';
import type { CallArgument, CallValue } from './marshal.js';
import type { Prototype } from './prototype.js';

export interface BatchOptions {
  /** Ends the batch between two records; in place of the function's own. */
  readonly signal?: AbortSignal;
}

/** In the form of the arguments: an array for records, a typed array for columns, undefined when there are none. */
export type BatchResults = CallValue[] | BatchColumn | undefined;

/** A function in the executor that is called like an asynchronous JavaScript function. */
export interface TypedFunction {
  (...args: CallArgument[]): Promise<CallValue>;
  readonly prototype: Prototype;
  /** Resolves once a call needs nothing but its own round trip: linked, thunk compiled and linked. */
  prepare(): Promise<void>;
  /** The same function, called with options: `f.with({ deadlineMs: 100 })(1, 2)`. @throws InputError (BAD_ARGUMENT) */
  with(options: CallOptions): TypedFunction;
  /**
   * Calls the function for each record, in order, on one thread, at the speed of a loop in the executor. Buffers are
   * copied back as those of a call. Options of `with` hold for the batch: a deadline is that of all its calls together, and
   * of an isolated batch that is cancelled, or ended at its deadline, no results come back.
   * @returns the results in order
   * @throws BatchError when a call was given up or `signal` was aborted, with the results of the records before;
   * InputError BAD_ARGUMENT_COUNT, BAD_ARGUMENT, BAD_BATCH
   */
  batch(records: readonly (readonly CallArgument[])[], options?: BatchOptions): Promise<CallValue[]>;
  /**
   * As for records, with the arguments as one typed array per parameter: the fastest way, when each is of the parameter's
   * own width. Pointers are addresses in a `BigUint64Array`.
   * @returns the results as a typed array; undefined for a function that has none
   */
  batch(columns: readonly BatchColumn[], options?: BatchOptions): Promise<BatchColumn | undefined>;
}

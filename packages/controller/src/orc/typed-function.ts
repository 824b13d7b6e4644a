import type { CallArgument, CallValue } from './marshal.js';
import type { Prototype } from './prototype.js';

/** A function in the executor that is called like an asynchronous JavaScript function. */
export interface TypedFunction {
  (...args: CallArgument[]): Promise<CallValue>;
  readonly prototype: Prototype;
  /** Resolves once a call needs nothing but its own round trip: linked, thunk compiled and linked. */
  prepare(): Promise<void>;
}

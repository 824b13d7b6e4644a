import { ExecutorError } from '@telejit/shared';
import type { Executor } from '../remote/index.js';

/** Says whether a name may be found in a library. It gets the name without its version. */
export type SymbolPredicate = (name: string) => boolean;

/** Finds names in the C and C++ libraries of the process; numbers of libraries begin after it. */
const PROCESS_NUMBER = 0;

const NOWHERE_LEFT_OUT: readonly number[] = [];

/** Which names may be found in the executor's process, and in the libraries that were loaded there. */
export class SymbolFilter {
  readonly #predicates = new Map<number, SymbolPredicate>();

  /** @param process for the C and C++ libraries; undefined allows everything */
  constructor(process: SymbolPredicate | undefined) {
    if (process !== undefined) this.#predicates.set(PROCESS_NUMBER, process);
  }

  /** A library that is about to be loaded, by number. */
  addLibrary(number: number, allow: SymbolPredicate): void {
    this.#predicates.set(number, allow);
  }

  /** Forgets a library that could not be loaded. */
  removeLibrary(number: number): void {
    this.#predicates.delete(number);
  }

  /**
   * Numbers of the libraries in which a symbol must not be found (Reference.not_in).
   * @throws what a predicate throws
   */
  notIn(symbol: string): readonly number[] {
    if (this.#predicates.size === 0) return NOWHERE_LEFT_OUT;
    const at = symbol.indexOf('@');
    const name = at < 0 ? symbol : symbol.slice(0, at);
    return [...this.#predicates].flatMap(([number, allow]) => (allow(name) ? [] : [number]));
  }
}

/** @throws ExecutorError (FEATURE_MISSING) for an executor that would find everything */
export function requireSymbolFilter(executor: Executor): void {
  if (executor.description.features.includes('symbol-filter')) return;
  throw new ExecutorError(
    'FEATURE_MISSING',
    `the executor at ${executor.address} cannot restrict which symbols are found (it lacks "symbol-filter"): use a newer one`,
  );
}

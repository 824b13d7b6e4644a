import { OperationError, type Executor, type RemoteSession } from '../remote/index.js';
import type { ExecutorSupport } from './executor-support.js';
import type { SharedLibrary } from './link-inputs.js';
import type { LoadLibraryOptions } from './lljit-options.js';
import { requireSymbolFilter, type SymbolFilter } from './symbol-filter.js';

/** Loads shared libraries in the process of the executor, and knows which. */
export class LibraryLoader {
  readonly #executor: Executor;
  readonly #session: RemoteSession;
  readonly #support: ExecutorSupport;
  readonly #filter: SymbolFilter;
  readonly #paths: string[] = [];

  constructor(executor: Executor, session: RemoteSession, support: ExecutorSupport, filter: SymbolFilter) {
    this.#executor = executor;
    this.#session = session;
    this.#support = support;
    this.#filter = filter;
  }

  /** Of those that are loaded, in the order in which they were. */
  get paths(): readonly string[] {
    return this.#paths;
  }

  /**
   * Loads one: "z" for libz.so, or a path there. @returns its path
   * @throws ExecutorError (LIBRARY_NOT_FOUND, and FEATURE_MISSING when it cannot filter symbols)
   */
  async load(name: string, { allow }: LoadLibraryOptions = {}): Promise<string> {
    if (allow !== undefined) requireSymbolFilter(this.#executor);
    // Of a library that is loaded before there is a runtime, threads have no guards.
    if (!this.#support.isReady) await this.#support.ready();
    const { number, result } = this.#session.loadLibrary(name);
    if (allow !== undefined) this.#filter.addLibrary(number, allow);
    try {
      const { path } = await result;
      this.#paths.push(path ?? name);
      return path ?? name;
    } catch (error) {
      if (allow !== undefined) this.#filter.removeLibrary(number);
      throw error;
    }
  }

  /** Loads several at once; those that are optional may be missing. */
  async loadAll(libraries: readonly SharedLibrary[], options: LoadLibraryOptions = {}): Promise<void> {
    const load = async ({ name, isOptional }: SharedLibrary): Promise<void> => {
      try {
        await this.load(name, options);
      } catch (error) {
        if (!isOptional || !(error instanceof OperationError) || error.code !== 'LIBRARY_NOT_FOUND') throw error;
      }
    };
    await Promise.all(libraries.map(load));
  }
}

import type { LlvmInstallation, ObjectCache } from '../compile/index.js';
import { spawnExecutor, type Executor } from '../remote/index.js';
import type { SessionListener } from './events/index.js';
import type { IrModule } from './layers/index.js';
import type { JITOptions, JITParts, OptLevel, ProgressEvent } from './lljit-options.js';
import { requireSymbolFilter, type SymbolPredicate } from './symbol-filter.js';

/** Sets an LLJIT up. Every method returns a changed copy. */
export class LLJITBuilder<T> {
  readonly #make: (parts: JITParts) => T | Promise<T>;
  readonly #options: JITOptions;

  /** Use LLJIT.builder() or LLLazyJIT.builder(). */
  constructor(make: (parts: JITParts) => T | Promise<T>, options: JITOptions = { optLevel: 2 }) {
    this.#make = make;
    this.#options = options;
  }

  /** Runs on this executor, which stays open when the LLJIT is closed. Default: one of its own is spawned. */
  executor(executor: Executor): LLJITBuilder<T> {
    return this.#with({ executor });
  }

  /** Optimisation of IR modules, 0 to 3. Default 2. */
  optLevel(optLevel: OptLevel): LLJITBuilder<T> {
    return this.#with({ optLevel });
  }

  /** Which LLVM: a major version, the path of the shared library, or one that findLlvm gave. Default: the newest. */
  llvm(llvm: LlvmInstallation | number | string): LLJITBuilder<T> {
    return this.#with({ llvm });
  }

  /** How many modules compile at once. Default: the number of processors. */
  compileThreads(compileThreads: number): LLJITBuilder<T> {
    return this.#with({ compileThreads });
  }

  /** Where compiled objects are kept; false for nowhere. Default: on disk, in the user's cache folder. */
  objectCache(objectCache: ObjectCache | false): LLJITBuilder<T> {
    return this.#with({ objectCache });
  }

  /**
   * CPU and further features as LLVM spells them: ("generic"), or ("generic", "+avx2,+fma"). Default: the CPU that the
   * executor says it has.
   */
  cpu(cpu: string, features = ''): LLJITBuilder<T> {
    return this.#with({ cpu, features });
  }

  /**
   * Links only sections that are reached from what is asked for: names looked up or called, functions that run by
   * themselves, and what is marked to be retained (SHF_GNU_RETAIN). Other sections follow when something needs them.
   */
  deadStrip(deadStrip = true): LLJITBuilder<T> {
    return this.#with({ deadStrip });
  }

  /** Keeps of everything that is linked what linkMap() needs. Costs memory and a little time; without it there is no map. */
  recordLinkMap(recordLinkMap = true): LLJITBuilder<T> {
    return this.#with({ recordLinkMap });
  }

  /**
   * Which symbols of the executor's C and C++ libraries may be found: by name (without version), or, with `false`, none. A
   * name that is refused counts as not defined there, for every reference and lookup. Libraries that are loaded have
   * predicates of their own. Default: all.
   */
  processSymbols(allow: SymbolPredicate | false): LLJITBuilder<T> {
    return this.#with({ processSymbols: allow === false ? () => false : allow });
  }

  /** Changes IR modules, or does something at their sight, before they are compiled. */
  irTransform(irTransform: (module: IrModule) => IrModule | Promise<IrModule>): LLJITBuilder<T> {
    return this.#with({ irTransform });
  }

  /** Changes objects, compiled or added, before they are linked; members of archives are taken as they are. */
  objectTransform(objectTransform: (object: Uint8Array, name: string) => Uint8Array): LLJITBuilder<T> {
    return this.#with({ objectTransform });
  }

  /**
   * Tells debuggers in the executor of everything that is linked: `gdb -p` then shows functions and, of what was compiled
   * with debug information, lines and variables. Debug information is then sent. Default false.
   */
  debugInfo(debugInfo = true): LLJITBuilder<T> {
    return this.#with({ debugInfo });
  }

  /** Hears of what is compiled, linked, released and swapped. May be called several times. */
  listener(listener: SessionListener): LLJITBuilder<T> {
    return this.#with({ listeners: [...(this.#options.listeners ?? []), listener] });
  }

  onProgress(onProgress: (event: ProgressEvent) => void): LLJITBuilder<T> {
    return this.#with({ onProgress });
  }

  /** @throws ConnectionError, ExecutorError when there is no executor to be had, or it cannot filter symbols */
  async create(): Promise<T> {
    const options = this.#options;
    const executor = options.executor ?? (await spawnExecutor());
    const ownsExecutor = options.executor === undefined;
    try {
      if (options.processSymbols !== undefined) requireSymbolFilter(executor);
      return await this.#make({ options, executor, ownsExecutor, session: await executor.openSession() });
    } catch (error) {
      if (ownsExecutor) await executor.close();
      throw error;
    }
  }

  #with(changed: Partial<JITOptions>): LLJITBuilder<T> {
    return new LLJITBuilder(this.#make, { ...this.#options, ...changed });
  }
}

import { InternalError } from '@telejit/shared';
import type { Alias, JITDylib, MaterializationUnit, ResourceTracker } from './core/index.js';
import { symbolsNotFound } from './core/failures.js';
import { irSourceFrom, type IRModuleSource } from './ir-source.js';
import { addIrModule } from './layers/index.js';
import {
  CompileOnDemandLayer,
  LazyCallThroughManager,
  lazyReexports,
  Speculation,
  type FailureHandler,
} from './lazy/index.js';
import { LLJITBuilder } from './lljit-builder.js';
import type { AddOptions } from './lljit-options.js';
import { LLJIT, type InDylib } from './lljit.js';
import type { RunOptions, RunResult } from './program.js';

/** How functions are made at their first call. */
export interface LazyOptions {
  /**
   * What runs, with the arguments of the call, instead of a function that cannot be made: an address in the executor, or a
   * symbol of the main dylib. Default: the call fails with LAZY_CALL_FAILED; a thread that linked code made ends.
   */
  readonly failureHandler?: bigint | string;
  /** Told why a function could not be made. Must not throw. */
  readonly onFailure?: (error: unknown, name: string) => void;
  /**
   * How many functions are compiled at a time that nobody has called yet, but what was called calls; 0 for none. Nothing is
   * linked before it is called. Default: one less than there are compile threads.
   */
  readonly speculate?: number;
}

/** What it has that an LLJIT has not. */
interface LazyParts {
  readonly callThroughs: LazyCallThroughManager;
  readonly layer: CompileOnDemandLayer;
  readonly makeReexports: (source: JITDylib, aliases: ReadonlyMap<string, Alias>) => MaterializationUnit;
  readonly speculation: Speculation | undefined;
}

/**
 * An LLJIT that also takes modules whose functions are compiled at their first call, each by itself.
 * Source: LLVM llvm/include/llvm/ExecutionEngine/Orc/LLJIT.h, LLLazyJIT.
 */
export class LLLazyJIT extends LLJIT {
  #parts: LazyParts | undefined;
  #unnamed = 0;

  static override builder(options: LazyOptions = {}): LLJITBuilder<LLLazyJIT> {
    return new LLJITBuilder(async (parts) => {
      const jit = new LLLazyJIT(parts);
      jit.#parts = await jit.#makeParts(options);
      return jit;
    });
  }

  /** Makes functions at their first call; a layer for stacks of one's own. */
  get compileOnDemandLayer(): CompileOnDemandLayer {
    return this.#lazy.layer;
  }

  /**
   * Adds a module, whose functions are compiled when they are first called, from any thread, and its data with the first of
   * them. The module is copied, never changed. Its initializers run before a call that is made from here; when its
   * functions are first reached from code that runs already, with the next such call, or with `initialize`.
   * @throws CompileError (IR_PARSE), LinkError (DUPLICATE_DEFINITION)
   */
  async addLazyIRModule(module: IRModuleSource, options: AddOptions = {}): Promise<ResourceTracker> {
    const name = options.name ?? `lazy module ${++this.#unnamed}`;
    const dylib = options.dylib ?? this.mainDylib;
    const tracker = dylib.createTracker();
    try {
      const source = irSourceFrom(module, name);
      await addIrModule(this.compilePool, this.#lazy.layer, dylib, { name, source }, tracker);
    } catch (error) {
      await tracker.remove();
      throw error;
    }
    return tracker;
  }

  /**
   * Gives a dylib functions that stand for those of another one, hidden ones included, which are looked up there, and made,
   * when they are first called. Other names are re-exported as they are.
   * @param names of symbols that `source` defines @throws LookupError (SYMBOLS_NOT_FOUND), LinkError (DUPLICATE_DEFINITION)
   */
  async addLazyReexports(
    source: JITDylib,
    names: Iterable<string>,
    { dylib = this.mainDylib }: InDylib = {},
  ): Promise<ResourceTracker> {
    const wanted = [...names];
    const flags = await this.session.lookupFlags([{ dylib: source, matchesAll: true }], wanted);
    const missing = wanted.filter((name) => !flags.has(name));
    if (missing.length > 0) throw symbolsNotFound(missing, [source.name]);
    const aliases = new Map([...flags].map(([aliasee, bits]) => [aliasee, { aliasee, flags: bits }]));
    return this.define(this.#lazy.makeReexports(source, aliases), dylib);
  }

  /**
   * As LLJIT.runAsMain. A program runs in a process of its own, which cannot ask for functions: all that it can reach is
   * made before it starts.
   */
  override async runAsMain(entry = 'main', options: RunOptions = {}): Promise<RunResult> {
    await this.lookup(entry);
    await this.#lazy.callThroughs.resolveAll();
    return super.runAsMain(entry, options);
  }

  override close(): Promise<void> {
    this.#parts?.speculation?.stop();
    return super.close();
  }

  get #lazy(): LazyParts {
    if (this.#parts === undefined) throw new InternalError('LLLazyJIT is made by its builder');
    return this.#parts;
  }

  async #makeParts({
    failureHandler,
    onFailure,
    speculate = this.compilePool.threadLimit - 1,
  }: LazyOptions): Promise<LazyParts> {
    await this.prepare();
    const { session, objectLayer, remoteSession, redirectableSymbols } = this;
    const callThroughs = await LazyCallThroughManager.create(session, objectLayer, remoteSession, {
      failureHandler: typeof failureHandler === 'string' ? this.#handlerNamed(failureHandler) : failureHandler,
      onFailure: onFailure && ((error, { name }) => onFailure(error, name)),
    });
    const speculation = speculate > 0 ? new Speculation({ concurrency: speculate }) : undefined;
    const makeReexports: LazyParts['makeReexports'] = (source, aliases) =>
      lazyReexports(session, callThroughs, redirectableSymbols, source, aliases);
    const layer = new CompileOnDemandLayer(session, this.compilePool, this.irLayer, makeReexports, { speculation });
    return { callThroughs, layer, makeReexports, speculation };
  }

  #handlerNamed(name: string): FailureHandler {
    return { dylib: this.mainDylib, name };
  }
}

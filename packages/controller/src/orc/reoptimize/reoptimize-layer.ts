import { isCallThreshold, type CompilePool, type IrSource } from '../../compile/index.js';
import type { RemoteSession, Upcall } from '../../remote/index.js';
import {
  symbolAliases,
  type Dylib,
  type ExecutionSession,
  type JITDylib,
  type MaterializationResponsibility,
  type ResourceManager,
  type TrackerKey,
} from '../core/index.js';
import type { SessionEvents } from '../events/session-events.js';
import { IrCompileLayer, type IrEmitter, type IrModule } from '../layers/ir-layers.js';
import type { ObjectLayer } from '../layers/object-layer.js';
import type { LinkObject } from '../link-object.js';
import type { BodySource } from '../redirect/body-dylibs.js';
import type { HotSwap } from '../redirect/hot-swap.js';
import { CallCounters, readCounts } from './call-counters.js';
import { badLevels, cannotTell, notReOptimizable, warnOfFailure } from './failures.js';
import { takeApart } from './take-apart.js';
import type { CallProfile, ModuleAgain, ReOptimizeLevel, ReOptimizeOptions, ReOptimizeTarget } from './types.js';

const DEFAULT_LEVELS: readonly ReOptimizeLevel[] = [{ optLevel: 0, threshold: 1000 }, { optLevel: 2 }];

/** What a layer that re-optimises works with, such as an LLJIT; all must be of one session. */
export interface ReOptimizeContext {
  readonly session: ExecutionSession;
  readonly remoteSession: RemoteSession;
  /** Links what is made once. */
  readonly objectLayer: ObjectLayer;
  /** Links bodies of functions, and swaps them. */
  readonly hotSwap: HotSwap;
  readonly compilePool: CompilePool;
  /** Hear of what is compiled. */
  readonly events?: SessionEvents;
}

/** The functions of one module. */
interface Functions {
  readonly module: string;
  readonly dylib: JITDylib;
  readonly names: readonly string[];
  readonly source: IrSource;
  key: TrackerKey;
  level: number;
  /** The body that they have. */
  object: LinkObject | undefined;
  /** Compiled, and not in use yet. */
  next: LinkObject | undefined;
  /** Whose calls came to the threshold of `next` before it was known to be in use. */
  early: string | undefined;
  underWay: Promise<void> | undefined;
  hasFailed: boolean;
  isRemoved: boolean;
}

/**
 * Compiles modules quickly first, and again, better, when they turn out to be called often. The functions of a module count
 * their calls; the first to come to the threshold has the whole module compiled at the next level in the threads of the
 * pool, while calls go on in the bodies that are there. When the new body is linked all functions are switched over in one
 * operation, and the old one is freed when no thread is inside. Variables are made once, and shared by all bodies.
 *
 * Calls are counted, not turns of loops: a function that is called once and stays inside is not re-optimised meanwhile.
 *
 * Source: LLVM llvm/include/llvm/ExecutionEngine/Orc/ReOptimizeLayer.h.
 */
export class ReOptimizeLayer implements IrEmitter, ResourceManager {
  readonly #context: ReOptimizeContext;
  readonly #target: ReOptimizeTarget;
  readonly #options: ReOptimizeOptions;
  readonly #levels: readonly ReOptimizeLevel[];
  readonly #data: IrEmitter;
  readonly #functions = new Map<Dylib, Map<string, Functions>>();
  readonly #counters = new CallCounters<Functions>();
  #lastModule = 0;

  /** @throws InputError (REOPTIMIZE_LEVELS), ExecutorError (FEATURE_MISSING) */
  constructor(context: ReOptimizeContext, target: ReOptimizeTarget, options: ReOptimizeOptions = {}) {
    this.#context = context;
    this.#target = target;
    this.#options = options;
    this.#levels = checkLevels(options.levels ?? DEFAULT_LEVELS);
    const { session, remoteSession, objectLayer, compilePool, events } = context;
    const counts = this.#levels.some(({ threshold }) => threshold !== undefined);
    if (counts && remoteSession.description.features?.includes('upcalls') !== true) throw cannotTell();
    const { optLevel } = this.#levels[this.#levels.length - 1];
    this.#data = new IrCompileLayer(compilePool, { ...target, optLevel }, objectLayer, events);
    session.registerResourceManager(this);
    if (counts) remoteSession.onUpcall((upcall) => this.#receive(upcall));
  }

  /** @throws CompileError (IR_PARSE, IR_VERIFY, COMPILE_FAILED), LookupError (TRACKER_DEFUNCT, DYLIB_CLOSED) */
  async emit(responsibility: MaterializationResponsibility, module: IrModule): Promise<void> {
    const { session, compilePool: pool } = this.#context;
    const suffix = `telejit.again.${++this.#lastModule}`;
    const pieces = await takeApart(pool, responsibility, module, suffix);
    const dylib = session.dylibs.get(responsibility.dylib.name);
    // The session has ended, and all that it was to make has failed.
    if (dylib === undefined) return;
    if (pieces === undefined) {
      await this.#data.emit(responsibility, module);
      return;
    }
    const { data, functions, aliases } = pieces;
    if (aliases.size > 0) responsibility.replace(symbolAliases(session, aliases));
    const own = data && responsibility.delegate(data.symbols);
    if (functions !== undefined) {
      const { names, source } = functions;
      this.#emitFunctions(responsibility.delegate(names), dylib, module.name, source);
    }
    if (data === undefined || own === undefined) return;
    try {
      await this.#data.emit(own, { name: `${module.name}(data)`, source: data.source });
    } catch (error) {
      own.failMaterialization(error);
    }
  }

  /**
   * Takes the module of a function to the next level now; at the last it is compiled there again, for a profile that has
   * changed. Resolves when calls go to the new bodies. Whoever asks while that is under way waits for it.
   * @throws LookupError (NOT_REDIRECTABLE; FAILED_TO_MATERIALIZE with the reason as cause: the bodies stay then), and what
   *   hooks throw
   */
  async reoptimize(dylib: JITDylib, name: string): Promise<void> {
    const functions = this.#functions.get(dylib)?.get(name);
    if (functions?.object === undefined) throw notReOptimizable(name, dylib.name);
    await this.#start(functions, name);
  }

  /** The level of a function's body, by its place in the list; undefined for what is no function of this layer. */
  levelOf(dylib: Dylib, name: string): number | undefined {
    return this.#functions.get(dylib)?.get(name)?.level;
  }

  handleRemove(dylib: Dylib, key: TrackerKey): void {
    const known = this.#functions.get(dylib);
    for (const [name, one] of known ?? []) {
      if (one.key !== key) continue;
      known?.delete(name);
      one.isRemoved = true;
      for (const object of [one.object, one.next]) if (object !== undefined) this.#counters.delete(object);
    }
    if (known?.size === 0) this.#functions.delete(dylib);
  }

  handleTransfer(dylib: Dylib, to: TrackerKey, from: TrackerKey): void {
    for (const one of this.#functions.get(dylib)?.values() ?? []) if (one.key === from) one.key = to;
  }

  #emitFunctions(
    responsibility: MaterializationResponsibility,
    dylib: JITDylib,
    module: string,
    source: IrSource,
  ): void {
    const names = [...responsibility.symbols.keys()];
    const functions: Functions = {
      module,
      dylib,
      names,
      source,
      key: responsibility.tracker,
      level: 0,
      object: undefined,
      next: undefined,
      early: undefined,
      underWay: undefined,
      hasFailed: false,
      isRemoved: false,
    };
    const first = this.#bodyOf(functions, 0, undefined, (object) => {
      functions.object = object;
    });
    this.#context.hotSwap.emitFunctions(responsibility, first);
    const known = this.#functions.get(dylib) ?? new Map<string, Functions>();
    for (const name of names) known.set(name, functions);
    this.#functions.set(dylib, known);
  }

  #receive(upcall: Upcall): boolean {
    if (upcall.id !== 0) return false;
    const counted = this.#counters.find(upcall);
    if (counted === undefined) return false;
    const { owner, object, function: name } = counted;
    if (object === owner.next) owner.early ??= name;
    else if (!owner.hasFailed && owner.underWay === undefined) this.#goOn(owner, name);
    return true;
  }

  /** Takes functions to the next level because they are called often. */
  #goOn(owner: Functions, name: string): void {
    const level = this.#nextLevel(owner);
    this.#start(owner, name).catch((error: unknown) => {
      const { module, dylib, names } = owner;
      if (owner.isRemoved || !this.#context.session.dylibs.has(dylib.name)) return;
      (this.#options.onError ?? warnOfFailure)(error, { module, dylib: dylib.name, functions: names, level });
    });
  }

  #start(functions: Functions, name: string): Promise<void> {
    functions.underWay ??= this.#advance(functions, name)
      .catch((error: unknown) => {
        functions.hasFailed = true;
        throw error;
      })
      .finally(() => {
        functions.underWay = undefined;
        const { next, early, isRemoved } = functions;
        functions.next = functions.early = undefined;
        if (next !== undefined) this.#counters.delete(next);
        else if (early !== undefined && !isRemoved) this.#goOn(functions, early);
      });
    return functions.underWay;
  }

  async #advance(functions: Functions, name: string): Promise<void> {
    const { dylib, names, object: old } = functions;
    const profile = await this.#profileOf(functions, name);
    const level = this.#nextLevel(functions);
    const body = this.#bodyOf(functions, level, profile, (object) => {
      functions.next = object;
    });
    await this.#context.hotSwap.redirect(dylib, new Map(names.map((one) => [one, body])));
    if (old !== undefined) this.#counters.delete(old);
    functions.object = functions.next;
    functions.next = undefined;
    functions.level = level;
    functions.hasFailed = false;
  }

  /** @param onObject told what is about to be linked */
  #bodyOf(
    functions: Functions,
    level: number,
    profile: CallProfile | undefined,
    onObject: (object: LinkObject) => void,
  ): BodySource {
    const { compilePool, hotSwap, events } = this.#context;
    const { optLevel, threshold, transform } = this.#levels[level];
    const emitter = {
      emit: (responsibility: MaterializationResponsibility, object: LinkObject): void => {
        const linked = hotSwap.emit(responsibility, object);
        onObject(linked);
        if (threshold !== undefined && !functions.isRemoved) this.#counters.add(linked, functions);
      },
    };
    const request = { ...this.#target, optLevel, ...(threshold === undefined ? {} : { callThreshold: threshold }) };
    const { module: name, source } = functions;
    return {
      name,
      materialize: async (responsibility) => {
        const { profile: hook } = this.#options;
        const given = { name, source };
        const again: ModuleAgain = profile === undefined || hook === undefined ? given : await hook(given, profile);
        const compile = new IrCompileLayer(compilePool, { ...request, ...again.options }, emitter, events);
        await compile.emit(responsibility, (await transform?.(again)) ?? again);
      },
    };
  }

  /** Asks the executor for counts when somebody wants to know. */
  async #profileOf(functions: Functions, name: string): Promise<CallProfile | undefined> {
    if (this.#options.profile === undefined) return undefined;
    const { level, object } = functions;
    const { threshold } = this.#levels[level];
    const counts =
      threshold === undefined || object === undefined
        ? new Map<string, number>()
        : await readCounts(this.#context.remoteSession, object, threshold);
    return { function: name, count: counts.get(name), counts, level };
  }

  #nextLevel({ level }: Functions): number {
    return Math.min(level + 1, this.#levels.length - 1);
  }
}

function checkLevels(levels: readonly ReOptimizeLevel[]): readonly ReOptimizeLevel[] {
  if (levels.length === 0) throw badLevels('there is none');
  levels.forEach(({ threshold }, i) => {
    if (threshold === undefined) return;
    if (!isCallThreshold(threshold))
      throw badLevels(`the threshold of level ${i}, ${threshold} calls, is not a whole number from 1 to 2^31 - 1`);
    if (i === levels.length - 1) throw badLevels(`level ${i} is the last, and has a threshold: nothing comes after it`);
  });
  return levels;
}

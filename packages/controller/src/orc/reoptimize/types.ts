/** What a layer that re-optimises is told, and what it tells. */
import type { OptLevel } from '../../compile/index.js';
import type { CompileTarget, IrModule } from '../layers/ir-layers.js';

/** One step on the way of a module. */
export interface ReOptimizeLevel {
  readonly optLevel: OptLevel;
  /**
   * How many calls of one of the module's functions take the module to the next level: 1 to 2^31 - 1. Bodies of this level
   * count calls then. Default: the module stays here until it is asked for (ReOptimizeLayer.reoptimize).
   */
  readonly threshold?: number;
  /** Changes the module for this level only. It must go on to define the same functions, under their names. */
  readonly transform?: (module: IrModule) => IrModule | Promise<IrModule>;
}

/** What is known of a module that is about to be compiled again. */
export interface CallProfile {
  /** Whose calls came to the threshold, or who was asked for. */
  readonly function: string;
  /** How often it was called in the level that is left; undefined when that level does not count. */
  readonly count: number | undefined;
  /**
   * Calls by function of the module in the level that is left; empty when that does not count. Threads that call at the same
   * time may lose some. Names of functions that only the module sees have a suffix, the same in the module.
   */
  readonly counts: ReadonlyMap<string, number>;
  /** The level that is left, by its place in the list. */
  readonly level: number;
}

/** A module as it is to be compiled again. */
export interface ModuleAgain extends IrModule {
  /**
   * What is to be compiled otherwise than the level and the layer say. `callCounts: profile.counts` has the optimiser know what
   * is called often.
   */
  readonly options?: Partial<Pick<CompileTarget, 'optLevel' | 'cpu' | 'isCpuHint' | 'features' | 'callCounts'>>;
}

/** Makes use of a profile: changes the module (see ReOptimizeLevel.transform), or how it is compiled. */
export type ProfileHook = (module: IrModule, profile: CallProfile) => ModuleAgain | Promise<ModuleAgain>;

/** What could not be compiled again, or linked: its functions go on in the bodies that they have. */
export interface ReOptimizeFailure {
  readonly module: string;
  readonly dylib: string;
  readonly functions: readonly string[];
  /** The level that was not reached, by its place in the list. */
  readonly level: number;
}

/** How modules are compiled: everything of a request but the module and what the levels say. */
export type ReOptimizeTarget = Omit<CompileTarget, 'optLevel' | 'callThreshold' | 'callCounts'>;

/** How a layer re-optimises. */
export interface ReOptimizeOptions {
  /** From the first body to the last. Default: level 0 with a threshold of 1000 calls, then level 2. */
  readonly levels?: readonly ReOptimizeLevel[];
  /** Called before a module is compiled again, ahead of the level's `transform`. */
  readonly profile?: ProfileHook;
  /** Told once of a module that a threshold could not take further; it is not tried again. Default: a warning of Node. */
  readonly onError?: (error: unknown, what: ReOptimizeFailure) => void;
}

import type { ExecutorSymbolDef, SymbolFlagBits, SymbolStateLevel } from './symbols.js';

/** Symbols with their flags. */
export type SymbolFlagsMap = ReadonlyMap<string, SymbolFlagBits>;

/** `static`: as a linker binds references. `dlsym`: as a program asks for a name. */
export type LookupKind = 'static' | 'dlsym';

/** How to look symbols up. */
export interface LookupOptions {
  /** Default: ready to be read, written or called. */
  readonly requiredState?: SymbolStateLevel;
  readonly kind?: LookupKind;
  /** Names that need not be defined; they are not in the result then. Generators are told so, and may leave them be. */
  readonly weak?: ReadonlySet<string>;
  /** Leaves out of the result what nothing defines, instead of failing. Default false. */
  readonly allowMissing?: boolean;
  /** Ends the waiting, not what was begun. */
  readonly signal?: AbortSignal;
}

/** Told how a lookup ends; exactly one of `onDone` and `onFailed` is called, once. */
export interface LookupCompletion {
  /** Who defines the names, before anything of it is materialized. */
  onFound?(symbols: readonly SymbolIdentity[]): void;
  onDone(result: ReadonlyMap<string, ExecutorSymbolDef>): void;
  onFailed(error: Error): void;
}

/** Names of a dylib. */
export interface Dylib {
  readonly name: string;
}

/** What a generator is asked for. */
export interface GenerationRequest {
  readonly kind: LookupKind;
  readonly dylib: DylibForGenerators;
  /** Hidden symbols are wanted as well. */
  readonly matchesAll: boolean;
  /** Not defined in the dylib, and wanted. */
  readonly names: ReadonlySet<string>;
  /** Those of the names that need not be defined. */
  readonly weakNames: ReadonlySet<string>;
}

/** A dylib as generators use it. */
export interface DylibForGenerators extends Dylib {
  /** @throws LinkError (DUPLICATE_DEFINITION), LookupError (TRACKER_DEFUNCT, DYLIB_CLOSED) */
  define(unit: MaterializationUnit, tracker?: TrackerKey): void;
  /** Removes symbols that nobody has asked for, or that are ready or failed. @throws LookupError (SYMBOLS_NOT_REMOVABLE) */
  remove(names: Iterable<string>): void;
  /** Tells the units that define names, as code of the dylib sees them, that they will probably be asked for. */
  anticipate(names: Iterable<string>): void;
}

/**
 * Adds definitions to a dylib when a lookup does not find them: those of a library, an archive, another process.
 * A generator defines what it has of the names and leaves out what it has not. It may take its time: only lookups of
 * the same names wait. It must not wait for a lookup of a name that it is being asked for.
 */
export interface DefinitionGenerator {
  /** @throws anything; the lookup fails with it */
  tryToGenerate(request: GenerationRequest): void | Promise<void>;
}

/** Makes the definitions of some symbols when one of them is looked up. */
export interface MaterializationUnit {
  /** For messages, such as the name of a module. */
  readonly name: string;
  readonly symbols: SymbolFlagsMap;
  /** The symbol whose lookup runs the unit's initializers. */
  readonly initializerSymbol?: string;
  /**
   * Called once. Ends, sooner or later, with all symbols emitted, failed or given to others through `responsibility`;
   * an error thrown fails those that are left.
   */
  materialize(responsibility: MaterializationResponsibility): void | Promise<void>;
  /**
   * The unit will probably be materialized soon: it may begin what shows nowhere, such as compiling.
   * @returns names that it will refer to, which are anticipated as well; nothing when it has told them before
   */
  anticipate?(): Iterable<string>;
  /** A symbol was defined more strongly elsewhere, or removed: it is no longer to be materialized. */
  discard?(dylib: Dylib, name: string): void;
}

/** Symbols that are emitted together, and what they depend on. */
export interface SymbolDependenceGroup {
  /** Default: all that are in none of the groups before. */
  readonly symbols?: Iterable<string>;
  readonly dependencies: Iterable<SymbolIdentity>;
}

/** A symbol of a dylib. */
export interface SymbolIdentity {
  readonly dylib: Dylib;
  readonly name: string;
}

/** What a materializer has to do for its symbols, and how it says that it is done. */
export interface MaterializationResponsibility {
  readonly dylib: DylibForGenerators;
  readonly tracker: TrackerKey;
  /** What is still to be done. */
  readonly symbols: SymbolFlagsMap;
  readonly initializerSymbol: string | undefined;
  /** Those of the symbols that queries wait for. */
  readonly requestedSymbols: ReadonlySet<string>;
  /**
   * Says where symbols will be.
   * @throws LookupError (TRACKER_DEFUNCT, FAILED_TO_MATERIALIZE), LinkError (UNEXPECTED_DEFINITIONS)
   */
  notifyResolved(definitions: Iterable<readonly [name: string, definition: ExecutorSymbolDef]>): void;
  /**
   * Makes all symbols that this responsibility will emit itself depend on others, whatever groups it emits them in. These
   * have been looked up, by anybody.
   * @throws LookupError (TRACKER_DEFUNCT, FAILED_TO_MATERIALIZE)
   */
  addDependencies(dependencies: Iterable<SymbolIdentity>): void;
  /**
   * Says that all symbols are in the executor. Those in no group depend on nothing.
   * @throws LookupError (TRACKER_DEFUNCT, FAILED_TO_MATERIALIZE), LinkError (MISSING_DEFINITIONS); the symbols have failed then
   */
  notifyEmitted(groups?: readonly SymbolDependenceGroup[]): void;
  /** Gives up, for a reason that everything that depends on the symbols fails with. Idempotent. */
  failMaterialization(cause: unknown): void;
  /**
   * Adds symbols that are made on the way.
   * @returns those of them that are to be made: weak ones that exist already are not
   * @throws LinkError (DUPLICATE_DEFINITION), LookupError (TRACKER_DEFUNCT)
   */
  defineMaterializing(symbols: SymbolFlagsMap): SymbolFlagsMap;
  /** Gives symbols back, to be materialized by another unit when somebody asks for them, or at once if somebody has. */
  replace(unit: MaterializationUnit): void;
  /**
   * Fails the lookups that wait for symbols, and puts the symbols back as if nobody had asked for them: for a cause that may
   * be gone at the next lookup.
   */
  giveBack(unit: MaterializationUnit, cause: unknown): void;
  /** Gives symbols to a responsibility of their own. */
  delegate(symbols: Iterable<string>): MaterializationResponsibility;
}

/** Stands for what was added together. Compared by identity. */
export interface TrackerKey {
  readonly isDefunct: boolean;
}

/** Holds what symbols are made of: code and data in the executor, compiled objects, registrations. */
export interface ResourceManager {
  /** Frees what belongs to the key. */
  handleRemove(dylib: Dylib, key: TrackerKey): void | Promise<void>;
  /** What belongs to `from` belongs to `to` from now on. */
  handleTransfer(dylib: Dylib, to: TrackerKey, from: TrackerKey): void;
}

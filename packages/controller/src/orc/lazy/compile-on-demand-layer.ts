import {
  bodyName,
  type CompilePool,
  type ModulePartition,
  type PartitionSymbol,
  type SplitModule,
} from '../../compile/index.js';
import {
  SymbolFlags,
  symbolAliases,
  type Alias,
  type ExecutionSession,
  type JITDylib,
  type MaterializationResponsibility,
  type MaterializationUnit,
  type SymbolFlagBits,
} from '../core/index.js';
import type { IrEmitter, IrModule } from '../layers/ir-layers.js';
import { dependingOn } from './depending-on.js';
import { PartitionUnit } from './partition-unit.js';
import type { Speculation } from './speculation.js';

/** Makes names stand for functions of a dylib that are looked up there when they are first called; see lazyReexports. */
export type LazyFunctions = (source: JITDylib, aliases: ReadonlyMap<string, Alias>) => MaterializationUnit;

/** What a layer that compiles on demand is given. */
export interface CompileOnDemandOptions {
  /** Compiles what will be called next while what is called runs. Default: nothing is compiled that is not called. */
  readonly speculation?: Speculation;
}

/** What becomes of one module. */
interface Emission {
  readonly split: SplitModule;
  readonly dylib: JITDylib;
  readonly responsibility: MaterializationResponsibility;
}

/**
 * Takes modules apart and compiles each function at its first call, in a module of its own. When anything of a module is
 * looked up, its functions become lazy ones: stubs under their own names, whose bodies are symbols NAME.body of the same
 * dylib, hidden from others, so that one tracker removes both. Its data, aliases of data, thread-local variables and
 * assembly, and functions that initializers or indirect functions need, are compiled in one piece when something needs
 * one of them; with the first of its functions when initializers are among them.
 *
 * Functions of a module call each other through the stubs, also those that only this module sees; a function calls itself
 * directly. The address of a function is that of its stub, wherever it is taken.
 *
 * Source: LLVM llvm/include/llvm/ExecutionEngine/Orc/CompileOnDemandLayer.h, which keeps bodies in a dylib of their own.
 */
export class CompileOnDemandLayer implements IrEmitter {
  readonly #session: ExecutionSession;
  readonly #pool: CompilePool;
  readonly #next: IrEmitter;
  readonly #lazy: LazyFunctions;
  readonly #speculation: Speculation | undefined;
  #count = 0;

  /** @param pool takes modules apart @param next compiles the pieces @param lazy makes the stubs */
  constructor(
    session: ExecutionSession,
    pool: CompilePool,
    next: IrEmitter,
    lazy: LazyFunctions,
    options: CompileOnDemandOptions = {},
  ) {
    this.#session = session;
    this.#pool = pool;
    this.#next = next;
    this.#lazy = lazy;
    this.#speculation = options.speculation;
  }

  /** @throws CompileError (IR_PARSE, IR_VERIFY), LookupError (TRACKER_DEFUNCT) */
  async emit(responsibility: MaterializationResponsibility, { name, source }: IrModule): Promise<void> {
    const split = await this.#pool.split({ name, source, suffix: `telejit.${++this.#count}` });
    const dylib = this.#session.dylibs.get(responsibility.dylib.name);
    // The session has ended, and all that it was to make has failed.
    if (dylib === undefined) return;
    const emission = { split, dylib, responsibility };
    const data = split.partitions.find(({ isEager }) => isEager);
    const marker =
      split.hasInitializers && data !== undefined ? `${name}.initializers.telejit.${this.#count}` : undefined;
    const added = split.partitions.flatMap(({ symbols }) =>
      symbols.filter((one) => one.isPromoted || one.isDiscardable),
    );
    responsibility.defineMaterializing(new Map(added.map((symbol) => [symbol.name, flagsOf(symbol)] as const)));
    const own = responsibility.symbols;

    const stubs = new Map<string, Alias>();
    for (const partition of split.partitions) {
      if (!partition.isEager) this.#defineBodies(emission, partition, own, stubs);
    }
    const aliases = aliasesOf(split, own, stubs);
    if (data !== undefined) this.#defineData(emission, data, own, marker);
    if (aliases.size > 0) responsibility.replace(symbolAliases(this.#session, aliases));
    if (stubs.size === 0) return;
    const lazy = this.#lazy(dylib, stubs);
    responsibility.replace(marker === undefined ? lazy : dependingOn(this.#session, lazy, { dylib, name: marker }));
  }

  /** Bodies wait until somebody asks for them. */
  #defineBodies(
    { split, dylib, responsibility }: Emission,
    partition: ModulePartition,
    own: ReadonlyMap<string, SymbolFlagBits>,
    stubs: Map<string, Alias>,
  ): void {
    const mine = partition.symbols.filter((symbol) => own.has(symbol.name));
    const isAliased = partition.symbols.some(({ name }) =>
      split.aliases.some(({ aliasee, name: alias }) => aliasee === name && own.has(alias)),
    );
    // All were defined elsewhere.
    if (mine.length === 0 && !isAliased) return;
    const bodies = new Map<string, SymbolFlagBits>();
    for (const symbol of partition.symbols) {
      if (symbol.isFunction) bodies.set(bodyName(symbol.name), SymbolFlags.Callable);
    }
    responsibility.defineMaterializing(bodies);
    for (const symbol of mine) {
      const flags = own.get(symbol.name) ?? flagsOf(symbol);
      if (symbol.isFunction) stubs.set(symbol.name, { aliasee: bodyName(symbol.name), flags });
      else bodies.set(symbol.name, flags);
    }
    responsibility.replace(
      new PartitionUnit(this.#pool, this.#next, split, partition, bodies, {
        dylib,
        onWanted: (unit) => this.#speculation?.follow(unit),
      }),
    );
  }

  #defineData(
    { split, dylib, responsibility }: Emission,
    partition: ModulePartition,
    own: ReadonlyMap<string, SymbolFlagBits>,
    marker: string | undefined,
  ): void {
    const symbols = new Map<string, SymbolFlagBits>();
    for (const { name } of partition.symbols) {
      const flags = own.get(name);
      if (flags !== undefined) symbols.set(name, flags);
    }
    if (marker !== undefined) {
      const flags = SymbolFlags.SideEffectsOnly;
      responsibility.defineMaterializing(new Map([[marker, flags]]));
      symbols.set(marker, flags);
    }
    if (symbols.size === 0) return;
    const { initializerSymbol } = responsibility;
    const unit = new PartitionUnit(this.#pool, this.#next, split, partition, symbols, {
      dylib,
      initializerSymbol:
        initializerSymbol !== undefined && symbols.has(initializerSymbol) ? initializerSymbol : undefined,
    });
    responsibility.replace(unit);
  }
}

/** Aliases of functions that are stubs here; those of functions that are defined elsewhere become stubs of the bodies. */
function aliasesOf(
  { aliases }: SplitModule,
  own: ReadonlyMap<string, SymbolFlagBits>,
  stubs: Map<string, Alias>,
): ReadonlyMap<string, Alias> {
  const found = new Map<string, Alias>();
  for (const { name, aliasee } of aliases) {
    const known = own.get(name);
    if (known === undefined) continue;
    const flags = known | SymbolFlags.Callable;
    if (stubs.has(aliasee)) found.set(name, { aliasee, flags });
    else stubs.set(name, { aliasee: bodyName(aliasee), flags });
  }
  return found;
}

function flagsOf({ isFunction, isWeak, isCommon, isHidden }: PartitionSymbol): SymbolFlagBits {
  return (
    (isHidden ? 0 : SymbolFlags.Exported) |
    (isCommon ? SymbolFlags.Common : isWeak ? SymbolFlags.Weak : 0) |
    (isFunction ? SymbolFlags.Callable : 0)
  );
}

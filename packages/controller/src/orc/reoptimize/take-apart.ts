import type { CompilePool, IrSource, ModulePartition, PartitionSymbol, SplitModule } from '../../compile/index.js';
import type { Alias, MaterializationResponsibility, SymbolFlagBits } from '../core/index.js';
import { SymbolFlags } from '../core/index.js';
import type { IrModule } from '../layers/ir-layers.js';

/** A module in two pieces. */
export interface ModulePieces {
  /** What there is one of, however often the functions are made: variables, and functions that must be with them. */
  readonly data: { readonly symbols: readonly string[]; readonly source: IrSource } | undefined;
  /** What can be made again. */
  readonly functions: { readonly names: readonly string[]; readonly source: IrSource } | undefined;
  /** Other names of functions. */
  readonly aliases: ReadonlyMap<string, Alias>;
}

/**
 * Takes the functions of a module away from its data, which both see by names that no other module has, and makes
 * `responsibility` one for these names as well. Functions that are defined elsewhere are left out.
 * @param suffix ends these names
 * @returns undefined for a module whose functions cannot be made again: data of theirs is known to others
 * @throws CompileError (IR_PARSE, IR_VERIFY), LookupError (TRACKER_DEFUNCT), CancelledError
 */
export async function takeApart(
  pool: CompilePool,
  responsibility: MaterializationResponsibility,
  { name, source }: IrModule,
  suffix: string,
): Promise<ModulePieces | undefined> {
  const split = await pool.split({ name, source, suffix });
  const data = split.partitions.find(({ isEager }) => isEager);
  const bodies = split.partitions.filter(({ isEager }) => !isEager);
  if (bodies.some(({ symbols }) => symbols.some(({ isFunction }) => !isFunction))) return undefined;
  const added = split.partitions.flatMap(({ symbols }) => symbols.filter((one) => one.isPromoted || one.isDiscardable));
  responsibility.defineMaterializing(new Map(added.map((symbol) => [symbol.name, flagsOf(symbol)])));
  const own = responsibility.symbols;
  const functions = functionsOf(bodies, own);
  const names = functions.symbols.map((symbol) => symbol.name);
  const [dataSource, functionsSource] = await Promise.all([
    data && pool.extract(split, data),
    names.length === 0 ? source : pool.extract(split, functions),
  ]);
  return {
    data: dataSource && {
      symbols: (data?.symbols ?? []).map((symbol) => symbol.name).filter((one) => own.has(one)),
      source: dataSource,
    },
    functions: names.length === 0 ? undefined : { names, source: functionsSource },
    aliases: aliasesOf(split, own),
  };
}

/** One partition of all that can be made again, under the names that it has. */
function functionsOf(
  bodies: readonly ModulePartition[],
  own: ReadonlyMap<string, SymbolFlagBits>,
): ModulePartition & { readonly symbols: readonly PartitionSymbol[] } {
  const symbols = bodies.flatMap((body) => body.symbols).filter(({ name }) => own.has(name));
  const mine = new Set(symbols.map(({ name }) => name));
  const inlined = new Set(bodies.flatMap((body) => body.inlined).filter((name) => !mine.has(name)));
  return { isEager: false, keepsNames: true, symbols, inlined: [...inlined], callees: [] };
}

function aliasesOf({ aliases }: SplitModule, own: ReadonlyMap<string, SymbolFlagBits>): ReadonlyMap<string, Alias> {
  const found = new Map<string, Alias>();
  for (const { name, aliasee } of aliases) {
    const flags = own.get(name);
    if (flags !== undefined) found.set(name, { aliasee, flags: flags | SymbolFlags.Callable });
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

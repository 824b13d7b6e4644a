import type { ExecutionSession } from './execution-session.js';
import { failedToMaterialize } from './failures.js';
import type { JITDylib } from './jit-dylib.js';
import { SymbolFlags, SymbolState, type ExecutorSymbolDef, type SymbolFlagBits } from './symbols.js';
import type {
  DefinitionGenerator,
  GenerationRequest,
  MaterializationResponsibility,
  MaterializationUnit,
  SymbolFlagsMap,
} from './types.js';

/** What a name stands for. */
export interface Alias {
  readonly aliasee: string;
  readonly flags: SymbolFlagBits;
}

/** Symbols at fixed addresses. */
export function absoluteSymbols(symbols: ReadonlyMap<string, ExecutorSymbolDef>): MaterializationUnit {
  return {
    name: 'absolute symbols',
    symbols: new Map([...symbols].map(([name, { flags }]): [string, SymbolFlagBits] => [name, flags])),
    materialize(responsibility) {
      const wanted = new Map([...symbols].filter(([name]) => responsibility.symbols.has(name)));
      responsibility.notifyResolved(wanted);
      responsibility.notifyEmitted();
    },
  };
}

/** Names that stand for other symbols of the same dylib. */
export function symbolAliases(session: ExecutionSession, aliases: ReadonlyMap<string, Alias>): MaterializationUnit {
  return new ReExports(session, undefined, aliases);
}

/** Names that stand for symbols of another dylib, hidden ones included. */
export function reexports(
  session: ExecutionSession,
  source: JITDylib,
  aliases: ReadonlyMap<string, Alias>,
): MaterializationUnit {
  return new ReExports(session, source, aliases);
}

/** Re-exports what another dylib defines, name by name, when it is looked up. */
export class ReExportsGenerator implements DefinitionGenerator {
  readonly #session: ExecutionSession;
  readonly #source: JITDylib;
  readonly #matchesAll: boolean;
  readonly #allows: (name: string) => boolean;

  /** @param options.matchesAll hidden symbols too; @param options.allows which names; default all */
  constructor(
    session: ExecutionSession,
    source: JITDylib,
    options: { readonly matchesAll?: boolean; readonly allows?: (name: string) => boolean } = {},
  ) {
    this.#session = session;
    this.#source = source;
    this.#matchesAll = options.matchesAll ?? false;
    this.#allows = options.allows ?? ((): boolean => true);
  }

  async tryToGenerate({ dylib, names, kind }: GenerationRequest): Promise<void> {
    const wanted = [...names].filter((name) => this.#allows(name));
    const order = [{ dylib: this.#source, matchesAll: this.#matchesAll }];
    const found = await this.#session.lookupFlags(order, wanted, { kind });
    if (found.size === 0) return;
    const aliases = new Map([...found].map(([name, flags]): [string, Alias] => [name, { aliasee: name, flags }]));
    dylib.define(reexports(this.#session, this.#source, aliases));
  }
}

/** Makes those aliases that are asked for; the others wait. */
class ReExports implements MaterializationUnit {
  readonly name: string;
  readonly symbols: SymbolFlagsMap;
  readonly #session: ExecutionSession;
  readonly #source: JITDylib | undefined;
  readonly #aliases: ReadonlyMap<string, Alias>;

  constructor(session: ExecutionSession, source: JITDylib | undefined, aliases: ReadonlyMap<string, Alias>) {
    this.name = source === undefined ? 'aliases' : `re-exports of ${source.name}`;
    this.symbols = new Map([...aliases].map(([name, { flags }]): [string, SymbolFlagBits] => [name, flags]));
    this.#session = session;
    this.#source = source;
    this.#aliases = aliases;
  }

  async materialize(responsibility: MaterializationResponsibility): Promise<void> {
    const requested = responsibility.requestedSymbols;
    const pick = (isWanted: (name: string) => boolean): Map<string, Alias> =>
      new Map([...this.#aliases].filter(([name]) => responsibility.symbols.has(name) && isWanted(name)));
    const rest = pick((name) => !requested.has(name));
    const mine = pick((name) => requested.has(name));
    if (rest.size > 0) responsibility.replace(new ReExports(this.#session, this.#source, rest));
    const own = [...this.#session.dylibs.values()].find(({ name }) => name === responsibility.dylib.name);
    const source = this.#source ?? own;
    if (source === undefined) return;
    const targets = new Map(
      [...mine.keys()].map((name): [string, string] => [name, this.#target(mine, name, source === own)]),
    );
    const found = await this.#session.lookup([{ dylib: source, matchesAll: true }], new Set(targets.values()), {
      requiredState: SymbolState.Resolved,
    });
    const definitions = new Map<string, ExecutorSymbolDef>();
    for (const [name, { flags }] of mine) {
      const target = found.get(targets.get(name) ?? '');
      if (target !== undefined) definitions.set(name, aliasOf(target, flags));
    }
    responsibility.notifyResolved(definitions);
    responsibility.notifyEmitted(
      [...targets].map(([name, target]) => ({ symbols: [name], dependencies: [{ dylib: source, name: target }] })),
    );
  }

  /**
   * The first symbol behind an alias that is not made here as well.
   * @throws LookupError (FAILED_TO_MATERIALIZE) when aliases lead back to themselves
   */
  #target(mine: ReadonlyMap<string, Alias>, name: string, isOwn: boolean): string {
    const seen = [name];
    let target = mine.get(name)?.aliasee ?? name;
    for (let next = mine.get(target); isOwn && next !== undefined; next = mine.get(target)) {
      if (seen.includes(target))
        throw failedToMaterialize(new Map([[this.name, seen]]), new Error(`"${target}" is an alias of itself`));
      seen.push(target);
      target = next.aliasee;
    }
    return target;
  }
}

function aliasOf(target: ExecutorSymbolDef, aliasFlags: SymbolFlagBits): ExecutorSymbolDef {
  const flags = aliasFlags | (target.flags & (SymbolFlags.Absolute | SymbolFlags.Callable));
  const other = target.withFlags?.(flags);
  if (other !== undefined) return other;
  return {
    flags,
    get address() {
      return target.address;
    },
  };
}

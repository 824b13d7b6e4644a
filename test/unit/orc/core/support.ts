import {
  absoluteDef,
  absoluteSymbols,
  type ExecutionSession,
  SymbolFlags,
  type ExecutorSymbolDef,
  type JITDylib,
  type LookupOptions,
  type MaterializationResponsibility,
  type MaterializationUnit,
  type SymbolFlagBits,
} from '@telejit/controller/orc';

export const EXPORTED = SymbolFlags.Exported;
export const WEAK = SymbolFlags.Exported | SymbolFlags.Weak;

/** A unit that hands its responsibility out when it is materialized. */
export class ManualUnit implements MaterializationUnit {
  readonly name: string;
  readonly symbols: ReadonlyMap<string, SymbolFlagBits>;
  readonly discarded: string[] = [];
  materializations = 0;
  #responsibility: MaterializationResponsibility | undefined;
  readonly #begin: (responsibility: MaterializationResponsibility) => void | Promise<void>;

  constructor(
    symbols: Readonly<Record<string, SymbolFlagBits>>,
    begin: (responsibility: MaterializationResponsibility) => void | Promise<void> = () => undefined,
  ) {
    this.name = `unit of ${Object.keys(symbols).join(', ')}`;
    this.symbols = new Map(Object.entries(symbols));
    this.#begin = begin;
  }

  get responsibility(): MaterializationResponsibility {
    if (this.#responsibility === undefined) throw new Error(`${this.name} was not materialized`);
    return this.#responsibility;
  }

  materialize(responsibility: MaterializationResponsibility): void | Promise<void> {
    this.materializations++;
    this.#responsibility = responsibility;
    return this.#begin(responsibility);
  }

  discard(_: unknown, name: string): void {
    this.discarded.push(name);
  }
}

/** A different address for each name. */
export function addressOf(name: string): bigint {
  return BigInt([...name].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), 7));
}

export function defOf(name: string, flags: SymbolFlagBits = EXPORTED): ExecutorSymbolDef {
  return absoluteDef(addressOf(name), flags);
}

export function definitions(...names: string[]): ReadonlyMap<string, ExecutorSymbolDef> {
  return new Map(names.map((name): [string, ExecutorSymbolDef] => [name, defOf(name)]));
}

/** Resolves and emits all symbols of a responsibility. */
export function finish(responsibility: MaterializationResponsibility): void {
  responsibility.notifyResolved(definitions(...responsibility.symbols.keys()));
  responsibility.notifyEmitted();
}

export function absolutes(...names: string[]): MaterializationUnit {
  return absoluteSymbols(definitions(...names));
}

/** A lookup, and whether it has been answered. */
export class Watched {
  isAnswered = false;
  readonly result: Promise<ReadonlyMap<string, ExecutorSymbolDef>>;

  constructor(
    session: ExecutionSession,
    dylibs: readonly JITDylib[],
    names: readonly string[],
    options?: LookupOptions,
  ) {
    const order = dylibs.map((dylib) => ({ dylib, matchesAll: dylib === dylibs[0] }));
    this.result = session.lookup(order, names, options);
    const answered = (): void => {
      this.isAnswered = true;
    };
    this.result.then(answered, answered);
  }

  /** Names to addresses. */
  async addresses(): Promise<Record<string, bigint>> {
    return Object.fromEntries([...(await this.result)].map(([name, { address }]) => [name, address]));
  }
}

/** Lets everything that is due happen. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

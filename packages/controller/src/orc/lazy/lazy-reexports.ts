import {
  reexports,
  SymbolFlags,
  type Alias,
  type ExecutionSession,
  type JITDylib,
  type MaterializationResponsibility,
  type MaterializationUnit,
  type SymbolFlagBits,
} from '../core/index.js';
import type { InitialDestination, RedirectableSymbolManager } from '../redirect/index.js';
import type { CallThrough, LazyCallThroughManager } from './call-through-manager.js';

/**
 * Names that stand for functions of another dylib, which are looked up there, and made, when they are first called, and
 * not before. Each is a stub; until the first call it leads to a trampoline, afterwards to the function: one indirect
 * jump. Names without the flag Callable are re-exported as they are. All stubs are made, in one link, when the first is
 * looked up.
 * @param manager makes the trampolines @param stubs makes the stubs @param source where the functions are, hidden ones included
 * Source: LLVM llvm/include/llvm/ExecutionEngine/Orc/LazyReexports.h, lazyReexports.
 */
export function lazyReexports(
  session: ExecutionSession,
  manager: LazyCallThroughManager,
  stubs: RedirectableSymbolManager,
  source: JITDylib,
  aliases: ReadonlyMap<string, Alias>,
): MaterializationUnit {
  return {
    name: `lazy re-exports of ${source.name}`,
    symbols: new Map([...aliases].map(([name, { flags }]): [string, SymbolFlagBits] => [name, flags])),
    materialize(responsibility) {
      const data = [...aliases].filter(
        ([name, { flags }]) => responsibility.symbols.has(name) && (flags & SymbolFlags.Callable) === 0,
      );
      if (data.length > 0) responsibility.replace(reexports(session, source, new Map(data)));
      if (responsibility.symbols.size > 0) emitStubs(responsibility, session, manager, stubs, source, aliases);
    },
  };
}

function emitStubs(
  responsibility: MaterializationResponsibility,
  session: ExecutionSession,
  manager: LazyCallThroughManager,
  stubs: RedirectableSymbolManager,
  source: JITDylib,
  aliases: ReadonlyMap<string, Alias>,
): void {
  const names = [...responsibility.symbols.keys()];
  const dylib = session.dylibs.get(responsibility.dylib.name);
  const targets = new Map(
    names.map((name): [string, CallThrough] => [
      trampolineOf(name),
      {
        source,
        name: aliases.get(name)?.aliasee ?? name,
        onFound: (definition) => {
          // A stub that is gone has nothing to lead anywhere: the threads go on all the same.
          if (dylib !== undefined) stubs.settle(dylib, name, definition).catch(() => undefined);
        },
      },
    ]),
  );
  const flags = SymbolFlags.Callable;
  responsibility.defineMaterializing(
    new Map([...targets.keys()].map((name): [string, SymbolFlagBits] => [name, flags])),
  );
  const trampolines = responsibility.delegate(targets.keys());
  try {
    manager.emitTrampolines(trampolines, targets);
  } catch (error) {
    trampolines.failMaterialization(error);
    throw error;
  }
  stubs.emitRedirectableSymbols(
    responsibility,
    new Map(names.map((name): [string, InitialDestination] => [name, { symbol: trampolineOf(name) }])),
  );
}

/** The hidden symbol of a stub's trampoline. */
function trampolineOf(name: string): string {
  return `${name}$trampoline`;
}

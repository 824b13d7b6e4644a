import { SymbolState, type ExecutionSession, type JITDylib, type MaterializationUnit } from '../core/index.js';

/** A symbol that is materialized with others. */
export interface Companion {
  readonly dylib: JITDylib;
  readonly name: string;
}

/** The same unit, all of whose symbols depend on another symbol, which is looked up when the unit is materialized. */
export function dependingOn(
  session: ExecutionSession,
  unit: MaterializationUnit,
  companion: Companion,
): MaterializationUnit {
  return {
    name: unit.name,
    symbols: unit.symbols,
    materialize(responsibility) {
      const order = [{ dylib: companion.dylib, matchesAll: true }];
      // Those that wait hear of its failure as dependents of it.
      const nobody = { onDone: (): void => undefined, onFailed: (): void => undefined };
      session.lookupThen(order, [companion.name], { requiredState: SymbolState.Resolved }, nobody);
      responsibility.addDependencies([companion]);
      return unit.materialize(responsibility);
    },
  };
}

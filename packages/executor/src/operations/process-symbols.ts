import type { Addr } from '@telejit/shared';
import { writeAddressColumn, type telejit } from '@telejit/shared/wire';
import { findUnwinders } from '../linker/index.js';
import { LIMITS } from '../limits.js';
import { OperationFailure } from '../operation-failure.js';
import type { ProcessSymbols } from '../process-symbols.js';
import type { Answer, OperationHandler } from '../session-context.js';
import { each } from '../turns.js';
import { answerInTurns } from './answer-in-turns.js';

/**
 * Looks symbols of the process up; those that are not found are 0. Many of them take several turns of the event loop, in which
 * other sessions go on. @throws OperationFailure (LIMIT_EXCEEDED)
 */
export const resolveSymbols: OperationHandler<telejit.v1.IResolveSymbols> = (context, request, scope) => {
  const names = request.names ?? [];
  if (names.length > LIMITS.symbolsPerLookup) {
    throw new OperationFailure(
      'LIMIT_EXCEEDED',
      `${names.length} symbols are more than the ${LIMITS.symbolsPerLookup} that can be looked up at once; do it in parts`,
    );
  }
  return answerInTurns(context, scope, lookUp(context.symbols, names, new Set(request.notIn)));
};

function* lookUp(
  symbols: ProcessSymbols,
  names: readonly string[],
  notIn: ReadonlySet<number>,
): Generator<void, Answer> {
  const addresses: Addr[] = [];
  yield* each(names, (name) => void addresses.push(symbols.addressOf(name, notIn)));
  return { resolveSymbols: { addresses: writeAddressColumn(addresses) } };
}

/** Loads a shared library for this session. @throws OperationFailure LIBRARY_NOT_FOUND, LIMIT_EXCEEDED */
export const loadLibrary: OperationHandler<telejit.v1.ILoadLibrary> = ({ symbols }, request) => {
  const path = symbols.load(request.name ?? '', request.number ?? 0);
  findUnwinders();
  return { loadLibrary: { path } };
};

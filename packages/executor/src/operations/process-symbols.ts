import type { Addr } from '@telejit/shared';
import { writeAddressColumn, type telejit } from '@telejit/shared/wire';
import { findUnwinders } from '../linker/index.js';
import { LIMITS } from '../limits.js';
import { OperationFailure } from '../operation-failure.js';
import type { Answer, OperationHandler } from '../session-context.js';
import { inTurns } from '../turns.js';

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
  const notIn = new Set(request.notIn);
  const addresses: Addr[] = [];
  const answer = (): Answer => ({ resolveSymbols: { addresses: writeAddressColumn(addresses) } });
  const turn = inTurns(names, (name) => void addresses.push(context.symbols.addressOf(name, notIn)));
  if (turn()) return answer();
  const goOn = scope.occupy();
  const next = (): void => {
    if (context.isClosed) return;
    try {
      if (!turn()) {
        setImmediate(next);
        return;
      }
      scope.answer(answer());
    } catch (error) {
      scope.fail(error);
    }
    goOn();
  };
  setImmediate(next);
  return undefined;
};

/** Loads a shared library for this session. @throws OperationFailure LIBRARY_NOT_FOUND, LIMIT_EXCEEDED */
export const loadLibrary: OperationHandler<telejit.v1.ILoadLibrary> = ({ symbols }, request) => {
  const path = symbols.load(request.name ?? '', request.number ?? 0);
  findUnwinders();
  return { loadLibrary: { path } };
};

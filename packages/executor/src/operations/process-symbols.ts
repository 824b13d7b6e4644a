import { writeAddressColumn, type telejit } from '@telejit/shared/wire';
import { findUnwinders } from '../linker/index.js';
import { LIMITS } from '../limits.js';
import { OperationFailure } from '../operation-failure.js';
import type { OperationHandler } from '../session-context.js';

/** Looks symbols of the process up; those that are not found are 0. @throws OperationFailure (LIMIT_EXCEEDED) */
export const resolveSymbols: OperationHandler<telejit.v1.IResolveSymbols> = ({ symbols }, request) => {
  const names = request.names ?? [];
  if (names.length > LIMITS.symbolsPerLookup) {
    throw new OperationFailure(
      'LIMIT_EXCEEDED',
      `${names.length} symbols are more than the ${LIMITS.symbolsPerLookup} that can be looked up at once; do it in parts`,
    );
  }
  const addresses = names.map((name) => symbols.addressOf(name, request.notIn ?? []));
  return { resolveSymbols: { addresses: writeAddressColumn(addresses) } };
};

/** Loads a shared library for this session. @throws OperationFailure (LIBRARY_NOT_FOUND) */
export const loadLibrary: OperationHandler<telejit.v1.ILoadLibrary> = ({ symbols }, request) => {
  const path = symbols.load(request.name ?? '', request.number ?? 0);
  findUnwinders();
  return { loadLibrary: { path } };
};

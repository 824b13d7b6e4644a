import { writeAddressColumn, type telejit } from '@telejit/shared/wire';
import { findUnwinders } from '../linker/index.js';
import type { OperationHandler } from '../session-context.js';

/** Looks symbols of the process up; those that are not found are 0. */
export const resolveSymbols: OperationHandler<telejit.v1.IResolveSymbols> = ({ symbols }, request) => ({
  resolveSymbols: {
    addresses: writeAddressColumn((request.names ?? []).map((name) => symbols.addressOf(name, request.notIn ?? []))),
  },
});

/** Loads a shared library for this session. @throws OperationFailure (LIBRARY_NOT_FOUND) */
export const loadLibrary: OperationHandler<telejit.v1.ILoadLibrary> = ({ symbols }, request) => {
  const path = symbols.load(request.name ?? '', request.number ?? 0);
  findUnwinders();
  return { loadLibrary: { path } };
};

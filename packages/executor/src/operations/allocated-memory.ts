import { numberFromLong } from '@telejit/shared';
import { telejit } from '@telejit/shared/wire';
import { PROT_NONE, PROT_READ, PROT_WRITE } from '../native/memory-map.js';
import { OperationFailure } from '../operation-failure.js';
import type { OperationHandler } from '../session-context.js';

import v1 = telejit.v1;

/** Allocates data. @throws OperationFailure (OUT_OF_MEMORY, BAD_ALLOCATION, LIMIT_EXCEEDED) */
export const allocateMemory: OperationHandler<v1.IAllocateMemory> = ({ memory }, request) => {
  const { address, sizeBytes } = memory.allocate(numberFromLong(request.size), request.alignment || 1);
  return { allocateMemory: { address, size: sizeBytes } };
};

/** Frees it, when no thread is inside. @throws OperationFailure (UNKNOWN_ALLOCATION) */
export const freeMemory: OperationHandler<v1.IFreeMemory> = ({ memory, endings }, request, scope) => {
  const unit = memory.take(numberFromLong(request.address));
  endings.end([unit], (error) => {
    if (error === undefined) scope.answer({ freeMemory: {} });
    else scope.fail(error);
  });
  return undefined;
};

const PROTECTIONS: ReadonlyMap<v1.MemoryAccess, number> = new Map([
  [v1.MemoryAccess.MEMORY_ACCESS_NONE, PROT_NONE],
  [v1.MemoryAccess.MEMORY_ACCESS_READ, PROT_READ],
  [v1.MemoryAccess.MEMORY_ACCESS_READ_WRITE, PROT_READ | PROT_WRITE],
]);

/** Changes what code may do with what was allocated. @throws OperationFailure (PROTECTION_REFUSED, SYSTEM_CALL) */
export const protectMemory: OperationHandler<v1.IProtectMemory> = ({ memory }, request) => {
  const protection = PROTECTIONS.get(request.access ?? v1.MemoryAccess.MEMORY_ACCESS_UNSPECIFIED);
  if (protection === undefined)
    throw new OperationFailure(
      'PROTECTION_REFUSED',
      `there is no access ${request.access ?? 0}: none, read, or read and write; nothing becomes executable`,
    );
  memory.protect(numberFromLong(request.address), numberFromLong(request.size), protection);
  return { protectMemory: {} };
};

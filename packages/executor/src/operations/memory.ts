import { formatAddr } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import { LIMITS } from '../limits.js';
import { OperationFailure } from '../operation-failure.js';
import type { OperationHandler } from '../session-context.js';

/** Reads memory. @throws OperationFailure (BAD_ADDRESS, LIMIT_EXCEEDED, BAD_LOCATION, MEMORY_FORBIDDEN) */
export const readMemory: OperationHandler<telejit.v1.IReadMemory> = ({ state, units, memory }, request) => {
  const address = units.resolve('memory to read', request.location);
  const size = request.size ?? 0;
  if (size > LIMITS.replyBytes) {
    throw new OperationFailure(
      'LIMIT_EXCEEDED',
      `${size} bytes cannot be read at once; the limit is ${LIMITS.replyBytes}: read in pieces`,
    );
  }
  memory.checkAccess(address, size);
  const data = state.processMemory.read(address, size);
  if (data.byteLength < size) {
    throw new OperationFailure(
      'BAD_ADDRESS',
      `${size} bytes cannot be read at ${formatAddr(address)}: only ${data.byteLength} are readable`,
      { accessibleBytes: data.byteLength },
    );
  }
  return { readMemory: { data } };
};

/**
 * Writes memory that is writable at its address: data, not code or constants. What can be written is, up to the first page
 * that cannot.
 * @throws OperationFailure (BAD_ADDRESS, BAD_LOCATION, MEMORY_FORBIDDEN, NOT_WRITABLE)
 */
export const writeMemory: OperationHandler<telejit.v1.IWriteMemory> = ({ state, units, memory }, request) => {
  const address = units.resolve('memory to write', request.location);
  const data = request.data ?? new Uint8Array(0);
  memory.checkWrite(address, data.byteLength);
  const written = state.processMemory.write(address, data);
  if (written < data.byteLength) {
    throw new OperationFailure(
      'BAD_ADDRESS',
      `${data.byteLength} bytes cannot be written at ${formatAddr(address)}: only ${written} are writable`,
      { accessibleBytes: written },
    );
  }
  return { writeMemory: {} };
};

/** How much memory units take up, and how much of it waits for threads to leave. */
export const memoryUse: OperationHandler<telejit.v1.IMemoryUse> = ({ state }) => {
  const use = state.memory.use();
  const { heldUnits, heldBytes, examinations, signals } = state.reclaimer.statistics();
  return {
    memoryUse: {
      codeBytes: use['read-execute'],
      constantBytes: use.read,
      dataBytes: use['read-write'],
      heldUnits,
      heldBytes,
      examinations,
      signals,
    },
  };
};

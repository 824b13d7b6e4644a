import { ExecutorError, numberFromLong } from '@telejit/shared';
import { OperationError } from '../../remote/index.js';

/** By the executor's code. Null is no location to it; here it is an address as bad as others. */
const CODES: ReadonlyMap<string, string> = new Map([
  ['BAD_ADDRESS', 'BAD_ADDRESS'],
  ['BAD_LOCATION', 'BAD_ADDRESS'],
  ['MEMORY_FORBIDDEN', 'MEMORY_FORBIDDEN'],
  ['NOT_WRITABLE', 'NOT_WRITABLE'],
]);

/**
 * Passes a result on; a failure says in `data.accessibleBytes` how much of the whole was accessible.
 * @param before how much came before this part of it
 */
export async function countAccessible<T>(result: Promise<T>, before: number): Promise<T> {
  try {
    return await result;
  } catch (error) {
    const code = error instanceof OperationError ? CODES.get(error.code) : undefined;
    if (!(error instanceof OperationError) || code === undefined) throw error;
    const accessibleBytes = before + numberFromLong(error.failure.accessibleBytes);
    const whole = before === 0 ? '' : `; ${accessibleBytes} bytes from the start of the whole are accessible`;
    throw new ExecutorError(code, `${error.message}${whole}`, { cause: error, data: { accessibleBytes } });
  }
}

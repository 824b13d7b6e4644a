import { CancelledError } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import type { RemoteSession } from '../remote/index.js';

/** How a function is called. */
export interface CallOptions {
  /** Ends the call after this long, in milliseconds, with a CallError (CALL_DEADLINE). Default: it may run for ever. */
  readonly deadlineMs?: number;
  /** Ends the call with a CancelledError. */
  readonly signal?: AbortSignal;
  /** Size of its stack; default 8 MiB. Another size needs a thread of its own. */
  readonly stackBytes?: number;
}

/**
 * Submits a call at once and ends it when the signal says so.
 * @param what for messages, such as "call f"
 * @throws CancelledError, OperationError
 */
export async function submitCall(
  session: RemoteSession,
  request: telejit.v1.ICall,
  what: string,
  { deadlineMs, signal, stackBytes }: CallOptions,
): Promise<telejit.v1.ICallResult> {
  if (signal?.aborted === true) throw new CancelledError('CANCELLED', `${what}: cancelled before it began`);
  const { id, result } = session.call({ ...request, deadlineMs: deadlineMs ?? 0, stackBytes: stackBytes ?? 0 }, what);
  if (signal === undefined) return result;
  const onAbort = (): void => void session.submit('cancelOperation', { operation: id });
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await result;
  } catch (error) {
    if (!signal.aborted) throw error;
    throw new CancelledError('CANCELLED', `${what}: cancelled`, { cause: error });
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

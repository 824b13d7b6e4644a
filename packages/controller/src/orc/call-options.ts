import { CancelledError, LinkError } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import type { RemoteSession } from '../remote/index.js';

/** How a function is called. */
export interface CallOptions {
  /** Ends the call after this long, in milliseconds, with a CallError (CALL_DEADLINE). Default: it may run for ever. */
  readonly deadlineMs?: number;
  /** Ends the call with a CancelledError. */
  readonly signal?: AbortSignal;
  /**
   * Runs the call in a child process forked from the executor for it, with a copy of its memory: whatever it does there, or
   * how it ends, harms nothing. It finds only the thread that calls, and no open files but the standard streams; it cannot
   * call host functions, nor what has not been made yet of lazy functions. Default false.
   */
  readonly isolated?: boolean;
  /** Size of its stack; default 8 MiB. Another size needs a thread of its own. */
  readonly stackBytes?: number;
}

/**
 * Submits a call at once and ends it when the signal says so. The request has all that options say of it.
 * @param what for messages, such as "call f"
 * @returns rejects with CancelledError or OperationError
 */
export function submitCall(
  session: RemoteSession,
  request: telejit.v1.ICall,
  what: string,
  { signal, isolated }: CallOptions,
): Promise<telejit.v1.ICallResult> {
  if (isolated === true && !session.features.has('isolated-calls'))
    return Promise.reject(
      new LinkError(
        'NO_ISOLATION',
        `${what}: this executor cannot run a call in a process of its own; use a newer one`,
      ),
    );
  return signal === undefined ? session.call(request, what).result : endWhenAborted(session, request, what, signal);
}

async function endWhenAborted(
  session: RemoteSession,
  request: telejit.v1.ICall,
  what: string,
  signal: AbortSignal,
): Promise<telejit.v1.ICallResult> {
  if (signal.aborted) throw new CancelledError('CANCELLED', `${what}: cancelled before it began`);
  const { id, result } = session.call(request, what);
  const onAbort = (): void => void session.submit('cancelOperation', { operation: id });
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    return await result;
  } catch (error) {
    if (!isAborted(signal)) throw error;
    throw new CancelledError('CANCELLED', `${what}: cancelled`, { cause: error });
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}

/** Asked again: it may have been since. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

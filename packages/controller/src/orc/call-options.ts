import { CancelledError, InputError, LinkError, listenForAbort } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import type { RemoteSession } from '../remote/index.js';

/** How a function is called. */
export interface CallOptions {
  /** Ends the call after this long, in milliseconds, with a CallError (CALL_DEADLINE). Default, 0, Infinity: it may run for ever. */
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

/** What timers can wait for, and more than any stack has. */
const MOST = 2 ** 31 - 1;

/**
 * A time of the options as it goes on the wire: whole milliseconds, rounded up, so that a little is not none.
 * @param what for messages, such as "call f: deadlineMs"
 * @throws InputError (BAD_ARGUMENT) for what is no time
 */
export function wholeMs(what: string, ms: number | undefined): number | undefined {
  if (ms === undefined || ms === Infinity) return undefined;
  if (ms >= 0 && ms <= MOST) return Math.ceil(ms);
  throw new InputError('BAD_ARGUMENT', `${what} is ${ms}: milliseconds from 0, which is none, to ${MOST}, or Infinity`);
}

/**
 * Options as calls take them.
 * @param what for messages, such as "call f"
 * @throws InputError (BAD_ARGUMENT) for a deadline or a size that is none
 */
export function checkCallOptions(what: string, options: CallOptions): CallOptions {
  const { stackBytes = 0 } = options;
  if (!Number.isInteger(stackBytes) || stackBytes < 0 || stackBytes > MOST)
    throw new InputError('BAD_ARGUMENT', `${what}: stackBytes is ${stackBytes}: a whole number from 0 to ${MOST}`);
  return { ...options, deadlineMs: wholeMs(`${what}: deadlineMs`, options.deadlineMs) };
}

/** @param what for messages @throws LinkError (NO_ISOLATION) when a call is to be isolated, and the executor has no such calls */
export function checkIsolation(session: RemoteSession, what: string, { isolated }: CallOptions): void {
  if (isolated === true && !session.features.has('isolated-calls'))
    throw new LinkError(
      'NO_ISOLATION',
      `${what}: this executor cannot run a call in a process of its own; use a newer one`,
    );
}

/**
 * Submits a call at once and ends it when the signal says so. The request has all that options say of it.
 * @param what for messages, such as "call f"
 * @returns rejects with CancelledError or OperationError
 * @throws LinkError (NO_ISOLATION)
 */
export function submitCall(
  session: RemoteSession,
  request: telejit.v1.ICall,
  what: string,
  options: CallOptions,
): Promise<telejit.v1.ICallResult> {
  checkIsolation(session, what, options);
  const { signal } = options;
  return signal === undefined ? session.call(request, what).result : endWhenAborted(session, request, what, signal);
}

async function endWhenAborted(
  session: RemoteSession,
  request: telejit.v1.ICall,
  what: string,
  signal: AbortSignal,
): Promise<telejit.v1.ICallResult> {
  if (signal.aborted) throw new CancelledError('CANCELLED', `${what}: cancelled before it began`);
  const call = session.call(request, what);
  const endListening = listenForAbort(signal, () => session.cancelCall(call, what));
  try {
    return await call.result;
  } catch (error) {
    if (!isAborted(signal)) throw error;
    throw new CancelledError('CANCELLED', `${what}: cancelled`, { cause: error });
  } finally {
    endListening();
  }
}

/** Asked again: it may have been since. */
function isAborted(signal: AbortSignal): boolean {
  return signal.aborted;
}

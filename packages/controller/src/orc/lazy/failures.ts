import { ExecutorError, InternalError, messageOf, TelejitError } from '@telejit/shared';

/** The executor has no way to ask for functions. */
export function cannotAsk(): ExecutorError {
  return new ExecutorError(
    'FEATURE_MISSING',
    'the executor cannot make functions at their first call (it lacks "upcalls"): use a newer one',
  );
}

/** Nothing leads from code to the controller without the runtime. */
export function noRuntime(): ExecutorError {
  return new ExecutorError(
    'RUNTIME_MISSING',
    'no native runtime is installed in the executor, so that functions cannot be made at their first call: install it first',
  );
}

/** Trampolines need somewhere to go. */
export function noTarget(names: readonly string[], dylib: string): InternalError {
  return new InternalError(`${names.join(', ')} of ${dylib}: a trampoline needs something to lead to`);
}

/** A function that stands for something that is done, and cannot be called. */
export function noAddress(name: string, dylib: string): InternalError {
  return new InternalError(`"${name}" of ${dylib} has no address: a trampoline cannot lead to it`);
}

/** What a thread hears that asked for a function. */
export function explainFailure(name: string, dylib: string, cause: unknown): string {
  return `"${name}" of ${dylib}, asked for by its first call, could not be made: ${messageOf(cause)}`;
}

/** Codes of errors because of which what was there is going. */
const ENDINGS: ReadonlySet<string> = new Set(['SESSION_ENDED', 'DYLIB_CLOSED', 'TRACKER_DEFUNCT']);

/** Whether a function cannot be made because the session ends, or because it was removed. */
export function isEnding(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof TelejitError && ENDINGS.has(cause.code)) return true;
  }
  return false;
}

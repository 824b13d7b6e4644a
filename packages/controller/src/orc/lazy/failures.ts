import { ExecutorError, InternalError, messageOf } from '@telejit/shared';

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

/** What a thread hears that asked for a function. */
export function explainFailure(name: string, dylib: string, cause: unknown): string {
  return `"${name}" of ${dylib}, asked for by its first call, could not be made: ${messageOf(cause)}`;
}

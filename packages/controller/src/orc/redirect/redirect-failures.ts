import { ExecutorError, InputError, LookupError } from '@telejit/shared';

/** Names that are no redirectable symbols of a dylib, or not made yet. */
export function notRedirectable(names: readonly string[], dylib: string, why: string): LookupError {
  const list = names.map((name) => `"${name}"`).join(', ');
  return new LookupError('NOT_REDIRECTABLE', `${list} of ${dylib} cannot be redirected: ${why}`, {
    data: { symbols: names, dylib },
  });
}

/** The executor cannot store pointers for us. */
export function cannotStorePointers(): ExecutorError {
  return new ExecutorError(
    'FEATURE_MISSING',
    'the executor cannot redirect symbols (it lacks "store-pointers"): use a newer one',
  );
}

/** A redirectable symbol needs somewhere to go from the beginning. */
export function noDestination(names: readonly string[], dylib: string): InputError {
  const list = names.map((name) => `"${name}"`).join(', ');
  return new InputError('NO_DESTINATION', `${list} of ${dylib}: a redirectable symbol needs an initial destination`);
}

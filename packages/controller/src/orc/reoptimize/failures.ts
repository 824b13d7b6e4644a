import { ExecutorError, InputError, LookupError, messageOf } from '@telejit/shared';
import type { ReOptimizeFailure } from './types.js';

/** The executor has no way to tell of calls. */
export function cannotTell(): ExecutorError {
  return new ExecutorError(
    'FEATURE_MISSING',
    'the executor cannot tell that functions were called often (it lacks "upcalls"): use a newer one, or levels without thresholds',
  );
}

/** Levels that make no sense. */
export function badLevels(why: string): InputError {
  return new InputError('REOPTIMIZE_LEVELS', `levels of re-optimisation: ${why}`);
}

/** A function that this layer does not have. */
export function notReOptimizable(name: string, dylib: string): LookupError {
  return new LookupError(
    'NOT_REDIRECTABLE',
    `"${name}" of ${dylib} cannot be re-optimised: it is no function of this layer, or not looked up yet, or removed; look it up first`,
    { data: { symbols: [name], dylib } },
  );
}

/** Says what nobody else wants to hear. */
export function warnOfFailure(error: unknown, { module, dylib, level }: ReOptimizeFailure): void {
  process.emitWarning(`${module} of ${dylib} stays at the level that it has: level ${level}: ${messageOf(error)}`, {
    type: 'TelejitWarning',
    code: 'REOPTIMIZE_FAILED',
    detail: error instanceof Error ? error.stack : undefined,
  });
}

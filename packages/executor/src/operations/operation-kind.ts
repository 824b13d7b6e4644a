import type { telejit } from '@telejit/shared/wire';

/** Name of an operation on the wire. */
export type OperationKind = NonNullable<telejit.v1.Operation['kind']>;

/**
 * Operations that do not wait while initializers hold the later ones: also what makes functions that these may call for
 * the first time.
 */
export const UNHELD_BY_INITIALIZERS: ReadonlySet<OperationKind> = new Set([
  'cancelOperation',
  'memoryUse',
  'ping',
  'link',
  'resolveSymbols',
  'loadLibrary',
  'storePointers',
  'answerUpcalls',
  'describeAddresses',
  'listThreads',
]);

/** Operations that do not wait while a Link waits for memory: those that use no unit. */
export const UNHELD_BY_LINKS: ReadonlySet<OperationKind> = new Set([
  'cancelOperation',
  'memoryUse',
  'ping',
  'answerUpcalls',
]);

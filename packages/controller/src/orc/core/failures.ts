import { ExecutorError, LinkError, LookupError, messageOf, TelejitError } from '@telejit/shared';

const NAMES_SHOWN = 10;

/** A list of names for a message, cut when it is long. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, NAMES_SHOWN).map((name) => `"${name}"`);
  if (names.length > NAMES_SHOWN) shown.push(`and ${names.length - NAMES_SHOWN} more`);
  return shown.join(', ');
}

/** No dylib of a search order defines the names. */
export function symbolsNotFound(names: readonly string[], dylibs: readonly string[]): LookupError {
  return new LookupError(
    'SYMBOLS_NOT_FOUND',
    `${listed(names)} ${names.length === 1 ? 'is' : 'are'} defined nowhere in ${listed(dylibs)}, nor by what generates definitions for ${dylibs.length === 1 ? 'it' : 'them'}`,
    { data: { symbols: names, dylibs } },
  );
}

/** What symbols, by dylib, are not to be had, and why. */
export function failedToMaterialize(symbols: ReadonlyMap<string, readonly string[]>, cause: unknown): LookupError {
  const what = [...symbols].map(([dylib, names]) => `${listed(names)} in ${dylib}`).join('; ');
  // What depends on a failure fails for the reason of that failure, however long the chain is.
  const root = cause instanceof TelejitError && cause.code === 'FAILED_TO_MATERIALIZE' ? (cause.cause ?? cause) : cause;
  return new LookupError('FAILED_TO_MATERIALIZE', `${what} could not be materialized: ${messageOf(root)}`, {
    cause: root,
    data: { symbols: Object.fromEntries(symbols) },
  });
}

/** Two strong definitions of one name in one dylib. */
export function duplicateDefinition(name: string, dylib: string, first: string, second: string): LinkError {
  return new LinkError(
    'DUPLICATE_DEFINITION',
    `"${name}" is defined in ${dylib} by ${first} and again by ${second}; remove one, or make it weak or static`,
    { data: { symbol: name, dylib, first, second } },
  );
}

/** Symbols cannot be removed while they are being made. */
export function symbolsNotRemovable(names: readonly string[], dylib: string): LookupError {
  return new LookupError(
    'SYMBOLS_NOT_REMOVABLE',
    `${listed(names)} in ${dylib} cannot be removed: being materialized right now; look them up first, or remove their tracker`,
    { data: { symbols: names, dylib } },
  );
}

/** What a tracker stood for is gone. */
export function trackerDefunct(what: string): LookupError {
  return new LookupError('TRACKER_DEFUNCT', `${what}: the resource tracker that it belongs to was removed`);
}

/** A materializer does not keep to what it is responsible for. */
export function brokenResponsibility(
  code: 'MISSING_DEFINITIONS' | 'UNEXPECTED_DEFINITIONS',
  unit: string,
  names: readonly string[],
): LinkError {
  const why =
    code === 'MISSING_DEFINITIONS'
      ? `did not define ${listed(names)}, which it is responsible for`
      : `defined ${listed(names)}, which it is not responsible for`;
  return new LinkError(code, `${unit} ${why}`, { data: { unit, symbols: names } });
}

/** The session is over. */
export function sessionEnded(): ExecutorError {
  return new ExecutorError('SESSION_ENDED', 'the session has ended');
}

/** A dylib that was removed takes nothing any more. */
export function dylibClosed(dylib: string): LookupError {
  return new LookupError('DYLIB_CLOSED', `the dylib ${dylib} was removed from its session`);
}

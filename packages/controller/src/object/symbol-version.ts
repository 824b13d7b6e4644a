/** The two names of a definition that is the default version of a symbol, written "foo@@VERSION". */
export interface DefaultVersion {
  /** "foo": what references without a version find. */
  readonly name: string;
  /** "foo@VERSION": what references to this version find. */
  readonly versioned: string;
}

/** What separates a name from the version of which it is the default; one "@" separates any other version. */
export const DEFAULT_VERSION_MARK = '@@';

/**
 * Takes the name of a symbol in an object apart; undefined when it is not "foo@@VERSION".
 * Source: GNU as manual, ".symver"; binutils treats such a name in a relocatable object likewise.
 */
export function defaultVersion(symbol: string): DefaultVersion | undefined {
  const at = symbol.indexOf(DEFAULT_VERSION_MARK);
  const version = at < 1 ? '' : symbol.slice(at + DEFAULT_VERSION_MARK.length);
  if (version === '') return undefined;
  const name = symbol.slice(0, at);
  return { name, versioned: `${name}@${version}` };
}

import { LinkError, TelejitError } from '@telejit/shared';
import { outOfRangeMessage, type EmittedUnit } from '../jitlink/index.js';
import { OperationError } from '../remote/index.js';
import type { LinkPart, ObjectSymbol } from './link-part.js';

/** An executor's refusal of a batch in terms of files, sections and symbols; other errors as they are. */
export function explainLinkFailure(
  error: unknown,
  parts: readonly LinkPart[],
  emitted: readonly EmittedUnit[],
): unknown {
  if (!(error instanceof OperationError)) return error;
  const { failure } = error;
  if (error.code === 'MISSING_SYMBOLS') {
    const all = failure.missing ?? [];
    const missing = [...new Set(all.map((one) => one.name ?? '?'))].sort();
    const refused = all.flatMap((one) => (one.refused === true ? (one.name ?? []) : []));
    return missingSymbolsError(missing, parts, { cause: error, refused: [...new Set(refused)].sort() });
  }
  const place = failure.place;
  const index = emitted.findIndex((one) => one.unit.id === place?.unit);
  if (error.code === 'FIXUP_OUT_OF_RANGE' && place && index >= 0) {
    const message = outOfRangeMessage(parts[index].plan, emitted[index], {
      segment: place.segment ?? 0,
      row: place.fixup ?? 0,
      value: place.value ?? '?',
      min: place.min ?? '?',
      max: place.max ?? '?',
    });
    return new LinkError('FIXUP_OUT_OF_RANGE', message, { cause: error });
  }
  return new LinkError(error.code, error.message, { cause: error });
}

/** Link units that an executor blames for refusing their batch; none when it is not for one of them. */
export function failingUnits(error: unknown): ReadonlySet<number> {
  if (!(error instanceof OperationError)) return new Set();
  const units = (error.failure.missing ?? []).map(({ unit }) => unit ?? 0);
  const { place } = error.failure;
  if (place?.unit) units.push(place.unit);
  return new Set(units);
}

const NEEDED_BY_SHOWN = 3;

/**
 * All that is missing, and who needs it.
 * @param options.refused those that are defined where they are not allowed to be found
 */
export function missingSymbolsError(
  missing: readonly string[],
  parts: readonly Pick<LinkPart, 'name' | 'graph'>[],
  options: { readonly cause?: unknown; readonly refused?: readonly string[] } = {},
): LinkError {
  const { cause, refused = [] } = options;
  const neededBy = new Map(missing.map((name): [string, string[]] => [name, []]));
  for (const { graph, name } of parts) {
    for (const symbolIndex of graph.externals) {
      const isHidden = graph.isHidden(symbolIndex);
      neededBy
        .get(graph.symbolName(symbolIndex))
        ?.push(isHidden ? `${name} (as hidden: only an object's counts)` : name);
    }
  }
  const lines = [...neededBy].map(([name, users]) => {
    const shown =
      users.slice(0, NEEDED_BY_SHOWN).join(', ') +
      (users.length > NEEDED_BY_SHOWN ? ` and ${users.length - NEEDED_BY_SHOWN} more` : '');
    const why = refused.includes(name) ? ', which the executor has, but is not allowed to be found there' : '';
    return `  ${name}${users.length > 0 ? `, needed by ${shown}` : ''}${why}`;
  });
  return new LinkError(
    'MISSING_SYMBOLS',
    `${missing.length === 1 ? 'one symbol is' : `${missing.length} symbols are`} defined nowhere:\n${lines.join('\n')}\nadd an object or archive that defines ${missing.length === 1 ? 'it' : 'them'}, or load the shared library that does`,
    { cause, data: { missingSymbols: missing, refusedSymbols: refused, neededBy: Object.fromEntries(neededBy) } },
  );
}

/** A symbol that is thread-local where it is defined and not where it is used, or the other way round. */
export function threadLocalMismatch(
  name: string,
  { object, symbolIndex }: ObjectSymbol,
  definition: ObjectSymbol,
): LinkError {
  const [user, owner] = [object.graph.name, definition.object.graph.name];
  const message = object.graph.isThreadLocal(symbolIndex)
    ? `"${name}" is thread-local for ${user}, but ${owner} defines it as an ordinary symbol`
    : `"${name}" is thread-local in ${owner}, but ${user} refers to it as an ordinary symbol`;
  return new LinkError('TLS_MISMATCH', `${message}: declare it alike in both`);
}

/** What failed first, which is what the user can do something about. */
export function rootOf(error: unknown): unknown {
  let root = error;
  while (
    root instanceof TelejitError &&
    (root.code === 'FAILED_TO_MATERIALIZE' || root.code === 'DEPENDENCY_FAILED') &&
    root.cause !== undefined
  )
    root = root.cause;
  return root;
}

import { InternalError } from '@telejit/shared';
import type { FixupTable } from '@telejit/shared/fixup';
import type { RelocationAction, RelocationInfo } from './relocation-info.js';

/** What is written of a relocation type by hand: number, name, action, fixup kind (0 for none). */
export type RelocationRow = readonly [type: number, name: string, action: RelocationAction, fixup: number];

/** What follows from an action: the terms of the expression besides A and P, and why it is refused. */
interface ActionInfo {
  /** Undefined when nothing is written. */
  readonly base?: string;
  /** Behind the addend, in place of `- P` where the fixup is relative to its place. */
  readonly minus?: string;
  readonly refusal?: string;
}

const ACTIONS: Readonly<Record<RelocationAction, ActionInfo>> = {
  none: {},
  direct: { base: 'S' },
  branch: { base: 'L' },
  'got-slot': { base: 'G + GOT' },
  'got-slot-relaxable': { base: 'G + GOT' },
  'got-base': { base: 'GOT' },
  'got-slot-offset': { base: 'G' },
  'symbol-minus-got': { base: 'S', minus: 'GOT' },
  'stub-minus-got': { base: 'L', minus: 'GOT' },
  size: { base: 'Z' },
  'tls-offset': { base: 'TP(S)' },
  'tls-slot': { base: 'G + GOT' },
  'tls-general-dynamic': { base: 'TP(S)' },
  'tls-local-dynamic': {},
  'tls-descriptor': { base: 'TP(S)' },
  'tls-descriptor-call': {},
  dynamic: {
    refusal:
      'it is a dynamic relocation, an instruction for the loader that only executables and shared libraries hold; link the object that they were made of',
  },
  unsupported: { refusal: 'this version cannot link it' },
};

/** Sequences that the linker rewrites have no addend of their own: the place of the variable is all that is left. */
const WITHOUT_ADDEND: ReadonlySet<RelocationAction> = new Set(['tls-general-dynamic', 'tls-descriptor']);
const ENCODINGS: Readonly<Record<number, RelocationInfo['encoding']>> = {
  0: 'none',
  1: 'word8',
  2: 'word16',
  4: 'word32',
  8: 'word64',
};

/**
 * The relocation types of one architecture, by number, from what has to be said of each.
 * @param sourceOf the document and section for an action
 * @throws InternalError for two rows of one number, or a fixup kind that does not exist
 */
export function relocationTable(
  fixups: FixupTable,
  rows: readonly RelocationRow[],
  sourceOf: (action: RelocationAction) => string,
): readonly (RelocationInfo | undefined)[] {
  const table: (RelocationInfo | undefined)[] = [];
  for (const [type, name, action, fixup] of rows) {
    const kind = fixups.rows[fixup];
    if (table[type] !== undefined || (kind === undefined) !== (fixup === 0)) {
      throw new InternalError(`row ${type} (${name}) of the relocation table of ${fixups.arch} is not sound`);
    }
    const { base, minus = kind?.isPcRelative ? 'P' : undefined, refusal } = ACTIONS[action];
    const addend = WITHOUT_ADDEND.has(action) ? '' : ' + A';
    table[type] = {
      type,
      name,
      action,
      fixup,
      expression: base === undefined ? '' : `${base}${addend}${minus === undefined ? '' : ` - ${minus}`}`,
      sizeBytes: kind?.sizeBytes ?? 0,
      min: kind?.min ?? null,
      max: kind?.max ?? null,
      encoding: ENCODINGS[kind?.sizeBytes ?? 0] ?? 'none',
      source: sourceOf(action),
      refusal,
    };
  }
  return table;
}

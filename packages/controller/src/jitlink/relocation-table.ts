import { InternalError } from '@telejit/shared';
import type { FixupInfo, FixupTable } from '@telejit/shared/fixup';
import type { RelocationAction, RelocationInfo } from './relocation-info.js';

/** What is written of a relocation type by hand: number, name, action, fixup kind (0 for none). */
export type RelocationRow = readonly [type: number, name: string, action: RelocationAction, fixup: number];

/** What follows from an action: what stands for `S + A` in the fixup's expression, and why it is refused. */
interface ActionInfo {
  /** Undefined when nothing is written. */
  readonly sum?: string;
  /** In place of `P` where the fixup is relative to its place, or behind the sum. */
  readonly minus?: string;
  readonly refusal?: string;
}

const ACTIONS: Readonly<Record<RelocationAction, ActionInfo>> = {
  none: {},
  prepared: {},
  direct: { sum: 'S + A' },
  branch: { sum: 'L + A' },
  'got-slot': { sum: 'G + GOT + A' },
  'got-slot-relaxable': { sum: 'G + GOT + A' },
  'got-entry': { sum: 'G(S + A)' },
  'got-entry-relaxable': { sum: 'G(S + A)' },
  'got-entry-offset': { sum: 'G(S + A)', minus: 'GOT' },
  'got-entry-page-offset': { sum: 'G(S + A)', minus: 'Page(GOT)' },
  'got-base': { sum: 'GOT + A' },
  'got-slot-offset': { sum: 'G + A' },
  'symbol-minus-got': { sum: 'S + A', minus: 'GOT' },
  'stub-minus-got': { sum: 'L + A', minus: 'GOT' },
  size: { sum: 'Z + A' },
  'tls-offset': { sum: 'TP(S) + A' },
  'tls-slot': { sum: 'G + GOT + A' },
  'tls-module-slot': { sum: 'G(0) + A' },
  'tls-entry': { sum: 'G(TP(S) + A)' },
  'tls-entry-offset': { sum: 'G(TP(S) + A)', minus: 'GOT' },
  'tls-general-dynamic': { sum: 'TP(S)' },
  'tls-local-dynamic': {},
  'tls-descriptor': { sum: 'TP(S)' },
  'tls-descriptor-call': {},
  dynamic: {
    refusal:
      'it is a dynamic relocation, an instruction for the loader that only executables and shared libraries hold; link the object that they were made of',
  },
  unsupported: { refusal: 'this version cannot link it' },
};

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
    const { sum, minus, refusal } = ACTIONS[action];
    table[type] = {
      type,
      name,
      action,
      fixup,
      expression: sum === undefined || kind === undefined ? '' : expressionOf(kind, sum, minus),
      sizeBytes: kind?.sizeBytes ?? 0,
      min: kind?.min ?? null,
      max: kind?.max ?? null,
      encoding: kind?.instruction === undefined ? (ENCODINGS[kind?.sizeBytes ?? 0] ?? 'none') : 'instruction',
      multipleOf: kind?.instruction?.multipleOf ?? 1,
      source: sourceOf(action),
      refusal,
    };
  }
  return table;
}

/** The fixup's expression with what the action makes of the symbol and the place. */
function expressionOf({ expression }: FixupInfo, sum: string, minus: string | undefined): string {
  const parts: Readonly<Record<FixupInfo['expression'], string>> = {
    'S + A': minus === undefined ? sum : `${sum} - ${minus}`,
    'S + A - P': `${sum} - ${minus ?? 'P'}`,
    'Page(S + A) - Page(P)': `Page(${sum}) - Page(P)`,
    'S + A - Page(S)': `${sum} - ${minus ?? 'Page(S)'}`,
    'S + A - Word(P)': `${sum} - ${minus ?? 'Word(P)'}`,
    'V + S + A': `V + ${sum}`,
    'V - S - A': `V - (${sum})`,
  };
  return parts[expression];
}

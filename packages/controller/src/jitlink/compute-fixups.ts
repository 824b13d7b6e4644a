import { InternalError } from '@telejit/shared';
import { fixupTableFor, type FixupExpression, type FixupInfo } from '@telejit/shared/fixup';
import { readInt32Column, readUint32Column, type telejit } from '@telejit/shared/wire';

/** Where the segments of a unit and what its references name are; undefined where that is not known. */
export interface UnitBases {
  readonly segments: readonly (bigint | undefined)[];
  readonly references: readonly (bigint | undefined)[];
}

/** A row of the fixup columns with its value. */
export interface ComputedFixup {
  readonly segment: number;
  readonly row: number;
  /** In the segment. */
  readonly offset: number;
  readonly info: FixupInfo;
  /** A segment, or the number of segments plus a reference. */
  readonly target: number;
  readonly addend: bigint;
  /** P, and the base of the target. */
  readonly place: bigint | undefined;
  readonly base: bigint | undefined;
  /** What the kind's expression is worth, exact. */
  readonly value: bigint | undefined;
}

const NONE = new Uint8Array();

/**
 * Computes all fixups of a unit, segment by segment, in the order in which an executor applies them. For maps and layouts:
 * executors do it faster, and to the same values (packages/executor/src/linker/fixup-engine.ts).
 */
export function* computeFixups(unit: telejit.v1.ILinkUnit, arch: string, bases: UnitBases): Generator<ComputedFixup> {
  const table = fixupTableFor(arch);
  const targets = [...bases.segments, ...bases.references];
  for (const [segment, columns] of (unit.segments ?? []).entries()) {
    const offsets = readUint32Column(columns.fixupOffset ?? NONE, 'fixup_offset');
    const kinds = columns.fixupKind ?? NONE;
    const targetColumn = readUint32Column(columns.fixupTarget ?? NONE, 'fixup_target');
    const low = readInt32Column(columns.fixupAddend ?? NONE, 'fixup_addend');
    const high = readInt32Column(columns.fixupAddendHigh ?? NONE, 'fixup_addend_high');
    const start = bases.segments[segment];
    for (let row = 0; row < offsets.length; row++) {
      const info = table?.rows[kinds[row]];
      if (info === undefined) throw new InternalError(`fixup kind ${kinds[row]} of ${arch} is not known`);
      const target = targetColumn[row];
      const addend = high.length === 0 ? BigInt(low[row]) : (BigInt(high[row]) << 32n) + BigInt(low[row] >>> 0);
      const base = targets[target];
      const place = start === undefined ? undefined : start + BigInt(offsets[row]);
      const value = valueOf(info, base, addend, place);
      yield { segment, row, offset: offsets[row], info, target, addend, place, base, value };
    }
  }
}

function valueOf(
  { expression, isPcRelative }: FixupInfo,
  base: bigint | undefined,
  addend: bigint,
  place: bigint | undefined,
): bigint | undefined {
  if (base === undefined || (isPcRelative && place === undefined)) return undefined;
  return EXPRESSIONS[expression]?.(base, addend, place ?? 0n);
}

const pageOf = (address: bigint): bigint => address & -4096n;

/** Without those that add to what the place holds. */
const EXPRESSIONS: Readonly<Partial<Record<FixupExpression, (s: bigint, a: bigint, p: bigint) => bigint>>> = {
  'S + A': (s, a) => s + a,
  'S + A - P': (s, a, p) => s + a - p,
  'Page(S + A) - Page(P)': (s, a, p) => pageOf(s + a) - pageOf(p),
  'S + A - Page(S)': (s, a) => s + a - pageOf(s),
  'S + A - Word(P)': (s, a, p) => s + a - (p & -4n),
};

/** Whether a value may be written: fields without limits take every value, modulo what they hold. */
export function fixupFits(info: FixupInfo, value: bigint): boolean {
  if (value % BigInt(info.instruction?.multipleOf ?? 1) !== 0n) return false;
  return info.min === null || info.max === null || (value >= BigInt(info.min) && value <= BigInt(info.max));
}

/**
 * The base of the target of a fixup, from the bytes that an executor wrote for it.
 * @returns undefined for fields of less than 4 bytes, of instructions, and of sums, whose values are not unique
 */
export function baseFromBytes(fixup: ComputedFixup, bytes: Uint8Array, isLittleEndian: boolean): bigint | undefined {
  const { info, addend, place } = fixup;
  if (
    info.instruction !== undefined ||
    EXPRESSIONS[info.expression] === undefined ||
    info.sizeBytes < 4 ||
    bytes.length !== info.sizeBytes ||
    (info.isPcRelative && place === undefined)
  ) {
    return undefined;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const value =
    info.sizeBytes === 8
      ? view.getBigUint64(0, isLittleEndian)
      : BigInt(info.min === 0 ? view.getUint32(0, isLittleEndian) : view.getInt32(0, isLittleEndian));
  return BigInt.asIntN(64, value - addend + (info.isPcRelative ? (place ?? 0n) : 0n));
}

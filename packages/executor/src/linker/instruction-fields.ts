import type { FixupTable } from '@telejit/shared/fixup';

const KINDS = 256;
const TWO_32 = 0x1_0000_0000;
/** Below this, all sums of addresses and addends are exact in a double. */
const EXACT = 2 ** 51;
const PAGE = 4096;
/** How a value is computed; 0 for kinds that are no field of an instruction. */
const ABSOLUTE = 1;
const RELATIVE = 2;
const PAGES = 3;
const FROM_PAGE = 4;
/** Bits of an instruction that moves 16 bits: set in MOVZ and MOVK, and in MOVK alone (Arm ARM, C6.2). */
const IS_MOVZ = 1 << 30;
const IS_MOVK = 1 << 29;

const COMPUTATIONS = {
  'S + A': ABSOLUTE,
  'S + A - P': RELATIVE,
  'Page(S + A) - Page(P)': PAGES,
  'S + A - Page(S)': FROM_PAGE,
} as const;

/**
 * The fixup kinds that are fields of instructions, as columns by kind. Instructions have four bytes and are little-endian
 * on targets of either byte order.
 */
export class InstructionFields {
  readonly #computation = new Uint8Array(KINDS);
  readonly #divisor = new Float64Array(KINDS);
  readonly #multiple = new Uint8Array(KINDS).fill(1);
  readonly #isSignedMove = new Uint8Array(KINDS);
  readonly #isUnlimited = new Uint8Array(KINDS);
  /** Of the instruction: the bits that are written. */
  readonly #mask = new Int32Array(KINDS);
  /** The lower run of bits: how many, as a mask, and where; then the upper run, which may be empty. */
  readonly #lowerMask = new Int32Array(KINDS);
  readonly #lowerAt = new Uint8Array(KINDS);
  readonly #lowerBits = new Uint8Array(KINDS);
  readonly #upperMask = new Int32Array(KINDS);
  readonly #upperAt = new Uint8Array(KINDS);

  constructor(table: FixupTable) {
    for (const row of table.rows) {
      if (row?.instruction === undefined) continue;
      const { kind, instruction } = row;
      const [lower, upper = { at: 0, bits: 0 }] = instruction.runs;
      this.#computation[kind] = COMPUTATIONS[row.expression];
      this.#divisor[kind] = 2 ** instruction.lowestBit;
      this.#multiple[kind] = instruction.multipleOf;
      this.#isSignedMove[kind] = instruction.isSignedMove ? 1 : 0;
      this.#isUnlimited[kind] = row.min === null ? 1 : 0;
      this.#lowerMask[kind] = 2 ** lower.bits - 1;
      this.#lowerAt[kind] = lower.at;
      this.#lowerBits[kind] = lower.bits;
      this.#upperMask[kind] = 2 ** upper.bits - 1;
      this.#upperAt[kind] = upper.at;
      this.#mask[kind] = (this.#lowerMask[kind] << lower.at) | (this.#upperMask[kind] << upper.at);
    }
  }

  /** Whether a kind is a field of an instruction. */
  includes(kind: number): boolean {
    return this.#computation[kind] !== 0;
  }

  /** What values of a kind must be a multiple of. */
  multipleOf(kind: number): number {
    return this.#multiple[kind];
  }

  isMultiple(kind: number, value: number): boolean {
    return value % this.#multiple[kind] === 0;
  }

  /**
   * The value of a fixup: exact, or, for addends beyond 2^51 of kinds that hold every value, one with the same bits in
   * the field; of other kinds one that does not fit.
   * @param low the addend's lower half @param high its upper half @param place where the fixup runs
   */
  value(kind: number, target: number, low: number, high: number, place: number): number {
    const addend = high * TWO_32 + (low >>> 0);
    if (addend > EXACT || addend < -EXACT) {
      return this.#isUnlimited[kind] === 0 ? addend : this.#valueOfLarge(kind, target, low, high, place);
    }
    const sum = target + addend;
    switch (this.#computation[kind]) {
      case ABSOLUTE:
        return sum;
      case RELATIVE:
        return sum - place;
      case PAGES:
        return pageOf(sum) - pageOf(place);
      default:
        return sum - pageOf(target);
    }
  }

  /** Writes a value that fits. */
  write(kind: number, value: number, view: DataView, offset: number): void {
    // Conversion to 32 bits is modulo 2^32: what lies above the field does not matter.
    let bits = Math.floor(value / this.#divisor[kind]) | 0;
    let instruction = view.getInt32(offset, true);
    if (this.#isSignedMove[kind] === 1 && (instruction & IS_MOVK) === 0) {
      if (value < 0) {
        bits = ~bits;
        instruction &= ~IS_MOVZ;
      } else instruction |= IS_MOVZ;
    }
    instruction =
      (instruction & ~this.#mask[kind]) |
      ((bits & this.#lowerMask[kind]) << this.#lowerAt[kind]) |
      (((bits >> this.#lowerBits[kind]) & this.#upperMask[kind]) << this.#upperAt[kind]);
    view.setInt32(offset, instruction, true);
  }

  /** Exact arithmetic modulo 2^64; only the bits from the field's lowest on are left. */
  #valueOfLarge(kind: number, target: number, low: number, high: number, place: number): number {
    const sum = BigInt(target) + (BigInt(high) << 32n) + BigInt(low >>> 0);
    const isPages = this.#computation[kind] === PAGES;
    const minus = isPages ? pageOf(place) : this.#computation[kind] === RELATIVE ? place : 0;
    const value = BigInt.asIntN(64, (isPages ? sum & -4096n : sum) - BigInt(minus));
    // A double has no room for all of it: the field's bits, and those below that may not be set.
    const divisor = this.#divisor[kind];
    const bits = Number(BigInt.asIntN(32, value >> BigInt(Math.log2(divisor))));
    return bits * divisor + Number(value & BigInt(this.#multiple[kind] - 1));
  }
}

function pageOf(address: number): number {
  return Math.floor(address / PAGE) * PAGE;
}

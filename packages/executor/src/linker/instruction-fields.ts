import type { FixupExpression, FixupTable } from '@telejit/shared/fixup';

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
const FROM_WORD = 5;
/** Bits of an instruction that moves 16 bits: set in MOVZ and MOVK, and in MOVK alone (Arm ARM, C6.2). */
const IS_MOVZ = 1 << 30;
const IS_MOVK = 1 << 29;

const COMPUTATIONS: Readonly<Partial<Record<FixupExpression, number>>> = {
  'S + A': ABSOLUTE,
  'S + A - P': RELATIVE,
  'Page(S + A) - Page(P)': PAGES,
  'S + A - Page(S)': FROM_PAGE,
  'S + A - Word(P)': FROM_WORD,
};
/** Instructions are read and written in words of this size, or in what is left. */
const WORD_BITS = 32;

/**
 * The fixup kinds that are fields of instructions, as columns by kind. Instructions are little-endian on targets of either
 * byte order.
 */
export class InstructionFields {
  readonly #computation = new Uint8Array(KINDS);
  readonly #divisor = new Float64Array(KINDS);
  readonly #multiple = new Uint8Array(KINDS).fill(1);
  readonly #isSignedMove = new Uint8Array(KINDS);
  readonly #isUnlimited = new Uint8Array(KINDS);
  readonly #size = new Uint8Array(KINDS);
  /** Rows of the columns of runs: the first, and behind the last. */
  readonly #firstRun = new Uint16Array(KINDS);
  readonly #endOfRuns = new Uint16Array(KINDS);
  /** By run: whether it is in the second word, where in it, its bits there, the value of the lowest, and what is added first. */
  readonly #isInSecond: boolean[] = [];
  readonly #runAt: number[] = [];
  readonly #runMask: number[] = [];
  readonly #runUnit: number[] = [];
  readonly #runRounding: number[] = [];
  /** See InstructionField.direction and invertedUnlessSign. */
  readonly #hasDirection = new Uint8Array(KINDS);
  readonly #plus = new Int32Array(KINDS);
  readonly #minus = new Int32Array(KINDS);
  readonly #inverted = new Int32Array(KINDS);
  readonly #sign = new Uint8Array(KINDS);

  constructor(table: FixupTable) {
    for (const row of table.rows) {
      const computation = row === undefined ? undefined : COMPUTATIONS[row.expression];
      if (row?.instruction === undefined || computation === undefined) continue;
      const { kind, instruction } = row;
      this.#computation[kind] = computation;
      this.#divisor[kind] = 2 ** instruction.lowestBit;
      this.#multiple[kind] = instruction.multipleOf;
      this.#isSignedMove[kind] = instruction.isSignedMove ? 1 : 0;
      this.#isUnlimited[kind] = row.min === null ? 1 : 0;
      this.#size[kind] = row.sizeBytes;
      this.#firstRun[kind] = this.#runAt.length;
      let next = instruction.lowestBit;
      for (const { at, bits, from = next, rounding = 0 } of instruction.runs) {
        this.#isInSecond.push(at >= WORD_BITS);
        this.#runAt.push(at % WORD_BITS);
        this.#runMask.push((2 ** bits - 1) << (at % WORD_BITS));
        this.#runUnit.push(2 ** from);
        this.#runRounding.push(rounding);
        next = from + bits;
      }
      this.#endOfRuns[kind] = this.#runAt.length;
      const { direction, invertedUnlessSign } = instruction;
      if (direction !== undefined) {
        this.#hasDirection[kind] = 1;
        this.#plus[kind] = direction.plus;
        this.#minus[kind] = direction.minus;
      }
      this.#inverted[kind] = invertedUnlessSign?.bits ?? 0;
      this.#sign[kind] = invertedUnlessSign?.sign ?? 0;
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
      case FROM_PAGE:
        return sum - pageOf(target);
      default:
        return sum - wordOf(place);
    }
  }

  /** Writes a value that fits. */
  write(kind: number, value: number, view: DataView, offset: number): void {
    const size = this.#size[kind];
    let instruction = readWord(view, offset, size);
    let second = size === 8 ? view.getInt32(offset + 4, true) : 0;
    const isNegative = value < 0;
    let written = value;
    if (this.#isSignedMove[kind] === 1 && (instruction & IS_MOVK) === 0) {
      if (isNegative) {
        // The complement in every bit from the field's lowest on.
        written = -(Math.floor(value / this.#divisor[kind]) + 1) * this.#divisor[kind];
        instruction &= ~IS_MOVZ;
      } else instruction |= IS_MOVZ;
    }
    if (this.#hasDirection[kind] === 1) {
      written = Math.abs(value);
      instruction &= ~(this.#plus[kind] | this.#minus[kind]);
      instruction |= isNegative ? this.#minus[kind] : this.#plus[kind];
    }
    for (let run = this.#firstRun[kind]; run < this.#endOfRuns[kind]; run++) {
      // Conversion to 32 bits is modulo 2^32: what lies above the field does not matter.
      const bits = Math.floor((written + this.#runRounding[run]) / this.#runUnit[run]) << this.#runAt[run];
      const mask = this.#runMask[run];
      if (this.#isInSecond[run]) second = (second & ~mask) | (bits & mask);
      else instruction = (instruction & ~mask) | (bits & mask);
    }
    const inverted = this.#inverted[kind];
    if (inverted !== 0 && ((instruction >> this.#sign[kind]) & 1) === 0) instruction ^= inverted;
    if (size === 1) view.setInt8(offset, instruction);
    else if (size === 2) view.setInt16(offset, instruction, true);
    else view.setInt32(offset, instruction, true);
    if (size === 8) view.setInt32(offset + 4, second, true);
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

/** The first four bytes of a field, or all when there are fewer. */
function readWord(view: DataView, offset: number, sizeBytes: number): number {
  if (sizeBytes === 1) return view.getInt8(offset);
  return sizeBytes === 2 ? view.getInt16(offset, true) : view.getInt32(offset, true);
}

function pageOf(address: number): number {
  return Math.floor(address / PAGE) * PAGE;
}

function wordOf(address: number): number {
  return Math.floor(address / 4) * 4;
}

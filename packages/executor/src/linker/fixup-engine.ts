import { formatAddr, type Addr } from '@telejit/shared';
import type { FixupTable } from '@telejit/shared/fixup';
import { ContentSums } from './content-sums.js';
import { InstructionFields } from './instruction-fields.js';
import type { FixupColumns } from './link-plan.js';

/** A row that cannot be applied whatever the addresses are. */
export interface InvalidFixup {
  readonly row: number;
  readonly reason: string;
}

/** A row whose value does not fit. */
export interface UnfitFixup {
  readonly row: number;
  readonly name: string;
  readonly value: number | bigint;
  readonly min: number;
  readonly max: number;
  /** What it must be a multiple of as well. */
  readonly multipleOf: number;
}

const KINDS = 256;
const TWO_32 = 0x1_0000_0000;
/** Below this, address + addend - address is exact in a double. */
const EXACT_ADDEND = 2 ** 51;

/**
 * Applies fixups: one loop over columns, driven by the rows of the target's fixup table. Knows no kind by name, makes no
 * object per fixup, and uses BigInt only for 64-bit addends that a double does not hold exactly.
 */
export class FixupEngine {
  readonly #table: FixupTable;
  readonly #isLittleEndian: boolean;
  /** 0 for kinds that do not exist. */
  readonly #size = new Uint8Array(KINDS);
  readonly #isPcRelative = new Uint8Array(KINDS);
  readonly #min = new Float64Array(KINDS);
  readonly #max = new Float64Array(KINDS);
  /** Undefined where no kind is a field of an instruction. */
  readonly #instructions: InstructionFields | undefined;
  /** Undefined where no kind reads what is there. */
  readonly #sums: ContentSums | undefined;

  constructor(table: FixupTable, isLittleEndian: boolean) {
    this.#table = table;
    this.#isLittleEndian = isLittleEndian;
    for (const row of table.rows) {
      if (row === undefined) continue;
      this.#size[row.kind] = row.sizeBytes;
      this.#isPcRelative[row.kind] = row.isPcRelative ? 1 : 0;
      this.#min[row.kind] = row.min ?? -Infinity;
      this.#max[row.kind] = row.max ?? Infinity;
    }
    if (table.rows.some((row) => row?.instruction !== undefined)) this.#instructions = new InstructionFields(table);
    const sums = new ContentSums(table, isLittleEndian);
    if (!sums.isEmpty) this.#sums = sums;
  }

  /** The first row with an unknown kind, a place outside the segment or a target that does not exist. */
  findInvalid(columns: FixupColumns, segmentBytes: number, targetCount: number): InvalidFixup | undefined {
    const { count, offsets, kinds, targets } = columns;
    for (let row = 0; row < count; row++) {
      const size = this.#size[kinds[row]];
      if (size === 0) return { row, reason: `kind ${kinds[row]} is not known for ${this.#table.arch}` };
      if (offsets[row] + size > segmentBytes) {
        return { row, reason: `${size} bytes at ${offsets[row]} end beyond the segment's ${segmentBytes} bytes` };
      }
      if (targets[row] >= targetCount) {
        return {
          row,
          reason: `target ${targets[row]} does not exist; the unit has ${targetCount} segments and references`,
        };
      }
    }
    return undefined;
  }

  /**
   * Writes fixups of a segment, all or those of some rows.
   * @param columns checked with `findInvalid`
   * @param bytes the segment's bytes, writable
   * @param address where the segment runs
   * @param targets addresses by target index
   * @param first row
   * @param end row, which is not written
   * @returns the first row whose value does not fit; later rows are then not written
   */
  apply(
    columns: FixupColumns,
    bytes: Uint8Array,
    address: Addr,
    targets: Float64Array,
    first = 0,
    end = columns.count,
  ): UnfitFixup | undefined {
    const { offsets, kinds, addends, addendsHigh } = columns;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const isLittleEndian = this.#isLittleEndian;
    const instructions = this.#instructions;
    const last = Math.min(end, columns.count);
    for (let row = first; row < last; row++) {
      const kind = kinds[row];
      const offset = offsets[row];
      if (instructions !== undefined && instructions.includes(kind)) {
        const target = targets[columns.targets[row]];
        const low = addends[row];
        const high = addendsHigh === undefined ? low >> 31 : addendsHigh[row];
        const value = instructions.value(kind, target, low, high, address + offset);
        if (value < this.#min[kind] || value > this.#max[kind] || !instructions.isMultiple(kind, value))
          return this.#unfit(row, kind, value);
        instructions.write(kind, value, view, offset);
        continue;
      }
      const high = addendsHigh === undefined ? addends[row] >> 31 : addendsHigh[row];
      if (this.#sums?.apply(kind, targets[columns.targets[row]], addends[row], high, view, offset) === true) continue;
      const base = targets[columns.targets[row]] - (this.#isPcRelative[kind] === 1 ? address + offset : 0);
      const addend = addendsHigh === undefined ? addends[row] : high * TWO_32 + (addends[row] >>> 0);
      let value = base + addend;
      if (addend > EXACT_ADDEND || addend < -EXACT_ADDEND) {
        const exact = BigInt(base) + (BigInt(high) << 32n) + BigInt(addends[row] >>> 0);
        if (this.#size[kind] === 8) {
          view.setBigInt64(offset, BigInt.asIntN(64, exact), isLittleEndian);
          continue;
        }
        if (this.#min[kind] !== -Infinity) return this.#unfit(row, kind, exact);
        // No field is larger that holds every value modulo its size.
        value = Number(BigInt.asIntN(32, exact));
      }
      if (value < this.#min[kind] || value > this.#max[kind]) return this.#unfit(row, kind, value);
      switch (this.#size[kind]) {
        case 4:
          view.setInt32(offset, value, isLittleEndian);
          break;
        case 8:
          // Conversion to 32 bits is modulo 2^32, and both halves are exact.
          view.setInt32(offset + (isLittleEndian ? 0 : 4), value, isLittleEndian);
          view.setInt32(offset + (isLittleEndian ? 4 : 0), Math.floor(value / TWO_32), isLittleEndian);
          break;
        case 2:
          view.setInt16(offset, value, isLittleEndian);
          break;
        default:
          view.setInt8(offset, value);
      }
    }
    return undefined;
  }

  /** "Delta32", for messages. */
  kindName(kind: number): string {
    return this.#table.rows[kind]?.name ?? `kind ${kind}`;
  }

  #unfit(row: number, kind: number, value: number | bigint): UnfitFixup {
    const multipleOf = this.#instructions?.multipleOf(kind) ?? 1;
    return { row, name: this.kindName(kind), value, min: this.#min[kind], max: this.#max[kind], multipleOf };
  }
}

/**
 * "Delta32 is 0x7f3a00001000, outside [-0x80000000, 0x7fffffff]", or "PageOffset12Scale8 is 0x1004, not a multiple of 8"
 */
export function describeUnfit(unfit: UnfitFixup): string {
  const isInside = unfit.value >= unfit.min && unfit.value <= unfit.max;
  if (isInside) return `${unfit.name} is ${formatAddr(unfit.value)}, not a multiple of ${unfit.multipleOf}`;
  return `${unfit.name} is ${formatAddr(unfit.value)}, outside [${formatAddr(unfit.min)}, ${formatAddr(unfit.max)}]`;
}

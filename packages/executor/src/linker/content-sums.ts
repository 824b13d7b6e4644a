import type { FixupInfo, FixupTable } from '@telejit/shared/fixup';

/** The fixup kinds that add to what their field holds, or subtract from it, modulo its size. They come in pairs: a difference. */
export class ContentSums {
  readonly #rows = new Map<number, FixupInfo>();
  readonly #isLittleEndian: boolean;

  constructor(table: FixupTable, isLittleEndian: boolean) {
    this.#isLittleEndian = isLittleEndian;
    for (const row of table.rows) if (row?.expression.startsWith('V')) this.#rows.set(row.kind, row);
  }

  /** Whether there is any such kind. */
  get isEmpty(): boolean {
    return this.#rows.size === 0;
  }

  /**
   * Applies a fixup of such a kind.
   * @param low the addend's lower half @param high its upper half
   * @returns false for another kind, with nothing written
   */
  apply(kind: number, target: number, low: number, high: number, view: DataView, offset: number): boolean {
    const row = this.#rows.get(kind);
    if (row === undefined) return false;
    const sum = BigInt(target) + (BigInt(high) << 32n) + BigInt(low >>> 0);
    const fieldBits = BigInt(row.instruction?.runs[0]?.bits ?? row.sizeBytes * 8);
    const before = this.#read(view, offset, row.sizeBytes);
    const after = row.expression === 'V + S + A' ? before + sum : before - sum;
    const kept = (before >> fieldBits) << fieldBits;
    this.#write(view, offset, row.sizeBytes, kept | BigInt.asUintN(Number(fieldBits), after));
    return true;
  }

  #read(view: DataView, offset: number, sizeBytes: number): bigint {
    let value = 0n;
    for (let i = 0; i < sizeBytes; i++)
      value = (value << 8n) | BigInt(view.getUint8(this.#byteAt(offset, sizeBytes, i)));
    return value;
  }

  #write(view: DataView, offset: number, sizeBytes: number, value: bigint): void {
    let rest = value;
    for (let i = sizeBytes - 1; i >= 0; i--) {
      view.setUint8(this.#byteAt(offset, sizeBytes, i), Number(rest & 0xffn));
      rest >>= 8n;
    }
  }

  /** Where the byte is that is the i-th from the highest. */
  #byteAt(offset: number, sizeBytes: number, i: number): number {
    return offset + (this.#isLittleEndian ? sizeBytes - 1 - i : i);
  }
}

import type { ElfRelocations } from '../object/index.js';

/** What becomes of a relocation; its symbol stays where none is given. */
export interface RowChange {
  readonly type: number;
  readonly symbol?: number;
  /** Modulo 2^64. */
  readonly addend: bigint;
}

/** Some rows of a table, in that order. @param changes by row of the table */
export function selectRows(
  table: ElfRelocations,
  rows: readonly number[],
  changes: ReadonlyMap<number, RowChange>,
): ElfRelocations {
  const selected = {
    section: table.section,
    hasAddends: table.hasAddends,
    count: rows.length,
    offset: Float64Array.from(rows, (row) => table.offset[row]),
    type: Uint32Array.from(rows, (row) => table.type[row]),
    symbol: Uint32Array.from(rows, (row) => table.symbol[row]),
    addendLow: Int32Array.from(rows, (row) => table.addendLow[row]),
    addendHigh: Int32Array.from(rows, (row) => table.addendHigh[row]),
  };
  if (changes.size === 0) return selected;
  rows.forEach((row, i) => {
    const change = changes.get(row);
    if (change === undefined) return;
    selected.type[i] = change.type;
    selected.symbol[i] = change.symbol ?? selected.symbol[i];
    selected.addendLow[i] = Number(BigInt.asIntN(32, change.addend));
    selected.addendHigh[i] = Number(BigInt.asIntN(32, change.addend >> 32n));
  });
  return selected;
}

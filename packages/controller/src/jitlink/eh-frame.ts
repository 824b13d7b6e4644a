import { InputError } from '@telejit/shared';
import type { ElfRelocations, ElfSection } from '../object/index.js';
import type { LinkGraph } from './link-graph.js';

/** A record of call frame information: a CIE, or the FDE of one function. */
export interface EhFrameRecord {
  readonly start: number;
  readonly end: number;
  /** Where the field is that is 0 for a CIE and leads to the CIE for an FDE. */
  readonly idAt: number;
  /** The CIE of an FDE; undefined for a CIE. */
  readonly cie: EhFrameRecord | undefined;
  /** Rows of the relocation table that lie in the record. */
  readonly rows: readonly number[];
  /** The symbol that the FDE's function is given by; -1 for a CIE, and when no relocation gives it. */
  readonly functionSymbol: number;
}

const LENGTH_BYTES = 4;
const ID_BYTES = 4;
const EXTENDED_LENGTH = 0xffff_ffff;
const EXTENDED_LENGTH_BYTES = 12;

/** Whether a section holds call frame information. */
export function isEhFrame(section: ElfSection): boolean {
  return section.name === '.eh_frame';
}

/**
 * Splits call frame information into its records, up to the terminator or the end.
 * @throws InputError (BAD_OBJECT) when the lengths lead out of the section or an FDE has no CIE
 * Source: LSB 5.0 Core, 10.6 Exception Frames.
 */
export function readEhFrame(
  graph: LinkGraph,
  section: ElfSection,
  table: ElfRelocations | undefined,
): readonly EhFrameRecord[] {
  const { data } = section;
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const { isLittleEndian } = graph.object;
  const bad = (at: number, why: string): InputError =>
    new InputError('BAD_OBJECT', `${graph.name}: not a usable ELF object: .eh_frame+0x${at.toString(16)}: ${why}`);
  const rows = rowsInOrder(table);
  const cies = new Map<number, EhFrameRecord>();
  const records: EhFrameRecord[] = [];
  let nextRow = 0;
  for (let start = 0; start < data.length;) {
    if (start + LENGTH_BYTES > data.length) throw bad(start, 'the length of a record is cut off');
    const short = view.getUint32(start, isLittleEndian);
    if (short === 0) break;
    const isExtended = short === EXTENDED_LENGTH;
    const idAt = start + (isExtended ? EXTENDED_LENGTH_BYTES : LENGTH_BYTES);
    if (idAt + ID_BYTES > data.length) throw bad(start, 'a record is cut off');
    const length = isExtended ? Number(view.getBigUint64(start + LENGTH_BYTES, isLittleEndian)) : short;
    const end = idAt + length;
    if (length < ID_BYTES || end > data.length)
      throw bad(start, `a record of ${length} bytes does not fit into the ${data.length} bytes of the section`);
    const id = view.getUint32(idAt, isLittleEndian);
    const cie = id === 0 ? undefined : cies.get(idAt - id);
    if (id !== 0 && cie === undefined)
      throw bad(start, `the record says that its CIE is at ${idAt - id}, where none is`);
    const mine: number[] = [];
    let functionSymbol = -1;
    while (nextRow < rows.length && table !== undefined && table.offset[rows[nextRow]] < end) {
      const row = rows[nextRow++];
      mine.push(row);
      if (id !== 0 && table.offset[row] === idAt + ID_BYTES) functionSymbol = table.symbol[row];
    }
    const record = { start, end, idAt, cie, rows: mine, functionSymbol };
    records.push(record);
    if (id === 0) cies.set(start, record);
    start = end;
  }
  return records;
}

/**
 * The section and its relocations with only those FDEs for which `keeps` holds, and their CIEs.
 * @returns undefined when all are kept
 */
export function filterEhFrame(
  records: readonly EhFrameRecord[],
  section: ElfSection,
  table: ElfRelocations,
  isLittleEndian: boolean,
  keeps: (record: EhFrameRecord) => boolean,
): { readonly section: ElfSection; readonly table: ElfRelocations } | undefined {
  const fdes = records.filter((record) => record.cie !== undefined);
  const kept = new Set<EhFrameRecord | undefined>(fdes.filter(keeps));
  if (kept.size === fdes.length) return undefined;
  for (const fde of [...kept]) kept.add(fde?.cie);
  const data = new Uint8Array(records.reduce((sum, one) => sum + (kept.has(one) ? one.end - one.start : 0), 0));
  const view = new DataView(data.buffer);
  const newStart = new Map<EhFrameRecord, number>();
  const rows: number[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const record of records) {
    if (!kept.has(record)) continue;
    data.set(section.data.subarray(record.start, record.end), at);
    newStart.set(record, at);
    if (record.cie !== undefined) {
      const idAt = at + record.idAt - record.start;
      view.setUint32(idAt, idAt - (newStart.get(record.cie) ?? 0), isLittleEndian);
    }
    for (const row of record.rows) {
      rows.push(row);
      offsets.push(table.offset[row] - record.start + at);
    }
    at += record.end - record.start;
  }
  return {
    section: { ...section, data, sizeBytes: data.length },
    table: {
      section: table.section,
      count: rows.length,
      offset: Float64Array.from(offsets),
      type: Uint32Array.from(rows, (row) => table.type[row]),
      symbol: Uint32Array.from(rows, (row) => table.symbol[row]),
      hasAddends: true,
      addendLow: Int32Array.from(rows, (row) => table.addendLow[row]),
      addendHigh: Int32Array.from(rows, (row) => table.addendHigh[row]),
    },
  };
}

/** Rows of a relocation table by offset; files have them so, but need not. */
function rowsInOrder(table: ElfRelocations | undefined): ArrayLike<number> {
  if (table === undefined) return [];
  const rows = Uint32Array.from({ length: table.count }, (_, i) => i);
  for (let i = 1; i < table.count; i++) {
    if (table.offset[i] < table.offset[i - 1]) return rows.sort((a, b) => table.offset[a] - table.offset[b]);
  }
  return rows;
}

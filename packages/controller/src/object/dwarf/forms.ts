import { DW_FORM, FORM_BYTES } from './constants.js';
import type { DebugCursor } from './debug-cursor.js';

/** How many times DW_FORM_indirect may name another form. */
const MOST_INDIRECTIONS = 4;

/** What a unit says of the sizes of its forms. */
export interface FormSizes {
  readonly version: number;
  readonly offsetBytes: 4 | 8;
  readonly addressBytes: number;
}

/** An attribute's value as written: what the number stands for depends on the form. */
export interface FormValue {
  readonly form: number;
  /** A number, address, offset or index; of a text in the entry itself, where it begins; of a block, 0. */
  readonly value: number;
}

type Reader = (cursor: DebugCursor, sizes: FormSizes) => number;

const uleb: Reader = (cursor) => cursor.uleb();
const offset: Reader = (cursor, { offsetBytes }) => cursor.word(offsetBytes);
const block =
  (length: (cursor: DebugCursor) => number): Reader =>
  (cursor) => {
    cursor.skip(length(cursor));
    return 0;
  };

const READERS: ReadonlyMap<number, Reader> = new Map<number, Reader>([
  [DW_FORM.addr, (cursor, { addressBytes }) => cursor.word(addressBytes)],
  [DW_FORM.block, block((cursor) => cursor.uleb())],
  [DW_FORM.exprloc, block((cursor) => cursor.uleb())],
  [DW_FORM.block1, block((cursor) => cursor.u8())],
  [DW_FORM.block2, block((cursor) => cursor.u16())],
  [DW_FORM.block4, block((cursor) => cursor.u32())],
  [DW_FORM.string, (cursor) => cursor.text()],
  [DW_FORM.sdata, (cursor) => cursor.sleb()],
  [DW_FORM.udata, uleb],
  [DW_FORM.refUdata, uleb],
  [DW_FORM.strx, uleb],
  [DW_FORM.addrx, uleb],
  [DW_FORM.loclistx, uleb],
  [DW_FORM.rnglistx, uleb],
  [DW_FORM.strp, offset],
  [DW_FORM.lineStrp, offset],
  [DW_FORM.strpSup, offset],
  [DW_FORM.secOffset, offset],
  [DW_FORM.gnuRefAlt, offset],
  [DW_FORM.gnuStrpAlt, offset],
  // DWARF 2, 7.5.4: as large as an address.
  [
    DW_FORM.refAddr,
    (cursor, { version, addressBytes, offsetBytes }) => cursor.word(version <= 2 ? addressBytes : offsetBytes),
  ],
]);

const FIXED: ReadonlyMap<number, (cursor: DebugCursor) => number> = new Map([
  [1, (cursor) => cursor.u8()],
  [2, (cursor) => cursor.u16()],
  [3, (cursor) => cursor.u24()],
  [4, (cursor) => cursor.u32()],
  [8, (cursor) => cursor.u64()],
]);

/** Reads a value and passes over it. @throws InputError (BAD_DEBUG_INFO) */
export function readForm(cursor: DebugCursor, form: number, constant: number, sizes: FormSizes, depth = 0): FormValue {
  if (form === DW_FORM.implicitConst) return { form, value: constant };
  const bytes = FORM_BYTES.get(form);
  if (bytes !== undefined) {
    const read = FIXED.get(bytes);
    if (read !== undefined) return { form, value: read(cursor) };
    cursor.skip(bytes);
    return { form, value: 0 };
  }
  if (form === DW_FORM.indirect && depth < MOST_INDIRECTIONS)
    return readForm(cursor, cursor.uleb(), 0, sizes, depth + 1);
  const read = READERS.get(form);
  if (read === undefined) throw cursor.bad(`an attribute has the form 0x${form.toString(16)}, which is not known`);
  return { form, value: read(cursor, sizes) };
}

import { InputError } from '@telejit/shared';
import type { CType } from './c-types.js';
import { writeScalar, type CallArgument } from './marshal.js';

/** Values of one C type, one per record: what fits the type exactly is copied as it is, anything else is converted. */
export type BatchColumn =
  | Int8Array
  | Uint8Array
  | Int16Array
  | Uint16Array
  | Int32Array
  | Uint32Array
  | BigInt64Array
  | BigUint64Array
  | Float32Array
  | Float64Array;

interface ColumnClass {
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): BatchColumn;
  readonly BYTES_PER_ELEMENT: number;
}

const INTEGERS: { readonly [size: number]: { readonly signed: ColumnClass; readonly unsigned: ColumnClass } } = {
  1: { signed: Int8Array, unsigned: Uint8Array },
  2: { signed: Int16Array, unsigned: Uint16Array },
  4: { signed: Int32Array, unsigned: Uint32Array },
  8: { signed: BigInt64Array, unsigned: BigUint64Array },
};

/** The class of typed array that holds a C type: `Uint8Array` for bool, `BigUint64Array` for pointers. */
export function columnClass(type: CType): ColumnClass {
  switch (type.kind) {
    case 'integer':
      return type.isSigned ? INTEGERS[type.sizeBytes].signed : INTEGERS[type.sizeBytes].unsigned;
    case 'float':
      return type.sizeBytes === 4 ? Float32Array : Float64Array;
    case 'pointer':
      return BigUint64Array;
    case 'bool':
    case 'void':
      return Uint8Array;
  }
}

/** The elements of a column in a buffer, aligned to their width. */
export function viewColumn(type: CType, buffer: Uint8Array, offset: number, count: number): BatchColumn {
  return new (columnClass(type))(buffer.buffer, buffer.byteOffset + offset, count);
}

/** Stores what a column's elements take without a question. @returns false for anything else */
export type Store = (index: number, value: CallArgument) => boolean;

/** How values of a C type get into a column. Pointers are addresses below 2^63. */
export function storeInto(type: CType, column: BatchColumn): Store {
  if (column instanceof BigInt64Array || column instanceof BigUint64Array) {
    const isSigned = type.kind === 'integer' && type.isSigned;
    const bits = type.kind === 'pointer' ? 63 : 64;
    return (index, value) => {
      if (typeof value !== 'bigint') return false;
      if ((isSigned ? BigInt.asIntN(bits, value) : BigInt.asUintN(bits, value)) !== value) return false;
      column[index] = value;
      return true;
    };
  }
  if (type.kind === 'bool') {
    return (index, value) => {
      if (typeof value !== 'boolean') return false;
      column[index] = value ? 1 : 0;
      return true;
    };
  }
  const isFloat = type.kind === 'float';
  return (index, value) => {
    if (typeof value !== 'number') return false;
    column[index] = value;
    return isFloat || column[index] === value;
  };
}

/**
 * Stores any value that a call takes for the type.
 * @param where for messages
 * @throws InputError (BAD_ARGUMENT)
 */
export function storeChecked(
  type: CType,
  column: BatchColumn,
  index: number,
  value: CallArgument,
  where: () => string,
): void {
  const slot = new DataView(new ArrayBuffer(8));
  writeScalar(slot, 0, type, value, where);
  if (type.kind === 'pointer' && slot.getUint8(7) >= 0x80)
    throw new InputError('BAD_ARGUMENT', `${where()} (${type.name}): an address of a batch must be below 2^63`);
  const width = column.BYTES_PER_ELEMENT;
  const bytes = new Uint8Array(column.buffer, column.byteOffset, column.byteLength);
  bytes.set(new Uint8Array(slot.buffer, 0, width), index * width);
}

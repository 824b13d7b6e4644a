/**
 * Columns: little-endian typed arrays in `bytes` fields. Reading never trusts alignment or length; on little-endian
 * hosts an aligned column is viewed in place, any other is copied.
 */
import { ProtocolError } from '../errors.js';

const IS_LITTLE_ENDIAN_HOST = new Uint8Array(Uint16Array.of(1).buffer)[0] === 1;
const TWO_32 = 0x1_0000_0000;

interface ColumnType<T> {
  readonly BYTES_PER_ELEMENT: number;
  new (buffer: ArrayBufferLike, byteOffset: number, length: number): T;
}

function readColumn<T>(type: ColumnType<T>, swap: (view: DataView) => void, bytes: Uint8Array, what: string): T {
  const width = type.BYTES_PER_ELEMENT;
  if (bytes.byteLength % width !== 0) {
    throw new ProtocolError(
      'BAD_COLUMN',
      `${what}: ${bytes.byteLength} bytes are not a column of ${width}-byte values`,
    );
  }
  const isInPlace = IS_LITTLE_ENDIAN_HOST && bytes.byteOffset % width === 0;
  const source = isInPlace ? bytes : Uint8Array.from(bytes);
  if (!IS_LITTLE_ENDIAN_HOST) swap(new DataView(source.buffer, source.byteOffset, source.byteLength));
  return new type(source.buffer, source.byteOffset, bytes.byteLength / width);
}

function swap32(view: DataView): void {
  for (let at = 0; at < view.byteLength; at += 4) view.setUint32(at, view.getUint32(at, true), false);
}

/** @throws ProtocolError (BAD_COLUMN) when the length is not a multiple of 4 */
export function readUint32Column(bytes: Uint8Array, what: string): Uint32Array {
  return readColumn(Uint32Array, swap32, bytes, what);
}

/** @throws ProtocolError (BAD_COLUMN) when the length is not a multiple of 4 */
export function readInt32Column(bytes: Uint8Array, what: string): Int32Array {
  return readColumn(Int32Array, swap32, bytes, what);
}

/** The bytes of a column; shares memory with `values` on little-endian hosts. */
export function writeColumn(values: Uint32Array | Int32Array | Uint8Array): Uint8Array {
  if (IS_LITTLE_ENDIAN_HOST || values.BYTES_PER_ELEMENT === 1) {
    return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  }
  const copy = values.slice();
  swap32(new DataView(copy.buffer, copy.byteOffset, copy.byteLength));
  return new Uint8Array(copy.buffer, copy.byteOffset, copy.byteLength);
}

const SWAPS: { readonly [width: number]: (bytes: Buffer) => void } = {
  2: (bytes) => bytes.swap16(),
  4: (bytes) => bytes.swap32(),
  8: (bytes) => bytes.swap64(),
};

/** Brings values of this host's byte order into that of columns, or back, in place: nothing on little-endian hosts. */
export function swapColumn(bytes: Uint8Array, width: number): void {
  if (!IS_LITTLE_ENDIAN_HOST) SWAPS[width]?.(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
}

/**
 * A column of u64 as numbers.
 * @throws ProtocolError (BAD_COLUMN) when the length is not a multiple of 8 or a value is not below 2^53
 */
export function readAddressColumn(bytes: Uint8Array, what: string): Float64Array {
  if (bytes.byteLength % 8 !== 0)
    throw new ProtocolError('BAD_COLUMN', `${what}: ${bytes.byteLength} bytes are not a column of 8-byte values`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const result = new Float64Array(bytes.byteLength / 8);
  for (let i = 0; i < result.length; i++) {
    const value = view.getUint32(i * 8, true) + view.getUint32(i * 8 + 4, true) * TWO_32;
    if (value > Number.MAX_SAFE_INTEGER) throw new ProtocolError('BAD_COLUMN', `${what}: row ${i} is not below 2^53`);
    result[i] = value;
  }
  return result;
}

/** Safe non-negative integers as a column of u64. */
export function writeAddressColumn(values: ArrayLike<number>): Uint8Array {
  const result = new Uint8Array(values.length * 8);
  const view = new DataView(result.buffer);
  for (let i = 0; i < values.length; i++) {
    view.setUint32(i * 8, values[i] % TWO_32, true);
    view.setUint32(i * 8 + 4, Math.floor(values[i] / TWO_32), true);
  }
  return result;
}

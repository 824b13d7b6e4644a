import { InputError } from '@telejit/shared';

/** How memory is to be understood. */
export interface DataModel {
  readonly pointerBytes: number;
  readonly isLittleEndian: boolean;
}

/** Types whose values are numbers. */
export type NumberType = 'i8' | 'u8' | 'i16' | 'u16' | 'i32' | 'u32' | 'f32' | 'f64';
/** Types whose values are bigints. */
export type BigType = 'i64' | 'u64' | 'pointer';
/** What memory holds in one piece, aligned to its size. */
export type ScalarType = NumberType | BigType;

interface NumberAccess {
  readonly sizeBytes: number;
  /** Both undefined for those that any number fits. */
  readonly min?: number;
  readonly max?: number;
  get(view: DataView, at: number, isLittleEndian: boolean): number;
  set(view: DataView, at: number, value: number, isLittleEndian: boolean): void;
}

const NUMBERS: Readonly<Record<NumberType, NumberAccess>> = {
  i8: {
    ...{ sizeBytes: 1, min: -0x80, max: 0x7f },
    get: (view, at) => view.getInt8(at),
    set: (view, at, value) => view.setInt8(at, value),
  },
  u8: {
    ...{ sizeBytes: 1, min: 0, max: 0xff },
    get: (view, at) => view.getUint8(at),
    set: (view, at, value) => view.setUint8(at, value),
  },
  i16: {
    ...{ sizeBytes: 2, min: -0x8000, max: 0x7fff },
    get: (view, at, little) => view.getInt16(at, little),
    set: (view, at, value, little) => view.setInt16(at, value, little),
  },
  u16: {
    ...{ sizeBytes: 2, min: 0, max: 0xffff },
    get: (view, at, little) => view.getUint16(at, little),
    set: (view, at, value, little) => view.setUint16(at, value, little),
  },
  i32: {
    ...{ sizeBytes: 4, min: -(2 ** 31), max: 2 ** 31 - 1 },
    get: (view, at, little) => view.getInt32(at, little),
    set: (view, at, value, little) => view.setInt32(at, value, little),
  },
  u32: {
    ...{ sizeBytes: 4, min: 0, max: 2 ** 32 - 1 },
    get: (view, at, little) => view.getUint32(at, little),
    set: (view, at, value, little) => view.setUint32(at, value, little),
  },
  f32: {
    sizeBytes: 4,
    get: (view, at, little) => view.getFloat32(at, little),
    set: (view, at, value, little) => view.setFloat32(at, value, little),
  },
  f64: {
    sizeBytes: 8,
    get: (view, at, little) => view.getFloat64(at, little),
    set: (view, at, value, little) => view.setFloat64(at, value, little),
  },
};

/** Size and alignment. */
export function scalarBytes(type: ScalarType, { pointerBytes }: DataModel): number {
  if (type === 'pointer') return pointerBytes;
  return isNumberType(type) ? NUMBERS[type].sizeBytes : 8;
}

/** Whether a word names a type. */
export function isScalarType(word: string): word is ScalarType {
  return word === 'i64' || word === 'u64' || word === 'pointer' || Object.hasOwn(NUMBERS, word);
}

function isNumberType(type: ScalarType): type is NumberType {
  return Object.hasOwn(NUMBERS, type);
}

/** A value at an offset of a view: a bigint for 64-bit integers and pointers. */
export function readScalar(view: DataView, at: number, type: ScalarType, model: DataModel): number | bigint {
  const { isLittleEndian, pointerBytes } = model;
  if (isNumberType(type)) return NUMBERS[type].get(view, at, isLittleEndian);
  if (type === 'pointer' && pointerBytes === 4) return BigInt(view.getUint32(at, isLittleEndian));
  return type === 'i64' ? view.getBigInt64(at, isLittleEndian) : view.getBigUint64(at, isLittleEndian);
}

/** Stores a value. @throws InputError (BAD_VALUE) for one of another kind, or outside the limits of the type */
export function writeScalar(view: DataView, at: number, type: ScalarType, value: unknown, model: DataModel): void {
  const { isLittleEndian, pointerBytes } = model;
  if (isNumberType(type)) {
    const access = NUMBERS[type];
    const { min, max } = access;
    const fits = typeof value === 'number' && (min === undefined || max === undefined || isBetween(value, min, max));
    if (!fits) throw badValue(type, value, min === undefined ? 'a number' : `a whole number in [${min}, ${max}]`);
    access.set(view, at, value, isLittleEndian);
    return;
  }
  const bits = type === 'pointer' ? pointerBytes * 8 : 64;
  const [low, high] = type === 'i64' ? [-(2n ** 63n), 2n ** 63n - 1n] : [0n, 2n ** BigInt(bits) - 1n];
  if (typeof value !== 'bigint' || value < low || value > high)
    throw badValue(type, value, `a bigint in [${low}, ${high}]`);
  if (bits === 32) view.setUint32(at, Number(value), isLittleEndian);
  else if (type === 'i64') view.setBigInt64(at, value, isLittleEndian);
  else view.setBigUint64(at, value, isLittleEndian);
}

function isBetween(value: number, min: number, max: number): boolean {
  return Number.isInteger(value) && value >= min && value <= max;
}

function badValue(type: ScalarType, value: unknown, wanted: string): InputError {
  return new InputError('BAD_VALUE', `${String(value)} is no value of ${type}: it must be ${wanted}`);
}

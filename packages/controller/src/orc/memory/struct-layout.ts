import { alignUp, InputError } from '@telejit/shared';
import {
  isScalarType,
  readScalar,
  scalarBytes,
  writeScalar,
  type BigType,
  type DataModel,
  type NumberType,
  type ScalarType,
} from './scalars.js';

/** An array of a fixed length, made by `arrayOf`. */
export class ArrayLayout<E extends FieldLayout = FieldLayout> {
  readonly element: E;
  readonly count: number;

  /** @throws InputError (BAD_LAYOUT) */
  constructor(element: E, count: number) {
    if (!Number.isInteger(count) || count < 0 || count > MOST_BYTES)
      throw badLayout(`an array cannot have ${count} elements`);
    this.element = element;
    this.count = count;
  }
}

/** What a field holds: a number, a pointer, an array or another structure. */
export type FieldLayout = ScalarType | ArrayLayout | StructLayout;

/** The fields of a structure in order, each at its natural alignment, as the C compilers of the executor's system lay it out. */
export interface StructLayout {
  readonly [name: string]: FieldLayout;
}

/** What a field is in JavaScript: a bigint for 64-bit integers and pointers. */
export type FieldValue<F> = F extends BigType
  ? bigint
  : F extends NumberType
    ? number
    : F extends ArrayLayout<infer E>
      ? FieldValue<E>[]
      : { -readonly [K in keyof F]: FieldValue<F[K]> };

/** Structures in memory are larger than none of these, and nested no deeper. */
const MOST_BYTES = 2 ** 30;
const MOST_NESTED = 64;

/** So many elements, one behind the other. @throws InputError (BAD_LAYOUT) */
export function arrayOf<E extends FieldLayout>(element: E, count: number): ArrayLayout<E> {
  return new ArrayLayout(element, count);
}

/** How much room a field takes, and where it may lie. */
export interface FieldExtent {
  readonly sizeBytes: number;
  readonly alignment: number;
}

/** @throws InputError (BAD_LAYOUT) for a type that is not known, one without end, or one above 1 GiB */
export function extentOf(layout: FieldLayout, model: DataModel, depth = 0): FieldExtent {
  if (depth > MOST_NESTED) throw badLayout(`it is nested more than ${MOST_NESTED} deep`);
  if (typeof layout === 'string') {
    if (!isScalarType(layout)) throw badLayout(`there is no type "${String(layout)}"`);
    const sizeBytes = scalarBytes(layout, model);
    return { sizeBytes, alignment: sizeBytes };
  }
  if (layout instanceof ArrayLayout) {
    const { sizeBytes, alignment } = extentOf(layout.element, model, depth + 1);
    return checked({ sizeBytes: sizeBytes * layout.count, alignment });
  }
  let at = 0;
  let alignment = 1;
  for (const field of Object.values(layout)) {
    const extent = extentOf(field, model, depth + 1);
    at = alignUp(at, extent.alignment) + extent.sizeBytes;
    alignment = Math.max(alignment, extent.alignment);
  }
  return checked({ sizeBytes: alignUp(at, alignment), alignment });
}

function checked(extent: FieldExtent): FieldExtent {
  if (extent.sizeBytes > MOST_BYTES) throw badLayout(`it takes up ${extent.sizeBytes} bytes; ${MOST_BYTES} at most`);
  return extent;
}

/** The fields of a structure in order, with their offsets. */
function* fieldsOf(
  layout: StructLayout,
  model: DataModel,
): Generator<{ readonly name: string; readonly field: FieldLayout; readonly offset: number }> {
  let at = 0;
  for (const [name, field] of Object.entries(layout)) {
    const { sizeBytes, alignment } = extentOf(field, model);
    const offset = alignUp(at, alignment);
    yield { name, field, offset };
    at = offset + sizeBytes;
  }
}

/** The value of a layout at an offset of a view, which is large enough. */
export function decode<F extends FieldLayout>(layout: F, view: DataView, at: number, model: DataModel): FieldValue<F>;
export function decode(layout: FieldLayout, view: DataView, at: number, model: DataModel): unknown {
  if (typeof layout === 'string') return readScalar(view, at, layout, model);
  if (layout instanceof ArrayLayout) {
    const { element, count } = layout;
    const { sizeBytes } = extentOf(element, model);
    return Array.from({ length: count }, (_, i): unknown => decode(element, view, at + i * sizeBytes, model));
  }
  const value: Record<string, unknown> = {};
  for (const { name, field, offset } of fieldsOf(layout, model))
    Object.defineProperty(value, name, {
      value: decode(field, view, at + offset, model),
      ...{ enumerable: true, writable: true, configurable: true },
    });
  return value;
}

/** Stores a value of a layout. @throws InputError (BAD_VALUE) naming the field */
export function encode(layout: FieldLayout, view: DataView, at: number, value: unknown, model: DataModel): void {
  if (typeof layout === 'string') {
    writeScalar(view, at, layout, value, model);
    return;
  }
  if (layout instanceof ArrayLayout) {
    const { element, count } = layout;
    if (!Array.isArray(value) || value.length !== count)
      throw new InputError('BAD_VALUE', `${describe(value)} is no array of ${count} elements`);
    const { sizeBytes } = extentOf(element, model);
    value.forEach((one: unknown, i) => inside(`[${i}]`, () => encode(element, view, at + i * sizeBytes, one, model)));
    return;
  }
  if (typeof value !== 'object' || value === null)
    throw new InputError('BAD_VALUE', `${describe(value)} is no structure`);
  const fields = new Map<string, unknown>(Object.entries(value));
  for (const { name, field, offset } of fieldsOf(layout, model))
    inside(name, () => encode(field, view, at + offset, fields.get(name), model));
}

function inside(name: string, store: () => void): void {
  try {
    store();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    throw new InputError(error.code, `${name}: ${error.message}`, { cause: error });
  }
}

function describe(value: unknown): string {
  return Array.isArray(value) ? `an array of ${value.length}` : typeof value;
}

function badLayout(why: string): InputError {
  return new InputError('BAD_LAYOUT', `not a layout of memory: ${why}`);
}

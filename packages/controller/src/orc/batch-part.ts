import { InputError } from '@telejit/shared';
import { swapColumn } from '@telejit/shared/wire';
import { columnClass, storeChecked, storeInto, viewColumn, type BatchColumn } from './batch-columns.js';
import { alignColumn, batchLayout, IN_BUFFER } from './batch-thunk.js';
import { blobOf, type CallArgument } from './marshal.js';
import type { Parameter, Prototype } from './prototype.js';

/** The argument lists of a batch: one list per record, or one column per parameter. */
export type BatchInput =
  | { readonly kind: 'records'; readonly count: number; readonly records: readonly (readonly CallArgument[])[] }
  | { readonly kind: 'columns'; readonly count: number; readonly columns: readonly BatchColumn[] };

/** The buffer of one call of a batch's thunk: some records that follow each other. */
export interface BatchPart {
  readonly from: number;
  readonly count: number;
  readonly buffer: Uint8Array;
  /** What comes back begins with the number of records that are done; see BatchLayout. */
  readonly replyOffset: number;
  readonly replySize: number;
  /** Offsets in the reply. */
  readonly copyBack: readonly { readonly offset: number; readonly target: Uint8Array }[];
}

interface Blob {
  readonly parameter: number;
  /** In the part. */
  readonly record: number;
  readonly data: Uint8Array;
  readonly target: Uint8Array | undefined;
}

/** What the buffer of one part takes, unless one record needs more. */
const PART_BYTES = 16 * 1024 * 1024;
const NO_BLOBS: readonly Blob[] = [];

/**
 * Takes the arguments of a batch in either form.
 * @throws InputError BAD_ARGUMENT_COUNT, BAD_BATCH
 */
export function batchInput(
  prototype: Prototype,
  input: readonly (readonly CallArgument[])[] | readonly BatchColumn[],
): BatchInput {
  const { name, parameters } = prototype;
  const given: unknown = input;
  if (!Array.isArray(given))
    throw new InputError(
      'BAD_BATCH',
      `a batch of ${name} takes an array, of records or of one typed array per parameter`,
    );
  if (!areColumns(input)) {
    for (let k = 0; k < input.length; k++) checkRecord(prototype, k, input[k]);
    return { kind: 'records', count: input.length, records: input };
  }
  const count = input[0].length;
  if (input.length !== parameters.length || !input.every((one) => isColumn(one) && one.length === count))
    throw new InputError(
      'BAD_BATCH',
      `a batch of ${name} takes ${parameters.length} typed arrays of one length, one per parameter, or a list of records; it has typed arrays of ${input.map(({ length }) => length).join(', ')} elements`,
    );
  return { kind: 'columns', count, columns: input };
}

function areColumns(
  input: readonly (readonly CallArgument[])[] | readonly BatchColumn[],
): input is readonly BatchColumn[] {
  return ArrayBuffer.isView(input.at(0));
}

function isColumn(one: unknown): boolean {
  return ArrayBuffer.isView(one) && !(one instanceof DataView);
}

function checkRecord({ name, parameters }: Prototype, k: number, record: unknown): void {
  if (!Array.isArray(record))
    throw new InputError('BAD_BATCH', `record ${k} of a batch of ${name} is no array of arguments`);
  if (record.length !== parameters.length)
    throw new InputError(
      'BAD_ARGUMENT_COUNT',
      `record ${k} of a batch of ${name} has ${record.length} arguments; ${name} takes ${parameters.length}`,
    );
}

/**
 * Lays out as many records, from one on, as a part takes.
 * @throws InputError (BAD_ARGUMENT) naming function, position, record, type and value
 */
export function encodePart(prototype: Prototype, input: BatchInput, from: number): BatchPart {
  const { parameters, result } = prototype;
  const widths = parameters.map(({ type }) => columnClass(type).BYTES_PER_ELEMENT);
  const resultWidth = result.kind === 'void' ? 0 : columnClass(result).BYTES_PER_ELEMENT;
  const recordBytes = widths.reduce((sum, width) => sum + width, resultWidth);
  const most = Math.min(input.count - from, Math.max(1, Math.floor(PART_BYTES / Math.max(recordBytes, 1))));
  const { count, blobs } =
    input.kind === 'records' ? takeBlobs(parameters, input.records, from, most) : withoutBlobs(most);

  const layout = batchLayout(parameters.length);
  let size = layout.results;
  const allocate = (bytes: number): number => {
    const offset = alignColumn(size);
    size = offset + bytes;
    return offset;
  };
  allocate(resultWidth * count);
  const placedOut = blobs
    .filter(({ target }) => target !== undefined)
    .map((blob) => ({ blob, offset: allocate(blob.data.byteLength) }));
  const replySize = size - layout.done;
  const columns = widths.map((width) => allocate(width * count));
  const placedIn = blobs
    .filter(({ target }) => target === undefined)
    .map((blob) => ({ blob, offset: allocate(blob.data.byteLength) }));

  const buffer = new Uint8Array(size);
  const header = new DataView(buffer.buffer);
  header.setBigUint64(0, BigInt(count), true);
  columns.forEach((offset, i) => header.setBigUint64(layout.columnOffsets + i * 8, BigInt(offset), true));
  columns.forEach((offset, i) => {
    const column = viewColumn(parameters[i].type, buffer, offset, count);
    fillColumn(prototype, i, input, from, column);
    swapColumn(buffer.subarray(offset, offset + column.byteLength), widths[i]);
  });
  for (const { blob, offset } of [...placedOut, ...placedIn]) {
    buffer.set(blob.data, offset);
    header.setBigUint64(columns[blob.parameter] + blob.record * 8, IN_BUFFER | BigInt(offset), true);
  }
  const copyBack = placedOut.flatMap(({ blob: { target }, offset }) =>
    target === undefined ? [] : [{ offset: offset - layout.done, target }],
  );
  return { from, count, buffer, replyOffset: layout.done, replySize, copyBack };
}

function withoutBlobs(count: number): { readonly count: number; readonly blobs: readonly Blob[] } {
  return { count, blobs: NO_BLOBS };
}

/** What goes beside the columns, of as many records as there is room for. */
function takeBlobs(
  parameters: readonly Parameter[],
  records: readonly (readonly CallArgument[])[],
  from: number,
  most: number,
): { readonly count: number; readonly blobs: readonly Blob[] } {
  const pointers = parameters.flatMap(({ type, isOut }, parameter) =>
    type.kind === 'pointer' ? [{ parameter, isOut }] : [],
  );
  if (pointers.length === 0) return withoutBlobs(most);
  const blobs: Blob[] = [];
  let room = PART_BYTES;
  for (let record = 0; record < most; record++) {
    const own: Blob[] = [];
    for (const { parameter, isOut } of pointers) {
      const value = records[from + record][parameter];
      const data = blobOf(value);
      if (data === undefined) continue;
      own.push({ parameter, record, data, target: isOut && typeof value !== 'string' ? data : undefined });
      room -= alignColumn(data.byteLength);
    }
    if (room < 0 && record > 0) return { count: record, blobs };
    blobs.push(...own);
  }
  return { count: most, blobs };
}

function fillColumn(prototype: Prototype, i: number, input: BatchInput, from: number, column: BatchColumn): void {
  const { type } = prototype.parameters[i];
  const store = storeInto(type, column);
  const where = (k: number) => (): string => `argument ${i + 1} of ${prototype.name} in record ${from + k}`;
  if (input.kind === 'columns') {
    const source = input.columns[i].subarray(from, from + column.length);
    if ((type.kind === 'integer' || type.kind === 'float') && source.constructor === column.constructor) {
      new Uint8Array(column.buffer, column.byteOffset, column.byteLength).set(
        new Uint8Array(source.buffer, source.byteOffset, source.byteLength),
      );
      return;
    }
    for (let k = 0; k < column.length; k++) {
      const value = type.kind === 'bool' ? Boolean(source[k]) : source[k];
      if (!store(k, value)) storeChecked(type, column, k, value, where(k));
    }
    return;
  }
  const isPointer = type.kind === 'pointer';
  for (let k = 0; k < column.length; k++) {
    const value = input.records[from + k][i];
    if (store(k, value)) continue;
    if (!isPointer || blobOf(value) === undefined) storeChecked(type, column, k, value, where(k));
  }
}

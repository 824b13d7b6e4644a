import { alignUp, copyBytes, InputError } from '@telejit/shared';
import { telejit, writeColumn } from '@telejit/shared/wire';
import type { CType, IntegerType } from './c-types.js';
import type { Prototype } from './prototype.js';
import { SLOT_BYTES } from './thunk.js';

import v1 = telejit.v1;

/** What a typed function takes for an argument. Buffers are passed by copy, and copied back unless the C type is const. */
export type CallArgument =
  number | bigint | boolean | string | null | undefined | ArrayBufferView | { readonly address: bigint };

/** What a typed function gives back: numbers up to 32 bits, `bigint` for 64-bit integers and pointers, strings for `char *`. */
export type CallValue = number | bigint | boolean | string | null | undefined;

/** An argument list as the Call operation carries it, and where buffers have to be copied back to. */
export interface MarshalledCall {
  readonly buffer: Uint8Array;
  readonly bufferSize: number;
  /** Undefined when there are none. */
  readonly pointers: Uint8Array | undefined;
  readonly replySize: number;
  readonly isStringResult: boolean;
  readonly copyBack: readonly { readonly offset: number; readonly target: Uint8Array }[];
}

const BLOB_ALIGNMENT = 16;

/** Where argument lists are written: making a view of memory takes longer than writing them. */
class Slots {
  readonly view: DataView;
  readonly bytes: Uint8Array;
  readonly #words: Uint32Array;

  constructor(sizeBytes: number) {
    const memory = new ArrayBuffer(sizeBytes);
    this.view = new DataView(memory);
    this.bytes = new Uint8Array(memory);
    this.#words = new Uint32Array(memory);
  }

  clear(sizeBytes: number): this {
    for (let i = 0; i * 4 < sizeBytes; i++) this.#words[i] = 0;
    return this;
  }
}

/** What most argument lists fit into. */
const FEW_SLOTS_BYTES = 16 * SLOT_BYTES;
/** Nobody's at the moment. */
let spareSlots: Slots | undefined;

/** All zero. Whoever takes them gives them back, or not, when there was an error: reading an argument may make another call. */
function takeSlots(sizeBytes: number): Slots {
  if (sizeBytes > FEW_SLOTS_BYTES) return new Slots(sizeBytes);
  const slots = spareSlots ?? new Slots(FEW_SLOTS_BYTES);
  spareSlots = undefined;
  return slots.clear(sizeBytes);
}

function giveSlotsBack(slots: Slots): void {
  if (slots.bytes.byteLength === FEW_SLOTS_BYTES) spareSlots = slots;
}

/**
 * Lays arguments out in a call buffer: slots, then blobs that are copied back, then the others.
 * @throws InputError BAD_ARGUMENT_COUNT, BAD_ARGUMENT naming function, position, type and value
 */
export function marshalCall(prototype: Prototype, args: readonly CallArgument[]): MarshalledCall {
  const { name, parameters } = prototype;
  if (args.length !== parameters.length) {
    throw new InputError(
      'BAD_ARGUMENT_COUNT',
      `${name} takes ${parameters.length} argument${parameters.length === 1 ? '' : 's'}, not ${args.length}`,
    );
  }
  const slotBytes = (parameters.length + 1) * SLOT_BYTES;
  const slots = takeSlots(slotBytes);
  const blobs: { readonly slot: number; readonly data: Uint8Array; readonly target: Uint8Array | undefined }[] = [];
  for (let i = 0; i < parameters.length; i++) {
    const { type, isOut } = parameters[i];
    const value = args[i];
    const slot = (i + 1) * SLOT_BYTES;
    const blob = type.kind === 'pointer' ? blobOf(value) : undefined;
    if (blob !== undefined)
      blobs.push({ slot, data: blob, target: isOut && typeof value !== 'string' ? blob : undefined });
    else writeScalar(slots.view, slot, type, value, () => `argument ${i + 1} of ${name}`);
  }
  const slotArray = Buffer.allocUnsafe(slotBytes);
  copyBytes(slots.bytes, 0, slotBytes, slotArray, 0);
  giveSlotsBack(slots);
  if (blobs.length === 0) {
    return {
      buffer: slotArray,
      bufferSize: slotBytes,
      pointers: undefined,
      replySize: SLOT_BYTES,
      isStringResult: prototype.result.kind === 'pointer' && prototype.result.isString,
      copyBack: [],
    };
  }
  blobs.sort((a, b) => Number(a.target === undefined) - Number(b.target === undefined));
  let size = slotBytes;
  let replySize = SLOT_BYTES;
  const placed = blobs.map((blob) => {
    const offset = alignUp(size, BLOB_ALIGNMENT);
    size = offset + blob.data.byteLength;
    if (blob.target !== undefined) replySize = size;
    return { ...blob, offset };
  });
  const buffer = new Uint8Array(size);
  buffer.set(slotArray);
  const pointers = new Uint32Array(placed.length * 2);
  placed.forEach((blob, i) => {
    buffer.set(blob.data, blob.offset);
    pointers[i * 2] = blob.slot;
    pointers[i * 2 + 1] = blob.offset;
  });
  return {
    buffer,
    bufferSize: size,
    pointers: writeColumn(pointers),
    replySize,
    isStringResult: prototype.result.kind === 'pointer' && prototype.result.isString,
    copyBack: placed.flatMap((blob) =>
      blob.target === undefined ? [] : [{ offset: blob.offset, target: blob.target }],
    ),
  };
}

/** Takes a reply apart: copies buffers back and gives the result. */
export function unmarshalResult(prototype: Prototype, call: MarshalledCall, reply: v1.ICallResult): CallValue {
  const bytes = reply.buffer ?? new Uint8Array();
  const { result } = prototype;
  if (result.kind === 'integer' && result.sizeBytes === 4 && call.copyBack.length === 0 && bytes.byteLength >= 4) {
    // Most calls: a view of the bytes would take longer than all the rest.
    const bits = bytes[0] | (bytes[1] << 8) | (bytes[2] << 16) | (bytes[3] << 24);
    return result.isSigned ? bits : bits >>> 0;
  }
  for (const { offset, target } of call.copyBack) target.set(bytes.subarray(offset, offset + target.byteLength));
  if (call.isStringResult)
    return reply.hasString === true ? Buffer.from(reply.string ?? new Uint8Array()).toString('utf8') : null;
  return readScalar(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), prototype.result);
}

/** The bytes that a pointer argument points to when it is no address: a string with its terminator, or a buffer. */
export function blobOf(value: CallArgument): Uint8Array | undefined {
  if (typeof value === 'string') return Buffer.from(`${value}\0`, 'utf8');
  if (ArrayBuffer.isView(value)) return new Uint8Array(value.buffer, value.byteOffset, value.byteLength);
  return undefined;
}

/** Writes an argument into a slot of 8 bytes. @param where for messages @throws InputError (BAD_ARGUMENT) */
export function writeScalar(view: DataView, at: number, type: CType, value: CallArgument, where: () => string): void {
  switch (type.kind) {
    case 'bool':
      if (typeof value !== 'boolean') throw badArgument(where, type, value, 'true or false');
      view.setUint8(at, value ? 1 : 0);
      return;
    case 'float':
      if (typeof value !== 'number') throw badArgument(where, type, value, 'a number');
      if (type.sizeBytes === 4) view.setFloat32(at, value, true);
      else view.setFloat64(at, value, true);
      return;
    case 'integer':
      writeInteger(view, at, type, value, where);
      return;
    case 'pointer': {
      const address = typeof value === 'object' && value !== null && 'address' in value ? value.address : (value ?? 0n);
      const isAddress = typeof address === 'bigint' || (typeof address === 'number' && Number.isSafeInteger(address));
      if (!isAddress || BigInt(address) < 0n || BigInt(address) >= 2n ** 64n) {
        throw badArgument(where, type, value, 'an address (bigint), null, a string, a buffer or a symbol');
      }
      view.setBigUint64(at, BigInt(address), true);
      return;
    }
    case 'void':
      throw badArgument(where, type, value, 'nothing');
  }
}

function writeInteger(view: DataView, at: number, type: IntegerType, value: CallArgument, where: () => string): void {
  if (typeof value === 'number' && type.sizeBytes === 4 && (type.isSigned ? value | 0 : value >>> 0) === value) {
    view.setInt32(at, value, true);
    view.setInt32(at + 4, value < 0 ? -1 : 0, true);
    return;
  }
  const bits = BigInt(type.sizeBytes * 8);
  const min = type.isSigned ? -(1n << (bits - 1n)) : 0n;
  const max = (type.isSigned ? 1n << (bits - 1n) : 1n << bits) - 1n;
  const isWhole = typeof value === 'bigint' || (typeof value === 'number' && Number.isSafeInteger(value));
  if (!isWhole || BigInt(value) < min || BigInt(value) > max) {
    throw badArgument(
      where,
      type,
      value,
      `a whole number in [${min}, ${max}]${type.sizeBytes === 8 ? ' (bigint beyond 2^53)' : ''}`,
    );
  }
  view.setBigInt64(at, BigInt.asIntN(64, BigInt(value)), true);
}

/** Reads a value out of a slot of 8 bytes. */
export function readScalar(view: DataView, type: CType, at = 0): CallValue {
  switch (type.kind) {
    case 'void':
      return undefined;
    case 'bool':
      return view.getUint8(at) !== 0;
    case 'float':
      return type.sizeBytes === 4 ? view.getFloat32(at, true) : view.getFloat64(at, true);
    case 'pointer':
      return view.getBigUint64(at, true);
    case 'integer':
      if (type.sizeBytes === 8) return type.isSigned ? view.getBigInt64(at, true) : view.getBigUint64(at, true);
      if (type.sizeBytes === 4) return type.isSigned ? view.getInt32(at, true) : view.getUint32(at, true);
      if (type.sizeBytes === 2) return type.isSigned ? view.getInt16(at, true) : view.getUint16(at, true);
      return type.isSigned ? view.getInt8(at) : view.getUint8(at);
  }
}

function badArgument(where: () => string, type: CType, value: CallArgument, wanted: string): InputError {
  const shown =
    typeof value === 'string'
      ? JSON.stringify(value)
      : ArrayBuffer.isView(value)
        ? 'a buffer'
        : typeof value === 'object'
          ? 'an object'
          : String(value);
  return new InputError(
    'BAD_ARGUMENT',
    `${where()} (${type.name}) cannot be ${value === null ? 'null' : shown}: it must be ${wanted}`,
  );
}

import type { Random } from './random.js';
import { interestingValue } from './values.js';

/** Reads an unsigned number of 1, 2, 4 or 8 bytes; 0 beyond the end. */
export function readUint(bytes: Uint8Array, at: number, size: number, isLittleEndian = true): bigint {
  let value = 0n;
  for (let i = 0; i < size; i++) {
    const byte = bytes[isLittleEndian ? at + size - 1 - i : at + i] ?? 0;
    value = (value << 8n) | BigInt(byte);
  }
  return value;
}

/** Writes what of an unsigned number fits; nothing beyond the end. */
export function writeUint(bytes: Uint8Array, at: number, size: number, value: bigint, isLittleEndian = true): void {
  for (let i = 0; i < size; i++) {
    const where = isLittleEndian ? at + i : at + size - 1 - i;
    if (where >= 0 && where < bytes.length) bytes[where] = Number(BigInt.asUintN(8, value >> BigInt(8 * i)));
  }
}

/** Changes the number at a place to an interesting one. */
export function changeUint(
  random: Random,
  bytes: Uint8Array,
  at: number,
  size: number,
  others: readonly number[] = [],
  isLittleEndian = true,
): void {
  const current = readUint(bytes, at, size, isLittleEndian);
  writeUint(bytes, at, size, interestingValue(random, current, others), isLittleEndian);
}

/** A change of bytes that knows nothing of what they mean. */
export type ByteMutator = (random: Random, bytes: Uint8Array, others: readonly Uint8Array[]) => Uint8Array;

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    result.set(part, at);
    at += part.length;
  }
  return result;
}

function range(random: Random, length: number): readonly [number, number] {
  const start = random.below(length + 1);
  return [start, Math.min(length, start + 1 + random.small(4096))];
}

const MUTATORS: readonly ByteMutator[] = [
  // flip bits
  (random, bytes) => {
    for (let i = random.small(8); i >= 0 && bytes.length > 0; i--)
      bytes[random.below(bytes.length)] ^= 1 << random.below(8);
    return bytes;
  },
  // set a number somewhere
  (random, bytes) => {
    changeUint(random, bytes, random.below(bytes.length), random.pick([1, 2, 4, 8]), [bytes.length]);
    return bytes;
  },
  // fill
  (random, bytes) => bytes.fill(random.pick([0, 1, 0x41, 0x7f, 0x80, 0xff]), ...range(random, bytes.length)),
  // insert
  (random, bytes) => {
    const at = random.below(bytes.length + 1);
    const more = Uint8Array.from({ length: 1 + random.small(512) }, () => random.below(256));
    return joined(bytes.subarray(0, at), more, bytes.subarray(at));
  },
  // delete
  (random, bytes) => {
    const [start, end] = range(random, bytes.length);
    return joined(bytes.subarray(0, start), bytes.subarray(end));
  },
  // cut off
  (random, bytes) => bytes.slice(0, random.below(bytes.length + 1)),
  // repeat
  (random, bytes) => {
    const [start, end] = range(random, bytes.length);
    return joined(bytes.subarray(0, end), bytes.subarray(start));
  },
  // overwrite with another part
  (random, bytes) => {
    const [start, end] = range(random, bytes.length);
    bytes.copyWithin(random.below(bytes.length), start, end);
    return bytes;
  },
  // splice another one in
  (random, bytes, others) => {
    if (others.length === 0) return bytes;
    const other = random.pick(others);
    const [start, end] = range(random, other.length);
    const at = random.below(bytes.length + 1);
    const isInserted = random.oneIn(2);
    return joined(
      bytes.subarray(0, at),
      other.subarray(start, end),
      bytes.subarray(isInserted ? at : at + end - start),
    );
  },
];

/** One change of bytes, in place or in a copy. */
export const mutateBytes: ByteMutator = (random, bytes, others) => random.pick(MUTATORS)(random, bytes, others);

/**
 * Addresses and sizes are safe integers inside Telejit (user addresses are below 2^53 on every supported target) and
 * `bigint` only at the public API. All conversions live here.
 */
import { InputError } from './errors.js';

/** An address in an executor's address space: a safe, non-negative integer. */
export type Addr = number;

const TWO_32 = 0x1_0000_0000;

/** What protobufjs hands out for 64-bit fields. */
export interface LongLike {
  readonly low: number;
  readonly high: number;
  readonly unsigned: boolean;
}

/** "0x7f0012345678", for messages. */
export function formatAddr(address: number | bigint): string {
  return address < 0 ? `-0x${(-address).toString(16)}` : `0x${address.toString(16)}`;
}

/**
 * A 64-bit field of a decoded message as a number.
 * @throws InputError (ADDRESS_RANGE) beyond 2^53 in either direction
 */
export function numberFromLong(value: number | LongLike | null | undefined): number {
  if (value === null || value === undefined) return 0;
  if (typeof value === 'number') return value;
  const high = value.unsigned ? value.high >>> 0 : value.high;
  const result = high * TWO_32 + (value.low >>> 0);
  if (!Number.isSafeInteger(result))
    throw new InputError(
      'ADDRESS_RANGE',
      `${formatAddr(BigInt(high) * BigInt(TWO_32) + BigInt(value.low >>> 0))} is beyond 2^53`,
    );
  return result;
}

/**
 * A `bigint` or number from the public API as an address.
 * @throws InputError (ADDRESS_RANGE) when it is negative, fractional or not below 2^53
 */
export function addrFrom(value: bigint | number): Addr {
  const result = Number(value);
  if (!Number.isSafeInteger(result) || result < 0) {
    throw new InputError('ADDRESS_RANGE', `${String(value)} is not an address: it must be a whole number in [0, 2^53)`);
  }
  return result;
}

/** Smallest multiple of `alignment` (a power of two) that is at least `value`. Exact up to 2^53. */
export function alignUp(value: number, alignment: number): number {
  const rest = value % alignment;
  return rest === 0 ? value : value + (alignment - rest);
}

/** True for 1, 2, 4, ... 2^31. */
export function isPowerOfTwo(value: number): boolean {
  return Number.isInteger(value) && value > 0 && value <= 0x8000_0000 && (value & (value - 1)) === 0;
}

/** How messages about values that do not fit show numbers. */

/** What the linker advises where a value is out of range. */
export const OUT_OF_REACH_ADVICE =
  'the target is out of reach of what refers to it: use a wider reference, or compile with -fPIC';

/** "-0x10" */
export function hex(value: number | bigint): string {
  return value < 0 ? `-0x${(-value).toString(16)}` : `0x${value.toString(16)}`;
}

/** "-2^20" where it is a power of two from 2^7 up, "-12" elsewhere. */
export function bound(value: number | bigint): string {
  const digits = (value < 0 ? -value : value).toString(2);
  return /^10{7,}$/.test(digits) ? `${value < 0 ? '-' : ''}2^${digits.length - 1}` : String(value);
}

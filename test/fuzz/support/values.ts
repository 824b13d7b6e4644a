import type { Random } from './random.js';

/** At the limits of the types and tables of object files and messages. */
const LIMITS: readonly bigint[] = [
  0n,
  1n,
  2n,
  3n,
  4n,
  5n,
  7n,
  8n,
  15n,
  16n,
  24n,
  63n,
  64n,
  0x7fn,
  0x80n,
  0xffn,
  0x100n,
  0x1000n,
  0x7fffn,
  0x8000n,
  0xfeffn,
  0xff00n,
  0xfff1n,
  0xfff2n,
  0xffffn,
  0x1_0000n,
  0x100_0000n,
  0x200_0000n,
  0x7fff_ffffn,
  0x8000_0000n,
  0xffff_fffcn,
  0xffff_ffffn,
  0x1_0000_0000n,
  2n ** 51n,
  2n ** 53n - 1n,
  2n ** 53n,
  2n ** 63n - 1n,
  2n ** 63n,
  2n ** 64n - 4n,
  2n ** 64n - 1n,
];

/** A value that is likely to be at or beyond a limit, near what stood there, or near one of `others`. */
export function interestingValue(random: Random, current: bigint, others: readonly number[]): bigint {
  const near = (value: bigint): bigint => value + BigInt(random.below(17) - 8);
  switch (random.below(6)) {
    case 0:
      return near(current);
    case 1:
      return BigInt(random.uint32());
    case 2:
      return others.length === 0 ? near(current) : near(BigInt(random.pick(others)));
    case 3:
      return current ^ (1n << BigInt(random.below(64)));
    default:
      return random.pick(LIMITS);
  }
}

/**
 * Random numbers of one case: the same seed and case give the same numbers on every machine, so that a case can be run
 * again without those before it.
 * Source: SplitMix32, after Steele, Lea and Flood, "Fast Splittable Pseudorandom Number Generators" (2014).
 */
export class Random {
  #state: number;

  constructor(seed: number, index: number) {
    this.#state = (Math.imul(seed, 0x9e37_79b1) ^ Math.imul(index + 1, 0x85eb_ca6b)) >>> 0;
    this.uint32();
    this.#state ^= seed;
  }

  /** In [0, 2^32). */
  uint32(): number {
    this.#state = (this.#state + 0x9e37_79b9) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0_aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a_2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  }

  /** In [0, limit), a whole number; 0 when the limit is 0. */
  below(limit: number): number {
    return limit <= 0 ? 0 : Math.floor((this.uint32() / 2 ** 32) * limit);
  }

  /** True in one of `n` cases. */
  oneIn(n: number): boolean {
    return this.below(n) === 0;
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)];
  }

  /** Small most of the time, at most `limit`. */
  small(limit: number): number {
    return Math.min(limit, this.below(2 ** this.below(Math.ceil(Math.log2(limit + 1)) + 1)));
  }
}

import { alignUp, type Addr } from '@telejit/shared';

/** Rounding of sizes: every range starts and ends at a multiple of this. */
export const GRANULE_BYTES = 16;

const CANDIDATES_PER_CLASS = 8;

/**
 * The free parts of a range of addresses: segregated by size class (power of two), coalesced with their neighbours when they are
 * freed. Allocating and freeing take constant time unless memory is nearly used up.
 */
export class FreeRanges {
  readonly #sizeByStart = new Map<number, number>();
  readonly #startByEnd = new Map<number, number>();
  readonly #classes: Set<number>[] = [];
  readonly #sizeBytes: number;
  #freeBytes = 0;

  /** All of [start, start + sizeBytes) is free. */
  constructor(start: Addr, sizeBytes: number) {
    this.#sizeBytes = sizeBytes;
    this.#insert(start, sizeBytes);
  }

  /** Size of the whole. */
  get sizeBytes(): number {
    return this.#sizeBytes;
  }

  get usedBytes(): number {
    return this.#sizeBytes - this.#freeBytes;
  }

  /** Size of the largest free range; walks over all of them. */
  get largestFreeBytes(): number {
    let largest = 0;
    for (const size of this.#sizeByStart.values()) largest = Math.max(largest, size);
    return largest;
  }

  /**
   * @param sizeBytes a multiple of GRANULE_BYTES, not 0
   * @param alignmentBytes a power of two
   * @returns the start, or undefined when no free range is large enough
   */
  allocate(sizeBytes: number, alignmentBytes: number): Addr | undefined {
    const start = this.#find(sizeBytes, alignmentBytes);
    if (start === undefined) return undefined;
    const rangeSize = this.#sizeByStart.get(start) ?? 0;
    const at = alignUp(start, alignmentBytes);
    this.#remove(start, rangeSize);
    if (at > start) this.#insert(start, at - start);
    const rest = start + rangeSize - (at + sizeBytes);
    if (rest > 0) this.#insert(at + sizeBytes, rest);
    return at;
  }

  /** Gives back exactly what `allocate` gave. */
  free(start: Addr, sizeBytes: number): void {
    let from = start;
    let to = start + sizeBytes;
    const before = this.#startByEnd.get(from);
    if (before !== undefined) {
      this.#remove(before, from - before);
      from = before;
    }
    const after = this.#sizeByStart.get(to);
    if (after !== undefined) {
      this.#remove(to, after);
      to += after;
    }
    this.#insert(from, to - from);
  }

  #find(sizeBytes: number, alignmentBytes: number): Addr | undefined {
    const fits = (start: number): boolean =>
      alignUp(start, alignmentBytes) + sizeBytes <= start + (this.#sizeByStart.get(start) ?? 0);
    const own = classOf(sizeBytes);
    let seen = 0;
    for (const start of this.#classes[own] ?? []) {
      if (fits(start)) return start;
      if (++seen === CANDIDATES_PER_CLASS) break;
    }
    // Any range of these classes is large enough wherever its start lies.
    for (let index = classOf(sizeBytes + alignmentBytes - 1) + 1; index < this.#classes.length; index++) {
      for (const start of this.#classes[index] ?? []) return start;
    }
    for (let index = own; index < this.#classes.length; index++) {
      for (const start of this.#classes[index] ?? []) if (fits(start)) return start;
    }
    return undefined;
  }

  #insert(start: number, sizeBytes: number): void {
    this.#sizeByStart.set(start, sizeBytes);
    this.#startByEnd.set(start + sizeBytes, start);
    (this.#classes[classOf(sizeBytes)] ??= new Set()).add(start);
    this.#freeBytes += sizeBytes;
  }

  #remove(start: number, sizeBytes: number): void {
    this.#sizeByStart.delete(start);
    this.#startByEnd.delete(start + sizeBytes);
    this.#classes[classOf(sizeBytes)].delete(start);
    this.#freeBytes -= sizeBytes;
  }
}

function classOf(sizeBytes: number): number {
  return Math.floor(Math.log2(sizeBytes));
}

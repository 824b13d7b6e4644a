/**
 * A set of whole numbers that only grows. Takes memory by runs of adjacent numbers, not by numbers: what is added counting up
 * takes none.
 */
export class IdSet {
  /** Runs [start, end), ascending, with gaps between them. */
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];

  get runCount(): number {
    return this.#starts.length;
  }

  has(id: number): boolean {
    const run = this.#runUpTo(id);
    return run >= 0 && id < this.#ends[run];
  }

  add(id: number): void {
    const run = this.#runUpTo(id);
    if (run >= 0 && id < this.#ends[run]) return;
    const joinsBefore = run >= 0 && this.#ends[run] === id;
    const joinsAfter = this.#starts.at(run + 1) === id + 1;
    if (joinsBefore && joinsAfter) {
      this.#ends[run] = this.#ends[run + 1];
      this.#starts.splice(run + 1, 1);
      this.#ends.splice(run + 1, 1);
    } else if (joinsBefore) {
      this.#ends[run] = id + 1;
    } else if (joinsAfter) {
      this.#starts[run + 1] = id;
    } else {
      this.#starts.splice(run + 1, 0, id);
      this.#ends.splice(run + 1, 0, id + 1);
    }
  }

  /** The last run that starts at or below an id; -1 when there is none. */
  #runUpTo(id: number): number {
    let [low, high] = [0, this.#starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle] <= id) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

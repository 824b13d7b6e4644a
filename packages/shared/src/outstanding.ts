/**
 * What is outstanding, by number. One that is outstanding alone, as with calls one after the other, is in no table: a Map that
 * becomes empty makes itself another table each time.
 */
export class Outstanding<T> {
  readonly #others = new Map<number, T>();
  /** Of `#one`, or 0. */
  #number = 0;
  #one: T | undefined;

  get size(): number {
    return this.#others.size + (this.#one === undefined ? 0 : 1);
  }

  get(number: number): T | undefined {
    return number === this.#number ? this.#one : this.#others.get(number);
  }

  /** @param number at least 1, and of none that is outstanding */
  add(number: number, what: T): void {
    if (this.#one !== undefined) {
      this.#others.set(number, what);
      return;
    }
    this.#number = number;
    this.#one = what;
  }

  remove(number: number): void {
    if (number !== this.#number) {
      this.#others.delete(number);
      return;
    }
    this.#number = 0;
    this.#one = undefined;
  }

  /** Takes all, those with small numbers first. */
  takeAll(): readonly T[] {
    const all = [...this.#others];
    if (this.#one !== undefined) all.push([this.#number, this.#one]);
    this.#others.clear();
    this.remove(this.#number);
    return all.sort(([a], [b]) => a - b).map(([, what]) => what);
  }
}

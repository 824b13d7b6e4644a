/** Something in a line, and where it stands there: what is before and after it is for the line alone to change. */
export class Place<T> {
  readonly item: T;
  /** Undefined once it has left. */
  line: WaitingLine<T> | undefined;
  before: Place<T> | undefined;
  after: Place<T> | undefined;

  constructor(item: T, line: WaitingLine<T>, before: Place<T> | undefined) {
    this.item = item;
    this.line = line;
    this.before = before;
  }
}

/**
 * Waits its turn: first in, first out, or out of the middle. A step takes the same time however long the line is. With an array
 * it does not, where `shift` and `splice` move what is behind, nor with the first of a Set or Map, which is found by passing
 * over what was deleted before it.
 */
export class WaitingLine<T> {
  #first: Place<T> | undefined;
  #last: Place<T> | undefined;
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** @returns what `remove` takes it out by */
  push(item: T): Place<T> {
    const place = new Place(item, this, this.#last);
    if (this.#last === undefined) this.#first = place;
    else this.#last.after = place;
    this.#last = place;
    this.#length++;
    return place;
  }

  /** Takes the first one. */
  shift(): T | undefined {
    const first = this.#first;
    if (first !== undefined) this.remove(first);
    return first?.item;
  }

  /** Takes one out of the line. @returns false when it is not in it */
  remove(place: Place<T>): boolean {
    if (place.line !== this) return false;
    const { before, after } = place;
    if (before === undefined) this.#first = after;
    else before.after = after;
    if (after === undefined) this.#last = before;
    else after.before = before;
    place.line = place.before = place.after = undefined;
    this.#length--;
    return true;
  }

  /** Takes all, in order. */
  takeAll(): readonly T[] {
    const all: T[] = [];
    while (this.#first !== undefined) {
      all.push(this.#first.item);
      this.remove(this.#first);
    }
    return all;
  }
}

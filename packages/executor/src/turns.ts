/** For so long a session may work before others of its process, and what keeps connections up, have their turn. */
export const TURN_MS = 10;
/** The clock is not asked after each item: with few libraries, looking a symbol up takes little longer. */
const ITEMS_PER_LOOK = 16;

/** Work that can be put aside wherever it yields, and dropped there: what it holds it gives back in `finally`. */
export type Turns<T> = Iterator<void, T>;

/** Goes on with work for a turn. @returns its result once it is done */
export function takeTurn<T>(work: Turns<T>): IteratorResult<void, T> {
  const began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done || performance.now() - began > TURN_MS) return step;
  }
}

/** Work on many items, one after the other. */
export function* each<T>(items: readonly T[], work: (item: T, index: number) => void): Generator<void, void> {
  for (let i = 0; i < items.length; i++) {
    work(items[i], i);
    if ((i + 1) % ITEMS_PER_LOOK === 0) yield;
  }
}

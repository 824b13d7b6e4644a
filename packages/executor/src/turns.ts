/** For so long a session may work before others of its process, and what keeps connections up, have their turn. */
export const TURN_MS = 10;
/** The clock is not asked after each item: with few libraries, looking a symbol up takes little longer. */
const ITEMS_PER_LOOK = 16;

/**
 * Divides work on many items into turns.
 * @returns does a turn's work; true once all is done
 */
export function inTurns<T>(items: readonly T[], work: (item: T) => void): () => boolean {
  let next = 0;
  return () => {
    const began = performance.now();
    while (next < items.length) {
      work(items[next++]);
      if (next % ITEMS_PER_LOOK === 0 && performance.now() - began > TURN_MS) break;
    }
    return next === items.length;
  };
}

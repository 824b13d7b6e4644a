/** Of every so many milliseconds ... */
const WINDOW_MS = 5;
/** ... the thread that serves everybody waits for calls during at most these. */
const BUDGET_MS = 4;

/**
 * Says whether the serving thread may wait for a quick call, so that it always has time left for what else there is. Told by
 * the clock: a callback for each turn of the event loop would cost more than what is waited for.
 */
export class Patience {
  #windowBegan = 0;
  #spentMs = 0;
  #began = 0;

  /** Asks. When it is granted, `end` says when the wait is over. */
  begin(): boolean {
    const now = performance.now();
    if (now - this.#windowBegan >= WINDOW_MS) {
      this.#windowBegan = now;
      this.#spentMs = 0;
    }
    this.#began = now;
    return this.#spentMs < BUDGET_MS;
  }

  /** The wait that began last is over. */
  end(): void {
    this.#spentMs += performance.now() - this.#began;
  }
}

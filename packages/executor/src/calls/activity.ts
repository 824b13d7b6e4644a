/** Knows what runs of a session, so that what must come after all that runs now does. */
export class Activity {
  readonly #running = new Map<symbol, number>();
  readonly #waiting: { readonly epoch: number; readonly action: () => void }[] = [];
  #epoch = 0;

  /** Something begins to run. The returned function says that it has ended. */
  begin(): () => void {
    const key = Symbol();
    this.#running.set(key, this.#epoch);
    return () => {
      this.#running.delete(key);
      this.#settle();
    };
  }

  /** Runs the action when everything that runs now has ended: at once when nothing runs. */
  whenPast(action: () => void): void {
    if (this.#running.size === 0) {
      action();
      return;
    }
    this.#waiting.push({ epoch: this.#epoch++, action });
  }

  #settle(): void {
    if (this.#waiting.length === 0) return;
    let oldest = Infinity;
    for (const epoch of this.#running.values()) oldest = Math.min(oldest, epoch);
    while (this.#waiting.length > 0 && this.#waiting[0].epoch < oldest) this.#waiting.shift()?.action();
  }
}

/**
 * Knows which calls and programs are inside a session's code, so that memory is reused only when none of those that were
 * running when it was released can still be in it.
 */
export class Activity {
  readonly #running = new Map<symbol, number>();
  readonly #waiting: { readonly epoch: number; readonly action: () => void }[] = [];
  #epoch = 0;

  get isIdle(): boolean {
    return this.#running.size === 0;
  }

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

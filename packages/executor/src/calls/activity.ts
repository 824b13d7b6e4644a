/** Knows what runs of a session, so that what must come after all that runs now does. */
export class Activity {
  /** How much runs that began in each epoch, from `#oldest` on. */
  readonly #running = [0];
  #oldest = 0;
  #runningCount = 0;
  readonly #waiting: { readonly epoch: number; readonly action: () => void }[] = [];

  /** Something begins to run. The returned function says that it has ended. Idempotent. */
  begin(): () => void {
    const epoch = this.#oldest + this.#running.length - 1;
    this.#running[epoch - this.#oldest]++;
    this.#runningCount++;
    let hasEnded = false;
    return () => {
      if (hasEnded) return;
      hasEnded = true;
      this.#running[epoch - this.#oldest]--;
      this.#runningCount--;
      if (this.#waiting.length > 0) this.#settle();
    };
  }

  /** Runs the action when everything that runs now has ended: at once when nothing runs. */
  whenPast(action: () => void): void {
    if (this.#runningCount === 0) {
      action();
      return;
    }
    this.#waiting.push({ epoch: this.#oldest + this.#running.length - 1, action });
    this.#running.push(0);
  }

  #settle(): void {
    while (this.#running.length > 1 && this.#running[0] === 0) {
      this.#running.shift();
      this.#oldest++;
    }
    while (this.#waiting.length > 0 && this.#waiting[0].epoch < this.#oldest) this.#waiting.shift()?.action();
  }
}

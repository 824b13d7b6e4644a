/** Gives a peer so long to say Hello; what it sent in time counts, even if this process was too busy to read it. */
export class HelloDeadline {
  #timer: NodeJS.Timeout | undefined;
  #isOver = false;

  /** @param onLate called once, unless `end` is called before */
  constructor(timeoutMs: number, onLate: () => void) {
    // Timers come ahead of what the event loop reads: one turn more, and one for what that leads to.
    const late = (): void => {
      if (!this.#isOver) onLate();
    };
    this.#timer = setTimeout(() => setImmediate(() => setImmediate(late)), timeoutMs);
  }

  /** The peer has said it, or is gone. */
  end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }
}

/** Shows what long work is at, on a terminal; does nothing when standard error is none. */
export interface Progress {
  /** `done` of `total` steps are finished, and `text` is under way. */
  update(done: number, total: number, text: string): void;
  /** Removes what is shown. Idempotent. */
  stop(): void;
}

/** Work that is quicker than this shows nothing. */
const DELAY_MS = 400;

/** Shows nothing. */
export const NO_PROGRESS: Progress = { update: () => undefined, stop: () => undefined };

/** @param unit what is counted, such as "inputs" */
export function startProgress(unit: string, stream: NodeJS.WriteStream = process.stderr): Progress {
  return stream.isTTY ? new TerminalProgress(unit, stream) : NO_PROGRESS;
}

class TerminalProgress implements Progress {
  readonly #timer: NodeJS.Timeout;
  #state: { readonly done: number; readonly total: number; readonly text: string } = { done: 0, total: 0, text: '' };
  #bar: { update(done: number, payload: object): void; setTotal(total: number): void; stop(): void } | undefined;
  #isStopped = false;

  constructor(unit: string, stream: NodeJS.WriteStream) {
    this.#timer = setTimeout(() => void this.#show(unit, stream), DELAY_MS);
    this.#timer.unref();
  }

  update(done: number, total: number, text: string): void {
    this.#state = { done, total, text };
    this.#bar?.setTotal(total);
    this.#bar?.update(done, { text });
  }

  stop(): void {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    this.#bar?.stop();
    this.#bar = undefined;
  }

  async #show(unit: string, stream: NodeJS.WriteStream): Promise<void> {
    const { SingleBar } = await import('cli-progress');
    if (this.#isStopped) return;
    const { done, total, text } = this.#state;
    const bar = new SingleBar({
      format: `{bar} {value}/{total} ${unit} {text}`,
      stream,
      clearOnComplete: true,
      hideCursor: null,
      linewrap: false,
      barsize: 20,
    });
    bar.start(total, done, { text });
    this.#bar = bar;
  }
}

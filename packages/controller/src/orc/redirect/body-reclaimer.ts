import type { ExecutionSession, JITDylib } from '../core/index.js';

/** Bodies that wait to be removed together, at most. */
const MOST_WAITING = 64;
/** How long they wait for each other, at most. */
const WAIT_MS = 5;

/**
 * Removes what has been replaced, in the background: the executor frees it when no thread is inside, which may take as
 * long as a thread likes. Bodies that are replaced in quick succession are removed together.
 */
export class BodyReclaimer {
  readonly #session: ExecutionSession;
  readonly #underWay = new Set<Promise<void>>();
  #waiting: JITDylib[] = [];
  #timer: NodeJS.Timeout | undefined;
  #failure: { readonly error: unknown } | undefined;

  constructor(session: ExecutionSession) {
    this.#session = session;
  }

  /** Removes a dylib soon. */
  add(body: JITDylib): void {
    this.#waiting.push(body);
    if (this.#waiting.length >= MOST_WAITING) this.#flush();
    else this.#timer ??= setTimeout(() => this.#flush(), WAIT_MS);
  }

  /** Waits until everything that was added is released. @throws the first error of those that could not be */
  async settle(): Promise<void> {
    this.#flush();
    while (this.#underWay.size > 0) await Promise.all(this.#underWay);
    const failure = this.#failure;
    this.#failure = undefined;
    if (failure !== undefined) throw failure.error;
  }

  #flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const bodies = this.#waiting;
    this.#waiting = [];
    for (const body of bodies) {
      const removal = this.#session.removeDylib(body).catch((error: unknown) => {
        this.#failure ??= { error };
      });
      this.#underWay.add(removal);
      void removal.finally(() => this.#underWay.delete(removal));
    }
  }
}

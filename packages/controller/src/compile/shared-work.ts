/** Work that several callers wait for. */
import { listenForAbort } from '@telejit/shared';

interface Work<T> {
  readonly promise: Promise<T>;
  readonly controller: AbortController;
  readonly waiters: Set<(error: Error) => void>;
}

export interface JoinOptions {
  readonly signal?: AbortSignal;
  /** What a caller whose signal aborts is told. */
  readonly whenAborted: (signal: AbortSignal) => Error;
}

/** Does equal work once, however many ask for it at the same time, and stops it when none of them is left. */
export class SharedWork<T> {
  readonly #works = new Map<string, Work<T>>();

  /**
   * Waits for the work of a key, which `begin` begins unless it is under way. It is aborted when all who wait have left.
   * @returns the result, which rejects at once when the caller's signal aborts; and whether the work was under way
   */
  join(
    key: string,
    begin: (signal: AbortSignal) => Promise<T>,
    { signal, whenAborted }: JoinOptions,
  ): { readonly result: Promise<T>; readonly isShared: boolean } {
    const known = this.#works.get(key);
    const work = known ?? this.#begin(key, begin);
    const result = new Promise<T>((resolve, reject) => {
      let endListening = (): void => undefined;
      const leave = (): void => {
        endListening();
        work.waiters.delete(abandon);
      };
      const abandon = (error: Error): void => {
        leave();
        reject(error);
        if (work.waiters.size > 0) return;
        if (this.#works.get(key) === work) this.#works.delete(key);
        work.controller.abort(error);
      };
      const onAbort = (): void => {
        if (signal !== undefined) abandon(whenAborted(signal));
      };
      work.waiters.add(abandon);
      work.promise.then(
        (value) => {
          leave();
          resolve(value);
        },
        (error: unknown) => {
          leave();
          reject(error instanceof Error ? error : new Error(String(error)));
        },
      );
      if (signal?.aborted === true) onAbort();
      else endListening = listenForAbort(signal, onAbort);
    });
    return { result, isShared: known !== undefined };
  }

  /** Rejects all who wait, and aborts everything. */
  abandonAll(error: Error): void {
    for (const { waiters } of [...this.#works.values()]) for (const abandon of [...waiters]) abandon(error);
  }

  #begin(key: string, begin: (signal: AbortSignal) => Promise<T>): Work<T> {
    const controller = new AbortController();
    const promise = begin(controller.signal).finally(() => {
      if (this.#works.get(key) === work) this.#works.delete(key);
    });
    const work: Work<T> = { promise, controller, waiters: new Set() };
    this.#works.set(key, work);
    return work;
  }
}

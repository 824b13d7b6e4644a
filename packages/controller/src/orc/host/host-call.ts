import { CancelledError } from '@telejit/shared';

/** One call of a host function, which the function gets behind its arguments. */
export class HostCall {
  #controller: AbortController | undefined;
  #isOver = false;

  /** Aborted when nobody waits for the result any more: the call of the code was ended, or the session. */
  get signal(): AbortSignal {
    this.#controller ??= new AbortController();
    if (this.#isOver) this.#abort();
    return this.#controller.signal;
  }

  /** Nobody waits any more. */
  get isOver(): boolean {
    return this.#isOver;
  }

  /** Says so. */
  end(): void {
    this.#isOver = true;
    this.#abort();
  }

  #abort(): void {
    this.#controller?.abort(
      new CancelledError('CANCELLED', 'the code that called this function does not wait for it any more'),
    );
  }
}

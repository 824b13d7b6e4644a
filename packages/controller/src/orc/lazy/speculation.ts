import { InputError } from '@telejit/shared';
import { SymbolState, type ExecutionSession, type JITDylib } from '../core/index.js';

export interface SpeculationOptions {
  /** How many functions are made at a time that nobody has called; as many as the pool has threads is sensible. */
  readonly concurrency: number;
}

/** How many names wait at most; later ones are not taken. */
const QUEUE_LIMIT = 1024;

/**
 * Makes functions before they are called. What a function calls in its first block, it calls whenever it is called: that is
 * looked up, and so compiled and linked, in the background when the function is made, a few at a time. Failures show when
 * the function is called.
 */
export class Speculation {
  readonly #session: ExecutionSession;
  readonly #concurrency: number;
  readonly #queue: { readonly dylib: JITDylib; readonly name: string }[] = [];
  readonly #stop = new AbortController();
  #running = 0;
  #started = 0;

  /** @throws InputError (SPECULATION_RANGE) */
  constructor(session: ExecutionSession, { concurrency }: SpeculationOptions) {
    if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 1024) {
      throw new InputError(
        'SPECULATION_RANGE',
        `${concurrency} functions at a time: it must be a whole number from 1 to 1024`,
      );
    }
    this.#session = session;
    this.#concurrency = concurrency;
  }

  /** How many functions were begun that nobody had asked for. */
  get started(): number {
    return this.#started;
  }

  /** Notes symbols of a dylib, hidden ones included, that will probably be wanted. Those that it has not are passed over. */
  suggest(dylib: JITDylib, names: Iterable<string>): void {
    if (this.#stop.signal.aborted) return;
    for (const name of names) if (this.#queue.length < QUEUE_LIMIT) this.#queue.push({ dylib, name });
    // Whoever suggests is busy with what is wanted now.
    queueMicrotask(() => this.#go());
  }

  /** Begins nothing more. What LLVM works on is finished. Idempotent. */
  stop(): void {
    this.#queue.length = 0;
    this.#stop.abort();
  }

  #go(): void {
    while (this.#running < this.#concurrency) {
      const next = this.#queue.shift();
      if (next === undefined) return;
      const { dylib, name } = next;
      if (dylib.entry(name)?.state !== SymbolState.NeverSearched) continue;
      this.#running++;
      this.#started++;
      const over = (): void => {
        this.#running--;
        this.#go();
      };
      const { signal } = this.#stop;
      this.#session.lookupThen([{ dylib, matchesAll: true }], [name], { signal }, { onDone: over, onFailed: over });
    }
  }
}

import { constants } from 'node:os';
import { CancelledError } from '@telejit/shared';
import { EXIT_SIGNAL_BASE } from './exit-codes.js';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const CLEANUP_MS = 3000;

/**
 * Turns the first SIGINT, SIGTERM or SIGHUP into an abort, so that programs and executors are ended before this process
 * is. A second one, or a clean-up that takes too long, ends the process at once.
 */
export class Interrupt implements Disposable {
  readonly #controller = new AbortController();
  #exitCode: number | undefined;
  readonly #onSignal = (name: NodeJS.Signals): void => {
    if (this.#exitCode !== undefined) dieOf(name);
    this.#exitCode = EXIT_SIGNAL_BASE + constants.signals[name];
    setTimeout(() => dieOf(name), CLEANUP_MS).unref();
    this.#controller.abort(new CancelledError('CANCELLED', `interrupted by ${name}`));
  };

  constructor() {
    for (const name of SIGNALS) process.on(name, this.#onSignal);
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** 128 + the signal's number once one has come. */
  get exitCode(): number | undefined {
    return this.#exitCode;
  }

  [Symbol.dispose](): void {
    for (const name of SIGNALS) process.off(name, this.#onSignal);
  }
}

/** As if the signal had never been handled. */
function dieOf(name: NodeJS.Signals): void {
  process.removeAllListeners(name);
  process.kill(process.pid, name);
}

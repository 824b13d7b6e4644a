import { telejit } from '@telejit/shared/wire';
import { OperationFailure } from '../operation-failure.js';
import type { NativeRuntime } from './native-runtime.js';

const LONGEST_PAUSE_MS = 100;
/**
 * How long a thread may stay where it cannot be taken out of before its call is answered without it, and how often it is asked
 * until then: on a busy machine it may not have had a processor meanwhile.
 */
const STUBBORN_MS = 1000;
const STUBBORN_ASKS = 12;

/** Why a task is ended that would go on. */
export type InterruptionCause = 'deadline' | 'cancellation';

const ENDINGS: Readonly<Record<InterruptionCause, { readonly code: string; readonly kind: telejit.v1.FaultKind }>> = {
  deadline: { code: 'CALL_DEADLINE', kind: telejit.v1.FaultKind.FAULT_KIND_DEADLINE },
  cancellation: { code: 'CALL_CANCELLED', kind: telejit.v1.FaultKind.FAULT_KIND_CANCELLATION },
};

/** The failure of a call that was ended where nothing is known of its thread. */
export function endedCall(why: InterruptionCause, message: string): OperationFailure {
  const { code, kind } = ENDINGS[why];
  return new OperationFailure(code, message, { fault: { kind } });
}

/**
 * Ends a task: its thread is asked until it is where it can leave. That is at once for linked code and for what only waits,
 * and else when the library's function that it is inside of returns.
 */
export class Interruption {
  readonly #runtime: NativeRuntime;
  readonly #token: number;
  readonly #why: InterruptionCause;
  readonly #began = performance.now();
  #onStubborn: (() => void) | undefined;
  #pauseMs = 1;
  #asks = 0;

  /** @param onStubborn called once if the thread does not leave within a second; it is asked further */
  constructor(runtime: NativeRuntime, token: number, why: InterruptionCause, onStubborn: () => void) {
    this.#runtime = runtime;
    this.#token = token;
    this.#why = why;
    this.#onStubborn = onStubborn;
    this.#ask();
  }

  #ask(): void {
    if (!this.#runtime.isRunning(this.#token)) return;
    this.#runtime.interrupt(this.#token, this.#why);
    if (++this.#asks >= STUBBORN_ASKS && performance.now() - this.#began > STUBBORN_MS) {
      this.#onStubborn?.();
      this.#onStubborn = undefined;
    }
    setTimeout(() => this.#ask(), this.#pauseMs).unref();
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
  }
}

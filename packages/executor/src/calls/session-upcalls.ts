import type { Addr } from '@telejit/shared';
import { LIMITS } from '../limits.js';
import { OperationFailure } from '../operation-failure.js';
import type { SessionOutbox } from '../session-outbox.js';
import type { SessionUnits } from '../session-units.js';
import type { NativeRuntime } from './native-runtime.js';
import type { UpcallReceiver } from './upcall-router.js';

/** How a thread goes on: at an address, or not at all, for a reason. */
export type UpcallOutcome = { readonly target: Addr } | { readonly failure: string; readonly endsThreads: boolean };

interface WaitingUpcall {
  readonly runtime: NativeRuntime;
  readonly address: Addr;
}

/** What code of one session asks the controller, and threads that wait for the answer. */
export class SessionUpcalls implements UpcallReceiver {
  readonly #units: SessionUnits;
  readonly #outbox: SessionOutbox;
  readonly #waiting = new Map<number, WaitingUpcall>();
  /** Places that code has come to and nobody waits at, with how often: bounded, however fast they come. */
  readonly #notices = new Map<Addr, number>();
  #endDrain: (() => void) | undefined;
  #isFlushDue = false;
  #lastId = 0;

  constructor(units: SessionUnits, outbox: SessionOutbox) {
    this.#units = units;
    this.#outbox = outbox;
  }

  receive(runtime: NativeRuntime, place: Addr, upcall: Addr): boolean {
    const location = this.#units.locate(place);
    if (location === undefined) return false;
    if (upcall === 0) {
      this.#notices.set(place, (this.#notices.get(place) ?? 0) + 1);
      this.#flushSoon();
    } else if (this.#waiting.size >= LIMITS.waitingUpcalls) {
      runtime.failUpcall(upcall, `${this.#waiting.size} threads of the session wait for functions already`);
    } else {
      const id = ++this.#lastId;
      this.#waiting.set(id, { runtime, address: upcall });
      this.#outbox.addUpcall({ id, place: location, count: 1 });
    }
    return true;
  }

  /**
   * Lets threads go on.
   * @throws OperationFailure (UNKNOWN_UPCALL); all of them wait on then
   */
  answer(ids: readonly number[], outcome: UpcallOutcome): void {
    const seen = new Set<number>();
    for (const id of ids) {
      if (seen.has(id) || !this.#waiting.has(id))
        throw new OperationFailure('UNKNOWN_UPCALL', `nobody waits for an answer to upcall ${id}, or not any more`);
      seen.add(id);
    }
    for (const id of ids) {
      const upcall = this.#waiting.get(id);
      this.#waiting.delete(id);
      if (upcall === undefined) continue;
      if ('target' in outcome) upcall.runtime.answerUpcall(upcall.address, outcome.target);
      else if (outcome.endsThreads) upcall.runtime.endUpcall(upcall.address, outcome.failure);
      else upcall.runtime.failUpcall(upcall.address, outcome.failure);
    }
  }

  /** No thread waits any more: each leaves the code of the session. */
  close(): void {
    for (const { runtime, address } of this.#waiting.values())
      runtime.endUpcall(address, 'the session ended while a function was being made for it');
    this.#waiting.clear();
    this.#notices.clear();
    this.#endDrain?.();
  }

  #flushSoon(): void {
    if (this.#isFlushDue) return;
    this.#isFlushDue = true;
    queueMicrotask(() => this.#flush());
  }

  #flush(): void {
    if (this.#outbox.isStalled) {
      this.#endDrain ??= this.#outbox.onDrain(() => this.#flush());
      return;
    }
    this.#endDrain?.();
    this.#endDrain = undefined;
    this.#isFlushDue = false;
    for (const [place, count] of this.#notices) {
      const location = this.#units.locate(place);
      if (location !== undefined) this.#outbox.addUpcall({ id: 0, place: location, count });
    }
    this.#notices.clear();
  }
}

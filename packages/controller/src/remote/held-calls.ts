import { WaitingLine, type Place, type TelejitError } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';

/** A call under way, or on its way. */
export interface SubmittedCall {
  /** 0 while it is held. */
  readonly id: number;
  /** Never rejects unheard: a rejection that nobody awaits is not reported as unhandled. */
  readonly result: Promise<telejit.v1.ICallResult>;
}

/** Calls that wait at once in an executor that does not say how many may (docs/PROTOCOL.md, limits). */
const WAITING_CALLS = 65_536;
/** The rest is left to other operations, which count with calls where they wait for initializers. */
const SHARE = 15 / 16;

/** How many operations may be under way when a call is sent. @param waitingCalls what the executor says; 0 for nothing */
export function mostUnderWay(waitingCalls: number): number {
  return Math.max(1, Math.floor((waitingCalls || WAITING_CALLS) * SHARE));
}

class HeldCall implements SubmittedCall {
  id = 0;
  place: Place<HeldCall> | undefined;
  readonly result: Promise<telejit.v1.ICallResult>;
  readonly send: () => SubmittedCall;
  settle: (result: Promise<telejit.v1.ICallResult>) => void = () => undefined;

  constructor(send: () => SubmittedCall) {
    this.send = send;
    this.result = new Promise((resolve) => (this.settle = resolve));
    this.result.catch(() => undefined);
  }
}

/** Calls beyond those that an executor has wait: they are sent in order as others end. */
export class HeldCalls {
  readonly #hasRoom: () => boolean;
  readonly #held = new WaitingLine<HeldCall>();
  #onEmpty: (() => void)[] = [];

  /** @param hasRoom whether the executor would have one more wait */
  constructor(hasRoom: () => boolean) {
    this.#hasRoom = hasRoom;
  }

  get count(): number {
    return this.#held.length;
  }

  /** @param send is called when there is room, which there may be already where code waits for the controller */
  hold(send: () => SubmittedCall): SubmittedCall {
    const held = new HeldCall(send);
    held.place = this.#held.push(held);
    this.goOn();
    return held;
  }

  /** Sends what there is room for. */
  goOn(): void {
    while (this.#hasRoom()) {
      const held = this.#held.shift();
      if (held === undefined) break;
      const { id, result } = held.send();
      held.id = id;
      held.settle(result);
    }
    if (this.#held.length === 0) this.#empty();
  }

  /** Ends a call that is held. @returns false when it is not */
  drop(call: SubmittedCall, why: TelejitError): boolean {
    if (!(call instanceof HeldCall) || call.place === undefined || !this.#held.remove(call.place)) return false;
    call.settle(Promise.reject(why));
    if (this.#held.length === 0) this.#empty();
    return true;
  }

  /** Ends all calls that are held. */
  dropAll(why: TelejitError): void {
    for (const held of this.#held.takeAll()) held.settle(Promise.reject(why));
    this.#empty();
  }

  /** Resolves when nothing is held. */
  async drained(): Promise<void> {
    if (this.#held.length > 0) await new Promise<void>((resolve) => this.#onEmpty.push(resolve));
  }

  #empty(): void {
    const waiting = this.#onEmpty;
    this.#onEmpty = [];
    for (const resolve of waiting) resolve();
  }
}

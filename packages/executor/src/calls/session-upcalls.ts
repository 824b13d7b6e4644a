import { soon, type Addr } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import { LIMITS } from '../limits.js';
import type { ProcessMemory } from '../native/process-memory.js';
import { HostFunctionFailure, LazyCallFailure, OperationFailure } from '../operation-failure.js';
import type { SessionOutbox } from '../session-outbox.js';
import type { SessionUnits } from '../session-units.js';
import { endedCall, type InterruptionCause } from './interruption.js';
import type { HandedOverParts, NativeRuntime } from './native-runtime.js';
import { readHandedOver, storeAnswer, type HandedOver } from './upcall-memory.js';
import type { UpcallReceiver } from './upcall-router.js';

/** How a thread goes on: at an address, with an answer, or not at all, for a reason. */
export type UpcallOutcome =
  | { readonly kind: 'target'; readonly target: Addr }
  | { readonly kind: 'result'; readonly result: telejit.v1.IUpcallResult }
  | { readonly kind: 'failure'; readonly message: string; readonly endsThreads: boolean };

interface WaitingUpcall {
  readonly runtime: NativeRuntime;
  readonly address: Addr;
  /** The one whose thread waits; 0 when that runs none. */
  readonly task: number;
  /** Where the result goes of a function of the controller; undefined when the thread waits for a place to go on at. */
  readonly result: HandedOver['answer'] | undefined;
  /** What it hands over, in bytes. */
  readonly bytes: number;
}

/** What code of one session asks the controller, and threads that wait for the answer. */
export class SessionUpcalls implements UpcallReceiver {
  readonly #units: SessionUnits;
  readonly #outbox: SessionOutbox;
  readonly #memory: ProcessMemory;
  readonly #waiting = new Map<number, WaitingUpcall>();
  /** Places that code has come to and nobody waits at, with how often: bounded, however fast they come. */
  readonly #notices = new Map<Addr, number>();
  /** Called when a call has begun to wait for a function of the controller. */
  onAsking: (runtime: NativeRuntime) => void = () => undefined;
  #askingCalls = 0;
  /** What threads that wait have handed over. */
  #waitingBytes = 0;
  #endDrain: (() => void) | undefined;
  #isFlushDue = false;
  #lastId = 0;

  constructor(units: SessionUnits, outbox: SessionOutbox, memory: ProcessMemory) {
    this.#units = units;
    this.#outbox = outbox;
    this.#memory = memory;
  }

  /** Calls that wait for functions of the controller. */
  get askingCalls(): number {
    return this.#askingCalls;
  }

  receive(runtime: NativeRuntime, place: Addr, upcall: Addr, task: number, parts?: HandedOverParts): boolean {
    const location = this.#units.locate(place);
    if (location === undefined) return false;
    if (upcall === 0) {
      this.#notices.set(place, (this.#notices.get(place) ?? 0) + 1);
      this.#flushSoon();
    } else if (this.#waiting.size >= LIMITS.waitingUpcalls) {
      const why = `${this.#waiting.size} threads of the session wait for the controller already`;
      runtime.failUpcall(upcall, parts ? new OperationFailure('LIMIT_EXCEEDED', why) : new LazyCallFailure(why));
    } else {
      this.#ask({ runtime, address: upcall, task, result: undefined, bytes: 0 }, location, parts);
    }
    return true;
  }

  #ask(upcall: WaitingUpcall, place: telejit.v1.ILocation, parts: HandedOverParts | undefined): void {
    if (parts === undefined) {
      this.#outbox.addUpcall({ id: this.#add(upcall), place, count: 1 });
      return;
    }
    const { runtime, address } = upcall;
    try {
      const { data, answer } = readHandedOver(this.#memory, parts);
      const bytes = data.byteLength;
      if (this.#waitingBytes + bytes > LIMITS.waitingUpcallBytes)
        throw new OperationFailure(
          'LIMIT_EXCEEDED',
          `code called the controller with ${bytes} bytes, and ${this.#waitingBytes} of other calls wait there; together there may be ${LIMITS.waitingUpcallBytes}`,
        );
      this.#outbox.addUpcall({ id: this.#add({ ...upcall, result: answer, bytes }), place, count: 1, data });
      this.onAsking(runtime);
    } catch (error) {
      if (!(error instanceof OperationFailure)) throw error;
      runtime.failUpcall(address, error);
    }
  }

  #add(upcall: WaitingUpcall): number {
    const id = ++this.#lastId;
    this.#waiting.set(id, upcall);
    this.#waitingBytes += upcall.bytes;
    if (isOfCall(upcall)) this.#askingCalls++;
    return id;
  }

  #remove(id: number, upcall: WaitingUpcall): void {
    this.#waiting.delete(id);
    this.#waitingBytes -= upcall.bytes;
    if (isOfCall(upcall)) this.#askingCalls--;
  }

  /**
   * Lets threads go on.
   * @throws OperationFailure UNKNOWN_UPCALL, BAD_ANSWER; all of them wait on then
   */
  answer(ids: readonly number[], outcome: UpcallOutcome): void {
    const upcalls = new Map<number, WaitingUpcall>();
    for (const id of ids) {
      const upcall = this.#waiting.get(id);
      if (upcalls.has(id) || upcall === undefined)
        throw new OperationFailure('UNKNOWN_UPCALL', `nobody waits for an answer to upcall ${id}, or not any more`);
      const wanted = upcall.result === undefined ? 'target' : 'result';
      if (outcome.kind !== 'failure' && outcome.kind !== wanted)
        throw new OperationFailure('BAD_ANSWER', `upcall ${id} waits for a ${wanted}, not for a ${outcome.kind}`);
      upcalls.set(id, upcall);
    }
    if (outcome.kind === 'result')
      for (const { result } of upcalls.values()) if (result) storeAnswer(this.#memory, result, outcome.result);
    for (const [id, upcall] of upcalls) {
      const { runtime, address, result } = upcall;
      this.#remove(id, upcall);
      if (outcome.kind !== 'failure') {
        runtime.answerUpcall(address, outcome.kind === 'target' ? outcome.target : 0);
        continue;
      }
      const { message, endsThreads } = outcome;
      const failure = result === undefined ? new LazyCallFailure(message) : new HostFunctionFailure(message, id);
      if (endsThreads) runtime.endUpcall(address, failure);
      else runtime.failUpcall(address, failure);
    }
  }

  endTask(task: number, why: InterruptionCause): boolean {
    let isEnded = false;
    for (const [id, upcall] of this.#waiting) {
      // A trampoline's answer is for many threads: those that wait for it wait on.
      if (upcall.task !== task || upcall.result === undefined) continue;
      isEnded = true;
      this.#remove(id, upcall);
      this.#outbox.addEndedUpcall(id);
      upcall.runtime.endUpcall(upcall.address, endedCall(why, 'the call was ended while it waited for the controller'));
    }
    return isEnded;
  }

  /** No thread waits any more: each leaves the code of the session. */
  close(): void {
    for (const { runtime, address } of this.#waiting.values())
      runtime.endUpcall(address, new LazyCallFailure('the session ended while the thread waited for the controller'));
    this.#waiting.clear();
    this.#notices.clear();
    this.#endDrain?.();
  }

  #flushSoon(): void {
    if (this.#isFlushDue) return;
    this.#isFlushDue = true;
    soon(() => this.#flush());
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

function isOfCall({ task, result }: WaitingUpcall): boolean {
  return result !== undefined && task !== 0;
}

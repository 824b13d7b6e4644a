import type { Addr } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import { LIMITS } from '../limits.js';
import type { ProcessMemory } from '../native/process-memory.js';
import { HostFunctionFailure, LazyCallFailure, OperationFailure } from '../operation-failure.js';
import type { SessionOutbox } from '../session-outbox.js';
import type { SessionUnits } from '../session-units.js';
import type { Asking, NativeRuntime } from './native-runtime.js';
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
  /** Of a thread that waits for the result of a function of the controller, and not for a place to go on at. */
  readonly asking: { readonly task: number; readonly answer: HandedOver['answer'] } | undefined;
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

  receive(runtime: NativeRuntime, place: Addr, upcall: Addr, asking?: Asking): boolean {
    const location = this.#units.locate(place);
    if (location === undefined) return false;
    if (upcall === 0) {
      this.#notices.set(place, (this.#notices.get(place) ?? 0) + 1);
      this.#flushSoon();
    } else if (this.#waiting.size >= LIMITS.waitingUpcalls) {
      const why = `${this.#waiting.size} threads of the session wait for the controller already`;
      runtime.failUpcall(upcall, asking ? new OperationFailure('LIMIT_EXCEEDED', why) : new LazyCallFailure(why));
    } else {
      this.#ask(runtime, location, upcall, asking);
    }
    return true;
  }

  #ask(runtime: NativeRuntime, place: telejit.v1.ILocation, address: Addr, asking: Asking | undefined): void {
    if (asking === undefined) {
      const id = this.#add({ runtime, address, asking });
      this.#outbox.addUpcall({ id, place, count: 1 });
      return;
    }
    try {
      const { data, answer } = readHandedOver(this.#memory, asking.parts, asking.partCount);
      const id = this.#add({ runtime, address, asking: { task: asking.task, answer } });
      this.#outbox.addUpcall({ id, place, count: 1, data });
      this.onAsking(runtime);
    } catch (error) {
      if (!(error instanceof OperationFailure)) throw error;
      runtime.failUpcall(address, error);
    }
  }

  #add(upcall: WaitingUpcall): number {
    const id = ++this.#lastId;
    this.#waiting.set(id, upcall);
    if (isOfCall(upcall)) this.#askingCalls++;
    return id;
  }

  #remove(id: number, upcall: WaitingUpcall): void {
    this.#waiting.delete(id);
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
      const wanted = upcall.asking === undefined ? 'target' : 'result';
      if (outcome.kind !== 'failure' && outcome.kind !== wanted)
        throw new OperationFailure('BAD_ANSWER', `upcall ${id} waits for a ${wanted}, not for a ${outcome.kind}`);
      upcalls.set(id, upcall);
    }
    if (outcome.kind === 'result')
      for (const { asking } of upcalls.values()) if (asking) storeAnswer(this.#memory, asking.answer, outcome.result);
    for (const [id, upcall] of upcalls) {
      const { runtime, address, asking } = upcall;
      this.#remove(id, upcall);
      if (outcome.kind !== 'failure') {
        runtime.answerUpcall(address, outcome.kind === 'target' ? outcome.target : 0);
        continue;
      }
      const { message, endsThreads } = outcome;
      const failure = asking === undefined ? new LazyCallFailure(message) : new HostFunctionFailure(message, id);
      if (endsThreads) runtime.endUpcall(address, failure);
      else runtime.failUpcall(address, failure);
    }
  }

  /** A task is to end: threads of it that wait for functions of the controller do not wait on, and it fails with the reason. */
  endTask(task: number, why: OperationFailure): void {
    for (const [id, upcall] of this.#waiting) {
      const { runtime, address, asking } = upcall;
      if (asking?.task !== task) continue;
      this.#remove(id, upcall);
      this.#outbox.addEndedUpcall(id);
      runtime.endUpcall(address, why);
    }
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

function isOfCall({ asking }: WaitingUpcall): boolean {
  return asking !== undefined && asking.task !== 0;
}

import { WaitingLine, type Place } from '@telejit/shared';
import { LIMITS } from '../limits.js';
import type { NativeBlock } from '../native/native-pool.js';
import { OperationFailure } from '../operation-failure.js';
import { endedCall, Interruption, type InterruptionCause } from './interruption.js';
import type { NativeRuntime, TaskDescription } from './native-runtime.js';
import { Patience } from './patience.js';

/** How long the serving thread waits for a call that is likely to be quick. */
const QUICK_CALL_WAIT_US = 50;

/** Ends a call that waits or runs; its `onDone` tells. Idempotent. */
export type EndCall = (why: InterruptionCause) => void;

interface WaitingCall {
  readonly block: NativeBlock;
  readonly task: TaskDescription;
  readonly onStarted: () => void;
  readonly onDone: (error?: unknown) => void;
  /** Called when the call is to be ended and its thread does not leave what it is inside of. */
  readonly onStubborn: (error: OperationFailure) => void;
  /** Ends the call otherwise than by interrupting its thread. */
  readonly interrupt: ((why: InterruptionCause) => void) | undefined;
  /** Of the task, once it runs. */
  token: number;
  isEnding: boolean;
}

const NOTHING = (): void => undefined;

/**
 * Starts the calls of one session: each on a thread of its own, up to a limit; further ones wait for their turn. A quick
 * call is waited for, since its end would otherwise cost a turn through the pipe; while another call is running nothing
 * waits.
 */
export class CallQueue {
  readonly #askingCount: () => number;
  readonly #waiting = new WaitingLine<WaitingCall>();
  #runningCount = 0;
  #reservedBytes = 0;
  readonly #patience = new Patience();
  #isStarting = false;

  /** @param askingCount how many of the calls wait for functions of the controller, which may need further calls */
  constructor(askingCount: () => number) {
    this.#askingCount = askingCount;
  }

  /** Starts calls that there is room for now. */
  goOn(runtime: NativeRuntime): void {
    if (this.#waiting.length > 0) this.#startWaiting(runtime);
  }

  /**
   * Counts the memory that a call is going to take, from before it is allocated.
   * @returns takes it off again
   * @throws OperationFailure (LIMIT_EXCEEDED)
   */
  reserve(bytes: number): () => void {
    if (this.#reservedBytes + bytes > LIMITS.callBytes) {
      throw new OperationFailure(
        'LIMIT_EXCEEDED',
        `a buffer of ${bytes} bytes beside the ${this.#reservedBytes} of calls that run or wait is more than ${LIMITS.callBytes}; wait for some to end`,
      );
    }
    this.#reservedBytes += bytes;
    return () => (this.#reservedBytes -= bytes);
  }

  /**
   * @param onStarted called once, when the call is on its thread, or before `onDone`
   * @param onDone called once, with the reason when the call could not be started or did not return
   * @param onStubborn called when a call that is to be ended cannot be: it will be, and then `onDone` is called
   * @param interrupt ends the call once it is on its thread; default by interrupting that
   */
  start(
    runtime: NativeRuntime,
    block: NativeBlock,
    task: TaskDescription,
    onStarted: (() => void) | undefined,
    onDone: (error?: unknown) => void,
    onStubborn: (error: OperationFailure) => void = NOTHING,
    interrupt?: (why: InterruptionCause) => void,
  ): EndCall {
    if (this.#waiting.length >= LIMITS.waitingOperations) {
      onStarted?.();
      onDone(
        new OperationFailure(
          'LIMIT_EXCEEDED',
          `${LIMITS.runningCalls} calls are running and ${this.#waiting.length} wait for their turn; wait for some to end`,
        ),
      );
      return NOTHING;
    }
    const call: WaitingCall = {
      block,
      task,
      onStarted: onStarted ?? NOTHING,
      onDone,
      onStubborn,
      interrupt,
      token: 0,
      isEnding: false,
    };
    const place = this.#waiting.push(call);
    this.#startWaiting(runtime);
    return (why) => this.#end(runtime, place, why);
  }

  #end(runtime: NativeRuntime, place: Place<WaitingCall>, why: InterruptionCause): void {
    const call = place.item;
    if (call.isEnding) return;
    call.isEnding = true;
    if (this.#waiting.remove(place)) {
      call.onStarted();
      call.onDone(endedCall(why, 'the call was ended while it waited for its turn'));
      return;
    }
    if (call.interrupt !== undefined) {
      call.interrupt(why);
      return;
    }
    new Interruption(runtime, call.token, why, () =>
      call.onStubborn(
        endedCall(
          why,
          'the thread is inside of a function of a library that it cannot be taken out of; it will be ended when that returns',
        ),
      ),
    );
  }

  #startWaiting(runtime: NativeRuntime): void {
    // A call may end while it is being started, which comes back here: one loop serves all.
    if (this.#isStarting) return;
    this.#isStarting = true;
    while (this.#runningCount - this.#askingCount() < LIMITS.runningCalls) {
      const call = this.#waiting.shift();
      if (call === undefined) break;
      this.#runningCount++;
      const end = (error?: unknown): void => {
        this.#runningCount--;
        call.onDone(error);
        this.#startWaiting(runtime);
      };
      try {
        call.token = this.#run(runtime, call, end);
        call.onStarted();
      } catch (error) {
        call.onStarted();
        end(error);
      }
    }
    this.#isStarting = false;
  }

  #run(runtime: NativeRuntime, { block, task }: WaitingCall, end: (error?: unknown) => void): number {
    if (runtime.runningCount > 0 || !this.#patience.begin()) return runtime.run(block, task, 0, end);
    try {
      return runtime.run(block, task, QUICK_CALL_WAIT_US, end);
    } finally {
      this.#patience.end();
    }
  }

  /** Fails the calls that have not been started. */
  dropWaiting(): void {
    for (const call of this.#waiting.takeAll()) {
      call.onStarted();
      call.onDone(new OperationFailure('CANCELLED', 'the session ended before the call was started'));
    }
  }
}

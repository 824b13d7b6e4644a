import type { Addr } from '@telejit/shared';
import { LazyCallFailure } from '../operation-failure.js';
import type { InterruptionCause } from './interruption.js';
import type { HandedOverParts, NativeRuntime } from './native-runtime.js';

/** A session, as the runtime's upcalls reach it. */
export interface UpcallReceiver {
  /**
   * Takes an upcall if its place is in a unit of the session.
   * @param upcall what waits for the answer; 0 when nobody does
   * @param task the one whose thread waits; 0 when that runs none
   * @param parts of code that calls the controller
   */
  receive(runtime: NativeRuntime, place: Addr, upcall: Addr, task: number, parts?: HandedOverParts): boolean;
  /** A task is to end: its thread does not wait on. @returns false when it does not wait */
  endTask(task: number, why: InterruptionCause): boolean;
}

/** Finds out whose code an upcall comes from. */
export class UpcallRouter {
  readonly #receivers = new Set<UpcallReceiver>();

  add(receiver: UpcallReceiver): void {
    this.#receivers.add(receiver);
  }

  remove(receiver: UpcallReceiver): void {
    this.#receivers.delete(receiver);
  }

  /** From now on the runtime's upcalls are answered. Those from code of no session end at once. */
  connect(runtime: NativeRuntime): void {
    runtime.onInterrupt = (task, why) => [...this.#receivers].some((receiver) => receiver.endTask(task, why));
    runtime.onUpcall = (place, upcall, task, parts) => {
      for (const receiver of this.#receivers) if (receiver.receive(runtime, place, upcall, task, parts)) return;
      if (upcall !== 0)
        runtime.endUpcall(
          upcall,
          new LazyCallFailure('the code that asked for a function has been removed, or its session has ended'),
        );
    };
  }
}

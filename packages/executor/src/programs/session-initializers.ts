import type { LinkedFunctionArray, LinkedUnit } from '../linker/index.js';

/** What has to run before the code of a session, and what at its end, each exactly once. */
export interface PendingInitializers {
  /** In the order in which they run. */
  readonly initializers: readonly LinkedFunctionArray[];
  /** In the order of initializers: they run in the reverse of it. */
  readonly finalizers: readonly LinkedFunctionArray[];
}

/** The units of a session whose initializers have not run in this process, in link order. */
export class SessionInitializers {
  #pending = new Set<LinkedUnit>();

  add(unit: LinkedUnit): void {
    if (unit.initializers.length > 0 || unit.finalizers.length > 0) this.#pending.add(unit);
  }

  remove(unit: LinkedUnit): void {
    this.#pending.delete(unit);
  }

  /**
   * What has not run here. A program runs it in its child; it is pending all the same. What was initialized here ends here
   * and not in a program.
   */
  pending(): PendingInitializers {
    const units = [...this.#pending];
    return {
      initializers: inOrder(units.flatMap((unit) => unit.initializers)),
      finalizers: inOrder(units.flatMap((unit) => unit.finalizers)),
    };
  }

  /**
   * Call when all that are pending are about to run in this process.
   * @returns makes them pending again, for when they could not be started
   */
  markRun(): () => void {
    const units = this.#pending;
    this.#pending = new Set();
    return () => {
      this.#pending = new Set([...units, ...this.#pending]);
    };
  }
}

/** ELF gABI, Initialization and Termination Functions: .preinit_array first; then by priority, then as linked. */
function inOrder(arrays: LinkedFunctionArray[]): readonly LinkedFunctionArray[] {
  return arrays.sort((a, b) => Number(b.isPreinit) - Number(a.isPreinit) || a.priority - b.priority);
}

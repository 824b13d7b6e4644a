import type { LinkedFunctionArray, LinkedUnit } from '../linker/index.js';

/** Which initializers of a session have not run, and which finalizers there are, in link order. */
export class SessionInitializers {
  readonly #pending = new Set<LinkedUnit>();
  readonly #withFinalizers = new Set<LinkedUnit>();

  add(unit: LinkedUnit): void {
    if (unit.initializers.length > 0) this.#pending.add(unit);
    if (unit.finalizers.length > 0) this.#withFinalizers.add(unit);
  }

  remove(unit: LinkedUnit): void {
    this.#pending.delete(unit);
    this.#withFinalizers.delete(unit);
  }

  /** Initializers that have not run, in the order in which they run. */
  pending(): readonly LinkedFunctionArray[] {
    return inOrder([...this.#pending].flatMap((unit) => unit.initializers));
  }

  /** Call when all that are pending are about to run in this process. */
  markRun(): void {
    this.#pending.clear();
  }

  /** All finalizers, in the order in which they run: the reverse of that of initializers. */
  finalizers(): readonly LinkedFunctionArray[] {
    return [...inOrder([...this.#withFinalizers].flatMap((unit) => unit.finalizers))].reverse();
  }
}

/** ELF gABI, Initialization and Termination Functions: .preinit_array first; then by priority, then as linked. */
function inOrder(arrays: LinkedFunctionArray[]): readonly LinkedFunctionArray[] {
  return arrays.sort((a, b) => Number(b.isPreinit) - Number(a.isPreinit) || a.priority - b.priority);
}

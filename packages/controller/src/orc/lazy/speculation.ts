import { InputError } from '@telejit/shared';
import { bodyName, type Callee } from '../../compile/index.js';
import { PartitionUnit } from './partition-unit.js';

export interface SpeculationOptions {
  /**
   * How many functions are compiled at a time that nobody has called. One less than the pool has threads leaves one for what
   * is called.
   */
  readonly concurrency: number;
  /** Chooses from what a function calls directly. Default: all of it. Must not throw. */
  readonly choose?: (callees: readonly Callee[]) => readonly Callee[];
}

/** What became of functions that nobody had called. */
export interface SpeculationStats {
  /** How many were compiled ahead. */
  readonly begun: number;
  /** How many of these were called later. */
  readonly used: number;
}

/** How many functions wait at most; later ones are not taken. */
const QUEUE_LIMIT = 1024;

/**
 * Compiles functions before they are called. When a function is compiled, those that it calls are compiled as well, a few
 * at a time, and those that these call. Nothing is linked before it is called, so that nothing but the time shows whether
 * there is speculation; failures are for those who call.
 */
export class Speculation {
  readonly #concurrency: number;
  readonly #choose: (callees: readonly Callee[]) => readonly Callee[];
  readonly #queue = new Set<PartitionUnit>();
  /** Those that nobody has called yet. */
  readonly #ahead = new WeakSet<PartitionUnit>();
  #begun = 0;
  #used = 0;
  #running = 0;
  #isStopped = false;

  /** @throws InputError (SPECULATION_RANGE) */
  constructor({ concurrency, choose = (callees) => callees }: SpeculationOptions) {
    if (!Number.isInteger(concurrency) || concurrency < 1 || concurrency > 1024) {
      throw new InputError(
        'SPECULATION_RANGE',
        `${concurrency} functions at a time: it must be a whole number from 1 to 1024`,
      );
    }
    this.#concurrency = concurrency;
    this.#choose = choose;
  }

  get stats(): SpeculationStats {
    return { begun: this.#begun, used: this.#used };
  }

  /** A function is wanted. */
  follow(unit: PartitionUnit): void {
    if (this.#ahead.delete(unit)) this.#used++;
    else this.#suggestCallees(unit);
    // Whoever wants it has its own work in the queue of the pool first.
    queueMicrotask(() => this.#go());
  }

  /** Begins nothing more. What LLVM works on is finished. Idempotent. */
  stop(): void {
    this.#isStopped = true;
    this.#queue.clear();
  }

  #suggestCallees({ dylib, callees }: PartitionUnit): void {
    if (this.#isStopped) return;
    for (const { name } of this.#choose(callees)) {
      const callee = dylib.unitOf(bodyName(name));
      if (!(callee instanceof PartitionUnit) || this.#ahead.has(callee) || this.#queue.size >= QUEUE_LIMIT) continue;
      this.#queue.add(callee);
    }
  }

  #go(): void {
    for (const unit of this.#queue) {
      if (this.#running >= this.#concurrency) return;
      this.#queue.delete(unit);
      if (!unit.isPending) continue;
      this.#ahead.add(unit);
      this.#running++;
      this.#begun++;
      this.#suggestCallees(unit);
      void unit.prepare().then(() => {
        this.#running--;
        this.#go();
      });
    }
  }
}

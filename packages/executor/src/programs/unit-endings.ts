import type { Activity } from '../calls/activity.js';
import type { NativeRuntime } from '../calls/native-runtime.js';
import type { ExecutorState } from '../executor-state.js';
import type { LinkedUnit } from '../linker/index.js';
import { RegionBlock } from './region-block.js';

/** How long the serving thread waits for destructors that are likely to be quick. */
const QUICK_WAIT_US = 50;

/** Called when units have ended: with an error when their destructors could not run, and their memory stays. */
type OnEnded = (error?: unknown) => void;

interface Ending {
  readonly units: readonly LinkedUnit[];
  readonly onEnded: OnEnded;
}

/**
 * Ends units of one session: waits until no call can be inside, runs what they registered for their end on a thread of the
 * runtime, and frees them. One release after the other, in the order in which they came: destructors may use what is
 * released behind them. Units that registered nothing cost nothing more than their memory.
 */
export class UnitEndings {
  readonly #state: ExecutorState;
  readonly #activity: Activity;
  readonly #queue: Ending[] = [];
  /** Releases whose destructors have not all run. */
  #unfinishedCount = 0;
  #isRunning = false;
  #isAdvancing = false;

  constructor(state: ExecutorState, activity: Activity) {
    this.#state = state;
    this.#activity = activity;
  }

  /** Whether destructors are running. */
  get isRunning(): boolean {
    return this.#isRunning;
  }

  /**
   * Ends units and frees them. `onEnded` comes when their destructors have run; when there are none at once, though a call
   * may still be inside.
   * @param isLast `onEnded` comes after the destructors of what was given here before, too
   */
  end(units: readonly LinkedUnit[], onEnded: OnEnded = () => undefined, isLast = false): void {
    const isAwaited = this.#hasRegistered(units) || (isLast && this.#unfinishedCount > 0);
    if (isAwaited) {
      this.#unfinishedCount++;
    } else {
      onEnded();
      if (this.#activity.isIdle && this.#queue.length === 0) {
        this.#free(units);
        return;
      }
    }
    const ending: Ending = {
      units,
      onEnded: (error) => {
        if (!isAwaited) return;
        this.#unfinishedCount--;
        onEnded(error);
      },
    };
    this.#activity.whenPast(() => {
      this.#queue.push(ending);
      this.#next();
    });
  }

  #next(): void {
    // Destructors may end while they are being started, which comes back here: one loop serves all.
    if (this.#isAdvancing) return;
    this.#isAdvancing = true;
    while (!this.#isRunning) {
      const ending = this.#queue.shift();
      if (ending === undefined) break;
      // A call that was still inside may have registered something.
      const { runtime } = this.#state;
      if (runtime !== undefined && this.#hasRegistered(ending.units)) this.#run(runtime, ending);
      else this.#finish(ending);
    }
    this.#isAdvancing = false;
  }

  #run(runtime: NativeRuntime, ending: Ending): void {
    this.#isRunning = true;
    const block = new RegionBlock(this.#state.pool, ending.units);
    const task = { entry: runtime.finalize, first: block.regionAddress, second: 0, stackBytes: 0 };
    const past = this.#activity.begin();
    const onDone = (error?: unknown): void => {
      block.release();
      this.#isRunning = false;
      if (error === undefined) this.#finish(ending);
      else ending.onEnded(error);
      past();
      this.#next();
    };
    const run = (): void => {
      try {
        // What was given up has taken itself off the list: the others follow.
        runtime.run(block.native, task, runtime.runningCount > 0 ? 0 : QUICK_WAIT_US, (failure) =>
          failure === undefined ? onDone() : run(),
        );
      } catch (error) {
        onDone(error);
      }
    };
    run();
  }

  #finish({ units, onEnded }: Ending): void {
    this.#free(units);
    onEnded();
  }

  #free(units: readonly LinkedUnit[]): void {
    for (const unit of units) this.#state.linker.unlink(unit);
  }

  #hasRegistered(units: readonly LinkedUnit[]): boolean {
    const { runtime, pool } = this.#state;
    if (runtime?.hasRegistrations !== true) return false;
    const block = new RegionBlock(pool, units);
    const isRegistered = runtime.isRegistered(block.regionAddress);
    block.release();
    return isRegistered;
  }
}

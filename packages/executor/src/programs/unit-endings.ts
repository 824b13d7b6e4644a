import type { Activity } from '../calls/activity.js';
import type { NativeRuntime } from '../calls/native-runtime.js';
import type { ExecutorState } from '../executor-state.js';
import type { LinkedUnit } from '../linker/index.js';
import type { UnitOwner } from '../reclaim/reclaimer.js';
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
 * Ends units of one session. Those that registered something for their end wait until the calls and programs have ended
 * that were running at their release, and run it on a thread of the runtime: one release after the other, in the order in
 * which they came, for destructors may use what is released behind them. The memory then goes to the reclaimer; that of
 * units that registered nothing at once, when nothing is ahead of them.
 */
export class UnitEndings implements UnitOwner {
  readonly #state: ExecutorState;
  readonly #activity: Activity;
  readonly #pins: Activity;
  readonly #queue: Ending[] = [];
  /** Releases whose destructors have not all run. */
  #unfinishedCount = 0;
  /** Releases that are ahead of later ones: in the queue, or on the way to it, or the one that runs. */
  #aheadCount = 0;
  #isRunning = false;
  #isAdvancing = false;

  /**
   * @param activity all calls and programs of the session
   * @param pins what uses units without a thread that is inside: a program has a copy of them but shares their code, a call
   * that waits for its turn will be inside, and initializers run one after the other
   */
  constructor(state: ExecutorState, activity: Activity, pins: Activity) {
    this.#state = state;
    this.#activity = activity;
    this.#pins = pins;
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
      if (this.#aheadCount === 0) {
        this.#reclaim(units);
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
    this.#aheadCount++;
    this.#activity.whenPast(() => this.#enqueue(ending));
  }

  /** No thread is inside any more. One that was may have registered something. */
  onUnheld(units: readonly LinkedUnit[]): void {
    if (this.#hasRegistered(units)) {
      this.#aheadCount++;
      this.#enqueue({ units, onEnded: () => undefined });
      return;
    }
    for (const unit of units) this.#state.linker.unlink(unit);
  }

  #enqueue(ending: Ending): void {
    this.#queue.push(ending);
    this.#next();
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
      else this.#fail(ending, error);
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
    this.#aheadCount--;
    this.#reclaim(units);
    onEnded();
  }

  /** The memory stays. */
  #fail({ onEnded }: Ending, error: unknown): void {
    this.#aheadCount--;
    onEnded(error);
  }

  #reclaim(units: readonly LinkedUnit[]): void {
    if (units.length > 0) this.#pins.whenPast(() => this.#state.reclaimer.add(units, this));
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

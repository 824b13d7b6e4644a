import type { NativeRuntime } from '../calls/native-runtime.js';
import type { LinkedUnit } from '../linker/index.js';
import type { NativePool } from '../native/native-pool.js';
import { ExaminationBlock } from './examination-block.js';
import { keptUnits } from './kept-units.js';

const FIRST_PAUSE_MS = 1;
const LONGEST_PAUSE_MS = 128;

/** Whose units are to be reclaimed: one session's. Ids of units are its own. */
export interface UnitOwner {
  /** No thread of the process is inside these units any more, nor inside one that refers to them. */
  onUnheld(units: readonly LinkedUnit[]): void;
}

/** What waits, and what was done. */
export interface ReclaimStatistics {
  readonly heldUnits: number;
  readonly heldBytes: number;
  /** How often threads were looked at. */
  readonly examinations: number;
  /** How often one was stopped for it. */
  readonly signals: number;
}

/**
 * Finds out when no thread of the process is inside released units, whoever made the thread. Mostly nothing runs, and that
 * is known at once. Otherwise a thread of the runtime looks at all others; what is still held then is looked at again
 * when a task ends that may have been inside, and after pauses that grow.
 */
export class Reclaimer {
  readonly #pool: NativePool;
  #runtime: NativeRuntime | undefined;
  readonly #waiting = new Map<UnitOwner, Map<number, LinkedUnit>>();
  /** Tasks up to this one may be inside units that wait. */
  #lastToken = 0;
  #isExamining = false;
  /** Units came, or a task ended, while an examination was under way. */
  #isOutdated = false;
  #pauseMs = FIRST_PAUSE_MS;
  #timer: NodeJS.Timeout | undefined;
  #soon: NodeJS.Immediate | undefined;
  /** Who wants to know when all that waited has been looked at. */
  #lookers: (() => void)[] = [];
  #examinations = 0;
  #signals = 0;

  constructor(pool: NativePool) {
    this.#pool = pool;
  }

  /** Before there is a runtime, no linked code runs. */
  connect(runtime: NativeRuntime): void {
    this.#runtime = runtime;
    runtime.onTaskEnd = (token) => {
      if (this.#waiting.size > 0 && token <= this.#lastToken) this.#lookSoon();
    };
  }

  /** `owner.onUnheld` gets the units, together or one after the other; before this function returns when nothing runs. */
  add(units: readonly LinkedUnit[], owner: UnitOwner): void {
    if (this.#isQuiet()) {
      owner.onUnheld(units);
      return;
    }
    const waiting = this.#waiting.get(owner) ?? new Map<number, LinkedUnit>();
    this.#waiting.set(owner, waiting);
    for (const unit of units) waiting.set(unit.id, unit);
    this.#lastToken = this.#runtime?.lastToken ?? 0;
    this.#lookSoon();
  }

  /** Whether there is memory that may become free without anything else being released. */
  get isWaiting(): boolean {
    return this.#waiting.size > 0;
  }

  /** Calls back when all that waits now has been looked at once and what no thread is inside has gone to its owner. */
  whenLooked(onLooked: () => void): void {
    this.#lookers.push(onLooked);
    this.#lookSoon();
  }

  statistics(): ReclaimStatistics {
    const units = [...this.#waiting.values()].flatMap((waiting) => [...waiting.values()]);
    const segments = units.flatMap((unit) => unit.segments);
    return {
      heldUnits: units.length,
      heldBytes: segments.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
      examinations: this.#examinations,
      signals: this.#signals,
    };
  }

  /** Whether no thread can be inside anything. */
  #isQuiet(): boolean {
    const runtime = this.#runtime;
    if (runtime === undefined) return true;
    return runtime.runningCount === (this.#isExamining ? 1 : 0) && !runtime.hasOtherThreads;
  }

  #lookSoon(): void {
    this.#pauseMs = FIRST_PAUSE_MS;
    this.#isOutdated = this.#isExamining;
    if (this.#isExamining) return;
    clearTimeout(this.#timer);
    this.#soon ??= setImmediate(() => this.#look());
  }

  #lookLater(): void {
    if (this.#waiting.size === 0) return;
    this.#timer = setTimeout(() => this.#look(), this.#pauseMs).unref();
    this.#pauseMs = Math.min(this.#pauseMs * 2, LONGEST_PAUSE_MS);
  }

  #look(): void {
    clearImmediate(this.#soon);
    this.#soon = undefined;
    const runtime = this.#runtime;
    if (runtime === undefined || this.#isExamining) return;
    const lookers = this.#lookers;
    this.#lookers = [];
    const tellLookers = (): void => {
      for (const onLooked of lookers) onLooked();
    };
    if (this.#isQuiet()) {
      this.#settle(() => false);
      tellLookers();
      return;
    }
    const asked = new Set<LinkedUnit>();
    for (const units of this.#waiting.values()) for (const unit of units.values()) asked.add(unit);
    const block = new ExaminationBlock(this.#pool, asked);
    const task = { entry: runtime.examine, first: block.address, second: 0, stackBytes: 0 };
    this.#isExamining = true;
    try {
      runtime.run(block.native, task, 0, () => {
        const held = block.heldUnits();
        this.#examinations++;
        this.#signals += block.signalCount;
        block.release();
        this.#isExamining = false;
        this.#settle((unit) => held.has(unit) || !asked.has(unit));
        if (this.#isOutdated) this.#lookSoon();
        else this.#lookLater();
        tellLookers();
      });
    } catch {
      // There is no thread for it now.
      block.release();
      this.#isExamining = false;
      this.#lookLater();
      tellLookers();
    }
  }

  #settle(isHeld: (unit: LinkedUnit) => boolean): void {
    for (const [owner, units] of [...this.#waiting]) {
      const kept = keptUnits(units, isHeld);
      const unheld = [...units.values()].filter((unit) => !kept.has(unit));
      if (unheld.length === 0) continue;
      for (const { id } of unheld) units.delete(id);
      if (units.size === 0) this.#waiting.delete(owner);
      owner.onUnheld(unheld);
    }
  }
}

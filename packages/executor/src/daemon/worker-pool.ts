import { messageOf } from '@telejit/shared';
import type { WorkerExit, WorkerProcess } from './worker-process.js';

/** Starting takes a processor for a tenth of a second: many at once would only delay each other. */
const MOST_STARTING = 4;
const LEAST_PAUSE_MS = 100;
const LARGEST_PAUSE_MS = 5_000;

/** Hears what goes wrong. */
export interface PoolListener {
  /** A worker could not be started; the next one is started after a pause. */
  onFailure(text: string): void;
  /** A worker ended that waited for a connection; another one takes its place after a pause, the longer the more do. */
  onSpareEnd(worker: WorkerProcess, exit: WorkerExit, pauseMs: number): void;
}

interface Waiter {
  readonly resolve: (worker: WorkerProcess) => void;
  readonly reject: (error: Error) => void;
}

/** Keeps workers ready for connections to come. */
export class WorkerPool {
  readonly #spareCount: number;
  readonly #start: () => WorkerProcess;
  readonly #listener: PoolListener;
  readonly #spares: WorkerProcess[] = [];
  readonly #starting = new Set<WorkerProcess>();
  readonly #waiters: Waiter[] = [];
  #pauseMs = 0;
  #pause: NodeJS.Timeout | undefined;
  /** After spares that ended: whoever waits for a worker gets one meanwhile. */
  #spareMs = 0;
  #sparePause: NodeJS.Timeout | undefined;
  #isClosed = false;

  constructor(spareCount: number, start: () => WorkerProcess, listener: PoolListener) {
    this.#spareCount = spareCount;
    this.#start = start;
    this.#listener = listener;
  }

  /** Resolves once one worker is ready. Rejects when it cannot be started. */
  async open(): Promise<void> {
    const worker = await new Promise<WorkerProcess>((resolve, reject) => {
      this.#waiters.push({ resolve, reject });
      this.#startOne();
    });
    this.#add(worker);
    this.refill();
  }

  /** How many wait for a connection. */
  get spareCount(): number {
    return this.#spares.length;
  }

  /** A worker that is ready. Rejects when it cannot be started, or the pool is closed. */
  take(): Promise<WorkerProcess> {
    return new Promise((resolve, reject) => {
      const spare = this.#spares.shift();
      this.#spareMs = 0;
      if (spare === undefined) this.#waiters.push({ resolve, reject });
      else resolve(spare);
      this.#fill(0);
    });
  }

  /**
   * Starts what is missing of the spares. Not done when a worker is taken: it comes back when its connection begins no
   * session, as that of a health check.
   */
  refill(): void {
    this.#fill(this.#sparePause === undefined ? this.#spareCount : 0);
  }

  /** Takes back a worker that can serve another connection. */
  giveBack(worker: WorkerProcess): void {
    if (this.#isClosed) worker.kill('SIGKILL');
    else this.#add(worker);
  }

  /** Ends all workers that serve nobody. */
  close(): void {
    this.#isClosed = true;
    clearTimeout(this.#pause);
    clearTimeout(this.#sparePause);
    for (const worker of [...this.#spares.splice(0), ...this.#starting]) worker.kill('SIGKILL');
    for (const { reject } of this.#waiters.splice(0)) reject(new Error('the daemon is stopping'));
  }

  #add(worker: WorkerProcess): void {
    const waiter = this.#waiters.shift();
    if (waiter !== undefined) waiter.resolve(worker);
    else if (this.#spares.length < Math.max(this.#spareCount, 1)) this.#spares.push(worker);
    else worker.kill('SIGKILL');
  }

  #fill(spareCount: number): void {
    if (this.#isClosed || this.#pause !== undefined) return;
    const wanted = this.#waiters.length + spareCount - this.#spares.length - this.#starting.size;
    const room = MOST_STARTING - this.#starting.size;
    for (let i = 0; i < Math.min(wanted, room) && this.#pause === undefined; i++) this.#startOne();
  }

  #startOne(): void {
    let worker: WorkerProcess;
    try {
      worker = this.#start();
    } catch (error) {
      // Something is missing that comes back by itself: whoever waits goes on waiting.
      this.#listener.onFailure(messageOf(error));
      this.#startLater();
      return;
    }
    this.#starting.add(worker);
    worker.ready.then(
      () => {
        this.#starting.delete(worker);
        this.#pauseMs = 0;
        void worker.exit.then((exit) => this.#forget(worker, exit));
        this.giveBack(worker);
        this.#fill(0);
      },
      (error: unknown) => {
        this.#starting.delete(worker);
        if (!this.#isClosed) this.#failed(error instanceof Error ? error : new Error(messageOf(error)));
      },
    );
  }

  /** A spare that died, as when the system runs out of memory, perhaps for having been started. */
  #forget(worker: WorkerProcess, exit: WorkerExit): void {
    const index = this.#spares.indexOf(worker);
    if (index < 0) return;
    this.#spares.splice(index, 1);
    this.#spareMs = longer(this.#spareMs);
    this.#listener.onSpareEnd(worker, exit, this.#spareMs);
    this.#sparePause ??= setTimeout(() => {
      this.#sparePause = undefined;
      this.refill();
    }, this.#spareMs);
  }

  #failed(error: Error): void {
    this.#listener.onFailure(error.message);
    for (const { reject } of this.#waiters.splice(0)) reject(error);
    this.#startLater();
  }

  #startLater(): void {
    this.#pauseMs = longer(this.#pauseMs);
    this.#pause ??= setTimeout(() => {
      this.#pause = undefined;
      this.refill();
    }, this.#pauseMs);
  }
}

/** The pause that follows another. */
function longer(pauseMs: number): number {
  return Math.min(Math.max(pauseMs * 2, LEAST_PAUSE_MS), LARGEST_PAUSE_MS);
}

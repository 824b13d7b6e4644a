import { messageOf } from '@telejit/shared';
import type { WorkerProcess } from './worker-process.js';

/** Starting takes a processor for a tenth of a second: many at once would only delay each other. */
const MOST_STARTING = 4;
const LEAST_PAUSE_MS = 100;
const LARGEST_PAUSE_MS = 5_000;

interface Waiter {
  readonly resolve: (worker: WorkerProcess) => void;
  readonly reject: (error: Error) => void;
}

/** Keeps workers ready for connections to come. */
export class WorkerPool {
  readonly #spareCount: number;
  readonly #start: () => WorkerProcess;
  readonly #onFailure: (text: string) => void;
  readonly #spares: WorkerProcess[] = [];
  readonly #starting = new Set<WorkerProcess>();
  readonly #waiters: Waiter[] = [];
  #pauseMs = 0;
  #pause: NodeJS.Timeout | undefined;
  #isClosed = false;

  /** @param onFailure told of each worker that could not be started; the next one is started after a pause */
  constructor(spareCount: number, start: () => WorkerProcess, onFailure: (text: string) => void) {
    this.#spareCount = spareCount;
    this.#start = start;
    this.#onFailure = onFailure;
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
    this.#fill(this.#spareCount);
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
      this.#onFailure(messageOf(error));
      this.#startLater();
      return;
    }
    this.#starting.add(worker);
    worker.ready.then(
      () => {
        this.#starting.delete(worker);
        this.#pauseMs = 0;
        void worker.exit.then(() => this.#forget(worker));
        this.giveBack(worker);
        this.#fill(0);
      },
      (error: unknown) => {
        this.#starting.delete(worker);
        if (!this.#isClosed) this.#failed(messageOf(error));
      },
    );
  }

  /** A spare that died, as when the system runs out of memory. */
  #forget(worker: WorkerProcess): void {
    const index = this.#spares.indexOf(worker);
    if (index < 0) return;
    this.#spares.splice(index, 1);
    this.refill();
  }

  #failed(text: string): void {
    this.#onFailure(text);
    for (const { reject } of this.#waiters.splice(0)) reject(new Error(text));
    this.#startLater();
  }

  #startLater(): void {
    this.#pauseMs = Math.min(Math.max(this.#pauseMs * 2, LEAST_PAUSE_MS), LARGEST_PAUSE_MS);
    this.#pause ??= setTimeout(() => {
      this.#pause = undefined;
      this.refill();
    }, this.#pauseMs);
  }
}

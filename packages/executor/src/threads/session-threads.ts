import type { Addr } from '@telejit/shared';
import { boundFailure } from '../bounded-failure.js';
import type { TaskOrigin } from '../calls/task-origin.js';
import { TaskEnd } from '../faults/task-end.js';
import type { ThreadEnd } from '../faults/thread-end.js';
import { LIMITS } from '../limits.js';
import type { SessionOutbox } from '../session-outbox.js';
import type { SessionUnits } from '../session-units.js';
import { isKeptByLibrary } from './library-threads.js';
import { linkedThreadOf, type MadeThread } from './made-thread.js';
import { say, type MadeThreads, type ThreadList, type ThreadOwner } from './made-threads.js';
import { stopThreads, type LeftThread } from './stop-threads.js';

/** Threads that the executor's log names one by one. */
const SAID_THREADS = 16;

let lastSession = 0;

/** The threads that linked code of one session made. */
export class SessionThreads implements ThreadOwner {
  readonly #session = ++lastSession;
  readonly #all: MadeThreads;
  readonly #units: SessionUnits;
  readonly #outbox: SessionOutbox;
  /** Ends that the controller has not been told of, for it does not read. */
  #waiting: ThreadEnd[] = [];
  #untold = 0;
  /** Those that ended because their session did, before they were asked. */
  readonly #released: MadeThread[] = [];
  #endDrain: (() => void) | undefined;
  #stopping: Promise<readonly LeftThread[]> | undefined;

  constructor(all: MadeThreads, units: SessionUnits, outbox: SessionOutbox) {
    this.#all = all;
    this.#units = units;
    this.#outbox = outbox;
    all.add(this);
  }

  /** What threads are said to come from that a task makes. @param called what the operation calls; 0 for nothing */
  originOf(operation: number, called: Addr = 0): TaskOrigin {
    return { session: this.#session, operation, function: called };
  }

  owns({ origin, start }: MadeThread): boolean {
    return origin.session === this.#session || (origin.session === 0 && this.#units.find(start) !== undefined);
  }

  /** Those that live, and those of libraries that are no session's. */
  list(): { readonly listed: readonly MadeThread[]; readonly count: number } {
    const { threads, count }: ThreadList = this.#all.list();
    const listed = threads.filter((thread) => this.owns(thread) || this.#all.isOfNoSession(thread));
    return { listed, count: count - threads.length + listed.length };
  }

  /** Those that are to end with the session. */
  #listOwn(): readonly MadeThread[] {
    return this.#all.list().threads.filter((thread) => this.owns(thread) && !isKeptByLibrary(thread));
  }

  receiveEnd(end: ThreadEnd): void {
    if (this.#stopping !== undefined) {
      // What waits for the controller does not wait on: that is the way in which such a thread is stopped.
      if (end.failure instanceof TaskEnd) say(end.thread, `ended while its session did: ${end.failure.message}`);
      else this.#released.push(end.thread);
      return;
    }
    if (!this.#outbox.isStalled) {
      this.#send(end);
      return;
    }
    this.#endDrain ??= this.#outbox.onDrain(() => this.#sendWaiting());
    if (this.#waiting.length < LIMITS.threadEnds) this.#waiting.push(end);
    else this.#untold++;
  }

  #send({ thread, failure }: ThreadEnd): void {
    const { failure: bounded, sizeBytes } = boundFailure(failure.toFailure());
    this.#outbox.addThreadEnd({ thread: linkedThreadOf(thread), failure: bounded, untold: this.#untold }, sizeBytes);
    this.#untold = 0;
  }

  #sendWaiting(): void {
    this.#endDrain?.();
    this.#endDrain = undefined;
    for (const end of this.#waiting.splice(0)) this.receiveEnd(end);
  }

  /** Ends those that the session left behind, or tries to for a second: all of them, the oldest first. Once. */
  stop(): Promise<readonly LeftThread[]> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop(): Promise<readonly LeftThread[]> {
    this.#endDrain?.();
    const asked = await stopThreads(this.#all, () => this.#listOwn());
    // What threads said that are gone is read in the next turn of the event loop.
    for (let i = 0; i < 2; i++) await new Promise((resolve) => setImmediate(resolve));
    this.#all.remove(this);
    const isAsked = new Set(asked.map(({ thread }) => thread.number));
    const released = this.#released.filter(({ number }) => !isAsked.has(number));
    const left = [...released.map((thread) => ({ thread, isStopped: true })), ...asked];
    for (const { thread, isStopped } of left.slice(0, SAID_THREADS))
      say(thread, isStopped ? 'outlived its session and was stopped' : 'outlives its session and cannot be stopped');
    if (left.length > SAID_THREADS)
      say(left[SAID_THREADS].thread, `and ${left.length - SAID_THREADS - 1} more did so too`);
    return left;
  }
}

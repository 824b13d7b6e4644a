import { readFileSync } from 'node:fs';
import { RUNTIME_MADE_THREAD } from '@telejit/shared';
import type { NativeRuntime } from '../calls/native-runtime.js';
import type { ThreadEnd } from '../faults/thread-end.js';
import { LIMITS } from '../limits.js';
import { loadI32, type NativePool } from '../native/native-pool.js';
import { isKeptByLibrary } from './library-threads.js';
import { readMadeThread, type MadeThread } from './made-thread.js';

/** A session, as threads of its code reach it. */
export interface ThreadOwner {
  /** Whether code of the session made a thread. */
  owns(thread: MadeThread): boolean;
  receiveEnd(end: ThreadEnd): void;
}

/** Threads that have been listed. */
export interface ThreadList {
  readonly threads: readonly MadeThread[];
  /** All that there are. */
  readonly count: number;
}

/** The threads that linked code of all sessions made. */
export class MadeThreads {
  readonly #pool: NativePool;
  readonly #owners = new Set<ThreadOwner>();
  #runtime: NativeRuntime | undefined;

  constructor(pool: NativePool) {
    this.#pool = pool;
  }

  add(owner: ThreadOwner): void {
    this.#owners.add(owner);
  }

  remove(owner: ThreadOwner): void {
    this.#owners.delete(owner);
  }

  /** From now on sessions hear of the ends of their threads. */
  connect(runtime: NativeRuntime): void {
    this.#runtime = runtime;
    runtime.onThreadEnd = (end) => {
      const owners = [...this.#owners].filter((one) => one.owns(end.thread) || this.isOfNoSession(end.thread));
      if (owners.length === 0) say(end.thread, `ended after its session: ${end.failure.message}`);
      for (const owner of owners) owner.receiveEnd(end);
    };
  }

  /** Whether a thread is a library's, and no session's that goes on: all sessions hear of it. */
  isOfNoSession(thread: MadeThread): boolean {
    return isKeptByLibrary(thread) && ![...this.#owners].some((one) => one.owns(thread));
  }

  /** Those that live, the oldest first, as far as there is room. */
  list(): ThreadList {
    const runtime = this.#runtime;
    if (runtime === undefined) return { threads: [], count: 0 };
    runtime.buryLost();
    const capacity = Math.min(runtime.listThreads(0, 0), LIMITS.listedThreads);
    if (capacity === 0) return { threads: [], count: 0 };
    const { sizeBytes } = RUNTIME_MADE_THREAD;
    const block = this.#pool.allocate(capacity * sizeBytes);
    try {
      const count = runtime.listThreads(block.address, capacity);
      const threads = Array.from({ length: Math.min(count, capacity) }, (_, i) => {
        const tid = loadI32(block.view, i * sizeBytes + RUNTIME_MADE_THREAD.tid);
        return { ...readMadeThread(block.view, i * sizeBytes), tid, name: nameOf(tid) };
      });
      return { threads: threads.sort((a, b) => a.number - b.number), count };
    } finally {
      this.#pool.release(block);
    }
  }

  /**
   * Asks a thread to end: where POSIX has it cancelled, or, when that has been asked before, wherever it is.
   * @returns false when it has ended
   */
  stop({ number }: MadeThread, isForced: boolean): boolean {
    return this.#runtime !== undefined && this.#runtime.stopThread(number, isForced ? 1 : 0) !== 0;
  }
}

/** Tells whoever runs the executor. */
export function say({ tid, name }: MadeThread, what: string): void {
  process.stderr.write(`telejit-executor: thread ${tid}${name && ` (${name})`} of linked code ${what}\n`);
}

function nameOf(tid: number): string {
  try {
    return tid === 0 ? '' : readFileSync(`/proc/self/task/${tid}/comm`, 'utf8').trimEnd();
  } catch {
    return ''; // it has ended
  }
}

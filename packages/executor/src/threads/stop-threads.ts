import type { MadeThread } from './made-thread.js';
import type { MadeThreads } from './made-threads.js';

/** How long a thread has to come to where POSIX cancels it, before it is stopped wherever it is. */
const POLITE_MS = 100;
/** How long all that may take. */
const LONGEST_MS = 1000;
const LONGEST_PAUSE_MS = 20;

/** A thread that outlived its session. */
export interface LeftThread {
  readonly thread: MadeThread;
  /** Else it goes on. */
  readonly isStopped: boolean;
}

/**
 * Ends threads, and those that these make meanwhile.
 * @param living what is to end
 * @returns all that had to be asked, the oldest first; within about a second
 */
export async function stopThreads(all: MadeThreads, living: () => readonly MadeThread[]): Promise<LeftThread[]> {
  const asked = new Map<number, { readonly thread: MadeThread; readonly since: number }>();
  const began = performance.now();
  let left = living();
  for (let pauseMs = 1; left.length > 0 && performance.now() - began < LONGEST_MS;) {
    for (const thread of left) {
      const { since } = asked.get(thread.number) ?? { since: performance.now() };
      asked.set(thread.number, { thread, since });
      all.stop(thread, performance.now() - since > POLITE_MS);
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
    left = living();
  }
  const going = new Set(left.map(({ number }) => number));
  const ended = [...asked.values()].filter(({ thread }) => !going.has(thread.number));
  return [
    ...ended.map(({ thread }) => ({ thread, isStopped: true })),
    ...left.map((thread) => ({ thread, isStopped: false })),
  ].sort((a, b) => a.thread.number - b.thread.number);
}

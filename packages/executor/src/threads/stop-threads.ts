import { hasRun, progressOf, type ThreadProgress } from './thread-progress.js';
import type { MadeThread } from './made-thread.js';
import type { MadeThreads } from './made-threads.js';

/** Looks at a thread, from when it was asked to be cancelled, before it is stopped wherever it is: about a quarter of a second. */
const POLITE_ROUNDS = 15;
/** Looks at all: about a second. Not counted by the clock, since on a busy machine threads do not come to what they are asked. */
const ROUNDS = 60;
const LONGEST_PAUSE_MS = 20;

/** A thread that outlived its session. */
export interface LeftThread {
  readonly thread: MadeThread;
  /** Else it goes on. */
  readonly isStopped: boolean;
}

interface AskedThread {
  readonly thread: MadeThread;
  /** When it was asked. */
  readonly progress: ThreadProgress | undefined;
  rounds: number;
}

/**
 * Ends threads, and those that these make meanwhile.
 * @param living what is to end
 * @returns all that had to be asked, the oldest first; within about a second
 */
export async function stopThreads(all: MadeThreads, living: () => readonly MadeThread[]): Promise<LeftThread[]> {
  const asked = new Map<number, AskedThread>();
  let left = living();
  for (let round = 0, pauseMs = 1; left.length > 0 && round < ROUNDS; round++) {
    for (const thread of left) ask(all, thread, asked);
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

function ask(all: MadeThreads, thread: MadeThread, asked: Map<number, AskedThread>): void {
  const known = asked.get(thread.number);
  if (known === undefined) {
    asked.set(thread.number, { thread, progress: progressOf(thread.tid), rounds: 0 });
    all.stop(thread, false);
    return;
  }
  known.rounds++;
  // One that was given no processor since is not stopped in the middle of what it is about to do.
  all.stop(thread, known.rounds > POLITE_ROUNDS && hasRun(thread.tid, known.progress));
}

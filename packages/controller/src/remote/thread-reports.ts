import { telejit } from '@telejit/shared/wire';

import v1 = telejit.v1;

/** Hears of threads that linked code of a session made. */
export interface ThreadListener {
  /** One did not end by itself. */
  onEnd(end: v1.IThreadEnd): void;
  /** The session has ended, and left these behind. */
  onLeft(threads: readonly v1.ILeftThread[]): void;
}

/** Hands on what the executor says of threads without being asked. */
export class ThreadReports {
  #listener: ThreadListener | undefined;

  /** The one who hears. */
  listen(listener: ThreadListener): void {
    this.#listener = listener;
  }

  receive({ threadEnds, leftThreads }: v1.ExecutorFrame): void {
    for (const end of threadEnds) this.#listener?.onEnd(end);
    if (leftThreads.length > 0) this.#listener?.onLeft(leftThreads);
  }
}

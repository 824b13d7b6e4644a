import type { Frame } from '../symbolize/frame.js';

/** A thread of the executor's process that linked code made. */
export interface LinkedThread {
  /** Counts those of the process, from 1. */
  readonly number: number;
  /** The kernel's number; 0 while the thread is being made. */
  readonly tid: number;
  /** As pthread_setname_np(3) gives it. */
  readonly name: string;
  /** What it was made to run: the start routine; of a std::thread the _M_run that calls what that was given. */
  readonly start: Frame;
  /** What was called that made it, or that made the thread which made it; undefined when no call did. */
  readonly call: Frame | undefined;
}

/** A thread that outlived the session. */
export interface LeftThread extends LinkedThread {
  /** It was ended then; else it goes on, and memory that it may use is kept. */
  readonly isStopped: boolean;
}

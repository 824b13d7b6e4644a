import type { LeftThread, LinkedThread } from '../threads/linked-thread.js';

/**
 * What can be listened to. Times are milliseconds; `atMs` is the moment at which something was over, as
 * `performance.now()` of the controller gives it.
 */

/** A module was compiled, or its object found in the cache. */
export interface CompileEvent {
  readonly kind: 'compile';
  readonly name: string;
  readonly atMs: number;
  /** With waiting for a thread. */
  readonly elapsedMs: number;
  /** In the thread; 0 for an object of the cache. */
  readonly compileMs: number;
  readonly isFromCache: boolean;
  readonly objectBytes: number;
}

/** A function that was linked. */
export interface LinkedFunction {
  readonly name: string;
  readonly address: bigint;
  readonly sizeBytes: number;
}

/** A link unit, as a rule an object. */
export interface LinkedUnitInfo {
  /** Number of the unit in its session with the executor. */
  readonly id: number;
  readonly name: string;
  /** Of its segments in memory. */
  readonly sizeBytes: number;
  /** By address: those that have a size, exported or not. Found out when it is read. */
  readonly functions: readonly LinkedFunction[];
}

/** Units were linked together, in one operation. Whoever keeps the event keeps the objects. */
export interface LinkEvent {
  readonly kind: 'link';
  readonly units: readonly LinkedUnitInfo[];
  readonly atMs: number;
  /** From sending to the answer. */
  readonly elapsedMs: number;
  /** In the executor. */
  readonly executorMs: number;
  readonly fixupCount: number;
}

/** Units were given up: their memory is free, or will be when no thread is inside. */
export interface ReleaseEvent {
  readonly kind: 'release';
  readonly units: readonly { readonly id: number; readonly name: string }[];
  readonly atMs: number;
  readonly elapsedMs: number;
}

/** Redirectable symbols were given other destinations. */
export interface SwapEvent {
  readonly kind: 'swap';
  readonly dylib: string;
  readonly symbols: readonly string[];
  readonly atMs: number;
  readonly elapsedMs: number;
}

/** A thread that linked code made ended by a fault, an exception that nothing caught, exit, or an error of a host function. */
export interface ThreadEndEvent {
  readonly kind: 'threadEnd';
  readonly thread: LinkedThread;
  /** A CallError, as of a call that ends so; or what the host function threw. */
  readonly error: Error;
  /** How many threads ended before, of which nothing was told because the controller did not read. */
  readonly untold: number;
  readonly atMs: number;
}

/** The session has ended, and there were threads that its code had made. */
export interface ThreadsLeftEvent {
  readonly kind: 'threadsLeft';
  /** In the order in which they were made. */
  readonly threads: readonly LeftThread[];
  readonly atMs: number;
}

/**
 * Hears of what happens in a session. Called while the session does its work: what takes long belongs elsewhere. A
 * listener that throws, or whose promise rejects, is taken out, and Node's warning LISTENER_FAILED says so once.
 */
export interface SessionListener {
  onCompile?(event: CompileEvent): void | Promise<void>;
  onLink?(event: LinkEvent): void | Promise<void>;
  onRelease?(event: ReleaseEvent): void | Promise<void>;
  onSwap?(event: SwapEvent): void | Promise<void>;
  /** Without any such listener, Node's warning THREAD_ENDED tells of the first. */
  onThreadEnd?(event: ThreadEndEvent): void | Promise<void>;
  onThreadsLeft?(event: ThreadsLeftEvent): void | Promise<void>;
}

/** The events by kind. */
export interface SessionEventKinds {
  readonly compile: CompileEvent;
  readonly link: LinkEvent;
  readonly release: ReleaseEvent;
  readonly swap: SwapEvent;
  readonly threadEnd: ThreadEndEvent;
  readonly threadsLeft: ThreadsLeftEvent;
}

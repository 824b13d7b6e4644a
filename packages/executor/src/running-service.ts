import { rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { exitNow } from './native/libc.js';
import { outliveReaders } from './own-streams.js';

const EXIT_INTERNAL = 70;

/** What serves sessions until this process ends. */
export interface RunningService {
  /** Where it is reached. */
  readonly address: string;
  /** Ends everything now. */
  stop(): Promise<void>;
  /** Lets what is under way come to its end, and takes nothing new; undefined where that is not known. */
  drain?(): Promise<void>;
}

/** When a service is stopped. */
export interface LifetimeOptions {
  /** Its parent's end, which the end of standard input shows, is its own. */
  readonly exitWithParent?: boolean;
  /** The folder of its Unix socket goes with it, when nothing else is in it. */
  readonly ownFolder?: boolean;
}

/** Says that a service is ready, and ends the process with it when it is to stop. */
export function runService(service: RunningService, options: LifetimeOptions): void {
  const { address } = service;
  let isStopping = false;
  let isDraining = false;
  const endWith = (work: Promise<void>, code: number): void => {
    // One more turn lets the sessions' last frames and the kills out.
    void work.finally(() => setImmediate(() => exitNow(code)));
  };
  const stop = (code: number): void => {
    if (isStopping) return;
    isStopping = true;
    const stopped = service.stop();
    if (options.ownFolder === true) removeFolderOf(address);
    endWith(stopped, code);
  };
  const drain = (): void => {
    if (isDraining || service.drain === undefined) {
      stop(0);
      return;
    }
    isDraining = true;
    endWith(service.drain(), 0);
  };
  process.on('SIGTERM', drain);
  // Ctrl-C in a terminal reaches the whole process group: with a parent in it, it is for the parent to decide.
  process.on('SIGINT', () => {
    if (options.exitWithParent !== true) drain();
  });
  const crash = (error: unknown): void => {
    process.stderr.write(`telejit-executor: internal error: ${error instanceof Error ? error.stack : String(error)}\n`);
    stop(EXIT_INTERNAL);
  };
  outliveReaders();
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
  if (options.exitWithParent === true) {
    process.stdin.on('end', () => stop(0));
    process.stdin.on('error', () => stop(0));
    process.stdin.resume();
  }
  process.stdout.write(`telejit-executor ready ${JSON.stringify({ address, pid: process.pid })}\n`);
}

/** The parent may be gone, and what it made for this socket with it. */
function removeFolderOf(address: string): void {
  if (!address.startsWith('unix:')) return;
  try {
    rmdirSync(dirname(address.slice('unix:'.length)));
  } catch {
    // Not empty, or removed by the parent already.
  }
}

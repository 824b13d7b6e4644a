import type { EventEmitter } from 'node:events';
import { createRequire } from 'node:module';
import { hostname } from 'node:os';
import { InternalError } from '@telejit/shared';

/** Plain data about an event. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Where a daemon writes what happens, and another executor what it refuses: a JSON object a line. */
export interface DaemonLog {
  debug(fields: LogFields, text: string): void;
  info(fields: LogFields, text: string): void;
  warn(fields: LogFields, text: string): void;
  error(fields: LogFields, text: string): void;
}

/** Least level that is written. */
export const LOG_LEVELS = ['debug', 'info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];

const STDERR = 2;
/** So much waits when nothing can be written; what comes then is lost. */
const MOST_UNWRITTEN_BYTES = 1024 * 1024;

type MakePino = (options: object, destination: unknown) => DaemonLog;

/**
 * A log on standard error by pino, which is loaded here: few executors need it.
 * @param own the field for the id of this process: "daemon" where records of sessions have a `pid`, that of their process
 */
export function openLog(level: LogLevel, own: 'daemon' | 'pid'): DaemonLog {
  const loaded: unknown = createRequire(import.meta.url)('pino');
  if (!isPino(loaded)) throw new InternalError('pino is not what it was');
  const options = {
    name: 'telejit-executor',
    level,
    base: { [own]: process.pid, hostname: hostname() },
    formatters: { level: (label: string) => ({ level: label }) },
  };
  const destination = loaded.destination({ dest: STDERR, sync: true, maxLength: MOST_UNWRITTEN_BYTES });
  // That a disk is full is no reason to end sessions.
  destination.on('error', () => undefined);
  return loaded(options, destination);
}

function isPino(value: unknown): value is MakePino & { destination: (options: object) => EventEmitter } {
  return typeof value === 'function' && 'destination' in value && typeof value.destination === 'function';
}

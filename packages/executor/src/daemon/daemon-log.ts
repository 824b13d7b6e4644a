import { createRequire } from 'node:module';
import { InternalError } from '@telejit/shared';

/** Plain data about an event. */
export type LogFields = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** Where a daemon writes what happens, a JSON object a line. */
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

type MakePino = (options: object, destination: unknown) => DaemonLog;

/** A log on standard error by pino, which is loaded here: only daemons need it. */
export function openLog(level: LogLevel): DaemonLog {
  const loaded: unknown = createRequire(import.meta.url)('pino');
  if (!isPino(loaded)) throw new InternalError('pino is not what it was');
  const options = { name: 'telejit-executor', level, formatters: { level: (label: string) => ({ level: label }) } };
  return loaded(options, loaded.destination({ dest: STDERR, sync: true }));
}

function isPino(value: unknown): value is MakePino & { destination: (options: object) => unknown } {
  return typeof value === 'function' && 'destination' in value && typeof value.destination === 'function';
}

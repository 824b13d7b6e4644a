import { InvalidArgumentError, type Command } from 'commander';

/** What the options about peers that say nothing say. All in seconds. */
export interface ConnectionFlags {
  readonly helloSeconds: number;
  readonly keepaliveSeconds: number;
  readonly keepaliveTimeoutSeconds: number;
}

const HOUR_SECONDS = 3600;
const LEAST_SECONDS = 0.1;

/** Adds the options that `ConnectionFlags` has to a command. */
export function addConnectionOptions(command: Command): Command {
  return command
    .option(
      '--hello-seconds <n>',
      'how long a connection may be without a session, and a session without a Hello',
      seconds,
      10,
    )
    .option(
      '--keepalive-seconds <n>',
      'after how long without a word a controller is asked whether it is there',
      seconds,
      30,
    )
    .option('--keepalive-timeout-seconds <n>', 'how long it may take to answer before it counts as gone', seconds, 20);
}

/** Fractions are allowed. */
function seconds(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= LEAST_SECONDS && value <= HOUR_SECONDS) return value;
  throw new InvalidArgumentError(`It must be a number of seconds from ${LEAST_SECONDS} to ${HOUR_SECONDS}.`);
}

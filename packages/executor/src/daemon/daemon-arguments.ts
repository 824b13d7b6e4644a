import { InvalidArgumentError, Option, type Command } from 'commander';
import { LOG_LEVELS, type LogLevel } from './daemon-log.js';

/** What the options of a daemon say. */
export interface DaemonFlags {
  readonly daemon?: true;
  readonly maxSessions: number;
  readonly spares: number;
  readonly sessionMemoryMib?: number;
  readonly sessionCpuSeconds?: number;
  readonly sessionSeconds?: number;
  readonly drainSeconds: number;
  readonly status?: string;
  readonly user?: string;
  readonly sessionUsers?: string;
  /** Folders. */
  readonly sessionCgroup?: readonly string[];
  readonly sessionTasks?: number;
  readonly sessionCpus?: number;
  readonly execWrapper?: string;
  readonly seccomp?: true;
  readonly logLevel: LogLevel;
}

/** Options that mean nothing without `daemon`. */
const DAEMON_OPTIONS: readonly (keyof DaemonFlags)[] = [
  'maxSessions',
  'spares',
  'sessionMemoryMib',
  'sessionCpuSeconds',
  'sessionSeconds',
  'drainSeconds',
  'status',
  'user',
  'sessionUsers',
  'sessionCgroup',
  'sessionTasks',
  'sessionCpus',
  'execWrapper',
  'seccomp',
];

/**
 * A call's stack takes 8 MiB, and what links it some: with 12 one small function ran, with 11 no thread could be made, with 2
 * the worker aborted (x86-64, Node.js 20). The rest is for Node's heap to grow.
 */
const LEAST_SESSION_MIB = 32;
const DAY_SECONDS = 86_400;

/** Adds the options that `DaemonFlags` has to a command. */
export function addDaemonOptions(command: Command): Command {
  return command
    .option('--daemon', 'give each connection a process of its own, whose end the others do not notice')
    .option('--max-sessions <n>', 'how many connections the daemon serves at once', wholeNumber(1, 4096), 32)
    .option('--spares <n>', 'how many processes the daemon keeps ready', wholeNumber(0, 64), 1)
    .option(
      '--session-memory-mib <n>',
      `private memory that a session may take, at least ${LEAST_SESSION_MIB}: with less it could run nothing`,
      wholeNumber(LEAST_SESSION_MIB, 1_048_576),
    )
    .option('--session-cpu-seconds <n>', 'computing time of a session', wholeNumber(1, 365 * DAY_SECONDS))
    .option('--session-seconds <n>', 'how long a session may last', wholeNumber(1, 365 * DAY_SECONDS))
    .option('--drain-seconds <n>', 'how long sessions may go on after SIGTERM', wholeNumber(0, DAY_SECONDS), 30)
    .option('--status <address>', 'where the daemon answers GET /metrics (Prometheus) and /healthz, by plain HTTP')
    .option('--user <name>', 'who sessions run as, a name or UID:GID; for a daemon that root started')
    .option(
      '--exec-wrapper <command>',
      'what runs Node in a new process, such as "qemu-aarch64-static -L /sysroot" (default: TELEJIT_EXEC_WRAPPER)',
    )
    .option(
      '--session-cgroup <folder...>',
      'where to make a control group for each session, which bounds all its processes together; of version 1 one for each controller',
    )
    .option(
      '--session-tasks <n>',
      'processes and threads of a session; needs --session-cgroup',
      wholeNumber(16, 4_194_304),
    )
    .option(
      '--session-cpus <n>',
      "how many processors' time a session may take, such as 0.5; needs --session-cgroup",
      cpus,
    )
    .option('--session-users <first-last>', 'user ids of which each session has one of its own; in place of --user')
    .option(
      '--seccomp',
      'refuse sessions system calls that programs do not need: mounts, modules, tracing and the like',
    )
    .addOption(
      new Option(
        '--log-level <level>',
        'least level of what is logged, as JSON lines on standard error; without --daemon that is what is refused',
      )
        .choices(LOG_LEVELS)
        .default('info'),
    );
}

/**
 * Options that would do nothing are a mistake.
 * @throws CommanderError when there are such
 */
export function checkDaemonOptions(flags: DaemonFlags, command: Command): void {
  const check = (names: readonly (keyof DaemonFlags)[], needed: keyof DaemonFlags): void => {
    if (flags[needed] !== undefined) return;
    const given = names.filter((name) => command.getOptionValueSource(name) === 'cli');
    if (given.length > 0) command.error(`error: ${given.map(longName).join(', ')}: only with ${longName(needed)}`);
  };
  check(DAEMON_OPTIONS, 'daemon');
  check(['sessionTasks', 'sessionCpus'], 'sessionCgroup');
}

function longName(property: string): string {
  return `--${property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** For an option that takes a whole number. */
export function wholeNumber(least: number, largest: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= least && value <= largest) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${least} to ${largest}.`);
  };
}

const LEAST_CPUS = 0.01;
const LARGEST_CPUS = 4096;

/** @throws InvalidArgumentError */
function cpus(text: string): number {
  const value = Number(text);
  if (/^\d+(\.\d+)?$/.test(text) && value >= LEAST_CPUS && value <= LARGEST_CPUS) return value;
  throw new InvalidArgumentError(`It must be a number from ${LEAST_CPUS} to ${LARGEST_CPUS}.`);
}

import { InputError, messageOf, TelejitError, TOKEN_VARIABLE } from '@telejit/shared';
import { PROTOCOL_MAX, SOFTWARE_VERSION } from '@telejit/shared/wire';
import { Command, InvalidArgumentError, Option } from 'commander';
import { addConnectionOptions, type ConnectionFlags } from './connection-arguments.js';
import { addDaemonOptions, checkDaemonOptions, wholeNumber, type DaemonFlags } from './daemon/daemon-arguments.js';
import { runWorker, WORKER_ARGUMENT } from './daemon/worker.js';
import { RefusalLog } from './refusal-log.js';
import type { ExecutorOptions, MemoryScope } from './executor-state.js';
import { ExecutorServer } from './executor-server.js';
import { runService, type LifetimeOptions, type RunningService } from './running-service.js';
import { quietGrpc } from './security/grpc-log.js';
import { addSecurityOptions } from './security/security-arguments.js';
import { loadSecurity, type SecurityOptions, type TransportSecurity } from './security/transport-security.js';
import { PERF_FOLDER, type PerfFormat } from './perf/profile-writer.js';

const MIB = 1024 * 1024;
const LONGEST_RESUME_WINDOW_S = 86_400;
const EXIT_USAGE = 2;
const EXIT_FAILURE = 1;

interface CommandOptions extends SecurityOptions, ConnectionFlags, DaemonFlags, LifetimeOptions {
  readonly listen: string;
  readonly memory?: 'dual' | 'strict';
  readonly arenaMib: number;
  readonly contentMib: number;
  readonly resumeWindow: number;
  readonly allowMemory: MemoryScope;
  readonly perf?: PerfFormat;
  readonly perfFolder: string;
}

/** Runs the command `telejit-executor`. @param argv as process.argv */
export async function main(argv: readonly string[]): Promise<void> {
  if (argv[2] === WORKER_ARGUMENT) {
    runWorker();
    return;
  }
  const command = new Command('telejit-executor')
    .description(
      'Holds memory, links and runs code for Telejit controllers. Whoever can reach it runs code as this user.',
    )
    .version(`telejit-executor ${SOFTWARE_VERSION} (protocol ${PROTOCOL_MAX})`)
    .requiredOption(
      '--listen <address>',
      'unix:/path (mode 0600), or host:port, port 0 for any free one; beyond loopback with TLS only',
    )
    .addOption(
      new Option(
        '--memory <manager>',
        'dual (default) maps code twice; strict changes permissions of separate pages',
      ).choices(['dual', 'strict']),
    )
    .option('--arena-mib <n>', 'size of the address range for code and data', wholeNumber(4, 65_536), 512)
    .option(
      '--content-mib <n>',
      'how much of what controllers sent is kept for sending it once',
      wholeNumber(1, 4095),
      256,
    )
    .option(
      '--resume-window <seconds>',
      'how long a session waits for its controller when the connection is lost; 0 frees it at once',
      resumeWindow,
      0,
    )
    .addOption(
      new Option(
        '--allow-memory <scope>',
        'what sessions may read and write by memory operations: all memory of the process, or each its own',
      )
        .choices(['process', 'session'])
        .default('process'),
    )
    .addOption(
      new Option('--perf <format>', 'write the names of functions for perf: perf-PID.map, or jit-PID.dump').choices([
        'map',
        'dump',
      ]),
    )
    .option('--perf-folder <folder>', 'where to; perf itself looks for maps in /tmp alone', PERF_FOLDER)
    .option('--exit-with-parent', 'stop when standard input ends')
    .option('--own-folder', 'remove the folder of the Unix socket at the end, when nothing else is in it')
    .addHelpText('after', '\nPrints one line when it is ready: telejit-executor ready {"address":...,"pid":...}')
    .exitOverride()
    .action(serve);
  addDaemonOptions(addConnectionOptions(addSecurityOptions(command)));
  try {
    await command.parseAsync(argv);
  } catch (error) {
    if (isCommanderError(error)) {
      process.exitCode = error.exitCode === 0 ? 0 : EXIT_USAGE;
      return;
    }
    const isUsage = error instanceof InputError;
    const text = error instanceof TelejitError ? `${error.code}: ${error.message}` : messageOf(error);
    process.stderr.write(`telejit-executor: ${text}\n`);
    process.exitCode = isUsage ? EXIT_USAGE : EXIT_FAILURE;
  }
}

function isCommanderError(error: unknown): error is Error & { readonly exitCode: number } {
  return error instanceof Error && 'exitCode' in error && typeof error.exitCode === 'number';
}

/** Fractions are allowed. */
function resumeWindow(text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= LONGEST_RESUME_WINDOW_S) return value;
  throw new InvalidArgumentError(`It must be a number of seconds from 0 to ${LONGEST_RESUME_WINDOW_S}.`);
}

async function serve(options: CommandOptions, command: Command): Promise<void> {
  checkDaemonOptions(options, command);
  quietGrpc(options.tokenFile !== undefined || process.env[TOKEN_VARIABLE] !== undefined);
  // perf consults a map for memory that is in no file, not even one in memory.
  const needed = options.perf === 'map' ? 'strict' : undefined;
  const memory = options.memory ?? needed ?? 'dual';
  if (needed !== undefined && memory !== needed)
    throw new InputError('PERF_MAP_MEMORY', `--perf map needs --memory ${needed}; --perf dump goes with both`);
  const security = loadSecurity(options);
  const executor = {
    memory,
    arenaBytes: options.arenaMib * MIB,
    contentBytes: options.contentMib * MIB,
    resumeWindowMs: options.resumeWindow * 1000,
    allowMemory: options.allowMemory,
    helloMs: options.helloSeconds * 1000,
    keepaliveMs: options.keepaliveSeconds * 1000,
    keepaliveTimeoutMs: options.keepaliveTimeoutSeconds * 1000,
    perf: options.perf && { format: options.perf, folder: options.perfFolder },
  };
  runService(await startService(options, executor, security), options);
}

async function startService(
  options: CommandOptions,
  executor: ExecutorOptions,
  security: TransportSecurity,
): Promise<RunningService> {
  if (options.daemon === true) {
    // Workers and spawned executors do without.
    const { startDaemon } = await import('./daemon/serve-daemon.js');
    return startDaemon(options.listen, options, executor, security);
  }
  const refusals = new RefusalLog(options.logLevel);
  const { server, address } = await ExecutorServer.start(options.listen, executor, security, refusals);
  const stop = async (): Promise<void> => {
    await server.stop();
    refusals.flush();
  };
  return { address, stop };
}

import { rmdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { logVerbosity, setLogVerbosity } from '@grpc/grpc-js';
import { InputError, messageOf, TelejitError, TOKEN_VARIABLE } from '@telejit/shared';
import { PROTOCOL_MAX, SOFTWARE_VERSION } from '@telejit/shared/wire';
import { Command, InvalidArgumentError, Option } from 'commander';
import { ExecutorServer } from './executor-server.js';
import { exitNow } from './native/libc.js';
import { addSecurityOptions } from './security/security-arguments.js';
import { loadSecurity, type SecurityOptions } from './security/transport-security.js';
import { PERF_FOLDER, type PerfFormat } from './perf/profile-writer.js';

const DEFAULT_ARENA_MIB = 512;
const LEAST_ARENA_MIB = 4;
const LARGEST_ARENA_MIB = 65536;
const EXIT_USAGE = 2;
const EXIT_FAILURE = 1;
const EXIT_INTERNAL = 70;

interface CommandOptions extends SecurityOptions {
  readonly listen: string;
  readonly memory?: 'dual' | 'strict';
  readonly arenaMib: number;
  readonly perf?: PerfFormat;
  readonly perfFolder: string;
  readonly exitWithParent?: boolean;
  readonly ownFolder?: boolean;
}

/** Runs the command `telejit-executor`. @param argv as process.argv */
export async function main(argv: readonly string[]): Promise<void> {
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
    .option('--arena-mib <n>', 'size of the address range for code and data', parseArenaMib, DEFAULT_ARENA_MIB)
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
  addSecurityOptions(command);
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

function parseArenaMib(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= LEAST_ARENA_MIB && value <= LARGEST_ARENA_MIB) return value;
  throw new InvalidArgumentError(`It must be a whole number from ${LEAST_ARENA_MIB} to ${LARGEST_ARENA_MIB}.`);
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

async function serve(options: CommandOptions): Promise<void> {
  // What goes wrong is told once, in this command's words. gRPC's traces hold the requests' headers.
  const mayTrace = options.tokenFile === undefined && process.env[TOKEN_VARIABLE] === undefined;
  if (!mayTrace || (process.env.GRPC_NODE_VERBOSITY ?? process.env.GRPC_VERBOSITY) === undefined)
    setLogVerbosity(logVerbosity.NONE);
  // perf consults a map for memory that is in no file, not even one in memory.
  const needed = options.perf === 'map' ? 'strict' : undefined;
  const memory = options.memory ?? needed ?? 'dual';
  if (needed !== undefined && memory !== needed)
    throw new InputError('PERF_MAP_MEMORY', `--perf map needs --memory ${needed}; --perf dump goes with both`);
  const security = loadSecurity(options);
  const { server, address } = await ExecutorServer.start(
    options.listen,
    {
      memory,
      arenaBytes: options.arenaMib * 1024 * 1024,
      perf: options.perf && { format: options.perf, folder: options.perfFolder },
    },
    security,
  );
  let isStopping = false;
  const stop = (code: number): void => {
    if (isStopping) return;
    isStopping = true;
    const stopped = server.stop();
    if (options.ownFolder === true) removeFolderOf(address);
    // One more turn lets the sessions' last frames and the kills out.
    void stopped.finally(() => setImmediate(() => exitNow(code)));
  };
  process.on('SIGTERM', () => stop(0));
  // Ctrl-C in a terminal reaches the whole process group: with a parent in it, it is for the parent to decide.
  process.on('SIGINT', () => {
    if (options.exitWithParent !== true) stop(0);
  });
  const crash = (error: unknown): void => {
    process.stderr.write(`telejit-executor: internal error: ${error instanceof Error ? error.stack : String(error)}\n`);
    stop(EXIT_INTERNAL);
  };
  process.on('uncaughtException', crash);
  process.on('unhandledRejection', crash);
  if (options.exitWithParent === true) {
    process.stdin.on('end', () => stop(0));
    process.stdin.on('error', () => stop(0));
    process.stdin.resume();
  }
  process.stdout.write(`telejit-executor ready ${JSON.stringify({ address, pid: process.pid })}\n`);
}

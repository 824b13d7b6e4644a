import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Command as Parser, CommanderError, InvalidArgumentError } from 'commander';
import type { OptLevel } from '../orc/lljit.js';
import type { BatchOptions } from './batch-command.js';
import { isLibraryPath, parseOptLevel } from './batch-line.js';
import type { DescribeOptions } from './describe-command.js';
import { parseDurationMs } from './duration.js';
import { EXIT_OK, EXIT_USAGE } from './exit-codes.js';
import { ownEnvironment } from './own-environment.js';
import type { RunCommandOptions } from './run-command.js';

type Streams = 'stdout' | 'stderr' | 'signal';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'run'; readonly options: Omit<RunCommandOptions, Streams> }
  | { readonly kind: 'run-batch'; readonly options: Omit<BatchOptions, Streams> }
  | { readonly kind: 'describe'; readonly options: Omit<DescribeOptions, Streams> }
  | { readonly kind: 'version' }
  /** Help, or what is wrong with the command line. */
  | { readonly kind: 'message'; readonly text: string; readonly exitCode: number };

const RUN_NOTES = `
Inputs are LLVM IR (.ll, .bc), objects (.o), static archives (.a) and linker scripts, told apart by their content, and C
and C++ files, which clang compiles. Everything behind "--" is passed to the program as its arguments.

Of an archive only the members that something needs are linked; of a FILE after --whole-archive all are, whether it is
one of the inputs or not. -l z is libz.a or libz.so in the first -L folder that has one, -l :libz.a the file of this name
there; what no folder has, or all without -L, is a shared library that the executor loads.

Exit codes:
  the program's own; 128 + N after signal N; 124 after --timeout;
  1 when compiling, linking or the executor failed; 2 for a wrong command line`;

const BATCH_NOTES = `
Each line of FILE is a case: {"id", "inputs": [...]} and optionally wholeArchives, libraries, libraryFolders, args, env, cwd,
stdin, timeoutMs, opt, entry. Each case runs in a fresh executor, or in a fresh session with --executor. Results come in the order in which
the cases end. docs/CLI.md has all fields.

Exit codes:
  0 when every case was tried, whatever became of it; 1 when a line is no case, or nothing could be run;
  2 for a wrong command line`;

/** Reads a command line. Prints nothing: help and complaints are in what is returned. */
export function parseArguments(args: readonly string[]): Command {
  const separator = args.indexOf('--');
  const own = separator < 0 ? args : args.slice(0, separator);
  const programArgs = separator < 0 ? [] : args.slice(separator + 1);
  let text = '';
  let command: Command | undefined;
  const parser = buildParser(
    programArgs,
    (more) => {
      text += more;
    },
    (parsed) => {
      command = parsed;
    },
  );
  try {
    parser.parse(own, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code === 'commander.version') return { kind: 'version' };
    return { kind: 'message', text, exitCode: error.exitCode === 0 ? EXIT_OK : EXIT_USAGE };
  }
  return command ?? { kind: 'message', text, exitCode: EXIT_USAGE };
}

interface RunFlags {
  readonly library?: readonly string[];
  readonly libraryPath?: readonly string[];
  readonly wholeArchive?: readonly string[];
  readonly opt: OptLevel;
  readonly entry: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly timeout?: number;
  readonly executor?: string;
  readonly resultJson?: string;
  readonly llvm?: string;
  readonly argv0?: string;
}

interface BatchFlags {
  readonly jobs: number;
  readonly executor?: string;
  readonly out?: string;
  readonly timeout?: number;
  readonly llvm?: string;
}

function buildParser(
  programArgs: readonly string[],
  print: (text: string) => void,
  accept: (command: Command) => void,
): Parser {
  const parser = new Parser('telejit')
    .description('Compiles and links here, runs there.')
    .version('', '-V, --version', 'print the versions of telejit, Node.js and the LLVMs found')
    .exitOverride()
    .configureOutput({
      writeOut: print,
      writeErr: print,
      outputError: (message, write) => write(`telejit: ${message}`),
    })
    .showHelpAfterError('(telejit --help, or telejit COMMAND --help, says what there is)');

  parser
    .command('run')
    .description('compile, link and run one program')
    .usage('[options] INPUT... [-- ARG...]')
    .argument('<input...>', 'what the program is made of')
    .option('-l, --library <name>', 'a library: NAME, :FILE, or a path with a slash (repeatable)', gather)
    .option('-L, --library-path <dir>', 'a folder where -l looks for libraries to link (repeatable)', gather)
    .option('--whole-archive <file>', 'link every member of this archive (repeatable)', gather)
    .option('-O, --opt <level>', 'optimisation of IR, C and C++: 0, 1, 2 or 3', optLevel, 2)
    .option('--entry <symbol>', 'the function to run as main', notEmpty, 'main')
    .option('--env <name=value>', 'set a variable of the program (repeatable)', variable)
    .option('--cwd <dir>', 'working directory of the program', notEmpty)
    .option('--timeout <time>', 'end the program after this long: seconds, or 250ms, 10s, 2m, 1h', duration)
    .option('--argv0 <name>', 'argv[0] of the program (default: the first input)')
    .option('--executor <address>', 'run on this executor: unix:/path or host:port (default: spawn one)')
    .option('--result-json <file>', 'also write what became of it, as a line of run-batch', notEmpty)
    .option('--llvm <version>', 'LLVM to compile with: a version, or the path of its library (default: the newest)')
    .addHelpText('after', RUN_NOTES)
    .action((inputs: string[], flags: RunFlags) => accept(runCommandFrom(inputs, programArgs, flags)));

  parser
    .command('run-batch')
    .description('run many programs')
    .argument('<file>', 'JSON lines, a case each')
    .option('-j, --jobs <count>', 'how many run at once', jobCount, availableParallelism())
    .option('--executor <address>', 'run on this executor: unix:/path or host:port (default: spawn one for each case)')
    .option('--out <file>', 'where results go (default: standard output)', notEmpty)
    .option('--timeout <time>', 'for cases without timeoutMs: seconds, or 250ms, 10s, 2m, 1h', duration)
    .option('--llvm <version>', 'LLVM to compile with: a version, or the path of its library (default: the newest)')
    .addHelpText('after', BATCH_NOTES)
    .action((file: string, flags: BatchFlags) => {
      const { jobs, executor: executorAddress, out: outFile, timeout: timeoutMs, llvm } = flags;
      accept({ kind: 'run-batch', options: { file, jobs, executorAddress, outFile, timeoutMs, llvm } });
    });

  parser
    .command('describe')
    .description('print what an executor says of itself')
    .argument('<address>', 'unix:/path or host:port')
    .option('--json', 'as JSON', false)
    .action((address: string, flags: { readonly json: boolean }) => {
      accept({ kind: 'describe', options: { address, isJson: flags.json } });
    });
  return parser;
}

function runCommandFrom(inputs: readonly string[], programArgs: readonly string[], flags: RunFlags): Command {
  const isLocal = flags.executor === undefined;
  // Paths of this machine mean something to an executor that was spawned here; to another they are passed as they are.
  const local = (path: string): string => (isLocal ? resolve(path) : path);
  return {
    kind: 'run',
    options: {
      case: {
        inputs,
        wholeArchives: flags.wholeArchive ?? [],
        libraries: (flags.library ?? []).map((name) => (isLibraryPath(name) ? local(name) : name)),
        libraryFolders: flags.libraryPath ?? [],
        entry: flags.entry,
        optLevel: flags.opt,
        argv: [flags.argv0 ?? inputs[0], ...programArgs],
        env: isLocal ? { ...ownEnvironment(), ...flags.env } : (flags.env ?? {}),
        inheritEnv: !isLocal,
        cwd: flags.cwd === undefined ? undefined : local(flags.cwd),
        timeoutMs: flags.timeout,
      },
      executorAddress: flags.executor,
      resultFile: flags.resultJson,
      llvm: flags.llvm,
    },
  };
}

function gather(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, notEmpty(value)];
}

function notEmpty(value: string): string {
  if (value === '') throw new InvalidArgumentError('It is empty.');
  return value;
}

function variable(value: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const at = value.indexOf('=');
  if (at < 1) throw new InvalidArgumentError('It must be NAME=VALUE.');
  return { ...before, [value.slice(0, at)]: value.slice(at + 1) };
}

function optLevel(value: string): OptLevel {
  const level = parseOptLevel(value);
  if (level === undefined) throw new InvalidArgumentError('It must be 0, 1, 2 or 3.');
  return level;
}

function duration(value: string): number {
  const ms = parseDurationMs(value);
  if (ms === undefined) throw new InvalidArgumentError('It must be a time such as 10, 1.5s, 250ms or 2m, from 1ms up.');
  return ms;
}

function jobCount(value: string): number {
  const count = Number(value);
  if (!/^\d+$/.test(value) || count < 1 || count > 1024) {
    throw new InvalidArgumentError('It must be a whole number from 1 to 1024.');
  }
  return count;
}

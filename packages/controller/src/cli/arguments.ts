import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { Command as Parser, CommanderError, InvalidArgumentError } from 'commander';
import type { OptLevel } from '../orc/lljit-options.js';
import type { BatchOptions } from './batch-command.js';
import { isLibraryPath, parseOptLevel } from './batch-line.js';
import type { CertsOptions } from './certs-command.js';
import type { DescribeOptions } from './describe-command.js';
import { durationOption as duration } from './duration.js';
import { addConnectionOptions, executorPlace, type ConnectionFlags } from './executor-place.js';
import { EXIT_OK, EXIT_USAGE } from './exit-codes.js';
import { isHostName } from './host-name.js';
import type { LinkCommandOptions } from './link-command.js';
import { ownEnvironment } from './own-environment.js';
import type { ProgramInputs } from './program-inputs.js';
import type { RunCommandOptions } from './run-command.js';
import { addTargetOptions, targetChoice, type TargetFlags } from './target-options.js';
import type { TargetsOptions } from './targets-command.js';

type Streams = 'stdout' | 'stderr' | 'signal';

/** What the command line asks for. */
export type Command =
  | { readonly kind: 'run'; readonly options: Omit<RunCommandOptions, Streams> }
  | { readonly kind: 'link'; readonly options: Omit<LinkCommandOptions, Streams> }
  | { readonly kind: 'run-batch'; readonly options: Omit<BatchOptions, Streams> }
  | { readonly kind: 'targets'; readonly options: Omit<TargetsOptions, Streams> }
  | { readonly kind: 'describe'; readonly options: Omit<DescribeOptions, Streams> }
  | { readonly kind: 'certs'; readonly options: Omit<CertsOptions, Streams> }
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

const LINK_NOTES = `
Inputs are those of "telejit run". Nothing of them runs. The map says which archive members are linked and why, what is
left out, where sections and symbols are, and which symbols the executor process gives; docs/CLI.md explains it.

With --no-exec there is no executor: the layout begins at --base, symbols of the process have no address, and every
undefined symbol counts as one of them.

Exit codes:
  0 when everything was linked; 1 when it was not, or the map cannot be written; 2 for a wrong command line`;

const BATCH_NOTES = `
Each line of FILE is a case: {"id", "inputs": [...]} and optionally wholeArchives, libraries, libraryFolders, args, env, cwd,
stdin, timeoutMs, opt, entry. Each case runs in a fresh executor, or in a fresh session with --executor. Results come in the order in which
the cases end. docs/CLI.md has all fields.

Exit codes:
  0 when every case was tried, whatever became of it; 1 when a line is no case, or nothing could be run;
  2 for a wrong command line`;

/** Where a layout without an executor begins: far from page 0, and in reach of code without PIC. */
const DEFAULT_BASE = 0x1000_0000;
const DEFAULT_TRIPLE = 'x86_64-unknown-linux-gnu';

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

interface ProgramFlags extends ConnectionFlags, TargetFlags {
  readonly library?: readonly string[];
  readonly libraryPath?: readonly string[];
  readonly wholeArchive?: readonly string[];
  readonly gcSections?: true;
  readonly opt: OptLevel;
  readonly executor?: string;
  readonly llvm?: string;
}

interface RunFlags extends ProgramFlags {
  readonly entry: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly timeout?: number;
  readonly resultJson?: string;
  readonly argv0?: string;
}

interface LinkFlags extends ProgramFlags {
  readonly exec: boolean;
  readonly map?: string;
  readonly json?: true;
  readonly fixups?: true;
  readonly entry?: string;
  readonly keep?: readonly string[];
  readonly base?: number;
  readonly triple?: string;
}

interface BatchFlags extends ConnectionFlags, TargetFlags {
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
      outputError: (message, write) => write(`telejit: ${message.trimEnd()} [USAGE]\n`),
    })
    .showHelpAfterError('(telejit --help, or telejit COMMAND --help, says what there is)');

  programCommand(parser, 'run', 'run')
    .description('compile, link and run one program')
    .usage('[options] INPUT... [-- ARG...]')
    .option('--entry <symbol>', 'the function to run as main', notEmpty, 'main')
    .option('--env <name=value>', 'set a variable of the program (repeatable)', variable)
    .option('--cwd <dir>', 'working directory of the program', notEmpty)
    .option('--timeout <time>', 'end the program after this long: seconds, or 250ms, 10s, 2m, 1h', duration)
    .option('--argv0 <name>', 'argv[0] of the program (default: the first input)')
    .option('--result-json <file>', 'also write what became of it, as a line of run-batch', notEmpty)
    .addHelpText('after', RUN_NOTES)
    .action((inputs: string[], flags: RunFlags, command: Parser) =>
      accept(runCommandFrom(inputs, programArgs, flags, command)),
    );

  const link = programCommand(parser, 'link', 'link')
    .description("compile and link, and print what a linker's map prints")
    .usage('[options] INPUT...')
    .option('--map <file>', 'write the map there; - is standard output; JSON when it ends in .json', notEmpty)
    .option('--json', 'print the map as JSON')
    .option('--fixups', 'list every fixup with its value')
    .option('--entry <symbol>', 'what the program begins with (default: main, when an input defines it)', notEmpty)
    .option('--keep <symbol>', 'link this, and what it needs, too (repeatable)', gather)
    .option('--no-exec', 'do without an executor: lay segments out here')
    .option('--base <address>', 'with --no-exec: where the first segment goes (default: 0x10000000)', baseAddress)
    .option('--triple <triple>', `with --no-exec: what to compile for (default: ${DEFAULT_TRIPLE})`, notEmpty)
    .addHelpText('after', LINK_NOTES)
    .action((inputs: string[], flags: LinkFlags) => {
      if (programArgs.length > 0)
        link.error('error: nothing runs, so there is nothing to pass arguments to behind "--"');
      if (!flags.exec && flags.executor !== undefined) link.error('error: --executor and --no-exec exclude each other');
      if (flags.exec && (flags.base !== undefined || flags.triple !== undefined))
        link.error('error: --base and --triple need --no-exec; an executor says itself what it is');
      accept(linkCommandFrom(inputs, flags, link));
    });

  const batch = parser
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
      const { jobs, out: outFile, timeout: timeoutMs, llvm } = flags;
      const executor = executorPlace(flags.executor, flags, batch);
      const target = targetChoice(flags, batch);
      accept({ kind: 'run-batch', options: { file, jobs, executor, target, outFile, timeoutMs, llvm } });
    });
  addConnectionOptions(addTargetOptions(batch));

  const describe = parser
    .command('describe')
    .description('print what an executor says of itself')
    .argument('<address>', 'unix:/path or host:port')
    .option('--json', 'as JSON', false)
    .action((address: string, { json, ...flags }: ConnectionFlags & { readonly json: boolean }) => {
      accept({ kind: 'describe', options: { executor: { ...flags, address }, isJson: json } });
    });
  addConnectionOptions(describe);

  const targets = parser
    .command('targets')
    .description('list what LLVM can compile for, and what of that is linked and runs')
    .option('--all', 'of every LLVM that is found', false)
    .option('--llvm <version>', 'of this LLVM: a version, or the path of its library (default: the newest)')
    .option('--json', 'as JSON', false)
    .action(({ all, llvm, json }: { readonly all: boolean; readonly llvm?: string; readonly json: boolean }) => {
      if (all && llvm !== undefined) targets.error('error: --all and --llvm exclude each other');
      accept({ kind: 'targets', options: { isAll: all, isJson: json, llvm } });
    });

  parser
    .command('certs')
    .description('certificates for executors beyond this machine')
    .command('make')
    .description('make a CA, certificates for an executor and a controller, and a token')
    .argument('<folder>', 'where they go; is made')
    .option('--host <name>', 'a name or address of the executor, besides localhost (repeatable)', hostNames)
    .option('--days <count>', 'how long they are valid', dayCount, 365)
    .action((folder: string, flags: { readonly host?: readonly string[]; readonly days: number }) => {
      accept({ kind: 'certs', options: { folder, hosts: flags.host ?? [], days: flags.days } });
    });
  return parser;
}

/** What commands have in common that link a program. */
function programCommand(parser: Parser, name: string, verb: string): Parser {
  const command = parser
    .command(name)
    .argument('<input...>', 'what the program is made of')
    .option('-l, --library <name>', 'a library: NAME, :FILE, or a path with a slash (repeatable)', gather)
    .option('-L, --library-path <dir>', 'a folder where -l looks for libraries to link (repeatable)', gather)
    .option('--whole-archive <file>', 'link every member of this archive (repeatable)', gather)
    .option('--gc-sections', 'leave out sections that nothing refers to')
    .option('-O, --opt <level>', 'optimisation of IR, C and C++: 0, 1, 2 or 3', optLevel, 2)
    .option('--executor <address>', `${verb} on this executor: unix:/path or host:port (default: spawn one)`)
    .option('--llvm <version>', 'LLVM to compile with: a version, or the path of its library (default: the newest)');
  return addConnectionOptions(addTargetOptions(command));
}

function programInputsFrom(inputs: readonly string[], flags: ProgramFlags): ProgramInputs {
  return {
    inputs,
    wholeArchives: flags.wholeArchive ?? [],
    libraries: (flags.library ?? []).map((name) => (isLibraryPath(name) ? localPath(name, flags) : name)),
    libraryFolders: flags.libraryPath ?? [],
  };
}

/** Paths of this machine mean something to an executor that was spawned here; to another they are passed as they are. */
function localPath(path: string, { executor }: ProgramFlags): string {
  return executor === undefined ? resolve(path) : path;
}

function runCommandFrom(
  inputs: readonly string[],
  programArgs: readonly string[],
  flags: RunFlags,
  command: Parser,
): Command {
  const isLocal = flags.executor === undefined;
  return {
    kind: 'run',
    options: {
      case: {
        ...programInputsFrom(inputs, flags),
        deadStrip: flags.gcSections,
        entry: flags.entry,
        optLevel: flags.opt,
        argv: [flags.argv0 ?? inputs[0], ...programArgs],
        env: isLocal ? { ...ownEnvironment(), ...flags.env } : (flags.env ?? {}),
        inheritEnv: !isLocal,
        cwd: flags.cwd === undefined ? undefined : localPath(flags.cwd, flags),
        timeoutMs: flags.timeout,
      },
      executor: executorPlace(flags.executor, flags, command),
      target: targetChoice(flags, command),
      resultFile: flags.resultJson,
      llvm: flags.llvm,
    },
  };
}

function linkCommandFrom(inputs: readonly string[], flags: LinkFlags, command: Parser): Command {
  const mapFile = flags.map === '-' ? undefined : flags.map;
  return {
    kind: 'link',
    options: {
      program: programInputsFrom(inputs, flags),
      optLevel: flags.opt,
      entry: flags.entry,
      keep: flags.keep ?? [],
      deadStrip: flags.gcSections ?? false,
      place: flags.exec
        ? { kind: 'executor', executor: executorPlace(flags.executor, flags, command) }
        : { kind: 'layout', base: flags.base ?? DEFAULT_BASE, triple: flags.triple ?? DEFAULT_TRIPLE },
      target: targetChoice(flags, command),
      mapFile,
      isJson: flags.json === true || mapFile?.endsWith('.json') === true,
      hasFixups: flags.fixups ?? false,
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

function baseAddress(value: string): number {
  const base = Number(value);
  if (!/^(0x[0-9a-f]+|\d+)$/i.test(value) || !Number.isSafeInteger(base) || base === 0 || base % 4096 !== 0) {
    throw new InvalidArgumentError('It must be an address such as 0x400000, a multiple of 4096 and not 0.');
  }
  return base;
}

function hostNames(value: string, before: readonly string[] = []): readonly string[] {
  if (!isHostName(value)) {
    throw new InvalidArgumentError('It must be the name of a machine or an IP address.');
  }
  return [...before, value];
}

function dayCount(value: string): number {
  const count = Number(value);
  if (!/^\d+$/.test(value) || count < 1 || count > 3650) {
    throw new InvalidArgumentError('It must be a whole number from 1 to 3650.');
  }
  return count;
}

function jobCount(value: string): number {
  const count = Number(value);
  if (!/^\d+$/.test(value) || count < 1 || count > 1024) {
    throw new InvalidArgumentError('It must be a whole number from 1 to 1024.');
  }
  return count;
}

import { fstatSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { InputError } from '@telejit/shared';
import { CompilePool } from '../compile/index.js';
import type { Executor } from '../remote/index.js';
import { BrokenPipeError, type ByteSink } from './byte-sink.js';
import type { RunCase } from './case.js';
import type { ExecutorPlace } from './executor-place.js';
import { EXIT_ERROR, EXIT_OK, EXIT_SIGNAL_BASE, EXIT_TIMEOUT } from './exit-codes.js';
import { errorLine } from './failure-report.js';
import { openExecutor } from './open-executor.js';
import { OutputCollector } from './output-collector.js';
import { OutputFile } from './output-file.js';
import { startProgress } from './progress.js';
import { caseResult, failedOutcome, runCase, type CaseOutcome } from './run-case.js';
import type { TargetChoice } from './target-options.js';

export interface RunCommandOptions {
  readonly case: RunCase;
  /** Default: one is spawned. */
  readonly executor?: ExecutorPlace;
  readonly target: TargetChoice;
  readonly resultFile?: string;
  readonly llvm?: string;
  readonly signal: AbortSignal;
  readonly stdout: ByteSink;
  readonly stderr: ByteSink;
}

/**
 * `telejit run`: runs one program with this process's standard streams.
 * @returns the exit code: the program's, 128 + the signal that ended it, EXIT_TIMEOUT, or EXIT_ERROR
 * @throws BrokenPipeError; TelejitError when the result cannot be written
 */
export async function runCommand(options: RunCommandOptions): Promise<number> {
  const resultFile =
    options.resultFile === undefined ? undefined : await OutputFile.open(options.resultFile, 'the result');
  try {
    const kept = resultFile === undefined ? undefined : new OutputCollector();
    const outcome = await runWithStreams(options, kept);
    if (resultFile !== undefined) {
      const output = { stdout: kept?.base64('stdout') ?? '', stderr: kept?.base64('stderr') ?? '' };
      await resultFile.write(`${JSON.stringify(caseResult(null, outcome, output))}\n`);
    }
    return await conclude(outcome, options);
  } finally {
    await resultFile?.close();
  }
}

async function runWithStreams(options: RunCommandOptions, kept: OutputCollector | undefined): Promise<CaseOutcome> {
  const { signal, stdout, stderr, llvm, target } = options;
  const progress = startProgress('inputs');
  let executor: Executor | undefined;
  try {
    await using pool = new CompilePool({ llvm });
    return await runCase(options.case, {
      ...{ pool, llvm, target, signal },
      acquireExecutor: async () => {
        executor = await openExecutor(options.executor, signal);
        return executor;
      },
      stdin: standardInput(),
      stdout: (chunk) => {
        kept?.add('stdout', chunk);
        return stdout.write(chunk);
      },
      stderr: (chunk) => {
        kept?.add('stderr', chunk);
        return stderr.write(chunk);
      },
      onWarning: (text) => void stderr.write(`${text.trimEnd()}\n`).catch(() => undefined),
      onInput: (done, total, path) => progress.update(done, total, path),
      onCompiled: () => progress.stop(),
    });
  } catch (error) {
    return failedOutcome(error);
  } finally {
    progress.stop();
    await executor?.close();
  }
}

/** Node takes a folder for an input that is at its end. */
function standardInput(): Readable {
  if (fstatSync(0).isDirectory()) throw new InputError('CANNOT_READ', 'standard input is a directory');
  return process.stdin;
}

async function conclude(outcome: CaseOutcome, options: RunCommandOptions): Promise<number> {
  const { stderr } = options;
  const { entry, timeoutMs } = options.case;
  if (outcome.failure instanceof BrokenPipeError) throw outcome.failure;
  if (outcome.failure !== undefined) {
    if (!options.signal.aborted) await stderr.write(errorLine(outcome.failure));
    return EXIT_ERROR;
  }
  if (outcome.timedOut) {
    await stderr.write(`telejit: ${entry} was ended after ${String(timeoutMs)} ms (--timeout)\n`);
    return EXIT_TIMEOUT;
  }
  if (outcome.signalNumber !== null) {
    await stderr.write(`telejit: ${entry} was ended by signal ${outcome.signalNumber} (${outcome.signal ?? '?'})\n`);
    return EXIT_SIGNAL_BASE + outcome.signalNumber;
  }
  return outcome.exitCode ?? EXIT_OK;
}

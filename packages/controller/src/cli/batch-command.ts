import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { InputError } from '@telejit/shared';
import pLimit from 'p-limit';
import { CompilePool } from '../compile/index.js';
import { spawnExecutor, type Executor } from '../remote/index.js';
import { BadCaseError, parseBatchLine, type BatchCase } from './batch-line.js';
import type { ByteSink } from './byte-sink.js';
import type { CaseResult } from './case.js';
import { connectTo, type ExecutorPlace } from './executor-place.js';
import { EXIT_ERROR, EXIT_OK } from './exit-codes.js';
import { fileReason, readGivenFile, shownPath } from './given-file.js';
import { OutputFile } from './output-file.js';
import { ownEnvironment } from './own-environment.js';
import { OutputCollector } from './output-collector.js';
import { NO_PROGRESS, startProgress } from './progress.js';
import { caseResult, failedOutcome, runCase, type CaseOutcome } from './run-case.js';
import type { TargetChoice } from './target-options.js';

export interface BatchOptions {
  readonly file: string;
  /** How many cases run at once. */
  readonly jobs: number;
  /** Default: a fresh one is spawned for each case. */
  readonly executor?: ExecutorPlace;
  readonly target: TargetChoice;
  /** Default: standard output. */
  readonly outFile?: string;
  /** For cases that say none. */
  readonly timeoutMs?: number;
  readonly llvm?: string;
  readonly signal: AbortSignal;
  readonly stdout: ByteSink;
}

/**
 * `telejit run-batch`: runs every case of a file and writes a result as each ends.
 * @returns EXIT_OK when every line was a case that was tried, whatever became of it; EXIT_ERROR when one was none
 * @throws TelejitError when the file, the output or the executor cannot be had at all
 */
export async function batchCommand(options: BatchOptions): Promise<number> {
  const { file, executor: place, signal } = options;
  const text = await readBatchFile(file);
  const defaults = {
    folder: dirname(resolve(file)),
    baseEnv: place === undefined ? ownEnvironment() : undefined,
    timeoutMs: options.timeoutMs,
  };
  const lines = text.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [{ line, number: index + 1 }]));

  await using out = await ResultWriter.open(options.outFile, options.stdout);
  await using pool = new CompilePool({ llvm: options.llvm });
  await using shared = place === undefined ? undefined : await connectTo(place, signal);
  const context = { pool, shared, llvm: options.llvm, target: options.target };
  // Results that scroll by are progress enough.
  const progress = options.outFile === undefined && process.stdout.isTTY ? NO_PROGRESS : startProgress('cases');
  const limit = pLimit(options.jobs);
  let doneCount = 0;
  let badCount = 0;
  // Ends the cases under way when results can no longer be written.
  const stop = new AbortController();
  const ended = AbortSignal.any([signal, stop.signal]);
  try {
    await limit.map(lines, async ({ line, number }) => {
      if (ended.aborted) return;
      const result = await runLine(line, `${file}:${number}`, defaults, { ...context, signal: ended });
      if (ended.aborted) return;
      if (result.error?.code === 'BAD_CASE') badCount++;
      try {
        await out.write(result);
      } catch (error) {
        stop.abort(error);
      }
      progress.update(++doneCount, lines.length, '');
    });
  } finally {
    progress.stop();
  }
  ended.throwIfAborted();
  return badCount === 0 ? EXIT_OK : EXIT_ERROR;
}

interface LineContext {
  readonly pool: CompilePool;
  readonly shared: Executor | undefined;
  readonly llvm: string | undefined;
  readonly target: TargetChoice;
  readonly signal: AbortSignal;
}

async function runLine(
  line: string,
  where: string,
  defaults: Parameters<typeof parseBatchLine>[2],
  context: LineContext,
): Promise<CaseResult> {
  const nothing = { stdout: '', stderr: '' };
  let one: BatchCase;
  try {
    one = parseBatchLine(line, where, defaults);
  } catch (error) {
    return caseResult(error instanceof BadCaseError ? error.id : null, failedOutcome(error), nothing);
  }
  const output = new OutputCollector();
  const outcome = await runBatchCase(one, output, context);
  return caseResult(one.id, outcome, { stdout: output.base64('stdout'), stderr: output.base64('stderr') });
}

async function runBatchCase(one: BatchCase, output: OutputCollector, context: LineContext): Promise<CaseOutcome> {
  try {
    return await attempt(one, output, context);
  } catch (error) {
    return failedOutcome(error);
  }
}

async function attempt(one: BatchCase, output: OutputCollector, context: LineContext): Promise<CaseOutcome> {
  const { pool, shared, llvm, target, signal } = context;
  let own: Executor | undefined;
  let stdin: Readable | undefined;
  try {
    stdin = one.stdin === undefined ? undefined : await openInput(one.stdin);
    return await runCase(one, {
      ...{ pool, llvm, target, signal, stdin },
      acquireExecutor: async () => shared ?? (own = await spawnExecutor({ signal, stdio: 'ignore' })),
      stdout: (chunk) => output.add('stdout', chunk),
      stderr: (chunk) => output.add('stderr', chunk),
    });
  } finally {
    stdin?.destroy();
    await own?.close();
  }
}

async function openInput(path: string): Promise<Readable> {
  try {
    const handle = await open(path);
    if ((await handle.stat()).isDirectory()) {
      await handle.close();
      throw new InputError('CANNOT_READ', `standard input ${path} is a directory`);
    }
    return createReadStream(path, { fd: handle });
  } catch (error) {
    if (error instanceof InputError) throw error;
    throw new InputError('CANNOT_READ', `standard input ${path}: ${fileReason(error)}`, { cause: error });
  }
}

async function readBatchFile(file: string): Promise<string> {
  return (await readGivenFile(file, `batch file ${shownPath(file)}`)).toString('utf8');
}

/** Writes results, one whole line after the other. */
class ResultWriter implements AsyncDisposable {
  readonly #write: (line: string) => Promise<unknown>;
  readonly #close: () => Promise<void>;
  #tail: Promise<unknown> = Promise.resolve();

  private constructor(write: (line: string) => Promise<unknown>, close: () => Promise<void>) {
    this.#write = write;
    this.#close = close;
  }

  static async open(path: string | undefined, stdout: ByteSink): Promise<ResultWriter> {
    if (path === undefined) {
      return new ResultWriter(
        (line) => stdout.write(line),
        () => Promise.resolve(),
      );
    }
    const handle = await OutputFile.open(path, 'results');
    return new ResultWriter(
      (line) => handle.write(line),
      () => handle.close(),
    );
  }

  write(result: CaseResult): Promise<unknown> {
    const line = `${JSON.stringify(result)}\n`;
    const written = this.#tail.then(() => this.#write(line));
    this.#tail = written.catch(() => undefined);
    return written;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#tail;
    await this.#close();
  }
}

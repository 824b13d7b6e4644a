import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  CancelledError,
  ConnectionError,
  ExecutorError,
  listenForAbort,
  messageOf,
  type TelejitError,
  TOKEN_VARIABLE,
  withStaticTls,
} from '@telejit/shared';
import { Executor, type OwnedProcess } from './executor.js';

export interface SpawnExecutorOptions {
  /**
   * How the executor keeps memory: `dual` (default) maps code twice, `strict` changes permissions of separate pages, and is
   * what `perf: 'map'` and breakpoints of debuggers need.
   */
  readonly memoryManager?: 'dual' | 'strict';
  /** How long it may take until it is ready. Default 60,000: a busy machine takes its time, and one that ended is noticed at once. */
  readonly startTimeoutMs?: number;
  /** Its environment; default this process's. */
  readonly env?: NodeJS.ProcessEnv;
  readonly cwd?: string;
  /** Size of the range in which code and data live, in MiB. */
  readonly arenaMib?: number;
  /**
   * The command that starts the executor; default this Node with the installed @telejit/executor. A wrapper such as an
   * emulator goes here.
   */
  readonly command?: readonly string[];
  /** Where what calls in the executor print to its own standard output and error goes. Default `inherit`. */
  readonly stdio?: 'inherit' | 'ignore';
  /**
   * What memory operations of a session may read and write: all memory of the process (default), or what the session itself
   * linked and allocated.
   */
  readonly allowMemory?: 'process' | 'session';
  /** What the executor writes for `perf`: a map of names, or a dump with the code. Default nothing. */
  readonly perf?: 'map' | 'dump';
  /** The folder of that file; default /tmp, where perf looks for maps. */
  readonly perfFolder?: string;
  readonly signal?: AbortSignal;
}

const READY = /^telejit-executor ready (\{.*\})$/m;
const KEPT_LOG_BYTES = 4096;
/** A socket's path has 107 bytes at most (unix(7)), and "/telejit-XXXXXX/executor.sock" has 29. */
const MAX_PARENT_BYTES = 107 - 29;
const START_TIMEOUT_MS = 60_000;
const LOSS_WAIT_MS = 700;
const STOP_WAIT_MS = 2000;

/**
 * Starts an executor on this machine, on a Unix socket in a fresh folder that only this user can enter, and connects.
 * It ends with the returned object, or with this process.
 * @throws ExecutorError EXECUTOR_NOT_INSTALLED, EXECUTOR_START_FAILED, EXECUTOR_START_TIMEOUT
 */
export async function spawnExecutor(options: SpawnExecutorOptions = {}): Promise<Executor> {
  const folder = await socketFolder();
  const address = `unix:${join(folder, 'executor.sock')}`;
  const [program, ...leading] = options.command ?? defaultCommand();
  const args = [...leading, '--listen', address, '--exit-with-parent', '--own-folder'];
  if (options.memoryManager !== undefined) args.push('--memory', options.memoryManager);
  if (options.arenaMib !== undefined) args.push('--arena-mib', String(options.arenaMib));
  if (options.allowMemory !== undefined) args.push('--allow-memory', options.allowMemory);
  if (options.perf !== undefined) args.push('--perf', options.perf);
  if (options.perfFolder !== undefined) args.push('--perf-folder', options.perfFolder);
  const child = spawn(program, args, {
    cwd: options.cwd,
    env: withStaticTls(withoutToken(options.env ?? process.env)),
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const owned = new SpawnedProcess(child, folder, options.stdio ?? 'inherit');
  // What connecting needs loads while the executor starts; a failure to load shows there.
  import('@grpc/grpc-js').catch(() => undefined);
  try {
    await owned.ready(options.startTimeoutMs ?? START_TIMEOUT_MS, options.signal);
    return await Executor.connect(address, { signal: options.signal }, owned);
  } catch (error) {
    await owned.stop();
    throw error;
  }
}

async function socketFolder(): Promise<string> {
  const parent = resolve(tmpdir());
  const sizeBytes = Buffer.byteLength(parent);
  if (sizeBytes > MAX_PARENT_BYTES) {
    throw new ExecutorError(
      'EXECUTOR_START_FAILED',
      `no socket can be made in ${parent}: the path has ${sizeBytes} bytes, at most ${MAX_PARENT_BYTES} are possible; name another with TMPDIR`,
    );
  }
  try {
    return await mkdtemp(join(parent, 'telejit-'));
  } catch (error) {
    throw new ExecutorError(
      'EXECUTOR_START_FAILED',
      `no folder for the executor's socket can be made in ${parent} (${messageOf(error)}); name another with TMPDIR`,
      { cause: error },
    );
  }
}

/** A token is for an executor that others reach. */
function withoutToken(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(env).filter(([name]) => name !== TOKEN_VARIABLE));
}

function defaultCommand(): readonly string[] {
  try {
    return [process.execPath, createRequire(import.meta.url).resolve('@telejit/executor/bin')];
  } catch (error) {
    throw new ExecutorError(
      'EXECUTOR_NOT_INSTALLED',
      'the package @telejit/executor is not installed: npm install @telejit/executor, or connect to a running executor',
      { cause: error },
    );
  }
}

class SpawnedProcess implements OwnedProcess {
  readonly #child: ChildProcess;
  readonly #folder: string;
  readonly #exit: Promise<string>;
  readonly #stdio: 'inherit' | 'ignore';
  #log = '';
  #isReady = false;
  #stopping: Promise<void> | undefined;

  constructor(child: ChildProcess, folder: string, stdio: 'inherit' | 'ignore') {
    this.#child = child;
    this.#folder = folder;
    this.#stdio = stdio;
    this.#exit = new Promise((resolve) => {
      child.once('error', (error) => resolve(`could not be started: ${error.message}`));
      child.once('exit', (code, signal) =>
        resolve(signal === null ? `exited with code ${String(code)}` : `was ended by ${signal}`),
      );
    });
    child.stderr?.on('data', (data: Buffer) => {
      this.#log = (this.#log + data.toString()).slice(-KEPT_LOG_BYTES);
      if (this.#isReady && this.#stdio === 'inherit') process.stderr.write(data);
    });
  }

  async ready(timeoutMs: number, signal: AbortSignal | undefined): Promise<void> {
    let output = '';
    let timer: NodeJS.Timeout | undefined;
    let endListening = (): void => undefined;
    try {
      await new Promise<void>((resolve, reject) => {
        timer = setTimeout(
          () =>
            reject(
              new ExecutorError(
                'EXECUTOR_START_TIMEOUT',
                `the executor was not ready within ${timeoutMs} ms (startTimeoutMs gives it longer)${this.#lastWords()}`,
              ),
            ),
          timeoutMs,
        );
        const onAbort = (): void => reject(new CancelledError('CANCELLED', 'starting the executor was cancelled'));
        endListening = listenForAbort(signal, onAbort);
        if (signal?.aborted === true) onAbort();
        void this.#exit.then((how) =>
          reject(
            new ExecutorError('EXECUTOR_START_FAILED', `the executor ${how} before it was ready${this.#lastWords()}`),
          ),
        );
        this.#child.stdout?.on('data', (data: Buffer) => {
          if (this.#isReady) {
            if (this.#stdio === 'inherit') process.stdout.write(data);
            return;
          }
          output += data.toString();
          const line = READY.exec(output);
          if (line === null) return;
          this.#isReady = true;
          resolve();
        });
      });
    } finally {
      clearTimeout(timer);
      endListening();
    }
    this.#unref();
  }

  readonly explainLoss = async (error: TelejitError): Promise<TelejitError> => {
    let timer: NodeJS.Timeout | undefined;
    const how = await Promise.race([
      this.#exit,
      new Promise<undefined>((resolve) => {
        timer = setTimeout(() => resolve(undefined), LOSS_WAIT_MS);
      }),
    ]);
    clearTimeout(timer);
    if (how === undefined) return error;
    return new ConnectionError(
      'EXECUTOR_DIED',
      `the executor (process ${String(this.#child.pid)}) ${how}${this.#lastWords()}`,
      {
        cause: error,
        data: { exitCode: this.#child.exitCode, signal: this.#child.signalCode },
      },
    );
  };

  stop(): Promise<void> {
    this.#stopping ??= this.#stop();
    return this.#stopping;
  }

  async #stop(): Promise<void> {
    if (this.#child.pid !== undefined && this.#child.exitCode === null && this.#child.signalCode === null) {
      this.#child.ref();
      this.#child.stdin?.end();
      // One that never became ready is not listening for the end of its input either.
      const timer = setTimeout(() => this.#child.kill('SIGKILL'), this.#isReady ? STOP_WAIT_MS : 0);
      await this.#exit;
      clearTimeout(timer);
    }
    try {
      await rm(this.#folder, { recursive: true, force: true });
    } catch (error) {
      throw new ExecutorError('CLEANUP_FAILED', `${this.#folder} could not be removed: ${messageOf(error)}`, {
        cause: error,
      });
    }
  }

  #lastWords(): string {
    const text = this.#log.trim();
    return text === '' ? '' : `; its last words:\n${text}`;
  }

  /** The executor alone keeps no event loop alive: a program that forgets to close it still ends. */
  #unref(): void {
    this.#child.unref();
    for (const stream of [this.#child.stdin, this.#child.stdout, this.#child.stderr]) {
      if (stream instanceof Socket) stream.unref();
    }
  }
}

/** Compiles modules in worker threads, so that the event loop goes on while LLVM works. */
import { CancelledError, CompileError, InputError, InternalError, messageOf, type TelejitError } from '@telejit/shared';
import type { AsyncCloseable } from '@telejit/shared';
import { availableParallelism } from 'node:os';
import { cacheKey, defaultCacheDirectory, DiskObjectCache, type ObjectCache } from './object-cache.js';
import { CompileThread } from './compile-thread.js';
import { llvmIdentity, selectLlvm } from './llvm-find.js';
import { completeRequest } from './complete-request.js';
import type { WorkerReply, WorkerRequest } from './worker-messages.js';
import type { CompiledObject, CompileRequest, IrSource, IrSymbol, LlvmInstallation } from './types.js';

export interface CompilePoolOptions {
  /** An installation, a version or a library's path; see selectLlvm. */
  readonly llvm?: LlvmInstallation | number | string;
  /** Most threads at a time; as many as there are cores unless told otherwise. They start when they are needed. */
  readonly threads?: number;
  /** What compileCached looks in first: the user's cache folder unless told otherwise; false for none. */
  readonly cache?: ObjectCache | false;
}

export interface CompileOptions {
  readonly signal?: AbortSignal;
}

/** Undefined when there is no folder for it. */
function defaultCache(): ObjectCache | undefined {
  const directory = defaultCacheDirectory();
  return directory === undefined ? undefined : new DiskObjectCache({ directory });
}

/** Reading what a module defines is the same for every target. */
const ANY_TRIPLE = 'any';

interface Job {
  readonly request: WorkerRequest;
  readonly resolve: (reply: Exclude<WorkerReply, { kind: 'failed' }>) => void;
  readonly reject: (error: unknown) => void;
  /** Removes the listener of the caller's signal. */
  readonly release: () => void;
  isAbandoned: boolean;
}

/**
 * A pool of compile threads over one LLVM. Nothing is loaded and no thread started before the first compile; idle
 * threads do not keep the process alive.
 */
export class CompilePool implements AsyncCloseable {
  readonly #wanted: LlvmInstallation | number | string | undefined;
  readonly #threadLimit: number;
  readonly #cache: ObjectCache | undefined;
  readonly #queue: Job[] = [];
  readonly #idle: CompileThread[] = [];
  readonly #running = new Map<CompileThread, Job>();
  #installation: LlvmInstallation | undefined;
  #closing: Promise<void> | undefined;

  /** @throws InputError (THREADS_RANGE) */
  constructor(options: CompilePoolOptions = {}) {
    const threads = options.threads ?? availableParallelism();
    if (!Number.isInteger(threads) || threads < 1 || threads > 1024) {
      throw new InputError('THREADS_RANGE', `${threads} compile threads: it must be a whole number from 1 to 1024`);
    }
    this.#threadLimit = threads;
    this.#wanted = options.llvm;
    this.#cache = options.cache === false ? undefined : (options.cache ?? defaultCache());
  }

  /**
   * The LLVM that this pool uses; looked for at the first need.
   * @throws InputError (LLVM_NOT_FOUND)
   */
  get llvm(): LlvmInstallation {
    this.#installation ??= typeof this.#wanted === 'object' ? this.#wanted : selectLlvm(this.#wanted);
    return this.#installation;
  }

  /** How many threads exist now. */
  get threadCount(): number {
    return this.#idle.length + this.#running.size;
  }

  /**
   * Compiles one module. The request is copied at once. When the signal aborts, a queued module is dropped; one that
   * LLVM is already working on is finished by its thread and its object discarded, since native code cannot be
   * interrupted safely.
   * @throws CompileError (IR_PARSE, IR_VERIFY, COMPILE_FAILED, TARGET_UNKNOWN) with LLVM's diagnostic;
   *   InputError (LLVM_NOT_FOUND, LLVM_NOT_LOADABLE, COMPILE_REQUEST); CancelledError (CANCELLED, CLOSED)
   */
  async compile(request: CompileRequest, options: CompileOptions = {}): Promise<CompiledObject> {
    return this.#compile(completeRequest(request), options.signal);
  }

  /**
   * What a module defines for other modules; definitions that a compiler may leave out (linkonce) are not among it.
   * @throws CompileError (IR_PARSE) with LLVM's diagnostic; InputError and CancelledError as `compile`
   */
  async symbolsOf(
    module: { readonly name: string; readonly source: IrSource },
    options: CompileOptions = {},
  ): Promise<readonly IrSymbol[]> {
    const request = completeRequest({ ...module, triple: ANY_TRIPLE, optLevel: 0 });
    const reply = await this.#enqueue({ ...request, task: 'symbols' }, options.signal);
    return reply.kind === 'symbols' ? reply.symbols : [];
  }

  /**
   * Like compile, but looks in the pool's cache first; on a hit LLVM is not loaded. Objects that came with warnings are
   * not kept, so that the warnings appear again. Without a cache it is compile.
   */
  async compileCached(request: CompileRequest, options: CompileOptions = {}): Promise<CompiledObject> {
    const complete = completeRequest(request);
    if (this.#cache === undefined) return this.#compile(complete, options.signal);
    const key = cacheKey(complete, llvmIdentity(this.llvm));
    const known = await this.#cache.get(key);
    if (known !== undefined) return { object: known, elapsedMs: 0, warnings: [] };
    const compiled = await this.#compile(complete, options.signal);
    if (compiled.warnings.length === 0) await this.#cache.put(key, compiled.object);
    return compiled;
  }

  /** Rejects what is queued or running with CancelledError (CLOSED), and ends the threads. Idempotent. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #compile(request: WorkerRequest, signal: AbortSignal | undefined): Promise<CompiledObject> {
    const reply = await this.#enqueue(request, signal);
    if (reply.kind !== 'done') throw new InternalError(`${request.name}: the compile thread answered something else`);
    return { object: reply.object, elapsedMs: reply.elapsedMs, warnings: reply.warnings };
  }

  #enqueue(request: WorkerRequest, signal: AbortSignal | undefined): Promise<Exclude<WorkerReply, { kind: 'failed' }>> {
    return new Promise((resolve, reject) => {
      if (this.#closing !== undefined) {
        reject(new CancelledError('CLOSED', `${request.name}: the compile pool is closed`));
        return;
      }
      if (signal?.aborted === true) {
        reject(cancelled(request, signal));
        return;
      }
      // Looked for here, so that a missing LLVM rejects this call.
      void this.llvm;
      const onAbort = (): void => {
        if (signal !== undefined) this.#abandon(job, cancelled(request, signal));
      };
      const job: Job = {
        request,
        resolve,
        reject,
        release: () => signal?.removeEventListener('abort', onAbort),
        isAbandoned: false,
      };
      signal?.addEventListener('abort', onAbort, { once: true });
      this.#queue.push(job);
      this.#dispatch();
    });
  }

  #dispatch(): void {
    while (this.#queue.length > 0) {
      const thread = this.#idle.pop() ?? (this.threadCount < this.#threadLimit ? this.#startThread() : undefined);
      if (thread === undefined) return;
      const job = this.#queue.shift();
      if (job === undefined) return;
      this.#running.set(thread, job);
      thread.compile(job.request);
    }
  }

  #startThread(): CompileThread {
    const thread: CompileThread = new CompileThread(this.llvm, {
      onReply: (reply) => this.#onReply(thread, reply),
      onDeath: (reason) => this.#onDeath(thread, reason),
    });
    return thread;
  }

  #onReply(thread: CompileThread, reply: WorkerReply): void {
    const job = this.#running.get(thread);
    this.#running.delete(thread);
    if (reply.kind === 'failed' && reply.isFatal) void thread.end();
    else this.#idle.push(thread);
    if (job !== undefined) this.#settle(job, reply);
    this.#dispatch();
  }

  #onDeath(thread: CompileThread, reason: string): void {
    const job = this.#running.get(thread);
    this.#running.delete(thread);
    const index = this.#idle.indexOf(thread);
    if (index >= 0) this.#idle.splice(index, 1);
    if (job !== undefined && !job.isAbandoned) {
      job.release();
      job.reject(new CompileError('COMPILE_FAILED', `${job.request.name}: the compile thread ended: ${reason}`));
    }
    this.#dispatch();
  }

  #settle(job: Job, reply: WorkerReply): void {
    if (job.isAbandoned) return;
    job.release();
    if (reply.kind === 'failed') job.reject(errorFrom(reply));
    else job.resolve(reply);
  }

  /** Rejects a job now. Its thread, if it has one, finishes without keeping the process alive. */
  #abandon(job: Job, error: TelejitError): void {
    if (job.isAbandoned) return;
    job.isAbandoned = true;
    job.release();
    const index = this.#queue.indexOf(job);
    if (index >= 0) this.#queue.splice(index, 1);
    for (const [thread, running] of this.#running) if (running === job) thread.detach();
    job.reject(error);
  }

  async #close(): Promise<void> {
    const jobs = [...this.#queue, ...this.#running.values()];
    for (const job of jobs) {
      this.#abandon(job, new CancelledError('CLOSED', `${job.request.name}: the compile pool was closed`));
    }
    const threads = [...this.#idle, ...this.#running.keys()];
    await Promise.all(threads.map((thread) => thread.end()));
    this.#idle.length = 0;
    this.#running.clear();
  }
}

function cancelled(request: WorkerRequest, signal: AbortSignal): CancelledError {
  const why = signal.reason === undefined ? '' : `: ${messageOf(signal.reason)}`;
  return new CancelledError('CANCELLED', `compiling ${request.name} was cancelled${why}`, { cause: signal.reason });
}

function errorFrom(reply: WorkerReply & { kind: 'failed' }): TelejitError {
  const options = { data: reply.data };
  if (reply.errorKind === 'compile') return new CompileError(reply.code, reply.message, options);
  if (reply.errorKind === 'input') return new InputError(reply.code, reply.message, options);
  return new InternalError(`compile thread: ${reply.message}`, options);
}

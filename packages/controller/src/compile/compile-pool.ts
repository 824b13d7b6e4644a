/** Compiles modules in worker threads, so that the event loop goes on while LLVM works. */
import {
  CancelledError,
  CompileError,
  InputError,
  InternalError,
  listenForAbort,
  messageOf,
  type TelejitError,
} from '@telejit/shared';
import type { AsyncCloseable } from '@telejit/shared';
import { availableParallelism } from 'node:os';
import { defaultObjectCache } from './default-object-cache.js';
import { cacheKey, type ObjectCache } from './object-cache.js';
import { CompileThread } from './compile-thread.js';
import { llvmIdentity, selectLlvm } from './llvm-find.js';
import { completeRequest } from './complete-request.js';
import { SharedWork } from './shared-work.js';
import type { ModulePartition, SplitModule } from './split/types.js';
import type { WorkerReply, WorkerRequest } from './worker-messages.js';
import type { CompiledObject, CompileRequest, IrInterface, IrSource, LlvmInstallation, LlvmTarget } from './types.js';

export interface CompilePoolOptions {
  /** An installation, a version or a library's path; see selectLlvm. */
  readonly llvm?: LlvmInstallation | number | string;
  /** Most threads at a time; as many as there are cores unless told otherwise. They start when they are needed. */
  readonly threads?: number;
  /**
   * What is looked in first: the user's cache folder unless told otherwise; false for none. It stays the caller's, and
   * pools may share it.
   */
  readonly cache?: ObjectCache | false;
}

/** What has become of requests to compile so far. */
export interface CompilePoolStats {
  /** Modules that LLVM made an object of. */
  readonly compiled: number;
  /** Objects that came from the cache. */
  readonly cacheHits: number;
  /** Objects that were not in the cache; without a cache nothing is counted. */
  readonly cacheMisses: number;
  /** Requests that had the object of an equal one which was at work. */
  readonly shared: number;
  /** Modules that are in a thread, or in the queue for one, now. */
  readonly waiting: number;
  /** Times that reading or writing the cache failed. */
  readonly cacheFailures: number;
}

export interface CompileOptions {
  readonly signal?: AbortSignal;
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
  readonly #shared = new SharedWork<CompiledObject>();
  readonly #writes = new Set<Promise<void>>();
  readonly #counts = { compiled: 0, cacheHits: 0, cacheMisses: 0, shared: 0, cacheFailures: 0 };
  #installation: LlvmInstallation | undefined;
  #identity: string | undefined;
  #closing: Promise<void> | undefined;

  /** @throws InputError (THREADS_RANGE, CACHE_SIZE) */
  constructor(options: CompilePoolOptions = {}) {
    const threads = options.threads ?? availableParallelism();
    if (!Number.isInteger(threads) || threads < 1 || threads > 1024) {
      throw new InputError('THREADS_RANGE', `${threads} compile threads: it must be a whole number from 1 to 1024`);
    }
    this.#threadLimit = threads;
    this.#wanted = options.llvm;
    this.#cache = options.cache === false ? undefined : (options.cache ?? defaultObjectCache());
  }

  /**
   * The LLVM that this pool uses; looked for at the first need.
   * @throws InputError (LLVM_NOT_FOUND)
   */
  get llvm(): LlvmInstallation {
    this.#installation ??= typeof this.#wanted === 'object' ? this.#wanted : selectLlvm(this.#wanted);
    return this.#installation;
  }

  /** How many threads there are at most. */
  get threadLimit(): number {
    return this.#threadLimit;
  }

  /** How many threads exist now. */
  get threadCount(): number {
    return this.#idle.length + this.#running.size;
  }

  get stats(): CompilePoolStats {
    return { ...this.#counts, waiting: this.#queue.length + this.#running.size };
  }

  /**
   * The object of one module: from the cache, on a hit without loading LLVM, else compiled. The request is copied at
   * once. Equal requests at the same time are compiled once, when there is a cache. Objects that came with warnings are
   * not kept in it, so that the warnings appear again. When the signal aborts, the promise rejects at once; a module
   * that nobody else wants is dropped from the queue, and one that LLVM is already working on is finished by its thread
   * and its object discarded, since native code cannot be interrupted safely.
   * @throws CompileError (IR_PARSE, IR_VERIFY, COMPILE_FAILED, TARGET_UNKNOWN) with LLVM's diagnostic;
   *   InputError (LLVM_NOT_FOUND, LLVM_NOT_LOADABLE, COMPILE_REQUEST); CancelledError (CANCELLED, CLOSED)
   */
  async compile(request: CompileRequest, { signal }: CompileOptions = {}): Promise<CompiledObject> {
    const complete = completeRequest(request);
    if (this.#cache === undefined) return this.#compile(complete, signal);
    const cache = this.#cache;
    if (this.#closing !== undefined) throw closed(complete);
    if (signal?.aborted === true) throw cancelled(complete, signal);
    const key = await cacheKey(complete, this.#llvmIdentity);
    const { result, isShared } = this.#shared.join(key, (abort) => this.#compileCached(cache, key, complete, abort), {
      signal,
      whenAborted: (by) => cancelled(complete, by),
    });
    if (isShared) this.#counts.shared++;
    // The one that was made is being written, and others may have it too.
    const { object, ...rest } = await result;
    return { ...rest, object: Uint8Array.from(object) };
  }

  /**
   * What a module defines for other modules, and what it uses of them.
   * @throws CompileError (IR_PARSE) with LLVM's diagnostic; InputError and CancelledError as `compile`
   */
  async interfaceOf(
    module: { readonly name: string; readonly source: IrSource },
    options: CompileOptions = {},
  ): Promise<IrInterface> {
    const request = completeRequest({ ...module, triple: ANY_TRIPLE, optLevel: 0 });
    const reply = await this.#enqueue({ ...request, task: { kind: 'interface' } }, options.signal);
    if (reply.kind !== 'interface') throw unexpected(request);
    return reply.found;
  }

  /**
   * What this LLVM generates code for, by name.
   * @throws InputError and CancelledError as `compile`
   */
  async targets(options: CompileOptions = {}): Promise<readonly LlvmTarget[]> {
    const nothing = { name: 'targets', source: { kind: 'ir', text: '' }, triple: ANY_TRIPLE, optLevel: 0 } as const;
    const request = completeRequest(nothing);
    const reply = await this.#enqueue({ ...request, task: { kind: 'targets' } }, options.signal);
    if (reply.kind !== 'targets') throw unexpected(request);
    return reply.targets;
  }

  /**
   * Prepares a module for being compiled piece by piece: names its pieces, what each defines and calls, and gives names
   * to what was local and is needed by several of them.
   * @param module.suffix ends these names; no other module of the program may have the same
   * @throws CompileError (IR_PARSE, IR_VERIFY) with LLVM's diagnostic; InputError and CancelledError as `compile`
   */
  async split(
    module: { readonly name: string; readonly source: IrSource; readonly suffix: string },
    options: CompileOptions = {},
  ): Promise<SplitModule> {
    const { name, source, suffix } = module;
    const request = completeRequest({ name, source, triple: ANY_TRIPLE, optLevel: 0 });
    const reply = await this.#enqueue({ ...request, task: { kind: 'split', suffix } }, options.signal);
    if (reply.kind !== 'split') throw unexpected(request);
    return reply.split;
  }

  /**
   * One partition of a split module as a module of its own: its definitions, and declarations of what they refer to. Only
   * the bodies that it takes are read.
   * @throws CompileError (IR_PARSE, IR_VERIFY) with LLVM's diagnostic; InputError and CancelledError as `compile`
   */
  async extract(split: SplitModule, partition: ModulePartition, options: CompileOptions = {}): Promise<IrSource> {
    const { name, bitcode, hasBlockAddresses } = split;
    const source: IrSource = { kind: 'bitcode', bytes: bitcode };
    const request = completeRequest({ name, source, triple: ANY_TRIPLE, optLevel: 0 });
    const task = { kind: 'extract', partition, hasBlockAddresses } as const;
    const reply = await this.#enqueue({ ...request, task }, options.signal);
    if (reply.kind !== 'extracted') throw unexpected(request);
    return { kind: 'bitcode', bytes: reply.bitcode };
  }

  /**
   * Rejects what is queued or running with CancelledError (CLOSED), ends the threads, and waits until what was compiled
   * is in the cache. Idempotent.
   */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #compile(request: WorkerRequest, signal: AbortSignal | undefined): Promise<CompiledObject> {
    const reply = await this.#enqueue(request, signal);
    if (reply.kind !== 'done') throw unexpected(request);
    this.#counts.compiled++;
    return { object: reply.object, elapsedMs: reply.elapsedMs, warnings: reply.warnings, isFromCache: false };
  }

  async #compileCached(
    cache: ObjectCache,
    key: string,
    request: WorkerRequest,
    signal: AbortSignal,
  ): Promise<CompiledObject> {
    const known = await this.#attempt(() => cache.get(key));
    if (known !== undefined) {
      this.#counts.cacheHits++;
      return { object: known, elapsedMs: 0, warnings: [], isFromCache: true };
    }
    this.#counts.cacheMisses++;
    const compiled = await this.#compile(request, signal);
    if (compiled.warnings.length === 0) {
      const writing = this.#attempt(() => cache.put(key, compiled.object)).finally(() => this.#writes.delete(writing));
      this.#writes.add(writing);
    }
    return compiled;
  }

  /** A store that fails is one that has nothing. */
  async #attempt<T>(action: () => Promise<T>): Promise<T | undefined> {
    try {
      return await action();
    } catch {
      this.#counts.cacheFailures++;
      return undefined;
    }
  }

  get #llvmIdentity(): string {
    this.#identity ??= llvmIdentity(this.llvm);
    return this.#identity;
  }

  #enqueue(request: WorkerRequest, signal: AbortSignal | undefined): Promise<Exclude<WorkerReply, { kind: 'failed' }>> {
    return new Promise((resolve, reject) => {
      if (this.#closing !== undefined) {
        reject(closed(request));
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
        release: () => endListening(),
        isAbandoned: false,
      };
      const endListening = listenForAbort(signal, onAbort);
      this.#queue.push(job);
      this.#dispatch();
      this.#holdThreads();
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

  /** Rejects a job now. Its thread, if it has one, finishes. */
  #abandon(job: Job, error: TelejitError): void {
    if (job.isAbandoned) return;
    job.isAbandoned = true;
    job.release();
    const index = this.#queue.indexOf(job);
    if (index >= 0) this.#queue.splice(index, 1);
    this.#holdThreads();
    job.reject(error);
  }

  /** A thread whose module nobody wants any more keeps the process alive only for those in the queue behind it. */
  #holdThreads(): void {
    for (const [thread, job] of this.#running) thread.hold(!job.isAbandoned || this.#queue.length > 0);
  }

  async #close(): Promise<void> {
    this.#shared.abandonAll(new CancelledError('CLOSED', 'the compile pool was closed'));
    const jobs = [...this.#queue, ...this.#running.values()];
    for (const job of jobs) {
      this.#abandon(job, new CancelledError('CLOSED', `${job.request.name}: the compile pool was closed`));
    }
    const threads = [...this.#idle, ...this.#running.keys()];
    await Promise.all(threads.map((thread) => thread.end()));
    this.#idle.length = 0;
    this.#running.clear();
    await Promise.all(this.#writes);
  }
}

function unexpected(request: WorkerRequest): InternalError {
  return new InternalError(`${request.name}: the compile thread answered something else`);
}

function closed(request: WorkerRequest): CancelledError {
  return new CancelledError('CLOSED', `${request.name}: the compile pool is closed`);
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

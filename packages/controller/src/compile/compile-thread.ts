/** One worker thread of the pool, seen from the pool. */
import { messageOf } from '@telejit/shared';
import { Worker } from 'node:worker_threads';
import type { WorkerReply, WorkerRequest, WorkerSetup } from './worker-messages.js';
import type { LlvmInstallation } from './types.js';

export interface CompileThreadEvents {
  readonly onReply: (reply: WorkerReply) => void;
  /** The thread ended without having been told to. */
  readonly onDeath: (reason: string) => void;
}

/** Initialising LLVM is for one thread of the process at a time, whichever pool it belongs to. */
const processLock = new SharedArrayBuffer(4);

/** Works on one request at a time, and keeps the process alive only while it does. */
export class CompileThread {
  readonly #worker: Worker;
  #isBusy = false;
  #isEnding = false;
  #ended: Promise<void> | undefined;
  #whenIdle: (() => void) | undefined;

  constructor(installation: LlvmInstallation, events: CompileThreadEvents) {
    const setup: WorkerSetup = { installation, lock: processLock };
    let failure = '';
    // The options of this process (loaders of test runners, for example) are not for the thread.
    this.#worker = new Worker(new URL('./compile-worker.js', import.meta.url), { workerData: setup, execArgv: [] });
    this.#worker.unref();
    this.#worker.on('message', (reply: WorkerReply) => {
      this.#isBusy = false;
      this.#worker.unref();
      this.#whenIdle?.();
      if (!this.#isEnding) events.onReply(reply);
    });
    this.#worker.on('error', (error) => {
      failure = messageOf(error);
    });
    this.#worker.on('exit', (code) => {
      this.#isBusy = false;
      this.#whenIdle?.();
      if (!this.#isEnding) events.onDeath(failure === '' ? `exit code ${code}` : failure);
    });
  }

  /** The bytes of the request move to the thread. */
  compile(request: WorkerRequest): void {
    this.#isBusy = true;
    this.#worker.ref();
    this.#worker.postMessage(request, [request.source.buffer]);
  }

  /** While it works: whether somebody waits for it, so that the process has to go on. */
  hold(isWaitedFor: boolean): void {
    if (isWaitedFor) this.#worker.ref();
    else this.#worker.unref();
  }

  /** Ends the thread, after the module that it works on: ending it inside LLVM would leave that module's memory behind. */
  end(): Promise<void> {
    this.#ended ??= this.#end();
    return this.#ended;
  }

  async #end(): Promise<void> {
    this.#isEnding = true;
    if (this.#isBusy) {
      this.#worker.ref();
      await new Promise<void>((resolve) => {
        this.#whenIdle = resolve;
      });
    }
    await this.#worker.terminate();
  }
}

import { setTimeout as pause } from 'node:timers/promises';
import { ExecutorError } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import { OperationError, type RemoteSession } from '../../remote/index.js';
import type { SessionEvents } from '../events/index.js';
import type { Symbolize } from '../faults/index.js';
import type { Frame } from '../symbolize/index.js';
import { formatThread, linkedThreads } from './describe-threads.js';
import type { LinkedThread } from './linked-thread.js';

const FEATURE = 'linked-threads';
/** How long the end of a session waits for names of threads. */
const NAMES_LIMIT_MS = 1_000;

/** Makes of an operation's failure the error to show; see LLJIT. */
export type Explain = (error: unknown) => Promise<unknown>;

/** The threads that linked code of a session made: lists them, and has it heard how they end. */
export class ThreadWatch {
  readonly #session: RemoteSession;
  readonly #events: SessionEvents;
  readonly #symbolize: Symbolize;
  readonly #explain: Explain;
  #hasWarned = false;
  /** At places of threads when the session was to end, after which nobody can be asked for names any more. */
  readonly #named = new Map<bigint, Frame>();
  /** Events in the order in which their reports came. */
  #told: Promise<void> = Promise.resolve();

  constructor(session: RemoteSession, events: SessionEvents, symbolize: Symbolize, explain: Explain) {
    this.#session = session;
    this.#events = events;
    this.#symbolize = symbolize;
    this.#explain = explain;
    session.threads.listen({
      onEnd: (end) => this.#then(() => this.#tellEnd(end)),
      onLeft: (threads) => this.#then(() => this.#tellLeft(threads)),
    });
  }

  /** Resolves when listeners have heard of all that was reported. */
  get told(): Promise<void> {
    return this.#told;
  }

  /** @throws ExecutorError (FEATURE_MISSING), ConnectionError */
  async list(): Promise<LinkedThread[]> {
    if (!this.#session.features.has(FEATURE))
      throw new ExecutorError(
        'FEATURE_MISSING',
        `the executor does not know the threads of linked code (it lacks "${FEATURE}"): use a newer one`,
      );
    const { threads } = await this.#session.submit('listThreads', {}, 'list threads').result;
    return linkedThreads(threads ?? [], this.#symbolize);
  }

  /** To be awaited before the session ends, so that threads that are left behind have names of the source. */
  async beforeEnd(): Promise<void> {
    if (!this.#events.hears('threadsLeft') || this.#session.loss !== undefined) return;
    const named = this.list().then(
      (threads) => {
        for (const { start, call } of threads)
          for (const frame of [start, call]) if (frame !== undefined) this.#named.set(frame.address, frame);
      },
      () => undefined,
    );
    const waiting = new AbortController();
    const limit = pause(NAMES_LIMIT_MS, undefined, { signal: waiting.signal }).catch(() => undefined);
    await Promise.race([named, limit]);
    waiting.abort();
  }

  #then(tell: () => Promise<void>): void {
    this.#told = this.#told.then(tell);
  }

  async #tellEnd({ thread, failure, untold }: telejit.v1.IThreadEnd): Promise<void> {
    const [ended] = await linkedThreads([thread ?? {}], this.#symbolize);
    const error = await this.#explain(new OperationError(formatThread(ended), thread?.operation ?? 0, failure ?? {}));
    const event = {
      kind: 'threadEnd',
      thread: ended,
      error: error instanceof Error ? error : new ExecutorError('HOST_FUNCTION_FAILED', String(error)),
      untold: untold ?? 0,
      atMs: performance.now(),
    } as const;
    if (this.#events.hears('threadEnd')) this.#events.emit('threadEnd', event);
    else this.#warn(event.error);
  }

  async #tellLeft(threads: readonly telejit.v1.ILeftThread[]): Promise<void> {
    if (!this.#events.hears('threadsLeft')) return;
    const known = await linkedThreads(
      threads.map(({ thread }) => thread ?? {}),
      async (addresses, options) => {
        const frames = await this.#symbolize(addresses, options);
        return frames.map((frame) => this.#named.get(frame.address) ?? frame);
      },
    );
    this.#events.emit('threadsLeft', {
      kind: 'threadsLeft',
      threads: known.map((thread, i) => ({ ...thread, isStopped: threads[i].stopped ?? false })),
      atMs: performance.now(),
    });
  }

  #warn(error: Error): void {
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    process.emitWarning(`a thread of linked code ended, and nobody listens to threadEnd events: ${error.message}`, {
      type: 'TelejitWarning',
      code: 'THREAD_ENDED',
    });
  }
}

import { messageOf } from '@telejit/shared';
import type { SessionEventKinds, SessionListener } from './session-listener.js';

type Kind = keyof SessionEventKinds;

/** How a listener is told of each kind; undefined when it does not want to know. */
const HEARERS: {
  readonly [K in Kind]: (listener: SessionListener) => ((event: SessionEventKinds[K]) => unknown) | undefined;
} = {
  compile: (listener) => listener.onCompile?.bind(listener),
  link: (listener) => listener.onLink?.bind(listener),
  release: (listener) => listener.onRelease?.bind(listener),
  swap: (listener) => listener.onSwap?.bind(listener),
  threadEnd: (listener) => listener.onThreadEnd?.bind(listener),
  threadsLeft: (listener) => listener.onThreadsLeft?.bind(listener),
};

/** Passes events on to listeners. Whoever emits asks `hears` first, so that nothing is measured that nobody wants to know. */
export class SessionEvents {
  readonly #listeners = new Set<SessionListener>();

  /** A listener hears what happens from now on. @returns takes it out again */
  add(listener: SessionListener): () => void {
    this.#listeners.add(listener);
    return () => this.remove(listener);
  }

  remove(listener: SessionListener): void {
    this.#listeners.delete(listener);
  }

  /** Whether anybody listens to a kind. */
  hears(kind: Kind): boolean {
    for (const listener of this.#listeners) if (HEARERS[kind](listener) !== undefined) return true;
    return false;
  }

  /** Tells all that listen to the kind, in the order in which they were added. Never throws. */
  emit<K extends Kind>(kind: K, event: SessionEventKinds[K]): void {
    for (const listener of [...this.#listeners]) {
      try {
        const result = HEARERS[kind](listener)?.(event);
        if (result instanceof Promise) result.catch((error: unknown) => this.#giveUp(listener, kind, error));
      } catch (error) {
        this.#giveUp(listener, kind, error);
      }
    }
  }

  #giveUp(listener: SessionListener, kind: Kind, error: unknown): void {
    if (!this.#listeners.delete(listener)) return;
    process.emitWarning(`a listener failed at a ${kind} event, and hears no more: ${messageOf(error)}`, {
      type: 'TelejitWarning',
      code: 'LISTENER_FAILED',
      detail: error instanceof Error ? error.stack : undefined,
    });
  }
}

/**
 * Measures something for an event. Without a listener it only calls `run`.
 * @param eventOf makes the event of the result, when it was over and how long it took; not called when `run` rejects
 */
export async function observed<T, K extends Kind>(
  events: SessionEvents | undefined,
  kind: K,
  run: () => Promise<T>,
  eventOf: (result: T, times: { readonly atMs: number; readonly elapsedMs: number }) => SessionEventKinds[K],
): Promise<T> {
  if (events?.hears(kind) !== true) return run();
  const began = performance.now();
  const result = await run();
  const atMs = performance.now();
  events.emit(kind, eventOf(result, { atMs, elapsedMs: atMs - began }));
  return result;
}

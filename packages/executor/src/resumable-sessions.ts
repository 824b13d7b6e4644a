import { createHash } from 'node:crypto';
import { status } from '@grpc/grpc-js';
import { messageOf, ProtocolError, TelejitError } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import type { SessionLink, SessionStream } from './session-link.js';

/** Sessions that can go on over another connection, by what their controllers show. */
export class ResumableSessions {
  readonly #links = new Map<string, SessionLink>();
  readonly #listeners = new Set<() => void>();
  #windowMs: number;

  /** @param windowMs how long a session waits for its controller; 0 for not at all */
  constructor(windowMs: number) {
    this.#windowMs = windowMs;
  }

  get windowMs(): number {
    return this.#windowMs;
  }

  get isEmpty(): boolean {
    return this.#links.size === 0;
  }

  /** Calls back whenever the last of them has ended. */
  onEmpty(listener: () => void): void {
    this.#listeners.add(listener);
  }

  /** @returns ends that, once the session has ended */
  add(token: Uint8Array, link: SessionLink): () => void {
    const key = keyOf(token);
    this.#links.set(key, link);
    return () => {
      if (!this.#links.delete(key) || !this.isEmpty) return;
      for (const listener of [...this.#listeners]) listener();
    };
  }

  has(token: Uint8Array): boolean {
    return this.#links.has(keyOf(token));
  }

  /**
   * Lets a session go on over a stream, or ends the stream with the reason why not.
   * @param frame with `resume`, the first of the stream
   * @returns the code of that reason
   */
  resume(stream: SessionStream, frame: telejit.v1.ControllerFrame): string | undefined {
    const { token, received } = frame.resume ?? {};
    const link = this.#links.get(keyOf(token ?? new Uint8Array()));
    try {
      checkAlone(frame);
      if (link === undefined) throw sessionGone();
      link.attach(stream, received ?? 0);
      return undefined;
    } catch (error) {
      refuseResumption(stream, error);
      return error instanceof TelejitError ? error.code : 'INTERNAL';
    }
  }

  /** From here on sessions end with their connections: at once those that have none. */
  keepNoLonger(): void {
    this.#windowMs = 0;
    for (const link of [...this.#links.values()]) link.keepNoLonger();
  }
}

/** What is said of a session that is over, and of one that never was. */
export function sessionGone(): ProtocolError {
  return new ProtocolError(
    'SESSION_GONE',
    'there is no such session, or not any more: it was ended, or its connection was lost for longer than --resume-window says; open another',
  );
}

/** Ends a stream on which a session cannot go on. */
export function refuseResumption(stream: SessionStream, error: unknown): void {
  const details = error instanceof TelejitError ? `${error.code}: ${error.message}` : messageOf(error);
  stream.emit('error', { code: status.FAILED_PRECONDITION, details });
}

/** What came with it would take effect nowhere. @throws ProtocolError (BAD_FRAME) */
function checkAlone({ content, operations, inputs, credits }: telejit.v1.ControllerFrame): void {
  if (content.length + operations.length + inputs.length + credits.length === 0) return;
  throw new ProtocolError('BAD_FRAME', 'the frame with resume has something else in it; send that in the next one');
}

/** Looking a digest up tells nothing of the token, however long it takes. */
function keyOf(token: Uint8Array): string {
  return createHash('sha256').update(token).digest('hex');
}

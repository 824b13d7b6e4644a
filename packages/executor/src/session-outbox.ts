import { soon } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import { LIMITS } from './limits.js';
import type { SessionLink } from './session-link.js';

/** Sizes of messages around their bytes, generously. */
const ENTRY_BYTES = 64;
const FULL_BYTES = LIMITS.frameBytes - 4096;

/**
 * Gathers what a session has to say: everything from one turn of the event loop goes into one frame, outputs before
 * replies, in order.
 */
export class SessionOutbox {
  readonly #link: SessionLink;
  readonly #onDrain = new Set<() => void>();
  #frame: telejit.v1.IExecutorFrame | undefined;
  #frameBytes = 0;
  #isClosed = false;
  #isTakingIn = false;
  readonly #flushGathered = (): void => this.flush();

  constructor(link: SessionLink) {
    this.#link = link;
  }

  /** True when the peer does not keep up; output should wait for `onDrain`. */
  get isStalled(): boolean {
    return this.#link.isStalled;
  }

  /** The peer has caught up. */
  drained(): void {
    for (const resume of [...this.#onDrain]) resume();
  }

  /** Calls back whenever the peer has caught up. The returned function ends that. */
  onDrain(resume: () => void): () => void {
    this.#onDrain.add(resume);
    return () => this.#onDrain.delete(resume);
  }

  /** @param dataBytes size of the byte fields of the reply */
  addReply(reply: telejit.v1.IReply, dataBytes: number): void {
    (this.#frameFor(dataBytes).replies ??= []).push(reply);
  }

  addOutput(output: telejit.v1.IProgramOutput): void {
    (this.#frameFor(output.data?.byteLength ?? 0).outputs ??= []).push(output);
  }

  addCallData(piece: telejit.v1.ICallData): void {
    (this.#frameFor(piece.data?.byteLength ?? 0).callData ??= []).push(piece);
  }

  addInputCredit(credit: telejit.v1.IInputCredit): void {
    (this.#frameFor(0).inputCredits ??= []).push(credit);
  }

  addUpcall(upcall: telejit.v1.IUpcall): void {
    (this.#frameFor(upcall.data?.byteLength ?? 0).upcalls ??= []).push(upcall);
  }

  /** @param dataBytes of the failure */
  addThreadEnd(end: telejit.v1.IThreadEnd, dataBytes: number): void {
    (this.#frameFor(dataBytes).threadEnds ??= []).push(end);
  }

  addEndedUpcall(id: number): void {
    (this.#frameFor(0).endedUpcalls ??= []).push(id);
  }

  /** What a frame of the peer is answered with at once goes when all of it is taken in. */
  answer(takeIn: () => void): void {
    this.#isTakingIn = true;
    try {
      takeIn();
    } finally {
      this.#isTakingIn = false;
      this.flush();
    }
  }

  /** Sends what is gathered. */
  flush(): void {
    const frame = this.#frame;
    if (frame === undefined) return;
    const bytes = this.#frameBytes;
    this.#frame = undefined;
    this.#frameBytes = 0;
    if (!this.#isClosed) this.#link.write(frame, bytes);
  }

  /** What comes later is dropped. */
  close(): void {
    this.flush();
    this.#isClosed = true;
    this.#onDrain.clear();
  }

  #frameFor(dataBytes: number): telejit.v1.IExecutorFrame {
    if (this.#frame !== undefined && this.#frameBytes + dataBytes + ENTRY_BYTES > FULL_BYTES) this.flush();
    if (this.#frame === undefined) {
      this.#frame = {};
      if (!this.#isTakingIn) soon(this.#flushGathered);
    }
    this.#frameBytes += dataBytes + ENTRY_BYTES;
    return this.#frame;
  }
}

import { messageOf, numberFromLong, ProtocolError } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';

/** Code in the executor has come to a place of a unit. */
export interface Upcall {
  /** By which it is answered (AnswerUpcalls); 0 when nobody waits. */
  readonly id: number;
  readonly unit: number;
  readonly segment: number;
  readonly offset: number;
  /** How often, since the place was last heard of. */
  readonly count: number;
  /** What code handed over that calls `telejit_ask`; empty otherwise. */
  readonly data: Uint8Array;
}

/**
 * How a thread goes on: where, with what result, or why not. A failure ends the call that the thread runs, or the thread, when linked
 * code made it. One that a library made ends the process, or, with `endsThreads`, for code that is about to be removed, itself.
 */
export type UpcallAnswer =
  | { readonly target: telejit.v1.ILocation }
  | { readonly result: telejit.v1.IUpcallResult }
  | { readonly failure: string; readonly endsThreads?: boolean };

/** Takes an upcall, and answers it, now or later, if a thread waits. @returns false for one of a place that it does not know */
export type UpcallHandler = (upcall: Upcall) => boolean;

const NO_BYTES = new Uint8Array(0);
/** Twice what executors have wait at once: answers may be on their way (docs/PROTOCOL.md, limits). */
const MOST_OPEN = 131_072;
/** Twice what they hand over together. */
const MOST_OPEN_BYTES = 256 * 1024 * 1024;

/** Hands upcalls to those who know their places. */
export class UpcallDispatcher {
  readonly #handlers = new Set<UpcallHandler>();
  readonly #onEnded = new Set<(id: number) => void>();
  readonly #refuse: (upcall: Upcall, why: string) => void;
  /** Those that were neither answered, as far as the executor has said so, nor ended, and the bytes that each handed over. */
  readonly #open = new Map<number, number>();
  #openBytes = 0;
  #lastId = 0;

  /** @param refuse answers a thread that nobody knows where to send */
  constructor(refuse: (upcall: Upcall, why: string) => void) {
    this.#refuse = refuse;
  }

  add(handler: UpcallHandler): () => void {
    this.#handlers.add(handler);
    return () => this.#handlers.delete(handler);
  }

  /** Has it heard when nobody waits for an answer to an upcall any more that was not answered. @returns ends that */
  addEnded(listener: (id: number) => void): () => void {
    this.#onEnded.add(listener);
    return () => this.#onEnded.delete(listener);
  }

  /** @throws ProtocolError (BAD_FRAME) for one that never came */
  end(id: number): void {
    if (id === 0 || id > this.#lastId)
      throw new ProtocolError('BAD_FRAME', `upcall ${id} ended, and the last that came is ${this.#lastId}`);
    this.#forget(id);
    for (const listener of this.#onEnded) listener(id);
  }

  /** An answer to upcalls has been taken in, or refused. */
  settle(ids: readonly number[]): void {
    for (const id of ids) this.#forget(id);
  }

  /** How many wait for an answer. */
  get openCount(): number {
    return this.#open.size;
  }

  /** @throws ProtocolError (BAD_FRAME) for what no executor sends */
  receive(message: telejit.v1.IUpcall): void {
    const upcall = this.#check(message);
    try {
      for (const handler of this.#handlers) if (handler(upcall)) return;
    } catch (error) {
      this.#refuse(upcall, `internal error: ${messageOf(error)}`);
      return;
    }
    const { id, unit, segment, offset } = upcall;
    if (id !== 0)
      this.#refuse(
        upcall,
        `nothing is made at offset ${offset} of segment ${segment} of link unit ${unit}, or not any more`,
      );
  }

  #check({ id, place, count, data }: telejit.v1.IUpcall): Upcall {
    const upcall = {
      id: id ?? 0,
      unit: place?.segment?.unit ?? 0,
      segment: place?.segment?.segment ?? 0,
      offset: numberFromLong(place?.offset),
      count: count ?? 0,
      data: data ?? NO_BYTES,
    };
    if (upcall.unit === 0 || upcall.count === 0 || (upcall.id !== 0 && upcall.id !== this.#lastId + 1))
      throw new ProtocolError(
        'BAD_FRAME',
        `upcall ${upcall.id} came after ${this.#lastId}, or without a place or count`,
      );
    if (upcall.id === 0) return upcall;
    this.#lastId = upcall.id;
    this.#open.set(upcall.id, upcall.data.byteLength);
    this.#openBytes += upcall.data.byteLength;
    if (this.#open.size > MOST_OPEN)
      throw new ProtocolError('BAD_FRAME', `${this.#open.size} upcalls wait for an answer; at most ${MOST_OPEN} may`);
    if (this.#openBytes > MOST_OPEN_BYTES)
      throw new ProtocolError(
        'BAD_FRAME',
        `upcalls that wait for an answer hand over ${this.#openBytes} bytes; together they may ${MOST_OPEN_BYTES}`,
      );
    return upcall;
  }

  #forget(id: number): void {
    this.#openBytes -= this.#open.get(id) ?? 0;
    this.#open.delete(id);
  }
}

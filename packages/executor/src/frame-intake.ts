import type { telejit } from '@telejit/shared/wire';
import { TURN_MS } from './turns.js';

/** What takes the parts of frames in. All of them may throw, which ends the session. */
export interface IntakeHandlers {
  onContent(chunk: telejit.v1.IContentChunk): void;
  onOperation(operation: telejit.v1.IOperation): void;
  onInput(input: telejit.v1.IProgramInput): void;
  onCredit(credit: telejit.v1.IOutputCredit): void;
  /** Whether operations have to wait until what they are answered with has been taken by the peer. */
  isFull(): boolean;
  /** Stops, or goes on, reading frames. */
  pause(): void;
  resume(): void;
  /** Has `goOn` called in a later turn of the event loop. */
  later(): void;
}

/**
 * Takes frames in, field by field, and no further than their answers are read: a peer that asks for much and reads nothing
 * waits, in the middle of a frame if need be. So does one whose frame takes long, while others have their turn.
 */
export class FrameIntake {
  readonly #handlers: IntakeHandlers;
  /** The first has been taken in as far as `#nextOperation`, its content too. */
  #frames: telejit.v1.ControllerFrame[] = [];
  #nextOperation = 0;
  #isTaking = false;

  constructor(handlers: IntakeHandlers) {
    this.#handlers = handlers;
  }

  receive(frame: telejit.v1.ControllerFrame): void {
    this.#frames.push(frame);
    if (this.#frames.length > 1) return;
    this.#begin(frame);
    this.#takeIn();
  }

  /** There may be room again for answers. */
  goOn(): void {
    if (this.#isTaking || this.#frames.length === 0 || this.#handlers.isFull()) return;
    this.#takeIn();
    if (this.#frames.length === 0) this.#handlers.resume();
  }

  /** Drops what has not been taken in. */
  close(): void {
    this.#frames = [];
  }

  #begin(frame: telejit.v1.ControllerFrame): void {
    this.#nextOperation = 0;
    for (const chunk of frame.content) this.#handlers.onContent(chunk);
  }

  #takeIn(): void {
    this.#isTaking = true;
    try {
      for (let frame = this.#frames.at(0); frame !== undefined; frame = this.#frames.at(0)) {
        if (!this.#takeOperations(frame)) {
          this.#handlers.pause();
          return;
        }
        for (const input of frame.inputs) this.#handlers.onInput(input);
        for (const credit of frame.credits) this.#handlers.onCredit(credit);
        this.#frames.shift();
        const next = this.#frames.at(0);
        if (next !== undefined) this.#begin(next);
      }
    } finally {
      this.#isTaking = false;
    }
  }

  /** @returns false when the others have to wait */
  #takeOperations(frame: telejit.v1.ControllerFrame): boolean {
    const { operations } = frame;
    const began = operations.length - this.#nextOperation > 1 ? performance.now() : Infinity;
    // An operation may have closed this.
    while (this.#nextOperation < operations.length && this.#frames.at(0) === frame) {
      if (this.#handlers.isFull()) return false;
      this.#handlers.onOperation(operations[this.#nextOperation++]);
      if (performance.now() - began > TURN_MS && this.#nextOperation < operations.length) {
        this.#handlers.later();
        return false;
      }
    }
    return true;
  }
}

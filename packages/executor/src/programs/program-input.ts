import { Socket } from 'node:net';
import { ProtocolError } from '@telejit/shared';
import { INPUT_WINDOW_BYTES, type telejit } from '@telejit/shared/wire';
import type { SessionOutbox } from '../session-outbox.js';

/** Feeds a program's standard input from the session. */
export class ProgramInput {
  readonly #socket: Socket;
  readonly #operation: number;
  readonly #outbox: SessionOutbox;
  #bytesUnderWay = 0;
  #isClosed = false;

  /** @param fd the pipe's writing end, which this object closes */
  constructor(fd: number, operation: number, outbox: SessionOutbox) {
    this.#operation = operation;
    this.#outbox = outbox;
    this.#socket = new Socket({ fd, readable: false, writable: true });
    this.#socket.on('error', () => this.#onClosed());
    this.#socket.cork();
  }

  /**
   * Lets what was received go. Call when this process no longer holds the reading end: before, writing would succeed even
   * though the program has closed its standard input.
   */
  begin(): void {
    this.#socket.uncork();
  }

  /** @throws ProtocolError (INPUT_WINDOW) when the controller sends more than it may */
  receive(input: telejit.v1.IProgramInput): void {
    const data = input.data ?? new Uint8Array(0);
    if (this.#isClosed) return;
    if (data.byteLength > 0) {
      this.#bytesUnderWay += data.byteLength;
      if (this.#bytesUnderWay > INPUT_WINDOW_BYTES) {
        throw new ProtocolError(
          'INPUT_WINDOW',
          `operation ${this.#operation}: ${this.#bytesUnderWay} bytes of input are under way; at most ${INPUT_WINDOW_BYTES} may be`,
        );
      }
      this.#socket.write(data, (error) => {
        if (error || this.#isClosed) return;
        this.#bytesUnderWay -= data.byteLength;
        this.#outbox.addInputCredit({ operation: this.#operation, bytes: data.byteLength });
      });
    }
    if (input.end) this.#socket.end();
  }

  close(): void {
    this.#isClosed = true;
    this.#socket.destroy();
  }

  #onClosed(): void {
    if (this.#isClosed) return;
    this.close();
    this.#outbox.addInputCredit({ operation: this.#operation, bytes: this.#bytesUnderWay, closed: true });
  }
}

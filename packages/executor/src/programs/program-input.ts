import { Socket } from 'node:net';
import { ProtocolError } from '@telejit/shared';
import { INPUT_WINDOW_BYTES, type telejit } from '@telejit/shared/wire';
import type { SessionOutbox } from '../session-outbox.js';

/** Bytes in the order in which they came, in one buffer. */
class GatheredBytes {
  #buffer = Buffer.alloc(0);
  #length = 0;

  add(data: Uint8Array): void {
    const length = this.#length + data.byteLength;
    if (length > this.#buffer.length) {
      const grown = Buffer.allocUnsafeSlow(Math.max(length, this.#buffer.length * 2));
      this.#buffer.copy(grown, 0, 0, this.#length);
      this.#buffer = grown;
    }
    this.#buffer.set(data, this.#length);
    this.#length = length;
  }

  /** All of it; the caller's from here on. */
  take(): Buffer {
    const taken = this.#buffer.subarray(0, this.#length);
    this.#buffer = Buffer.alloc(0);
    this.#length = 0;
    return taken;
  }
}

/** Feeds a program's standard input from the session. */
export class ProgramInput {
  readonly #socket: Socket;
  readonly #operation: number;
  readonly #outbox: SessionOutbox;
  #bytesUnderWay = 0;
  /** What came while something else was being written: however many pieces, one copy, which keeps no frames in memory. */
  readonly #next = new GatheredBytes();
  #isBegun = false;
  #isWriting = false;
  #isEnding = false;
  #isClosed = false;

  /** @param fd the pipe's writing end, which this object closes */
  constructor(fd: number, operation: number, outbox: SessionOutbox) {
    this.#operation = operation;
    this.#outbox = outbox;
    this.#socket = new Socket({ fd, readable: false, writable: true });
    this.#socket.on('error', () => this.#onClosed());
  }

  /**
   * Lets what was received go. Call when this process no longer holds the reading end: before, writing would succeed even
   * though the program has closed its standard input.
   */
  begin(): void {
    this.#isBegun = true;
    this.#writeNext();
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
      this.#next.add(data);
    }
    if (input.end) this.#isEnding = true;
    this.#writeNext();
  }

  #writeNext(): void {
    if (!this.#isBegun || this.#isWriting || this.#isClosed) return;
    const data = this.#next.take();
    if (data.byteLength === 0) {
      if (this.#isEnding) this.#socket.end();
      return;
    }
    this.#isWriting = true;
    this.#socket.write(data, (error) => {
      this.#isWriting = false;
      if (error || this.#isClosed) return;
      this.#bytesUnderWay -= data.byteLength;
      this.#outbox.addInputCredit({ operation: this.#operation, bytes: data.byteLength });
      this.#writeNext();
    });
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

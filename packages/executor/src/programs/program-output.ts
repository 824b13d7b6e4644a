import { Socket } from 'node:net';
import { ProtocolError } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import { bytesWaiting } from '../native/pipe.js';
import type { SessionOutbox } from '../session-outbox.js';

/** After this many turns of the event loop without data or end, an empty pipe is held open by a grandchild. */
const TURNS_UNTIL_EMPTY = 3;

/** How much output may be under way, for both streams of a program together. */
export class OutputWindow {
  readonly #sizeBytes: number;
  #leftBytes: number;

  /** @param bytes 0 for no limit */
  constructor(bytes: number) {
    this.#sizeBytes = this.#leftBytes = bytes === 0 ? Infinity : bytes;
  }

  get leftBytes(): number {
    return this.#leftBytes;
  }

  take(bytes: number): void {
    this.#leftBytes -= bytes;
  }

  /** @throws ProtocolError (OUTPUT_WINDOW) when it is more than was sent */
  credit(bytes: number): void {
    this.#leftBytes += bytes;
    if (this.#leftBytes > this.#sizeBytes) {
      throw new ProtocolError(
        'OUTPUT_WINDOW',
        `${bytes} bytes of output are credited, of which ${bytes - (this.#leftBytes - this.#sizeBytes)} were sent and not credited yet`,
      );
    }
  }
}

/** Reads one of a program's streams and sends it on, no faster than the controller takes it. */
export class ProgramOutput {
  readonly #socket: Socket;
  readonly #fd: number;
  readonly #operation: number;
  readonly #stream: telejit.v1.OutputStream;
  readonly #window: OutputWindow;
  readonly #outbox: SessionOutbox;
  #held: Buffer[] = [];
  #hasEnded = false;
  #onEnd: (() => void) | undefined;

  /** @param fd the pipe's reading end, which this object closes */
  constructor(
    fd: number,
    operation: number,
    stream: telejit.v1.OutputStream,
    window: OutputWindow,
    outbox: SessionOutbox,
  ) {
    this.#fd = fd;
    this.#operation = operation;
    this.#stream = stream;
    this.#window = window;
    this.#outbox = outbox;
    this.#socket = new Socket({ fd, readable: true, writable: false });
    this.#socket.on('data', (data: Buffer) => {
      this.#held.push(data);
      this.pump();
    });
    this.#socket.on('error', () => this.#end());
    this.#socket.on('end', () => this.#end());
    this.#socket.on('close', () => this.#end());
  }

  /** Sends what the window and the stream allow. */
  pump(): void {
    while (this.#held.length > 0 && this.#window.leftBytes > 0 && !this.#outbox.isStalled) {
      const data = this.#held[0];
      const part = data.length <= this.#window.leftBytes ? data : data.subarray(0, this.#window.leftBytes);
      this.#window.take(part.length);
      this.#outbox.addOutput({ operation: this.#operation, stream: this.#stream, data: part });
      if (part.length === data.length) this.#held.shift();
      else this.#held[0] = data.subarray(part.length);
    }
    if (this.#held.length > 0) this.#socket.pause();
    else this.#socket.resume();
    this.#settle();
  }

  /** The program has ended and this process has closed its writing end: reads what is left, then calls back. */
  drain(onEnd: () => void): void {
    this.#onEnd = onEnd;
    this.#settle();
    if (this.#onEnd !== undefined) this.#watchForEmpty(0);
  }

  /** Closes the pipe; what is left is dropped. */
  close(): void {
    this.#held = [];
    this.#socket.destroy();
    this.#end();
  }

  /** A grandchild may hold the pipe open for ever: when it stays empty, everything of the program has been read. */
  #watchForEmpty(emptyTurns: number): void {
    setImmediate(() => {
      if (this.#hasEnded) return;
      const isEmpty = this.#held.length === 0 && this.#socket.readableLength === 0 && bytesWaiting(this.#fd) === 0;
      if (isEmpty && emptyTurns >= TURNS_UNTIL_EMPTY) this.close();
      else if (this.#held.length > 0) setTimeout(() => this.#watchForEmpty(0), 5);
      else this.#watchForEmpty(isEmpty ? emptyTurns + 1 : 0);
    });
  }

  #end(): void {
    this.#hasEnded = true;
    this.#settle();
  }

  #settle(): void {
    if (!this.#hasEnded || this.#held.length > 0 || this.#onEnd === undefined) return;
    const onEnd = this.#onEnd;
    this.#onEnd = undefined;
    onEnd();
  }
}

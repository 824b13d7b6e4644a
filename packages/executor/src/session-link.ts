import { randomBytes } from 'node:crypto';
import { status, type ServerDuplexStream } from '@grpc/grpc-js';
import { ProtocolError } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import { LIMITS } from './limits.js';
import { controllerFrameFrom } from './wire/session-definition.js';

/** The stream of one session as the executor sees it, with frames of the controller as bytes. */
export type SessionStream = ServerDuplexStream<Buffer, telejit.v1.IExecutorFrame | Buffer>;

/** What a session does about its link. */
export interface LinkHandlers {
  onFrame(frame: telejit.v1.ControllerFrame | undefined): void;
  /** More can be written. */
  onDrain(): void;
  /** The connection takes more, whatever of what was sent is still to be acknowledged. */
  onRoom(): void;
  /** The controller has broken the protocol. */
  onBroken(error: unknown): void;
  /** The controller has said that nothing follows. */
  onEnd(): void;
  /** The connection is gone, and will not come back. */
  onGone(): void;
}

/** After so many frames an acknowledgement goes by itself, when there is nothing to send it with. */
const ACKNOWLEDGE_FRAMES = 64;
const TOKEN_BYTES = 32;
const INSTANCE_BYTES = 16;

/** The process that a token says it is of. */
export function instanceOf(token: Uint8Array): Uint8Array {
  return token.subarray(0, INSTANCE_BYTES);
}

/** A frame that the controller may not have received. */
interface KeptFrame {
  readonly frame: telejit.v1.IExecutorFrame;
  readonly bytes: number;
}

/**
 * The frames of one session, over one stream or, when the session is resumable, over one after the other: frames that the
 * controller has not acknowledged are kept, and sent again on the next stream.
 */
export class SessionLink {
  readonly #handlers: LinkHandlers;
  #stream: SessionStream | undefined;
  /** How long the session outlives its connection; 0 unless it is resumable. */
  #windowMs = 0;
  #timer: NodeJS.Timeout | undefined;
  #isFull = false;
  /** Of what was written while it was full. */
  #unsentBytes = 0;
  #isPaused = false;
  #isOver = false;
  #received = 0;
  #acknowledged = 0;
  readonly #kept: KeptFrame[] = [];
  #keptBytes = 0;
  /** Of what was received, so much was acknowledged. */
  #said = 0;

  constructor(stream: SessionStream, handlers: LinkHandlers) {
    this.#handlers = handlers;
    this.#listen(stream);
  }

  /** The controller does not keep up, or is not there: output should wait. */
  get isStalled(): boolean {
    return this.#isFull || this.#stream === undefined || this.#keptBytes > LIMITS.unacknowledgedBytes;
  }

  /** So much waits for the controller to read that nothing further should be done for it. */
  get isFull(): boolean {
    return this.#isFull && this.#unsentBytes > LIMITS.unsentBytes;
  }

  /** Reads no frames, over this stream and others, until `resume`. */
  pause(): void {
    this.#isPaused = true;
    this.#stream?.pause();
  }

  resume(): void {
    this.#isPaused = false;
    this.#stream?.resume();
  }

  /**
   * Makes the session outlive its connection.
   * @param instanceId of this process, where the session is to be found
   * @returns what a controller shows to take it up again
   */
  makeResumable(windowMs: number, instanceId: Uint8Array): Uint8Array {
    this.#windowMs = windowMs;
    return Buffer.concat([instanceId, randomBytes(TOKEN_BYTES)]);
  }

  /** From here on the session ends with its connection; at once when it has none. */
  keepNoLonger(): void {
    if (this.#isOver || this.#windowMs === 0) return;
    this.#keepNothing();
    if (this.#stream === undefined) this.#give();
  }

  /** @param bytes about the size of the frame */
  write(frame: telejit.v1.IExecutorFrame, bytes: number): void {
    if (this.#isOver) return;
    if (this.#windowMs > 0) {
      frame.received = this.#said = this.#received;
      this.#kept.push({ frame, bytes });
      this.#keptBytes += bytes;
      if (this.#keptBytes > LIMITS.resumableBytes) {
        if (this.#stream === undefined) {
          this.#give();
          return;
        }
        this.#keepNothing();
      }
    }
    if (this.#stream?.write(frame) === false) this.#isFull = true;
    if (this.#isFull) this.#unsentBytes += bytes;
  }

  /** A frame that was received before anybody listened. */
  receive(frame: telejit.v1.ControllerFrame | undefined): void {
    this.#received++;
    try {
      if (frame !== undefined && this.#windowMs > 0) this.#acknowledge(frame.received);
    } catch (error) {
      this.#handlers.onBroken(error);
      return;
    }
    this.#handlers.onFrame(frame);
    if (this.#windowMs > 0 && this.#received - this.#said >= ACKNOWLEDGE_FRAMES) this.write({}, 0);
  }

  /** Goes on over another stream. @param received how many frames the controller has @throws ProtocolError (BAD_FRAME) */
  attach(stream: SessionStream, received: number): void {
    if (this.#windowMs === 0)
      throw new ProtocolError('SESSION_GONE', 'the session cannot be resumed: too much was not acknowledged');
    this.#acknowledge(received);
    const old = this.#stream;
    this.#stream = undefined;
    old?.emit('error', { code: status.ABORTED, details: 'the session goes on over another connection' });
    clearTimeout(this.#timer);
    this.#isFull = false;
    this.#listen(stream);
    this.#said = this.#received;
    stream.write({ resumed: { received: this.#received } });
    for (const { frame } of this.#kept) if (!stream.write(frame)) this.#isFull = true;
    this.#unsentBytes = this.#isFull ? this.#keptBytes : 0;
    if (this.#isPaused) stream.pause();
    if (!this.isStalled) this.#handlers.onDrain();
    this.#handlers.onRoom();
  }

  /** Ends the executor's side; what comes is ignored. */
  end(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#stream?.end();
  }

  /** Ends the stream with an error. @param error a gRPC status */
  refuse(error: { readonly code: status; readonly details: string }): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#stream?.emit('error', error);
  }

  #listen(stream: SessionStream): void {
    this.#stream = stream;
    const current = (then: () => void) => (): void => {
      if (this.#stream === stream) then();
    };
    const onLost = current(() => this.#lose());
    stream.on('data', (bytes: Buffer) => {
      if (this.#stream === stream && !this.#isOver) this.receive(controllerFrameFrom(bytes));
    });
    // A connection that breaks may look like an end at first.
    const onEnd = current(() => {
      if (stream.cancelled) this.#lose();
      else this.#handlers.onEnd();
    });
    stream.on('end', () => setImmediate(onEnd));
    stream.on(
      'drain',
      current(() => {
        this.#isFull = false;
        this.#unsentBytes = 0;
        if (!this.isStalled) this.#handlers.onDrain();
        this.#handlers.onRoom();
      }),
    );
    stream.on('cancelled', onLost);
    stream.on('error', onLost);
    stream.on('close', onLost);
  }

  #lose(): void {
    this.#stream = undefined;
    if (this.#isOver) return;
    if (this.#windowMs === 0) this.#give();
    else this.#timer = setTimeout(() => this.#give(), this.#windowMs);
  }

  #give(): void {
    this.#isOver = true;
    clearTimeout(this.#timer);
    this.#kept.length = 0;
    this.#handlers.onGone();
  }

  /** From here on the session ends with its connection: the controller is too far behind. */
  #keepNothing(): void {
    this.#windowMs = 0;
    this.#kept.length = 0;
    this.#keptBytes = 0;
  }

  #acknowledge(count: number): void {
    if (count > this.#acknowledged + this.#kept.length)
      throw new ProtocolError(
        'BAD_FRAME',
        `${count} frames are acknowledged; ${this.#acknowledged + this.#kept.length} were sent`,
      );
    const wasStalled = this.isStalled;
    for (; this.#acknowledged < count; this.#acknowledged++) this.#keptBytes -= this.#kept.shift()?.bytes ?? 0;
    if (wasStalled && !this.isStalled) this.#handlers.onDrain();
  }
}

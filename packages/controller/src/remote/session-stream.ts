import { ProtocolError, type InputError } from '@telejit/shared';
import { decodeBounded, encodeMessage, FRAME_READS, telejit } from '@telejit/shared/wire';
import type { ConnectionUser, ConnectionWatch, FrameStream } from './connection.js';
import { frameLimits, splitFrame, wholeFrameBytes } from './split-frame.js';

import v1 = telejit.v1;

/** What a session does about its stream. */
export interface StreamHandlers {
  /** Opens another stream to the same executor. */
  open(): FrameStream;
  /** Has the connection of the stream looked after from now on. */
  watch(user: ConnectionUser): ConnectionWatch;
  /** Whether an answer is to come. */
  isWaiting(): boolean;
  /** To submit an operation that is answered soon. */
  ask(): void;
  /** The session goes on over another connection. */
  onResumed(): void;
  /** An operation is too large for any message. @returns what goes in its place, with the same number */
  onTooLarge(operation: v1.IOperation, why: InputError): v1.IOperation;
  /** @param bytes of the frame */
  onFrame(frame: v1.ExecutorFrame, bytes: number): void;
  /** A frame that cannot be read, or a peer that breaks the protocol. */
  onBadFrame(error: unknown): void;
  /** The executor has ended the session. */
  onEnd(): void;
  /** The connection is gone, and will not come back. */
  onLost(error: Error): void;
}

/** What is needed to take a session up again. */
export interface Resumption {
  readonly token: Uint8Array;
  readonly windowMs: number;
}

const RETRY_MS = [20, 50, 100, 200, 500];
/** How long a session that is to end looks for the executor; otherwise it ends there when its time is over. */
const ENDING_LIMIT_MS = 1_000;
/** After so many frames an acknowledgement goes by itself, when there is nothing to send it with. */
const ACKNOWLEDGE_FRAMES = 64;

/**
 * The frames of one session, over one stream or, when the session is resumable, over one after the other: what the executor
 * has not acknowledged is kept, and sent again on the next stream.
 */
export class SessionStream {
  readonly #handlers: StreamHandlers;
  #stream: FrameStream;
  #watch: ConnectionWatch | undefined;
  #resumption: Resumption | undefined;
  #limits = frameLimits();
  /** Frames that were not sent, or not acknowledged: the first ones, up to #sent, are under way. */
  readonly #frames: Buffer[] = [];
  #sent = 0;
  /** Frames, ever. */
  #written = 0;
  #acknowledged = 0;
  #received = 0;
  /** Of what was received, so much was acknowledged. */
  #said = 0;
  #isAttached = true;
  #isFull = false;
  #isEnding = false;
  #isOver = false;
  /** Why the connection was lost that is to be replaced. */
  #lossError: Error | undefined;
  #deadline = 0;
  #retries = 0;
  #retryTimer: NodeJS.Timeout | undefined;

  constructor(handlers: StreamHandlers) {
    this.#handlers = handlers;
    this.#stream = this.#listen(handlers.open());
  }

  /** The first frame has come: from here on it is found out when the connection breaks without a word. */
  watch(): void {
    this.#watch = this.#handlers.watch({
      isWaiting: () => this.#handlers.isWaiting(),
      probe: () => this.write({}),
      ask: () => this.#handlers.ask(),
      onBroken: (error) => {
        const stream = this.#stream;
        stream.emit('error', error);
        stream.cancel();
      },
    });
  }

  /** The executor keeps the session for a while when the connection is lost. Its first frame has just been received. */
  makeResumable(resumption: Resumption): void {
    this.#resumption = resumption;
    // What was sent before is received: it was answered.
    this.#acknowledged = this.#written;
    this.#said = 0;
  }

  /** What the executor says that it takes at once. */
  setLimits(limits: v1.ILimits): void {
    this.#limits = frameLimits(limits);
  }

  /** A frame that is too much for the executor goes as several. @returns the size on the wire, in bytes */
  write(frame: v1.IControllerFrame): number {
    if (this.#isOver) return 0;
    const whole = this.#encode(frame);
    if (whole.byteLength <= wholeFrameBytes(this.#limits)) {
      this.#add(whole);
      this.#pump();
      return whole.byteLength;
    }
    let total = 0;
    for (const part of this.#split(frame)) {
      const bytes = this.#encode(part);
      this.#add(bytes);
      total += bytes.byteLength;
    }
    this.#pump();
    return total;
  }

  #add(bytes: Buffer): void {
    this.#frames.push(bytes);
    this.#written++;
  }

  #split(frame: v1.IControllerFrame): readonly v1.IControllerFrame[] {
    return splitFrame(frame, this.#limits, (operation, why) => this.#handlers.onTooLarge(operation, why));
  }

  #encode(frame: v1.IControllerFrame): Buffer {
    if (this.#resumption !== undefined) frame.received = this.#said = this.#received;
    return encodeMessage(v1.ControllerFrame, frame);
  }

  /** Nothing more will be written. A session that has no connection is taken up once more, to be ended there at once. */
  end(): void {
    if (this.#isOver || this.#isEnding) return;
    this.#isEnding = true;
    this.#deadline = Math.min(this.#deadline, performance.now() + ENDING_LIMIT_MS);
    this.#finish();
  }

  /** Ends everything at once, as a loss. The executor is not told. */
  cancel(): void {
    if (this.#isOver) return;
    this.#stream.cancel();
    this.#give(new Error('the session was given up'));
  }

  #pump(): void {
    if (!this.#isAttached) return;
    while (!this.#isFull && this.#sent < this.#frames.length) {
      const frame = this.#frames[this.#sent];
      if (!this.#stream.write(frame, this.#watch?.wrote(frame.byteLength))) this.#isFull = true;
      if (this.#resumption === undefined) this.#frames.shift();
      else this.#sent++;
    }
    this.#finish();
  }

  #finish(): void {
    if (this.#isAttached && this.#isEnding && this.#sent === this.#frames.length) this.#stream.end();
  }

  #listen(stream: FrameStream): FrameStream {
    let isDown = false;
    const current = (): boolean => !isDown && this.#stream === stream && !this.#isOver;
    stream.on('data', (bytes: Buffer) => {
      if (current()) this.#receive(bytes);
    });
    stream.on('drain', () => {
      if (!current()) return;
      this.#isFull = false;
      this.#pump();
    });
    stream.on('end', () => {
      if (!current()) return;
      isDown = true;
      this.#isOver = true;
      this.#watch?.end();
      this.#handlers.onEnd();
    });
    stream.on('error', (error) => {
      if (!current()) return;
      isDown = true;
      this.#onError(error);
    });
    return stream;
  }

  #receive(bytes: Buffer): void {
    let frame: v1.ExecutorFrame;
    try {
      frame = decodeBounded(v1.ExecutorFrame, bytes, FRAME_READS);
      if (!this.#isAttached) {
        this.#resume(frame);
        return;
      }
      if (frame.resumed) throw new ProtocolError('BAD_FRAME', 'resumed came, and nothing was to be resumed');
      this.#received++;
      if (this.#resumption !== undefined) this.#acknowledge(frame.received);
    } catch (error) {
      this.#handlers.onBadFrame(error);
      return;
    }
    this.#handlers.onFrame(frame, bytes.byteLength);
    this.#watch?.heard();
    const unsaid = this.#received - this.#said;
    if (this.#resumption !== undefined && !this.#isEnding && unsaid >= ACKNOWLEDGE_FRAMES) this.write({});
  }

  #onError(error: Error): void {
    this.#watch?.end();
    this.#watch = undefined;
    const isTransient = isLoss(error) || (!this.#isAttached && hasNoRoom(error));
    if (this.#resumption === undefined || !isTransient) {
      this.#give(notTakenUp(this.#lossError, error));
      return;
    }
    if (this.#isAttached) {
      this.#isAttached = false;
      this.#lossError = error;
      this.#deadline = performance.now() + (this.#isEnding ? ENDING_LIMIT_MS : this.#resumption.windowMs);
      this.#retries = 0;
    }
    const delay = RETRY_MS[Math.min(this.#retries++, RETRY_MS.length - 1)];
    if (performance.now() + delay > this.#deadline) this.#give(notTakenUp(this.#lossError, error));
    else this.#retryTimer = setTimeout(() => this.#reconnect(), delay);
  }

  #reconnect(): void {
    const token = this.#resumption?.token;
    this.#stream = this.#listen(this.#handlers.open());
    this.#stream.write(encodeMessage(v1.ControllerFrame, { resume: { token, received: this.#received } }));
  }

  #resume({ resumed }: v1.ExecutorFrame): void {
    if (!resumed) throw new ProtocolError('BAD_FRAME', 'the session was taken up again, and something else came first');
    this.#isAttached = true;
    this.#lossError = undefined;
    this.#isFull = false;
    this.#handlers.onResumed();
    this.watch();
    this.#acknowledge(resumed.received ?? 0);
    this.#sent = 0;
    this.#said = this.#received;
    this.#pump();
  }

  #acknowledge(count: number): void {
    const news = count - this.#acknowledged;
    if (news > this.#sent)
      throw new ProtocolError(
        'BAD_FRAME',
        `${count} frames are acknowledged; ${this.#acknowledged + this.#sent} were sent`,
      );
    if (news <= 0) return;
    if (news === 1) this.#frames.shift();
    else this.#frames.splice(0, news);
    this.#sent -= news;
    this.#acknowledged = count;
  }

  #give(error: Error): void {
    this.#isOver = true;
    this.#watch?.end();
    clearTimeout(this.#retryTimer);
    this.#frames.length = 0;
    this.#handlers.onLost(error);
  }
}

/** gRPC status codes of a connection that failed, rather than of an executor that refuses something. */
const LOSSES: ReadonlySet<number> = new Set([
  1 /* CANCELLED */, 2 /* UNKNOWN */, 13 /* INTERNAL */, 14 /* UNAVAILABLE */,
]);

function isLoss(error: Error): boolean {
  return 'code' in error && typeof error.code === 'number' && LOSSES.has(error.code);
}

/** A loss, and why it is one for good. @param loss undefined when that is all there is to say */
function notTakenUp(loss: Error | undefined, why: Error): Error {
  if (loss === undefined || loss === why || !('code' in loss)) return loss ?? why;
  const details = `${detailsOf(loss)}; the session was not taken up again: ${detailsOf(why)}`;
  return Object.assign(new Error(details, { cause: why }), { code: loss.code, details });
}

function detailsOf(error: Error): string {
  return 'details' in error ? String(error.details) : error.message;
}

/** An executor that takes no further connections may take one a moment later, while the session waits. */
function hasNoRoom(error: Error): boolean {
  return 'code' in error && error.code === 8; /* RESOURCE_EXHAUSTED */
}

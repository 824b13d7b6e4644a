/** gRPC over HTTP/2 as a client speaks it on a connection that it was given, which grpc-js does not take. */
import { connect, type ClientHttp2Session, type ClientHttp2Stream, type IncomingHttpHeaders } from 'node:http2';
import type { Socket } from 'node:net';
import { status } from '@grpc/grpc-js';
import { FLOW_CONTROL_WINDOW_BYTES } from '@telejit/shared/wire';
import type { SessionStream } from '../session-link.js';
import { rawServiceDefinition } from '../wire/session-definition.js';
import { MessageSplitter } from './message-splitter.js';

/** What becomes of a relay. */
export interface RelayListener {
  /** The session has answered: it goes on. */
  onAnswer(): void;
  /** Nothing is passed on any more. */
  onOver(): void;
}

interface StreamStatus {
  readonly code: number;
  readonly details: string;
}

/** The process ended, or does not speak the protocol: to the controller that is a lost connection. */
const GONE: StreamStatus = { code: status.UNAVAILABLE, details: 'the process of the session is gone' };
/** A flag byte, which says that nothing is compressed, and the length. */
const HEADER_BYTES = 5;

/**
 * Passes the frames of a stream on to the process that has its session, and back, as they are. Either side waits for the
 * other.
 * @param stream paused
 * @param first the frame that came on it
 * @param socket a connection to that process, of which nothing was read
 */
export class Relay {
  readonly #stream: SessionStream;
  readonly #socket: Socket;
  readonly #http: ClientHttp2Session;
  readonly #inner: ClientHttp2Stream;
  readonly #listener: RelayListener;
  readonly #splitter: MessageSplitter;
  #status: StreamStatus | undefined;
  #isOver = false;

  constructor(stream: SessionStream, first: Buffer, socket: Socket, listener: RelayListener) {
    this.#stream = stream;
    this.#socket = socket;
    this.#listener = listener;
    this.#http = connect('http://telejit', {
      createConnection: () => socket,
      settings: { initialWindowSize: FLOW_CONTROL_WINDOW_BYTES, enablePush: false },
    });
    this.#http.on('error', () => undefined);
    this.#http.once('connect', (http) => http.setLocalWindowSize(FLOW_CONTROL_WINDOW_BYTES));
    this.#inner = this.#http.request({
      ':method': 'POST',
      ':path': rawServiceDefinition.session.path,
      'content-type': 'application/grpc',
      te: 'trailers',
    });
    this.#splitter = new MessageSplitter((frame) => this.#answer(frame));
    this.#listenInside();
    this.#listenOutside();
    this.#pass(first);
    stream.resume();
  }

  #listenOutside(): void {
    const stream = this.#stream;
    stream.on('data', (frame: Buffer) => this.#pass(frame));
    stream.on('drain', () => this.#inner.resume());
    // A connection that breaks may look like an end at first.
    stream.on('end', () => setImmediate(() => (stream.cancelled ? this.#abandon() : this.#inner.end())));
    for (const event of ['cancelled', 'error', 'close']) stream.on(event, () => this.#abandon());
  }

  #listenInside(): void {
    const inner = this.#inner;
    inner.on('data', (bytes: Buffer) => {
      if (!this.#splitter.push(bytes)) this.#http.destroy();
    });
    inner.on('drain', () => this.#stream.resume());
    // What ends at once has its status in place of headers.
    for (const event of ['response', 'trailers']) {
      inner.on(event, (headers: IncomingHttpHeaders) => {
        this.#status ??= statusOf(headers);
        if (inner.readableEnded) this.#finish();
      });
    }
    inner.on('end', () => {
      if (this.#status !== undefined) this.#finish();
    });
    inner.on('error', () => undefined);
    inner.on('close', () => this.#finish());
  }

  #pass(frame: Buffer): void {
    if (this.#isOver || this.#inner.destroyed || this.#inner.writableEnded) return;
    const header = Buffer.alloc(HEADER_BYTES);
    header.writeUInt32BE(frame.byteLength, 1);
    this.#inner.write(header);
    if (!this.#inner.write(frame)) this.#stream.pause();
  }

  #answer(frame: Buffer): void {
    if (this.#isOver) return;
    this.#listener.onAnswer();
    if (!this.#stream.write(frame)) this.#inner.pause();
  }

  /** The controller's side is gone. */
  #abandon(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    // To close the stream would end it first, as a controller does that is done.
    this.#socket.destroy();
    this.#listener.onOver();
  }

  /** The session's side is. */
  #finish(): void {
    if (this.#isOver) return;
    this.#isOver = true;
    this.#http.destroy();
    const { code, details } = this.#status ?? GONE;
    if (code === status.OK) this.#stream.end();
    else this.#stream.emit('error', { code, details });
    this.#listener.onOver();
  }
}

/** Undefined when there is none in these headers. */
function statusOf(headers: IncomingHttpHeaders): StreamStatus | undefined {
  const text = headers['grpc-status'];
  if (text === undefined) return undefined;
  const code = Number(text);
  const isKnown = Number.isInteger(code) && code in status;
  return { code: isKnown ? code : status.UNKNOWN, details: unescaped(headers['grpc-message']) };
}

function unescaped(text: string | string[] | undefined): string {
  try {
    return typeof text === 'string' ? decodeURIComponent(text) : '';
  } catch {
    return '';
  }
}

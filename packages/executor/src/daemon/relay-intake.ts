import type { Server as NetServer, Socket } from 'node:net';
import { Server, ServerCredentials, status } from '@grpc/grpc-js';
import type { ResumableSessions } from '../resumable-sessions.js';
import type { SessionStream } from '../session-link.js';
import { LIMITS } from '../limits.js';
import { controllerFrameFrom, rawServiceDefinition } from '../wire/session-definition.js';

/** Further connections are closed without a word: a session goes on over one. */
const MOST_AT_ONCE = 16;
/** A relay has one. */
const MOST_STREAMS = 1;

/**
 * Takes the connections by which other workers hand on streams of controllers, and lets sessions of this process go on over
 * them. None begins here.
 */
export class RelayIntake {
  readonly #server: Server;
  readonly #resumable: ResumableSessions;
  readonly #onIdle: () => void;
  #openCount = 0;

  /** @param onIdle called whenever the last connection has closed */
  constructor(door: NetServer, resumable: ResumableSessions, onIdle: () => void) {
    this.#resumable = resumable;
    this.#onIdle = onIdle;
    this.#server = new Server({
      'grpc.enable_channelz': 0,
      'grpc.max_concurrent_streams': MOST_STREAMS,
      'grpc.max_receive_message_length': LIMITS.frameBytes,
      'grpc.max_send_message_length': LIMITS.frameBytes,
    });
    const { session } = rawServiceDefinition;
    this.#server.addService({ session }, { session: (stream: SessionStream) => this.#open(stream) });
    door.on('connection', (socket) => this.#serve(socket));
    door.on('error', () => undefined);
  }

  get isIdle(): boolean {
    return this.#openCount === 0;
  }

  #serve(socket: Socket): void {
    socket.on('error', () => undefined);
    if (this.#resumable.isEmpty || this.#openCount >= MOST_AT_ONCE) {
      socket.destroy();
      return;
    }
    this.#openCount++;
    socket.once('close', () => {
      this.#openCount--;
      if (this.isIdle) this.#onIdle();
    });
    this.#server.createConnectionInjector(ServerCredentials.createInsecure()).injectConnection(socket);
  }

  #open(stream: SessionStream): void {
    stream.once('data', (first: Buffer) => {
      const frame = controllerFrameFrom(first);
      if (frame?.resume) this.#resumable.resume(stream, frame);
      else stream.emit('error', { code: status.INVALID_ARGUMENT, details: 'BAD_FRAME: sessions do not begin here' });
    });
  }
}

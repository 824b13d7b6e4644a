import type { Socket } from 'node:net';
import { Server, status, type sendUnaryData, type ServerUnaryCall } from '@grpc/grpc-js';
import type { telejit } from '@telejit/shared/wire';
import { tokenInterceptor, type TokenFault } from '../security/token-check.js';
import { serverCredentials, type TransportSecurity } from '../security/transport-security.js';
import type { SessionStream } from '../session-link.js';
import { registerLazyServices } from '../wire/lazy-services.js';
import { SERVICE_NAME, rawServiceDefinition } from '../wire/session-definition.js';

/** How long a connection is kept for its refusal to arrive. */
const PATIENCE_MS = 2_000;
/** Nothing that is sent here is of use. */
const LARGEST_MESSAGE_BYTES = 64 * 1024;
/** Further ones are closed without a word. */
const MOST_AT_ONCE = 32;
/** Requests on one connection that wait for their refusal; a client sends no more, or they are refused by HTTP/2. */
const MOST_STREAMS = 64;

/** Tells those who connect why they are not served, instead of hanging up on them. Runs nothing of what they send. */
export class Refusals {
  readonly #server: Server;
  readonly #security: TransportSecurity;
  readonly #reason: () => string;
  #openCount = 0;

  /**
   * @param reason of now
   * @param onTokenFault told of each request without the token
   */
  constructor(security: TransportSecurity, reason: () => string, onTokenFault: (fault: TokenFault) => void) {
    this.#security = security;
    this.#reason = reason;
    this.#server = new Server({
      interceptors: security.tokenDigest === undefined ? [] : [tokenInterceptor(security.tokenDigest, onTokenFault)],
      'grpc.enable_channelz': 0,
      'grpc.max_concurrent_streams': MOST_STREAMS,
      'grpc.max_receive_message_length': LARGEST_MESSAGE_BYTES,
    });
    const refusal = (): { code: number; details: string } => ({
      code: status.RESOURCE_EXHAUSTED,
      details: this.#reason(),
    });
    this.#server.addService(rawServiceDefinition, {
      describe: (
        _call: ServerUnaryCall<telejit.v1.DescribeRequest, telejit.v1.IDescribeResponse>,
        reply: sendUnaryData<telejit.v1.IDescribeResponse>,
      ) => reply(refusal()),
      session: (stream: SessionStream) => stream.emit('error', refusal()),
    });
    // To have no room is not to be ill.
    registerLazyServices(this.#server, [SERVICE_NAME]);
  }

  /** Answers whatever is asked on a connection, of which nothing was read, with the reason, and closes it. */
  refuse(socket: Socket): void {
    socket.on('error', () => undefined);
    if (this.#openCount >= MOST_AT_ONCE) {
      socket.destroy();
      return;
    }
    this.#openCount++;
    const timer = setTimeout(() => socket.destroy(), PATIENCE_MS);
    socket.once('close', () => {
      clearTimeout(timer);
      this.#openCount--;
    });
    this.#server.createConnectionInjector(serverCredentials(this.#security)).injectConnection(socket);
    // It was accepted without being read.
    socket.resume();
  }

  close(): void {
    this.#server.forceShutdown();
  }
}

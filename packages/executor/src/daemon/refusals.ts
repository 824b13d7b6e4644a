import type { Socket } from 'node:net';
import { Server, status, type sendUnaryData, type ServerUnaryCall } from '@grpc/grpc-js';
import type { telejit } from '@telejit/shared/wire';
import { serverCredentials, type TransportSecurity } from '../security/transport-security.js';
import type { SessionStream } from '../session-link.js';
import { tolerantServiceDefinition } from '../wire/session-definition.js';

/** How long a connection is kept for its refusal to arrive. */
const PATIENCE_MS = 2_000;
/** Further ones are closed without a word. */
const MOST_AT_ONCE = 32;

/** Tells those who connect why they are not served, instead of hanging up on them. Runs nothing of what they send. */
export class Refusals {
  readonly #server = new Server({ 'grpc.enable_channelz': 0, 'grpc.max_receive_message_length': 64 * 1024 });
  readonly #security: TransportSecurity;
  readonly #reason: () => string;
  #openCount = 0;

  /** @param reason of now */
  constructor(security: TransportSecurity, reason: () => string) {
    this.#security = security;
    this.#reason = reason;
    const refusal = (): { code: number; details: string } => ({
      code: status.RESOURCE_EXHAUSTED,
      details: this.#reason(),
    });
    this.#server.addService(tolerantServiceDefinition, {
      describe: (
        _call: ServerUnaryCall<telejit.v1.DescribeRequest, telejit.v1.IDescribeResponse>,
        reply: sendUnaryData<telejit.v1.IDescribeResponse>,
      ) => reply(refusal()),
      session: (stream: SessionStream) => stream.emit('error', refusal()),
    });
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

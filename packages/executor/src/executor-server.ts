import type { Socket } from 'node:net';
import { Server, status, type sendUnaryData, type ServerUnaryCall } from '@grpc/grpc-js';
import type { telejit } from '@telejit/shared/wire';
import { ExecutorState, type ExecutorOptions } from './executor-state.js';
import { HelloDeadline } from './hello-deadline.js';
import { LIMITS } from './limits.js';
import { NO_ADDRESS, parseListenAddress } from './listen-address.js';
import { Listener } from './listener.js';
import type { ResumableSessions } from './resumable-sessions.js';
import type { SessionStream } from './session-link.js';
import { NO_SECURITY, serverCredentials, type TransportSecurity } from './security/transport-security.js';
import { tokenInterceptor, type TokenFault } from './security/token-check.js';
import { Session } from './session.js';
import { registerLazyServices } from './wire/lazy-services.js';
import {
  controllerFrameFrom,
  rawServiceDefinition,
  SERVICE_NAME,
  type DescribeCall,
} from './wire/session-definition.js';

const BAD_DESCRIBE = 'BAD_FRAME: the message is not a DescribeRequest, or has too much in it';
const DEFAULT_KEEPALIVE_MS = 30_000;
const DEFAULT_KEEPALIVE_TIMEOUT_MS = 20_000;
/** How long the end of the process waits for destructors. */
const DESTRUCTORS_LIMIT_MS = 10_000;

/** What became of a process, by its instance_id; undefined when that is not known. */
export type FindEnd = (instanceId: Uint8Array) => telejit.v1.IEndedInstance | undefined;

/** What decides about sessions on connections that others accepted. */
export interface SessionGate {
  /** Awaited before a session begins. @returns why it may not, or undefined */
  admit(): Promise<string | undefined>;
  /** Takes over a stream on which a session is to go on that is not in this process. @param first the frame that came */
  resumeElsewhere(stream: SessionStream, token: Uint8Array, first: Buffer): void;
}

/** Hears what is refused. Peers are "address:port", or NO_ADDRESS. */
export interface RefusalListener {
  /** A request without the token. */
  onTokenFault(fault: TokenFault, peer: string): void;
  /** A connection, or a stream on which no session began or went on. @param code of the refusal, such as "SESSION_LIMIT" */
  onRefused(code: string, peer: string): void;
  /** A session has ended because its controller broke the protocol. @param code of the refusal */
  onBroken(code: string, peer: string): void;
}

const NOBODY: RefusalListener = {
  onTokenFault: () => undefined,
  onRefused: () => undefined,
  onBroken: () => undefined,
};

/** Serves sessions: at one address, or on connections that others accepted. */
export class ExecutorServer {
  readonly #state: ExecutorState;
  readonly #sessions = new Set<Session>();
  /** Streams on which nothing has come yet. */
  readonly #waiting = new Set<SessionStream>();
  readonly #server: Server;
  readonly #security: TransportSecurity;
  #endOf: FindEnd = () => undefined;
  readonly #gate: SessionGate | undefined;
  readonly #refusals: RefusalListener;
  #listener: Listener | undefined;

  private constructor(
    options: ExecutorOptions,
    security: TransportSecurity,
    gate: SessionGate | undefined,
    refusals: RefusalListener,
  ) {
    this.#gate = gate;
    this.#refusals = refusals;
    this.#state = new ExecutorState(options);
    this.#security = security;
    this.#server = new Server({
      interceptors:
        security.tokenDigest === undefined
          ? []
          : [tokenInterceptor(security.tokenDigest, (fault, peer) => refusals.onTokenFault(fault, peer))],
      'grpc.enable_channelz': 0,
      'grpc.enable_retries': 0,
      'grpc.keepalive_time_ms': options.keepaliveMs ?? DEFAULT_KEEPALIVE_MS,
      'grpc.keepalive_timeout_ms': options.keepaliveTimeoutMs ?? DEFAULT_KEEPALIVE_TIMEOUT_MS,
      'grpc.max_concurrent_streams': LIMITS.streams,
      'grpc.max_receive_message_length': LIMITS.frameBytes,
      'grpc.max_send_message_length': LIMITS.frameBytes,
    });
    this.#server.addService(rawServiceDefinition, {
      describe: (
        { request: { request } }: ServerUnaryCall<DescribeCall, telejit.v1.IDescribeResponse>,
        reply: sendUnaryData<telejit.v1.IDescribeResponse>,
      ) => {
        if (request === undefined) reply({ code: status.INVALID_ARGUMENT, details: BAD_DESCRIBE });
        else reply(null, { description: this.#state.describe(), ended: this.#endOf(request.endedInstance) });
      },
      session: (stream: SessionStream) => this.#open(stream),
    });
    registerLazyServices(this.#server, [SERVICE_NAME]);
  }

  /**
   * Reserves memory and begins to listen.
   * @param address as `parseListenAddress`
   * @returns the server, and the address at which it is reached
   * @throws InputError BAD_LISTEN_ADDRESS, TLS_REQUIRED, AUTHENTICATION_REQUIRED, LISTEN_ADDRESS_IN_USE
   * @throws ExecutorError LISTEN_FAILED, NO_ADDRESS_SPACE, UNSUPPORTED_PLATFORM
   */
  static async start(
    address: string,
    options: ExecutorOptions,
    security: TransportSecurity = NO_SECURITY,
    refusals: RefusalListener = NOBODY,
  ): Promise<{ server: ExecutorServer; address: string }> {
    // A socket of systemd's is a daemon's.
    parseListenAddress(address);
    const server = new ExecutorServer(options, security, undefined, refusals);
    const injector = server.#server.createConnectionInjector(serverCredentials(security));
    let openCount = 0;
    server.#listener = await Listener.open(address, security, (socket) => {
      if (openCount >= LIMITS.connections) {
        const { remoteAddress, remotePort } = socket;
        refusals.onRefused('CONNECTION_LIMIT', remoteAddress ? `${remoteAddress}:${remotePort ?? 0}` : NO_ADDRESS);
        socket.destroy();
        return;
      }
      openCount++;
      socket.once('close', () => openCount--);
      injector.injectConnection(socket);
      // It was accepted without being read.
      socket.resume();
    });
    return { server, address: server.#listener.address };
  }

  /**
   * Reserves memory, and waits for connections to be handed over.
   * @throws ExecutorError NO_ADDRESS_SPACE, UNSUPPORTED_PLATFORM
   */
  static forConnections(
    options: ExecutorOptions,
    security: TransportSecurity,
    gate: SessionGate,
    refusals: RefusalListener,
  ): ExecutorServer {
    return new ExecutorServer(options, security, gate, refusals);
  }

  /** As its Description has it. */
  get instanceId(): Uint8Array {
    return this.#state.instanceId;
  }

  /** Those that go on when their connection is lost. */
  get resumable(): ResumableSessions {
    return this.#state.resumable;
  }

  /**
   * Serves a connection of which nothing was read.
   * @param endOf what became of another process of this executor
   */
  serve(socket: Socket, endOf: FindEnd): void {
    this.#endOf = endOf;
    this.#server.createConnectionInjector(serverCredentials(this.#security)).injectConnection(socket);
  }

  /**
   * Ends all sessions, kills their programs, stops listening and removes the socket, at once. Then destructors of what is
   * linked run, for as long as they may take. Calls may still be running.
   */
  async stop(): Promise<void> {
    for (const session of this.#sessions) session.close();
    this.#listener?.close();
    this.#server.forceShutdown();
    await withinLimit(this.#endSessions());
  }

  async #endSessions(): Promise<void> {
    await Promise.all([...this.#sessions].map(({ ended }) => ended));
    await this.#state.finalize();
  }

  /** The first frame says whether a session begins on a stream, or goes on. */
  #open(stream: SessionStream): void {
    if (this.#sessions.size + this.#waiting.size >= LIMITS.sessions) {
      const details = `SESSION_LIMIT: all ${LIMITS.sessions} sessions of this executor are in use; try later`;
      stream.emit('error', { code: status.RESOURCE_EXHAUSTED, details });
      this.#refusals.onRefused('SESSION_LIMIT', stream.getPeer());
      return;
    }
    this.#waiting.add(stream);
    const deadline = this.#helloDeadline(stream);
    for (const event of ['close', 'cancelled', 'error']) {
      stream.on(event, () => {
        deadline.end();
        this.#waiting.delete(stream);
      });
    }
    const onEnd = (): void => void stream.end();
    stream.once('end', onEnd);
    stream.once('data', (bytes: Buffer) => {
      const first = controllerFrameFrom(bytes);
      if (first?.resume) {
        stream.off('end', onEnd);
        this.#waiting.delete(stream);
        deadline.end();
        this.#resume(stream, first, bytes);
        return;
      }
      const begin = (): void => {
        stream.off('end', onEnd);
        this.#waiting.delete(stream);
        this.#begin(stream, first, deadline);
      };
      if (this.#gate === undefined) begin();
      else this.#beginWhenAdmitted(stream, this.#gate, begin);
    });
  }

  #beginWhenAdmitted(stream: SessionStream, gate: SessionGate, begin: () => void): void {
    stream.pause();
    void gate.admit().then((details) => {
      if (stream.cancelled || stream.destroyed) return;
      if (details !== undefined) {
        stream.emit('error', { code: status.RESOURCE_EXHAUSTED, details });
        return;
      }
      stream.resume();
      begin();
    });
  }

  #resume(stream: SessionStream, frame: telejit.v1.ControllerFrame, first: Buffer): void {
    const { resumable } = this.#state;
    const token = frame.resume?.token ?? new Uint8Array();
    if (this.#gate === undefined || resumable.has(token)) {
      const refusal = resumable.resume(stream, frame);
      if (refusal !== undefined) this.#refusals.onRefused(refusal, stream.getPeer());
    } else this.#gate.resumeElsewhere(stream, token, first);
  }

  #helloDeadline(stream: SessionStream): HelloDeadline {
    const { helloMs } = this.#state;
    return new HelloDeadline(helloMs, () => {
      const details = `HELLO_TIMEOUT: no Hello came within ${helloMs} ms; a session begins with one`;
      stream.emit('error', { code: status.DEADLINE_EXCEEDED, details });
      this.#refusals.onRefused('HELLO_TIMEOUT', stream.getPeer());
    });
  }

  #begin(stream: SessionStream, first: telejit.v1.ControllerFrame | undefined, deadline: HelloDeadline): void {
    // Asked now: a connection that is gone has none.
    const peer = stream.getPeer();
    const session = new Session(this.#state, stream, first, deadline);
    this.#sessions.add(session);
    void session.ended.then(() => {
      this.#sessions.delete(session);
      if (session.brokenBy !== undefined) this.#refusals.onBroken(session.brokenBy, peer);
    });
  }
}

/** Destructors that cannot run, for want of a thread, do not keep the process from ending. */
function withinLimit(work: Promise<void>): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, DESTRUCTORS_LIMIT_MS);
    const end = (): void => {
      clearTimeout(timer);
      resolve();
    };
    work.then(end, end);
  });
}

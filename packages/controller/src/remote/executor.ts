import type { ChannelOptions, Client } from '@grpc/grpc-js';
import { ConnectionError, numberFromLong, type Addr, type AsyncCloseable } from '@telejit/shared';
import { FLOW_CONTROL_WINDOW_BYTES, FRAME_BYTES, type telejit } from '@telejit/shared/wire';
import { parseExecutorAddress } from './address.js';
import { askForEnd } from './ask-for-end.js';
import { Connection } from './connection.js';
import { RemoteSession } from './remote-session.js';
import type { LossExplainer, RemoteSessionOptions } from './session-types.js';
import { transportFor, type TransportOptions } from './transport.js';

/** What an executor is. */
export interface ExecutorDescription {
  readonly triple: string;
  readonly cpu: string;
  readonly cpuFeatures: string;
  readonly pageSizeBytes: number;
  readonly pointerSizeBytes: number;
  readonly isLittleEndian: boolean;
  readonly pid: number;
  readonly features: readonly string[];
  readonly memoryManager: string;
  readonly arenaStart: Addr;
  readonly arenaEnd: Addr;
  readonly softwareVersion: string;
  readonly protocolMin: number;
  readonly protocolMax: number;
  /** ABI version of the native runtime installed when the session began; 0 for none. */
  readonly runtimeAbi: number;
  readonly cwd: string;
  readonly hostName: string;
  /** Such as "glibc 2.36"; empty when the executor does not say. */
  readonly cLibrary: string;
}

/** A decoded Description, checked and with plain types. */
export function executorDescription(from: telejit.v1.IDescription): ExecutorDescription {
  return {
    triple: from.triple ?? '',
    cpu: from.cpu ?? '',
    cpuFeatures: from.cpuFeatures ?? '',
    pageSizeBytes: from.pageSizeBytes ?? 0,
    pointerSizeBytes: from.pointerSizeBytes ?? 0,
    isLittleEndian: from.littleEndian ?? false,
    pid: from.pid ?? 0,
    features: from.features ?? [],
    memoryManager: from.memoryManager ?? '',
    arenaStart: numberFromLong(from.arenaStart),
    arenaEnd: numberFromLong(from.arenaEnd),
    softwareVersion: from.softwareVersion ?? '',
    protocolMin: from.protocolMin ?? 0,
    protocolMax: from.protocolMax ?? 0,
    runtimeAbi: from.runtimeAbi ?? 0,
    cwd: from.cwd ?? '',
    hostName: from.hostName ?? '',
    cLibrary: from.cLibrary ?? '',
  };
}

/** How to connect, and what protects the connection. */
export interface ConnectOptions extends TransportOptions {
  /** How long an executor may take to answer the hello. Default 10,000. */
  readonly timeoutMs?: number;
  /** After how long without a word the executor is asked whether it is there, in milliseconds. Default 30,000. */
  readonly keepaliveMs?: number;
  /** How long it may take to answer before it counts as gone, in milliseconds. Default 20,000. */
  readonly keepaliveTimeoutMs?: number;
  readonly signal?: AbortSignal;
}

const DEFAULT_HELLO_TIMEOUT_MS = 10_000;
const DEFAULT_KEEPALIVE_MS = 30_000;
const DEFAULT_KEEPALIVE_TIMEOUT_MS = 20_000;

const CHANNEL_OPTIONS: ChannelOptions = {
  'grpc.enable_channelz': 0,
  'grpc.enable_retries': 0,
  // Nothing is kept to be tried again, so a write is over when the frame has left: Connection relies on it.
  'grpc.per_rpc_retry_buffer_size': 0,
  'grpc.enable_http_proxy': 0,
  'grpc.use_local_subchannel_pool': 1,
  'grpc.initial_reconnect_backoff_ms': 50,
  'grpc.max_reconnect_backoff_ms': 200,
  'grpc.max_receive_message_length': FRAME_BYTES * 2,
  'grpc.max_send_message_length': -1,
  'grpc-node.flow_control_window': FLOW_CONTROL_WINDOW_BYTES,
};

/** The process behind an executor that this process started. */
export interface OwnedProcess {
  /** Names its death; see LossExplainer. */
  readonly explainLoss: LossExplainer;
  /** Ends it and waits until it is gone. */
  stop(): Promise<void>;
}

/** A connection to an executor. Each session on it has its own link units, programs and counters. */
export class Executor implements AsyncCloseable {
  readonly address: string;
  readonly description: ExecutorDescription;
  /** Makes a connection that nothing else uses. */
  readonly #connect: () => Connection;
  /** Of each session. Where a connection has a process of its own, so has a session; otherwise they share one. */
  readonly #connections = new Map<RemoteSession, Connection>();
  readonly #firstConnection: Connection;
  readonly #process: OwnedProcess | undefined;
  readonly #sessionOptions: RemoteSessionOptions;
  #spare: RemoteSession | undefined;
  #closing: Promise<void> | undefined;

  private constructor(
    address: string,
    connect: () => Connection,
    connection: Connection,
    first: RemoteSession,
    sessionOptions: RemoteSessionOptions,
    process: OwnedProcess | undefined,
  ) {
    this.address = address;
    this.description = executorDescription(first.description);
    this.#connect = connect;
    this.#firstConnection = connection;
    this.#process = process;
    this.#sessionOptions = sessionOptions;
    this.#spare = first;
    this.#connections.set(first, connection);
  }

  /** Connects and says hello. The session of the hello becomes the first that openSession gives out. */
  static async connect(address: string, options: ConnectOptions = {}, process?: OwnedProcess): Promise<Executor> {
    const target = parseExecutorAddress(address);
    // Loaded when it is needed: meanwhile an executor that is being spawned starts.
    const grpc = await import('@grpc/grpc-js');
    const { credentials, metadata, channelOptions } = transportFor(target, options, grpc);
    const { keepaliveMs = DEFAULT_KEEPALIVE_MS, keepaliveTimeoutMs = DEFAULT_KEEPALIVE_TIMEOUT_MS } = options;
    const allOptions: ChannelOptions = {
      ...CHANNEL_OPTIONS,
      'grpc.keepalive_time_ms': keepaliveMs,
      'grpc.keepalive_timeout_ms': keepaliveTimeoutMs,
      ...channelOptions,
    };
    const makeClient = (): Client => new grpc.Client(target, credentials, allOptions);
    const patience = { silenceMs: keepaliveMs, answerMs: keepaliveTimeoutMs };
    const connect = (): Connection => new Connection(makeClient, patience);
    const connection = connect();
    const sessionOptions: RemoteSessionOptions = {
      address,
      metadata,
      helloTimeoutMs: options.timeoutMs ?? DEFAULT_HELLO_TIMEOUT_MS,
      explainLoss: process?.explainLoss ?? askForEnd(address, makeClient, metadata),
    };
    try {
      const first = await RemoteSession.open(connection, { ...sessionOptions, signal: options.signal });
      return new Executor(address, connect, connection, first, sessionOptions, process);
    } catch (error) {
      connection.close();
      throw error;
    }
  }

  /** A session that nobody else uses. */
  async openSession(signal?: AbortSignal): Promise<RemoteSession> {
    if (this.#closing !== undefined)
      throw new ConnectionError('EXECUTOR_CLOSED', `the connection to ${this.address} is closed`);
    const spare = this.#spare;
    this.#spare = undefined;
    if (spare !== undefined) return spare;
    const connection = this.#hasProcessPerConnection ? this.#connect() : this.#firstConnection;
    try {
      const session = await RemoteSession.open(connection, { ...this.#sessionOptions, signal });
      this.#connections.set(session, connection);
      return session;
    } catch (error) {
      if (connection !== this.#firstConnection) connection.close();
      throw error;
    }
  }

  /** Closes a session that openSession gave out. */
  async closeSession(session: RemoteSession): Promise<void> {
    const connection = this.#connections.get(session);
    this.#connections.delete(session);
    await session.close();
    if (this.#hasProcessPerConnection) connection?.close();
  }

  /** Ends all sessions and the connection, and the process when spawnExecutor started it. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  get #hasProcessPerConnection(): boolean {
    return this.description.features.includes('process-per-connection');
  }

  async #close(): Promise<void> {
    await Promise.all([...this.#connections.keys()].map((session) => this.closeSession(session)));
    this.#firstConnection.close();
    await this.#process?.stop();
  }
}

/**
 * Connects to a running executor.
 * @param address "unix:/absolute/path" or "host:port"
 * @throws InputError (BAD_ADDRESS, TLS_REQUIRED, BAD_TOKEN, BAD_CERTIFICATE), ConnectionError (EXECUTOR_UNREACHABLE,
 *   TLS_FAILED, UNAUTHENTICATED, NOT_AN_EXECUTOR, HELLO_TIMEOUT, PROTOCOL_VERSION)
 */
export function connectExecutor(address: string, options: ConnectOptions = {}): Promise<Executor> {
  return Executor.connect(address, options);
}

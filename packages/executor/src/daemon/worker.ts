import { readFileSync } from 'node:fs';
import { Socket, type Server } from 'node:net';
import { messageOf, TelejitError } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import { ExecutorServer, type SessionGate } from '../executor-server.js';
import { exitNow } from '../native/libc.js';
import { dieWithParent, forbidCoreDumps, limitCpuSeconds, limitDataBytes } from '../native/process-control.js';
import { filterSystemCalls } from '../native/system-call-filter.js';
import { quietGrpc } from '../security/grpc-log.js';
import { refuseResumption, sessionGone } from '../resumable-sessions.js';
import { instanceOf, type SessionStream } from '../session-link.js';
import type { TokenFault } from '../security/token-check.js';
import { exitOfRefusal } from './refusal-exits.js';
import { RejectionTally } from './rejection-tally.js';
import { RelayIntake } from './relay-intake.js';
import { Relay } from './relay.js';
import {
  unpackSecurity,
  type FromWorker,
  type SessionLimits,
  type ToWorker,
  type WorkerEnd,
  type WorkerSetup,
} from './worker-setup.js';
import { outliveReaders } from '../own-streams.js';

/** How long a TCP connection may be silent before the system asks whether the other side is still there. */
const KEEPALIVE_MS = 60_000;
/** How long a connection is kept for a refusal to arrive. */
const REFUSED_MS = 1_000;
const EXIT_FAILURE = 1;
const EXIT_INTERNAL = 70;

/** A byte that comes there says that sessions end with their connections from now on. */
export const WORKER_DRAIN_FD = 4;

/** The argument that makes a process a worker. Only a daemon gives it. */
export const WORKER_ARGUMENT = '--worker';

/**
 * Runs a worker of a daemon: it serves one connection and ends with it. The channel to the parent, by which the connection
 * comes, is closed before any code of a controller can run, so that such code has no way to the parent.
 */
export function runWorker(): void {
  // The parent may be gone before this process has come so far.
  if (!process.connected) endWithParent();
  process.once('disconnect', endWithParent);
  process.once('message', (message: ToWorker, door: Server | undefined) => {
    if (message.kind === 'setup') begin(message.setup, door);
  });
}

function endWithParent(): void {
  exitNow(EXIT_FAILURE);
}

function send(message: FromWorker): void {
  process.send?.(message);
}

function begin(setup: WorkerSetup, door: Server | undefined): void {
  try {
    quietGrpc(setup.tokenDigest !== undefined);
    dieWithParent();
    forbidCoreDumps();
    if (setup.hasSystemCallFilter) filterSystemCalls();
    const worker = new Worker(setup, door);
    process.on('message', (message: ToWorker, socket: Socket | undefined) => {
      if (message.kind === 'connection') worker.serve(socket, message.ends, message.refusal);
      else if (message.kind === 'relay') worker.relay(message.request, socket);
    });
    send({ kind: 'ready', instance: worker.instance });
  } catch (error) {
    const text = error instanceof TelejitError ? `${error.code}: ${error.message}` : messageOf(error);
    process.send?.({ kind: 'failed', text } satisfies FromWorker, () => exitNow(1));
  }
}

/** A stream on which a session is to go on that another worker has. */
interface Resumption {
  readonly stream: SessionStream;
  readonly first: Buffer;
}

/** Of a connection that has taken a session up again: the process stays free of code of controllers. */
const RELAYS_ONLY =
  'SESSION_LIMIT: a session goes on over this connection, and none can begin; open another connection for it';

class Worker {
  readonly #server: ExecutorServer;
  readonly #setup: WorkerSetup;
  readonly #intake: RelayIntake | undefined;
  readonly #rejections = new RejectionTally<TokenFault>(({ fault, count }) => send({ kind: 'rejected', fault, count }));
  readonly #resumptions = new Map<number, Resumption>();
  #closing: Promise<void> | undefined;
  #isStopping = false;
  /** When it ends well. */
  #exitCode = 0;
  #socket: Socket | undefined;
  #timer: NodeJS.Timeout | undefined;
  #refusal: string | undefined;
  #lastRequest = 0;

  constructor(setup: WorkerSetup, door: Server | undefined) {
    this.#setup = setup;
    const gate: SessionGate = {
      admit: () => this.#admit(),
      resumeElsewhere: (stream, token, first) => this.#resumeElsewhere(stream, token, first),
    };
    this.#server = ExecutorServer.forConnections(setup.executor, unpackSecurity(setup), gate, {
      onBroken: (code) => (this.#exitCode = exitOfRefusal(code)),
      // The parent tells of what it has no room for, and the session's end of the rest.
      onRefused: () => undefined,
      // Once a session has begun there is nobody to tell any more.
      onTokenFault: (fault) => {
        if (this.#closing === undefined) this.#rejections.add(fault, undefined);
      },
    });
    const { resumable } = this.#server;
    this.#intake = door && new RelayIntake(door, resumable, () => this.#stopIfDone());
    resumable.onEmpty(() => this.#stopIfDone());
    new Socket({ fd: WORKER_DRAIN_FD }).on('error', () => undefined).on('data', () => resumable.keepNoLonger());
    process.on('SIGTERM', () => this.#stop(0));
    // The parent is gone, however it ended.
    for (const event of ['end', 'error']) process.stdin.on(event, () => this.#stop(0));
    process.stdin.resume();
    const crash = (error: unknown): void => {
      process.stderr.write(`internal error: ${error instanceof Error ? error.stack : String(error)}\n`);
      this.#stop(EXIT_INTERNAL);
    };
    outliveReaders();
    process.on('uncaughtException', crash);
    process.on('unhandledRejection', crash);
  }

  /** What it calls itself, in hexadecimal. */
  get instance(): string {
    return hexOf(this.#server.instanceId);
  }

  /**
   * @param socket undefined when the peer had gone before it could be handed over
   * @param refusal why no session may begin on it, if so
   */
  serve(socket: Socket | undefined, ends: readonly WorkerEnd[], refusal: string | undefined): void {
    if (socket === undefined) {
      send({ kind: 'free' });
      return;
    }
    this.#refusal = refusal;
    this.#socket = socket;
    this.#limitIdleness();
    socket.setKeepAlive(true, KEEPALIVE_MS);
    socket.on('error', () => undefined);
    socket.once('close', () => {
      clearTimeout(this.#timer);
      this.#socket = undefined;
      if (this.#closing === undefined) this.#rejections.flush();
      if (this.#closing === undefined) send({ kind: 'free' });
      else this.#stopIfDone();
    });
    this.#server.serve(socket, (instance) => endOf(instance, ends));
  }

  /** The parent has answered. @param socket a connection to the worker that was asked for, if there is one */
  relay(request: number, socket: Socket | undefined): void {
    const resumption = this.#resumptions.get(request);
    this.#resumptions.delete(request);
    if (resumption === undefined || resumption.stream.cancelled) {
      socket?.destroy();
      return;
    }
    const { stream, first } = resumption;
    if (socket === undefined) {
      refuseResumption(stream, sessionGone());
      return;
    }
    socket.on('error', () => undefined);
    new Relay(stream, first, socket, {
      onAnswer: () => clearTimeout(this.#timer),
      onOver: () => this.#limitIdleness(),
    });
  }

  /** Ends the connection unless a session begins, or goes on, in time. */
  #limitIdleness(limitMs = this.#setup.helloMs): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#socket?.destroy(), limitMs);
  }

  async #admit(): Promise<string | undefined> {
    if (this.#refusal !== undefined) {
      send({ kind: 'refused' });
      if (this.#lastRequest === 0) this.#limitIdleness(REFUSED_MS);
      return this.#refusal;
    }
    await this.#closeChannel();
    return undefined;
  }

  #resumeElsewhere(stream: SessionStream, token: Uint8Array, first: Buffer): void {
    // Without a channel nobody else can be reached.
    if (this.#closing !== undefined || this.#intake === undefined) {
      refuseResumption(stream, sessionGone());
      return;
    }
    stream.pause();
    this.#refusal ??= RELAYS_ONLY;
    const request = ++this.#lastRequest;
    this.#resumptions.set(request, { stream, first });
    send({ kind: 'resume', request, instance: hexOf(instanceOf(token)) });
  }

  #closeChannel(): Promise<void> {
    clearTimeout(this.#timer);
    if (this.#closing === undefined) this.#rejections.flush();
    this.#closing ??= new Promise((resolve) => {
      process.off('disconnect', endWithParent);
      process.once('disconnect', () => {
        limit(this.#setup.limits);
        resolve();
      });
      process.send?.({ kind: 'session' } satisfies FromWorker, () => process.disconnect());
    });
    return this.#closing;
  }

  /** A session may wait for its controller, or go on over another worker's connection. */
  #stopIfDone(): void {
    if (this.#socket !== undefined || this.#closing === undefined) return;
    if (this.#server.resumable.isEmpty && this.#intake?.isIdle !== false) this.#stop(0);
  }

  #stop(code: number): void {
    if (this.#isStopping) return;
    this.#isStopping = true;
    // One more turn lets the sessions' last frames and the kills out.
    void this.#server.stop().finally(() => setImmediate(() => exitNow(code === 0 ? this.#exitCode : code)));
  }
}

function hexOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}

function endOf(instance: Uint8Array, ends: readonly WorkerEnd[]): telejit.v1.IEndedInstance | undefined {
  const name = hexOf(instance);
  const end = ends.find((one) => one.instance === name);
  return end && { exitCode: end.exitCode ?? 0, signal: end.signal ?? '', reason: end.reason ?? '' };
}

/** What the worker itself took until now does not count. */
function limit({ memoryBytes, cpuSeconds }: SessionLimits): void {
  if (memoryBytes !== undefined) limitDataBytes(dataBytes() + memoryBytes);
  if (cpuSeconds !== undefined) limitCpuSeconds(Math.ceil(process.cpuUsage().user / 1e6) + cpuSeconds);
}

/** Private writable memory of this process (proc_pid_status(5)). */
function dataBytes(): number {
  const kib = /^VmData:\s+(\d+) kB$/m.exec(readFileSync('/proc/self/status', 'latin1'))?.[1];
  return Number(kib ?? 0) * 1024;
}

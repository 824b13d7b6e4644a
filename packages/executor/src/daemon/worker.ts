import { readFileSync } from 'node:fs';
import type { Socket } from 'node:net';
import { messageOf, TelejitError } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import { ExecutorServer } from '../executor-server.js';
import { exitNow } from '../native/libc.js';
import { dieWithParent, forbidCoreDumps, limitCpuSeconds, limitDataBytes } from '../native/process-control.js';
import { filterSystemCalls } from '../native/system-call-filter.js';
import { quietGrpc } from '../security/grpc-log.js';
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
const EXIT_INTERNAL = 70;

/** The argument that makes a process a worker. Only a daemon gives it. */
export const WORKER_ARGUMENT = '--worker';

/**
 * Runs a worker of a daemon: it serves one connection and ends with it. The channel to the parent, by which the connection
 * comes, is closed before any code of a controller can run, so that such code has no way to the parent.
 */
export function runWorker(): void {
  process.once('message', (message: ToWorker) => {
    if (message.kind === 'setup') begin(message.setup);
  });
}

function send(message: FromWorker): void {
  process.send?.(message);
}

function begin(setup: WorkerSetup): void {
  try {
    quietGrpc(setup.tokenDigest !== undefined);
    dieWithParent();
    forbidCoreDumps();
    if (setup.hasSystemCallFilter) filterSystemCalls();
    const worker = new Worker(setup);
    process.on('message', (message: ToWorker, socket: Socket | undefined) => {
      if (message.kind === 'connection') worker.serve(socket, message.ends);
    });
    send({ kind: 'ready', instance: worker.instance });
  } catch (error) {
    const text = error instanceof TelejitError ? `${error.code}: ${error.message}` : messageOf(error);
    process.send?.({ kind: 'failed', text } satisfies FromWorker, () => exitNow(1));
  }
}

class Worker {
  readonly #server: ExecutorServer;
  readonly #setup: WorkerSetup;
  #closing: Promise<void> | undefined;
  #isStopping = false;

  constructor(setup: WorkerSetup) {
    this.#setup = setup;
    this.#server = ExecutorServer.forConnections(setup.executor, unpackSecurity(setup), () => this.#closeChannel());
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
    return Buffer.from(this.#server.instanceId).toString('hex');
  }

  /** @param socket undefined when the peer had gone before it could be handed over */
  serve(socket: Socket | undefined, ends: readonly WorkerEnd[]): void {
    if (socket === undefined) {
      send({ kind: 'free' });
      return;
    }
    const timer = setTimeout(() => socket.destroy(), this.#setup.helloMs);
    socket.setKeepAlive(true, KEEPALIVE_MS);
    socket.on('error', () => undefined);
    socket.once('close', () => {
      clearTimeout(timer);
      if (this.#closing === undefined) send({ kind: 'free' });
      else this.#stop(0);
    });
    this.#onSession = () => clearTimeout(timer);
    this.#server.serve(socket, (instance) => endOf(instance, ends));
  }

  #onSession: () => void = () => undefined;

  #closeChannel(): Promise<void> {
    this.#onSession();
    this.#closing ??= new Promise((resolve) => {
      process.once('disconnect', () => {
        limit(this.#setup.limits);
        resolve();
      });
      process.send?.({ kind: 'session' } satisfies FromWorker, () => process.disconnect());
    });
    return this.#closing;
  }

  #stop(code: number): void {
    if (this.#isStopping) return;
    this.#isStopping = true;
    // One more turn lets the sessions' last frames and the kills out.
    void this.#server.stop().finally(() => setImmediate(() => exitNow(code)));
  }
}

function endOf(instance: Uint8Array, ends: readonly WorkerEnd[]): telejit.v1.IEndedInstance | undefined {
  const name = Buffer.from(instance).toString('hex');
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

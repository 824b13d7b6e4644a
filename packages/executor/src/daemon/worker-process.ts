import { fork, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { Socket, type Server } from 'node:net';
import type { Readable } from 'node:stream';
import { ExecutorError, messageOf, withStaticTls, type Environment } from '@telejit/shared';
import type { TokenFault } from '../security/token-check.js';
import { WORKER_ARGUMENT, WORKER_DRAIN_FD } from './worker.js';
import { knock, openDoor } from './worker-door.js';
import type { ToWorker, WorkerEnd, WorkerSetup } from './worker-setup.js';

/** How a worker ended. */
export interface WorkerExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** Who a worker runs as, when not as the parent. */
export interface WorkerUser {
  readonly uid: number;
  readonly gid: number;
}

/** How a worker is started. */
export interface WorkerLaunch {
  readonly user?: WorkerUser;
  /** A command and its first arguments that run Node, where the system does not by itself; see parseExecWrapper. */
  readonly wrapper?: readonly string[];
}

/** What happens to a worker that serves a connection. */
export interface ServingListener {
  /** A session begins: from now on the worker runs code of a controller. */
  onSession(): void;
  /** The connection is over and had no session. */
  onFree(): void;
  /** No session may begin, and one was to. */
  onRefused(): void;
  /** So many requests without the token were refused. */
  onRejected(fault: TokenFault, count: number): void;
  /** A session is to go on that another worker has. @returns a connection to that one, of which nothing was read */
  onResume(instance: string): Promise<Socket | undefined>;
}

/** What a worker is to do with a connection. */
export interface Handover {
  /** What became of other workers. */
  readonly ends: readonly WorkerEnd[];
  /** Why no session may begin on it; one that is held may go on. */
  readonly refusal?: string;
}

/** A worker as its parent sees it. What it sends is believed only until its session begins. */
export class WorkerProcess {
  /** 0 when the system started none. */
  readonly pid: number;
  /** What it calls itself, once it is ready. */
  instance = '';
  /** Rejects with an ExecutorError (WORKER_FAILED) when it cannot serve. */
  readonly ready: Promise<void>;
  /** Resolves once it is gone, with all processes of its group. */
  readonly exit: Promise<WorkerExit>;
  readonly #child: ChildProcess;
  readonly #door: string | undefined;
  #hasBegun = false;
  #listener: ServingListener | undefined;
  #socket: Socket | undefined;

  /** @param door a path, where nothing is, at which the worker can be reached once its channel is closed */
  constructor(
    setup: WorkerSetup,
    { user, wrapper = [] }: WorkerLaunch,
    door: string | undefined,
    onOutput: (worker: WorkerProcess, text: string) => void,
  ) {
    const [execPath, ...execArgv] = [...wrapper, process.execPath];
    this.#door = door;
    this.#child = fork(process.argv[1] ?? '', [WORKER_ARGUMENT], {
      ...user,
      // A group of its own: a signal from the parent's terminal is for the parent to act on.
      detached: true,
      execPath,
      execArgv,
      env: workerEnvironment(process.env, user),
      stdio: ['pipe', 'pipe', 'pipe', 'ipc', 'pipe'],
    });
    this.pid = this.#child.pid ?? 0;
    // Where there is no process there may be no streams.
    if (this.pid !== 0) this.#listen((text) => onOutput(this, text));
    this.exit = new Promise((resolve) => {
      this.#child.on('error', () => resolve({ code: null, signal: null }));
      this.#child.once('exit', (code, signal) => {
        this.#killGroup();
        this.#socket?.destroy();
        if (door !== undefined) rmSync(door, { force: true });
        resolve({ code, signal });
      });
    });
    this.ready = this.#becomeReady(setup);
    this.ready.catch(() => undefined);
  }

  /** Whether it has had a session, and may have run code of a controller. */
  get hasBegun(): boolean {
    return this.#hasBegun;
  }

  /** Hands a connection over; nothing of it may have been read. */
  serve(socket: Socket, handover: Handover, listener: ServingListener): void {
    this.#listener = listener;
    this.#socket = socket;
    this.#send({ kind: 'connection', ...handover }, socket);
  }

  /** A connection to it, of which nothing was read. Undefined when there is none to be had. */
  async reach(): Promise<Socket | undefined> {
    return this.#door === undefined ? undefined : await knock(this.#door);
  }

  /** From here on its session ends with its connection: at once if that is lost. */
  keepNoLonger(): void {
    const pipe = this.#child.stdio[WORKER_DRAIN_FD];
    if (pipe instanceof Socket) pipe.write('.');
  }

  kill(signal: 'SIGTERM' | 'SIGKILL'): void {
    if (signal === 'SIGKILL') this.#killGroup();
    this.#child.kill(signal);
  }

  #listen(onOutput: (text: string) => void): void {
    this.#child.stdin?.on('error', () => undefined);
    this.#child.stdio[WORKER_DRAIN_FD]?.on('error', () => undefined);
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      if (stream !== null) forwardOutput(stream, onOutput);
    }
  }

  #becomeReady(setup: WorkerSetup): Promise<void> {
    return new Promise((resolve, reject) => {
      const fail = (text: string): void =>
        reject(new ExecutorError('WORKER_FAILED', `a worker process cannot serve: ${text}`));
      this.#child.on('error', (error) => fail(`${error.message}${hintOf(error)}`));
      this.#child.on('message', (message) => {
        const kind = kindOf(message);
        if (kind === 'ready') {
          this.instance = textOf(message, 'instance');
          resolve();
        }
        if (kind === 'failed') fail(textOf(message, 'text'));
        else if (kind === 'free') this.#listener?.onFree();
        else if (kind === 'refused') this.#listener?.onRefused();
        else if (kind === 'rejected') this.#listener?.onRejected(faultOf(message), numberOf(message, 'count'));
        else if (kind === 'resume') void this.#relay(numberOf(message, 'request'), textOf(message, 'instance'));
        else if (kind === 'session') {
          this.#hasBegun = true;
          this.#listener?.onSession();
        }
      });
      void this.#setUp(setup).catch((error: unknown) => fail(messageOf(error)));
      void this.exit.then(({ code, signal }) => fail(`it ended with ${String(signal ?? code)} before it was ready`));
    });
  }

  async #setUp(setup: WorkerSetup): Promise<void> {
    const door = this.#door === undefined ? undefined : await openDoor(this.#door);
    this.#send({ kind: 'setup', setup }, door, () => door?.close());
  }

  async #relay(request: number, instance: string): Promise<void> {
    const socket = await this.#listener?.onResume(instance);
    this.#send({ kind: 'relay', request }, socket);
  }

  #send(message: ToWorker, handle?: Socket | Server, then: () => void = () => undefined): void {
    if (!this.#child.connected) {
      if (handle instanceof Socket) handle.destroy();
      then();
      return;
    }
    // That it failed shows as the worker's end.
    this.#child.send(message, handle, { keepOpen: false }, (error) => {
      if (error !== null && handle instanceof Socket) handle.destroy();
      then();
    });
  }

  #killGroup(): void {
    // To the system 0 is the group of this very process.
    if (this.pid === 0) return;
    try {
      process.kill(-this.pid, 'SIGKILL');
    } catch {
      // Nobody is left in it.
    }
  }
}

const OPEN_FILES = 'as many files are open as may be (ulimit -n); raise the limit, or lower --max-sessions';
const PROCESSES =
  'there are as many processes as may be (ulimit -u, pids.max); raise the limit, or lower --max-sessions';

/** By the system's reason why no process was started. */
const HINTS: Readonly<Record<string, string | undefined>> = {
  EMFILE: OPEN_FILES,
  ENFILE: OPEN_FILES,
  EAGAIN: PROCESSES,
};

function hintOf(error: Error): string {
  const hint = 'code' in error ? HINTS[String(error.code)] : undefined;
  return hint === undefined ? '' : `: ${hint}`;
}

function kindOf(message: unknown): unknown {
  return typeof message === 'object' && message !== null && 'kind' in message ? message.kind : undefined;
}

function textOf(message: unknown, name: string): string {
  const value: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined;
  return typeof value === 'string' ? value : '';
}

function faultOf(message: unknown): TokenFault {
  return textOf(message, 'fault') === 'no token' ? 'no token' : 'wrong token';
}

function numberOf(message: unknown, name: string): number {
  const value: unknown = typeof message === 'object' && message !== null ? Reflect.get(message, name) : undefined;
  return typeof value === 'number' ? value : 0;
}

/** How the daemon itself was started is not for its workers. */
const OWN_VARIABLES = new Set(['LISTEN_FDS', 'LISTEN_PID', 'LISTEN_FDNAMES', 'NOTIFY_SOCKET', 'CREDENTIALS_DIRECTORY']);

/** What is the parent's user's. */
const NOBODYS_VARIABLES = { HOME: '/', USER: undefined, LOGNAME: undefined, MAIL: undefined };

function workerEnvironment(env: Environment, user: WorkerUser | undefined): NodeJS.ProcessEnv {
  const inherited = Object.entries(env).filter(([name]) => !OWN_VARIABLES.has(name));
  return withStaticTls({ ...Object.fromEntries(inherited), ...(user === undefined ? {} : NOBODYS_VARIABLES) });
}

/** What one worker may have in the log: a session that prints without end must not fill the disk. */
const OUTPUT_BYTES = 64 * 1024;

function forwardOutput(stream: Readable, onText: (text: string) => void): void {
  let left = OUTPUT_BYTES;
  stream.on('error', () => undefined);
  stream.on('data', (data: Buffer) => {
    if (left <= 0) return;
    const part = data.subarray(0, left);
    left -= part.byteLength;
    onText(left > 0 ? part.toString() : `${part.toString()} ... the rest is not kept`);
  });
}

import type { Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { messageOf } from '@telejit/shared';
import type { TransportSecurity } from '../security/transport-security.js';
import type { TokenFault } from '../security/token-check.js';
import type { DaemonLog } from './daemon-log.js';
import { Listener } from '../listener.js';
import { RejectionTally } from './rejection-tally.js';
import { refusalOfExit } from './refusal-exits.js';
import { Refusals } from './refusals.js';
import type { SessionGroup, SessionGroups } from './session-groups.js';
import type { SessionUsers } from './session-users.js';
import { WorkerDoors } from './worker-door.js';
import { WorkerPool } from './worker-pool.js';
import { WorkerProcess, type WorkerExit, type WorkerLaunch } from './worker-process.js';
import type { WorkerEnd, WorkerSetup } from './worker-setup.js';

/** How a daemon is set up. */
export interface DaemonOptions {
  readonly setup: WorkerSetup;
  readonly security: TransportSecurity;
  /** How many connections are served at once, beside those over which sessions go on. */
  readonly maxSessions: number;
  /** Sessions wait for their controllers when their connections are lost. */
  readonly isResumable: boolean;
  /** How many workers wait for connections to come. */
  readonly spares: number;
  /** A session is ended after this long; undefined: never. */
  readonly sessionMs?: number;
  /** How long sessions may go on once the daemon is to stop. */
  readonly drainMs: number;
  readonly launch: WorkerLaunch;
  /** One for each worker, in place of that of `launch`. */
  readonly users?: SessionUsers;
  /** Where each worker has a group. */
  readonly groups?: SessionGroups;
  readonly log: DaemonLog;
}

/** What a daemon has done since it started. */
export interface DaemonCounts {
  connections: number;
  refused: number;
  sessions: number;
  /** How often a session was to go on over another connection. */
  resumptions: number;
  /** By what ended their workers: "ended", "exit 70", a signal's name, or the code with which a session was refused. */
  readonly ends: Map<string, number>;
  /** Requests without the token, by what was the matter with them. */
  readonly tokenFaults: Map<TokenFault, number>;
  workerFailures: number;
  /** Workers that ended while they waited for a connection. */
  spareEnds: number;
}

/** Of so many workers it is known what became of them, for their controllers to ask. */
const KEPT_ENDS = 64;
/** So many connections are served on which no session may begin, beyond one for each session that may be held. */
const RESUMPTION_ROOM = 8;
/** Between asking a worker to end and ending it: its destructors run meanwhile. */
const GRACE_MS = 2_000;

interface ServedConnection {
  readonly id: number;
  readonly peer: string | undefined;
  readonly since: number;
  worker: WorkerProcess | undefined;
  hasSession: boolean;
  /** Nothing begins on it: it is for a session that goes on, and that counts itself. */
  isForResumption: boolean;
  /** Why it was ended here. */
  reason?: string;
}

/**
 * Accepts connections and gives each a process of its own. It reads nothing of what they send, save that those it has no
 * room for are told so, and runs none of their code.
 */
export class Daemon {
  readonly counts: DaemonCounts = {
    connections: 0,
    refused: 0,
    sessions: 0,
    resumptions: 0,
    ends: new Map(),
    tokenFaults: new Map(),
    workerFailures: 0,
    spareEnds: 0,
  };
  readonly #options: DaemonOptions;
  readonly #doors: WorkerDoors | undefined;
  readonly #groups = new Map<WorkerProcess, SessionGroup>();
  readonly #endingGroups = new Set<Promise<void>>();
  readonly #pool: WorkerPool;
  readonly #refusals: Refusals;
  readonly #rejections: RejectionTally<TokenFault>;
  readonly #served = new Set<ServedConnection>();
  readonly #ends: WorkerEnd[] = [];
  #listener: Listener | undefined;
  #isDraining = false;
  /** No process could be started for the last connection that needed one. */
  #lacksWorkers = false;
  #onEmpty: (() => void) | undefined;
  #lastId = 0;

  private constructor(options: DaemonOptions, doors: WorkerDoors | undefined) {
    this.#options = options;
    this.#doors = doors;
    this.#refusals = new Refusals(
      options.security,
      () => this.#refusal(),
      (fault) => this.#countTokenFault(fault, undefined, 1),
    );
    this.#rejections = new RejectionTally(({ fault, count, peer }) =>
      options.log.warn({ peer, reason: fault, count }, 'not authenticated'),
    );
    this.#pool = new WorkerPool(options.spares, () => this.#startWorker(), {
      onFailure: (text) => {
        this.counts.workerFailures++;
        options.log.error({ reason: text }, 'a worker could not be started');
      },
      onSpareEnd: ({ pid }, { code, signal }, pauseMs) => {
        this.counts.spareEnds++;
        options.log.error({ pid, exitCode: code, signal, pauseMs }, 'a spare worker ended');
      },
    });
  }

  /**
   * Starts a first worker, which shows that workers can be, and listens.
   * @param address as `Listener.open`
   * @throws InputError, ExecutorError of `Listener.open`; ExecutorError (WORKER_FAILED, NO_RUNTIME_FOLDER)
   */
  static async start(address: string, options: DaemonOptions): Promise<Daemon> {
    const daemon = new Daemon(options, options.isResumable ? await WorkerDoors.make() : undefined);
    try {
      await daemon.#pool.open();
      daemon.#listener = await Listener.open(address, options.security, (socket) => daemon.#accept(socket));
    } catch (error) {
      daemon.#pool.close();
      daemon.#doors?.remove();
      throw error;
    }
    options.log.info({ address: daemon.address, maxSessions: options.maxSessions }, 'listening');
    return daemon;
  }

  /** Where it is reached. */
  get address(): string {
    return this.#listener?.address ?? '';
  }

  get maxSessions(): number {
    return this.#options.maxSessions;
  }

  get isDraining(): boolean {
    return this.#isDraining;
  }

  get spareCount(): number {
    return this.#pool.spareCount;
  }

  /** Processes that serve connections now. */
  get workerPids(): readonly number[] {
    return [...this.#served].flatMap(({ worker }) => worker?.pid ?? []);
  }

  /** Stops accepting, waits for the sessions under way for as long as `drainMs` allows, and ends those that are left. */
  async drain(): Promise<void> {
    if (this.#isDraining) return;
    this.#isDraining = true;
    const { log, drainMs } = this.#options;
    this.#listener?.close();
    this.#pool.close();
    log.info({ sessions: this.#served.size, drainMs }, 'draining');
    for (const { worker, hasSession, isForResumption } of this.#served) {
      // Nobody can connect any more, to take a session up again.
      if (hasSession) worker?.keepNoLonger();
      else if (!isForResumption) worker?.kill('SIGTERM');
    }
    await this.#emptyWithin(drainMs);
    await this.stop();
  }

  /** Stops accepting and ends all sessions now. Idempotent. */
  async stop(): Promise<void> {
    this.#isDraining = true;
    this.#listener?.close();
    this.#pool.close();
    this.#refusals.close();
    for (const { worker } of this.#served) worker?.kill('SIGTERM');
    await this.#emptyWithin(GRACE_MS);
    for (const { worker } of this.#served) worker?.kill('SIGKILL');
    await this.#emptyWithin(GRACE_MS);
    await Promise.race([Promise.all(this.#endingGroups), pause(GRACE_MS)]);
    this.#doors?.remove();
    this.#rejections.flush();
    this.#options.log.info({}, 'stopped');
  }

  #startWorker(): WorkerProcess {
    const { setup, launch, users, groups } = this.#options;
    const user = users?.take();
    const worker = new WorkerProcess(
      setup,
      { ...launch, user: user ?? launch.user },
      this.#doors?.newPath(),
      (from, text) => this.#logOutput(from, text),
    );
    if (groups !== undefined && worker.pid !== 0) this.#addGroup(worker, groups);
    if (users === undefined || user === undefined) return worker;
    void worker.exit.then(() => (worker.hasBegun ? users.clear(user) : users.giveBack(user)));
    return worker;
  }

  #addGroup(worker: WorkerProcess, groups: SessionGroups): void {
    this.#withGroup(worker, () => {
      const group = groups.add(worker.pid);
      this.#groups.set(worker, group);
      const ended = worker.exit.then(async () => {
        this.#groups.delete(worker);
        await group.end();
        this.#endingGroups.delete(ended);
      });
      this.#endingGroups.add(ended);
    });
  }

  /** A session without its limits is not let be. */
  #withGroup(worker: WorkerProcess, work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#options.log.error(
        { pid: worker.pid, reason: messageOf(error) },
        'a control group could not be made or limited',
      );
      worker.kill('SIGKILL');
    }
  }

  #emptyWithin(limitMs: number): Promise<void> {
    if (this.#served.size === 0) return Promise.resolve();
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, limitMs);
      this.#onEmpty = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }

  #refusal(): string {
    if (this.#isDraining) return 'DRAINING: this executor is about to stop; try another, or later';
    if (this.#lacksWorkers)
      return 'NO_WORKER: this executor can start no process for a session now, and its log says why; try another, or later';
    return `SESSION_LIMIT: all ${this.#options.maxSessions} sessions of this executor are in use; try later, or raise --max-sessions`;
  }

  #accept(socket: Socket): void {
    this.counts.connections++;
    const room = this.#roomFor(socket);
    if (room === undefined) {
      this.#countRefusal(peerOf(socket));
      this.#refusals.refuse(socket);
      return;
    }
    void this.#serve(socket, room === 'resumption');
  }

  /** What a new connection is served for: a session that is held has its place already. */
  #roomFor(socket: Socket): 'session' | 'resumption' | undefined {
    if (this.#isDraining || socket.destroyed) return undefined;
    const { maxSessions, isResumable } = this.#options;
    const others = [...this.#served].filter(({ isForResumption }) => isForResumption).length;
    if (this.#served.size - others < maxSessions && others < maxSessions + RESUMPTION_ROOM) return 'session';
    return isResumable && others < maxSessions + RESUMPTION_ROOM ? 'resumption' : undefined;
  }

  #countRefusal(peer: string | undefined): void {
    this.counts.refused++;
    this.#options.log.warn({ peer, reason: this.#refusal() }, 'refused');
  }

  #countTokenFault(fault: TokenFault, peer: string | undefined, count: number): void {
    const { tokenFaults } = this.counts;
    tokenFaults.set(fault, (tokenFaults.get(fault) ?? 0) + count);
    this.#rejections.add(fault, peer, count);
  }

  async #serve(socket: Socket, isForResumption: boolean): Promise<void> {
    const connection: ServedConnection = {
      id: ++this.#lastId,
      peer: peerOf(socket),
      since: performance.now(),
      worker: undefined,
      hasSession: false,
      isForResumption,
    };
    this.#served.add(connection);
    socket.on('error', () => undefined);
    let worker: WorkerProcess;
    try {
      worker = await this.#pool.take();
      this.#lacksWorkers = false;
    } catch (error) {
      this.#lacksWorkers = true;
      if (this.#isDraining) socket.destroy();
      else this.#refusals.refuse(socket);
      this.#options.log.warn({ peer: connection.peer, reason: messageOf(error) }, 'not served');
      this.#remove(connection);
      return;
    }
    connection.worker = worker;
    let isFree = false;
    void worker.exit.then((exit) => {
      if (!isFree) this.#ended(connection, exit);
    });
    // Before it can run code of a controller, which might take much first.
    this.#withGroup(worker, () => this.#groups.get(worker)?.limit());
    const refusal = isForResumption ? this.#refusal() : undefined;
    worker.serve(
      socket,
      { ends: this.#ends, refusal },
      {
        onSession: () => this.#begun(connection, worker),
        onFree: () => {
          isFree = true;
          this.#remove(connection);
          this.#pool.giveBack(worker);
        },
        onRefused: () => this.#countRefusal(connection.peer),
        onRejected: (fault, count) => this.#countTokenFault(fault, connection.peer, count),
        onResume: (instance) => this.#resume(connection, instance),
      },
    );
  }

  /** Finds the worker that has a session, which alone can tell whether the controller may have it. */
  async #resume(connection: ServedConnection, instance: string): Promise<Socket | undefined> {
    connection.isForResumption = true;
    const holder = [...this.#served].find(({ hasSession, worker }) => hasSession && worker?.instance === instance);
    const socket = await holder?.worker?.reach();
    if (holder === undefined || socket === undefined) return undefined;
    this.#pool.refill();
    this.counts.resumptions++;
    this.#options.log.info({ session: holder.id, peer: connection.peer }, 'session sought by its controller');
    return socket;
  }

  #begun(connection: ServedConnection, worker: WorkerProcess): void {
    connection.hasSession = true;
    this.#pool.refill();
    this.counts.sessions++;
    const { id, peer } = connection;
    this.#options.log.info({ session: id, peer, pid: worker.pid }, 'session began');
    const { sessionMs } = this.#options;
    if (sessionMs === undefined) return;
    const timer = setTimeout(() => {
      this.#options.log.warn({ session: id, limitMs: sessionMs }, 'session takes too long');
      connection.reason = `it lasted longer than --session-seconds ${sessionMs / 1000}`;
      worker.kill('SIGKILL');
    }, sessionMs);
    void worker.exit.then(() => clearTimeout(timer));
  }

  #ended(connection: ServedConnection, { code, signal }: WorkerExit): void {
    this.#remove(connection);
    const refusal = refusalOfExit(code);
    const { worker } = connection;
    const reason = connection.reason ?? (refusal && `its controller broke the protocol: ${refusal}`);
    if (worker !== undefined) this.#ends.push({ instance: worker.instance, exitCode: code, signal, reason });
    this.#ends.splice(0, this.#ends.length - KEPT_ENDS);
    const how = signal ?? refusal ?? (code === 0 ? 'ended' : `exit ${String(code)}`);
    this.counts.ends.set(how, (this.counts.ends.get(how) ?? 0) + 1);
    const seconds = Math.round(performance.now() - connection.since) / 1000;
    const { id, peer } = connection;
    const level = how === 'ended' ? 'info' : 'warn';
    this.#options.log[level]({ session: id, peer, exitCode: code, signal, seconds, refusal, reason }, 'session ended');
  }

  #remove(connection: ServedConnection): void {
    this.#served.delete(connection);
    if (this.#served.size === 0) this.#onEmpty?.();
  }

  /** What workers print, code of controllers included, is theirs to choose: it is logged as data. */
  #logOutput(worker: WorkerProcess, text: string): void {
    const session = [...this.#served].find((connection) => connection.worker === worker)?.id;
    this.#options.log.info({ session, pid: worker.pid, text }, 'worker output');
  }
}

function peerOf(socket: Socket): string | undefined {
  return socket.remoteAddress === undefined ? undefined : `${socket.remoteAddress} ${String(socket.remotePort)}`;
}

import { randomBytes } from 'node:crypto';
import { hostname } from 'node:os';
import { getHeapStatistics } from 'node:v8';
import { InternalError, messageOf, type Addr } from '@telejit/shared';
import { FRAME_READS, PROTOCOL_MAX, PROTOCOL_MIN, SOFTWARE_VERSION, type telejit } from '@telejit/shared/wire';
import { ContentStore } from './content-store.js';
import { LIMITS } from './limits.js';
import { CodePublisher, Linker, type LinkedUnit } from './linker/index.js';
import { JitInterface } from './debug/jit-interface.js';
import { DualMemoryManager, StrictMemoryManager, type MemoryManager } from './memory/index.js';
import { TASK_BYTES, type NativeRuntime } from './calls/native-runtime.js';
import { MadeThreads } from './threads/made-threads.js';
import { UpcallRouter } from './calls/upcall-router.js';
import { NativePool } from './native/native-pool.js';
import { ProfileWriter, type PerfFormat } from './perf/profile-writer.js';
import { cLibrary } from './native/c-library.js';
import { platform } from './native/platform.js';
import { StaticTls } from './tls/static-tls.js';
import { nodeThreads } from './native/node-threads.js';
import { Reclaimer } from './reclaim/reclaimer.js';
import { ResumableSessions } from './resumable-sessions.js';
import { NearSymbols } from './near-symbols.js';
import { ProcessMemory } from './native/process-memory.js';

const DEFAULT_HELLO_MS = 10_000;

/** Capabilities that a controller may require by name. */
export const FEATURES: readonly string[] = [
  'programs',
  'initializers',
  'content',
  'streams',
  'isolated-calls',
  'memory-access',
  'memory-use',
  'static-tls',
  'near-symbols',
  'symbol-filter',
  'store-pointers',
  'debug-objects',
  'upcalls',
  'guarded-calls',
  'call-data',
  'host-functions',
  'describe-addresses',
  'memory-operations',
  'linked-threads',
];

/** Which memory operations reach. */
export type MemoryScope = 'process' | 'session';

/** What is not made for a platform yet, by the first component of the triple. */
const MISSING_FEATURES: Readonly<Partial<Record<string, readonly string[]>>> = {
  armv7: ['debug-objects', 'host-functions'],
};

/** How an executor is set up. */
export interface ExecutorOptions {
  readonly memory: 'dual' | 'strict';
  /** Size of the range of addresses for code and data. */
  readonly arenaBytes: number;
  /** What is kept of content that sessions sent, in case it is needed again, and what one may have under way. */
  readonly contentBytes: number;
  /** This process serves one connection, and ends with it. */
  readonly isOfOneConnection?: boolean;
  /** What memory sessions may read and write: that of the whole process, or of each its own. Default `process`. */
  readonly allowMemory?: MemoryScope;
  /** How long a session may be without a Hello, in milliseconds. Default 10,000. */
  readonly helloMs?: number;
  /** After how long without a word a controller is asked whether it is there, in milliseconds. Default 30,000. */
  readonly keepaliveMs?: number;
  /** How long it may take to answer before it counts as gone, in milliseconds. Default 20,000. */
  readonly keepaliveTimeoutMs?: number;
  /** How long a session waits for its controller when the connection is lost, in milliseconds. Default 0. */
  readonly resumeWindowMs?: number;
  /** What is written for perf, and into which folder; undefined for nothing. */
  readonly perf?: { readonly format: PerfFormat; readonly folder: string };
}

/** What all sessions of a process share. */
export class ExecutorState {
  readonly memory: MemoryManager;
  readonly linker: Linker;
  readonly content: ContentStore;
  readonly pool = new NativePool();
  readonly processMemory = new ProcessMemory(this.pool);
  readonly staticTls = new StaticTls(this.processMemory);
  readonly nearSymbols: NearSymbols;
  readonly upcalls = new UpcallRouter();
  readonly madeThreads = new MadeThreads(this.pool);
  /** What linked code gets under names of the C library, once the runtime is installed. */
  readonly symbolReplacements = new Map<string, Addr>();
  /** Ids of the threads that Node has. Linked code never runs on them. */
  readonly ownThreads = nodeThreads();
  readonly reclaimer = new Reclaimer(this.pool);
  readonly resumable: ResumableSessions;
  /** How long a session may be without a Hello. */
  readonly helloMs: number;
  /** The session to which the standard streams of the process lead. */
  streamsOwner: object | undefined;
  /** The runtime that a session installed; it stays for ever. */
  runtime: NativeRuntime | undefined;
  /** The unit that it is. */
  runtimeUnit: LinkedUnit | undefined;
  readonly memoryScope: MemoryScope;
  readonly #profile: ProfileWriter | undefined;
  readonly #isOfOneConnection: boolean;
  /** Random. */
  readonly instanceId = randomBytes(16);

  /** @throws ExecutorError (NO_ADDRESS_SPACE, SYSTEM_CALL, UNSUPPORTED_PLATFORM) */
  constructor(options: ExecutorOptions) {
    this.helloMs = options.helloMs ?? DEFAULT_HELLO_MS;
    this.content = new ContentStore(options.contentBytes);
    this.resumable = new ResumableSessions(options.resumeWindowMs ?? 0);
    this.memoryScope = options.allowMemory ?? 'process';
    const memoryOptions = { arenaBytes: options.arenaBytes };
    this.memory =
      options.memory === 'strict' ? new StrictMemoryManager(memoryOptions) : new DualMemoryManager(memoryOptions);
    this.#isOfOneConnection = options.isOfOneConnection === true;
    this.#profile = options.perf && new ProfileWriter(options.perf.format, options.perf.folder);
    const code = CodePublisher.ofThisMachine();
    this.nearSymbols = new NearSymbols(this.memory, code, this.processMemory);
    this.linker = new Linker(this.memory, code, this.staticTls, new JitInterface(this.pool), this.#profile, {
      linkBytes: LIMITS.linkBytes,
      linkSegments: LIMITS.linkSegments,
      unitsPerSession: LIMITS.unitsPerSession,
      recordBytes: LIMITS.recordsShare * getHeapStatistics().heap_size_limit,
    });
  }

  /**
   * Runs what all linked code registered for its end, as exit(3) does, whatever still runs, and flushes stdio. For the end
   * of the process: nothing is freed.
   */
  finalize(): Promise<void> {
    const { runtime, pool } = this;
    if (runtime === undefined) return Promise.resolve();
    const task = { entry: runtime.finalize, first: 0, second: 0, stackBytes: 0 };
    const block = pool.allocate(TASK_BYTES);
    return new Promise((resolve, reject) => {
      const run = (): void => {
        try {
          // What was given up has taken itself off the list: the others follow.
          runtime.run(block, task, 0, (failure) => (failure === undefined ? resolve() : run()));
        } catch (error) {
          reject(error instanceof Error ? error : new InternalError(messageOf(error)));
        }
      };
      run();
    });
  }

  /** What this executor is. */
  describe(): telejit.v1.IDescription {
    const { triple, cpu, cpuFeatures, pageSizeBytes, pointerSizeBytes, isLittleEndian } = platform();
    return {
      protocolMin: PROTOCOL_MIN,
      protocolMax: PROTOCOL_MAX,
      softwareVersion: SOFTWARE_VERSION,
      triple,
      cpu,
      cpuFeatures,
      pageSizeBytes,
      pointerSizeBytes,
      littleEndian: isLittleEndian,
      instanceId: this.instanceId,
      pid: process.pid,
      features: [
        ...FEATURES.filter((name) => MISSING_FEATURES[platform().arch]?.includes(name) !== true),
        ...(this.memory.name === 'dual' ? ['dual-mapping'] : []),
        ...(this.memoryScope === 'process' ? ['process-memory'] : []),
        ...(this.#isOfOneConnection ? ['process-per-connection'] : []),
        ...(this.#profile === undefined ? [] : ['function-names']),
      ],
      runtimeAbi: this.runtime?.abi ?? 0,
      memoryManager: this.memory.name,
      arenaStart: this.memory.arenaStart,
      arenaEnd: this.memory.arenaEnd,
      limits: {
        frameBytes: LIMITS.frameBytes,
        frameReads: FRAME_READS,
        waitingCalls: LIMITS.waitingOperations,
        contentBytes: this.content.sizeBytes,
        linkBytes: LIMITS.linkBytes,
        unitsPerSession: LIMITS.unitsPerSession,
      },
      cwd: process.cwd(),
      hostName: hostname(),
      cLibrary: cLibrary(),
    };
  }
}

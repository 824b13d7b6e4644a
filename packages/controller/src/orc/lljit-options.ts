import type { LlvmInstallation, ObjectCache } from '../compile/index.js';
import type { Executor, RemoteSession } from '../remote/index.js';
import type { JITDylib } from './core/index.js';
import type { SessionListener } from './events/index.js';
import type { CallArgument } from './marshal.js';
import type { IrModule } from './layers/index.js';
import type { ArchiveInputOptions } from './link-inputs.js';
import type { SymbolPredicate } from './symbol-filter.js';

export type OptLevel = 0 | 1 | 2 | 3;

/** What the JIT is busy with, for progress displays. */
export interface ProgressEvent {
  readonly phase: 'compile' | 'read' | 'link';
  readonly name: string;
}

/** What has happened so far. Times are wall-clock milliseconds. */
export interface JITStats {
  readonly unitsLinked: number;
  readonly membersLinked: number;
  readonly fixupsApplied: number;
  readonly bytesSent: number;
  readonly bytesReceived: number;
  readonly roundTrips: number;
  /** Added up over modules, lazy ones included, which may compile at the same time. */
  readonly compileMs: number;
  readonly linkMs: number;
  /** Objects, Telejit's own among them, that came from the object cache, and that were not in it. */
  readonly cacheHits: number;
  readonly cacheMisses: number;
}

/** A symbol with its address in the executor. Goes in wherever a pointer argument is expected. */
export interface ExecutorSymbol {
  readonly name: string;
  readonly address: bigint;
}

/** How a host function is defined. */
export interface HostFunctionOptions {
  /** Where it is defined; default the main dylib. */
  readonly dylib?: JITDylib;
  /** What the code gets when the function throws or rejects; without it the call of the code ends with the error. */
  readonly fallback?: CallArgument;
}

export interface AddOptions {
  /** For messages; default the file's name, or "module 1", "object 2", ... */
  readonly name?: string;
  /** Where it is added; default the main dylib. */
  readonly dylib?: JITDylib;
  readonly signal?: AbortSignal;
}

/** How an archive is added. */
export interface AddArchiveOptions extends AddOptions, ArchiveInputOptions {}

/** How a shared library is loaded. */
export interface LoadLibraryOptions {
  /**
   * Which of its symbols may be found, by name (without version). A name that is refused counts as not defined there, also
   * when another library that needs this one is searched. When a library is loaded more than once, one that allows the
   * name suffices. Default: all.
   */
  readonly allow?: SymbolPredicate;
}

/** How libraries are added by name. */
export interface AddLibrariesOptions extends LoadLibraryOptions {
  /** Folders of this machine where they are looked for, in order. Default none. */
  readonly folders?: readonly string[];
}

/** How an LLJIT works. */
export interface JITOptions {
  readonly executor?: Executor;
  readonly optLevel: OptLevel;
  readonly llvm?: LlvmInstallation | number | string;
  readonly compileThreads?: number;
  readonly objectCache?: ObjectCache | false;
  readonly cpu?: string;
  readonly features?: string;
  readonly deadStrip?: boolean;
  readonly recordLinkMap?: boolean;
  readonly debugInfo?: boolean;
  readonly processSymbols?: SymbolPredicate;
  readonly irTransform?: (module: IrModule) => IrModule | Promise<IrModule>;
  readonly objectTransform?: (object: Uint8Array, name: string) => Uint8Array;
  readonly listeners?: readonly SessionListener[];
  readonly onProgress?: (event: ProgressEvent) => void;
}

/** What an LLJIT is made of. */
export interface JITParts {
  readonly options: JITOptions;
  readonly executor: Executor;
  /** The executor is closed with the LLJIT. */
  readonly ownsExecutor: boolean;
  readonly session: RemoteSession;
}

import { CancelledError, ExecutorError, InputError, LookupError, type AsyncCloseable } from '@telejit/shared';
import { readAddressColumn, type telejit } from '@telejit/shared/wire';
import { CompilePool, type LlvmInstallation, type ObjectCache } from '../compile/index.js';
import type { LinkMap } from '../jitlink/index.js';
import { OperationError, spawnExecutor, type Executor, type RemoteSession } from '../remote/index.js';
import { runtimeObject } from '../runtime/index.js';
import { readInput } from './input-files.js';
import { irSourceFrom, type IRModuleSource } from './ir-source.js';
import { LinkInputs, type ArchiveInputOptions, type SharedLibrary } from './link-inputs.js';
import type { MemoryReader } from './link-map-bases.js';
import { LinkMapRecorder, type LinkMapOptions } from './link-map-recorder.js';
import { absoluteDef, absoluteSymbols } from './core/index.js';
import type { SentLink } from './layers/link-target.js';
import { LinkSession } from './link-session.js';
import { locationOf } from './location.js';
import { marshalCall, unmarshalResult, type CallArgument, type CallValue } from './marshal.js';
import { installRuntime } from './native-runtime.js';
import { missingSymbolsError } from './link-failure.js';
import { platformObject } from './platform.js';
import { runProgram, type RunOptions, type RunResult } from './program.js';
import { parsePrototype } from './prototype.js';
import { SymbolFilter, type SymbolPredicate } from './symbol-filter.js';
import { ThunkCache } from './thunk-cache.js';
import type { TypedFunction } from './typed-function.js';

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
  /** Added up over modules, which may compile at the same time. */
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

/** What was added together and is removed together. */
export interface ResourceTracker extends AsyncDisposable {
  /**
   * Forgets the definitions, runs what the code registered for its end (destructors of static objects, atexit handlers,
   * finalizers), and frees the memory, once no call can be inside it. Threads that the code made must have ended.
   * Idempotent.
   */
  remove(): Promise<void>;
}

export interface AddOptions {
  /** For messages; default the file's name, or "module 1", "object 2", ... */
  readonly name?: string;
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

interface Options {
  readonly executor?: Executor;
  readonly optLevel: OptLevel;
  readonly llvm?: LlvmInstallation | number | string;
  readonly compileThreads?: number;
  readonly objectCache?: ObjectCache | false;
  readonly cpu?: string;
  readonly features?: string;
  readonly deadStrip?: boolean;
  readonly recordLinkMap?: boolean;
  readonly processSymbols?: SymbolPredicate;
  readonly onProgress?: (event: ProgressEvent) => void;
}

/** Sets an LLJIT up. Every method returns a changed copy. */
export class LLJITBuilder {
  readonly #options: Options;

  constructor(options: Options = { optLevel: 2 }) {
    this.#options = options;
  }

  /** Runs on this executor, which stays open when the LLJIT is closed. Default: one of its own is spawned. */
  executor(executor: Executor): LLJITBuilder {
    return new LLJITBuilder({ ...this.#options, executor });
  }

  /** Optimisation of IR modules, 0 to 3. Default 2. */
  optLevel(optLevel: OptLevel): LLJITBuilder {
    return new LLJITBuilder({ ...this.#options, optLevel });
  }

  /** Which LLVM: a major version, the path of the shared library, or one that findLlvm gave. Default: the newest. */
  llvm(llvm: LlvmInstallation | number | string): LLJITBuilder {
    return new LLJITBuilder({ ...this.#options, llvm });
  }

  /** How many modules compile at once. Default: the number of processors. */
  compileThreads(compileThreads: number): LLJITBuilder {
    return new LLJITBuilder({ ...this.#options, compileThreads });
  }

  /** Where compiled objects are kept; false for nowhere. Default: on disk, in the user's cache folder. */
  objectCache(objectCache: ObjectCache | false): LLJITBuilder {
    return new LLJITBuilder({ ...this.#options, objectCache });
  }

  /** CPU and features as LLVM spells them. Default: what the executor says it has. */
  cpu(cpu: string, features = ''): LLJITBuilder {
    return new LLJITBuilder({ ...this.#options, cpu, features });
  }

  /**
   * Links only sections that are reached from what is asked for: names looked up or called, functions that run by
   * themselves, and what is marked to be retained (SHF_GNU_RETAIN). Other sections follow when something needs them.
   */
  deadStrip(deadStrip = true): LLJITBuilder {
    return new LLJITBuilder({ ...this.#options, deadStrip });
  }

  /** Keeps of everything that is linked what linkMap() needs. Costs memory and a little time; without it there is no map. */
  recordLinkMap(recordLinkMap = true): LLJITBuilder {
    return new LLJITBuilder({ ...this.#options, recordLinkMap });
  }

  /**
   * Which symbols of the executor's C and C++ libraries may be found: by name (without version), or, with `false`, none. A
   * name that is refused counts as not defined there, for every reference and lookup. Libraries that are loaded have
   * predicates of their own. Default: all.
   */
  processSymbols(allow: SymbolPredicate | false): LLJITBuilder {
    return new LLJITBuilder({ ...this.#options, processSymbols: allow === false ? () => false : allow });
  }

  onProgress(onProgress: (event: ProgressEvent) => void): LLJITBuilder {
    return new LLJITBuilder({ ...this.#options, onProgress });
  }

  /** @throws ConnectionError, ExecutorError when there is no executor to be had, or it cannot filter symbols */
  async create(): Promise<LLJIT> {
    const executor = this.#options.executor ?? (await spawnExecutor());
    const ownsExecutor = this.#options.executor === undefined;
    try {
      if (this.#options.processSymbols !== undefined) requireSymbolFilter(executor);
      return new LLJIT(this.#options, executor, ownsExecutor, await executor.openSession());
    } catch (error) {
      if (ownsExecutor) await executor.close();
      throw error;
    }
  }
}

/**
 * A ready-made JIT over a remote executor: modules, objects and archives go in, functions come out. Linking happens on
 * demand: a lookup or call links what it needs, in one round trip.
 */
export class LLJIT implements AsyncCloseable {
  readonly executor: Executor;
  readonly #options: Options;
  readonly #ownsExecutor: boolean;
  readonly #session: RemoteSession;
  readonly #linker: LinkSession;
  readonly #inputs: LinkInputs;
  readonly #recorder: LinkMapRecorder | undefined;
  readonly #libraries: string[] = [];
  readonly #pool: CompilePool;
  readonly #thunks: ThunkCache;
  readonly #filter: SymbolFilter;
  #support: Promise<void> | undefined;
  #isSupportReady = false;
  #needsInitialize = false;
  #initializing: Promise<void> | undefined;
  #compileMs = 0;
  #unnamed = 0;
  #closing: Promise<void> | undefined;

  /** Use LLJIT.builder(). */
  constructor(options: Options, executor: Executor, ownsExecutor: boolean, session: RemoteSession) {
    this.#options = options;
    this.executor = executor;
    this.#ownsExecutor = ownsExecutor;
    this.#session = session;
    this.#filter = new SymbolFilter(options.processSymbols);
    this.#linker = new LinkSession(session, {
      deadStrip: options.deadStrip,
      filter: this.#filter,
      recordsMaps: options.recordLinkMap,
      onLink: (link) => this.#onLink(link),
    });
    this.#recorder = options.recordLinkMap === true ? new LinkMapRecorder(this.#linker) : undefined;
    this.#inputs = new LinkInputs(this.#linker, {
      isExecutorLocal: executor.address.startsWith('unix:'),
      onArchive: (name) => options.onProgress?.({ phase: 'read', name }),
    });
    this.#pool = new CompilePool({
      llvm: options.llvm,
      threads: options.compileThreads,
      cache: options.objectCache,
    });
    this.#thunks = new ThunkCache(this.#pool, this.#linker, executor.description.triple);
  }

  static builder(): LLJITBuilder {
    return new LLJITBuilder();
  }

  get stats(): JITStats {
    const { bytesSent, bytesReceived, roundTrips } = this.#session.stats;
    const { unitsLinked, membersLinked, fixupsApplied, linkMs } = this.#linker.layer.stats;
    return {
      unitsLinked,
      membersLinked,
      fixupsApplied,
      linkMs,
      bytesSent,
      bytesReceived,
      roundTrips,
      compileMs: this.#compileMs,
      cacheHits: this.#pool.stats.cacheHits,
      cacheMisses: this.#pool.stats.cacheMisses,
    };
  }

  /**
   * Compiles a module in a worker thread and adds the object. The module is copied, never changed.
   * @throws CompileError with LLVM's diagnostic, LinkError (DUPLICATE_DEFINITION)
   */
  async addIRModule(module: IRModuleSource, options: AddOptions = {}): Promise<ResourceTracker> {
    const name = options.name ?? this.#nameFor('module');
    this.#options.onProgress?.({ phase: 'compile', name });
    const { triple, cpu, cpuFeatures } = this.executor.description;
    const compiled = await this.#pool.compile(
      {
        name,
        source: irSourceFrom(module, name),
        triple,
        cpu: this.#options.cpu ?? cpu,
        features: this.#options.features ?? cpuFeatures,
        isCpuHint: this.#options.cpu === undefined,
        optLevel: this.#options.optLevel,
      },
      { signal: options.signal },
    );
    this.#compileMs += compiled.elapsedMs;
    return this.#addObject(compiled.object, name);
  }

  /**
   * Adds a relocatable object: its bytes, which stay the caller's and must not change, or a path.
   * @throws InputError, LinkError (DUPLICATE_DEFINITION)
   */
  async addObject(object: Uint8Array | string, options: AddOptions = {}): Promise<ResourceTracker> {
    if (typeof object !== 'string') return this.#addObject(object, options.name ?? this.#nameFor('object'));
    return this.#addObject(await readInput(object), options.name ?? object);
  }

  /** Adds an object that is in memory at once, so that calls submitted behind it share its round trip. See addObject. */
  addObjectSync(object: Uint8Array, options: AddOptions = {}): ResourceTracker {
    return this.#addObject(object, options.name ?? this.#nameFor('object'));
  }

  /**
   * Adds a static archive, full or thin, or what a linker script names that stands in its place, as in Debian's libm.a.
   * Members are linked when they are needed; the files of a thin archive's members are read then.
   * @throws InputError CANNOT_READ, BAD_ARCHIVE, THIN_ARCHIVE for the bytes of a thin archive without `folder`, and for
   * linker scripts also BAD_LINKER_SCRIPT, UNSUPPORTED_LINKER_SCRIPT, NOT_A_LIBRARY, LIBRARY_NOT_FOUND; with
   * `wholeArchive` what addObject throws, and then nothing is added
   */
  async addArchive(archive: Uint8Array | string, options: AddArchiveOptions = {}): Promise<void> {
    const name = options.name ?? (typeof archive === 'string' ? undefined : this.#nameFor('archive'));
    await this.#load(await this.#inputs.addArchive(archive, { ...options, name }));
  }

  /**
   * Adds libraries by name, as `-L` and `-l` do: "z" is libz.a, else libz.so, in the first folder that has one, ":libz.a" the
   * file of this name, and what no folder has is a shared library of the executor, as for loadLibrary. Static archives
   * are linked here; shared libraries are loaded in the executor, by their path when it is on this machine.
   * @throws InputError as addArchive, ExecutorError (LIBRARY_NOT_FOUND)
   */
  async addLibraries(names: readonly string[], options: AddLibrariesOptions = {}): Promise<void> {
    await this.#load(await this.#inputs.addLibraries(names, options.folders), { allow: options.allow });
  }

  /**
   * Loads a shared library in the executor: "z" for libz.so, or a path there. Its symbols are found after everything that
   * was added here.
   * @throws ExecutorError (LIBRARY_NOT_FOUND, and FEATURE_MISSING when it cannot filter symbols)
   */
  async loadLibrary(name: string, options: LoadLibraryOptions = {}): Promise<string> {
    const { allow } = options;
    if (allow !== undefined) requireSymbolFilter(this.executor);
    const { number, result } = this.#session.loadLibrary(name);
    if (allow !== undefined) this.#filter.addLibrary(number, allow);
    try {
      const { path } = await result;
      this.#libraries.push(path ?? name);
      return path ?? name;
    } catch (error) {
      if (allow !== undefined) this.#filter.removeLibrary(number);
      throw error;
    }
  }

  /** Gives a name a fixed address in the executor. */
  defineAbsolute(name: string, address: bigint): void {
    this.#linker.main.define(absoluteSymbols(new Map([[name, absoluteDef(address)]])));
  }

  /**
   * Links what defines the name, and all it needs, and gives its address, which is ready to be read or called.
   * @throws LinkError, LookupError (SYMBOL_NOT_FOUND)
   */
  async lookup(name: string): Promise<ExecutorSymbol> {
    await this.#supportReady();
    await this.#linker.need([name]);
    const def = this.#linker.find(name);
    if (def !== undefined) return { name, address: def.address };
    const { address, isRefused } = await this.#resolveInProcess(name);
    if (address === 0)
      throw new LookupError(
        'SYMBOL_NOT_FOUND',
        `"${name}" is defined by nothing that was added, ${isRefused ? 'and is not allowed to be found in the executor process' : 'nor in the executor process'}`,
      );
    return { name, address: BigInt(address) };
  }

  /**
   * Links everything that was added, needed or not, as a static linker would. Archive members come on demand.
   * @param roots names to be linked beside what objects need: from archives, and when dead code is stripped; one that nothing
   * defines is passed over
   */
  async linkAll(roots: readonly string[] = []): Promise<void> {
    await this.#supportReady();
    await this.#linker.needAll(roots);
  }

  /**
   * What a linker's map says of all that is linked now; formatLinkMap makes text of it. What the executor looked up, such as
   * symbols of its process, is read back from the linked code and constants.
   * @throws InputError (NO_LINK_MAP) unless recordLinkMap() was asked of the builder
   */
  async linkMap(options: LinkMapOptions = {}): Promise<LinkMap> {
    if (this.#recorder === undefined)
      throw new InputError('NO_LINK_MAP', 'no link map is kept: call recordLinkMap() on the builder of the LLJIT');
    const { isLittleEndian } = this.executor.description;
    const read: MemoryReader['read'] = (ranges) =>
      Promise.all(
        ranges.map(async ({ address, sizeBytes }) => {
          const { data } = await this.#session.submit('readMemory', { location: { address }, size: sizeBytes }).result;
          return data ?? new Uint8Array();
        }),
      );
    return this.#recorder.map({ ...options, libraries: this.#libraries, memory: { isLittleEndian, read } });
  }

  /**
   * A handle for calling a function by its C prototype, such as `int add(int, int)`. Numbers up to 32 bits are numbers,
   * 64-bit integers and pointers `bigint`; strings and buffers are passed by copy, and buffers copied back unless const.
   * @throws InputError (BAD_PROTOTYPE)
   */
  function(prototypeText: string): TypedFunction {
    const prototype = parsePrototype(prototypeText);
    const thunk = this.#thunks.get(prototype);
    const call = async (...args: CallArgument[]): Promise<CallValue> => {
      const marshalled = marshalCall(prototype, args);
      if (!this.#isSupportReady) await this.#supportReady();
      if (!thunk.isReady) await thunk.ready();
      const link = this.#linker.need([prototype.name]);
      if (this.#needsInitialize) await this.initialize();
      const target = this.#located(prototype.name) ?? (await this.#locate(prototype.name, link));
      const linkThunk = thunk.link();
      const submitted = this.#session.submit(
        'call',
        {
          function: target,
          thunk: thunk.location,
          buffer: marshalled.buffer,
          bufferSize: marshalled.bufferSize,
          pointers: marshalled.pointers,
          replyOffset: 0,
          replySize: marshalled.replySize,
          stringResult: marshalled.isStringResult,
        },
        `call ${prototype.name}`,
      );
      try {
        return unmarshalResult(prototype, marshalled, await submitted.result);
      } catch (error) {
        // What it was to run in could not be linked: that is the error to show.
        await link;
        await linkThunk;
        throw error;
      }
    };
    const prepare = async (): Promise<void> => {
      await Promise.all([this.#supportReady(), thunk.ready()]);
      await this.lookup(prototype.name);
      await thunk.link();
      if (this.#needsInitialize) await this.initialize();
    };
    return Object.assign(call, { prototype, prepare });
  }

  /** Links everything that was added and runs the initializers that have not run, in the executor process. */
  initialize(): Promise<void> {
    this.#initializing ??= this.#initialize().finally(() => {
      this.#initializing = undefined;
    });
    return this.#initializing;
  }

  /**
   * Runs `int entry(int argc, char **argv, char **envp)` as a program, in a child process of the executor with its own
   * standard streams, environment, exit code and signals; nothing it does is visible in the executor's memory. Links
   * everything that was added, as a static linker would; initializers run in the child.
   * @throws LinkError, ExecutorError (PROGRAM_FAILED), ConnectionError, CancelledError
   */
  async runAsMain(entry = 'main', options: RunOptions = {}): Promise<RunResult> {
    if (options.signal?.aborted === true)
      throw new CancelledError('CANCELLED', `run ${entry}: cancelled before it began`);
    await this.#supportReady();
    const link = this.#linker.needAll([entry]);
    const target = this.#located(entry) ?? (await this.#locate(entry, link));
    const running = runProgram(this.#session, target, entry, options);
    try {
      return await running;
    } catch (error) {
      await link;
      throw error;
    }
  }

  /**
   * Runs what the code registered for its end, frees everything in the executor, and ends the executor when this LLJIT
   * spawned it. Idempotent.
   */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  async #close(): Promise<void> {
    await this.executor.closeSession(this.#session);
    await this.#pool.close();
    if (this.#ownsExecutor) await this.executor.close();
  }

  async #load(libraries: readonly SharedLibrary[], options: LoadLibraryOptions = {}): Promise<void> {
    const load = async ({ name, isOptional }: SharedLibrary): Promise<void> => {
      try {
        await this.loadLibrary(name, options);
      } catch (error) {
        if (!isOptional || !(error instanceof OperationError) || error.code !== 'LIBRARY_NOT_FOUND') throw error;
      }
    };
    await Promise.all(libraries.map(load));
  }

  #nameFor(what: string): string {
    return `${what} ${++this.#unnamed}`;
  }

  #addObject(bytes: Uint8Array, name: string): ResourceTracker {
    return this.#inputs.addObject(bytes, name);
  }

  #onLink(link: SentLink): void {
    const { parts } = link;
    this.#recorder?.record(link);
    this.#options.onProgress?.({
      phase: 'link',
      name: parts.length === 1 ? parts[0].name : `${parts.length} objects`,
    });
    if (parts.some(({ plan }) => plan.hasFunctionArrays)) this.#needsInitialize = true;
  }

  async #initialize(): Promise<void> {
    await this.#supportReady();
    const link = this.#linker.needAll();
    const initialized = this.#session.submit('initialize', {}).result;
    await link;
    await initialized;
    this.#needsInitialize = false;
  }

  /** Where a name is, if its link is sent at least. */
  #located(name: string): telejit.v1.ILocation | undefined {
    const def = this.#linker.find(name);
    return def === undefined ? undefined : locationOf(def);
  }

  /** Where a name is once it is linked; asks the process when nothing here defines it. */
  async #locate(name: string, link: Promise<void> | undefined): Promise<telejit.v1.ILocation> {
    await link;
    const location = this.#located(name);
    if (location !== undefined) return location;
    const { address, isRefused } = await this.#resolveInProcess(name);
    if (address === 0) throw missingSymbolsError([name], [], { refused: isRefused ? [name] : [] });
    return { address };
  }

  /** Address 0 when there is none; `isRefused` when there would be one, were it allowed. */
  async #resolveInProcess(name: string): Promise<{ readonly address: number; readonly isRefused: boolean }> {
    const ask = async (notIn: readonly number[]): Promise<number> => {
      const request = { names: [name], notIn: [...notIn] };
      const { addresses } = await this.#session.submit('resolveSymbols', request, `look up ${name}`).result;
      return readAddressColumn(addresses ?? new Uint8Array(), 'ResolveSymbolsResult.addresses').at(0) ?? 0;
    };
    const notIn = this.#filter.notIn(name);
    const address = await ask(notIn);
    return { address, isRefused: address === 0 && notIn.length > 0 && (await ask([])) !== 0 };
  }

  /** The native runtime is in the executor, and what programs expect of the C library's static part is at hand. */
  #supportReady(): Promise<void> {
    this.#support ??= this.#prepareSupport();
    return this.#support;
  }

  async #prepareSupport(): Promise<void> {
    const { triple } = this.executor.description;
    const install = async (): Promise<void> => {
      // What the hello of this very session said: another session may have brought the runtime since the first.
      if ((this.#session.description.runtimeAbi ?? 0) === 0)
        await installRuntime(this.#session, await runtimeObject(this.#pool, { triple }));
    };
    const [platform] = await Promise.all([platformObject(this.#pool, triple), install()]);
    this.#linker.addPlatform(platform);
    this.#isSupportReady = true;
  }
}

/** @throws ExecutorError (FEATURE_MISSING) for an executor that would find everything */
function requireSymbolFilter(executor: Executor): void {
  if (executor.description.features.includes('symbol-filter')) return;
  throw new ExecutorError(
    'FEATURE_MISSING',
    `the executor at ${executor.address} cannot restrict which symbols are found (it lacks "symbol-filter"): use a newer one`,
  );
}

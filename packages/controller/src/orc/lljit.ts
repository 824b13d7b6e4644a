import { CancelledError, ExecutorError, InputError, LookupError, type AsyncCloseable } from '@telejit/shared';
import { readAddressColumn, type telejit } from '@telejit/shared/wire';
import { CompilePool, targetOf } from '../compile/index.js';
import type { LinkMap } from '../jitlink/index.js';
import { OperationError, type Executor, type RemoteSession } from '../remote/index.js';
import { runtimeObject } from '../runtime/index.js';
import { readInput } from './input-files.js';
import { irSourceFrom, type IRModuleSource } from './ir-source.js';
import { LinkInputs, type SharedLibrary } from './link-inputs.js';
import type { MemoryReader } from './link-map-bases.js';
import { LinkMapRecorder, type LinkMapOptions } from './link-map-recorder.js';
import {
  absoluteDef,
  absoluteSymbols,
  type ExecutionSession,
  type JITDylib,
  type MaterializationUnit,
  type ResourceTracker,
} from './core/index.js';
import { SessionEvents } from './events/index.js';
import {
  IrCompileLayer,
  IrTransformLayer,
  type IrEmitter,
  type IrModule,
  type ObjectEmitter,
  type ObjectLayer,
} from './layers/index.js';
import type { SentLink } from './layers/link-target.js';
import { LinkSession } from './link-session.js';
import { LinkObject } from './link-object.js';
import { locationOf } from './location.js';
import { batchFunction } from './batch-call.js';
import { KnownTarget, linkedTarget, type CallTarget } from './call-target.js';
import { marshalCall, unmarshalResult, type CallArgument, type CallValue } from './marshal.js';
import { installRuntime } from './native-runtime.js';
import { missingSymbolsError } from './link-failure.js';
import { HostFunctions, hostThunkIr, writeHostResult, type HostFunction } from './host/index.js';
import { hostSupportObject, platformObjects } from './platform.js';
import { runProgram, type RunOptions, type RunResult } from './program.js';
import { parsePrototype } from './prototype.js';
import { HotSwap, irBody, RedirectableSymbolManager, SwitchedVariants, type Body } from './redirect/index.js';
import { LLJITBuilder } from './lljit-builder.js';
import type {
  AddArchiveOptions,
  AddLibrariesOptions,
  AddOptions,
  ExecutorSymbol,
  HostFunctionOptions,
  JITOptions,
  JITParts,
  JITStats,
  LoadLibraryOptions,
} from './lljit-options.js';
import { ExecutorMemory } from './memory/index.js';
import { Symbolizer, type Frame, type SymbolizeOptions } from './symbolize/index.js';
import { requireSymbolFilter, SymbolFilter } from './symbol-filter.js';
import type { StreamOptions } from './standard-streams.js';
import { TakenStreams } from './taken-streams.js';
import { ThunkCache, type Thunk } from './thunk-cache.js';
import { explainEnd } from './faults/index.js';
import { ThreadWatch, type LinkedThread } from './threads/index.js';
import { submitCall, type CallOptions } from './call-options.js';
import type { TypedFunction } from './typed-function.js';

/** Where a name is looked up. */
export interface InDylib {
  /** Default the main dylib. */
  readonly dylib?: JITDylib;
}

/**
 * A ready-made JIT over a remote executor: modules, objects and archives go in, functions come out. Linking happens on
 * demand: a lookup or call links what it needs, in one round trip.
 */
export class LLJIT implements AsyncCloseable {
  readonly executor: Executor;
  /** Hear of what happens. */
  readonly events = new SessionEvents();
  /** Compiles modules for symbols that somebody is responsible for. */
  readonly irLayer: IrEmitter;
  readonly #compileLayer: IrCompileLayer;
  #bodyLayer: IrEmitter | undefined;
  readonly #compileLayers: IrCompileLayer[] = [];
  #redirectable: RedirectableSymbolManager | undefined;
  #hotSwap: HotSwap | undefined;
  #variants: SwitchedVariants | undefined;
  #symbolizer: Symbolizer | undefined;
  #memory: ExecutorMemory | undefined;
  readonly #threads: ThreadWatch;
  readonly #options: JITOptions;
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
  #host: Promise<HostFunctions> | undefined;
  #hostFunctions: HostFunctions | undefined;
  #isSupportReady = false;
  #needsInitialize = false;
  #initializing: Promise<void> | undefined;
  #unnamed = 0;
  #closing: Promise<void> | undefined;

  /** Use LLJIT.builder(). */
  constructor({ options, executor, ownsExecutor, session }: JITParts) {
    this.#options = options;
    this.executor = executor;
    this.#ownsExecutor = ownsExecutor;
    this.#session = session;
    for (const listener of options.listeners ?? []) this.events.add(listener);
    this.#threads = new ThreadWatch(
      session,
      this.events,
      (addresses, how) => this.symbolize(addresses, how),
      (error) => this.#reasonOf(error),
    );
    this.#filter = new SymbolFilter(options.processSymbols);
    this.#linker = new LinkSession(session, {
      deadStrip: options.deadStrip,
      filter: this.#filter,
      recordsMaps: options.recordLinkMap,
      debugInfo: options.debugInfo,
      events: this.events,
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
    this.#compileLayer = this.#compileLayerTo(this.#linker.layer);
    this.irLayer = this.#transforming(this.#compileLayer);
  }

  static builder(): LLJITBuilder<LLJIT> {
    return new LLJITBuilder((parts) => new LLJIT(parts));
  }

  /** The session whose dylibs everything is in. */
  get session(): ExecutionSession {
    return this.#linker.session;
  }

  /** Where things are added that are not added elsewhere. */
  get mainDylib(): JITDylib {
    return this.#linker.main;
  }

  /** Links objects: the end of every stack of layers. */
  get objectLayer(): ObjectLayer {
    return this.#linker.layer;
  }

  /** Compiles what IR layers ask for. */
  get compilePool(): CompilePool {
    return this.#pool;
  }

  /** The session with the executor. */
  get remoteSession(): RemoteSession {
    return this.#session;
  }

  /** Makes symbols that can be redirected. */
  get redirectableSymbols(): RedirectableSymbolManager {
    this.#redirectable ??= new RedirectableSymbolManager(this.session, this.objectLayer, this.#session);
    return this.#redirectable;
  }

  /** Gives functions new bodies while they run. */
  get hotSwap(): HotSwap {
    this.#hotSwap ??= new HotSwap(this.session, this.objectLayer, this.redirectableSymbols);
    return this.#hotSwap;
  }

  /** Links variants of functions, of which one at a time is in use. */
  get switchedVariants(): SwitchedVariants {
    this.#variants ??= new SwitchedVariants(this.session, this.objectLayer, this.redirectableSymbols);
    return this.#variants;
  }

  /**
   * A module as what a function is to do, for hotSwap; compiled when it is needed. The module is copied, never changed.
   * @param name for messages
   */
  irBody(module: IRModuleSource, name = this.#nameFor('body')): Body {
    this.#bodyLayer ??= this.#transforming(this.#compileLayerTo(this.hotSwap));
    return irBody(this.#bodyLayer, { name, source: irSourceFrom(module, name) });
  }

  /**
   * Adds a dylib, which sees itself and what programs expect of a C library; the process's symbols come last, as for all.
   * @throws InputError (DUPLICATE_DYLIB)
   */
  createDylib(name: string): JITDylib {
    return this.#linker.createDylib(name);
  }

  /** Adds definitions of a kind of one's own. @throws LinkError (DUPLICATE_DEFINITION), LookupError (TRACKER_DEFUNCT, DYLIB_CLOSED) */
  define(unit: MaterializationUnit, dylib: JITDylib = this.mainDylib): ResourceTracker {
    const tracker = dylib.createTracker();
    try {
      dylib.define(unit, tracker);
    } catch (error) {
      void tracker.remove();
      throw error;
    }
    return tracker;
  }

  /**
   * Makes the standard streams of the executor's process lead here until `end()`: what functions print while they are called
   * comes line by line, no faster than it is taken. One session of an executor at a time. Programs have streams of their own.
   * @throws LinkError (NO_STREAMS), OperationError (STREAMS_TAKEN)
   */
  async takeStreams(options: StreamOptions = {}): Promise<TakenStreams> {
    await this.prepare();
    return TakenStreams.take(this.#session, options);
  }

  /** Resolves when the executor has the native runtime, which stubs and trampolines need. Otherwise that happens by itself. */
  prepare(): Promise<void> {
    return this.#supportReady();
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
      compileMs: this.#compileLayers.reduce((sum, { compileMs }) => sum + compileMs, 0),
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
    const given: IrModule = { name, source: irSourceFrom(module, name) };
    const transformed = (await this.#options.irTransform?.(given)) ?? given;
    const compiled = await this.#compileLayer.compile(transformed, options.signal);
    return this.#addObject(compiled.object, name, options.dylib);
  }

  /**
   * Adds a relocatable object: its bytes, which stay the caller's and must not change, or a path.
   * @throws InputError, LinkError (DUPLICATE_DEFINITION)
   */
  async addObject(object: Uint8Array | string, options: AddOptions = {}): Promise<ResourceTracker> {
    if (typeof object !== 'string') return this.addObjectSync(object, options);
    return this.#addObject(await readInput(object), options.name ?? object, options.dylib);
  }

  /** Adds an object that is in memory at once, so that calls submitted behind it share its round trip. See addObject. */
  addObjectSync(object: Uint8Array, options: AddOptions = {}): ResourceTracker {
    return this.#addObject(object, options.name ?? this.#nameFor('object'), options.dylib);
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

  /** Gives a name of the main dylib a fixed address in the executor. */
  defineAbsolute(name: string, address: bigint): void {
    this.mainDylib.define(absoluteSymbols(new Map([[name, absoluteDef(address)]])));
  }

  /**
   * Links what defines the name, and all it needs, and gives its address, which is ready to be read or called.
   * @throws LinkError, LookupError (SYMBOL_NOT_FOUND)
   */
  async lookup(name: string, { dylib = this.mainDylib }: InDylib = {}): Promise<ExecutorSymbol> {
    await this.#supportReady();
    await this.#linker.need([name], dylib);
    const def = this.#linker.find(name, dylib);
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
   * A call that does not return, such as one that faults, rejects with a CallError; the executor goes on.
   * @throws InputError (BAD_PROTOTYPE)
   */
  function(prototypeText: string, { dylib = this.mainDylib }: InDylib = {}): TypedFunction {
    const prototype = parsePrototype(prototypeText);
    const thunk = this.#thunks.get(prototype);
    const what = `call ${prototype.name}`;
    const known = new KnownTarget(prototype.name, dylib);
    const callWith = async (options: CallOptions, args: readonly CallArgument[]): Promise<CallValue> => {
      const marshalled = marshalCall(prototype, args);
      let target = this.#needsInitialize ? undefined : known.current;
      if (target === undefined) {
        const reached = this.#reach(prototype.name, dylib, thunk);
        // No await without need: what was submitted before shares the frame of the call.
        target = reached instanceof Promise ? await reached : reached;
        known.note(target);
      }
      const request = {
        function: target.function,
        thunk: target.thunk,
        buffer: marshalled.buffer,
        bufferSize: marshalled.bufferSize,
        pointers: marshalled.pointers,
        replyOffset: 0,
        replySize: marshalled.replySize,
        stringResult: marshalled.isStringResult,
        stackBytes: options.stackBytes ?? 0,
        deadlineMs: options.deadlineMs ?? 0,
        isolated: options.isolated ?? false,
      };
      try {
        const reply = submitCall(this.#session, request, what, options);
        return unmarshalResult(prototype, marshalled, await reply);
      } catch (error) {
        // What it was to run in could not be linked: that is the error to show.
        await target.linked();
        throw await this.#reasonOf(error);
      }
    };
    const prepare = async (): Promise<void> => {
      await Promise.all([this.#supportReady(), thunk.ready()]);
      await this.lookup(prototype.name, { dylib });
      await thunk.link();
      if (this.#needsInitialize) await this.initialize();
    };
    const reachBatch = (): CallTarget | Promise<CallTarget> =>
      this.#reach(prototype.name, dylib, this.#thunks.getBatch(prototype));
    const batch = batchFunction(this.#session, prototype, reachBatch, (error) => this.#reasonOf(error));
    const made = (options: CallOptions): TypedFunction =>
      Object.assign((...args: CallArgument[]) => callWith(options, args), {
        prototype,
        prepare,
        batch,
        with: (more: CallOptions) => made({ ...options, ...more }),
      });
    return made({});
  }

  /**
   * Defines a function that code in the executor calls and that runs here: `int ask(const char *)`. Only the thread that
   * calls waits; any thread may call, many at once, and the function may call functions of the executor in turn. When it
   * throws or rejects, the call of the code ends with that error, the destructors of C++ objects first; a thread that the
   * code made itself ends. A string that it returns is copied to memory of malloc, which is the code's to free.
   * @returns removes it
   * @throws InputError (BAD_PROTOTYPE, BAD_ARGUMENT for the fallback), LinkError (DUPLICATE_DEFINITION), ExecutorError
   * (FEATURE_MISSING)
   */
  async defineHostFunction(
    prototypeText: string,
    run: HostFunction,
    { dylib = this.mainDylib, fallback }: HostFunctionOptions = {},
  ): Promise<ResourceTracker> {
    const prototype = parsePrototype(prototypeText);
    const instead = fallback === undefined ? undefined : writeHostResult(prototype, fallback);
    const { address, description } = this.executor;
    if (!this.#session.features.has('host-functions'))
      throw new ExecutorError(
        'FEATURE_MISSING',
        `the executor at ${address} cannot call functions of the controller (it lacks "host-functions"): use a newer one`,
      );
    const source = { kind: 'ir', text: hostThunkIr(prototype) } as const;
    const name = `host function ${prototype.name}`;
    const [host, compiled] = await Promise.all([
      this.#hostReady(),
      this.#pool.compile({ name, source, triple: description.triple, optLevel: 2 }),
    ]);
    const object = LinkObject.read(compiled.object, name);
    const tracker = this.#linker.addObject(object, dylib);
    host.add({ prototype, run, object, fallback: instead }, tracker);
    return tracker;
  }

  /** What host functions need, once. */
  #hostReady(): Promise<HostFunctions> {
    this.#host ??= this.#prepareHost();
    return this.#host;
  }

  async #prepareHost(): Promise<HostFunctions> {
    const { triple } = this.executor.description;
    const [support] = await Promise.all([hostSupportObject(this.#pool, triple), this.#supportReady()]);
    this.#linker.addPlatform(support);
    this.#hostFunctions = new HostFunctions(this.session, this.#session);
    return this.#hostFunctions;
  }

  /** What a call that failed is to reject with: the error of the host function that ended it, or how it ended. */
  async #reasonOf(error: unknown): Promise<unknown> {
    const behind = this.#hostFunctions?.errorBehind(error) ?? error;
    return explainEnd(behind, (addresses, options) => this.symbolize(addresses, options));
  }

  /** Sends what a call needs that is not sent yet; at once when nothing has to be waited for. */
  #reach(name: string, dylib: JITDylib, thunk: Thunk): CallTarget | Promise<CallTarget> {
    if (!this.#isSupportReady || !thunk.isReady) return this.#reachLater(name, dylib, thunk);
    const link = this.#linker.need([name], dylib);
    const target = this.#located(name, dylib);
    return target === undefined || this.#needsInitialize
      ? this.#locateLater(name, dylib, thunk, link)
      : linkedTarget(target, thunk, link);
  }

  async #reachLater(name: string, dylib: JITDylib, thunk: Thunk): Promise<CallTarget> {
    await this.#supportReady();
    await thunk.ready();
    return this.#reach(name, dylib, thunk);
  }

  async #locateLater(
    name: string,
    dylib: JITDylib,
    thunk: Thunk,
    link: Promise<void> | undefined,
  ): Promise<CallTarget> {
    const target = this.#located(name, dylib) ?? (await this.#locate(name, dylib, link));
    if (this.#needsInitialize) await this.initialize();
    return linkedTarget(target, thunk, link);
  }

  /** Links everything that was added and runs the initializers that have not run, in the executor process. */
  initialize(): Promise<void> {
    this.#initializing ??= this.#initialize().finally(() => {
      this.#initializing = undefined;
    });
    return this.#initializing;
  }

  /** The memory of the executor: reading, writing, searching, allocating. */
  get memory(): ExecutorMemory {
    this.#memory ??= new ExecutorMemory(this.#session, this.objectLayer);
    return this.#memory;
  }

  /**
   * What is at addresses of the executor: symbols, and lines where objects have debug information, of what was linked here,
   * and symbols of the executor's libraries. One frame for each address, in order. See Symbolizer.
   */
  symbolize(addresses: readonly bigint[], options?: SymbolizeOptions): Promise<Frame[]> {
    this.#symbolizer ??= new Symbolizer(this.objectLayer, this.#session);
    return this.#symbolizer.symbolize(addresses, options);
  }

  /**
   * The living threads of the executor that code of this session made, the oldest first. How they end is heard through
   * `events` (onThreadEnd); those that are left at the end of the session are stopped (onThreadsLeft).
   * @throws ExecutorError (FEATURE_MISSING), ConnectionError
   */
  threads(): Promise<LinkedThread[]> {
    return this.#threads.list();
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
    const target = this.#located(entry, this.mainDylib) ?? (await this.#locate(entry, this.mainDylib, link));
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
    await this.#threads.told;
    await this.executor.closeSession(this.#session);
    await this.#threads.told;
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

  #compileLayerTo(next: ObjectEmitter): IrCompileLayer {
    const { optLevel } = this.#options;
    const target = { ...targetOf(this.executor.description, this.#options), optLevel };
    const layer = new IrCompileLayer(this.#pool, target, next, this.events);
    this.#compileLayers.push(layer);
    return layer;
  }

  #transforming(next: IrEmitter): IrEmitter {
    const { irTransform } = this.#options;
    return irTransform === undefined ? next : new IrTransformLayer(next, (module) => irTransform(module));
  }

  #nameFor(what: string): string {
    return `${what} ${++this.#unnamed}`;
  }

  #addObject(bytes: Uint8Array, name: string, dylib: JITDylib | undefined): ResourceTracker {
    const { objectTransform } = this.#options;
    const object = objectTransform === undefined ? bytes : objectTransform(bytes, name);
    return this.#inputs.addObject(object, name, dylib);
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
    await initialized.catch(async (error: unknown) => {
      throw await this.#reasonOf(error);
    });
    this.#needsInitialize = false;
  }

  /** Where a name is, if its link is sent at least. */
  #located(name: string, dylib: JITDylib): telejit.v1.ILocation | undefined {
    const def = this.#linker.find(name, dylib);
    return def === undefined ? undefined : locationOf(def);
  }

  /** Where a name is once it is linked; asks the process when nothing here defines it. */
  async #locate(name: string, dylib: JITDylib, link: Promise<void> | undefined): Promise<telejit.v1.ILocation> {
    await link;
    const location = this.#located(name, dylib);
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
    const [platform] = await Promise.all([platformObjects(this.#pool, triple), install()]);
    for (const object of platform) this.#linker.addPlatform(object);
    this.#isSupportReady = true;
  }
}

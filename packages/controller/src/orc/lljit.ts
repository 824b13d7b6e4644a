import { CancelledError, InputError, type AsyncCloseable } from '@telejit/shared';
import { CompilePool, targetOf } from '../compile/index.js';
import type { LinkMap } from '../jitlink/index.js';
import type { Executor, RemoteSession } from '../remote/index.js';
import { readInput } from './input-files.js';
import { irSourceFrom, type IRModuleSource } from './ir-source.js';
import { LibraryLoader } from './library-loader.js';
import { LinkInputs } from './link-inputs.js';
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
import { ExecutorSupport } from './executor-support.js';
import type { HostFunction } from './host/index.js';
import { HostDefinitions } from './host-definitions.js';
import { Initializers } from './initializers.js';
import { NameFinder } from './name-finder.js';
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
import { SymbolFilter } from './symbol-filter.js';
import type { StreamOptions } from './standard-streams.js';
import { TakenStreams } from './taken-streams.js';
import { ThunkCache } from './thunk-cache.js';
import { TypedCalls } from './typed-calls.js';
import { explainEnd } from './faults/index.js';
import { ThreadWatch, type LinkedThread } from './threads/index.js';
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
  readonly #libraries: LibraryLoader;
  readonly #pool: CompilePool;
  readonly #support: ExecutorSupport;
  readonly #finder: NameFinder;
  readonly #initializers: Initializers;
  readonly #calls: TypedCalls;
  readonly #host: HostDefinitions;
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
    const filter = new SymbolFilter(options.processSymbols);
    this.#linker = new LinkSession(session, {
      deadStrip: options.deadStrip,
      filter,
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
    const { triple } = executor.description;
    const reasonOf = (error: unknown): Promise<unknown> => this.#reasonOf(error);
    const support = new ExecutorSupport(this.#pool, session, this.#linker, triple);
    this.#libraries = new LibraryLoader(executor, session, support, filter);
    const finder = new NameFinder(this.#linker, session, filter);
    const initializers = new Initializers(session, this.#linker, support, reasonOf);
    const thunks = new ThunkCache(this.#pool, this.#linker, triple);
    const parts = { session, linker: this.#linker, support };
    this.#support = support;
    this.#finder = finder;
    this.#initializers = initializers;
    this.#calls = new TypedCalls({ ...parts, finder, initializers, thunks, reasonOf });
    this.#host = new HostDefinitions({ ...parts, executor, pool: this.#pool });
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
    return this.#support.ready();
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
    await this.#libraries.loadAll(await this.#inputs.addArchive(archive, { ...options, name }));
  }

  /**
   * Adds libraries by name, as `-L` and `-l` do: "z" is libz.a, else libz.so, in the first folder that has one, ":libz.a" the
   * file of this name, and what no folder has is a shared library of the executor, as for loadLibrary. Static archives
   * are linked here; shared libraries are loaded in the executor, by their path when it is on this machine.
   * @throws InputError as addArchive, ExecutorError (LIBRARY_NOT_FOUND)
   */
  async addLibraries(names: readonly string[], options: AddLibrariesOptions = {}): Promise<void> {
    await this.#libraries.loadAll(await this.#inputs.addLibraries(names, options.folders), { allow: options.allow });
  }

  /**
   * Loads a shared library in the executor: "z" for libz.so, or a path there. Its symbols are found after everything that
   * was added here.
   * @throws ExecutorError (LIBRARY_NOT_FOUND, and FEATURE_MISSING when it cannot filter symbols)
   */
  loadLibrary(name: string, options: LoadLibraryOptions = {}): Promise<string> {
    return this.#libraries.load(name, options);
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
    await this.#support.ready();
    return { name, address: await this.#finder.lookup(name, dylib) };
  }

  /**
   * Links everything that was added, needed or not, as a static linker would. Archive members come on demand.
   * @param roots names to be linked beside what objects need: from archives, and when dead code is stripped; one that nothing
   * defines is passed over
   */
  async linkAll(roots: readonly string[] = []): Promise<void> {
    await this.#support.ready();
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
    return this.#recorder.map({ ...options, libraries: this.#libraries.paths, memory: { isLittleEndian, read } });
  }

  /**
   * A handle for calling a function by its C prototype, such as `int add(int, int)`. Numbers up to 32 bits are numbers,
   * 64-bit integers and pointers `bigint`; strings and buffers are passed by copy, and buffers copied back unless const.
   * A call that does not return, such as one that faults, rejects with a CallError; the executor goes on.
   * @throws InputError (BAD_PROTOTYPE)
   */
  function(prototypeText: string, { dylib = this.mainDylib }: InDylib = {}): TypedFunction {
    return this.#calls.functionOf(parsePrototype(prototypeText), dylib);
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
  defineHostFunction(
    prototypeText: string,
    run: HostFunction,
    { dylib = this.mainDylib, fallback }: HostFunctionOptions = {},
  ): Promise<ResourceTracker> {
    return this.#host.define(prototypeText, run, dylib, fallback);
  }

  /** What a call that failed is to reject with: the error of the host function that ended it, or how it ended. */
  async #reasonOf(error: unknown): Promise<unknown> {
    return explainEnd(this.#host.errorBehind(error), (addresses, options) => this.symbolize(addresses, options));
  }

  /** Links everything that was added and runs the initializers that have not run, in the executor process. */
  initialize(): Promise<void> {
    return this.#initializers.run();
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
    await this.#support.ready();
    const link = this.#linker.needAll([entry]);
    const target =
      this.#finder.located(entry, this.mainDylib) ?? (await this.#finder.locate(entry, this.mainDylib, link));
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
    await this.#threads.beforeEnd();
    await this.executor.closeSession(this.#session);
    await this.#threads.told;
    await this.#pool.close();
    if (this.#ownsExecutor) await this.executor.close();
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
    if (parts.some(({ plan }) => plan.hasFunctionArrays)) this.#initializers.need();
  }
}

/** Modules whose functions are compiled when they are first called. */
import type { Executor } from '@telejit/controller';
import type { CompilePool, IrSource } from '@telejit/controller/compile';
import {
  addIrModule,
  CompileOnDemandLayer,
  IrCompileLayer,
  LazyCallThroughManager,
  lazyReexports,
  RedirectableSymbolManager,
  type CompileOnDemandOptions,
  type IrEmitter,
  type IrModule,
  type JITDylib,
  type LazyCallThroughOptions,
  type MaterializationResponsibility,
  type ResourceTracker,
} from '@telejit/controller/orc';
import { OrcSession } from './orc-session.js';

export interface OnDemandOptions extends CompileOnDemandOptions {
  readonly callThroughs?: LazyCallThroughOptions;
}

export class OnDemandSession implements AsyncDisposable {
  readonly orc: OrcSession;
  readonly stubs: RedirectableSymbolManager;
  readonly layer: CompileOnDemandLayer;
  /** Names of pieces in the order in which they were handed on to be compiled. */
  readonly compiled: string[] = [];
  /** Names of pieces in the order in which they were compiled that nobody had asked for. */
  readonly prepared: string[] = [];
  /** How many of these were compiled at the same time, at most. */
  preparedAtOnce = 0;
  readonly #waiting: { readonly count: number; readonly resolve: () => void }[] = [];
  readonly #pool: CompilePool;

  private constructor(
    orc: OrcSession,
    pool: CompilePool,
    manager: LazyCallThroughManager,
    triple: string,
    options: CompileOnDemandOptions,
  ) {
    this.orc = orc;
    this.#pool = pool;
    const { session, remote, layer } = orc;
    this.stubs = new RedirectableSymbolManager(session, layer, remote);
    const compile = this.#recorder(new IrCompileLayer(pool, { triple, optLevel: 1 }, layer));
    this.layer = new CompileOnDemandLayer(
      session,
      pool,
      compile,
      (source, aliases) => lazyReexports(session, manager, this.stubs, source, aliases),
      options,
    );
  }

  static async open(
    executor: Executor,
    pool: CompilePool,
    options: (orc: OrcSession) => OnDemandOptions = () => ({}),
  ): Promise<OnDemandSession> {
    const orc = await OrcSession.open(executor);
    const { callThroughs, ...rest } = options(orc);
    const manager = await LazyCallThroughManager.create(orc.session, orc.layer, orc.remote, callThroughs);
    return new OnDemandSession(orc, pool, manager, executor.description.triple, rest);
  }

  /** Until so many pieces have been compiled that nobody had asked for. */
  untilPrepared(count: number): Promise<void> {
    return new Promise((resolve) => {
      this.#waiting.push({ count, resolve });
      this.#answer();
    });
  }

  add(name: string, source: IrSource, tracker?: ResourceTracker, dylib: JITDylib = this.orc.main): Promise<void> {
    return addIrModule(this.#pool, this.layer, dylib, { name, source }, tracker);
  }

  /** Runs initializers of what is linked. */
  async initialize(): Promise<void> {
    await this.orc.remote.submit('initialize', {}, 'initialize').result;
  }

  #recorder(next: IrCompileLayer): IrEmitter {
    let running = 0;
    return {
      emit: (responsibility: MaterializationResponsibility, module: IrModule) => {
        this.compiled.push(module.name);
        return next.emit(responsibility, module);
      },
      prepare: async (module: IrModule) => {
        this.preparedAtOnce = Math.max(this.preparedAtOnce, ++running);
        await next.prepare(module);
        running--;
        this.prepared.push(module.name);
        this.#answer();
      },
    };
  }

  #answer(): void {
    for (const { count, resolve } of this.#waiting) if (this.prepared.length >= count) resolve();
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.orc[Symbol.asyncDispose]();
  }
}

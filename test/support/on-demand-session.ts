/** Modules whose functions are compiled when they are first called. */
import type { Executor } from '@telejit/controller';
import type { CompilePool, IrSource } from '@telejit/controller/compile';
import {
  addIrModule,
  CompileOnDemandLayer,
  IrCompileLayer,
  IrTransformLayer,
  LazyCallThroughManager,
  lazyReexports,
  RedirectableSymbolManager,
  type CompileOnDemandOptions,
  type ExecutionSession,
  type JITDylib,
  type ResourceTracker,
} from '@telejit/controller/orc';
import { OrcSession } from './orc-session.js';

export class OnDemandSession implements AsyncDisposable {
  readonly orc: OrcSession;
  readonly stubs: RedirectableSymbolManager;
  readonly layer: CompileOnDemandLayer;
  /** Names of pieces in the order in which they were handed on to be compiled. */
  readonly compiled: string[] = [];
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
    const compile = new IrTransformLayer(new IrCompileLayer(pool, { triple, optLevel: 1 }, layer), (piece) => {
      this.compiled.push(piece.name);
      return piece;
    });
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
    options: (session: ExecutionSession) => CompileOnDemandOptions = () => ({}),
  ): Promise<OnDemandSession> {
    const orc = await OrcSession.open(executor);
    const manager = await LazyCallThroughManager.create(orc.session, orc.layer, orc.remote);
    return new OnDemandSession(orc, pool, manager, executor.description.triple, options(orc.session));
  }

  add(name: string, source: IrSource, tracker?: ResourceTracker, dylib: JITDylib = this.orc.main): Promise<void> {
    return addIrModule(this.#pool, this.layer, dylib, { name, source }, tracker);
  }

  /** Runs initializers of what is linked. */
  async initialize(): Promise<void> {
    await this.orc.remote.submit('initialize', {}, 'initialize').result;
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.orc[Symbol.asyncDispose]();
  }
}

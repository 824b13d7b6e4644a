/** Functions of a dylib `bodies` that are made at their first call, under their own names in `main`. */
import {
  LazyCallThroughManager,
  lazyReexports,
  LinkObject,
  RedirectableSymbolManager,
  SymbolFlags,
  type Alias,
  type JITDylib,
  type LazyCallThroughOptions,
  type MaterializationResponsibility,
  type ResourceTracker,
} from '@telejit/controller/orc';
import type { Executor } from '@telejit/controller';
import { compileC } from './c-units.js';
import { OrcSession } from './orc-session.js';

export class LazySession implements AsyncDisposable {
  readonly orc: OrcSession;
  readonly bodies: JITDylib;
  readonly manager: LazyCallThroughManager;
  readonly stubs: RedirectableSymbolManager;
  /** How often a thread came to a trampoline. */
  upcalls = 0;
  /** Names of bodies in the order in which they were materialized. */
  readonly made: string[] = [];

  private constructor(orc: OrcSession, manager: LazyCallThroughManager) {
    this.orc = orc;
    this.manager = manager;
    this.bodies = orc.session.createDylib('bodies');
    this.bodies.setLinkOrder([{ dylib: orc.main, matchesAll: false }, ...orc.main.linkOrder], false);
    this.stubs = new RedirectableSymbolManager(orc.session, orc.layer, orc.remote);
  }

  static async open(
    executor: Executor,
    options: (orc: OrcSession) => LazyCallThroughOptions = () => ({}),
  ): Promise<LazySession> {
    const orc = await OrcSession.open(executor);
    let count = (): void => undefined;
    orc.remote.onUpcall(() => {
      count();
      return false;
    });
    const manager = await LazyCallThroughManager.create(orc.session, orc.layer, orc.remote, options(orc));
    const lazy = new LazySession(orc, manager);
    count = () => lazy.upcalls++;
    return lazy;
  }

  /** Functions, each compiled on its own when it is first called. @param sources by name */
  add(sources: Readonly<Record<string, string>>, flags?: readonly string[], language?: 'c' | 'cpp'): void {
    const { orc, bodies } = this;
    for (const [name, source] of Object.entries(sources)) {
      bodies.define({
        name,
        symbols: new Map([[name, SymbolFlags.Exported | SymbolFlags.Callable]]),
        materialize: (responsibility) => {
          this.made.push(name);
          orc.layer.emit(responsibility, LinkObject.read(compileC(source, flags, language), `${name}.o`));
        },
      });
    }
    this.reexport(Object.keys(sources));
  }

  /** Links a C source for what is to be materialized. */
  emitC(responsibility: MaterializationResponsibility, source: string): void {
    this.orc.layer.emit(responsibility, LinkObject.read(compileC(source), 'made.o'));
  }

  /** Adds a source to `main`, compiled as it is. */
  addToMain(source: string, flags: readonly string[], language: 'c' | 'cpp'): void {
    this.orc.layer.add(this.orc.main, LinkObject.read(compileC(source, flags, language), 'main.o'));
  }

  /** @param names of functions in `bodies` */
  reexport(names: readonly string[], flags = SymbolFlags.Exported | SymbolFlags.Callable): void {
    const aliases = names.map((name): [string, Alias] => [name, { aliasee: name, flags }]);
    const { orc, manager, stubs, bodies } = this;
    orc.main.define(lazyReexports(orc.session, manager, stubs, bodies, new Map(aliases)));
  }

  /** One function of `bodies` under another name. */
  addAlias(name: string, aliasee: string, tracker: ResourceTracker): void {
    const { orc, manager, stubs, bodies } = this;
    const aliases = new Map([[name, { aliasee, flags: SymbolFlags.Exported | SymbolFlags.Callable }]]);
    orc.main.define(lazyReexports(orc.session, manager, stubs, bodies, aliases), tracker);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.orc[Symbol.asyncDispose]();
  }
}

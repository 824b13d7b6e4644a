import type { Archive } from '../object/index.js';
import {
  ExecutionSession,
  SymbolState,
  type Dylib,
  type ExecutorSymbolDef,
  type JITDylib,
  type ResourceTracker,
} from './core/index.js';
import type { SessionEvents } from './events/index.js';
import type { LinkTarget, SentLink } from './layers/link-target.js';
import { ObjectLayer } from './layers/object-layer.js';
import { StaticLibraryGenerator } from './layers/static-library-generator.js';
import { rootOf } from './link-failure.js';
import { LinkObject } from './link-object.js';
import type { SymbolFilter } from './symbol-filter.js';

export interface LinkSessionOptions {
  /** See ObjectLayerOptions. */
  readonly deadStrip?: boolean;
  /** See ObjectLayerOptions. */
  readonly debugInfo?: boolean;
  readonly events?: SessionEvents;
  /** What may be found in the process; default everything. */
  readonly filter?: SymbolFilter;
  /** See ObjectLayerOptions. */
  readonly recordsMaps?: boolean;
  /** Told of what is sent, but for what is Telejit's own. */
  readonly onLink?: (link: SentLink) => void;
}

const EVERYWHERE: readonly number[] = [];

/**
 * A session with a main dylib that stands for a program: what it does not define is looked up in the platform's dylib, which
 * stands for what a C library links into programs, and then in the executor process.
 */
export class LinkSession {
  readonly session = new ExecutionSession();
  readonly layer: ObjectLayer;
  readonly main: JITDylib;
  readonly #platform: JITDylib;
  /** Dylibs of Telejit's own. */
  readonly #hidden = new Set<Dylib>();

  constructor(target: LinkTarget, { filter, onLink, ...options }: LinkSessionOptions = {}) {
    const platform = this.session.createDylib('platform');
    this.#platform = platform;
    this.main = this.createDylib('main');
    this.layer = new ObjectLayer(this.session, target, {
      ...options,
      // What Telejit itself brings is not subject to what the program may use.
      processFilter: (name, dylib) => (dylib === platform ? EVERYWHERE : (filter?.notIn(name) ?? EVERYWHERE)),
      onLink: (link) => {
        if (!this.#hidden.has(link.dylib)) onLink?.(link);
      },
    });
  }

  /** @throws LinkError (DUPLICATE_DEFINITION) */
  addObject(object: LinkObject, dylib: JITDylib = this.main): ResourceTracker {
    return this.#addAll([object], dylib);
  }

  /** A dylib for what Telejit needs itself. */
  createHiddenDylib(name: string): JITDylib {
    const dylib = this.session.createDylib(name);
    this.#hidden.add(dylib);
    return dylib;
  }

  /** A dylib that sees itself and the platform's. @throws InputError (DUPLICATE_DYLIB) */
  createDylib(name: string): JITDylib {
    const dylib = this.session.createDylib(name);
    dylib.addToLinkOrder({ dylib: this.#platform, matchesAll: true });
    return dylib;
  }

  /** Adds an archive whose members are read when something that they define is needed. */
  addArchive(archive: Archive): void {
    this.main.addGenerator(new StaticLibraryGenerator(this.layer, archive));
  }

  /**
   * Adds every member of an archive as an object, in order, or none.
   * @throws InputError when one cannot be read, LinkError (DUPLICATE_DEFINITION)
   */
  addWholeArchive(archive: Archive): void {
    this.#addAll(
      archive.members.map((_, member) => LinkObject.readMember(archive, member)),
      this.main,
    );
  }

  /** Adds definitions that are used where the program and its archives have none. */
  addPlatform(object: LinkObject): void {
    this.layer.add(this.#platform, object);
  }

  /** The definition of a name as the code of a dylib sees it, when something that was asked for has it. */
  find(name: string, from: JITDylib = this.main): ExecutorSymbolDef | undefined {
    for (const { dylib } of from.linkOrder) {
      const entry = dylib.entry(name);
      if (entry !== undefined) return entry.def;
    }
    return undefined;
  }

  /**
   * Links what defines names, and all that it needs; what can be sent is sent before this returns. Names that nothing
   * defines are left.
   * @returns undefined when everything is ready; otherwise what rejects with the error behind a failure, and never unheard
   */
  need(names: readonly string[], dylib: JITDylib = this.main): Promise<void> | undefined {
    if (names.every((name) => dylib.entry(name)?.state === SymbolState.Ready)) return undefined;
    const done = this.session.lookup(dylib.linkOrder, names, { allowMissing: true }).then(
      () => undefined,
      (error: unknown) => {
        throw rootOf(error);
      },
    );
    done.catch(() => undefined);
    this.layer.flush();
    return done;
  }

  /** As `need`, for everything that was added to the main dylib, and names besides. */
  needAll(names: readonly string[] = []): Promise<void> | undefined {
    return this.need([...this.layer.initializerSymbols(this.main), ...names]);
  }

  #addAll(objects: readonly LinkObject[], dylib: JITDylib): ResourceTracker {
    const tracker = dylib.createTracker();
    try {
      for (const object of objects) this.layer.add(dylib, object, tracker);
    } catch (error) {
      void tracker.remove();
      throw error;
    }
    return tracker;
  }
}

import { OperationError } from '../../remote/index.js';
import { dylibClosed } from '../core/failures.js';
import {
  reexports,
  SymbolFlags,
  type Dylib,
  type ExecutionSession,
  type ExecutorSymbolDef,
  type JITDylib,
  type MaterializationResponsibility,
  type ResourceManager,
  type ResourceTracker,
  type TrackerKey,
} from '../core/index.js';
import type { ObjectLayer } from '../layers/object-layer.js';
import type { ObjectEmitter } from '../layers/object-unit.js';
import type { LinkObject } from '../link-object.js';
import { BodyDylibs, bodySymbol, type Body, type LiveBody } from './body-dylibs.js';
import { BodyReclaimer } from './body-reclaimer.js';
import { notRedirectable } from './redirect-failures.js';
import type { RedirectableSymbolManager } from './redirectable-symbols.js';

/** A function that can be swapped. */
interface SwappedFunction {
  key: TrackerKey;
  body: LiveBody | undefined;
  /** Settles with the last swap that was asked for. */
  last: Promise<unknown>;
}

/**
 * Gives functions new bodies while they run. A new body is linked, then one atomic pointer store makes it the one that
 * calls go to, from any thread, also calls of the function from within a body; threads that are in the old body finish
 * there; and the old body is freed when none is. Data of a body is its own: what must outlive it belongs elsewhere.
 */
export class HotSwap implements ObjectEmitter, ResourceManager {
  readonly #session: ExecutionSession;
  readonly #symbols: RedirectableSymbolManager;
  readonly #reclaimer: BodyReclaimer;
  readonly #functions = new WeakMap<Dylib, Map<string, SwappedFunction>>();
  readonly #bodies: BodyDylibs;

  /** @param layer links bodies and the stubs of `symbols`; all must be of one session */
  constructor(session: ExecutionSession, layer: ObjectLayer, symbols: RedirectableSymbolManager) {
    this.#session = session;
    this.#bodies = new BodyDylibs(session, layer);
    this.#symbols = symbols;
    this.#reclaimer = new BodyReclaimer(session);
    session.registerResourceManager(this);
  }

  /**
   * Defines functions with their first body; they are linked when one is looked up, and go with the tracker. One object
   * may be the body of several.
   * @throws LinkError (DUPLICATE_DEFINITION), LookupError (TRACKER_DEFUNCT, DYLIB_CLOSED)
   */
  define(dylib: JITDylib, bodies: ReadonlyMap<string, Body>, tracker: ResourceTracker = dylib.defaultTracker): void {
    this.#symbols.createRedirectableSymbols(
      dylib,
      new Map([...bodies.keys()].map((name) => [name, { symbol: bodySymbol(name) }])),
      tracker,
    );
    for (const body of this.#makeBodies(dylib, bodies)) this.#addBody(dylib, body, tracker);
  }

  /**
   * Makes all symbols of a responsibility functions with one first body, which is linked at once; they are emitted, or
   * failed, when that is done. They go with its tracker.
   * @throws LookupError (TRACKER_DEFUNCT, DYLIB_CLOSED)
   */
  emitFunctions(responsibility: MaterializationResponsibility, source: Body): void {
    const { symbols, tracker } = responsibility;
    const dylib = this.#session.dylibs.get(responsibility.dylib.name);
    if (dylib === undefined) throw dylibClosed(responsibility.dylib.name);
    const names = [...symbols.keys()];
    const initial = new Map(names.map((name) => [name, { symbol: bodySymbol(name) }]));
    this.#addBody(dylib, this.#bodies.make(dylib, names, source), dylib.ownTracker(tracker));
    this.#symbols.emitRedirectableSymbols(responsibility, initial);
  }

  /**
   * Gives redirectable symbols of a dylib new bodies, all of them or, when one cannot be linked, none: those that were
   * there stay then. Resolves when calls go to the new ones; freeing the old goes on in the background. Swaps of the same
   * function take effect in the order in which they were asked for.
   * @throws LookupError (NOT_REDIRECTABLE, FAILED_TO_MATERIALIZE, SYMBOLS_NOT_FOUND), LinkError (NOT_IN_BODY) as cause
   */
  async redirect(dylib: JITDylib, bodies: ReadonlyMap<string, Body>): Promise<void> {
    const known = this.#functionsOf(dylib);
    const functions = [...bodies.keys()].map((name): [string, SwappedFunction] => {
      const found = known.get(name) ?? { key: dylib.defaultTracker, body: undefined, last: Promise.resolve() };
      known.set(name, found);
      return [name, found];
    });
    const earlier = functions.map(([, { last }]) => last);
    const swap = Promise.allSettled(earlier).then(() => this.#swap(dylib, bodies, new Map(functions)));
    for (const [, one] of functions) one.last = swap;
    swap.catch(() => undefined);
    await swap;
  }

  /**
   * Waits until all bodies that were replaced are released: what they registered for their end has run. Their memory is
   * reused when no thread is inside any more, which the operation MemoryUse tells.
   * @throws the first error of those that could not be released
   */
  released(): Promise<void> {
    return this.#reclaimer.settle();
  }

  /** Links the object of a body; for layers that make one. @returns what is linked @throws LinkError (NOT_IN_BODY) */
  emit(responsibility: MaterializationResponsibility, object: LinkObject): LinkObject {
    return this.#bodies.emit(responsibility, object);
  }

  async handleRemove(dylib: Dylib, key: TrackerKey): Promise<void> {
    const known = this.#functions.get(dylib);
    if (known === undefined) return;
    const gone: JITDylib[] = [];
    for (const [name, one] of known) {
      if (one.key !== key) continue;
      known.delete(name);
      gone.push(...this.#drop(one));
    }
    await Promise.all(gone.map((body) => this.#session.removeDylib(body)));
  }

  handleTransfer(dylib: Dylib, to: TrackerKey, from: TrackerKey): void {
    for (const one of this.#functions.get(dylib)?.values() ?? []) if (one.key === from) one.key = to;
  }

  async #swap(
    dylib: JITDylib,
    bodies: ReadonlyMap<string, Body>,
    functions: ReadonlyMap<string, SwappedFunction>,
  ): Promise<void> {
    // The stubs are there as a rule; then this asks nobody.
    await this.#session.lookup([{ dylib, matchesAll: true }], bodies.keys());
    this.#symbols.check(dylib, bodies.keys());
    for (const [name, one] of functions) {
      const entry = dylib.entry(name);
      if (entry !== undefined) one.key = dylib.trackerOf(entry);
    }
    const made = this.#makeBodies(dylib, bodies);
    try {
      await this.#link(dylib, made, functions);
    } catch (error) {
      for (const body of made) this.#reclaimer.add(body.dylib);
      throw error;
    }
    const known = this.#functions.get(dylib);
    for (const body of made) {
      body.onSent = undefined;
      for (const name of body.names) {
        const one = functions.get(name);
        if (one === undefined) continue;
        for (const old of this.#drop(one)) this.#reclaimer.add(old);
        one.body = body;
        // Through it the stub led to the first body.
        if (dylib.entry(bodySymbol(name)) !== undefined) dylib.remove([bodySymbol(name)]);
        // It was removed meanwhile.
        if (known?.get(name) !== one) for (const unused of this.#drop(one)) this.#reclaimer.add(unused);
      }
    }
  }

  /** Links bodies and stores where they are, in one round trip when nothing has to be compiled. */
  async #link(
    dylib: JITDylib,
    bodies: readonly LiveBody[],
    functions: ReadonlyMap<string, SwappedFunction>,
  ): Promise<void> {
    const sent = new Map<LiveBody, ReadonlyMap<string, ExecutorSymbolDef>>();
    const redirect = async (): Promise<void> => {
      const known = this.#functionsOf(dylib);
      const strangers = [...functions].filter(([name, one]) => known.get(name) !== one).map(([name]) => name);
      const why = 'removed while its new body was made';
      if (strangers.length > 0) throw notRedirectable(strangers, dylib.name, why);
      await this.#symbols.redirect(dylib, new Map([...sent.values()].flatMap((found) => [...found])));
    };
    let stored: Promise<void> | undefined;
    for (const body of bodies) {
      body.onSent = (definitions) => {
        sent.set(body, definitions);
        if (sent.size < bodies.length) return;
        stored = redirect();
        stored.catch(() => undefined);
      };
    }
    await Promise.all(
      bodies.map(({ dylib: own, names }) =>
        this.#session.lookup([{ dylib: own, matchesAll: true }], names.map(bodySymbol)),
      ),
    );
    try {
      await stored;
    } catch (error) {
      // The link went through at the second attempt: the executor had dropped content that it was thought to hold.
      if (!(error instanceof OperationError) || error.code !== 'INPUT_FAILED') throw error;
      await redirect();
    }
  }

  /** Dylibs of their own for bodies, which see all that the dylib of the function sees. */
  #makeBodies(dylib: JITDylib, bodies: ReadonlyMap<string, Body>): readonly LiveBody[] {
    const namesOf = new Map<Body, string[]>();
    for (const [name, body] of bodies) {
      const names = namesOf.get(body);
      if (names === undefined) namesOf.set(body, [name]);
      else names.push(name);
    }
    return [...namesOf].map(([source, names]) => this.#bodies.make(dylib, names, source));
  }

  /** Makes a body the first one of its functions, which the stubs find under bodySymbol. */
  #addBody(dylib: JITDylib, body: LiveBody, tracker: ResourceTracker): void {
    const known = this.#functionsOf(dylib);
    const flags = SymbolFlags.Callable;
    const aliases = body.names.map((name) => [bodySymbol(name), { aliasee: bodySymbol(name), flags }] as const);
    dylib.define(reexports(this.#session, body.dylib, new Map(aliases)), tracker);
    for (const name of body.names) known.set(name, { key: tracker, body, last: Promise.resolve() });
  }

  /** A function leaves its body. @returns the body's dylib when it was the last */
  #drop(one: SwappedFunction): readonly JITDylib[] {
    const { body } = one;
    one.body = undefined;
    if (body === undefined) return [];
    body.uses--;
    return body.uses === 0 ? [body.dylib] : [];
  }

  #functionsOf(dylib: Dylib): Map<string, SwappedFunction> {
    const known = this.#functions.get(dylib) ?? new Map<string, SwappedFunction>();
    this.#functions.set(dylib, known);
    return known;
  }
}

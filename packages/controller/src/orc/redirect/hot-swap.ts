import { LinkError } from '@telejit/shared';
import { openDefinitions } from '../../jitlink/index.js';
import { OperationError } from '../../remote/index.js';
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
import { LinkedDef } from '../layers/linked-def.js';
import type { IrEmitter, IrModule } from '../layers/ir-layers.js';
import type { ObjectLayer } from '../layers/object-layer.js';
import { flagsOf, type ObjectEmitter } from '../layers/object-unit.js';
import { LinkObject } from '../link-object.js';
import { BodyReclaimer } from './body-reclaimer.js';
import type { RedirectableSymbolManager } from './redirectable-symbols.js';

/** What a function is to do: an object that defines it, or anything that emits one through HotSwap. */
export type Body = LinkObject | BodySource;

/** Makes the object of a body when it is needed. */
export interface BodySource {
  readonly name: string;
  /** Ends with the object handed to HotSwap.emit for `responsibility`, directly or through layers. */
  materialize(responsibility: MaterializationResponsibility): void | Promise<void>;
}

/** A module as a body. @param layer compiles it, and hands what it made to HotSwap.emit */
export function irBody(layer: IrEmitter, module: IrModule): BodySource {
  return { name: module.name, materialize: (responsibility) => layer.emit(responsibility, module) };
}

/** A body in a dylib of its own, and which functions it is the body of. */
interface LiveBody {
  readonly dylib: JITDylib;
  readonly names: readonly string[];
  /** How many of them it is still the body of. */
  uses: number;
  /** Where the functions are, each time they have been sent to be linked. */
  onSent: ((definitions: ReadonlyMap<string, ExecutorSymbolDef>) => void) | undefined;
}

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
  readonly #layer: ObjectLayer;
  readonly #symbols: RedirectableSymbolManager;
  readonly #reclaimer: BodyReclaimer;
  readonly #functions = new WeakMap<Dylib, Map<string, SwappedFunction>>();
  readonly #bodies = new WeakMap<Dylib, LiveBody>();
  #lastBody = 0;

  /** @param layer links bodies and the stubs of `symbols`; all must be of one session */
  constructor(session: ExecutionSession, layer: ObjectLayer, symbols: RedirectableSymbolManager) {
    this.#session = session;
    this.#layer = layer;
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
    const known = this.#functionsOf(dylib);
    for (const body of this.#makeBodies(dylib, bodies)) {
      const flags = SymbolFlags.Callable;
      const aliases = body.names.map((name) => [bodySymbol(name), { aliasee: bodySymbol(name), flags }] as const);
      dylib.define(reexports(this.#session, body.dylib, new Map(aliases)), tracker);
      for (const name of body.names) known.set(name, { key: tracker, body, last: Promise.resolve() });
    }
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

  /** Waits until all bodies that were replaced are freed. @throws the first error of those that could not be */
  reclaimed(): Promise<void> {
    return this.#reclaimer.settle();
  }

  /** Links the object of a body; for layers that make one. @throws LinkError (NOT_IN_BODY) */
  emit(responsibility: MaterializationResponsibility, object: LinkObject): void {
    const body = this.#bodies.get(responsibility.dylib);
    const names = body?.names ?? [];
    const opened = LinkObject.fromGraph(
      openDefinitions(object.graph, new Map(names.map((name) => [name, bodySymbol(name)]))),
    );
    const definitions = new Map<string, LinkedDef>();
    const { graph } = opened;
    for (const symbolIndex of graph.definitions) {
      const name = names.find((one) => bodySymbol(one) === graph.symbolName(symbolIndex));
      if (name !== undefined) definitions.set(name, new LinkedDef(opened, symbolIndex, flagsOf(graph, symbolIndex)));
    }
    const absent = names.filter((name) => !definitions.has(name));
    if (absent.length > 0) {
      const list = absent.map((name) => `"${name}"`).join(', ');
      throw new LinkError('NOT_IN_BODY', `${object.name} is to be the body of ${list}, which it does not define`);
    }
    this.#layer.emit(responsibility, opened, () => body?.onSent?.(definitions));
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
      await this.#link(dylib, made);
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
  async #link(dylib: JITDylib, bodies: readonly LiveBody[]): Promise<void> {
    const sent = new Map<LiveBody, ReadonlyMap<string, ExecutorSymbolDef>>();
    const redirect = (): Promise<void> => {
      const stored = this.#symbols.redirect(dylib, new Map([...sent.values()].flatMap((found) => [...found])));
      stored.catch(() => undefined);
      return stored;
    };
    let stored: Promise<void> | undefined;
    for (const body of bodies) {
      body.onSent = (definitions) => {
        sent.set(body, definitions);
        if (sent.size === bodies.length) stored = redirect();
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
    return [...namesOf].map(([source, names]) => {
      const own = this.#session.createDylib(`${dylib.name}, body ${++this.#lastBody} of ${names.join(', ')}`);
      own.setLinkOrder([{ dylib, matchesAll: true }, ...dylib.linkOrder]);
      const body: LiveBody = { dylib: own, names, uses: names.length, onSent: undefined };
      this.#bodies.set(own, body);
      const flags = SymbolFlags.Exported | SymbolFlags.Callable;
      own.define({
        name: source.name,
        symbols: new Map(names.map((name) => [bodySymbol(name), flags])),
        materialize: (responsibility) =>
          source instanceof LinkObject ? this.emit(responsibility, source) : source.materialize(responsibility),
      });
      return body;
    });
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

/** A body's definition, as its dylib calls it; the function's own name is that of the stub. */
function bodySymbol(name: string): string {
  return `${name}$body`;
}

import { InputError } from '@telejit/shared';
import {
  reexports,
  SymbolFlags,
  type Dylib,
  type ExecutionSession,
  type ExecutorSymbolDef,
  type JITDylib,
  type ResourceManager,
  type ResourceTracker,
  type TrackerKey,
} from '../core/index.js';
import type { ObjectLayer } from '../layers/object-layer.js';
import { LinkObject } from '../link-object.js';
import { BodyDylibs, bodySymbol } from './body-dylibs.js';
import { notRedirectable } from './redirect-failures.js';
import type { InitialDestination, RedirectableSymbolManager } from './redirectable-symbols.js';

/** A relocatable object. Its bytes are the caller's, are not changed, and may be linked in any number of executors. */
export interface ObjectFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One of a function's variants: an object that defines the function under its own name, or another symbol of its dylib. */
export type Variant = ObjectFile | { readonly symbol: string };

/** Where to look a variant up. */
interface VariantPlace {
  readonly dylib: JITDylib;
  readonly symbol: string;
}

interface SwitchedFunction {
  key: TrackerKey;
  readonly places: readonly VariantPlace[];
  /** Dylibs of variants that came as objects. */
  readonly owned: readonly JITDylib[];
  /** Once they are linked; undefined for those that could not be. */
  definitions: readonly (ExecutorSymbolDef | undefined)[] | undefined;
}

/**
 * Functions of which one variant at a time is in use, as mutation testing wants it: the original and all variants are linked
 * once, together, and selecting one is one pointer store.
 */
export class SwitchedVariants implements ResourceManager {
  readonly #session: ExecutionSession;
  readonly #symbols: RedirectableSymbolManager;
  readonly #bodies: BodyDylibs;
  readonly #functions = new WeakMap<Dylib, Map<string, SwitchedFunction>>();

  /** @param layer links variants and the stubs of `symbols`; all must be of one session */
  constructor(session: ExecutionSession, layer: ObjectLayer, symbols: RedirectableSymbolManager) {
    this.#session = session;
    this.#symbols = symbols;
    this.#bodies = new BodyDylibs(session, layer);
    session.registerResourceManager(this);
  }

  /**
   * Defines functions with their variants, of which the first, the original, is in use to begin with. Nothing is linked
   * yet. All goes with the tracker.
   * @throws InputError for what is no object, or no variant (NO_VARIANTS); LinkError (DUPLICATE_DEFINITION), LookupError
   *   (TRACKER_DEFUNCT, DYLIB_CLOSED)
   */
  define(
    dylib: JITDylib,
    functions: ReadonlyMap<string, readonly Variant[]>,
    tracker: ResourceTracker = dylib.defaultTracker,
  ): void {
    const none = [...functions].filter(([, variants]) => variants.length === 0).map(([name]) => `"${name}"`);
    if (none.length > 0)
      throw new InputError('NO_VARIANTS', `${none.join(', ')}: a function needs at least one variant`);
    const read = new Map([...functions].map(([name, variants]) => [name, variants.map(readVariant)]));
    const known = this.#functions.get(dylib) ?? new Map<string, SwitchedFunction>();
    this.#functions.set(dylib, known);
    const initial = new Map<string, InitialDestination>();
    for (const [name, variants] of read) {
      const [first] = variants;
      initial.set(name, { symbol: first instanceof LinkObject ? bodySymbol(name) : first.symbol });
    }
    this.#symbols.createRedirectableSymbols(dylib, initial, tracker);
    for (const [name, variants] of read) {
      const places = variants.map((variant): VariantPlace => {
        if (!(variant instanceof LinkObject)) return { dylib, symbol: variant.symbol };
        return { dylib: this.#bodies.make(dylib, [name], variant).dylib, symbol: bodySymbol(name) };
      });
      const [first] = places;
      if (first.dylib !== dylib) {
        const alias = { aliasee: first.symbol, flags: SymbolFlags.Callable };
        dylib.define(reexports(this.#session, first.dylib, new Map([[first.symbol, alias]])), tracker);
      }
      const owned = places.map((place) => place.dylib).filter((one) => one !== dylib);
      known.set(name, { key: tracker, places, owned, definitions: undefined });
    }
  }

  /**
   * Links functions with all their variants, as far as that has not been done: in one round trip when they need nothing else.
   * A variant that cannot be linked is refused when it is selected; the others are not affected.
   * @throws LookupError (NOT_REDIRECTABLE, FAILED_TO_MATERIALIZE) when an original cannot be linked
   */
  async prepare(dylib: JITDylib, names: Iterable<string>): Promise<void> {
    const wanted = this.#find(dylib, names).filter(([, { definitions }]) => definitions === undefined);
    if (wanted.length === 0) return;
    const stubs = this.#session.lookup(
      [{ dylib, matchesAll: true }],
      wanted.map(([name]) => name),
    );
    const variants = wanted.map(([, one]) => this.#linkVariants(one));
    await Promise.all([stubs, ...variants]);
  }

  /** Puts a variant in use: 0 is the original. See `selectAll`. */
  select(dylib: JITDylib, name: string, variant: number): Promise<void> {
    return this.selectAll(dylib, new Map([[name, variant]]));
  }

  /**
   * Puts variants of several functions in use, all in one operation; calls that begin when it is done go to them. What has
   * not been prepared is linked first.
   * @throws InputError (NO_VARIANT), LookupError (NOT_REDIRECTABLE, FAILED_TO_MATERIALIZE); nothing is changed then
   */
  async selectAll(dylib: JITDylib, choice: ReadonlyMap<string, number>): Promise<void> {
    for (const [name, { places }] of this.#find(dylib, choice.keys())) {
      const variant = choice.get(name) ?? 0;
      if (places[variant] !== undefined) continue;
      const message = `"${name}" of ${dylib.name} has no variant ${variant}: it has 0 to ${places.length - 1}`;
      throw new InputError('NO_VARIANT', message);
    }
    await this.prepare(dylib, choice.keys());
    const destinations = new Map<string, ExecutorSymbolDef>();
    for (const [name, { definitions, places }] of this.#find(dylib, choice.keys())) {
      const variant = choice.get(name) ?? 0;
      // What could not be linked fails again, for the same reason.
      destinations.set(name, definitions?.[variant] ?? (await this.#define(places[variant])));
    }
    await this.#symbols.redirect(dylib, destinations);
  }

  async handleRemove(dylib: Dylib, key: TrackerKey): Promise<void> {
    const known = this.#functions.get(dylib);
    const gone: JITDylib[] = [];
    for (const [name, one] of known ?? []) {
      if (one.key !== key) continue;
      known?.delete(name);
      gone.push(...one.owned);
    }
    await Promise.all(gone.map((owned) => this.#session.removeDylib(owned)));
  }

  handleTransfer(dylib: Dylib, to: TrackerKey, from: TrackerKey): void {
    for (const one of this.#functions.get(dylib)?.values() ?? []) if (one.key === from) one.key = to;
  }

  async #linkVariants(one: SwitchedFunction): Promise<void> {
    const linked = await Promise.allSettled(one.places.map((place) => this.#define(place)));
    one.definitions = linked.map((result) => (result.status === 'fulfilled' ? result.value : undefined));
  }

  async #define({ dylib, symbol }: VariantPlace): Promise<ExecutorSymbolDef> {
    const found = await this.#session.lookup([{ dylib, matchesAll: true }, ...dylib.linkOrder], [symbol]);
    const definition = found.get(symbol);
    if (definition === undefined) throw notRedirectable([symbol], dylib.name, 'it has no address');
    return definition;
  }

  #find(dylib: JITDylib, names: Iterable<string>): readonly (readonly [string, SwitchedFunction])[] {
    const known = this.#functions.get(dylib);
    return [...names].map((name) => {
      const found = known?.get(name);
      if (found === undefined) throw notRedirectable([name], dylib.name, 'it is not defined with variants');
      return [name, found];
    });
  }
}

/** @throws InputError naming the file when it is no object */
function readVariant(variant: Variant): LinkObject | { readonly symbol: string } {
  return 'symbol' in variant ? variant : LinkObject.read(variant.bytes, variant.name);
}

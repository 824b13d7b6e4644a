import { LinkError } from '@telejit/shared';
import { openDefinitions } from '../../jitlink/index.js';
import {
  SymbolFlags,
  type Dylib,
  type ExecutionSession,
  type ExecutorSymbolDef,
  type JITDylib,
  type MaterializationResponsibility,
} from '../core/index.js';
import type { IrEmitter, IrModule } from '../layers/ir-layers.js';
import { LinkedDef } from '../layers/linked-def.js';
import type { ObjectLayer } from '../layers/object-layer.js';
import { flagsOf } from '../layers/object-unit.js';
import { LinkObject } from '../link-object.js';

/** What a function is to do: an object that defines it, or anything that makes one. */
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

/** A body in a dylib of its own. */
export interface LiveBody {
  readonly dylib: JITDylib;
  /** The functions that it is the body of. */
  readonly names: readonly string[];
  /** How many of them it is still the body of. */
  uses: number;
  /** Told where the functions are, each time they have been sent to be linked. */
  onSent: ((definitions: ReadonlyMap<string, ExecutorSymbolDef>) => void) | undefined;
}

/** A body's definition of a function, as its dylib calls it; the function's own name is that of the stub. */
export function bodySymbol(name: string): string {
  return `${name}$body`;
}

/**
 * Puts bodies of redirectable functions into dylibs of their own. They see what the dylib of the function sees; what they
 * define beside the functions is their own; and what they refer to by a function's name is its stub.
 */
export class BodyDylibs {
  readonly #session: ExecutionSession;
  readonly #layer: ObjectLayer;
  readonly #bodies = new WeakMap<Dylib, LiveBody>();
  #lastBody = 0;

  constructor(session: ExecutionSession, layer: ObjectLayer) {
    this.#session = session;
    this.#layer = layer;
  }

  /** Makes the dylib of a body, which is linked when one of the functions is looked up there by its bodySymbol. */
  make(home: JITDylib, names: readonly string[], source: Body): LiveBody {
    const dylib = this.#session.createDylib(`${home.name}, body ${++this.#lastBody} of ${names.join(', ')}`);
    dylib.setLinkOrder([{ dylib: home, matchesAll: true }, ...home.linkOrder]);
    const body: LiveBody = { dylib, names, uses: names.length, onSent: undefined };
    this.#bodies.set(dylib, body);
    const flags = SymbolFlags.Exported | SymbolFlags.Callable;
    dylib.define({
      name: source.name,
      symbols: new Map(names.map((name) => [bodySymbol(name), flags])),
      materialize: (responsibility) => {
        if (!(source instanceof LinkObject)) return source.materialize(responsibility);
        this.emit(responsibility, source);
        return undefined;
      },
    });
    return body;
  }

  /** Links the object of a body. @returns what is linked, its functions opened @throws LinkError (NOT_IN_BODY) */
  emit(responsibility: MaterializationResponsibility, object: LinkObject): LinkObject {
    const body = this.#bodies.get(responsibility.dylib);
    const names = body?.names ?? [];
    const graph = openDefinitions(object.graph, new Map(names.map((name) => [name, bodySymbol(name)])));
    const opened = LinkObject.fromGraph(graph);
    const nameOf = new Map(names.map((name) => [bodySymbol(name), name]));
    const definitions = new Map<string, LinkedDef>();
    for (const symbolIndex of graph.definitions) {
      const name = nameOf.get(graph.symbolName(symbolIndex));
      if (name !== undefined) definitions.set(name, new LinkedDef(opened, symbolIndex, flagsOf(graph, symbolIndex)));
    }
    const absent = names.filter((name) => !definitions.has(name));
    if (absent.length > 0) {
      const list = absent.map((name) => `"${name}"`).join(', ');
      throw new LinkError('NOT_IN_BODY', `${object.name} is to be the body of ${list}, which it does not define`);
    }
    this.#layer.emit(responsibility, opened, () => body?.onSent?.(definitions));
    return opened;
  }
}

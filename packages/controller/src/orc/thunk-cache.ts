import { InternalError } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import type { CompilePool } from '../compile/index.js';
import { JITDylib } from './jit-dylib.js';
import { LinkObject } from './link-object.js';
import type { ObjectLinkingLayer } from './object-linking-layer.js';
import type { Prototype } from './prototype.js';
import { signatureOf, THUNK_SYMBOL, thunkIr } from './thunk.js';

/** The thunk of one signature: compiled at once, linked with the first call. */
export class Thunk {
  readonly #layer: ObjectLinkingLayer;
  readonly #dylib: JITDylib;
  readonly #compiling: Promise<void>;
  #isReady = false;

  constructor(layer: ObjectLinkingLayer, signature: string, object: Promise<Uint8Array>) {
    this.#layer = layer;
    this.#dylib = new JITDylib(`thunk ${signature}`);
    this.#compiling = object.then((bytes) => {
      this.#dylib.add(LinkObject.read(bytes, `thunk ${signature}`));
      this.#isReady = true;
    });
    this.#compiling.catch(() => undefined);
  }

  /** Compiled: link() and location may be used. */
  get isReady(): boolean {
    return this.#isReady;
  }

  ready(): Promise<void> {
    return this.#compiling;
  }

  /** Sends the link, whose answer is returned, unless it was sent before. */
  link(): Promise<void> | undefined {
    return this.#layer.link(this.#dylib, [THUNK_SYMBOL])?.done;
  }

  /** Where the thunk is once its link has been sent. */
  get location(): telejit.v1.ILocation {
    const definition = this.#dylib.find(THUNK_SYMBOL);
    if (definition === undefined) throw new InternalError(`${this.#dylib.name} is not compiled`);
    return this.#layer.locate(definition);
  }
}

/** Thunks by signature. */
export class ThunkCache {
  readonly #pool: CompilePool;
  readonly #layer: ObjectLinkingLayer;
  readonly #triple: string;
  readonly #thunks = new Map<string, Thunk>();

  /** @param layer links the thunks; its counters show them */
  constructor(pool: CompilePool, layer: ObjectLinkingLayer, triple: string) {
    this.#pool = pool;
    this.#layer = layer;
    this.#triple = triple;
  }

  get(prototype: Prototype): Thunk {
    const signature = signatureOf(prototype);
    let thunk = this.#thunks.get(signature);
    if (thunk === undefined) {
      thunk = new Thunk(this.#layer, signature, this.#compile(signature, prototype));
      this.#thunks.set(signature, thunk);
    }
    return thunk;
  }

  async #compile(signature: string, prototype: Prototype): Promise<Uint8Array> {
    const { object } = await this.#pool.compile({
      name: `thunk ${signature}`,
      source: { kind: 'ir', text: thunkIr(prototype) },
      triple: this.#triple,
      optLevel: 2,
    });
    return object;
  }
}

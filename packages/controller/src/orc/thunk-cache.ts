import { InputError, InternalError } from '@telejit/shared';
import { linkerArch } from '../jitlink/index.js';
import type { telejit } from '@telejit/shared/wire';
import type { CompilePool } from '../compile/index.js';
import { batchThunkIr } from './batch-thunk.js';
import type { JITDylib } from './core/index.js';
import { LinkObject } from './link-object.js';
import type { LinkSession } from './link-session.js';
import { locationOf } from './location.js';
import type { Prototype } from './prototype.js';
import { isWord, signatureOf, THUNK_SYMBOL, thunkIr } from './thunk.js';

/** The thunk of one signature: compiled at once, linked with the first call. */
export class Thunk {
  readonly #session: LinkSession;
  readonly #dylib: JITDylib;
  readonly #compiling: Promise<void>;
  #isReady = false;

  constructor(session: LinkSession, signature: string, object: Promise<Uint8Array>) {
    this.#session = session;
    this.#dylib = session.createHiddenDylib(`thunk ${signature}`);
    this.#compiling = object.then((bytes) => {
      session.layer.add(this.#dylib, LinkObject.read(bytes, `thunk ${signature}`));
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
    return this.#session.need([THUNK_SYMBOL], this.#dylib);
  }

  /** Where the thunk is once its link has been sent. */
  get location(): telejit.v1.ILocation {
    const def = this.#dylib.entry(THUNK_SYMBOL)?.def;
    const location = def === undefined ? undefined : locationOf(def);
    if (location === undefined) throw new InternalError(`${this.#dylib.name} is not compiled`);
    return location;
  }
}

/** Thunks by signature. */
export class ThunkCache {
  readonly #pool: CompilePool;
  readonly #session: LinkSession;
  readonly #triple: string;
  readonly #thunks = new Map<string, Thunk>();

  constructor(pool: CompilePool, session: LinkSession, triple: string) {
    this.#pool = pool;
    this.#session = session;
    this.#triple = triple;
  }

  /** The target's pointers have 32 bits, and what C has as long as these. */
  get hasShortWords(): boolean {
    return linkerArch(this.#triple.split('-', 1)[0]).pointerBytes === 4;
  }

  /** The thunk that makes one call. */
  get(prototype: Prototype): Thunk {
    const { hasShortWords } = this;
    const words = [prototype.result, ...prototype.parameters.map(({ type }) => type)].map((type) => isWord(type));
    const isSigned = prototype.result.kind === 'integer' && prototype.result.isSigned;
    const suffix =
      hasShortWords && words.includes(true) ? ` words ${words.map(Number).join('')}${isSigned ? ' signed' : ''}` : '';
    return this.#get(signatureOf(prototype) + suffix, () => thunkIr(prototype, hasShortWords));
  }

  /** The thunk that makes a call for every record of a batch. */
  getBatch(prototype: Prototype): Thunk {
    const word = [prototype.result, ...prototype.parameters.map(({ type }) => type)].find((type) => isWord(type));
    if (this.hasShortWords && word !== undefined) {
      throw new InputError(
        'BAD_PROTOTYPE',
        `"${prototype.name}" has the type ${word.name}, of 32 bits on this executor, of which no columns are made: write int or unsigned`,
      );
    }
    return this.#get(`batch of ${signatureOf(prototype)}`, () => batchThunkIr(prototype));
  }

  #get(signature: string, ir: () => string): Thunk {
    let thunk = this.#thunks.get(signature);
    if (thunk === undefined) {
      thunk = new Thunk(this.#session, signature, this.#compile(signature, ir()));
      this.#thunks.set(signature, thunk);
    }
    return thunk;
  }

  async #compile(signature: string, text: string): Promise<Uint8Array> {
    const { object } = await this.#pool.compile({
      name: `thunk ${signature}`,
      source: { kind: 'ir', text },
      triple: this.#triple,
      optLevel: 2,
    });
    return object;
  }
}

import type { telejit } from '@telejit/shared/wire';
import { SymbolState, type ExecutorSymbolDef, type JITDylib } from './core/index.js';
import type { Thunk } from './thunk-cache.js';

/** What a Call names; the links that make both have been sent. */
export interface CallTarget {
  readonly function: telejit.v1.ILocation;
  readonly thunk: telejit.v1.ILocation;
  /** Rejects with the reason when one of the links failed. */
  linked(): Promise<void>;
}

/** A target whose links were sent: the function's, and the thunk's by this function unless it was before. */
export function linkedTarget(target: telejit.v1.ILocation, thunk: Thunk, link: Promise<void> | undefined): CallTarget {
  const linkThunk = thunk.link();
  const linked = async (): Promise<void> => {
    await link;
    await linkThunk;
  };
  return { function: target, thunk: thunk.location, linked };
}

/** What a function's calls went to last, as long as that is what its name means: finding it again takes microseconds. */
export class KnownTarget {
  readonly #name: string;
  readonly #dylib: JITDylib;
  #definition: ExecutorSymbolDef | undefined;
  #target: CallTarget | undefined;

  constructor(name: string, dylib: JITDylib) {
    this.#name = name;
    this.#dylib = dylib;
  }

  /** Undefined when it has to be found. */
  get current(): CallTarget | undefined {
    return this.#target !== undefined && this.#readyDefinition() === this.#definition ? this.#target : undefined;
  }

  /** Remembers what was found, if that stays as it is. */
  note(target: CallTarget): void {
    this.#definition = this.#readyDefinition();
    this.#target = this.#definition === undefined ? undefined : target;
  }

  /** Of the dylib itself, ahead of all others, and in the executor. */
  #readyDefinition(): ExecutorSymbolDef | undefined {
    if (this.#dylib.linkOrder.at(0)?.dylib !== this.#dylib) return undefined;
    const entry = this.#dylib.entry(this.#name);
    return entry?.state === SymbolState.Ready ? entry.def : undefined;
  }
}

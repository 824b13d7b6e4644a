import { symbolsNotFound } from './failures.js';
import type { AttachedGenerator, JITDylib, SearchOrder } from './jit-dylib.js';
import type { SymbolEntry } from './symbol-entry.js';
import { SymbolFlags } from './symbols.js';
import type { LookupKind } from './types.js';

/** What a search is for, and who is told how it ends. */
export interface SearchRequest {
  readonly order: SearchOrder;
  readonly names: Iterable<string>;
  /** Names that need not be found. */
  readonly weak: ReadonlySet<string>;
  /** None need be. */
  readonly allowMissing?: boolean;
  readonly kind: LookupKind;
  onFound(entries: readonly (readonly [JITDylib, SymbolEntry])[]): void;
  onFailed(error: unknown): void;
}

/**
 * Finds who defines names: in each dylib of the order what is defined, then, one after the other, what its generators can
 * add. Goes on at once as long as no generator takes its time.
 */
export class Search {
  readonly #request: SearchRequest;
  readonly #remaining: Set<string>;
  readonly #found: (readonly [JITDylib, SymbolEntry])[] = [];
  /** Names that the dylib at hand hides: its generators are not asked for them. */
  #hidden = new Set<string>();
  #dylibIndex = 0;
  #generators: readonly AttachedGenerator[] | undefined;
  #generatorIndex = 0;

  constructor(request: SearchRequest) {
    this.#request = request;
    this.#remaining = new Set(request.names);
  }

  /** Starts, or goes on. Never throws. */
  run(): void {
    try {
      const { order } = this.#request;
      for (; this.#dylibIndex < order.length && this.#remaining.size > 0; this.#dylibIndex++) {
        if (!this.#searchDylib(order[this.#dylibIndex].dylib, order[this.#dylibIndex].matchesAll)) return;
        this.#generators = undefined;
        this.#hidden = new Set();
      }
    } catch (error) {
      this.#request.onFailed(error);
      return;
    }
    this.#finish();
  }

  /** @returns false when a generator takes its time; run() is called again then */
  #searchDylib(dylib: JITDylib, matchesAll: boolean): boolean {
    if (this.#generators === undefined) {
      this.#match(dylib, matchesAll);
      this.#generators = dylib.generators;
      this.#generatorIndex = 0;
    }
    for (; this.#generatorIndex < this.#generators.length; this.#generatorIndex++) {
      const wanted = new Set([...this.#remaining].filter((name) => !this.#hidden.has(name)));
      if (wanted.size === 0) return true;
      if (!this.#generate(this.#generators[this.#generatorIndex], dylib, matchesAll, wanted)) return false;
      this.#match(dylib, matchesAll);
    }
    return true;
  }

  /** @returns false when the answer, to this or to another search of one of the names, will come later */
  #generate(
    { generator, busyWith }: AttachedGenerator,
    dylib: JITDylib,
    matchesAll: boolean,
    names: Set<string>,
  ): boolean {
    for (const name of names) {
      const others = busyWith.get(name);
      if (others === undefined) continue;
      others.push(() => this.#goOn(dylib, matchesAll, false));
      return false;
    }
    const others: (() => void)[] = [];
    for (const name of names) busyWith.set(name, others);
    const release = (): void => {
      for (const name of names) busyWith.delete(name);
    };
    const wakeOthers = (): void => {
      for (const wake of others) wake();
    };
    const { kind, weak } = this.#request;
    const weakNames = new Set([...names].filter((name) => weak.has(name)));
    let answer: void | Promise<void>;
    try {
      answer = generator.tryToGenerate({ kind, dylib, matchesAll, names, weakNames });
    } catch (error) {
      release();
      wakeOthers();
      throw error;
    }
    if (answer === undefined) {
      release();
      wakeOthers();
      return true;
    }
    answer.then(
      () => {
        release();
        this.#goOn(dylib, matchesAll, true);
        wakeOthers();
      },
      (error: unknown) => {
        release();
        this.#request.onFailed(error);
        wakeOthers();
      },
    );
    return false;
  }

  /** @param isAnswered the generator at hand need not be asked again */
  #goOn(dylib: JITDylib, matchesAll: boolean, isAnswered: boolean): void {
    this.#match(dylib, matchesAll);
    if (isAnswered) this.#generatorIndex++;
    this.run();
  }

  #match(dylib: JITDylib, matchesAll: boolean): void {
    for (const name of [...this.#remaining]) {
      const entry = dylib.entry(name);
      if (entry === undefined) continue;
      if (!matchesAll && (entry.flags & SymbolFlags.Exported) === 0) {
        this.#hidden.add(name);
        continue;
      }
      this.#remaining.delete(name);
      this.#found.push([dylib, entry]);
    }
  }

  #finish(): void {
    const { order, weak } = this.#request;
    const missing = this.#request.allowMissing === true ? [] : [...this.#remaining].filter((name) => !weak.has(name));
    // What was removed while a generator took its time is not there any more.
    for (const [, entry] of this.#found) if (entry.isRemoved && !weak.has(entry.name)) missing.push(entry.name);
    if (missing.length > 0) {
      this.#request.onFailed(
        symbolsNotFound(
          missing,
          order.map(({ dylib }) => dylib.name),
        ),
      );
      return;
    }
    this.#request.onFound(this.#found.filter(([, entry]) => !entry.isRemoved));
  }
}

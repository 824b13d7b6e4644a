import { InternalError } from '@telejit/shared';
import type { SymbolEntry, SymbolObserver } from './symbol-entry.js';
import type { ExecutorSymbolDef, SymbolStateLevel } from './symbols.js';
import type { LookupCompletion } from './types.js';

/** A lookup that waits for symbols to reach a state. */
export class SymbolQuery implements SymbolObserver {
  readonly requiredState: SymbolStateLevel;
  readonly #completion: LookupCompletion;
  readonly #waitingFor = new Set<SymbolEntry>();
  readonly #results = new Map<string, ExecutorSymbolDef>();
  #isOver = false;

  constructor(requiredState: SymbolStateLevel, completion: LookupCompletion) {
    this.requiredState = requiredState;
    this.#completion = completion;
  }

  get isOver(): boolean {
    return this.#isOver;
  }

  /** Takes the definition of a symbol that has come far enough, or registers with it. */
  add(entry: SymbolEntry): void {
    if (entry.state >= this.requiredState) {
      this.#take(entry);
    } else {
      this.#waitingFor.add(entry);
      entry.addQuery(this);
    }
  }

  onState(entry: SymbolEntry): void {
    if (!this.#waitingFor.delete(entry)) return;
    entry.removeQuery(this);
    this.#take(entry);
    this.completeIfDone();
  }

  /** Call once all symbols are added. */
  completeIfDone(): void {
    if (this.#isOver || this.#waitingFor.size > 0) return;
    this.#isOver = true;
    this.#completion.onDone(this.#results);
  }

  onFailure(error: Error): void {
    if (this.#isOver) return;
    this.#isOver = true;
    for (const entry of this.#waitingFor) entry.removeQuery(this);
    this.#waitingFor.clear();
    this.#completion.onFailed(error);
  }

  #take(entry: SymbolEntry): void {
    if (entry.isSideEffectsOnly) return;
    if (entry.def === undefined) throw new InternalError(`"${entry.name}" came this far without a definition`);
    this.#results.set(entry.name, entry.def);
  }
}

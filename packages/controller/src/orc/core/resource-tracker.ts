import type { Dylib, TrackerKey } from './types.js';

/** What a tracker asks of the session. */
export interface TrackerActions {
  remove(tracker: ResourceTracker): Promise<void>;
  transfer(from: ResourceTracker, to: ResourceTracker): void;
}

/** Stands for what was added with it, so that it can be removed together. */
export class ResourceTracker implements TrackerKey, AsyncDisposable {
  readonly dylib: Dylib;
  readonly #actions: TrackerActions;
  /** Names that were defined with it; some may be gone, or belong to others by now. */
  readonly names: ReadonlyMap<string, unknown>[] = [];
  #isDefunct = false;
  #removing: Promise<void> | undefined;

  constructor(dylib: Dylib, actions: TrackerActions) {
    this.dylib = dylib;
    this.#actions = actions;
  }

  /** It was removed, or everything was transferred from it. */
  get isDefunct(): boolean {
    return this.#isDefunct;
  }

  /** Called when it stands for nothing any more. */
  retire(): void {
    this.#isDefunct = true;
  }

  /**
   * Removes the symbols at once, failing those that are being materialized, and frees what they are made of. Idempotent.
   * @throws what a resource manager throws
   */
  remove(): Promise<void> {
    this.#removing ??= this.#isDefunct ? Promise.resolve() : this.#actions.remove(this);
    return this.#removing;
  }

  /** Makes everything belong to another tracker of the same dylib. */
  transferTo(other: ResourceTracker): void {
    if (other !== this) this.#actions.transfer(this, other);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.remove();
  }
}

import type { RemoteSession } from '../remote/index.js';
import type { ExecutorSupport } from './executor-support.js';
import type { LinkSession } from './link-session.js';

/** Runs initializers of what is linked, in the process of the executor. */
export class Initializers {
  readonly #session: RemoteSession;
  readonly #linker: LinkSession;
  readonly #support: ExecutorSupport;
  readonly #reasonOf: (error: unknown) => Promise<unknown>;
  #isNeeded = false;
  #running: Promise<void> | undefined;

  /** @param reasonOf gives what a call that failed is to reject with */
  constructor(
    session: RemoteSession,
    linker: LinkSession,
    support: ExecutorSupport,
    reasonOf: (error: unknown) => Promise<unknown>,
  ) {
    this.#session = session;
    this.#linker = linker;
    this.#support = support;
    this.#reasonOf = reasonOf;
  }

  /** Whether something was linked that has initializers, and they may not have run. */
  get isNeeded(): boolean {
    return this.#isNeeded;
  }

  /** To be called when something is linked that has some. */
  need(): void {
    this.#isNeeded = true;
  }

  /** Links everything that was added and runs those that have not run. @throws LinkError, CallError */
  run(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  async #run(): Promise<void> {
    await this.#support.ready();
    const link = this.#linker.needAll();
    const initialized = this.#session.submit('initialize', {}).result;
    await link;
    await initialized.catch(async (error: unknown) => {
      throw await this.#reasonOf(error);
    });
    this.#isNeeded = false;
  }
}

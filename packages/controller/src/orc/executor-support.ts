import type { CompilePool } from '../compile/index.js';
import type { RemoteSession } from '../remote/index.js';
import { runtimeObject } from '../runtime/index.js';
import type { LinkSession } from './link-session.js';
import { installRuntime } from './native-runtime.js';
import { platformObjects } from './platform.js';

/** What is brought to an executor once: the native runtime, and what programs expect of the C library's static part. */
export class ExecutorSupport {
  readonly #pool: CompilePool;
  readonly #session: RemoteSession;
  readonly #linker: LinkSession;
  readonly #triple: string;
  #ready: Promise<void> | undefined;
  #isReady = false;

  /** @param triple of the executor */
  constructor(pool: CompilePool, session: RemoteSession, linker: LinkSession, triple: string) {
    this.#pool = pool;
    this.#session = session;
    this.#linker = linker;
    this.#triple = triple;
  }

  get isReady(): boolean {
    return this.#isReady;
  }

  /** Brings it when nobody did. @throws CompileError, LinkError, ConnectionError */
  ready(): Promise<void> {
    this.#ready ??= this.#prepare();
    return this.#ready;
  }

  async #prepare(): Promise<void> {
    const install = async (): Promise<void> => {
      // What the hello of this very session said: another session may have brought the runtime since the first.
      if ((this.#session.description.runtimeAbi ?? 0) === 0)
        await installRuntime(this.#session, await runtimeObject(this.#pool, { triple: this.#triple }));
    };
    const [platform] = await Promise.all([platformObjects(this.#pool, this.#triple), install()]);
    for (const object of platform) this.#linker.addPlatform(object);
    this.#isReady = true;
  }
}

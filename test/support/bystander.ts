import { installRuntime, linkC, callOf, longOf, THUNK } from './c-units.js';
import { RawSession } from './raw-session.js';

/** After it was told to stop. */
const LAST_CALLS = 20;

/**
 * A session that calls a function all the time, which counts: an answer that is wrong, missing or out of order is a
 * disturbance by whatever else goes on in the executor.
 */
export class Bystander {
  readonly #session: RawSession;
  readonly #running: Promise<void>;
  /** It ends when it has made so many. */
  #lastCall = Infinity;
  #answers = 0;

  private constructor(session: RawSession, call: () => Promise<bigint>) {
    this.#session = session;
    this.#running = this.#work(call);
    this.#running.catch(() => undefined);
  }

  static async start(address: string): Promise<Bystander> {
    const session = await RawSession.connect(address);
    await installRuntime(session);
    const unit = await linkC(session, `${THUNK} static long n; long count(long a, long b) { return ++n * 10 + a; }`);
    const request = callOf(unit.location('count'), unit.location('thunk'), 7);
    return new Bystander(session, async () => longOf((await session.submit('call', request)).buffer));
  }

  /** How many calls were answered. */
  get answers(): number {
    return this.#answers;
  }

  /** Makes some more calls and ends. @throws what was wrong */
  async stop(): Promise<void> {
    this.#lastCall = this.#answers + LAST_CALLS;
    await this.#running;
    await this.#session.close();
  }

  async #work(call: () => Promise<bigint>): Promise<void> {
    while (this.#answers < this.#lastCall) {
      const value = await call();
      const expected = BigInt(++this.#answers) * 10n + 7n;
      if (value !== expected) throw new Error(`call ${this.#answers} returned ${value}, not ${expected}`);
    }
  }
}

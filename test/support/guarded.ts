/** Code that does not return, in a JIT of its own over an executor that stays. */
import { CallError, LLJIT, type CallOptions, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { compileC } from './c-units.js';
import { rejection } from './rejection.js';

/** An executor and a session with code that goes on while other code ends. */
export class GuardedSession {
  readonly executor: Executor;
  readonly jit: LLJIT;
  readonly #flags: readonly string[];
  #count = 0;

  private constructor(executor: Executor, jit: LLJIT, flags: readonly string[]) {
    this.executor = executor;
    this.jit = jit;
    this.#flags = flags;
  }

  /**
   * @param executor closed with the session
   * @param flags for clang, of the executor's target
   */
  static async open(executor: Executor, flags: readonly string[] = []): Promise<GuardedSession> {
    const jit = await LLJIT.builder().executor(executor).create();
    jit.addObjectSync(
      compileC(
        `int usleep(unsigned);
         long twice(long a) { return 2 * a; }
         volatile int stop;
         long wait_for_stop(long a) { while (!stop) usleep(100); stop = 0; return a + 1; }
         void stop_waiting(void) { stop = 1; }`,
        [...flags, '-O1'],
      ),
      { name: 'others.o' },
    );
    return new GuardedSession(executor, jit, flags);
  }

  async close(): Promise<void> {
    await this.jit.close();
    await this.executor.close();
  }

  /** Adds code in which FUNCTION stands for a name of its own, and calls that: `long FUNCTION(long)`. */
  add(
    source: string,
    language: 'c' | 'cpp' = 'c',
    flags: readonly string[] = ['-O1'],
  ): (options?: CallOptions) => Promise<bigint> {
    const name = `f${++this.#count}`;
    const linkage = language === 'cpp' ? 'extern "C" ' : '';
    const text = `${linkage}long FUNCTION(long);\n${source}`;
    this.jit.addObjectSync(compileC(text, [...this.#flags, ...flags, `-DFUNCTION=${name}`], language), {
      name: `${name}.o`,
    });
    const called = this.jit.function(`long ${name}(long)`);
    return async (options = {}) => BigInt(Number(await called.with(options)(0n)));
  }

  /** The error of a call that does not return. Another call runs meanwhile, and ends well; so does one afterwards. */
  async failing(source: string, language: 'c' | 'cpp' = 'c', options: CallOptions = {}): Promise<CallError> {
    const call = this.add(source, language);
    const other = this.jit.function('long wait_for_stop(long)')(41n);
    const error = await rejection(call(options));
    await this.jit.function('void stop_waiting(void)')();
    expect(await other).to.equal(42n);
    expect(await this.jit.function('long twice(long)')(21n)).to.equal(42n);
    if (!(error instanceof CallError)) throw error;
    return error;
  }
}

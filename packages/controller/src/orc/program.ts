import type { Readable } from 'node:stream';
import { CancelledError, messageOf } from '@telejit/shared';
import { INPUT_WINDOW_BYTES, OUTPUT_WINDOW_BYTES, telejit } from '@telejit/shared/wire';
import type { RemoteSession } from '../remote/index.js';

import v1 = telejit.v1;

/** Takes output as it arrives; the next chunk comes when the returned promise has settled. */
export type OutputConsumer = (chunk: Uint8Array) => void | Promise<void>;

/** How a program is run. */
export interface RunOptions {
  /** argv, with argv[0]. Default: the entry's name alone. */
  readonly argv?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** Start from the executor's environment. Default true. */
  readonly inheritEnv?: boolean;
  /** On the executor's machine; default its own. */
  readonly cwd?: string;
  /** Standard input; without it, it is at its end from the start. */
  readonly stdin?: Readable | Uint8Array | string;
  /** Default: gathered in the result. */
  readonly stdout?: OutputConsumer;
  readonly stderr?: OutputConsumer;
  /** Ends the program with SIGKILL after this long. */
  readonly timeoutMs?: number;
  readonly stackBytes?: number;
  /** Ends the program with SIGKILL and rejects with CancelledError. */
  readonly signal?: AbortSignal;
}

/** What became of a program. */
export interface RunResult {
  /** How far it came: in its initializers, in the entry, or to its end by return or exit. */
  readonly phase: 'init' | 'run' | 'done';
  /** Null when a signal ended it. */
  readonly exitCode: number | null;
  /** Such as "SIGSEGV"; null when it exited. */
  readonly signal: string | null;
  readonly signalNumber: number | null;
  readonly timedOut: boolean;
  readonly elapsedMs: number;
  /** What no consumer took. */
  readonly stdout: Buffer;
  readonly stderr: Buffer;
}

/** Submits RunProgram and carries its standard streams. Nothing waits before it is submitted. */
export function runProgram(
  session: RemoteSession,
  entry: v1.ILocation,
  name: string,
  options: RunOptions,
): Promise<RunResult> {
  const outputs = {
    [v1.OutputStream.OUTPUT_STREAM_STDOUT]: new OutputChannel(options.stdout),
    [v1.OutputStream.OUTPUT_STREAM_STDERR]: new OutputChannel(options.stderr),
  };
  const input = new InputWindow();
  const submitted = session.submit(
    'runProgram',
    {
      entry,
      argv: (options.argv ?? [name]).map((text) => Buffer.from(text)),
      env: Object.entries(options.env ?? {}).map(([key, value]) => Buffer.from(`${key}=${value}`)),
      inheritEnv: options.inheritEnv ?? true,
      cwd: options.cwd ?? '',
      hasInput: options.stdin !== undefined,
      timeoutMs: options.timeoutMs ?? 0,
      stackBytes: options.stackBytes ?? 0,
      outputWindowBytes: OUTPUT_WINDOW_BYTES,
    },
    `run ${name}`,
    {
      onOutput(stream, data) {
        if (stream !== v1.OutputStream.OUTPUT_STREAM_STDOUT && stream !== v1.OutputStream.OUTPUT_STREAM_STDERR) return;
        outputs[stream].push(data, () => session.sendOutputCredit(submitted.id, data.length));
      },
      onInputCredit: (bytes, isClosed) => input.onCredit(bytes, isClosed),
    },
  );
  return finish(session, submitted, name, options, input, Object.values(outputs));
}

async function finish(
  session: RemoteSession,
  submitted: { readonly id: number; readonly result: Promise<v1.IRunProgramResult> },
  name: string,
  options: RunOptions,
  input: InputWindow,
  outputs: readonly OutputChannel[],
): Promise<RunResult> {
  const { signal } = options;
  const onAbort = (): void => void session.submit('cancelOperation', { operation: submitted.id });
  signal?.addEventListener('abort', onAbort, { once: true });
  if (signal?.aborted === true) onAbort();
  for (const output of outputs) output.onFailure(onAbort);
  try {
    const feeding = options.stdin === undefined ? undefined : feed(session, submitted.id, options.stdin, input);
    const result = await submitted.result.finally(() => input.onCredit(0, true));
    await feeding;
    const [stdout, stderr] = await Promise.all(outputs.map((output) => output.end()));
    if (signal?.aborted === true)
      throw new CancelledError('CANCELLED', `run ${name}: cancelled; the program was killed`, { cause: signal.reason });
    const signalNumber = result.signal ?? 0;
    return {
      phase: PHASES[result.phase ?? 0],
      exitCode: signalNumber === 0 ? (result.exitCode ?? 0) : null,
      signal: signalNumber === 0 ? null : (result.signalName ?? `SIG${signalNumber}`),
      signalNumber: signalNumber === 0 ? null : signalNumber,
      timedOut: result.timedOut ?? false,
      elapsedMs: (result.elapsedUs ?? 0) / 1000,
      stdout,
      stderr,
    };
  } finally {
    signal?.removeEventListener('abort', onAbort);
  }
}

const PHASES: Readonly<Record<v1.ProgramPhase, RunResult['phase']>> = {
  [v1.ProgramPhase.PROGRAM_PHASE_UNSPECIFIED]: 'init',
  [v1.ProgramPhase.PROGRAM_PHASE_INIT]: 'init',
  [v1.ProgramPhase.PROGRAM_PHASE_RUN]: 'run',
  [v1.ProgramPhase.PROGRAM_PHASE_DONE]: 'done',
};

/** One output stream: chunks go to the consumer one after the other. */
class OutputChannel {
  readonly #consumer: OutputConsumer | undefined;
  readonly #kept: Uint8Array[] = [];
  #tail: Promise<void> = Promise.resolve();
  #failure: { readonly error: unknown } | undefined;
  #onFailure: () => void = () => undefined;

  constructor(consumer: OutputConsumer | undefined) {
    this.#consumer = consumer;
  }

  /** What to do, once, when the consumer throws; end() then rejects. */
  onFailure(action: () => void): void {
    this.#onFailure = action;
  }

  push(chunk: Uint8Array, onConsumed: () => void): void {
    const consumer = this.#consumer;
    if (consumer === undefined) {
      this.#kept.push(chunk);
      onConsumed();
      return;
    }
    this.#tail = this.#tail.then(async () => {
      if (this.#failure === undefined) {
        try {
          await consumer(chunk);
        } catch (error) {
          this.#failure = { error };
          this.#onFailure();
        }
      }
      onConsumed();
    });
  }

  async end(): Promise<Buffer> {
    await this.#tail;
    if (this.#failure !== undefined) throw this.#failure.error;
    return Buffer.concat(this.#kept);
  }
}

/** How much input may be sent. */
class InputWindow {
  #room = INPUT_WINDOW_BYTES;
  #isClosed = false;
  #waiting: (() => void)[] = [];

  get isClosed(): boolean {
    return this.#isClosed;
  }

  onCredit(bytes: number, isClosed: boolean): void {
    this.#room += bytes;
    if (isClosed) this.#isClosed = true;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }

  /** Resolves with how many of `wanted` bytes may go now, 0 when the program takes no more. */
  async take(wanted: number): Promise<number> {
    while (this.#room <= 0 && !this.#isClosed) await this.#change();
    if (this.#isClosed) return 0;
    const taken = Math.min(wanted, this.#room);
    this.#room -= taken;
    return taken;
  }

  /** Resolves when the program takes no more input. */
  async closed(): Promise<void> {
    while (!this.#isClosed) await this.#change();
  }

  #change(): Promise<void> {
    return new Promise((resolve) => this.#waiting.push(resolve));
  }
}

const INPUT_CHUNK_BYTES = 64 * 1024;

/** Sends input until it ends or the program takes no more. Never waits for input once the program has ended. */
async function feed(
  session: RemoteSession,
  id: number,
  source: Readable | Uint8Array | string,
  window: InputWindow,
): Promise<void> {
  const closed = window.closed().then(() => undefined);
  if (typeof source === 'string' || source instanceof Uint8Array) {
    await feedChunk(session, id, Buffer.from(source), window);
  } else {
    const chunks: AsyncIterator<unknown> = source.iterator({ destroyOnReturn: false });
    for (;;) {
      const next = await Promise.race([chunks.next(), closed]);
      if (next === undefined) {
        // The program is gone; a read that is still under way is left to end by itself.
        return;
      }
      if (next.done === true) break;
      const chunk = next.value;
      await feedChunk(session, id, chunk instanceof Uint8Array ? chunk : Buffer.from(messageOf(chunk)), window);
    }
  }
  if (!window.isClosed) session.sendInput(id, new Uint8Array(), true);
}

async function feedChunk(session: RemoteSession, id: number, chunk: Uint8Array, window: InputWindow): Promise<void> {
  for (let at = 0; at < chunk.length;) {
    const count = await window.take(Math.min(INPUT_CHUNK_BYTES, chunk.length - at));
    if (count === 0) return;
    session.sendInput(id, chunk.subarray(at, at + count), false);
    at += count;
  }
}

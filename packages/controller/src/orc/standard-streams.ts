import type { Readable } from 'node:stream';
import { messageOf, ProtocolError } from '@telejit/shared';
import { INPUT_WINDOW_BYTES, OUTPUT_WINDOW_BYTES, telejit } from '@telejit/shared/wire';
import type { ProgramListener, RemoteSession } from '../remote/index.js';

import v1 = telejit.v1;

/** Takes output as it arrives; the next chunk comes when the returned promise has settled. */
export type OutputConsumer = (chunk: Uint8Array) => void | Promise<void>;

/** Where the standard streams of something that runs in the executor come from and go. */
export interface StreamOptions {
  /** Without it, a program's is at its end from the start. */
  readonly stdin?: Readable | Uint8Array | string;
  /** Default: gathered. */
  readonly stdout?: OutputConsumer;
  readonly stderr?: OutputConsumer;
}

/** The standard streams of one operation. */
export class StandardStreams {
  readonly #session: RemoteSession;
  readonly #stdin: StreamOptions['stdin'];
  readonly #stdout: OutputChannel;
  readonly #stderr: OutputChannel;
  readonly #input = new InputWindow();
  #operation = 0;
  #inputFailure: { readonly error: unknown } | undefined;
  /** Of what was sent, so much was not consumed yet. */
  #underWayBytes = 0;

  constructor(session: RemoteSession, { stdin, stdout, stderr }: StreamOptions) {
    this.#session = session;
    this.#stdin = stdin;
    this.#stdout = new OutputChannel(stdout);
    this.#stderr = new OutputChannel(stderr);
  }

  get hasInput(): boolean {
    return this.#stdin !== undefined;
  }

  /** To be given to the operation when it is submitted. */
  readonly listener: ProgramListener = {
    onOutput: (stream, data) => {
      this.#underWayBytes += data.length;
      if (this.#underWayBytes > OUTPUT_WINDOW_BYTES)
        throw new ProtocolError(
          'OUTPUT_WINDOW',
          `operation ${this.#operation}: the executor sent ${this.#underWayBytes} bytes of output ahead of what was consumed; at most ${OUTPUT_WINDOW_BYTES} may be under way`,
        );
      this.#channelOf(stream)?.push(data, () => {
        this.#underWayBytes -= data.length;
        this.#session.sendOutputCredit(this.#operation, data.length);
      });
    },
    onInputCredit: (bytes, isClosed) => this.#input.onCredit(bytes, isClosed),
  };

  /**
   * Sends what there is to read.
   * @param operation the number under which it was submitted
   * @param onFailed called when a consumer throws, or what there is to read cannot be had; end() then rejects
   * @returns resolves when nothing more will be sent
   */
  async begin(operation: number, onFailed: () => void): Promise<void> {
    this.#operation = operation;
    for (const channel of [this.#stdout, this.#stderr]) channel.onFailure(onFailed);
    if (this.#stdin === undefined) return;
    try {
      await feed(this.#session, operation, this.#stdin, this.#input);
    } catch (error) {
      this.#inputFailure = { error };
      onFailed();
    }
  }

  /** Nobody reads any more. */
  endInput(): void {
    this.#input.onCredit(0, true);
  }

  /** What no consumer took, once the others have taken everything. @throws what a consumer or the input has thrown */
  async end(): Promise<{ readonly stdout: Buffer; readonly stderr: Buffer }> {
    const [stdout, stderr] = await Promise.all([this.#stdout.end(), this.#stderr.end()]);
    if (this.#inputFailure !== undefined) throw this.#inputFailure.error;
    return { stdout, stderr };
  }

  #channelOf(stream: v1.OutputStream): OutputChannel | undefined {
    if (stream === v1.OutputStream.OUTPUT_STREAM_STDOUT) return this.#stdout;
    return stream === v1.OutputStream.OUTPUT_STREAM_STDERR ? this.#stderr : undefined;
  }
}

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

  /** @throws ProtocolError (INPUT_WINDOW) for credit that exceeds what was sent */
  onCredit(bytes: number, isClosed: boolean): void {
    this.#room += bytes;
    if (this.#room > INPUT_WINDOW_BYTES)
      throw new ProtocolError(
        'INPUT_WINDOW',
        `the executor says that it has taken ${bytes} bytes of input, of which ${bytes - (this.#room - INPUT_WINDOW_BYTES)} were sent`,
      );
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

import {
  CancelledError,
  ConnectionError,
  InputError,
  listenForAbort,
  ProtocolError,
  TelejitError,
} from '@telejit/shared';
import { swapColumn, type telejit } from '@telejit/shared/wire';
import { OperationError, type RemoteSession } from '../remote/index.js';
import { columnClass, type BatchColumn } from './batch-columns.js';
import { BatchError } from './batch-error.js';
import { batchInput, encodePart, type BatchInput, type BatchPart } from './batch-part.js';
import { batchLayout } from './batch-thunk.js';
import { checkIsolation, type CallOptions } from './call-options.js';
import type { CallTarget } from './call-target.js';
import type { CallArgument, CallValue } from './marshal.js';
import type { Prototype } from './prototype.js';
import type { BatchOptions, BatchResults, TypedFunction } from './typed-function.js';

/** How one part of a batch ended: the records that are done, and why there are no more. */
interface PartEnd {
  readonly done: number;
  readonly error: unknown;
  /** Of how many of the others nothing is known. */
  readonly unknown?: number;
}

const NO_BYTES = new Uint8Array(0);

/** Calls a function for each of many records, one after another on one thread of the executor. */
export class BatchCall {
  readonly #session: RemoteSession;
  readonly #prototype: Prototype;
  readonly #input: BatchInput;
  readonly #options: CallOptions;
  readonly #signal: AbortSignal | undefined;
  /** When the batch has to be over, of the clock of `performance`. */
  #overAt = Infinity;
  /** What a call that failed is to reject with. */
  readonly #reasonOf: (error: unknown) => Promise<unknown>;
  /** Undefined when the function has none. */
  readonly #results: BatchColumn | undefined;

  /** @throws InputError BAD_ARGUMENT_COUNT, BAD_BATCH; LinkError (NO_ISOLATION) */
  constructor(
    session: RemoteSession,
    prototype: Prototype,
    input: readonly (readonly CallArgument[])[] | readonly BatchColumn[],
    options: CallOptions,
    reasonOf: (error: unknown) => Promise<unknown>,
  ) {
    if (prototype.result.kind === 'pointer' && prototype.result.isString)
      throw new InputError(
        'BAD_BATCH',
        `${prototype.name} returns a C string, which a batch cannot copy in time: declare the result as void * and read it, or call it once per string`,
      );
    checkIsolation(session, `batch of ${prototype.name}`, options);
    this.#session = session;
    this.#prototype = prototype;
    this.#input = batchInput(prototype, input);
    this.#options = options;
    this.#signal = options.signal;
    this.#reasonOf = reasonOf;
    const { result } = prototype;
    const { count } = this.#input;
    const Column = columnClass(result);
    this.#results =
      result.kind === 'void' ? undefined : new Column(new ArrayBuffer(Column.BYTES_PER_ELEMENT * count), 0, count);
  }

  /**
   * Makes the calls.
   * @param reach gives what to call, once, with the first part
   * @returns the results in the form of the input
   * @throws BatchError for a call that was given up, with the results before it; InputError (BAD_ARGUMENT)
   */
  async run(reach: () => CallTarget | Promise<CallTarget>): Promise<BatchResults> {
    const { count } = this.#input;
    if (this.#isAborted) throw this.#errorAt(0, this.#cancelled());
    if (count === 0) return this.#resultsOf(0);
    let part = encodePart(this.#prototype, this.#input, 0);
    const target = await reach();
    const { deadlineMs = 0 } = this.#options;
    if (deadlineMs !== 0) this.#overAt = performance.now() + deadlineMs;
    for (;;) {
      const { done, error, unknown } = await this.#runPart(target, part);
      const next = part.from + done;
      if (error !== undefined) throw this.#errorAt(next, error, unknown);
      if (next === count) return this.#resultsOf(count);
      part = this.#nextPart(next);
    }
  }

  get #isAborted(): boolean {
    return this.#signal?.aborted === true;
  }

  #nextPart(from: number): BatchPart {
    try {
      return encodePart(this.#prototype, this.#input, from);
    } catch (error) {
      throw error instanceof TelejitError ? this.#errorAt(from, error) : error;
    }
  }

  async #runPart(target: CallTarget, part: BatchPart): Promise<PartEnd> {
    if (this.#isAborted) return { done: 0, error: this.#cancelled() };
    const { stop } = batchLayout(this.#prototype.parameters.length);
    const what = `call ${this.#prototype.name}`;
    const call = this.#session.call(
      {
        function: target.function,
        thunk: target.thunk,
        buffer: part.buffer,
        bufferSize: part.buffer.byteLength,
        replyOffset: part.replyOffset,
        replySize: part.replySize,
        stopOffset: stop,
        keepsResults: true,
        stackBytes: this.#options.stackBytes,
        deadlineMs: this.#timeLeft(),
        isolated: this.#options.isolated,
      },
      what,
    );
    const endListening = listenForAbort(this.#signal, () => this.#session.cancelCall(call, what));
    try {
      const done = this.#take(part, await call.result);
      if (done === part.count) return { done, error: undefined };
      if (this.#isAborted) return { done, error: this.#cancelled() };
      throw this.#badReply(`ended after ${done} of ${part.count} records without a reason`);
    } catch (error) {
      await target.linked();
      const done = error instanceof OperationError && error.failure.call ? this.#take(part, error.failure.call) : 0;
      if (this.#isAborted && error instanceof OperationError && error.code === 'CALL_CANCELLED')
        return { done, error: this.#cancelled(error) };
      // Of what a child process did, nothing remains.
      const unknown = error instanceof ConnectionError && this.#options.isolated !== true ? part.count : 0;
      return { done, error: await this.#reasonOf(error), unknown };
    } finally {
      endListening();
    }
  }

  /** A part that begins at the deadline has a millisecond: 0 would be none. */
  #timeLeft(): number | undefined {
    if (this.#overAt === Infinity) return undefined;
    return Math.max(Math.ceil(this.#overAt - performance.now()), 1);
  }

  /** Takes what came back of a part. @returns how many records are done @throws ProtocolError (BAD_REPLY) */
  #take(part: BatchPart, reply: telejit.v1.ICallResult): number {
    const bytes = reply.buffer ?? NO_BYTES;
    if (bytes.byteLength !== part.replySize)
      throw this.#badReply(`returned ${bytes.byteLength} bytes instead of ${part.replySize}`);
    const { done: doneAt, results } = batchLayout(this.#prototype.parameters.length);
    const done = Number(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getBigUint64(0, true));
    if (done > part.count) throw this.#badReply(`says that ${done} of ${part.count} records are done`);
    const all = this.#results;
    if (all !== undefined) {
      const width = all.BYTES_PER_ELEMENT;
      const into = new Uint8Array(all.buffer, part.from * width, done * width);
      into.set(bytes.subarray(results - doneAt, results - doneAt + into.byteLength));
      swapColumn(into, width);
    }
    for (const { offset, target } of part.copyBack) target.set(bytes.subarray(offset, offset + target.byteLength));
    return done;
  }

  #resultsOf(done: number): BatchResults {
    const all = this.#results;
    if (all === undefined)
      return this.#input.kind === 'records' ? new Array<undefined>(done).fill(undefined) : undefined;
    const results = done === all.length ? all : all.slice(0, done);
    if (this.#input.kind === 'columns') return results;
    if (this.#prototype.result.kind === 'bool') return Array.from<number | bigint, boolean>(results, Boolean);
    const values = new Array<CallValue>(done);
    for (let k = 0; k < done; k++) values[k] = results[k];
    return values;
  }

  #errorAt(record: number, cause: unknown, unknown?: number): BatchError {
    return new BatchError(this.#prototype.name, record, this.#resultsOf(record), cause, unknown);
  }

  /** @param ended how a call ended that was under way */
  #cancelled(ended?: OperationError): CancelledError {
    const when = ended === undefined ? 'before its call was made' : 'during its call, which was ended';
    return new CancelledError('CANCELLED', `cancelled ${when}`, { cause: this.#signal?.reason });
  }

  #badReply(what: string): ProtocolError {
    return new ProtocolError('BAD_REPLY', `the executor ${what}, for a batch of ${this.#prototype.name}`);
  }
}

/**
 * The `batch` of a typed function.
 * @param ownOptions of the function, beside those of a batch
 * @param reach gives what to call
 * @param reasonOf gives what a call that failed is to reject with
 */
export function batchFunction(
  session: RemoteSession,
  prototype: Prototype,
  ownOptions: CallOptions,
  reach: () => CallTarget | Promise<CallTarget>,
  reasonOf: (error: unknown) => Promise<unknown>,
): TypedFunction['batch'] {
  function batch(records: readonly (readonly CallArgument[])[], options?: BatchOptions): Promise<CallValue[]>;
  function batch(columns: readonly BatchColumn[], options?: BatchOptions): Promise<BatchColumn | undefined>;
  async function batch(
    input: readonly (readonly CallArgument[])[] | readonly BatchColumn[],
    { signal = ownOptions.signal }: BatchOptions = {},
  ): Promise<CallValue[] | BatchColumn | undefined> {
    return new BatchCall(session, prototype, input, { ...ownOptions, signal }, reasonOf).run(reach);
  }
  return batch;
}

import {
  type AsyncCloseable,
  CancelledError,
  ConnectionError,
  InputError,
  InternalError,
  listenForAbort,
  messageOf,
  numberFromLong,
  Outstanding,
  ProtocolError,
  soon,
  TelejitError,
} from '@telejit/shared';
import {
  INLINE_BATCH_BYTES,
  PROTOCOL_MAX,
  PROTOCOL_MIN,
  SOFTWARE_VERSION,
  telejit,
  writeColumn,
} from '@telejit/shared/wire';
import { CallBytes } from './call-bytes.js';
import { HeldCalls, mostUnderWay, type SubmittedCall } from './held-calls.js';
import type { Connection } from './connection.js';
import { ContentSender } from './content.js';
import { connectionErrorFrom, OperationError } from './failure.js';
import { SessionStream } from './session-stream.js';
import { ThreadReports } from './thread-reports.js';
import { UpcallDispatcher, type UpcallAnswer, type UpcallHandler } from './upcalls.js';
import type { LossExplainer, ProgramListener, RemoteSessionOptions, Submitted } from './session-types.js';
import { operationOf, type OperationKind, type OperationRequest, type OperationResult } from './operations.js';

import v1 = telejit.v1;

interface Pending {
  readonly kind: OperationKind;
  readonly what: string;
  /** Of a call that returns much. */
  readonly bytes: CallBytes | undefined;
  /** Of a call: what it returns of its buffer. */
  readonly replyBytes: number | undefined;
  resolve(reply: v1.IReply): void;
  reject(error: TelejitError): void;
}

interface SubmitOptions {
  readonly program?: ProgramListener;
  readonly bytes?: CallBytes;
  readonly replyBytes?: number;
}

/** A call that returns no more has it all in its reply. */
const REPLY_BYTES = 1024 * 1024;
const CLOSE_LIMIT_MS = 10_000;

/**
 * One session with an executor: one bidirectional stream on which operations are batched and pipelined. Everything that
 * is submitted before control returns to the event loop travels in one frame, or in as many as the executor's limits ask for.
 */
export class RemoteSession implements AsyncCloseable {
  readonly stats = { bytesSent: 0, bytesReceived: 0, roundTrips: 0, operations: 0, resumptions: 0 };
  /** What the executor says of threads that linked code made. */
  readonly threads = new ThreadReports();
  readonly #stream: SessionStream;
  readonly #address: string;
  readonly #explainLoss: LossExplainer | undefined;
  readonly #pending = new Outstanding<Pending>();
  readonly #programs = new Map<number, ProgramListener>();
  readonly #content = new ContentSender();
  readonly #upcalls = new UpcallDispatcher(({ id, data }, failure) =>
    this.answerUpcalls([id], { failure, endsThreads: data.byteLength > 0 }),
  );
  readonly #held = new HeldCalls(() => this.#pending.size - this.#upcalls.openCount < this.#mostUnderWay);
  #mostUnderWay = mostUnderWay(0);
  readonly #closed: Promise<void>;
  #frame: v1.IControllerFrame | undefined;
  readonly #flushGathered = (): void => this.#flush();
  /** The last one that was submitted. */
  #release:
    | { readonly units: number[]; readonly request: v1.IRelease; readonly result: Promise<v1.IReleaseResult> }
    | undefined;
  readonly #libraryNumbers: number[] = [];
  #lastId = 0;
  #isConnected = false;
  #isClosing = false;
  #loss: TelejitError | undefined;
  #description: v1.IDescription = {};
  #features: ReadonlySet<string> = new Set();

  private constructor(connection: Connection, options: RemoteSessionOptions) {
    this.#address = options.address;
    this.#explainLoss = options.explainLoss;
    let setClosed = (): void => undefined;
    this.#closed = new Promise((resolve) => (setClosed = resolve));
    const lose = (error: TelejitError): void => {
      this.#lose(error);
      setClosed();
    };
    const what = `the executor at ${this.#address}`;
    this.#stream = new SessionStream({
      open: () => connection.open(options.metadata),
      watch: (user) => connection.watch(user),
      isWaiting: () => this.#pending.size > 0,
      ask: () => void this.submit('ping', {}, 'ask whether the executor is there'),
      onResumed: () => this.stats.resumptions++,
      onTooLarge: (operation, why) => this.#refuseToSend(operation, why),
      onFrame: (frame, bytes) => this.#receive(frame, bytes),
      onBadFrame: (cause) =>
        this.#fail(
          new ProtocolError('BAD_FRAME', `${what} sent a frame that cannot be read: ${messageOf(cause)}`, { cause }),
        ),
      onEnd: () =>
        lose(
          this.#isClosing
            ? this.#closedError('what was under way')
            : new ConnectionError('CONNECTION_LOST', `${what} ended the session`),
        ),
      onLost: (error) => lose(connectionErrorFrom(this.#address, error, this.#isConnected)),
    });
  }

  /**
   * Opens a session and says hello.
   * @throws ConnectionError EXECUTOR_UNREACHABLE, TLS_FAILED, UNAUTHENTICATED, NOT_AN_EXECUTOR, HELLO_TIMEOUT, PROTOCOL_VERSION
   */
  static async open(connection: Connection, options: RemoteSessionOptions): Promise<RemoteSession> {
    const session = new RemoteSession(connection, options);
    const hello = session.submit('hello', {
      protocolMin: PROTOCOL_MIN,
      protocolMax: PROTOCOL_MAX,
      softwareVersion: SOFTWARE_VERSION,
      requiredFeatures: [],
      resumable: true,
    });
    const timer = setTimeout(() => {
      session.#fail(
        new ConnectionError(
          'HELLO_TIMEOUT',
          `${options.address} accepted the connection but did not answer within ${options.helloTimeoutMs} ms; is it a telejit-executor? One that is slow to start may have longer (timeoutMs, or --connect-timeout)`,
        ),
      );
    }, options.helloTimeoutMs);
    const onAbort = (): void =>
      session.#fail(new CancelledError('CANCELLED', `connecting to ${options.address} was cancelled`));
    const endListening = listenForAbort(options.signal, onAbort);
    if (options.signal?.aborted === true) onAbort();
    try {
      const result = await hello.result;
      const protocol = result.protocol ?? 0;
      if (protocol < PROTOCOL_MIN || protocol > PROTOCOL_MAX) {
        throw new ConnectionError(
          'PROTOCOL_VERSION',
          `the executor at ${options.address} chose protocol version ${protocol}; this controller speaks ${PROTOCOL_MIN} to ${PROTOCOL_MAX}: use releases of both that share a version`,
        );
      }
      session.#isConnected = true;
      session.#description = result.description ?? {};
      session.#features = new Set(result.description?.features);
      session.#stream.watch();
      session.#stream.setLimits(result.description?.limits ?? {});
      session.#mostUnderWay = mostUnderWay(result.description?.limits?.waitingCalls ?? 0);
      const { resumeToken, resumeWindowMs } = result;
      if (resumeToken?.length && resumeWindowMs)
        session.#stream.makeResumable({ token: resumeToken, windowMs: resumeWindowMs });
      session.#content.addHeld(result.heldContent ?? new Uint8Array());
      return session;
    } catch (error) {
      await session.close();
      if (error instanceof OperationError && error.code === 'PROTOCOL_VERSION') {
        throw new ConnectionError('PROTOCOL_VERSION', error.message, { cause: error });
      }
      throw error;
    } finally {
      clearTimeout(timer);
      endListening();
    }
  }

  /** What the executor said of itself. */
  get description(): v1.IDescription {
    return this.#description;
  }

  /** Optional capabilities that it has, by name. */
  get features(): ReadonlySet<string> {
    return this.#features;
  }

  /** The first component of the executor's triple. */
  get arch(): string {
    return (this.#description.triple ?? '').split('-', 1)[0];
  }

  /** Everything that is linked lies below it. */
  get arenaEnd(): number {
    return numberFromLong(this.#description.arenaEnd);
  }

  /** Why the session ended, or undefined while it is alive. */
  get loss(): TelejitError | undefined {
    return this.#loss;
  }

  /**
   * Adds an operation to the frame that is being gathered.
   * @param what for messages, such as 'link main.o'
   */
  submit<K extends OperationKind>(
    kind: K,
    request: OperationRequest<K>,
    what: string = kind,
    program?: ProgramListener,
  ): Submitted<OperationResult<K>> {
    return this.#submit(kind, request, what, [], { program });
  }

  /**
   * Calls a function with a buffer of any size: see Call. What does not fit into one message travels as content, and comes
   * back in pieces, which needs the executor's feature "call-data". More calls than may wait there are held back here.
   */
  call(request: v1.ICall, what: string): SubmittedCall {
    if (this.#pending.size < this.#mostUnderWay) return this.#sendCall(request, what);
    return this.#held.hold(() => this.#sendCall(request, what));
  }

  /** Has a call end soon, wherever it is. */
  cancelCall(call: SubmittedCall, what: string): void {
    const failure = { code: 'CALL_CANCELLED', message: 'the call was cancelled before it was sent' };
    if (this.#held.drop(call, new OperationError(what, 0, failure))) return;
    this.submit('cancelOperation', { operation: call.id });
  }

  #sendCall(request: v1.ICall, what: string): Submitted<v1.ICallResult> {
    const { buffer } = request;
    const replyBytes = request.replySize ?? 0;
    const bytes = replyBytes > REPLY_BYTES ? new CallBytes(replyBytes) : undefined;
    const isInline = !buffer || buffer.byteLength <= INLINE_BATCH_BYTES || !this.#features.has('call-data');
    if (isInline) return this.#submit('call', request, what, [], { bytes, replyBytes });
    const { sha256, chunks } = this.#content.prepareTransient(buffer);
    return this.#submit('call', { ...request, buffer: undefined, bufferContent: sha256 }, what, chunks, {
      bytes,
      replyBytes,
    });
  }

  /**
   * Links a batch; content that the executor does not hold is sent ahead of it. Should the executor have dropped content
   * that it was thought to hold, everything is sent once more.
   */
  link(units: readonly v1.ILinkUnit[], what: string): Submitted<v1.ILinkResult> {
    const send = (): Submitted<v1.ILinkResult> => {
      const { chunks, link } = this.#content.prepareLink(units);
      return this.#submit('link', link, what, chunks);
    };
    const first = send();
    const result = first.result.catch((error: unknown) => {
      if (!(error instanceof OperationError) || error.code !== 'CONTENT_MISSING') throw error;
      this.#content.forget();
      return send().result;
    });
    result.catch(() => undefined);
    return { id: first.id, result };
  }

  /** Numbers of the libraries that were loaded, or are being loaded (LoadLibrary.number). */
  get libraryNumbers(): readonly number[] {
    return this.#libraryNumbers;
  }

  /** Loads a shared library in the executor, under a number of its own. */
  loadLibrary(name: string): { readonly number: number; readonly result: Promise<v1.ILoadLibraryResult> } {
    const number = this.#libraryNumbers.length + 1;
    this.#libraryNumbers.push(number);
    return { number, result: this.submit('loadLibrary', { name, number }, `load library ${name}`).result };
  }

  /**
   * Frees link units by number. Calls that run in them end first. What is released in one turn, with nothing else between,
   * is one operation: the executor finds out once who is inside. Calls that are held back go first: they may use them.
   */
  async release(units: readonly number[]): Promise<void> {
    if (this.#held.count > 0) await this.#held.drained();
    const last = this.#frame?.operations?.at(-1)?.release;
    if (this.#release === undefined || last !== this.#release.request) {
      const request: v1.IRelease = {};
      this.#release = { units: [], request, result: this.submit('release', request, 'release').result };
    }
    const { units: all, request, result } = this.#release;
    all.push(...units);
    request.units = writeColumn(Uint32Array.from(all));
    await result;
  }

  /**
   * Has code that asks for something heard, the earliest handler first. A thread that no handler knows is told so.
   * @returns ends that
   */
  onUpcall(handler: UpcallHandler): () => void {
    return this.#upcalls.add(handler);
  }

  /** Has it heard when a thread does not wait for an answer any more, because its call was ended. @returns ends that */
  onUpcallEnded(listener: (id: number) => void): () => void {
    return this.#upcalls.addEnded(listener);
  }

  /** Resolves when the session has ended, however that came. */
  get ended(): Promise<void> {
    return this.#closed;
  }

  /**
   * Lets threads go on, that wait in the executor for an answer to upcalls: at a target, or to fail. They fail as well when
   * the executor refuses the target, because it is gone.
   */
  answerUpcalls(upcalls: readonly number[], answer: UpcallAnswer): void {
    const request = { upcalls: [...upcalls], ...answer };
    const { result } = this.submit('answerUpcalls', request, 'answer code that waits for a function');
    const settle = (): void => this.#upcalls.settle(upcalls);
    result.then(settle, settle);
    if ('failure' in answer) return;
    result.catch((error: unknown) => {
      if (this.#loss === undefined) this.answerUpcalls(upcalls, { failure: messageOf(error) });
    });
  }

  /** Writes memory. What is submitted in one turn shares frames as far as they have room. @param data at most 1 MiB */
  writeMemory(address: number, data: Uint8Array): Submitted<v1.IWriteMemoryResult> {
    return this.submit('writeMemory', { location: { address }, data }, 'write memory');
  }

  /** Standard input for a running program. */
  sendInput(operation: number, data: Uint8Array, end: boolean): void {
    (this.#gather().inputs ??= []).push({ operation, data, end });
  }

  /** Tells the executor that output has been consumed. */
  sendOutputCredit(operation: number, bytes: number): void {
    (this.#gather().credits ??= []).push({ operation, bytes });
  }

  /**
   * Ends the session; what the executor holds for it is freed there, after its destructors have run. An executor that does
   * not end the session within ten seconds is left.
   */
  async close(): Promise<void> {
    if (!this.#isClosing) {
      this.#isClosing = true;
      this.#held.dropAll(this.#closedError('a call that was held back'));
      this.#flush();
      if (this.#loss === undefined) this.#stream.end();
    }
    if (this.#loss === undefined) {
      const timer = setTimeout(() => this.#stream.cancel(), CLOSE_LIMIT_MS);
      await this.#closed;
      clearTimeout(timer);
    }
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.close();
  }

  #submit<K extends OperationKind>(
    kind: K,
    request: OperationRequest<K>,
    what: string,
    chunks: v1.IContentChunk[],
    { program, bytes, replyBytes }: SubmitOptions = {},
  ): Submitted<OperationResult<K>> {
    if (this.#loss !== undefined || this.#isClosing) {
      const error = this.#loss ?? this.#closedError(what);
      const result = Promise.reject(error);
      result.catch(() => undefined);
      return { id: 0, result };
    }
    // A chunk fills a frame of its own; the last one shares the operation's.
    for (const chunk of chunks) {
      (this.#gather().content ??= []).push(chunk);
      this.#flush();
    }
    const id = ++this.#lastId;
    if (program !== undefined) this.#programs.set(id, program);
    const frame = this.#gather();
    (frame.operations ??= []).push(operationOf(id, kind, request));
    this.stats.operations++;
    // One promise and no more: each costs a turn of the microtask queue.
    const result = new Promise<OperationResult<K>>((resolve, reject) => {
      const fail = (error: TelejitError): void => {
        // Heard: at once, which costs operations that succeed nothing.
        result.catch(() => undefined);
        reject(error);
      };
      const take = (reply: v1.IReply): void => {
        const value: OperationResult<K> | null | undefined = reply[kind];
        if (value !== null && value !== undefined) {
          resolve(value);
          return;
        }
        fail(
          new ProtocolError(
            'BAD_REPLY',
            `${what}: the executor answered operation ${id} with something else than a ${kind} result`,
          ),
        );
      };
      this.#pending.add(id, { kind, what, bytes, replyBytes, resolve: take, reject: fail });
    });
    return { id, result };
  }

  #closedError(what: string): ConnectionError {
    return new ConnectionError('SESSION_CLOSED', `${what}: the session with ${this.#address} is closed`);
  }

  #gather(): v1.IControllerFrame {
    if (this.#frame === undefined) {
      this.#frame = {};
      soon(this.#flushGathered);
    }
    return this.#frame;
  }

  #flush(): void {
    const frame = this.#frame;
    if (frame === undefined) return;
    this.#frame = undefined;
    if (this.#loss !== undefined) return;
    if (frame.operations !== undefined && frame.operations !== null) this.stats.roundTrips++;
    this.stats.bytesSent += this.#stream.write(frame);
  }

  /** An operation fails that no message has room for. Its number is not left out: a Ping goes in its place. */
  #refuseToSend({ id }: v1.IOperation, why: InputError): v1.IOperation {
    const number = id ?? 0;
    const pending = this.#pending.get(number);
    if (pending !== undefined) {
      const error = new InputError(why.code, `${pending.what}: ${why.message}`, { cause: why });
      this.#pending.remove(number);
      this.#pending.add(number, { ...pending, resolve: () => pending.reject(error) });
    }
    return { id, ping: {} };
  }

  #receive(frame: v1.ExecutorFrame, bytes: number): void {
    this.stats.bytesReceived += bytes;
    try {
      for (const output of frame.outputs) {
        this.#programs.get(output.operation ?? 0)?.onOutput(output.stream ?? 0, output.data ?? new Uint8Array());
      }
      for (const credit of frame.inputCredits) {
        this.#programs.get(credit.operation ?? 0)?.onInputCredit(credit.bytes ?? 0, credit.closed === true);
      }
      for (const { operation, data } of frame.callData) this.#receiveCallData(operation ?? 0, data ?? new Uint8Array());
      for (const reply of frame.replies) this.#settle(reply);
      for (const upcall of frame.upcalls) this.#upcalls.receive(upcall);
      for (const id of frame.endedUpcalls) this.#upcalls.end(id);
      this.threads.receive(frame);
      if (this.#held.count > 0) this.#held.goOn();
    } catch (error) {
      this.#fail(error instanceof TelejitError ? error : new InternalError(messageOf(error)));
    }
  }

  #receiveCallData(operation: number, data: Uint8Array): void {
    const bytes = this.#pending.get(operation)?.bytes;
    if (bytes === undefined)
      throw new ProtocolError(
        'BAD_REPLY',
        `the executor at ${this.#address} sent results of operation ${operation}, which is not under way or asked for none`,
      );
    bytes.add(data);
  }

  #settle(reply: v1.IReply): void {
    const id = reply.id ?? 0;
    const pending = this.#pending.get(id);
    if (pending === undefined) {
      this.#fail(
        new ProtocolError(
          'BAD_REPLY',
          `the executor at ${this.#address} answered operation ${id}, which is not under way`,
        ),
      );
      return;
    }
    const call = reply.call ?? reply.failure?.call;
    if (call && pending.bytes !== undefined) call.buffer = pending.bytes.finish(call.buffer ?? new Uint8Array());
    this.#pending.remove(id);
    this.#programs.delete(id);
    const returned = reply.call?.buffer?.byteLength ?? 0;
    if (reply.failure) pending.reject(new OperationError(pending.what, id, reply.failure));
    else if (returned !== (pending.replyBytes ?? returned))
      pending.reject(
        new ProtocolError(
          'BAD_REPLY',
          `${pending.what}: the executor returned ${returned} bytes of the call's buffer instead of ${pending.replyBytes}`,
        ),
      );
    else pending.resolve(reply);
  }

  #fail(error: TelejitError): void {
    this.#lose(error);
    this.#stream.cancel();
  }

  #lose(error: TelejitError): void {
    if (this.#loss !== undefined) return;
    this.#loss = error;
    const pending = this.#pending.takeAll();
    this.#programs.clear();
    if (pending.length === 0) return;
    const settle = (reason: TelejitError): void => {
      this.#loss = reason;
      for (const one of pending) one.reject(reason);
      this.#held.dropAll(reason);
    };
    if (this.#explainLoss === undefined || this.#isClosing) settle(error);
    else this.#explainLoss(error, this.#description).then(settle, () => settle(error));
  }
}

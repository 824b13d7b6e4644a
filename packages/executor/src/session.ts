import { status } from '@grpc/grpc-js';
import { InternalError, messageOf, ProtocolError, TelejitError } from '@telejit/shared';
import { FRAME_READS, type telejit } from '@telejit/shared/wire';
import { Activity } from './calls/activity.js';
import { boundFailure } from './bounded-failure.js';
import { CallQueue } from './calls/call-queue.js';
import { SessionUpcalls } from './calls/session-upcalls.js';
import { SessionContent } from './content-store.js';
import type { ExecutorState } from './executor-state.js';
import { FrameIntake } from './frame-intake.js';
import { HeldOperations } from './held-operations.js';
import { type HelloDeadline } from './hello-deadline.js';
import { ENDED_BEFORE_BEGUN } from './operations/ended-before-begun.js';
import { handleOperation, kindOf } from './operations/index.js';
import type { OperationKind } from './operations/operation-kind.js';
import { OperationFailure } from './operation-failure.js';
import { ProcessSymbols } from './process-symbols.js';
import { SessionInitializers } from './programs/session-initializers.js';
import type { Streamed } from './programs/streamed.js';
import { UnitEndings } from './programs/unit-endings.js';
import { answerBytes, replyWithFailure, replyWithResult } from './reply.js';
import type { Answer, OperationScope, SessionContext } from './session-context.js';
import { SessionLink, type SessionStream } from './session-link.js';
import { SessionOutbox } from './session-outbox.js';
import { SessionMemory } from './session-memory.js';
import { linkedThreadOf } from './threads/made-thread.js';
import { SessionThreads } from './threads/session-threads.js';
import { SessionUnits } from './session-units.js';
import { TURN_MS } from './turns.js';

/** How long the end of a session that has destructors waits for calls that are still inside. */
const CALLS_GRACE_MS = 1000;
/** What a thread takes in a frame. */
const THREAD_BYTES = 96;

/**
 * One session: takes frames in, lets operations take effect in the order of their ids, answers each once, and frees
 * everything when the stream ends.
 */
export class Session implements SessionContext {
  readonly state: ExecutorState;
  readonly units = new SessionUnits();
  readonly memory: SessionMemory;
  readonly symbols: ProcessSymbols;
  readonly activity = new Activity();
  readonly pins = new Activity();
  readonly calls = new CallQueue(() => this.upcalls.askingCalls);
  readonly upcalls: SessionUpcalls;
  readonly threads: SessionThreads;
  readonly initializers = new SessionInitializers();
  readonly programs = new Map<number, Streamed>();
  readonly stoppable = new Map<number, () => void>();
  readonly endings: UnitEndings;
  /** Resolves some time after `close`: see there. */
  readonly ended: Promise<void>;
  readonly outbox: SessionOutbox;
  readonly content: SessionContent;
  readonly #link: SessionLink;
  readonly #held = new HeldOperations();
  readonly #intake: FrameIntake;
  readonly #deadline: HelloDeadline;
  #forgetToken: () => void = () => undefined;
  #lastId = 0;
  #hasGreeted = false;
  /** While later operations wait: kinds that do not. */
  #unheld: ReadonlySet<OperationKind> | undefined;
  /** By an operation that takes several turns of the event loop, or by many that do. */
  #isOccupied = false;
  #leaving: Promise<void> | undefined;
  #isClosed = false;
  #brokenBy: string | undefined;
  #setEnded: () => void = () => undefined;

  /**
   * @param first the frame that has come on the stream
   * @param deadline of the Hello
   */
  constructor(
    state: ExecutorState,
    stream: SessionStream,
    first: telejit.v1.ControllerFrame | undefined,
    deadline: HelloDeadline,
  ) {
    this.state = state;
    this.#deadline = deadline;
    this.symbols = new ProcessSymbols(state.symbolReplacements);
    this.endings = new UnitEndings(state, this.activity, this.pins);
    this.ended = new Promise((resolve) => (this.#setEnded = resolve));
    this.#link = new SessionLink(stream, {
      onFrame: (frame) => this.#receive(frame),
      onDrain: () => this.outbox.drained(),
      onRoom: () => this.#guard(() => this.#intake.goOn()),
      onBroken: (error) => this.#refuse(error),
      onEnd: () => {
        this.close();
        void this.ended.then(() => this.#link.end());
      },
      onGone: () => this.close(),
    });
    this.outbox = new SessionOutbox(this.#link);
    this.memory = new SessionMemory(state, this.units);
    this.upcalls = new SessionUpcalls(this.units, this.outbox, state.processMemory);
    this.upcalls.onAsking = (runtime) => this.calls.goOn(runtime);
    state.upcalls.add(this.upcalls);
    this.threads = new SessionThreads(state.madeThreads, this.units, this.outbox);
    this.content = new SessionContent(state.content);
    this.#intake = new FrameIntake({
      onContent: (chunk) => this.content.receive(chunk),
      onOperation: (operation) => this.#accept(operation),
      onInput: (input) => this.#receiveInput(input),
      onCredit: ({ operation, bytes }) => this.programs.get(operation ?? 0)?.creditOutput(bytes ?? 0),
      isFull: () => this.#link.isFull || this.#isOccupied,
      pause: () => this.#link.pause(),
      resume: () => this.#link.resume(),
      later: () => setImmediate(() => this.#guard(() => this.#intake.goOn())),
    });
    this.#link.receive(first);
  }

  /** The code of the refusal with which it ended, when its controller broke the protocol. */
  get brokenBy(): string | undefined {
    return this.#brokenBy;
  }

  /**
   * Makes the session outlive its connection, where the executor is set up for that.
   * @returns what a controller shows to take it up again, or undefined
   */
  makeResumable(): Uint8Array | undefined {
    const { resumable, instanceId } = this.state;
    if (resumable.windowMs === 0) return undefined;
    const token = this.#link.makeResumable(resumable.windowMs, instanceId);
    this.#forgetToken = resumable.add(token, this.#link);
    return token;
  }

  cancelWaiting(operation: number): boolean {
    const kind = this.#held.kindOf(operation);
    const end = kind === undefined ? undefined : ENDED_BEFORE_BEGUN.get(kind)?.();
    if (kind === undefined || end === undefined) return false;
    this.#held.remove(operation);
    if (end instanceof OperationFailure) this.#fail(operation, end);
    else this.#answer(operation, kind, end.answer);
    return true;
  }

  /**
   * Kills the session's programs and frees its units as soon as no call is inside and their destructors have run. Threads
   * that its code made are then stopped. `ended` resolves after that, without waiting for calls for more than a second, nor
   * for threads. Idempotent.
   */
  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.outbox.close();
    this.#deadline.end();
    this.#intake.close();
    this.#held.clear();
    this.calls.dropWaiting();
    for (const program of this.programs.values()) program.abandon();
    if (this.state.streamsOwner === this) this.state.streamsOwner = undefined;
    for (const stop of this.stoppable.values()) stop();
    const units = [...this.units.all()];
    for (const unit of units) this.units.take(unit.id);
    this.state.upcalls.remove(this.upcalls);
    this.upcalls.close();
    const timer = setTimeout(() => {
      void this.#stopThreads().then(() => {
        if (!this.endings.isRunning) this.#setEnded();
      });
    }, CALLS_GRACE_MS);
    this.endings.end(
      [...units, ...this.memory.takeAll()],
      () => {
        clearTimeout(timer);
        void this.#stopThreads().then(this.#setEnded);
      },
      true,
    );
    this.#forgetToken();
  }

  get isClosed(): boolean {
    return this.#isClosed;
  }

  /** Destructors may end threads in order; those that go on are told of in a last frame. */
  async #stopThreads(): Promise<void> {
    this.#leaving ??= this.threads.stop().then((left) => {
      const leftThreads = left.map(({ thread, isStopped }) => ({ thread: linkedThreadOf(thread), stopped: isStopped }));
      if (left.length > 0) this.#link.write({ leftThreads }, left.length * THREAD_BYTES);
    });
    await this.#leaving;
  }

  #receive(frame: telejit.v1.ControllerFrame | undefined): void {
    if (this.#isClosed) return;
    this.#guard(() => {
      if (frame === undefined)
        throw new ProtocolError(
          'BAD_FRAME',
          `a frame is not a ControllerFrame, or has more than ${FRAME_READS} tags, lengths and numbers in it`,
        );
      if (frame.resume)
        throw new ProtocolError(
          'BAD_FRAME',
          'a frame in the middle of a session has resume, which goes in the first one of a stream, alone',
        );
      this.outbox.answer(() => this.#intake.receive(frame));
    });
  }

  #guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.#refuse(error);
    }
  }

  /** A peer that breaks the protocol itself loses its session; no other is affected. */
  #refuse(error: unknown): void {
    const isPeersFault = error instanceof TelejitError && !(error instanceof InternalError);
    if (isPeersFault) this.#brokenBy = error.code;
    this.close();
    this.#link.refuse({
      code: isPeersFault ? status.INVALID_ARGUMENT : status.INTERNAL,
      details: isPeersFault ? `${error.code}: ${error.message}` : `internal error: ${messageOf(error)}`,
    });
  }

  #accept(operation: telejit.v1.IOperation): void {
    const id = operation.id ?? 0;
    if (id !== this.#lastId + 1) {
      throw new ProtocolError(
        'BAD_OPERATION_ID',
        `operation ${id} came after ${this.#lastId}; ids increase by one from 1`,
      );
    }
    this.#lastId = id;
    const kind = kindOf(operation);
    if (kind === undefined) {
      this.#fail(
        id,
        new OperationFailure(
          'UNKNOWN_OPERATION',
          `operation ${id} is of a kind that this executor does not know; it may need a newer release`,
        ),
      );
      return;
    }
    if (this.#unheld === undefined || this.#unheld.has(kind)) {
      this.#perform(operation, kind);
    } else {
      try {
        this.#held.add(operation, kind);
      } catch (error) {
        this.#fail(id, error);
      }
    }
  }

  #perform(operation: telejit.v1.IOperation, kind: OperationKind): void {
    const id = operation.id ?? 0;
    const scope: OperationScope = {
      id,
      answer: (answer) => this.#answer(id, kind, answer),
      fail: (error) => this.#fail(id, error),
      isHolding: this.#unheld !== undefined,
      holdLater: (unheld) => {
        this.#unheld = unheld;
        return () => this.#goOn();
      },
      occupy: () => this.#occupy(),
    };
    try {
      this.#checkGreeting(kind);
      const answer = handleOperation(this, operation, kind, scope);
      if (kind === 'hello') {
        this.#hasGreeted = true;
        this.#deadline.end();
      }
      if (answer !== undefined) this.#answer(id, kind, answer);
    } catch (error) {
      this.#fail(id, error);
    }
    this.content.endOfOperation();
  }

  #checkGreeting(kind: OperationKind): void {
    if (kind === 'hello' && this.#hasGreeted) {
      throw new OperationFailure('HELLO_REPEATED', 'a session has one Hello');
    }
    if (kind !== 'hello' && !this.#hasGreeted) {
      throw new OperationFailure('HELLO_REQUIRED', `${kind} before Hello; a session begins with Hello`);
    }
  }

  /** Performs the operations that waited, until one of them makes the others wait again. */
  #goOn(): void {
    this.#unheld = undefined;
    const began = performance.now();
    while (!this.#isClosed && this.#unheld === undefined && !this.#isOccupied) {
      if (performance.now() - began > TURN_MS) {
        setImmediate(this.#occupy());
        return;
      }
      const next = this.#held.shift();
      if (next === undefined) return;
      this.#perform(next.operation, next.kind);
      this.#guard(() => {
        for (const input of next.inputs) this.#receiveInput(input);
      });
    }
  }

  /** @returns ends that, and goes on with what waits */
  #occupy(): () => void {
    this.#isOccupied = true;
    return () => {
      this.#isOccupied = false;
      if (this.#unheld === undefined) this.#goOn();
      this.#guard(() => this.#intake.goOn());
    };
  }

  #receiveInput(input: telejit.v1.IProgramInput): void {
    if (!this.#held.addInput(input)) this.programs.get(input.operation ?? 0)?.receiveInput(input);
  }

  #answer(id: number, kind: OperationKind, answer: Answer): void {
    this.outbox.addReply(replyWithResult(id, kind, answer), answerBytes(kind, answer));
  }

  #fail(id: number, error: unknown): void {
    const { failure, sizeBytes } = boundFailure(failureFrom(error));
    this.outbox.addReply(replyWithFailure(id, failure), sizeBytes);
  }
}

function failureFrom(error: unknown): telejit.v1.IFailure {
  if (error instanceof OperationFailure) return error.toFailure();
  if (error instanceof TelejitError) return { code: error.code, message: error.message };
  return { code: 'INTERNAL', message: `internal error: ${messageOf(error)}` };
}

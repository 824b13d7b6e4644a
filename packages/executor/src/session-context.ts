import type { telejit } from '@telejit/shared/wire';
import type { Activity } from './calls/activity.js';
import type { CallQueue } from './calls/call-queue.js';
import type { SessionUpcalls } from './calls/session-upcalls.js';
import type { SessionContent } from './content-store.js';
import type { ExecutorState } from './executor-state.js';
import type { OperationKind } from './operations/operation-kind.js';
import type { SessionInitializers } from './programs/session-initializers.js';
import type { Streamed } from './programs/streamed.js';
import type { SessionThreads } from './threads/session-threads.js';
import type { UnitEndings } from './programs/unit-endings.js';
import type { ProcessSymbols } from './process-symbols.js';
import type { SessionMemory } from './session-memory.js';
import type { SessionUnits } from './session-units.js';
import type { SessionOutbox } from './session-outbox.js';

/** A Reply without its id. */
export type Answer = Omit<telejit.v1.IReply, 'id'>;

/** What the operations of one session work on. */
export interface SessionContext {
  readonly state: ExecutorState;
  /** Whether everything is being freed: nothing may be added. */
  readonly isClosed: boolean;
  readonly units: SessionUnits;
  /** What it allocated, and what it may read and write. */
  readonly memory: SessionMemory;
  readonly symbols: ProcessSymbols;
  readonly content: SessionContent;
  /** Calls, initializers and programs. */
  readonly activity: Activity;
  /** Those of them that use units in which no thread of this process need be: see `UnitEndings`. */
  readonly pins: Activity;
  readonly calls: CallQueue;
  readonly upcalls: SessionUpcalls;
  readonly threads: SessionThreads;
  readonly initializers: SessionInitializers;
  readonly outbox: SessionOutbox;
  /** Programs, and the streams of the process while they are the session's, by the operation that began with them. */
  readonly programs: Map<number, Streamed>;
  /** Ask running calls that look for it to end, by operation. */
  readonly stoppable: Map<number, () => void>;
  /** Answers an operation that waits, without beginning it. @returns false when it does not wait, or cannot be cancelled */
  cancelWaiting(operation: number): boolean;
  /** Makes the session outlive its connection. @returns what a controller shows to go on; undefined where that is not offered */
  makeResumable(): Uint8Array | undefined;
  /** What frees units, after their destructors. */
  readonly endings: UnitEndings;
}

/** One operation being handled. */
export interface OperationScope {
  readonly id: number;
  /** Answers the operation; exactly once, unless the handler returned an answer or threw. */
  answer(answer: Answer): void;
  /** Answers with a failure. */
  fail(error: unknown): void;
  /** Whether later operations wait already. */
  readonly isHolding: boolean;
  /**
   * Until the returned function is called, later operations wait.
   * @param unheld kinds that do not
   */
  holdLater(unheld: ReadonlySet<OperationKind>): () => void;
  /** Until the returned function is called, nothing more is taken in, of whatever kind: for work that goes on in the next turn. */
  occupy(): () => void;
}

/** Handles one kind of operation. Returns its answer, or undefined when it will come through `scope.answer`. */
export type OperationHandler<Request> = (
  context: SessionContext,
  request: Request,
  scope: OperationScope,
) => Answer | undefined;

import type { Metadata } from '@grpc/grpc-js';
import type { TelejitError } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';

/** Counters of one session. */
export interface SessionStats {
  /** Bytes of the encoded frames that were sent and received, without HTTP/2's own. */
  bytesSent: number;
  bytesReceived: number;
  /** How often something was sent that asks for an answer: what is submitted together goes together. */
  roundTrips: number;
  operations: number;
  /** How often the session went on over another connection. */
  readonly resumptions: number;
}

/** Where a program's output goes and its input is accounted for. What the protocol does not allow is thrown (ProtocolError). */
export interface ProgramListener {
  onOutput(stream: telejit.v1.OutputStream, data: Uint8Array): void;
  onInputCredit(bytes: number, isClosed: boolean): void;
}

/** An operation under way. */
export interface Submitted<T> {
  readonly id: number;
  /** Never rejects unheard: a rejection that nobody awaits is not reported as unhandled. */
  readonly result: Promise<T>;
}

/** Names the death of the process behind a lost connection when it is known, within a bounded time. */
export type LossExplainer = (error: TelejitError, lost: telejit.v1.IDescription) => Promise<TelejitError>;

export interface RemoteSessionOptions {
  readonly address: string;
  /** Goes with the request: a token. */
  readonly metadata: Metadata;
  /** Deadline of the hello, in milliseconds. */
  readonly helloTimeoutMs: number;
  readonly explainLoss?: LossExplainer;
  readonly signal?: AbortSignal;
}

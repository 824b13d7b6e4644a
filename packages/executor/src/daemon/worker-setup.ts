/** What the parent of a daemon and its workers say to each other, before any code of a controller runs. */
import type { ExecutorOptions } from '../executor-state.js';
import type { TokenFault } from '../security/token-check.js';
import type { TransportSecurity } from '../security/transport-security.js';

/** What one session may take. Undefined: as much as there is. */
export interface SessionLimits {
  /** Private writable memory beyond what an idle worker has; of each program that the session runs too. */
  readonly memoryBytes?: number;
  /** Computing time of the worker; of each program that the session runs too. */
  readonly cpuSeconds?: number;
}

/** The first message to a worker. Bytes are in base64, since messages are JSON. */
export interface WorkerSetup {
  readonly executor: ExecutorOptions;
  readonly limits: SessionLimits;
  readonly hasSystemCallFilter: boolean;
  /** How long a connection may be without a session. */
  readonly helloMs: number;
  readonly tls?: { readonly cert: string; readonly key: string; readonly clientCa?: string };
  readonly tokenDigest?: string;
}

/** What became of a worker. */
export interface WorkerEnd {
  /** What the worker called itself, in hexadecimal: the instance_id of its Description. */
  readonly instance: string;
  readonly exitCode: number | null;
  readonly signal: string | null;
  /** Why its parent ended it. */
  readonly reason?: string;
}

/**
 * To a worker. With `setup` goes, where sessions outlive their connections, a listening socket at which the parent will join
 * those that come later; with `connection` the socket, and what became of other workers lately: peers may ask for it; with
 * `relay` a connection to the worker that was asked for, if there is one.
 */
export type ToWorker =
  | { readonly kind: 'setup'; readonly setup: WorkerSetup }
  | {
      readonly kind: 'connection';
      readonly ends: readonly WorkerEnd[];
      /** Why no session may begin on it; one that is held may go on. */
      readonly refusal?: string;
    }
  | { readonly kind: 'relay'; readonly request: number };

/**
 * From a worker: it can serve a connection; it cannot, and why; the connection is over and had no session, so that it can
 * serve another; so many requests on it had no token, or a wrong one; a session of the worker that calls itself `instance` is to go on; a session was refused; its first session
 * begins. With the last it ends the channel.
 */
export type FromWorker =
  | { readonly kind: 'ready'; readonly instance: string }
  | { readonly kind: 'failed'; readonly text: string }
  | { readonly kind: 'free' }
  | { readonly kind: 'resume'; readonly request: number; readonly instance: string }
  | { readonly kind: 'refused' }
  | { readonly kind: 'rejected'; readonly fault: TokenFault; readonly count: number }
  | { readonly kind: 'session' };

/** What protects connections, for a message. */
export function packSecurity({ tls, tokenDigest }: TransportSecurity): Pick<WorkerSetup, 'tls' | 'tokenDigest'> {
  return {
    tls: tls && {
      cert: tls.cert.toString('base64'),
      key: tls.key.toString('base64'),
      clientCa: tls.clientCa?.toString('base64'),
    },
    tokenDigest: tokenDigest?.toString('base64'),
  };
}

/** The reverse of `packSecurity`. */
export function unpackSecurity({ tls, tokenDigest }: WorkerSetup): TransportSecurity {
  return {
    tls: tls && {
      cert: fromBase64(tls.cert),
      key: fromBase64(tls.key),
      clientCa: tls.clientCa === undefined ? undefined : fromBase64(tls.clientCa),
    },
    tokenDigest: tokenDigest === undefined ? undefined : fromBase64(tokenDigest),
    allowsPlaintext: false,
  };
}

function fromBase64(text: string): Buffer {
  return Buffer.from(text, 'base64');
}

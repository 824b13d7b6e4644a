import { ConnectionError, ExecutorError, type TelejitError } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';

/** What an executor said of an operation that failed; `code` is one of docs/PROTOCOL.md. */
export class OperationError extends ExecutorError {
  readonly failure: telejit.v1.IFailure;
  readonly operationId: number;
  /** What was done, as messages say it. */
  readonly what: string;

  /** @param more for the end of the message */
  constructor(what: string, operationId: number, failure: telejit.v1.IFailure, more = '') {
    super(failure.code ?? 'UNKNOWN', `${what}: ${failure.message ?? 'the executor gave no reason'}${more}`);
    this.what = what;
    this.failure = failure;
    this.operationId = operationId;
  }
}

interface StatusLike {
  readonly code: number;
  readonly details: string;
}

function statusOf(error: unknown): StatusLike | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'number') return undefined;
  return { code: error.code, details: 'details' in error ? String(error.details) : error.message };
}

const UNIMPLEMENTED = 12;
const INVALID_ARGUMENT = 3;
const UNAVAILABLE = 14;
const RESOURCE_EXHAUSTED = 8;
const UNAUTHENTICATED = 16;
/** What Node.js and OpenSSL say when a certificate, its name or its date is wrong, or a peer's does not please. */
const TLS_REASON = /certificate|\bSSL\b|\bTLS\b|altnames|ERR_TLS|EPROTO/i;

/** A gRPC stream error as one of ours. `isConnected` tells whether the session had begun. */
export function connectionErrorFrom(address: string, error: unknown, isConnected: boolean): TelejitError {
  const status = statusOf(error);
  if (status === undefined) {
    return new ConnectionError('CONNECTION_LOST', `the connection to the executor at ${address} was lost`, {
      cause: error,
    });
  }
  if (status.code === UNIMPLEMENTED) {
    return new ConnectionError(
      'NOT_AN_EXECUTOR',
      `${address} answers gRPC but is not a Telejit executor: ${status.details}`,
      { cause: error },
    );
  }
  if (status.code === INVALID_ARGUMENT || status.code === RESOURCE_EXHAUSTED) {
    return new ConnectionError('SESSION_REFUSED', `the executor at ${address} ended the session: ${status.details}`, {
      cause: error,
    });
  }
  if (status.code === UNAUTHENTICATED) {
    return new ConnectionError(
      'UNAUTHENTICATED',
      `the executor at ${address} lets nobody in without its token: ${status.details}; give the one that it was started with`,
      { cause: error },
    );
  }
  if (status.code === UNAVAILABLE && !isConnected && TLS_REASON.test(status.details)) {
    return new ConnectionError(
      'TLS_FAILED',
      `no TLS connection with the executor at ${address}: ${tlsReasonIn(status.details)}`,
      { cause: error },
    );
  }
  if (status.code === UNAVAILABLE && !isConnected) {
    return new ConnectionError(
      'EXECUTOR_UNREACHABLE',
      `no executor can be reached at ${address}: ${unreachableReasonIn(status.details)}`,
      { cause: error },
    );
  }
  return new ConnectionError(
    'CONNECTION_LOST',
    `the connection to the executor at ${address} was lost: ${status.details}`,
    { cause: error },
  );
}

/** What an answer in something else than HTTP/2, such as HTTP/1.1 or a TLS alert, is to Node.js. */
const FOREIGN_PROTOCOL = /^Protocol error\b/;
/** What grpc-js says, with the time, of a connection that was closed before there was HTTP/2 on it. */
const CLOSED_AT_ONCE = /^Failed to connect \([^)]*\)$/;

function unreachableReasonIn(details: string): string {
  const reason = reasonIn(details);
  if (CLOSED_AT_ONCE.test(reason))
    return 'what listens there closed the connection before it said anything; an executor does so that wants TLS (tls, or --tls-ca), or another certificate';
  return FOREIGN_PROTOCOL.test(reason)
    ? 'what listens there does not speak HTTP/2 in plain text; it is another server, or an executor that wants TLS (tls, or --tls-ca)'
    : `${reason}; is telejit-executor running there?`;
}

/** OpenSSL's errors are in fields: thread, "error", number, library, function, reason, file, line. */
const OPENSSL_FIELDS = /^[0-9A-F]+:error:[0-9A-F]+:[^:]*:[^:]*:([^:]*):/;

function tlsReasonIn(details: string): string {
  const reason = reasonIn(details);
  const said = OPENSSL_FIELDS.exec(reason)?.[1] ?? reason;
  return said === 'wrong version number'
    ? 'what listens there does not speak TLS; leave out tls (--tls-ca and the like), or start the executor with --tls-cert'
    : `${said.trim()}; check the CA, and whether the executor wants a certificate`;
}

/** The system's reason in what grpc-js says of a connection that failed, without the words around it. */
function reasonIn(details: string): string {
  return details
    .replace(/^No connection established\. Last error: (?:Error: )?/, '')
    .replace(/\.?\s*Resolution note:.*$/s, '');
}

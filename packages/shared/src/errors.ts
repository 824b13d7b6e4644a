/**
 * Every error that Telejit throws on purpose. One base class with a stable `code`; the subclasses tell apart whose fault
 * it is, so that a caller can decide with `instanceof` and report with `code`.
 */
export interface TelejitErrorOptions {
  readonly cause?: unknown;
  /** Plain data about the error: names, offsets, limits. Never needed to understand the message. */
  readonly data?: Readonly<Record<string, unknown>>;
}

/** Base class. `code` is upper case and never changes its meaning once released. */
export class TelejitError extends Error {
  readonly code: string;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: string, message: string, options: TelejitErrorOptions = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.data = options.data ?? {};
  }
}

/** A file, an argument or a value that the user gave is not what it should be. */
export class InputError extends TelejitError {}

/** IR does not parse, verify or compile; the message holds LLVM's diagnostic. */
export class CompileError extends TelejitError {}

/** Objects do not link: missing or duplicate symbols, a fixup out of range, an unsupported relocation. */
export class LinkError extends TelejitError {}

/** A name that was asked for is defined nowhere. */
export class LookupError extends TelejitError {}

/** The executor refused or could not do an operation, or it died. */
export class ExecutorError extends TelejitError {}

/** No executor could be reached or started, or the connection to it was lost. */
export class ConnectionError extends TelejitError {}

/** A peer broke the wire protocol. */
export class ProtocolError extends TelejitError {}

/** The operation was cancelled through an AbortSignal or ran into its deadline. */
export class CancelledError extends TelejitError {}

/** A bug in Telejit itself. */
export class InternalError extends TelejitError {
  constructor(message: string, options: TelejitErrorOptions = {}) {
    super('INTERNAL', `internal error: ${message}`, options);
  }
}

/** The message of anything that was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

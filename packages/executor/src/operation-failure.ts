import { ExecutorError } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';

/** The fields of a Failure beside its code and message. */
export type FailureDetails = Omit<telejit.v1.IFailure, 'code' | 'message'>;

/** Why an operation failed, as its Reply says it. The codes are those of the wire protocol. */
export class OperationFailure extends ExecutorError {
  readonly details: FailureDetails;

  constructor(code: string, message: string, details: FailureDetails = {}, cause?: unknown) {
    super(code, message, { cause });
    this.details = details;
  }

  /** As it travels. */
  toFailure(): telejit.v1.IFailure {
    return { code: this.code, message: this.message, ...this.details };
  }
}

/** A task was ended before it returned. */
export class GivenUp extends OperationFailure {}

/** A task was given up because a function of the controller failed. */
export class HostFunctionFailure extends GivenUp {
  constructor(message: string, upcall: number) {
    super('HOST_FUNCTION_FAILED', message, { upcall });
  }
}

/** A task was given up because code could not go on where a function was to be made. */
export class LazyCallFailure extends GivenUp {
  constructor(message: string) {
    super('LAZY_CALL_FAILED', message);
  }
}

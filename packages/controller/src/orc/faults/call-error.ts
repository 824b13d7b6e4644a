import { OperationError } from '../../remote/index.js';
import { formatFrame, formatFunction } from '../symbolize/index.js';
import type { Fault } from './fault.js';

/** What of a backtrace a message shows; `fault.frames` has all of it. */
const SHOWN_FRAMES = 16;

/**
 * Code in the executor ended that did not return: by a fault, an exception that it did not catch, exit, a deadline or a
 * cancellation. The executor and its other calls go on, but for `EXECUTOR_FAULTED`.
 */
export class CallError extends OperationError {
  readonly fault: Fault;

  constructor(error: OperationError, fault: Fault) {
    super(error.what, error.operationId, error.failure, backtrace(fault));
    this.fault = fault;
  }
}

function backtrace({ frames, isCut, place }: Fault): string {
  const at = place === undefined ? '' : `\n  the address is ${formatFunction(place)}`;
  const lines = frames.slice(0, SHOWN_FRAMES).flatMap((frame) =>
    formatFrame(frame)
      .split('\n')
      .map((line) => `\n  at ${line}`),
  );
  const isShort = frames.length <= SHOWN_FRAMES && !isCut;
  return at + lines.join('') + (isShort ? '' : '\n  ...');
}

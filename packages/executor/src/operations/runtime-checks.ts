import type { NativeRuntime } from '../calls/native-runtime.js';
import { LIMITS } from '../limits.js';
import { OperationFailure } from '../operation-failure.js';
import type { SessionContext } from '../session-context.js';

/** @throws OperationFailure (RUNTIME_MISSING): nothing runs without the runtime's threads */
export function installedRuntime(context: SessionContext): NativeRuntime {
  const { runtime } = context.state;
  if (runtime !== undefined) return runtime;
  throw new OperationFailure(
    'RUNTIME_MISSING',
    'no native runtime is installed in this executor; send InstallRuntime first',
  );
}

/** @throws OperationFailure (BAD_CALL) */
export function checkStackBytes(stackBytes: number): number {
  if (stackBytes === 0 || (stackBytes >= LIMITS.leastStackBytes && stackBytes <= LIMITS.stackBytes)) return stackBytes;
  throw new OperationFailure(
    'BAD_CALL',
    `a stack of ${stackBytes} bytes; it must be between ${LIMITS.leastStackBytes} and ${LIMITS.stackBytes}, or 0 for the default`,
  );
}

/** What a timer of Node.js takes: 24 days. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** @throws OperationFailure (BAD_CALL) */
export function checkDeadlineMs(deadlineMs: number): number {
  if (deadlineMs <= LONGEST_TIMER_MS) return deadlineMs;
  throw new OperationFailure(
    'BAD_CALL',
    `a deadline of ${deadlineMs} ms; the limit is ${LONGEST_TIMER_MS}, or 0 for none`,
  );
}

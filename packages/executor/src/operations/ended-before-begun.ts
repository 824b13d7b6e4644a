import { constants } from 'node:os';
import { endedCall } from '../calls/interruption.js';
import type { OperationFailure } from '../operation-failure.js';
import { signalName } from '../faults/signal-texts.js';
import type { Answer } from '../session-context.js';
import type { OperationKind } from './operation-kind.js';

const { SIGKILL } = constants.signals;

/**
 * How operations are answered that are cancelled while they wait for their turn: as if they had been right after they began. Those of
 * other kinds cannot be cancelled.
 */
export const ENDED_BEFORE_BEGUN: ReadonlyMap<OperationKind, () => { readonly answer: Answer } | OperationFailure> =
  new Map<OperationKind, () => { readonly answer: Answer } | OperationFailure>([
    ['call', () => endedCall('cancellation', 'the call was ended while it waited for its turn')],
    ['runProgram', () => ({ answer: { runProgram: { signal: SIGKILL, signalName: signalName(SIGKILL) } } })],
    ['takeStreams', () => ({ answer: { takeStreams: {} } })],
  ]);

import type { telejit } from '@telejit/shared/wire';
import type { UpcallOutcome } from '../calls/session-upcalls.js';
import type { SessionUnits } from '../session-units.js';
import type { OperationHandler } from '../session-context.js';

function outcomeOf(units: SessionUnits, request: telejit.v1.IAnswerUpcalls): UpcallOutcome {
  const { failure, result } = request;
  if (failure !== undefined && failure !== null)
    return { kind: 'failure', message: failure, endsThreads: request.endsThreads ?? false };
  if (result) return { kind: 'result', result };
  return { kind: 'target', target: units.resolve('target', request.target) };
}

/**
 * Lets threads go on that wait at trampolines, or for functions of the controller.
 * @throws OperationFailure (UNKNOWN_UPCALL, BAD_ANSWER, BAD_LOCATION, UNKNOWN_UNIT, INPUT_FAILED); they wait on then
 */
export const answerUpcalls: OperationHandler<telejit.v1.IAnswerUpcalls> = ({ units, upcalls }, request) => {
  upcalls.answer(request.upcalls ?? [], outcomeOf(units, request));
  return { answerUpcalls: {} };
};

import type { telejit } from '@telejit/shared/wire';
import type { OperationHandler } from '../session-context.js';

/**
 * Lets threads that wait at trampolines go on.
 * @throws OperationFailure (UNKNOWN_UPCALL, BAD_LOCATION, UNKNOWN_UNIT, INPUT_FAILED); they wait on then
 */
export const answerUpcalls: OperationHandler<telejit.v1.IAnswerUpcalls> = ({ units, upcalls }, request) => {
  const ids = request.upcalls ?? [];
  const { failure } = request;
  const isFailure = failure !== undefined && failure !== null;
  const outcome = isFailure
    ? { failure, endsThreads: request.endsThreads ?? false }
    : { target: units.resolve('target', request.target) };
  upcalls.answer(ids, outcome);
  return { answerUpcalls: {} };
};

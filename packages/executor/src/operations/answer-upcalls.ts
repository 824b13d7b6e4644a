import type { telejit } from '@telejit/shared/wire';
import type { OperationHandler } from '../session-context.js';

/**
 * Lets threads that wait at trampolines go on.
 * @throws OperationFailure (UNKNOWN_UPCALL, BAD_LOCATION, UNKNOWN_UNIT, INPUT_FAILED); they wait on then
 */
export const answerUpcalls: OperationHandler<telejit.v1.IAnswerUpcalls> = ({ units, upcalls }, request) => {
  const ids = request.upcalls ?? [];
  const { failure } = request;
  if (failure === undefined || failure === null)
    upcalls.answer(ids, { target: units.resolve('target', request.target) });
  else upcalls.answer(ids, { failure });
  return { answerUpcalls: {} };
};

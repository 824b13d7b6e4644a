import type { Answer, OperationScope, SessionContext } from '../session-context.js';
import { takeTurn, type Turns } from '../turns.js';

/**
 * Answers an operation with what work on it comes to: at once when that takes a turn. Otherwise others have theirs in
 * between, and the session takes nothing more in until it is done; where the session ends the work is dropped.
 * @throws what the first turn throws
 */
export function answerInTurns(
  context: Pick<SessionContext, 'isClosed'>,
  scope: Pick<OperationScope, 'answer' | 'fail' | 'occupy'>,
  work: Turns<Answer>,
): Answer | undefined {
  const first = takeTurn(work);
  if (first.done) return first.value;
  const goOn = scope.occupy();
  const next = (): void => {
    if (context.isClosed) {
      work.return?.();
      return;
    }
    try {
      const step = takeTurn(work);
      if (!step.done) {
        setImmediate(next);
        return;
      }
      scope.answer(step.value);
    } catch (error) {
      scope.fail(error);
    }
    goOn();
  };
  setImmediate(next);
  return undefined;
}

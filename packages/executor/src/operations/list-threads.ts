import type { telejit } from '@telejit/shared/wire';
import type { OperationHandler } from '../session-context.js';
import { linkedThreadOf } from '../threads/made-thread.js';

/** The living threads that linked code of the session made. */
export const listThreads: OperationHandler<telejit.v1.IListThreads> = ({ threads }) => {
  const { listed, count } = threads.list();
  return { listThreads: { threads: listed.map(linkedThreadOf), count } };
};

import type { Addr } from '@telejit/shared';

/** What led to a task: an operation of a session, and the function that it calls. */
export interface TaskOrigin {
  readonly session: number;
  /** 0 for none. */
  readonly operation: number;
  /** 0 for none. */
  readonly function: Addr;
}

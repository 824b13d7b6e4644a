import { RUNTIME_MADE_THREAD, RUNTIME_ORIGIN, type Addr } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import type { TaskOrigin } from '../calls/task-origin.js';
import { loadI32, loadU64 } from '../native/native-pool.js';

/** A thread that linked code made. */
export interface MadeThread {
  /** Counts those of the process. */
  readonly number: number;
  /** The kernel's; 0 while it is being made. */
  readonly tid: number;
  readonly name: string;
  /** The function that it was made to run. */
  readonly start: Addr;
  readonly origin: TaskOrigin;
}

/** What the runtime wrote of one (RUNTIME_MADE_THREAD), as far as its origin. */
export function readMadeThread(view: DataView, offset: number): Pick<MadeThread, 'number' | 'start' | 'origin'> {
  const at = offset + RUNTIME_MADE_THREAD.origin;
  return {
    number: loadU64(view, offset + RUNTIME_MADE_THREAD.number),
    start: loadU64(view, offset + RUNTIME_MADE_THREAD.start),
    origin: {
      session: loadI32(view, at + RUNTIME_ORIGIN.session),
      operation: loadI32(view, at + RUNTIME_ORIGIN.operation),
      function: loadU64(view, at + RUNTIME_ORIGIN.function),
    },
  };
}

/** As it travels. */
export function linkedThreadOf({ number, tid, name, start, origin }: MadeThread): telejit.v1.ILinkedThread {
  return { number, tid, name, start, operation: origin.operation, function: origin.function };
}

import { RUNTIME_ENDED_BY, RUNTIME_REPORT, type Addr } from '@telejit/shared';
import { loadI32, loadU64 } from '../native/native-pool.js';
import type { OperationFailure } from '../operation-failure.js';
import { readMadeThread, type MadeThread } from '../threads/made-thread.js';
import { readTaskEnd, textOf, type DescribeCode } from './task-end.js';

/** How a thread ended that linked code made, and that did not end by itself. */
export interface ThreadEnd {
  readonly thread: MadeThread;
  readonly failure: OperationFailure;
  /** The process ends. */
  readonly isFatal: boolean;
}

/**
 * @param bytes what the runtime wrote (RUNTIME_REPORT)
 * @param takeText the failure that the thread was given up for, by its text
 */
export function readThreadEnd(
  bytes: Uint8Array,
  describe: DescribeCode,
  takeText: (text: Addr) => OperationFailure,
): ThreadEnd {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const thread = {
    ...readMadeThread(view, RUNTIME_REPORT.thread),
    tid: loadI32(view, RUNTIME_REPORT.threadTid),
    name: textOf(bytes.subarray(RUNTIME_REPORT.threadName, RUNTIME_REPORT.threadNameEnd)),
  };
  if (loadI32(view, RUNTIME_REPORT.kind) === RUNTIME_ENDED_BY.failure)
    return { thread, failure: takeText(loadU64(view, RUNTIME_REPORT.threadFailure)), isFatal: false };
  const failure = readTaskEnd(bytes, describe, 'THREAD');
  return { thread, failure, isFatal: failure.isFatal };
}

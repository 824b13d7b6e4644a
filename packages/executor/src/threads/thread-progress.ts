import { readFileSync } from 'node:fs';

/** How far a thread of this process has come. */
export interface ThreadProgress {
  /** Processor time, in nanoseconds, as the kernel writes it. */
  readonly ran: string;
}

/** Undefined when that is not known. Source: proc(5), /proc/pid/task/tid/schedstat. */
export function progressOf(tid: number): ThreadProgress | undefined {
  const [ran] = readOfThread(tid, 'schedstat').split(' ', 1);
  return ran === '' ? undefined : { ran };
}

/** Whether a thread has had a processor since, or waits for something else; also when that is not known. */
export function hasRun(tid: number, since: ThreadProgress | undefined): boolean {
  const now = progressOf(tid);
  if (since === undefined || now === undefined || now.ran !== since.ran) return true;
  // After the name, which is in brackets and may have any character, comes the state.
  return !/.*\) R/s.test(readOfThread(tid, 'stat'));
}

function readOfThread(tid: number, name: string): string {
  try {
    return readFileSync(`/proc/self/task/${tid}/${name}`, 'latin1').trim();
  } catch {
    return '';
  }
}

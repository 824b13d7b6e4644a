/** What Linux says of another process (proc(5)). */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';

function statusKib(pid: number, field: string): number {
  const match = new RegExp(`^${field}:\\s+(\\d+) kB$`, 'm').exec(readFileSync(`/proc/${pid}/status`, 'latin1'));
  if (match === null) throw new Error(`process ${pid} has no ${field}`);
  return Number(match[1]);
}

/** Resident memory, in MiB. */
export function residentMib(pid: number): number {
  return statusKib(pid, 'VmRSS') / 1024;
}

/** The most resident memory since the process began or `forgetPeak`, in MiB. */
export function peakResidentMib(pid: number): number {
  return statusKib(pid, 'VmHWM') / 1024;
}

export function forgetPeak(pid: number): void {
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
}

export function openDescriptors(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).length;
}

export function threadCount(pid: number): number {
  return readdirSync(`/proc/${pid}/task`).length;
}

/** Processes that it has made and that have not been waited for. */
export function childCount(pid: number): number {
  return readdirSync(`/proc/${pid}/task`)
    .map((thread) => readFileSync(`/proc/${pid}/task/${thread}/children`, 'latin1').trim())
    .reduce((sum, children) => sum + (children === '' ? 0 : children.split(' ').length), 0);
}

/** Mappings of files, and those in a range of addresses. How many others there are is the business of V8 and malloc. */
export function mappingCount(pid: number, range: { readonly start: number; readonly end: number }): number {
  return readFileSync(`/proc/${pid}/maps`, 'latin1')
    .split('\n')
    .filter((line) => {
      const [, address, inode] = /^([0-9a-f]+)-\S+ \S+ \S+ \S+ (\d+)/.exec(line) ?? [];
      const start = parseInt(address ?? '', 16);
      return Number(inode) > 0 || (start >= range.start && start < range.end);
    }).length;
}

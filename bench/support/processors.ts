import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { mustRun } from './run-command.js';

const TASKSET = '/usr/bin/taskset';

/** Whether processes can be bound to a processor here. */
export function canPin(): boolean {
  return existsSync(TASKSET);
}

/** Whether there is a second processor for those that serve. */
export function canSetApart(): boolean {
  return canPin() && availableParallelism() > 1;
}

/** A command whose process, and all that it starts, runs on processor 0. */
export function pinned(command: readonly string[]): readonly string[] {
  return [TASKSET, '-c', '0', ...command];
}

/** Moves a process that serves, with all of its threads, to processor 1. */
export async function setApart(pid: number): Promise<void> {
  await mustRun([TASKSET, '-a', '-p', '-c', '1', `${pid}`]);
}

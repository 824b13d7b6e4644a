import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a command and the processes that it started needed. */
export interface Peaks {
  readonly exitCode: number | null;
  readonly stdout: string;
  /** Cut short: some tools complain for as long as they are let. */
  readonly stderr: string;
  readonly elapsedMs: number;
  /** Greatest resident size of the command, in bytes. */
  readonly ownBytes: number;
  /** That of the greatest process that it started. */
  readonly childBytes: number;
}

const POLL_MS = 5;
const OUTPUT_LIMIT = 20_000;
const TIME_LIMIT_MS = 60_000;

/** Runs a command to its end and watches the memory of its processes (VmHWM in /proc), every few milliseconds. */
export function runWithPeaks(command: readonly string[]): Promise<Peaks> {
  const [program, ...args] = command;
  return new Promise((resolve, reject) => {
    const start = performance.now();
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], timeout: TIME_LIMIT_MS });
    let stdout = '';
    let stderr = '';
    let ownBytes = 0;
    let childBytes = 0;
    const watch = setInterval(() => {
      if (child.pid === undefined) return;
      ownBytes = Math.max(ownBytes, peakOf(child.pid));
      for (const pid of childrenOf(child.pid)) childBytes = Math.max(childBytes, peakOf(pid));
    }, POLL_MS);
    child.stdout.on('data', (data: Buffer) => (stdout = (stdout + data.toString()).slice(0, OUTPUT_LIMIT)));
    child.stderr.on('data', (data: Buffer) => (stderr = (stderr + data.toString()).slice(0, OUTPUT_LIMIT)));
    child.once('error', (error) => {
      clearInterval(watch);
      reject(error);
    });
    child.once('close', (exitCode) => {
      clearInterval(watch);
      resolve({ exitCode, stdout, stderr, elapsedMs: performance.now() - start, ownBytes, childBytes });
    });
  });
}

/** 0 for a process that is gone. */
function peakOf(pid: number): number {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return Number(kilobytes ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function childrenOf(pid: number): readonly number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
      readFileSync(`/proc/${pid}/task/${thread}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { connectExecutor } from '@telejit/controller';
import { BOTH_PLACEMENTS, type BenchCase, type CaseContext, type CaseReport } from '../support/case.js';
import { EXECUTOR_COMMAND } from '../support/paths.js';
import { ReportBuilder } from '../support/report-builder.js';

/** Connecting to an executor that runs already, and its answer to the hello. */
export const connectCase: BenchCase = {
  name: 'connect',
  title: 'Connect to a running executor, hello included',
  placements: BOTH_PLACEMENTS,
  run,
};

async function run({ isQuick }: CaseContext): Promise<CaseReport> {
  const report = new ReportBuilder();
  const folder = await mkdtemp(join(tmpdir(), 'telejit-bench-'));
  try {
    await using overSocket = await RunningExecutor.start(`unix:${join(folder, 'executor.sock')}`);
    await using overTcp = await RunningExecutor.start('127.0.0.1:0');
    const rounds = isQuick ? 5 : 60;
    for (let i = -10; i < rounds; i++) {
      for (const [label, { address }] of [
        ['Unix socket', overSocket],
        ['TCP, loopback', overTcp],
      ] as const) {
        const start = performance.now();
        const executor = await connectExecutor(address);
        const us = (performance.now() - start) * 1000;
        if (executor.description.pid === 0) throw new Error('the executor has no process id');
        await executor.close();
        if (i >= 0) report.add(label, 'µs', [us]);
      }
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  report.note('a process that has connected before; the first connection of a process is part of "startup"');
  return report.build();
}

/** An executor that is started by hand, to be connected to. */
class RunningExecutor implements AsyncDisposable {
  readonly address: string;
  readonly #stop: () => Promise<void>;

  private constructor(address: string, stop: () => Promise<void>) {
    this.address = address;
    this.#stop = stop;
  }

  static async start(listen: string): Promise<RunningExecutor> {
    const [program, ...args] = EXECUTOR_COMMAND;
    const child = spawn(program, [...args, '--listen', listen], { stdio: ['ignore', 'pipe', 'inherit'] });
    const ended = once(child, 'exit');
    const stop = async (): Promise<void> => {
      child.kill('SIGTERM');
      await ended;
    };
    for await (const line of createInterface({ input: child.stdout })) {
      const address = addressIn(line);
      if (address !== undefined) return new RunningExecutor(address, stop);
    }
    throw new Error(`the executor on ${listen} ended before it was ready`);
  }

  [Symbol.asyncDispose](): Promise<void> {
    return this.#stop();
  }
}

function addressIn(line: string): string | undefined {
  const text = /^telejit-executor ready (\{.*\})$/.exec(line)?.[1];
  if (text === undefined) return undefined;
  const ready: unknown = JSON.parse(text);
  if (typeof ready === 'object' && ready !== null && 'address' in ready && typeof ready.address === 'string') {
    return ready.address;
  }
  return undefined;
}

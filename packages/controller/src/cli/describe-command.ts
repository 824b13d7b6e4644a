import type { ByteSink } from './byte-sink.js';
import { connectTo, type ExecutorPlace } from './executor-place.js';
import { EXIT_OK } from './exit-codes.js';

export interface DescribeOptions {
  readonly executor: ExecutorPlace;
  readonly isJson: boolean;
  readonly signal: AbortSignal;
  readonly stdout: ByteSink;
}

/** `telejit describe ADDRESS`: what an executor says of itself. */
export async function describeCommand(options: DescribeOptions): Promise<number> {
  await using executor = await connectTo(options.executor, options.signal);
  const { arenaStart, arenaEnd, ...rest } = executor.description;
  const facts = { address: executor.address, ...rest, arenaStart: hex(arenaStart), arenaEnd: hex(arenaEnd) };
  if (options.isJson) {
    await options.stdout.write(`${JSON.stringify(facts)}\n`);
    return EXIT_OK;
  }
  const width = Math.max(...Object.keys(facts).map((name) => name.length));
  // What the processor has not is for LLVM, not for people.
  const shown = { ...facts, cpuFeatures: facts.cpuFeatures.split(',').filter((feature) => feature.startsWith('+')) };
  const lines = Object.entries(shown).map(([name, value]) => `${name.padEnd(width)}  ${plain(value)}\n`);
  await options.stdout.write(lines.join(''));
  return EXIT_OK;
}

function hex(address: number): string {
  return `0x${address.toString(16)}`;
}

function plain(value: string | number | boolean | readonly string[]): string {
  return typeof value === 'object' ? value.join(' ') : String(value);
}

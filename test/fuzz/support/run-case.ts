import { memoryUsage } from 'node:process';
import { InternalError, messageOf, TelejitError } from '@telejit/shared';
import type { Seed } from './corpus.js';
import { cpuMs } from './cpu-time.js';
import { HOSTILE_NAME, type PureTarget } from './pure-targets.js';
import { Random } from './random.js';

/** What became of one case. */
export interface CaseOutcome {
  /** "accepted", or the code of the error. */
  readonly code: string;
  readonly inputBytes: number;
  /** Of a processor. */
  readonly ms: number;
  /** Memory that the case took, garbage included. */
  readonly grownBytes: number;
  /** What is wrong with it. */
  readonly finding?: string;
}

/** What a case may take beyond its share, whatever its size: tables for names, the first run of a function. */
const FREE_BYTES = 4 * 2 ** 20;
/**
 * What a case may take for each byte of input, garbage included. Columns and views take less than twice the file; graph,
 * part, gathered graph, plan, two emitted and encoded units and descriptions together are far below this.
 */
export const MOST_TIMES_INPUT = 64;
/** What a case may take, however large; a hang is told apart by the watchdog. */
const FREE_MS = 1000;
const MOST_MS_PER_MIB = 2000;

/** The bytes of a case. */
export function caseInput(
  target: PureTarget,
  seeds: readonly Seed[],
  seed: number,
  index: number,
): { readonly origin: Seed; readonly bytes: Uint8Array; readonly random: Random } {
  const random = new Random(seed, index);
  const origin = random.pick(seeds);
  const other = random.pick(seeds);
  return { origin, bytes: target.mutate(random, origin.bytes, [other.bytes]), random };
}

/** Runs one case and judges it. @param isTimed false: whatever time it takes is right */
export function runCase(
  target: PureTarget,
  seeds: readonly Seed[],
  seed: number,
  index: number,
  isTimed: boolean,
): CaseOutcome {
  const { origin, bytes, random } = caseInput(target, seeds, seed, index);
  const before = bytes.slice();
  const memoryBefore = memoryUsage();
  const began = cpuMs();
  let code = 'accepted';
  let finding: string | undefined;
  try {
    target.run(bytes, random, origin);
  } catch (error) {
    code = error instanceof TelejitError ? error.code : 'THROWN';
    finding = judge(error);
  }
  const ms = cpuMs() - began;
  const memoryAfter = memoryUsage();
  const grownBytes =
    memoryAfter.heapUsed - memoryBefore.heapUsed + memoryAfter.arrayBuffers - memoryBefore.arrayBuffers;
  if (Buffer.compare(bytes, before) !== 0) finding ??= 'the input was changed';
  if (grownBytes > FREE_BYTES + MOST_TIMES_INPUT * bytes.length)
    finding ??= `it took ${grownBytes} bytes of memory for ${bytes.length} bytes of input`;
  if (isTimed && ms > FREE_MS + (MOST_MS_PER_MIB * bytes.length) / 2 ** 20)
    finding ??= `it took ${Math.round(ms)} ms for ${bytes.length} bytes of input`;
  return { code, inputBytes: bytes.length, ms, grownBytes, finding };
}

/** Only errors that Telejit throws on purpose are right, and only when they name the file. */
function judge(error: unknown): string | undefined {
  if (!(error instanceof TelejitError) || error instanceof InternalError) {
    return `it threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
  return messageOf(error).includes(HOSTILE_NAME) ? undefined : `the error does not name the file: ${error.message}`;
}

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
  /** Memory that reading took, garbage included. */
  readonly readBytes: number;
  /** Memory that all of it took. */
  readonly grownBytes: number;
  /** What is wrong with it. */
  readonly finding?: string;
}

/** What a case may take beyond its share, whatever its size: tables for names, the first run of a function. */
const FREE_BYTES = 4 * 2 ** 20;
/**
 * What reading may take for each byte of input, garbage included. A section header of 64 bytes becomes an object, a view
 * and a name, about 16 times its size; symbols and relocations become columns of less than twice theirs.
 */
const MOST_TIMES_READING = 32;
/** What all passes together may take: each of them makes objects of its own for each section. */
const MOST_TIMES_ALL = 256;
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
  const memoryBefore = memoryNow();
  let readBytes: number | undefined;
  const began = cpuMs();
  let code = 'accepted';
  let finding: string | undefined;
  try {
    const steps = target.run(bytes, random, origin);
    steps.next();
    readBytes = memoryNow() - memoryBefore;
    steps.next();
  } catch (error) {
    code = error instanceof TelejitError ? error.code : 'THROWN';
    finding = judge(error);
  }
  const ms = cpuMs() - began;
  const grownBytes = memoryNow() - memoryBefore;
  readBytes ??= grownBytes;
  if (Buffer.compare(bytes, before) !== 0) finding ??= 'the input was changed';
  for (const [what, taken, times] of [
    ['reading', readBytes, MOST_TIMES_READING],
    ['linking', grownBytes, MOST_TIMES_ALL],
  ] as const) {
    if (taken > FREE_BYTES + times * bytes.length)
      finding ??= `${what} took ${taken} bytes of memory for ${bytes.length} bytes of input`;
  }
  if (isTimed && ms > FREE_MS + (MOST_MS_PER_MIB * bytes.length) / 2 ** 20)
    finding ??= `it took ${Math.round(ms)} ms for ${bytes.length} bytes of input`;
  return { code, inputBytes: bytes.length, ms, readBytes, grownBytes, finding };
}

function memoryNow(): number {
  const { heapUsed, arrayBuffers } = memoryUsage();
  return heapUsed + arrayBuffers;
}

/** Only errors that Telejit throws on purpose are right, and only when they name the file. */
function judge(error: unknown): string | undefined {
  if (!(error instanceof TelejitError) || error instanceof InternalError) {
    return `it threw ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`;
  }
  return messageOf(error).includes(HOSTILE_NAME) ? undefined : `the error does not name the file: ${error.message}`;
}

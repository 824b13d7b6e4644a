import { Worker } from 'node:worker_threads';
import { cpuMs } from './cpu-time.js';
import type { Seed } from './corpus.js';
import { PURE_TARGETS } from './pure-targets.js';
import type { CaseOutcome } from './run-case.js';

/** What a thread that runs cases is told. */
export interface WorkerOrder {
  readonly target: string;
  readonly seeds: readonly Seed[];
  readonly seed: number;
  readonly first: number;
  /** Behind the last case. */
  readonly end: number;
  readonly isTimed: boolean;
  /** Where the thread writes which case it runs: an Int32Array. */
  readonly current: SharedArrayBuffer;
  /** From here on garbage is collected between cases, so that it is not collected in the middle of one. */
  readonly gcBytes: number;
}

type Known = CaseOutcome & { readonly index: number };
type Weighed = Known & { readonly times: number };

/** What a thread reports of some cases. */
export interface WorkerReport {
  cases: number;
  codes: Record<string, number>;
  findings: { readonly index: number; readonly finding: string }[];
  slowest: Known | undefined;
  /** By memory that reading took, as a multiple of the input. */
  largestRead: Weighed | undefined;
  /** By memory that all of it took. */
  largest: Weighed | undefined;
}

export interface PureRunOptions {
  readonly target: string;
  readonly seed: number;
  /** Number of the first case. */
  readonly first?: number;
  /** How many; default: until the time is over. */
  readonly cases?: number;
  readonly minutes?: number;
  /** A few seeds only. */
  readonly isShort?: boolean;
  readonly isTimed?: boolean;
  readonly onProgress?: (report: Readonly<WorkerReport>) => void;
}

/** A case that has not ended when the process has taken this much of a processor's time hangs. */
const HANG_CPU_MS = 60_000;
const WATCH_MS = 500;
const YOUNG_MIB = 384;
const HEAP_MIB = 2048;
const MOST_CASES = 2 ** 31 - 1;
const NOT_STARTED = -1;

/**
 * Runs cases of a pure target in a thread of its own. A case that hangs or takes all memory becomes a finding, and the
 * run goes on behind it.
 */
export async function runPureTarget(options: PureRunOptions): Promise<WorkerReport> {
  const { target, seed } = options;
  const seeds = PURE_TARGETS.get(target)?.seeds(options.isShort ?? false) ?? [];
  if (seeds.length === 0) throw new Error(`there is nothing to make cases of target ${target} from`);
  const total: WorkerReport = {
    cases: 0,
    codes: {},
    findings: [],
    slowest: undefined,
    largestRead: undefined,
    largest: undefined,
  };
  const until = options.minutes === undefined ? Infinity : performance.now() + options.minutes * 60_000;
  let next = options.first ?? 0;
  const end = options.cases === undefined ? MOST_CASES : next + options.cases;
  while (next < end && performance.now() < until) {
    const current = new SharedArrayBuffer(4);
    const order = {
      target,
      seeds,
      seed,
      first: next,
      end,
      isTimed: options.isTimed ?? true,
      current,
      gcBytes: 128 * 2 ** 20,
    };
    const failure = await runThread(order, until, (report) => {
      addReport(total, report);
      options.onProgress?.(total);
    });
    next = new Int32Array(current)[0] + 1;
    if (failure === undefined) break;
    total.findings.push({ index: next - 1, finding: failure });
  }
  return total;
}

/** @returns what ended the thread before its time; undefined when nothing did */
async function runThread(
  order: WorkerOrder,
  until: number,
  onReport: (report: WorkerReport) => void,
): Promise<string | undefined> {
  const worker = new Worker(new URL('./pure-worker.mjs', import.meta.url), {
    workerData: order,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MIB, maxOldGenerationSizeMb: HEAP_MIB },
  });
  const current = new Int32Array(order.current);
  current[0] = NOT_STARTED;
  let failure: string | undefined;
  let isOver = false;
  let seen = -1;
  let seenAt = cpuMs();
  const watch = setInterval(() => {
    const now = cpuMs();
    const index = Atomics.load(current, 0);
    if (index !== seen) {
      seen = index;
      seenAt = now;
    } else if (now - seenAt > HANG_CPU_MS) {
      failure ??= `it did not end within ${HANG_CPU_MS / 1000} seconds of a processor's time`;
      void worker.terminate();
    }
    if (performance.now() >= until) {
      isOver = true;
      void worker.terminate();
    }
  }, WATCH_MS);
  try {
    await new Promise<void>((resolve) => {
      worker.on('message', onReport);
      worker.on('error', (error) => (failure ??= `it ended the thread: ${error.stack ?? error.message}`));
      worker.on('exit', () => resolve());
    });
  } finally {
    clearInterval(watch);
  }
  if (current[0] === NOT_STARTED) throw new Error(`the thread for cases does not start: ${failure ?? 'it ended'}`);
  return isOver ? undefined : failure;
}

function addReport(total: WorkerReport, report: WorkerReport): void {
  total.cases += report.cases;
  for (const [code, count] of Object.entries(report.codes)) total.codes[code] = (total.codes[code] ?? 0) + count;
  total.findings.push(...report.findings);
  if ((report.slowest?.ms ?? 0) > (total.slowest?.ms ?? 0)) total.slowest = report.slowest;
  total.largestRead = larger(total.largestRead, report.largestRead);
  total.largest = larger(total.largest, report.largest);
}

/** The one of two cases that took more memory for its input. */
export function larger(a: Weighed | undefined, b: Weighed | undefined): Weighed | undefined {
  return (b?.times ?? 0) > (a?.times ?? 0) ? b : a;
}

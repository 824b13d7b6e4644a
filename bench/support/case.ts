import type { Summary } from './statistics.js';

/**
 * Where the processes of a measurement may run: all on one processor; the one that measures on one and those that serve it on
 * another; or wherever the kernel puts them.
 */
export const PLACEMENTS = ['pinned', 'apart', 'unpinned'] as const;
export type Placement = (typeof PLACEMENTS)[number];

export function isPlacement(name: string | undefined): name is Placement {
  return PLACEMENTS.some((placement) => placement === name);
}

export type Unit = 'ns' | 'µs' | 'ms' | 's' | 'bytes' | 'count';

/** One line of the table. */
export interface Row {
  readonly label: string;
  readonly unit: Unit;
  readonly summary: Summary;
}

/** Ours as a share of the peer's median in the same run. */
export interface Ratio {
  readonly label: string;
  readonly value: number;
  /** What issue or design ask for: at most this. */
  readonly target?: number;
}

/** What a case found, as plain data: it travels from the process that measured. */
export interface CaseReport {
  readonly rows: readonly Row[];
  readonly ratios: readonly Ratio[];
  /** What is worth knowing to read the rows, and why columns are missing. */
  readonly notes: readonly string[];
}

export interface CaseContext {
  readonly placement: Placement;
  /** Fewer repetitions, for trying the benchmarks themselves. */
  readonly isQuick: boolean;
}

/** One benchmark. Its name is what `--only` takes. */
export interface BenchCase {
  readonly name: string;
  readonly title: string;
  readonly placements: readonly Placement[];
  run(context: CaseContext): Promise<CaseReport>;
}

export const BOTH_PLACEMENTS: readonly Placement[] = ['pinned', 'unpinned'];

/** Stops a benchmark whose subject gave a wrong answer: its time would mean nothing. */
export function expectEqual(actual: unknown, expected: unknown, what: string): void {
  if (actual !== expected) throw new Error(`${what} gave ${String(actual)} instead of ${String(expected)}`);
}

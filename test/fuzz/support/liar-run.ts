import { ExecutorProcess } from '../../support/raw-session.js';
import { liarCase } from './liar-case.js';
import { Random } from './random.js';

export interface LiarRunOptions {
  readonly seed: number;
  readonly first?: number;
  readonly cases?: number;
  readonly minutes?: number;
  readonly onProgress?: (report: Readonly<LiarReport>) => void;
}

/** What became of a run. */
export interface LiarReport {
  cases: number;
  /** Of the errors that users saw. */
  codes: Record<string, number>;
  findings: { readonly index: number; readonly finding: string }[];
  /** Executors that did not survive what the controller made of lies. */
  deaths: number;
}

const CASE_MS = 60_000;

/** Has the library work with executors that say what is not so. */
export async function runLiarTarget(options: LiarRunOptions): Promise<LiarReport> {
  const { seed, first = 0, cases, minutes, onProgress } = options;
  const until = minutes === undefined ? Infinity : performance.now() + minutes * 60_000;
  const end = cases === undefined ? Infinity : first + cases;
  const report: LiarReport = { cases: 0, codes: {}, findings: [], deaths: 0 };
  let executor = await ExecutorProcess.start({ args: ['--allow-memory', 'session'] });
  const isDead = (): boolean => executor.child.exitCode !== null || executor.child.signalCode !== null;
  for (let index = first; index < end && performance.now() < until; index++) {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<{ codes: string[]; finding: string }>((resolve) => {
      timer = setTimeout(() => resolve({ codes: [], finding: `the case did not end in ${CASE_MS} ms` }), CASE_MS);
    });
    const { codes, finding } = await Promise.race([liarCase(executor.address, new Random(seed, index)), late]);
    clearTimeout(timer);
    report.cases++;
    for (const code of codes) report.codes[code] = (report.codes[code] ?? 0) + 1;
    if (finding !== undefined) report.findings.push({ index, finding });
    if (isDead()) {
      report.deaths++;
      await executor.buried();
      executor = await ExecutorProcess.start({ args: ['--allow-memory', 'session'] });
    }
    onProgress?.(report);
  }
  executor.child.kill('SIGKILL');
  await executor.buried();
  return report;
}

import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { CaseReport, Placement } from './case.js';
import { pinned } from './processors.js';

const RUNNER = fileURLToPath(new URL('../run-case.ts', import.meta.url));

/** Runs a case in a fresh process; unless it is unpinned, that process and all that it starts share processor 0 at first. */
export function measureInChild(name: string, placement: Placement, isQuick: boolean): Promise<CaseReport> {
  const node = [process.execPath, '--import', import.meta.resolve('tsx'), RUNNER, name, placement];
  if (isQuick) node.push('quick');
  const [program, ...args] = placement === 'unpinned' ? node : pinned(node);
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    let report: CaseReport | undefined;
    child.once('error', reject);
    child.on('message', (message: unknown) => {
      if (isCaseReport(message)) report = message;
    });
    child.once('close', (code, signal) => {
      if (report !== undefined && code === 0) resolve(report);
      else reject(new Error(`${name}, ${placement}: the benchmark ended with ${String(code ?? signal)}`));
    });
  });
}

/** The sender is run-case.ts of this same folder; what is told apart is a report from anything else. */
function isCaseReport(message: unknown): message is CaseReport {
  return (
    typeof message === 'object' && message !== null && 'rows' in message && 'ratios' in message && 'notes' in message
  );
}

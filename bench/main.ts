// `npm run bench`: runs the benchmarks, each in a process of its own, and prints the machine, versions, medians and
// ratios. No time makes it fail; a wrong answer does.
import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { CASES } from './cases/index.js';
import type { BenchCase, CaseReport, Placement } from './support/case.js';
import { describeMachine } from './support/machine.js';
import { canPin, measureInChild } from './support/measure-in-child.js';
import { formatCase, formatMachine } from './support/format.js';

interface Options {
  readonly only: readonly string[];
  readonly json?: string;
  readonly pinned?: boolean;
  readonly unpinned?: boolean;
  readonly quick?: boolean;
}

interface Finding {
  readonly name: string;
  readonly placement: Placement;
  readonly report: CaseReport;
}

const collect = (value: string, earlier: readonly string[]): readonly string[] => [...earlier, value];
const NO_NAMES: readonly string[] = [];

const program = new Command('npm run bench --')
  .description("Measures Telejit, and where its packages are installed LLVM 22's own remote JIT on the same work.")
  .option('--only <name>', `one case, may be repeated: ${CASES.map(({ name }) => name).join(', ')}`, collect, NO_NAMES)
  .option('--pinned', 'only with all processes on one processor')
  .option('--unpinned', 'only with processes wherever the kernel puts them (default: both)')
  .option('--quick', 'few repetitions: to see that the benchmarks work, not for figures')
  .option('--json <file>', 'write everything that was found to a file as well')
  .parse();
const options = program.opts<Options>();

const cases = options.only.length === 0 ? CASES : options.only.map(caseNamed);
const wanted = placementsWanted(options);
const machine = await describeMachine();
process.stdout.write(`${formatMachine(machine)}\n`);

const findings: Finding[] = [];
for (const benchCase of cases) {
  const reports = new Map<Placement, CaseReport>();
  for (const placement of benchCase.placements.filter((one) => wanted.includes(one))) {
    progress(`${benchCase.name}, ${placement} ...`);
    const report = await measureInChild(benchCase.name, placement, options.quick === true);
    progress('');
    reports.set(placement, report);
    findings.push({ name: benchCase.name, placement, report });
  }
  if (reports.size > 0) process.stdout.write(`\n${formatCase(benchCase.title, reports)}\n`);
}
if (options.json !== undefined) {
  await writeFile(options.json, `${JSON.stringify({ machine, findings }, undefined, 2)}\n`);
}

function caseNamed(name: string): BenchCase {
  const found = CASES.find((candidate) => candidate.name === name);
  if (found !== undefined) return found;
  return program.error(`error: there is no case "${name}": ${CASES.map((one) => one.name).join(', ')}`, {
    exitCode: 2,
  });
}

function placementsWanted({ pinned, unpinned }: Options): readonly Placement[] {
  const both = pinned === unpinned;
  const chosen: Placement[] = [];
  if (both || pinned === true) {
    if (canPin()) chosen.push('pinned');
    else process.stderr.write('nothing is pinned: there is no taskset (Debian package util-linux)\n');
  }
  if (both || unpinned === true) chosen.push('unpinned');
  return chosen;
}

/** One line that the next one replaces, on a terminal only. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

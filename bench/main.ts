// `npm run bench`: runs the benchmarks, each in a process of its own, and prints the machine, versions, medians and
// ratios. No time makes it fail; a wrong answer does.
import { writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { CASES } from './cases/index.js';
import { PLACEMENTS, type BenchCase, type CaseReport, type Placement } from './support/case.js';
import { describeMachine } from './support/machine.js';
import { measureInChild } from './support/measure-in-child.js';
import { canPin, canSetApart } from './support/processors.js';
import { formatCase, formatMachine } from './support/format.js';

interface Options {
  readonly only: readonly string[];
  readonly json?: string;
  readonly pinned?: boolean;
  readonly apart?: boolean;
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
const NO_TASKSET = 'there is no taskset (Debian package util-linux)';
/** Why a placement cannot be had here. */
const HINDRANCES: Readonly<Record<Placement, () => string | undefined>> = {
  pinned: () => (canPin() ? undefined : NO_TASKSET),
  apart: () => (canSetApart() ? undefined : canPin() ? 'there is one processor' : NO_TASKSET),
  unpinned: () => undefined,
};

const program = new Command('npm run bench --')
  .description("Measures Telejit, and where its packages are installed LLVM 22's own remote JIT on the same work.")
  .option('--only <name>', `one case, may be repeated: ${CASES.map(({ name }) => name).join(', ')}`, collect, NO_NAMES)
  .option('--pinned', 'only with all processes on one processor')
  .option('--apart', 'only with those that serve on another processor than the one that measures')
  .option('--unpinned', 'only with processes wherever the kernel puts them (default: all)')
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

function placementsWanted(chosen: Options): readonly Placement[] {
  const named = PLACEMENTS.filter((placement) => chosen[placement] === true);
  return (named.length === 0 ? PLACEMENTS : named).filter((placement) => {
    const why = HINDRANCES[placement]();
    if (why !== undefined) process.stderr.write(`nothing is measured ${placement}: ${why}\n`);
    return why === undefined;
  });
}

/** One line that the next one replaces, on a terminal only. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
}

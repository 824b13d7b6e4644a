import Table from 'cli-table3';
import type { CaseReport, Placement, Row } from './case.js';
import type { Machine } from './machine.js';

/** The lines that open a report. */
export function formatMachine(machine: Machine): string {
  const packages = Object.entries(machine.packages).map(([name, version]) => `${name} ${version}`);
  return [
    `machine   ${machine.cpu}, ${machine.cores} cores, ${machine.memoryGib} GiB, ${machine.kernel}`,
    `versions  Node.js ${machine.node}, ${packages.join(', ')}`,
    `LLVM      ${machine.llvm.length === 0 ? 'none found' : machine.llvm.join(', ')}`,
    `peer      ${machine.peer}`,
  ].join('\n');
}

/** One case: a table of times, then the ratios, then the notes. */
export function formatCase(title: string, reports: ReadonlyMap<Placement, CaseReport>): string {
  const lines = [title];
  const times = newTable(['', 'where', 'median', 'p10', 'p90', 'n', 'unit']);
  const ratios = newTable(['ratio of medians', 'where', 'reached', 'target']);
  let hasRatios = false;
  for (const label of labelsOf(reports, ({ rows }) => rows)) {
    for (const [placement, { rows }] of reports) {
      const row = rows.find((candidate) => candidate.label === label);
      if (row !== undefined) times.push(cellsOf(row, placement));
    }
  }
  for (const label of labelsOf(reports, (report) => report.ratios)) {
    for (const [placement, report] of reports) {
      const ratio = report.ratios.find((candidate) => candidate.label === label);
      if (ratio === undefined) continue;
      hasRatios = true;
      ratios.push([label, placement, ratio.value.toFixed(2), ratio.target === undefined ? '' : `${ratio.target}`]);
    }
  }
  lines.push(times.toString());
  if (hasRatios) lines.push(ratios.toString());
  lines.push(...notesOf(reports));
  return lines.join('\n');
}

/** Each note once; one that not every placement has says which one it belongs to. */
function notesOf(reports: ReadonlyMap<Placement, CaseReport>): string[] {
  const owners = new Map<string, Placement[]>();
  for (const [placement, { notes }] of reports) {
    for (const note of new Set(notes)) owners.set(note, [...(owners.get(note) ?? []), placement]);
  }
  return [...owners].map(([note, placements]) =>
    placements.length === reports.size ? `  ${note}` : `  ${placements.join(', ')}: ${note}`,
  );
}

function labelsOf(
  reports: ReadonlyMap<Placement, CaseReport>,
  items: (report: CaseReport) => readonly { readonly label: string }[],
): Set<string> {
  return new Set([...reports.values()].flatMap((report) => items(report).map(({ label }) => label)));
}

function cellsOf({ label, unit, summary }: Row, placement: Placement): string[] {
  const { median, p10, p90, count } = summary;
  return [label, placement, number(median), number(p10), number(p90), String(count), unit];
}

function number(value: number): string {
  if (Math.abs(value) >= 10_000 || Number.isInteger(value)) return Math.round(value).toLocaleString('en-US');
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}

function newTable(head: string[]): Table.Table {
  const colAligns = head.map((_, index): 'left' | 'right' => (index < 2 ? 'left' : 'right'));
  return new Table({ head, colAligns, style: { head: [], border: [], compact: true } });
}

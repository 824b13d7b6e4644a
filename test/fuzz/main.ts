// `npm run fuzz`: gives the readers, the linker and executors what is almost right, for as long as it is told to.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command, Option } from 'commander';
import { runPureTarget, type WorkerReport } from './support/pure-run.js';
import { runLiarTarget } from './support/liar-run.js';
import { PURE_TARGETS } from './support/pure-targets.js';
import { caseInput, runCase } from './support/run-case.js';
import { runWireTarget, type MemoryName, type WireReport } from './support/wire-run.js';

interface Options {
  readonly target: string;
  readonly seed: number;
  readonly case?: number;
  readonly cases?: number;
  readonly minutes?: number;
  readonly output: string;
  readonly short?: boolean;
}

const MINUTE_MS = 60_000;
const WIRE = 'wire';
const REPLIES = 'replies';
const MEMORY_NAMES: readonly MemoryName[] = ['dual', 'strict'];

const options = new Command('npm run fuzz --')
  .description('Runs cases of one target: real input with seeded changes. A case is repeated by its seed and number.')
  .addOption(
    new Option('--target <name>', 'what is given hostile input')
      .choices([...PURE_TARGETS.keys(), WIRE, REPLIES])
      .makeOptionMandatory(),
  )
  .option('--seed <number>', 'where the changes come from', Number, 1)
  .option('--case <number>', 'this case only; writes its input to a file', Number)
  .option('--cases <number>', 'so many', Number)
  .option('--minutes <number>', 'for so long (default: 1 when nothing else is said)', Number)
  .option('--short', 'made from the few files that the tests use')
  .option('--output <folder>', 'where the input of findings goes', 'fuzz-findings')
  .parse()
  .opts<Options>();

const isShort = options.short === true;
if (options.target === WIRE) process.exitCode = await runWire();
else if (options.target === REPLIES) process.exitCode = await runReplies();
else process.exitCode = options.case === undefined ? await runMany() : runOne(options.case);

async function runMany(): Promise<number> {
  const { target, seed, cases } = options;
  const minutes = options.minutes ?? (cases === undefined ? 1 : undefined);
  const began = performance.now();
  let nextLineAt = began + MINUTE_MS;
  let reported = 0;
  const total = await runPureTarget({
    target,
    seed,
    cases,
    minutes,
    isShort,
    onProgress: (report) => {
      for (; reported < report.findings.length; reported++) reportFinding(report.findings[reported]);
      if (performance.now() < nextLineAt) return;
      nextLineAt += MINUTE_MS;
      print(`${Math.round((performance.now() - began) / MINUTE_MS)} min: ${summary(report)}`);
    },
  });
  for (; reported < total.findings.length; reported++) reportFinding(total.findings[reported]);
  print(
    `target ${target}, seed ${seed}, ${((performance.now() - began) / MINUTE_MS).toFixed(1)} min: ${summary(total)}`,
  );
  printCodes(total.codes);
  return total.findings.length === 0 ? 0 : 1;
}

function summary({ cases, findings, slowest, largestRead, largest }: Readonly<WorkerReport>): string {
  const slow = `slowest ${(slowest?.ms ?? 0).toFixed(0)} ms (case ${slowest?.index ?? 0}, ${slowest?.inputBytes ?? 0} bytes)`;
  const read = `reading took ${(largestRead?.times ?? 0).toFixed(1)} times the input at most (case ${largestRead?.index ?? 0})`;
  const all = `all passes ${(largest?.times ?? 0).toFixed(1)} times (case ${largest?.index ?? 0})`;
  return `${cases} cases, ${findings.length} findings, ${slow}, ${read}, ${all}`;
}

function reportFinding({ index, finding }: WorkerReport['findings'][number]): void {
  print(`FINDING in case ${index}: ${finding}`);
  print(`  again: npm run fuzz -- --target ${options.target} --seed ${options.seed} --case ${index}`);
  writeInput(index);
}

function writeInput(index: number): void {
  const target = PURE_TARGETS.get(options.target);
  if (target === undefined) return;
  const { bytes, origin } = caseInput(target, target.seeds(isShort), options.seed, index);
  mkdirSync(options.output, { recursive: true });
  const path = join(options.output, `${options.target}-${options.seed}-${index}`);
  writeFileSync(path, bytes);
  print(`  input: ${path}, made from ${origin.name}`);
}

function runOne(index: number): number {
  const target = PURE_TARGETS.get(options.target);
  if (target === undefined) return 2;
  writeInput(index);
  const outcome = runCase(target, target.seeds(isShort), options.seed, index, true);
  print(JSON.stringify(outcome, undefined, 2));
  return outcome.finding === undefined ? 0 : 1;
}

/** Half of the time or of the cases with each memory manager. A case is run again in a new executor. */
async function runWire(): Promise<number> {
  const { seed, case: only } = options;
  const cases = only === undefined ? options.cases : 1;
  const minutes = options.minutes ?? (cases === undefined ? 1 : undefined);
  let findings = 0;
  for (const memory of MEMORY_NAMES) {
    const began = performance.now();
    let nextLineAt = began + MINUTE_MS;
    const report = await runWireTarget({
      memory,
      seed,
      first: only,
      cases,
      isShort,
      minutes: minutes === undefined ? undefined : minutes / MEMORY_NAMES.length,
      onProgress: (now) => {
        if (performance.now() < nextLineAt) return;
        nextLineAt += MINUTE_MS;
        print(`${memory}, ${Math.round((performance.now() - began) / MINUTE_MS)} min: ${wireSummary(now)}`);
      },
    });
    findings += report.findings.length;
    for (const { index, finding } of report.findings) {
      print(`FINDING in case ${index} or before: ${finding}`);
      print(`  again: npm run fuzz -- --target wire --seed ${seed} --case ${index}`);
    }
    print(
      `target wire, ${memory}, seed ${seed}, ${((performance.now() - began) / MINUTE_MS).toFixed(1)} min: ${wireSummary(report)}`,
    );
    printCodes(report.codes);
  }
  return findings === 0 ? 0 : 1;
}

async function runReplies(): Promise<number> {
  const { seed, case: only } = options;
  const cases = only === undefined ? options.cases : 1;
  const minutes = options.minutes ?? (cases === undefined ? 1 : undefined);
  const { findings, codes, deaths, cases: done } = await runLiarTarget({ seed, first: only, cases, minutes });
  for (const { index, finding } of findings) {
    print(`FINDING in case ${index}: ${finding}`);
    print(`  again: npm run fuzz -- --target replies --seed ${seed} --case ${index}`);
  }
  print(`target replies, seed ${seed}: ${done} cases, ${findings.length} findings, ${deaths} executors died`);
  printCodes(codes);
  return findings.length === 0 ? 0 : 1;
}

function wireSummary({ cases, findings, slowestMs, slowestIndex, rssBeforeMib, rssMib }: Readonly<WireReport>): string {
  return `${cases} cases, ${findings.length} findings, slowest ${slowestMs.toFixed(0)} ms (case ${slowestIndex}), executor ${rssBeforeMib} MiB at first, ${rssMib} MiB at last`;
}

function printCodes(codes: Readonly<Record<string, number>>): void {
  for (const [code, count] of Object.entries(codes).sort(([, a], [, b]) => b - a)) {
    print(`  ${code.padEnd(28)} ${String(count).padStart(10)}`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

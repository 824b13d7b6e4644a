import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { spawnExecutor } from '@telejit/controller';
import { BOTH_PLACEMENTS, expectEqual, type BenchCase, type CaseContext, type CaseReport } from '../support/case.js';
import { ADDEND, compileInput, helloIr, oneFunctionIr, type Input } from '../support/inputs.js';
import { findLlvmTools } from '../support/llvm-tools.js';
import { ORC_DEFAULT, OrcPeer } from '../support/orc-peer.js';
import { EXECUTOR_COMMAND, TELEJIT_COMMAND } from '../support/paths.js';
import { ReportBuilder } from '../support/report-builder.js';
import { mustRun } from '../support/run-command.js';
import { summarize } from '../support/statistics.js';

const NODE = 'node -e 0';
const SPAWN = 'spawnExecutor until connected';
const FIRST_CALL = 'whole process: library, first call, warm object cache';
const RUN = 'whole process: telejit run hello.o';
const RUN_PEER = 'whole process: llvm-jitlink --oop-executor hello.o';
const SPAWN_PEER = 'LLVM: spawn executor until connected';
const LOAD_TIMES = fileURLToPath(new URL('../programs/load-times.cjs', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../programs/first-call.mjs', import.meta.url));
const LISTED = 8;

/** From nothing to a result, and what of that is loading code. */
export const startupCase: BenchCase = {
  name: 'startup',
  title: 'Start-up',
  placements: BOTH_PLACEMENTS,
  run,
};

async function run({ isQuick }: CaseContext): Promise<CaseReport> {
  const report = new ReportBuilder();
  const [hello, one] = [await compileInput('hello', helloIr()), await compileInput('one', oneFunctionIr())];
  const firstCall = [process.execPath, PROGRAM, one.path, String(ADDEND)];
  const tools = await findLlvmTools();
  const orc = await OrcPeer.start(ORC_DEFAULT);
  if (typeof orc === 'string') report.note(orc);
  const whole = async (label: string, command: readonly string[], stdout?: string): Promise<string> => {
    const result = await mustRun(command);
    if (stdout !== undefined) expectEqual(result.stdout, stdout, label);
    report.add(label, 'ms', [result.elapsedUs / 1000]);
    return result.stdout;
  };
  await mustRun(firstCall);
  await (await spawnExecutor()).close();
  try {
    for (let round = 0; round < (isQuick ? 3 : 15); round++) {
      await whole(NODE, [process.execPath, '-e', '0'], '');
      const start = performance.now();
      const executor = await spawnExecutor();
      report.add(SPAWN, 'ms', [performance.now() - start]);
      await executor.close();
      for (const [step, ms] of numbersIn(await whole(FIRST_CALL, firstCall))) report.add(`  ${step}`, 'ms', [ms]);
      await whole(RUN, [...TELEJIT_COMMAND, 'run', hello.path], 'hello\n');
      if (typeof orc === 'string' || typeof tools === 'string') continue;
      report.add(
        SPAWN_PEER,
        'ms',
        (await orc.ask('spawn 2')).us.map((us) => us / 1000),
      );
      await whole(RUN_PEER, [tools.jitlink, '--oop-executor', hello.path], 'hello\n');
    }
  } finally {
    if (typeof orc !== 'string') await orc[Symbol.asyncDispose]();
  }
  report.ratio(SPAWN, SPAWN_PEER);
  report.ratio(RUN, RUN_PEER);
  await noteLoading(report, one, isQuick ? 1 : 5);
  return report.build();
}

/** What the packages that both processes load take, the slowest first. */
async function noteLoading(report: ReportBuilder, one: Input, rounds: number): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'telejit-bench-'));
  const output = join(folder, 'loads.json');
  const env = { ...process.env, TELEJIT_BENCH_LOADS: output };
  try {
    const controller = [process.execPath, '-r', LOAD_TIMES, PROGRAM, one.path, String(ADDEND)];
    await noteSlowest(report, 'controller', rounds, output, async () => void (await mustRun(controller, env)));
    const [node, ...executor] = EXECUTOR_COMMAND;
    await noteSlowest(report, 'executor', rounds, output, async () => {
      await (await spawnExecutor({ command: [node, '-r', LOAD_TIMES, ...executor], env })).close();
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function noteSlowest(
  report: ReportBuilder,
  process: string,
  rounds: number,
  output: string,
  runProcess: () => Promise<void>,
): Promise<void> {
  const samples = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    await rm(output, { force: true });
    await runProcess();
    for (const [name, ms] of numbersIn(await readFile(output, 'utf8'))) {
      samples.set(name, [...(samples.get(name) ?? []), ms]);
    }
  }
  const slowest = [...samples]
    .map(([name, ms]) => ({ name, ms: summarize(ms).median }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, LISTED);
  const list = slowest.map(({ name, ms }) => `${name} ${ms.toFixed(1)}`).join(', ');
  report.note(`CommonJS packages loaded in the ${process}, ms without what each loads in turn: ${list}`);
}

function numbersIn(json: string): [string, number][] {
  const parsed: unknown = JSON.parse(json);
  if (typeof parsed !== 'object' || parsed === null) throw new Error(`not an object: ${json.slice(0, 200)}`);
  return Object.entries(parsed).map(([name, value]: [string, unknown]) => {
    if (typeof value !== 'number') throw new Error(`${name} is not a number`);
    return [name, value];
  });
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LLJIT, spawnExecutor } from '@telejit/controller';
import { BOTH_PLACEMENTS, expectEqual, type BenchCase, type CaseContext, type CaseReport } from '../support/case.js';
import { findLlvmTools } from '../support/llvm-tools.js';
import { ROOT, TELEJIT_COMMAND, workFolder } from '../support/paths.js';
import { ReportBuilder } from '../support/report-builder.js';
import { mustRun } from '../support/run-command.js';
import { runWithPeaks } from '../support/run-with-peaks.js';

const LIBRARY = '/usr/lib/x86_64-linux-gnu/libcrypto.a';
const ABC_SHA256 = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad\n';
const NEEDED = 'link, members that are needed';
const ALL = 'link, all members';
const WHOLE = 'whole process: telejit run';
const WHOLE_ALL = 'whole process: telejit run --whole-archive';
const WHOLE_PEER = 'whole process: llvm-jitlink --oop-executor';
/** What llvm-jitlink does not give programs without LLVM's own runtime. */
const PEER_SUPPORT = 'void *__dso_handle; int atexit(void (*handler)(void)) { return 0; }\n';

/** Debian's libcrypto.a: more than 900 members. */
export const libcryptoCase: BenchCase = {
  name: 'libcrypto',
  title: 'libcrypto.a, with a program that computes a SHA-256',
  placements: BOTH_PLACEMENTS,
  run,
};

async function run({ isQuick }: CaseContext): Promise<CaseReport> {
  const report = new ReportBuilder();
  const tools = await findLlvmTools();
  if (!existsSync(LIBRARY) || typeof tools === 'string') {
    report.note(typeof tools === 'string' ? tools : 'not measured: package missing: libssl-dev');
    return report.build();
  }
  const compile = async (source: string, name: string): Promise<string> => {
    const object = join(workFolder(), name);
    await mustRun([tools.clangxx, '-x', 'c', '-O1', '-w', '-c', '-o', object, source]);
    return object;
  };
  const program = await compile(join(ROOT, 'test/link/features/cr.c'), 'libcrypto-program.o');
  const support = join(workFolder(), 'libcrypto-support.o');
  await mustRun([
    'sh',
    '-c',
    `printf '%s' "$1" | "$2" -x c -O1 -c -o "$3" -`,
    'sh',
    PEER_SUPPORT,
    tools.clangxx,
    support,
  ]);
  const rounds = isQuick ? 2 : 9;
  for (let round = 0; round < rounds; round++) {
    for (const label of [NEEDED, ALL]) report.add(label, 'ms', [await link(report, label, program, round === 0)]);
    await whole(report, WHOLE, [...TELEJIT_COMMAND, 'run', program, LIBRARY]);
    await whole(report, WHOLE_ALL, [...TELEJIT_COMMAND, 'run', '--whole-archive', LIBRARY, program]);
    await whole(report, WHOLE_PEER, [tools.jitlink, '--oop-executor', program, support, LIBRARY]);
  }
  for (const label of [WHOLE, WHOLE_ALL]) {
    for (const what of ['', ', memory', ', memory of the executor']) report.ratio(label + what, WHOLE_PEER + what);
  }
  return report.build();
}

async function link(report: ReportBuilder, label: string, program: string, isFirst: boolean): Promise<number> {
  await using executor = await spawnExecutor();
  await using jit = await LLJIT.builder().executor(executor).create();
  await jit.lookup('puts');
  const before = jit.stats;
  const start = performance.now();
  await jit.addObject(readFileSync(program), { name: 'program.o' });
  await jit.addArchive(LIBRARY, { wholeArchive: label === ALL });
  await jit.linkAll();
  const ms = performance.now() - start;
  const { unitsLinked, fixupsApplied, bytesSent, roundTrips } = jit.stats;
  if (isFirst) {
    const facts = [
      `${unitsLinked - before.unitsLinked} objects`,
      `${fixupsApplied - before.fixupsApplied} fixups`,
      `${bytesSent - before.bytesSent} bytes`,
      `${roundTrips - before.roundTrips} round trips`,
    ];
    report.note(`${label}: ${facts.join(', ')}`);
  }
  return ms;
}

async function whole(report: ReportBuilder, label: string, command: readonly string[]): Promise<void> {
  const { exitCode, stdout, stderr, elapsedMs, ownBytes, childBytes } = await runWithPeaks(command);
  if (exitCode !== 0) throw new Error(`${label} ended with ${String(exitCode)}: ${stderr.slice(0, 1000)}`);
  expectEqual(stdout, ABC_SHA256, label);
  report.add(label, 'ms', [elapsedMs]);
  report.add(`${label}, memory`, 'bytes', [ownBytes]);
  report.add(`${label}, memory of the executor`, 'bytes', [childBytes]);
}

import { LLJIT, spawnExecutor } from '@telejit/controller';
import { BOTH_PLACEMENTS, expectEqual, type BenchCase, type CaseContext, type CaseReport } from '../support/case.js';
import { sqliteInputs, type Input } from '../support/inputs.js';
import { findLlvmTools } from '../support/llvm-tools.js';
import { startOrcPeers, stopOrcPeers } from '../support/orc-peer.js';
import { TELEJIT_COMMAND } from '../support/paths.js';
import { ReportBuilder } from '../support/report-builder.js';
import { mustRun, runCommand } from '../support/run-command.js';

const NEW = 'link, nothing of it in the executor before';
const HELD = 'link, content the executor holds';
const WHOLE = 'whole process: telejit run';
const WHOLE_PEER = 'whole process: llvm-jitlink --oop-executor';
const ROW = /^ *1 +\d+ /m;

/** Debian's libsqlite3.a with the demo's program: what linking costs, and running all of it from nothing. */
export const sqliteCase: BenchCase = {
  name: 'sqlite',
  title: 'SQLite from a static archive, with a program that inserts 100,000 rows',
  placements: BOTH_PLACEMENTS,
  run,
};

async function run({ isQuick }: CaseContext): Promise<CaseReport> {
  const report = new ReportBuilder();
  const inputs = await sqliteInputs();
  if (typeof inputs === 'string') {
    report.note(inputs);
    return report.build();
  }
  const { program, library } = inputs;
  const rounds = isQuick ? 2 : 12;
  const peers = await startOrcPeers((text) => report.note(text));
  try {
    for (let round = -1; round < rounds; round++) {
      const isWarm = round >= 0;
      {
        await using executor = await spawnExecutor();
        for (const label of [NEW, HELD]) {
          const { ms, facts } = await link(await LLJIT.builder().executor(executor).create(), program, library);
          if (isWarm) report.add(label, 'ms', [ms]);
          if (round === 0) report.note(`${label}: ${facts}`);
        }
      }
      for (const peer of peers) {
        const { us, calls } = await peer.ask(`link main 1 ${program.path} ${library.path}`);
        if (isWarm) report.add(peer.label, 'ms', [us[0] / 1000]);
        if (round === 0) report.note(`${peer.label}: ${calls} requests`);
      }
    }
  } finally {
    await stopOrcPeers(peers);
  }
  await wholeProcesses(report, program, library, isQuick ? 2 : 9);
  for (const { label } of peers) report.ratio(NEW, label);
  for (const { label } of peers) report.ratio(HELD, label);
  report.ratio(WHOLE, WHOLE_PEER);
  return report.build();
}

async function link(jit: LLJIT, program: Input, library: Input): Promise<{ ms: number; facts: string }> {
  try {
    await jit.lookup('puts');
    const before = jit.stats;
    const start = performance.now();
    await jit.addObject(program.bytes, { name: 'program.o' });
    await jit.addArchive(library.bytes, { name: 'libsqlite3.a' });
    await jit.loadLibrary('m');
    await jit.lookup('main');
    const ms = performance.now() - start;
    const { membersLinked, fixupsApplied, bytesSent, roundTrips } = jit.stats;
    const facts = [
      `${membersLinked} members`,
      `${fixupsApplied - before.fixupsApplied} fixups`,
      `${bytesSent - before.bytesSent} bytes`,
      `${roundTrips - before.roundTrips} round trips`,
    ];
    return { ms, facts: facts.join(', ') };
  } finally {
    await jit.close();
  }
}

async function wholeProcesses(report: ReportBuilder, program: Input, library: Input, rounds: number): Promise<void> {
  const ours = [...TELEJIT_COMMAND, 'run', program.path, library.path, '-l', 'm'];
  const tools = await findLlvmTools();
  const theirs = typeof tools === 'string' ? undefined : [tools.jitlink, '--oop-executor', program.path, library.path];
  const expected = (await mustRun(ours)).stdout;
  if (!ROW.test(expected)) throw new Error(`the SQLite program printed no rows:\n${expected}`);
  let isPeerUsable = theirs !== undefined;
  for (let round = 0; round < rounds; round++) {
    const { stdout, elapsedUs } = await mustRun(ours);
    expectEqual(stdout, expected, 'telejit run');
    report.add(WHOLE, 'ms', [elapsedUs / 1000]);
    if (theirs === undefined || !isPeerUsable) continue;
    const peer = await runCommand(theirs);
    if (peer.exitCode !== 0 || !ROW.test(peer.stdout)) {
      report.note(`llvm-jitlink cannot run it: ${(peer.stderr.trim().split('\n')[0] ?? '').slice(0, 160)}`);
      isPeerUsable = false;
      continue;
    }
    report.add(WHOLE_PEER, 'ms', [peer.elapsedUs / 1000]);
  }
}

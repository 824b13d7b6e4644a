import { LLJIT, spawnExecutor } from '@telejit/controller';
import { BOTH_PLACEMENTS, expectEqual, type BenchCase, type CaseContext, type CaseReport } from '../support/case.js';
import { CHAIN_LENGTH, chainMemberIr, compileInputs } from '../support/inputs.js';
import { startOrcPeers, stopOrcPeers } from '../support/orc-peer.js';
import { ReportBuilder } from '../support/report-builder.js';

const OURS = 'add 22 objects and look f0 up';

/** A chain of 22 objects, each of which needs the next: what a linker that asks object by object pays for. */
export const chainCase: BenchCase = {
  name: 'chain',
  title: 'A chain of 22 objects: link and look the first up',
  placements: BOTH_PLACEMENTS,
  run,
};

async function run({ isQuick }: CaseContext): Promise<CaseReport> {
  const report = new ReportBuilder();
  const inputs = await compileInputs(
    Array.from({ length: CHAIN_LENGTH }, (_, index) => ({ name: `chain-${index}`, ir: chainMemberIr(index) })),
  );
  const rounds = isQuick ? 5 : 100;

  await using executor = await spawnExecutor();
  await using jit = await LLJIT.builder().executor(executor).create();
  const f0 = jit.function('int f0(int)');
  let roundTrips = 0;
  const link = async (): Promise<number> => {
    const before = jit.stats.roundTrips;
    const start = performance.now();
    const trackers = inputs.map(({ bytes }, index) => jit.addObjectSync(bytes, { name: `chain-${index}.o` }));
    await jit.lookup('f0');
    const us = (performance.now() - start) * 1000;
    roundTrips = jit.stats.roundTrips - before;
    expectEqual(await f0(1), CHAIN_LENGTH, 'f0');
    await Promise.all(trackers.map((tracker) => tracker.remove()));
    return us;
  };

  const peers = await startOrcPeers((text) => report.note(text));
  const command = `link f0 ${isQuick ? 1 : 5} ${inputs.map(({ path }) => path).join(' ')}`;
  try {
    for (let i = 0; i < rounds; i++) await link();
    for (const peer of peers) await peer.ask(command);
    for (let round = 0; round < rounds; round++) {
      report.add(OURS, 'µs', [await link()]);
      if (round % 5 !== 0) continue;
      for (const peer of peers) {
        const { us, calls } = await peer.ask(command);
        report.add(peer.label, 'µs', us);
        if (round === 0) report.note(`${peer.label}: ${calls} requests`);
      }
    }
    report.note(`Telejit: ${roundTrips} round trip`);
  } finally {
    await stopOrcPeers(peers);
  }
  for (const { label } of peers) report.ratio(OURS, label);
  return report.build();
}

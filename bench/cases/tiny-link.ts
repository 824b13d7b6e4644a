import { LLJIT, spawnExecutor } from '@telejit/controller';
import { BOTH_PLACEMENTS, expectEqual, type BenchCase, type CaseContext, type CaseReport } from '../support/case.js';
import { AddendPatcher, compileInput, oneFunctionIr } from '../support/inputs.js';
import { startOrcPeers, stopOrcPeers } from '../support/orc-peer.js';
import { ReportBuilder } from '../support/report-builder.js';

const NEW = 'link + call + release, content new each time';
const HELD = 'link + call + release, content the executor holds';
const TARGET = 0.5;

/** Adding a one-function object, calling the function and removing the object again, in one round trip. */
export const tinyLinkCase: BenchCase = {
  name: 'tiny-link',
  title: 'One function: link, call, release',
  placements: BOTH_PLACEMENTS,
  run,
};

async function run({ isQuick }: CaseContext): Promise<CaseReport> {
  const report = new ReportBuilder();
  const input = await compileInput('one', oneFunctionIr());
  const patcher = new AddendPatcher(input.bytes);
  const blocks = isQuick ? 2 : 10;
  const count = isQuick ? 100 : 300;

  await using executor = await spawnExecutor();
  await using jit = await LLJIT.builder().executor(executor).create();
  const f = jit.function('int f(int)');
  const warmUp = jit.addObjectSync(patcher.withAddend(0), { name: 'warm-up' });
  await f.prepare();
  await warmUp.remove();
  let addend = 0;
  const measure = async (repetitions: number, next: () => { bytes: Uint8Array; addend: number }): Promise<number[]> => {
    const us: number[] = [];
    for (let i = 0; i < repetitions; i++) {
      const object = next();
      const start = performance.now();
      const tracker = jit.addObjectSync(object.bytes, { name: 'one.o' });
      const call = f(i);
      const removal = tracker.remove();
      const result = await call;
      await removal;
      us.push((performance.now() - start) * 1000);
      expectEqual(result, i + object.addend, 'f');
    }
    return us;
  };
  const fresh = (): { bytes: Uint8Array; addend: number } => ({ bytes: patcher.withAddend(++addend), addend });
  const held = { bytes: patcher.withAddend(1), addend: 1 };

  const peers = await startOrcPeers((text) => report.note(text));
  try {
    await measure(count * 3, fresh);
    await measure(count * 3, () => held);
    for (const peer of peers) await peer.ask(`link-call-remove ${input.path} ${count}`);
    const before = jit.stats.roundTrips;
    for (let block = 0; block < blocks; block++) {
      report.add(NEW, 'µs', await measure(count, fresh));
      report.add(HELD, 'µs', await measure(count, () => held));
      for (const peer of peers) {
        const { us, calls } = await peer.ask(`link-call-remove ${input.path} ${count}`);
        report.add(peer.label, 'µs', us);
        if (block === 0) report.note(`${peer.label}: ${calls} requests for link, call and removal`);
      }
    }
    report.note(`Telejit: ${(jit.stats.roundTrips - before) / (2 * blocks * count)} round trip for all three`);
  } finally {
    await stopOrcPeers(peers);
  }
  for (const { label } of peers) {
    report.ratio(NEW, label, TARGET);
    report.ratio(HELD, label, TARGET);
  }
  return report.build();
}

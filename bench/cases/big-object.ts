import { LLJIT, spawnExecutor } from '@telejit/controller';
import { readLinkGraph } from '@telejit/controller/jitlink';
import { BOTH_PLACEMENTS, expectEqual, type BenchCase, type CaseContext, type CaseReport } from '../support/case.js';
import { AddendPatcher, BIG_FUNCTION_COUNT, bigModuleIr, compileInput } from '../support/inputs.js';
import { startOrcPeers, stopOrcPeers } from '../support/orc-peer.js';
import { ReportBuilder } from '../support/report-builder.js';

const NEW = 'link + lookup, content new each time';
const HELD = 'link + lookup, content the executor holds';
const KEPT = 'link + lookup, content new, earlier ones kept';
const TARGET = 0.4;

/**
 * Linking 10,000 functions with 30,000 relocations in a session that has done it before: with each object removed before
 * the next, so that memory is reused, and with all of them kept, each in a library of its own.
 */
export const bigObjectCase: BenchCase = {
  name: 'big-object',
  title: 'An object of 10,000 functions: link and look main up',
  placements: BOTH_PLACEMENTS,
  run,
};

async function run({ isQuick }: CaseContext): Promise<CaseReport> {
  const report = new ReportBuilder();
  const input = await compileInput('big', bigModuleIr());
  const patcher = new AddendPatcher(input.bytes);
  const rounds = isQuick ? 4 : 25;

  await using executor = await spawnExecutor();
  await using jit = await LLJIT.builder().executor(executor).create();
  const f = jit.function('int first(int)');
  const main = jit.function('int main(void)');
  const link = async (bytes: Uint8Array, addend: number): Promise<number> => {
    const start = performance.now();
    const tracker = jit.addObjectSync(bytes, { name: 'big.o' });
    await jit.lookup('main');
    const us = (performance.now() - start) * 1000;
    expectEqual(await f(1), 1 + addend, 'first');
    expectEqual(await main(), 0, 'main');
    await tracker.remove();
    return us / 1000;
  };
  const keep = async (bytes: Uint8Array, addend: number): Promise<number> => {
    const library = await LLJIT.builder().executor(executor).create();
    kept.push(library);
    await library.lookup('puts');
    const start = performance.now();
    library.addObjectSync(bytes, { name: 'big.o' });
    await library.lookup('main');
    const us = (performance.now() - start) * 1000;
    expectEqual(await library.function('int first(int)')(1), 1 + addend, 'first');
    return us / 1000;
  };
  const kept: LLJIT[] = [];
  const held = patcher.withAddend(0);
  const relocations = readLinkGraph(held, 'big.o').relocations.reduce((sum, { count }) => sum + count, 0);
  report.note(`${BIG_FUNCTION_COUNT} functions, ${relocations} relocations, ${input.bytes.length} bytes`);

  const peers = await startOrcPeers((text) => report.note(text));
  try {
    let addend = 0;
    for (let i = 0; i < (isQuick ? 2 : 8); i++) {
      await link(patcher.withAddend(++addend), addend);
      await link(held, 0);
    }
    for (const peer of peers) await peer.ask(`link main 2 ${input.path}`);
    for (let round = 0; round < rounds; round++) {
      const fresh = patcher.withAddend(++addend);
      const before = jit.stats.bytesSent;
      report.add(NEW, 'ms', [await link(fresh, addend)]);
      const between = jit.stats.bytesSent;
      report.add(HELD, 'ms', [await link(held, 0)]);
      if (round === 0) {
        report.note(
          `bytes sent: ${between - before} for new content, ${jit.stats.bytesSent - between} for content that is held`,
        );
      }
      for (const peer of peers) {
        const { us, calls } = await peer.ask(`link main 1 ${input.path}`);
        report.add(
          peer.label,
          'ms',
          us.map((value) => value / 1000),
        );
        if (round === 0) report.note(`${peer.label}: ${calls} requests`);
      }
    }
    for (let round = 0; round < rounds; round++) {
      report.add(KEPT, 'ms', [await keep(patcher.withAddend(++addend), addend)]);
      for (const peer of peers) {
        const { us } = await peer.ask(`keep main 1 ${input.path}`);
        report.add(`${peer.label}, earlier ones kept`, 'ms', [us[0] / 1000]);
      }
    }
  } finally {
    for (const library of kept) await library.close();
    await stopOrcPeers(peers);
  }
  for (const { label } of peers) {
    report.ratio(NEW, label, TARGET);
    report.ratio(HELD, label, TARGET);
    report.ratio(KEPT, `${label}, earlier ones kept`, TARGET);
  }
  return report.build();
}

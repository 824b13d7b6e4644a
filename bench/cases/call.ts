import { LLJIT, spawnExecutor } from '@telejit/controller';
import { expectEqual, PLACEMENTS, type BenchCase, type CaseContext, type CaseReport } from '../support/case.js';
import { ADDEND, compileInput, oneFunctionIr } from '../support/inputs.js';
import { startOrcPeers, stopOrcPeers } from '../support/orc-peer.js';
import { PingPong } from '../support/ping-pong.js';
import { setApart } from '../support/processors.js';
import { ReportBuilder } from '../support/report-builder.js';

const CALL = 'call of int f(int)';
const FLOOR = 'bare gRPC ping-pong, 24 bytes';
const COMMON = 'gRPC ping-pong as it comes: proto-loader, no options';
const PING = 'ping operation: the session without a call';
const WINDOW = 64;
const BATCH = `call, ${WINDOW} outstanding, each`;
const TARGET = 1.1;
/** Of a stream as it comes. */
const COMMON_TARGET = 1.5;

/** One call at a time on an open session, beside the least that gRPC in Node can do. */
export const callCase: BenchCase = {
  name: 'call',
  title: 'Call round trip',
  placements: PLACEMENTS,
  run,
};

async function run({ isQuick, placement }: CaseContext): Promise<CaseReport> {
  const report = new ReportBuilder();
  const input = await compileInput('one', oneFunctionIr());
  const blocks = isQuick ? 2 : 20;
  const count = isQuick ? 300 : 1000;

  await using floor = await PingPong.start();
  await using common = await PingPong.start('as-it-comes');
  await using executor = await spawnExecutor();
  const isApart = placement === 'apart';
  if (isApart) for (const pid of [floor.pid, common.pid, executor.description.pid]) await setApart(pid);
  await using jit = await LLJIT.builder().executor(executor).create();
  jit.addObjectSync(input.bytes, { name: 'one.o' });
  const f = jit.function('int f(int)');
  await f.prepare();
  const session = await executor.openSession();

  const call = async (): Promise<number[]> => {
    const us: number[] = [];
    for (let i = 0; i < count; i++) {
      const start = performance.now();
      const result = await f(i);
      us.push((performance.now() - start) * 1000);
      expectEqual(result, i + ADDEND, 'f');
    }
    return us;
  };
  const ping = async (): Promise<number[]> => {
    const us: number[] = [];
    for (let i = 0; i < count; i++) {
      const start = performance.now();
      await session.submit('ping', {}).result;
      us.push((performance.now() - start) * 1000);
    }
    return us;
  };
  const batch = async (): Promise<number> => {
    const start = performance.now();
    const calls = [];
    for (let i = 0; i < WINDOW; i++) calls.push(f(i));
    const results = await Promise.all(calls);
    const us = (performance.now() - start) * 1000;
    results.forEach((result, i) => expectEqual(result, i + ADDEND, 'f'));
    return us / WINDOW;
  };

  const peers = await startOrcPeers((text) => report.note(text));
  try {
    for (let i = 0; i < 3; i++) {
      await floor.measure(count);
      await common.measure(count);
      await call();
      await ping();
      await batch();
    }
    for (const peer of peers) {
      await peer.ask(`call ${input.path} ${count}`);
      if (isApart) for (const pid of await peer.servers()) await setApart(pid);
    }
    for (let block = 0; block < blocks; block++) {
      report.add(CALL, 'µs', await call());
      report.add(FLOOR, 'µs', await floor.measure(count));
      report.add(COMMON, 'µs', await common.measure(count));
      report.add(PING, 'µs', await ping());
      for (const peer of peers) report.add(peer.label, 'µs', (await peer.ask(`call ${input.path} ${count}`)).us);
      for (let i = 0; i < count / WINDOW; i++) report.add(BATCH, 'µs', [await batch()]);
    }
  } finally {
    await stopOrcPeers(peers);
    await executor.closeSession(session);
  }
  report.ratio(CALL, FLOOR, TARGET);
  report.ratio(CALL, COMMON, COMMON_TARGET);
  report.ratio(PING, FLOOR);
  for (const { label } of peers) report.ratio(CALL, label);
  return report.build();
}

// A sound player whose render function is given another body over and over, without a wrong sample. The player is a thread of
// JIT'd code in the executor; what it heard of each body, and how late its blocks were, is compared with playing as many blocks
// without swaps. The two alternate, so that whatever else the machine does falls on both.
//
//   npx tsx examples/hot-swap/main.ts [--swaps 2000] [--rounds 10] [--pace-us 1333]
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { LLJIT, spawnExecutor } from '@telejit/controller';
import { compileCFile } from '@telejit/controller/compile';
import { LinkObject } from '@telejit/controller/orc';

const { values } = parseArgs({
  options: {
    swaps: { type: 'string', default: '2000' },
    rounds: { type: 'string', default: '10' },
    'pace-us': { type: 'string', default: '1333' },
  },
});
const swaps = Number(values.swaps);
const rounds = Number(values.rounds);
const paceNs = Number(values['pace-us']) * 1000;

await using executor = await spawnExecutor();
const { triple } = executor.description;
const source = (name: string): string => fileURLToPath(new URL(name, import.meta.url));
const waves = await Promise.all(
  ['saw', 'square', 'triangle'].map(async (name, wave) => ({
    name,
    object: await compileCFile(source('body.c'), { triple, extraFlags: [`-DWAVE=${wave}`] }),
  })),
);
const player = await compileCFile(source('player.c'), { triple });

await using jit = await LLJIT.builder().executor(executor).create();
const { hotSwap, mainDylib, remoteSession, session } = jit;
await jit.addObject(player, { name: 'player.c' });
hotSwap.define(mainDylib, new Map([['render', bodyOf(0)]]));
const start = jit.function('long player_start(long, long)');
const awaitBody = jit.function('long player_await(long, long)');
const stop = jit.function('long player_stop(long, long)');

/** A new body: one of the three waves with a number of its own in place of the mark that was compiled into it. */
function bodyOf(number: number): LinkObject {
  const { name, object } = waves[number % waves.length];
  const bytes = Buffer.from(object);
  const mark = Buffer.from(BigUint64Array.of(0x7e1e717e1e717e1en).buffer);
  const at = bytes.indexOf(mark);
  if (at < 0 || bytes.indexOf(mark, at + 1) >= 0) throw new Error('body.c was compiled to something unexpected');
  bytes.writeBigUInt64LE(BigInt(number), at);
  return LinkObject.read(bytes, `${name} ${number}`);
}

/** Starts the player. @param blocks how many it plays; 0 until it is stopped */
async function play(blocks: number): Promise<void> {
  const error = await start(paceNs, blocks);
  if (error !== 0n) throw new Error(`the executor cannot start a thread: error ${String(error)}`);
}

interface Report {
  readonly blocks: number;
  readonly wrongSamples: number;
  readonly olderBodies: number;
  readonly bodiesHeard: number;
  readonly isRealtime: boolean;
  readonly latestNs: number;
  /** Blocks that were not ready within the time that one takes to play. */
  readonly missed: number;
  /** Times that this began. */
  readonly stalls: number;
  /** Blocks that were less than 2^i microseconds late, and not less than half of that. */
  readonly byLateness: readonly number[];
}

/** `struct report` of player.c. */
async function readReport(): Promise<Report> {
  const location = { address: Number(await session.lookupAddress(mainDylib, 'report')) };
  const { data } = await remoteSession.submit('readMemory', { location, size: 8 * 32 }).result;
  const bytes = Buffer.from(data ?? new Uint8Array());
  const [blocks, wrongSamples, olderBodies, bodiesHeard, isRealtime, latestNs, missed, stalls, ...byLateness] =
    Array.from({ length: bytes.length / 8 }, (_, i) => Number(bytes.readBigInt64LE(8 * i)));
  const heard = { blocks, wrongSamples, olderBodies, bodiesHeard };
  return { ...heard, isRealtime: isRealtime !== 0, latestNs, missed, stalls, byLateness };
}

/** What two runs heard together. */
function sum(a: Report, b: Report): Report {
  return {
    blocks: a.blocks + b.blocks,
    wrongSamples: a.wrongSamples + b.wrongSamples,
    olderBodies: a.olderBodies + b.olderBodies,
    bodiesHeard: a.bodiesHeard + b.bodiesHeard,
    isRealtime: a.isRealtime && b.isRealtime,
    latestNs: Math.max(a.latestNs, b.latestNs),
    missed: a.missed + b.missed,
    stalls: a.stalls + b.stalls,
    byLateness: a.byLateness.map((count, i) => count + b.byLateness[i]),
  };
}

const reports: { swapped: Report; still: Report }[] = [];
let seconds = 0;
let number = 0;
for (let round = 1; round <= rounds; round++) {
  await play(0);
  const began = performance.now();
  while (number < Math.round((swaps * round) / rounds))
    await hotSwap.redirect(mainDylib, new Map([['render', bodyOf(++number)]]));
  seconds += (performance.now() - began) / 1000;
  await awaitBody(number, 0);
  await stop(0, 0);
  const swapped = await readReport();
  await hotSwap.released();
  await play(swapped.blocks);
  await stop(1, 0);
  reports.push({ swapped, still: await readReport() });
}
const swapped = reports.map((one) => one.swapped).reduce(sum);
const still = reports.map((one) => one.still).reduce(sum);

/** The least bound, in microseconds, below which so many of the blocks' latenesses are. */
function percentile({ blocks, byLateness }: Report, share: number): string {
  let seen = 0;
  const bucket = byLateness.findIndex((count) => (seen += count) >= share * blocks);
  return bucket < 0 ? '-' : `< ${(2 ** bucket).toLocaleString('en-US')} µs`;
}

const table = new Table({
  head: ['', 'swaps', 'no swaps'],
  colAligns: ['left', 'right', 'right'],
  style: { head: [], border: [] },
});
const row = (what: string, value: (report: Report) => number | string): void => {
  table.push([what, ...[swapped, still].map((report) => value(report).toLocaleString('en-US'))]);
};
row('blocks played', ({ blocks }) => blocks);
row('wrong samples', ({ wrongSamples }) => wrongSamples);
row('blocks by a body older than the one before', ({ olderBodies }) => olderBodies);
row('bodies heard', ({ bodiesHeard }) => bodiesHeard);
if (paceNs > 0) {
  for (const share of [0.5, 0.99, 0.999]) row(`late, ${share * 100} %`, (report) => percentile(report, share));
  row('latest', ({ latestNs }) => `${Math.round(latestNs / 1000)} µs`);
  row('later than one block', ({ missed }) => missed);
  row('times that the player fell behind', ({ stalls }) => stalls);
  row('fixed priority', ({ isRealtime }) => (isRealtime ? 'yes' : 'no'));
}
console.log(table.toString());
console.log(`${swaps.toLocaleString('en-US')} swaps in ${seconds.toFixed(1)} s`);
const isRight = [swapped, still].every(({ wrongSamples, olderBodies }) => wrongSamples + olderBodies === 0);
console.log(isRight ? 'every sample is right' : 'there are wrong samples');
if (!isRight) process.exitCode = 1;

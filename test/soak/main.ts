// `npm run soak`: sessions that do everything at random for as long as they are told to, and what is left of it.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, credentials } from '@grpc/grpc-js';
import { connectExecutor, LLJIT } from '@telejit/controller';
import { messageOf } from '@telejit/shared';
import { Command } from 'commander';
import { Random } from '../fuzz/support/random.js';
import { CuttingProxy } from '../support/cutting-proxy.js';
import { childCount, mappingCount, openDescriptors, residentMib, threadCount } from '../support/process-figures.js';
import { ExecutorProcess, RawSession } from '../support/raw-session.js';
import { HELLO, RawStream } from '../support/raw-stream.js';
import { ACTIONS, BASE, pickAction, type SoakSession } from './actions.js';

const { minutes, sessions, seed } = new Command('npm run soak --')
  .description(
    'Random calls, faults, links, releases, programs, memory, streams and disconnects, each checked; figures at the end.',
  )
  .option('--minutes <number>', 'for so long', Number, 60)
  .option('--sessions <number>', 'at once', Number, 8)
  .option('--seed <number>', 'where the choices come from', Number, 1)
  .parse()
  .opts<{ minutes: number; sessions: number; seed: number }>();

const MINUTE_MS = 60_000;
/** After this share of the time the figures are taken with which those of the end are compared. */
const WARM_SHARE = 0.25;
const MOST_ACTIONS = 400;
/**
 * What the figures may be above those after the warm-up. Memory is that of the process, with whatever its collector has not
 * looked at; everything else is counted, and is the same whatever the load.
 */
const ROOM: Readonly<Record<string, number>> = { 'memory, MiB': 100, mappings: 8, threads: 4 };
/** More calls at once than the actions of a session make: as many threads as may wait for others are then there for good. */
const CALLS_AT_ONCE = 60;
/** How long what is being freed may take until it counts as left. */
const SETTLE_MS = 60_000;
const MEMORY_SAMPLES = 10;
/** Of an executor (docs/PROTOCOL.md, limits). */
const MOST_SESSIONS = 1024;

const counts = new Map<string, number>(ACTIONS.map(({ name }) => [name, 0]));
let resumptions = 0;
let begun = 0;

/** Streams of the process are one session's at a time. */
let alone: Promise<void> = Promise.resolve();
function takeTurn(work: () => Promise<void>): Promise<void> {
  const turn = alone.then(work);
  alone = turn.catch(() => undefined);
  return turn;
}

function actionCount(): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

/** One JIT after the other, each for some hundred actions, over connections that are cut. */
async function soak(address: string, number: number, until: number): Promise<void> {
  const random = new Random(seed, number);
  const below = (limit: number): number => random.below(limit);
  while (performance.now() < until) {
    begun++;
    await using proxy = await CuttingProxy.start(address);
    await using executor = await connectExecutor(proxy.address);
    await using jit = await LLJIT.builder().executor(executor).create();
    await jit.defineHostFunction('long ask(long)', (a: bigint) => a + 5n);
    jit.addObjectSync(BASE, { name: 'base.o' });
    const cut = (): void => proxy.cut();
    const session: SoakSession = { jit, below, cut, alone: takeTurn, counted: 0, linked: [] };
    for (let left = 1 + below(MOST_ACTIONS); left > 0 && performance.now() < until; left--) {
      const action = pickAction(below);
      try {
        await action.run(session);
      } catch (error) {
        throw new Error(`session ${number}, ${action.name}: ${String(error)}`, { cause: error });
      }
      counts.set(action.name, (counts.get(action.name) ?? 0) + 1);
    }
    resumptions += jit.remoteSession.stats.resumptions;
  }
}

/** Has as many calls wait at once, in all sessions, as there may ever be. */
async function fillThreads(address: string): Promise<void> {
  let waiting = 0;
  let go = (): void => undefined;
  const all = new Promise<void>((resolve) => (go = resolve));
  const ask = async (a: bigint): Promise<bigint> => {
    if (++waiting === CALLS_AT_ONCE * sessions) go();
    await all;
    return a;
  };
  const one = async (): Promise<void> => {
    await using executor = await connectExecutor(address);
    await using jit = await LLJIT.builder().executor(executor).create();
    await jit.defineHostFunction('long ask(long)', ask);
    jit.addObjectSync(BASE, { name: 'base.o' });
    const through = jit.function('long through(long)');
    await Promise.all(Array.from({ length: CALLS_AT_ONCE }, () => through(1n)));
  };
  await Promise.all(Array.from({ length: sessions }, one));
}

/** How many sessions there are, from how many more there may be. The observer's counts. */
async function sessionCount(address: string): Promise<number> {
  const clients = Array.from({ length: 4 }, () => new Client(address, credentials.createInsecure()));
  const streams: RawStream[] = [];
  let open = 0;
  for (let i = 0; i < MOST_SESSIONS; i++) {
    const stream = new RawStream(address, clients[i % clients.length]);
    streams.push(stream);
    stream.read();
    void stream.write({ operations: [HELLO] });
  }
  for (const stream of streams) {
    let hasEnded = false;
    void stream.ended.then(() => (hasEnded = true));
    await stream.until(() => hasEnded || stream.replies.length > 0);
    if (stream.replies.length > 0) open++;
  }
  for (const stream of streams) stream.end();
  await Promise.all(streams.map(({ ended }) => ended));
  for (const client of clients) client.close();
  return MOST_SESSIONS - open;
}

/** What the executor holds when there is no session but the observer's. */
async function figures(): Promise<Record<string, number>> {
  const { pid } = executor;
  const use = await observer.submit('memoryUse', {});
  const memory: number[] = [];
  for (let i = 0; i < MEMORY_SAMPLES; i++) {
    await observer.submit('ping', {});
    memory.push(residentMib(pid));
  }
  return {
    'linked, bytes': Number(use.codeBytes ?? 0) + Number(use.constantBytes ?? 0) + Number(use.dataBytes ?? 0),
    'held units': Number(use.heldUnits ?? 0),
    sessions: await sessionCount(executor.address),
    descriptors: openDescriptors(pid),
    threads: threadCount(pid),
    processes: childCount(pid),
    mappings: mappingCount(pid, arena),
    'memory, MiB': Math.round(Math.min(...memory)),
    'temporary files': readdirSync(folder).length,
  };
}

function isFlat(name: string, value: number, warm: Readonly<Record<string, number>>): boolean {
  return value <= (warm[name] ?? Infinity) + (ROOM[name] ?? 0);
}

/** The figures once they are no more than `warm`, or when that does not come about. */
async function settledFigures(warm: Readonly<Record<string, number>>): Promise<Record<string, number>> {
  const deadline = performance.now() + SETTLE_MS;
  for (;;) {
    const now = await figures();
    if (performance.now() > deadline || Object.entries(now).every(([name, value]) => isFlat(name, value, warm)))
      return now;
  }
}

/** All temporary files are in it: those that are left can be counted. */
const folder = mkdtempSync(join(tmpdir(), 'telejit-soak-'));
process.env.TMPDIR = folder;

const executor = await ExecutorProcess.start({ args: ['--resume-window', '60', '--arena-mib', '256'] });
const observer = RawSession.open(executor.address);
const { description } = await observer.hello();
const arena = { start: Number(description?.arenaStart), end: Number(description?.arenaEnd) };
let minute = 0;
const progress = setInterval(() => {
  const memory = Math.round(residentMib(executor.pid));
  process.stderr.write(`minute ${++minute}: ${actionCount()} actions, ${begun} sessions, executor ${memory} MiB\n`);
}, MINUTE_MS);
/** There is the observer's session, and nothing is linked, held or running. */
const NOTHING_LEFT = { 'held units': 0, sessions: 1, processes: 0 };
let failure: Error | undefined;
try {
  const began = performance.now();
  const phase = async (share: number): Promise<void> => {
    const until = began + minutes * MINUTE_MS * share;
    const all = Array.from({ length: sessions }, (_, i) => soak(executor.address, i + begun * sessions, until));
    const outcomes = await Promise.allSettled(all);
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  };
  await phase(WARM_SHARE);
  await fillThreads(executor.address);
  const warm = await settledFigures(NOTHING_LEFT);
  await phase(1);
  const last = await settledFigures(warm);
  const seconds = (performance.now() - began) / 1000;
  print(
    `${sessions} sessions at once, seed ${seed}, ${seconds.toFixed(0)} s: ${actionCount()} actions, ${begun} sessions, ${resumptions} resumptions`,
  );
  for (const [name, count] of counts) print(`  ${name.padEnd(30)} ${String(count).padStart(10)}`);
  print(`  ${'executor'.padEnd(30)} ${'warm'.padStart(10)} ${'end'.padStart(10)}`);
  for (const [name, value] of Object.entries(last)) {
    const mark = isFlat(name, value, warm) ? '' : '  GROWN';
    print(`  ${name.padEnd(30)} ${String(warm[name]).padStart(10)} ${String(value).padStart(10)}${mark}`);
    if (mark !== '') failure = new Error(`${name} has grown from ${warm[name]} to ${value}`);
  }
} catch (error) {
  failure = error instanceof Error ? error : new Error(messageOf(error));
}
clearInterval(progress);
await observer.close();
if (failure === undefined) await executor.stop();
else {
  executor.child.kill('SIGKILL');
  await executor.buried();
  process.stderr.write(`${failure.stack ?? failure.message}\n`);
  process.exitCode = 1;
}
rmSync(folder, { recursive: true, force: true });

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

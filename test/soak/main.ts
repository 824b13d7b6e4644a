// `npm run soak`: sessions that do everything at random for as long as they are told to, and what is left of it.
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectExecutor, LLJIT } from '@telejit/controller';
import { messageOf } from '@telejit/shared';
import { Command } from 'commander';
import { Random } from '../fuzz/support/random.js';
import { CuttingProxy } from '../support/cutting-proxy.js';
import { openDescriptors, residentMib, threadCount } from '../support/process-figures.js';
import { ExecutorProcess, RawSession } from '../support/raw-session.js';
import { ACTIONS, BASE, pickAction, type SoakSession } from './actions.js';

const { minutes, sessions, seed } = new Command('npm run soak --')
  .description('Random calls, faults, links, releases, programs and disconnects, each checked; figures at the end.')
  .option('--minutes <number>', 'for so long', Number, 60)
  .option('--sessions <number>', 'at once', Number, 8)
  .option('--seed <number>', 'where the choices come from', Number, 1)
  .parse()
  .opts<{ minutes: number; sessions: number; seed: number }>();

const MINUTE_MS = 60_000;
/** After this share of the time the figures are taken with which those of the end are compared. */
const WARM_SHARE = 0.25;
const MOST_ACTIONS = 400;
/** What the figures may be above those after the warm-up. Threads are kept for the most calls that ever ran at once. */
const ROOM: Readonly<Record<string, number>> = { 'memory, MiB': 60, descriptors: 4, threads: 64 };

const counts = new Map<string, number>(ACTIONS.map(({ name }) => [name, 0]));
let resumptions = 0;
let begun = 0;

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
    const session: SoakSession = { jit, below, cut: () => proxy.cut(), counted: 0, linked: [] };
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

/** What the executor holds when there is no session but the observer's. */
async function figures(executor: ExecutorProcess, observer: RawSession): Promise<Record<string, number>> {
  const deadline = performance.now() + 10_000;
  for (;;) {
    const use = await observer.submit('memoryUse', {});
    const isQuiet = Number(use.heldUnits ?? 0) === 0 && openDescriptors(executor.pid) <= quietDescriptors;
    if (isQuiet || performance.now() > deadline) {
      return {
        'linked, bytes': Number(use.codeBytes ?? 0) + Number(use.constantBytes ?? 0) + Number(use.dataBytes ?? 0),
        'held units': Number(use.heldUnits ?? 0),
        descriptors: openDescriptors(executor.pid),
        threads: threadCount(executor.pid),
        'memory, MiB': Math.round(residentMib(executor.pid)),
        'temporary files': readdirSync(folder).length,
      };
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** All temporary files are in it: those that are left can be counted. */
const folder = mkdtempSync(join(tmpdir(), 'telejit-soak-'));
process.env.TMPDIR = folder;

const executor = await ExecutorProcess.start({ args: ['--resume-window', '60', '--arena-mib', '256'] });
const observer = await RawSession.connect(executor.address);
let quietDescriptors = Infinity;
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
  const warm = await figures(executor, observer);
  quietDescriptors = warm.descriptors;
  await phase(1);
  const last = await figures(executor, observer);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const seconds = (performance.now() - began) / 1000;
  print(
    `${sessions} sessions at once, seed ${seed}, ${seconds.toFixed(0)} s: ${total} actions, ${begun} sessions, ${resumptions} resumptions`,
  );
  for (const [name, count] of counts) print(`  ${name.padEnd(24)} ${String(count).padStart(10)}`);
  print(`  ${'executor'.padEnd(24)} ${'warm'.padStart(10)} ${'end'.padStart(10)}`);
  for (const [name, value] of Object.entries(last)) {
    const isFlat = value <= warm[name] + (ROOM[name] ?? 0);
    print(
      `  ${name.padEnd(24)} ${String(warm[name]).padStart(10)} ${String(value).padStart(10)}${isFlat ? '' : '  GROWN'}`,
    );
    if (!isFlat) failure = new Error(`${name} has grown from ${warm[name]} to ${value}`);
  }
} catch (error) {
  failure = error instanceof Error ? error : new Error(messageOf(error));
}
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

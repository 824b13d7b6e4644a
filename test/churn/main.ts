/**
 * Adds functions, calls them and removes them, over and over, and prints what the controller and the executor hold after
 * half of the cycles and at the end, as one line of JSON: `node --expose-gc --import tsx test/churn/main.ts 100000 [seed]`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { LLJIT, spawnExecutor, type ResourceTracker } from '@telejit/controller';
import { ExecutionSession, LinkObject, ObjectLayer, ProcessSymbolsGenerator } from '@telejit/controller/orc';
import { compileC } from '../support/c-units.js';
import type { ChurnReport, ChurnSample } from './report.js';

const KEPT = `
  #include <pthread.h>
  #include <unistd.h>
  long ended;
  static int ends[2];
  static void *body(void *argument) { char c; read(ends[0], &c, 1); return 0; }
  long start_threads(long count) {
    pthread_t thread;
    if (pipe(ends) != 0) return -1;
    for (long i = 0; i < count; i++) if (pthread_create(&thread, 0, body, 0) != 0) return i;
    return count;
  }
  long end_threads(void) { return close(ends[1]); }
  long how_many_ended(void) { return ended; }
`;

/** Functions of a number, with what a unit can have beside code. */
const KINDS: readonly { readonly source: string; readonly language?: 'cpp'; result(n: number): number }[] = [
  { source: 'long NAME(long n) { return n * 3; }', result: (n) => n * 3 },
  {
    source:
      'static long data[999] = {5}; static long zero[999]; long NAME(long n) { zero[n] = n; return data[0] + zero[n]; }',
    result: (n) => n + 5,
  },
  { source: 'static __thread long own = 7; long NAME(long n) { return own += n; }', result: (n) => n + 7 },
  {
    source: `extern long ended;
      extern void *__dso_handle;
      extern int __cxa_atexit(void (*)(void *), void *, void *);
      static void handler(void *argument) { ended++; }
      long NAME(long n) { return __cxa_atexit(handler, 0, &__dso_handle) + n; }`,
    result: (n) => n,
  },
  {
    source: 'extern "C" long NAME(long n) { try { throw n; } catch (long caught) { return caught + 1; } }',
    language: 'cpp',
    result: (n) => n + 1,
  },
];

const [cycles, seed] = [Number(process.argv[2] ?? 5000), Number(process.argv[3] ?? 1)];
/** So many are there at once. */
const LIVE = 8;
const OTHER_THREADS = 4;
/** Of the controller's heap, in turns of the event loop of their own: what one leaves the next takes. */
const COLLECTIONS = 5;

const random = randomNumbers(seed);
const objects = Array.from({ length: LIVE }, (_, place) =>
  KINDS.map(({ source, language }) => compileC(source.replaceAll('NAME', `f${place}`), ['-O1'], language)),
);

// Small heaps: garbage that Node has not collected yet is soon collected, and no growth hides behind it.
const NODE_OPTIONS = '--max-old-space-size=20 --max-semi-space-size=1';
await using executor = await spawnExecutor({ env: { ...process.env, NODE_OPTIONS } });
await using jit = await LLJIT.builder().executor(executor).create();
jit.addObjectSync(compileC(KEPT), { name: 'kept.o' });
const remote = await executor.openSession();
const session = new ExecutionSession();
const layer = new ObjectLayer(session, remote);
const library = session.createDylib('main');
const fromProcess = session.createDylib('process');
fromProcess.addGenerator(new ProcessSymbolsGenerator(remote));
library.addToLinkOrder(fromProcess);
const functions = objects.map((_, place) => jit.function(`long f${place}(long)`));

let expectedEnds = 0;
const live: ({ readonly tracker: ResourceTracker; readonly kind: number } | undefined)[] = objects.map(() => undefined);

async function remove(place: number): Promise<void> {
  const there = live[place];
  live[place] = undefined;
  if (there === undefined) return;
  if (there.kind === 3) expectedEnds++;
  await there.tracker.remove();
}

async function cycle(): Promise<void> {
  const [place, kind, n] = [random(LIVE), random(KINDS.length), random(999)];
  await remove(place);
  const tracker = jit.addObjectSync(objects[place][kind], { name: `f${place}.o` });
  live[place] = { tracker, kind };
  const result = Number(await functions[place](BigInt(n)));
  if (result !== KINDS[kind].result(n)) throw new Error(`kind ${kind} of ${n} gave ${result}`);
  if (random(2) === 0) await remove(place);
  const own = library.createTracker();
  layer.add(library, LinkObject.read(objects[place][kind === 3 ? 0 : kind], `f${place}.o`), own);
  await session.lookupAddress(library, `f${place}`);
  await own.remove();
}

async function sample(): Promise<ChurnSample> {
  for (;;) {
    const { heldUnits } = await remote.submit('memoryUse', {}).result;
    if (heldUnits === 0) break;
  }
  const use = await remote.submit('memoryUse', {}).result;
  const { pid } = executor.description;
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const ofStatus = (name: string): number => Number(new RegExp(`^${name}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
  let controllerHeapBytes = Infinity;
  for (let i = 0; i < COLLECTIONS; i++) {
    await setImmediate();
    globalThis.gc?.();
    controllerHeapBytes = Math.min(controllerHeapBytes, process.memoryUsage().heapUsed);
  }
  return {
    unitBytes: Number(use.codeBytes) + Number(use.constantBytes) + Number(use.dataBytes),
    examinations: use.examinations ?? 0,
    signals: use.signals ?? 0,
    residentKiB: ofStatus('VmRSS'),
    threads: ofStatus('Threads'),
    mappings: readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n').length - 1,
    descriptors: readdirSync(`/proc/${pid}/fd`).length,
    controllerHeapBytes,
  };
}

/** The same units each time. */
async function settled(): Promise<ChurnSample> {
  for (let place = 0; place < LIVE; place++) await remove(place);
  return sample();
}

const startThreads = jit.function('long start_threads(long)');
const endThreads = jit.function('long end_threads(void)');
const started = performance.now();
const samples: ChurnSample[] = [];
// With threads of its own in the second half of each part.
for (const count of [cycles / 2, cycles / 2]) {
  for (let i = 0; i < count / 2; i++) await cycle();
  if (Number(await startThreads(BigInt(OTHER_THREADS))) !== OTHER_THREADS) throw new Error('no threads');
  for (let i = 0; i < count / 2; i++) await cycle();
  await endThreads();
  while ((await jit.threads()).length > 0) continue;
  samples.push(await settled());
}
const ended = Number(await jit.function('long how_many_ended(void)')());
if (ended !== expectedEnds) throw new Error(`${ended} handlers ran of ${expectedEnds}`);
const report: ChurnReport = { cycles, seed, seconds: (performance.now() - started) / 1000, samples };
process.stdout.write(`${JSON.stringify(report)}\n`);
await session.end();
await executor.closeSession(remote);

/** Whole numbers below a bound, the same for the same seed. Source: Marsaglia, Xorshift RNGs. */
function randomNumbers(start: number): (bound: number) => number {
  let state = (start * 2_654_435_761) >>> 0 || 1;
  return (bound) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % bound;
  };
}

/** The thread in which cases run: one that does not come to an end, or takes all memory, can be ended from outside. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parentPort, workerData } from 'node:worker_threads';
import type { Seed } from './corpus.js';
import { PURE_TARGETS } from './pure-targets.js';
import { runCase } from './run-case.js';
import { larger, type WorkerOrder, type WorkerReport } from './pure-run.js';

/** How long cases run before what became of them is reported. */
const SLICE_MS = 250;
const LEAST_INPUT_BYTES = 16 * 1024;

const order = orderOf(workerData);
const target = PURE_TARGETS.get(order.target);
const current = new Int32Array(order.current);
setFlagsFromString('--expose-gc');
const collectGarbage = collectorOf(runInNewContext('gc'));

function slice(seeds: readonly Seed[], first: number): number {
  const report: WorkerReport = {
    cases: 0,
    codes: {},
    findings: [],
    slowest: undefined,
    largestRead: undefined,
    largest: undefined,
  };
  const until = performance.now() + SLICE_MS;
  let index = first;
  for (; index < order.end && performance.now() < until; index++) {
    Atomics.store(current, 0, index);
    if (target === undefined) throw new Error(`there is no target ${order.target}`);
    const outcome = runCase(target, seeds, order.seed, index, order.isTimed);
    report.cases++;
    report.codes[outcome.code] = (report.codes[outcome.code] ?? 0) + 1;
    if (outcome.finding !== undefined) report.findings.push({ index, finding: outcome.finding });
    if (outcome.ms > (report.slowest?.ms ?? 0)) report.slowest = { index, ...outcome };
    // Of small inputs the multiple says nothing.
    const size = Math.max(outcome.inputBytes, LEAST_INPUT_BYTES);
    report.largestRead = larger(report.largestRead, { index, ...outcome, times: outcome.readBytes / size });
    report.largest = larger(report.largest, { index, ...outcome, times: outcome.grownBytes / size });
    if (process.memoryUsage().heapUsed > order.gcBytes) collectGarbage();
  }
  parentPort?.postMessage(report);
  return index;
}

/** @param data what `runPureTarget` gives */
function orderOf(data: unknown): WorkerOrder {
  if (!isOrder(data)) throw new TypeError('the thread for cases was started without an order');
  return data;
}

function isOrder(data: unknown): data is WorkerOrder {
  return typeof data === 'object' && data !== null && 'target' in data && 'seeds' in data && 'current' in data;
}

function collectorOf(gc: unknown): () => void {
  if (!isFunction(gc)) throw new TypeError('this Node gives no access to its garbage collector');
  return gc;
}

function isFunction(value: unknown): value is () => void {
  return typeof value === 'function';
}

async function main(): Promise<void> {
  for (let index = order.first; index < order.end;) {
    index = slice(order.seeds, index);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

await main();

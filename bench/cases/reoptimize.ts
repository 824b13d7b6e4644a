import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { addIrModule, IrCompileLayer, ReOptimizeLayer, type IrEmitter } from '@telejit/controller/orc';
import { expectEqual, type BenchCase, type CaseContext, type CaseReport } from '../support/case.js';
import { compiledModuleIr, kernelDriverIr, kernelIr } from '../support/inputs.js';
import { ReportBuilder } from '../support/report-builder.js';

/** Beside the kernel, so that the module takes LLVM a while, as real ones do. */
const OTHER_FUNCTIONS = 60;
const THRESHOLD = 1000;
/** Of the kernel, in one call from the controller. */
const CALLS_AT_ONCE = 1000;

/** A kernel that is worth optimising: quickly compiled at first, and again when it was called often. */
export const reoptimizeCase: BenchCase = {
  name: 'reoptimize',
  title: `A kernel over 1024 integers in a module of ${OTHER_FUNCTIONS + 2} functions, without the cache`,
  placements: ['unpinned'],
  run,
};

/** One way of compiling the module. */
interface Way {
  readonly label: string;
  readonly layer: (jit: LLJIT, triple: string) => IrEmitter;
  /** Of bodies in the end. */
  readonly lastLevel?: number;
}

const always = (optLevel: 0 | 3): Way => ({
  label: `-O${optLevel}`,
  layer: (jit, triple) => new IrCompileLayer(jit.compilePool, { triple, optLevel }, jit.objectLayer),
});

const WAYS: readonly Way[] = [
  always(0),
  always(3),
  {
    label: '-O0 then -O3',
    layer: (jit, triple) =>
      new ReOptimizeLayer(jit, { triple }, { levels: [{ optLevel: 0, threshold: THRESHOLD }, { optLevel: 3 }] }),
    lastLevel: 1,
  },
  {
    label: '-O0, counting',
    layer: (jit, triple) =>
      new ReOptimizeLayer(jit, { triple }, { levels: [{ optLevel: 0, threshold: 2 ** 31 - 1 }, { optLevel: 3 }] }),
    lastLevel: 0,
  },
  {
    label: '-O0, not counting',
    layer: (jit, triple) => new ReOptimizeLayer(jit, { triple }, { levels: [{ optLevel: 0 }, { optLevel: 3 }] }),
    lastLevel: 0,
  },
];

const [ALWAYS_0, ALWAYS_3, IN_STEPS, COUNTING, NOT_COUNTING] = WAYS.map(({ label }) => label);
const first = (way: string): string => `first result, ${way}`;
const many = (way: string, calls: number): string => `first ${calls} calls, ${way}`;
const steady = (way: string): string => `a call in the end, ${way}`;
const tiny = (way: string): string => `a call of a function that adds, ${way}`;
const SETTLED = `from the first call to the last body, ${IN_STEPS}`;
const DURING = '  calls meanwhile';

async function run({ isQuick }: CaseContext): Promise<CaseReport> {
  const report = new ReportBuilder();
  await using executor = await spawnExecutor();
  const runs = isQuick ? [1000, 5000] : [1000, 100_000, 1_000_000];
  const steadyCalls = isQuick ? 500 : 5000;
  for (let round = -1; round < (isQuick ? 1 : 9); round++) {
    // The first time warms up.
    const found = round < 0 ? new ReportBuilder() : report;
    for (const way of WAYS) await measure(found, executor, way, { steadyCalls, runs });
  }
  for (const other of [ALWAYS_3, ALWAYS_0]) {
    report.ratio(first(IN_STEPS), first(other));
    for (const run of runs) report.ratio(many(IN_STEPS, run), many(other, run));
    report.ratio(steady(IN_STEPS), steady(other));
  }
  report.ratio(steady(COUNTING), steady(NOT_COUNTING));
  report.ratio(tiny(COUNTING), tiny(NOT_COUNTING));
  report.ratio(tiny(NOT_COUNTING), tiny(ALWAYS_0));
  report.note(
    'calls come from a loop in the executor, compiled at -O2; "in the end" is the processor time of its thread',
  );
  report.note('first results and first calls: from adding the module, compiled in one thread while calls go on');
  return report.build();
}

/** From a module's text to its last body, in a session of its own. */
async function measure(
  report: ReportBuilder,
  executor: Executor,
  { label, layer: newLayer, lastLevel }: Way,
  { steadyCalls, runs }: { readonly steadyCalls: number; readonly runs: readonly number[] },
): Promise<void> {
  await using jit = await LLJIT.builder().executor(executor).objectCache(false).compileThreads(1).create();
  const { compilePool, mainDylib: main } = jit;
  await jit.addIRModule(kernelDriverIr());
  const drive = jit.function('long drive(long, long)');
  await jit.addIRModule('define i64 @warm_up(i64 %a, i64 %b) {\n  ret i64 %a\n}\n');
  await jit.function('long warm_up(long, long)').prepare();
  const layer = newLayer(jit, executor.description.triple);
  const text = kernelIr() + compiledModuleIr(OTHER_FUNCTIONS);

  const start = performance.now();
  const sinceStart = (): number => performance.now() - start;
  let calls = 0;
  const call = async (count: number): Promise<void> => {
    expectEqual(await drive(calls, count), BigInt(calls + count), 'drive');
    calls += count;
  };
  await addIrModule(compilePool, layer, main, { name: 'kernel.ll', source: { kind: 'ir', text } });
  await call(1);
  const firstMs = sinceStart();
  report.add(first(label), 'ms', [firstMs]);
  let isSettled = !(layer instanceof ReOptimizeLayer);
  while (!isSettled || calls < Math.max(...runs)) {
    await call(CALLS_AT_ONCE - (calls % CALLS_AT_ONCE));
    if (runs.includes(calls)) report.add(many(label, calls), 'ms', [sinceStart()]);
    if (isSettled || !(layer instanceof ReOptimizeLayer) || layer.levelOf(main, 'kernel') !== lastLevel) continue;
    isSettled = true;
    if (lastLevel === 0) continue;
    report.add(SETTLED, 'ms', [sinceStart() - firstMs]);
    report.add(DURING, 'count', [calls]);
  }

  const nsOfOne = async (name: string, count: number): Promise<number> => {
    const ns = Number(await jit.function(`long ${name}(long, long)`)(calls, count));
    if (ns < 0) throw new Error(`${name} gave a wrong result`);
    return ns / count;
  };
  report.add(steady(label), 'ns', [await nsOfOne('drive_ns', steadyCalls)]);
  report.add(tiny(label), 'ns', [await nsOfOne('drive_tiny_ns', 1000 * steadyCalls)]);
}

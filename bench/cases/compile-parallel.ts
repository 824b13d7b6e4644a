import { CompilePool } from '@telejit/controller/compile';
import { readLinkGraph } from '@telejit/controller/jitlink';
import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expectEqual, type BenchCase, type CaseContext, type CaseReport } from '../support/case.js';
import { compiledModuleIr } from '../support/inputs.js';
import { ReportBuilder } from '../support/report-builder.js';

const MODULES = 64;
/** So many take LLVM some 30 ms. */
const FUNCTIONS = 20;
const TRIPLE = 'x86_64-unknown-linux-gnu';
const TARGET = 0.6;

/** 64 equal modules through the compile pool. There is nothing to pin: one processor has room for one thread. */
export const compileParallelCase: BenchCase = {
  name: 'compile-parallel',
  title: `Compile ${MODULES} equal modules of ${FUNCTIONS} functions at -O2, without the cache`,
  placements: ['unpinned'],
  run,
};

interface Figures {
  readonly ms: number;
  /** Of all threads of the process. */
  readonly cpuMs: number;
  /** Of the thread of the event loop. */
  readonly mainMs: number;
  readonly gapMs: number;
  readonly moduleMs: readonly number[];
}

async function run({ isQuick }: CaseContext): Promise<CaseReport> {
  const report = new ReportBuilder();
  const ir = compiledModuleIr(FUNCTIONS);
  await using one = new CompilePool({ threads: 1, cache: false });
  await using two = new CompilePool({ threads: 2, cache: false });
  const pools = [
    { label: '1 thread', pool: one },
    { label: '2 threads', pool: two },
  ];
  const compileAll = async (pool: CompilePool): Promise<Figures> => {
    const source = { kind: 'ir', text: ir } as const;
    const gaps = monitorEventLoopDelay({ resolution: 1 });
    gaps.enable();
    const cpu = process.cpuUsage();
    const mainMs = mainThreadMs();
    const start = performance.now();
    const compiled = await Promise.all(
      Array.from({ length: MODULES }, (_, index) =>
        pool.compile({ name: `module-${index}.ll`, source, triple: TRIPLE, optLevel: 2 }),
      ),
    );
    const ms = performance.now() - start;
    const { user, system } = process.cpuUsage(cpu);
    gaps.disable();
    for (const { object } of compiled) expectEqual(readLinkGraph(object, 'o').definitions.length, FUNCTIONS, 'compile');
    return {
      ms,
      cpuMs: (user + system) / 1000,
      mainMs: mainThreadMs() - mainMs,
      gapMs: gaps.max / 1e6,
      moduleMs: compiled.map(({ elapsedMs }) => elapsedMs),
    };
  };
  for (const { pool } of pools) await compileAll(pool);
  for (let round = 0; round < (isQuick ? 1 : 7); round++) {
    for (const { label, pool } of pools) {
      const { ms, cpuMs, mainMs, gapMs, moduleMs } = await compileAll(pool);
      report.add(label, 'ms', [ms]);
      report.add(`  processor time, ${label}`, 'ms', [cpuMs]);
      report.add(`    of it the event loop's, ${label}`, 'ms', [mainMs]);
      report.add(`  one module, ${label}`, 'ms', moduleMs);
      report.add(`  longest gap of the event loop, ${label}`, 'ms', [gapMs]);
    }
  }
  report.ratio('2 threads', '1 thread', TARGET);
  report.note(
    `LLVM ${one.llvm.version}; 0.50 would be twice as fast; a gap is at least 1 ms, the clock of the measurement`,
  );
  return report.build();
}

/** Processor time of this thread so far: the first number of its schedstat is nanoseconds (proc(5)). */
function mainThreadMs(): number {
  return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ', 1)[0]) / 1e6;
}

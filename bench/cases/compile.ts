import { CompilePool } from '@telejit/controller/compile';
import { readLinkGraph } from '@telejit/controller/jitlink';
import { expectEqual, type BenchCase, type CaseContext, type CaseReport } from '../support/case.js';
import { compiledModuleIr } from '../support/inputs.js';
import { ReportBuilder } from '../support/report-builder.js';

const MODULES = 64;
const FUNCTIONS = 8;
const TRIPLE = 'x86_64-unknown-linux-gnu';

/** 64 equal modules through the compile pool. There is nothing to pin: one processor has room for one thread. */
export const compileCase: BenchCase = {
  name: 'compile',
  title: `Compile ${MODULES} equal modules of ${FUNCTIONS} functions at -O2, without the cache`,
  placements: ['unpinned'],
  run,
};

async function run({ isQuick }: CaseContext): Promise<CaseReport> {
  const report = new ReportBuilder();
  const ir = compiledModuleIr(FUNCTIONS);
  await using one = new CompilePool({ threads: 1, cache: false });
  await using two = new CompilePool({ threads: 2, cache: false });
  const pools = [
    { label: '1 thread', pool: one },
    { label: '2 threads', pool: two },
  ];
  const compileAll = async (pool: CompilePool): Promise<number> => {
    const source = { kind: 'ir', text: ir } as const;
    const start = performance.now();
    const compiled = await Promise.all(
      Array.from({ length: MODULES }, (_, index) =>
        pool.compile({ name: `module-${index}.ll`, source, triple: TRIPLE, optLevel: 2 }),
      ),
    );
    const ms = performance.now() - start;
    for (const { object } of compiled) expectEqual(readLinkGraph(object, 'o').definitions.length, FUNCTIONS, 'compile');
    return ms;
  };
  for (const { pool } of pools) await compileAll(pool);
  for (let round = 0; round < (isQuick ? 1 : 5); round++) {
    for (const { label, pool } of pools) report.add(label, 'ms', [await compileAll(pool)]);
  }
  report.ratio('2 threads', '1 thread');
  report.note(`LLVM ${one.llvm.version}; 0.50 would be twice as fast`);
  return report.build();
}

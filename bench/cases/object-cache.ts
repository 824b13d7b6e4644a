import { CompilePool, DiskObjectCache } from '@telejit/controller/compile';
import { readLinkGraph } from '@telejit/controller/jitlink';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expectEqual, type BenchCase, type CaseContext, type CaseReport } from '../support/case.js';
import { compiledModuleIr } from '../support/inputs.js';
import { ReportBuilder } from '../support/report-builder.js';

const MODULES = 32;
const FUNCTIONS = 4;
const TRIPLE = 'x86_64-unknown-linux-gnu';

/** What looking in the object cache on disk costs when nothing is there, and saves when something is. */
export const objectCacheCase: BenchCase = {
  name: 'object-cache',
  title: `Compile a module of ${FUNCTIONS} functions at -O2, one at a time, with and without the cache on disk`,
  placements: ['pinned', 'unpinned'],
  run,
};

async function run({ isQuick }: CaseContext): Promise<CaseReport> {
  const report = new ReportBuilder();
  const directory = mkdtempSync(join(tmpdir(), 'telejit-bench-'));
  const ir = compiledModuleIr(FUNCTIONS);
  await using without = new CompilePool({ threads: 1, cache: false });
  await using cached = new CompilePool({ threads: 1, cache: new DiskObjectCache({ directory }) });
  const compile = async (label: string, pool: CompilePool, name: string): Promise<void> => {
    const start = performance.now();
    const { object } = await pool.compile({ name, source: { kind: 'ir', text: ir }, triple: TRIPLE, optLevel: 2 });
    report.add(label, 'ms', [performance.now() - start]);
    expectEqual(readLinkGraph(object, 'o').definitions.length, FUNCTIONS, 'compile');
  };
  try {
    const source = { kind: 'ir', text: ir } as const;
    const earlier = new CompilePool({ threads: 1, cache: new DiskObjectCache({ directory }) });
    await earlier.compile({ name: 'known.ll', source, triple: TRIPLE, optLevel: 2 });
    await earlier.close();
    for (const pool of [without, cached]) await pool.compile({ name: 'warm.ll', source, triple: TRIPLE, optLevel: 2 });
    for (let round = 0; round < (isQuick ? 1 : 8); round++) {
      for (let index = 0; index < MODULES; index++) {
        const name = `module-${round}-${index}.ll`;
        await compile('no cache', without, name);
        await compile('not in the cache', cached, name);
        await compile('in the cache', cached, 'known.ll');
      }
    }
    expectEqual(cached.stats.cacheHits, cached.stats.compiled - 1, 'the cache');
  } finally {
    await cached.close();
    rmSync(directory, { recursive: true, force: true });
  }
  report.ratio('not in the cache', 'no cache');
  report.ratio('in the cache', 'no cache');
  report.note(`LLVM ${without.llvm.version}; objects are written while the next module compiles`);
  return report.build();
}

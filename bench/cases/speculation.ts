import { LLJIT, LLLazyJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { findLlvm } from '@telejit/controller/compile';
import { BOTH_PLACEMENTS, expectEqual, type BenchCase, type CaseContext, type CaseReport } from '../support/case.js';
import { picturesBitcode } from '../support/pictures.js';
import { ReportBuilder } from '../support/report-builder.js';

const THREADS = 2;
/** Of bench/programs/pictures.c, compiled as a program. */
const FIRST = -583n;
const ALL = 5836355336658360724n;

const WHOLE = 'whole';
const LAZY = 'lazy';
const AHEAD = 'lazy, with speculation';

/** A program of which a part is called: compiled whole, function by function, and that with some functions ahead. */
export const speculationCase: BenchCase = {
  name: 'speculation',
  title: `A program of some 600 functions of which it calls 200, -O2, ${THREADS} compile threads, without the cache`,
  placements: BOTH_PLACEMENTS,
  run,
};

interface Times {
  readonly firstMs: number;
  readonly allMs: number;
  /** Modules and pieces of them. */
  readonly compiled: number;
}

async function run({ isQuick }: CaseContext): Promise<CaseReport> {
  const report = new ReportBuilder();
  const [llvm] = findLlvm();
  const bitcode = await picturesBitcode(llvm.major);
  if (typeof bitcode === 'string') {
    report.note(bitcode);
    return report.build();
  }
  await using executor = await spawnExecutor();
  await measure(executor, bitcode, 1);
  for (let round = 0; round < (isQuick ? 1 : 7); round++) {
    const whole = await measure(executor, bitcode, undefined);
    const lazy = await measure(executor, bitcode, 0);
    const ahead = await measure(executor, bitcode, 1);
    for (const [label, { firstMs, allMs }] of [
      [WHOLE, whole],
      [LAZY, lazy],
      [AHEAD, ahead],
    ] as const) {
      report.add(`small function, ${label}`, 'ms', [firstMs]);
      report.add(`everything, ${label}`, 'ms', [allMs]);
    }
    report.add('pieces compiled, lazy', 'count', [lazy.compiled]);
    report.add('pieces compiled in vain, with speculation', 'count', [ahead.compiled - lazy.compiled]);
  }
  report.ratio(`small function, ${LAZY}`, `small function, ${WHOLE}`);
  report.ratio(`everything, ${LAZY}`, `everything, ${WHOLE}`);
  report.ratio(`everything, ${AHEAD}`, `everything, ${LAZY}`);
  report.note(`LLVM ${llvm.version}; from adding the module until the result is there, in a session of its own`);
  return report.build();
}

/** Calls a small function and then all that the program does. @param speculate undefined: the module is compiled whole */
async function measure(executor: Executor, bitcode: Uint8Array, speculate: number | undefined): Promise<Times> {
  const builder = speculate === undefined ? LLJIT.builder() : LLLazyJIT.builder({ speculate });
  let compiled = 0;
  await using jit = await builder
    .executor(executor)
    .compileThreads(THREADS)
    .objectCache(false)
    .listener({ onCompile: () => void compiled++ })
    .create();
  const first = jit.function('long first(long)');
  const all = jit.function('long all(long)');
  // What every session needs once: threads with LLVM, and code that calls.
  const warm = 'define i64 @warm(i64 %x) { ret i64 %x }';
  await Promise.all(Array.from({ length: THREADS }, (_, i) => jit.addIRModule(warm.replace('warm', `warm${i}`))));
  await Promise.all(Array.from({ length: THREADS }, (_, i) => jit.function(`long warm${i}(long)`)(i)));
  compiled = 0;
  const start = performance.now();
  await (jit instanceof LLLazyJIT ? jit.addLazyIRModule(bitcode) : jit.addIRModule(bitcode));
  expectEqual(await first(3), FIRST, 'first');
  const firstMs = performance.now() - start;
  expectEqual(await all(3), ALL, 'all');
  return { firstMs, allMs: performance.now() - start, compiled };
}

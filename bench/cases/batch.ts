import { LLJIT, spawnExecutor } from '@telejit/controller';
import { BOTH_PLACEMENTS, expectEqual, type BenchCase, type CaseContext, type CaseReport } from '../support/case.js';
import { compileInput } from '../support/inputs.js';
import { ReportBuilder } from '../support/report-builder.js';

const COUNT = 1_000_000;
const COLUMNS = 'a million calls of int f(int, int), typed arrays';
const RECORDS = 'a million calls of int f(int, int), records';
const EACH = 'typed arrays, each call';
const SINGLE = 'one call at a time, each';
/** Of the time that as many single calls would take. */
const TARGET = 0.05;

/** Many calls of one function: as one batch, and one after another. */
export const batchCase: BenchCase = {
  name: 'batch',
  title: 'Batches of calls',
  placements: BOTH_PLACEMENTS,
  run,
};

async function run({ isQuick }: CaseContext): Promise<CaseReport> {
  const report = new ReportBuilder();
  const input = await compileInput('two', 'define i32 @f(i32 %a, i32 %b) {\n  %r = add i32 %a, %b\n  ret i32 %r\n}\n');
  const blocks = isQuick ? 2 : 15;
  const singles = isQuick ? 300 : 1000;

  await using executor = await spawnExecutor();
  await using jit = await LLJIT.builder().executor(executor).create();
  jit.addObjectSync(input.bytes, { name: 'two.o' });
  const f = jit.function('int f(int, int)');
  await f.prepare();
  const a = Int32Array.from({ length: COUNT }, (_, i) => i);
  const b = new Int32Array(COUNT).fill(7);
  const records = Array.from(a, (value) => [value, 7]);

  const columnsMs = async (): Promise<number> => {
    const start = performance.now();
    const results = await f.batch([a, b]);
    const ms = performance.now() - start;
    expectEqual(
      results?.findIndex((value: number | bigint, i: number) => value !== i + 7),
      -1,
      'the first wrong result',
    );
    return ms;
  };
  const recordsMs = async (): Promise<number> => {
    const start = performance.now();
    const results = await f.batch(records);
    const ms = performance.now() - start;
    expectEqual(
      results.findIndex((value, i) => value !== i + 7),
      -1,
      'the first wrong result',
    );
    return ms;
  };
  const single = async (): Promise<number[]> => {
    const us: number[] = [];
    for (let i = 0; i < singles; i++) {
      const start = performance.now();
      const result = await f(i, 7);
      us.push((performance.now() - start) * 1000);
      expectEqual(result, i + 7, 'f');
    }
    return us;
  };

  for (let i = 0; i < 3; i++) {
    await columnsMs();
    await recordsMs();
    await single();
  }
  for (let block = 0; block < blocks; block++) {
    const ms = await columnsMs();
    report.add(COLUMNS, 'ms', [ms]);
    report.add(EACH, 'µs', [(ms * 1000) / COUNT]);
    report.add(RECORDS, 'ms', [await recordsMs()]);
    report.add(SINGLE, 'µs', await single());
  }
  report.ratio(EACH, SINGLE, TARGET);
  return report.build();
}

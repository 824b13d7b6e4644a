import { LLJIT, spawnExecutor } from '@telejit/controller';
import { BOTH_PLACEMENTS, expectEqual, type BenchCase, type CaseContext, type CaseReport } from '../support/case.js';
import { compileInput } from '../support/inputs.js';
import { ReportBuilder } from '../support/report-builder.js';

const IN_PLACE = 'call in the executor';
const ISOLATED = 'call in a child of its own';
const FAULT = 'fault in the executor';
const ISOLATED_FAULT = 'fault in a child of its own';
const PROGRAM = 'program (runAsMain)';

const IR = `
define i32 @f(i32 %x) { %r = add i32 %x, 1  ret i32 %r }
define i32 @crash() { %r = load volatile i32, i32* inttoptr (i64 16 to i32*)  ret i32 %r }
define i32 @main() { ret i32 3 }
`;

/** What it costs that a call cannot harm the others: one call, and one fault, in each of the modes. */
export const isolationCase: BenchCase = {
  name: 'isolation',
  title: 'One call in the executor, in a child of its own, and as a program',
  placements: BOTH_PLACEMENTS,
  run,
};

async function run({ isQuick }: CaseContext): Promise<CaseReport> {
  const report = new ReportBuilder();
  const input = await compileInput('isolation', IR);
  const blocks = isQuick ? 2 : 10;
  const count = isQuick ? 10 : 50;
  await using executor = await spawnExecutor();
  await using jit = await LLJIT.builder().executor(executor).create();
  await jit.addObject(input.bytes, { name: 'isolation.o' });
  const f = jit.function('int f(int)');
  const crash = jit.function('int crash(void)');
  const isolated = { isolated: true };
  const faultOf = async (call: Promise<unknown>): Promise<void> => {
    const code = await call.then(
      () => 'no fault',
      (error: unknown) => (error instanceof Error && 'code' in error ? error.code : error),
    );
    expectEqual(code, 'CALL_FAULTED', 'crash');
  };
  const modes: Readonly<Record<string, (i: number) => Promise<void>>> = {
    [IN_PLACE]: async (i) => expectEqual(await f(i), i + 1, 'f'),
    [ISOLATED]: async (i) => expectEqual(await f.with(isolated)(i), i + 1, 'f'),
    [FAULT]: () => faultOf(crash()),
    [ISOLATED_FAULT]: () => faultOf(crash.with(isolated)()),
    [PROGRAM]: async () => expectEqual((await jit.runAsMain('main')).exitCode, 3, 'main'),
  };
  for (let block = -1; block < blocks; block++) {
    for (const [name, once] of Object.entries(modes)) {
      const us: number[] = [];
      for (let i = 0; i < count; i++) {
        const start = performance.now();
        await once(i);
        us.push((performance.now() - start) * 1000);
      }
      // The first block warms up.
      if (block >= 0) report.add(name, 'µs', us);
    }
  }
  report.ratio(ISOLATED, IN_PLACE);
  report.ratio(ISOLATED_FAULT, FAULT);
  report.ratio(ISOLATED, PROGRAM);
  return report.build();
}

import { LLJIT, spawnExecutor } from '@telejit/controller';
import { BOTH_PLACEMENTS, expectEqual, type BenchCase, type CaseContext, type CaseReport } from '../support/case.js';
import { compileInput } from '../support/inputs.js';
import { PingPong } from '../support/ping-pong.js';
import { ReportBuilder } from '../support/report-builder.js';

const ASK = 'code calls int ask(int) of the controller';
const NESTED = 'call, host function and call inside each other, each level';
const CALL = 'call of int f(int)';
const FLOOR = 'bare gRPC ping-pong, 24 bytes';
const DEPTH = 100;

const PROGRAM = `
declare i32 @ask(i32)
declare i32 @up(i32)
define i32 @f(i32 %a) {
  %r = add i32 %a, 3
  ret i32 %r
}
define i32 @loop(i32 %count) {
entry:
  br label %body
body:
  %i = phi i32 [ 0, %entry ], [ %next, %body ]
  %sum = phi i32 [ 0, %entry ], [ %more, %body ]
  %one = call i32 @ask(i32 %i)
  %more = add i32 %sum, %one
  %next = add i32 %i, 1
  %again = icmp slt i32 %next, %count
  br i1 %again, label %body, label %end
end:
  ret i32 %more
}
define i32 @down(i32 %n) {
  %stop = icmp eq i32 %n, 0
  br i1 %stop, label %end, label %go
go:
  %next = sub i32 %n, 1
  %below = call i32 @up(i32 %next)
  %one = add i32 %below, 1
  ret i32 %one
end:
  ret i32 0
}
`;

/** Calls in the other direction: code in the executor calls a function of this process and waits for the result. */
export const hostFunctionCase: BenchCase = {
  name: 'host-function',
  title: 'Functions of the controller',
  placements: BOTH_PLACEMENTS,
  run,
};

async function run({ isQuick }: CaseContext): Promise<CaseReport> {
  const report = new ReportBuilder();
  const input = await compileInput('host', PROGRAM);
  const blocks = isQuick ? 2 : 20;
  const count = isQuick ? 300 : 1000;

  await using floor = await PingPong.start();
  await using executor = await spawnExecutor();
  await using jit = await LLJIT.builder().executor(executor).create();
  const down = jit.function('int down(int)');
  await jit.defineHostFunction('int ask(int)', (n: number) => n);
  await jit.defineHostFunction('int up(int)', async (n: number) => Number(await down(n)));
  jit.addObjectSync(input.bytes, { name: 'host.o' });
  const [f, loop] = [jit.function('int f(int)'), jit.function('int loop(int)')];
  await Promise.all([f.prepare(), loop.prepare(), down.prepare()]);

  const asks = async (): Promise<number> => {
    const start = performance.now();
    expectEqual(await loop(count), (count * (count - 1)) / 2, 'loop');
    return ((performance.now() - start) * 1000) / count;
  };
  const nested = async (): Promise<number> => {
    const start = performance.now();
    expectEqual(await down(DEPTH), DEPTH, 'down');
    return ((performance.now() - start) * 1000) / DEPTH;
  };
  const calls = async (): Promise<number[]> => {
    const us: number[] = [];
    for (let i = 0; i < count; i++) {
      const start = performance.now();
      const result = await f(i);
      us.push((performance.now() - start) * 1000);
      expectEqual(result, i + 3, 'f');
    }
    return us;
  };

  for (let i = 0; i < 3; i++) {
    await asks();
    await nested();
    await calls();
    await floor.measure(count);
  }
  for (let block = 0; block < blocks; block++) {
    report.add(ASK, 'µs', [await asks()]);
    report.add(NESTED, 'µs', [await nested()]);
    report.add(CALL, 'µs', await calls());
    report.add(FLOOR, 'µs', await floor.measure(count));
  }
  report.ratio(ASK, FLOOR);
  report.ratio(ASK, CALL);
  return report.build();
}

// One controller, executors of several kinds, the same IR: each gets code for its own processor. Addresses of executors may be
// given (host:port, unix:/path); without any, one of this machine is started, and an emulated one for AArch64.
import { connectExecutor, LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { emulated } from '../sqlite-demo/emulated.js';

/** The sum of the squares below a number. */
const IR = `
  define i64 @squares(i64 %end) {
  entry:
    br label %loop
  loop:
    %i = phi i64 [ 0, %entry ], [ %next, %loop ]
    %sum = phi i64 [ 0, %entry ], [ %more, %loop ]
    %square = mul i64 %i, %i
    %more = add i64 %sum, %square
    %next = add i64 %i, 1
    %isOver = icmp sge i64 %next, %end
    br i1 %isOver, label %done, label %loop
  done:
    ret i64 %more
  }`;

const addresses = process.argv.slice(2);
const starting: readonly Promise<Executor>[] =
  addresses.length > 0
    ? addresses.map((address) => connectExecutor(address))
    : [spawnExecutor(), spawnExecutor(emulated('aarch64')?.options)];

const fleet = await Promise.all(starting);
try {
  const lines = await Promise.all(
    fleet.map(async (executor) => {
      await using jit = await LLJIT.builder().executor(executor).create();
      await jit.addIRModule(IR);
      const result = await jit.function('long squares(long)')(1000n);
      const { triple, cpu } = executor.description;
      return `${triple} ${cpu === '' ? 'generic' : cpu}: ${String(result)}`;
    }),
  );
  for (const line of lines) console.log(line);
} finally {
  await Promise.all(fleet.map((executor) => executor.close()));
}

import { connectExecutor, LLJIT } from '@telejit/controller';
import { InternalError, TelejitError } from '@telejit/shared';
import { compileC } from '../../support/c-units.js';
import { startLyingExecutor } from '../../support/lying-executor.js';
import { mutateMessage } from './mutate-message.js';
import type { Random } from './random.js';

/** How long a session may take until it is given up: what an executor leaves out is waited for. */
const PATIENCE_MS = 3000;
/** One frame in so many says something else than the executor did. */
const CHANGED_FRAMES = 12;

const CODE = compileC(`
int getchar(void), putchar(int), printf(const char *, ...);
long ask(long);
long add(long a, long b) { return a + b; }
long through(long a) { return ask(a) + 1; }
const char *text(void) { return "some text"; }
long fault(long a) { return *(volatile long *)8; }
long data[512];
__attribute__((constructor)) static void begin(void) { data[1] = 1; }
int main(void) { for (int c; (c = getchar()) != -1;) putchar(c); return 3; }
`);

/**
 * Does all kinds of things over an executor that says what is not so. Whatever that makes of results, each comes to its end,
 * and what is thrown is an error of Telejit's.
 * @returns the codes of the errors, and what was thrown that is not right
 */
export async function liarCase(address: string, random: Random): Promise<{ codes: string[]; finding?: string }> {
  const codes: string[] = [];
  let finding: string | undefined;
  const settle = async (work: Promise<unknown>): Promise<void> => {
    try {
      await work;
    } catch (error) {
      if (error instanceof TelejitError && !(error instanceof InternalError)) codes.push(error.code);
      else finding ??= error instanceof Error ? (error.stack ?? error.message) : String(error);
    }
  };
  await using peer = await startLyingExecutor(address, (frame) => {
    if (random.oneIn(CHANGED_FRAMES)) mutateMessage(random, frame);
  });
  await settle(work(peer.address, settle));
  return finding === undefined ? { codes } : { codes, finding };
}

async function work(address: string, settle: (work: Promise<unknown>) => Promise<void>): Promise<void> {
  const executor = await connectExecutor(address, { timeoutMs: PATIENCE_MS });
  try {
    const jit = await LLJIT.builder().executor(executor).create();
    const timer = setTimeout(() => void settle(jit.close()), PATIENCE_MS);
    try {
      await jit.defineHostFunction('long ask(long)', (a: bigint) => a * 2n);
      await Promise.all(things(jit).map(settle));
      const tracker = await jit.addObject(compileC('long more(void) { return 5; }'), { name: 'more.o' });
      await settle(jit.function('long more(void)')());
      await settle(tracker.remove());
    } finally {
      clearTimeout(timer);
      await settle(jit.close());
    }
  } finally {
    await settle(executor.close());
  }
}

function things(jit: LLJIT): readonly Promise<unknown>[] {
  jit.addObjectSync(CODE, { name: 'code.o' });
  const add = jit.function('long add(long, long)');
  const column = BigInt64Array.from({ length: 1000 }, (_, i) => BigInt(i));
  return [
    jit.function('long through(long)')(4n),
    add(1n, 2n),
    add.batch([column, column]),
    jit.function('const char *text(void)')(),
    jit.function('long fault(long)')(1n),
    add.with({ isolated: true })(1n, 2n),
    jit.initialize(),
    jit.runAsMain('main', { stdin: 'input of the program' }),
    memory(jit),
    jit.loadLibrary('m'),
    jit.lookup('add').then(({ address }) => jit.symbolize([address])),
    jit.memory.regions(),
  ];
}

async function memory(jit: LLJIT): Promise<void> {
  const block = await jit.memory.allocate(8192);
  await jit.memory.write(block.address, Buffer.from('a needle'));
  await jit.memory.search('needle', [block]);
  await jit.memory.readCString(block.address);
  await block.protect('read', 0, 4096);
  await block.free();
}

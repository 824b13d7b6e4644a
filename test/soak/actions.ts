import type { LLJIT, ResourceTracker } from '@telejit/controller';
import { compileC } from '../support/c-units.js';
import { rejection } from '../support/rejection.js';

/** One session of the soak, as its actions see it. */
export interface SoakSession {
  readonly jit: LLJIT;
  /** In [0, limit). */
  readonly below: (limit: number) => number;
  /** Breaks the connection. */
  readonly cut: () => void;
  /** Runs what only one session may do at a time. */
  readonly alone: (work: () => Promise<void>) => Promise<void>;
  /** Counts calls of `count` since the session began. */
  counted: number;
  /** Functions that were linked and not released yet. */
  readonly linked: { readonly name: string; readonly tracker: ResourceTracker; readonly factor: number }[];
}

const FACTORS = 5;
const PLACES = 6;

/** What every session has. */
export const BASE = compileC(`
int printf(const char *, ...), puts(const char *), getchar(void), usleep(unsigned);
void abort(void), exit(int);
long ask(long);
long add(long a, long b) { return a + b; }
static long calls;
long count(void) { return ++calls; }
long through(long a) { return ask(a) * 2 + 1; }
long fault(long kind) {
  volatile long zero = 0;
  if (kind == 0) return *(volatile long *)8;
  if (kind == 1) return 7 / zero;
  if (kind == 2) abort();
  exit(3);
}
int main(int argc, char **argv) {
  int sum = argc;
  for (int c; (c = getchar()) != -1;) sum += c;
  for (int i = 0; i < 200; i++) printf("line %d\\n", i);
  return sum & 127;
}
int crash(void) { return *(volatile int *)16; }
long slow(long a) { usleep(20000); return a; }
long endless(long a) { for (;;) usleep(1000); }
long say(long n) { for (long i = 0; i < n; i++) printf("line %ld\\n", i); return n; }
long read(int, void *, unsigned long);
long hear(void) { char c = 0; read(0, &c, 1); return c; }
long faultAt(long n, long at) { return n == at ? *(volatile long *)8 : n * 2; }
long sumOf(const unsigned char *from, long n) { long sum = 0; for (long i = 0; i < n; i++) sum += from[i]; return sum; }
`);

const FUNCTIONS = Array.from({ length: PLACES }, (_, place) =>
  Array.from({ length: FACTORS }, (_, factor) =>
    compileC(
      `static long table[500] = {${factor + 2}}; static long zero[300]; static __thread long own = ${place};
       long f${place}(long a) { zero[a & 255] = a; return table[0] * zero[a & 255] + own; }`,
    ),
  ),
);
const OUTPUT = Array.from({ length: 200 }, (_, i) => `line ${i}\n`).join('');
/** How calls end that do not return, by `fault`'s kind. */
const ENDS = ['SIGSEGV', 'SIGFPE', 'SIGABRT', 'CALL_EXITED'];

function codeOf(error: Error): unknown {
  return 'code' in error ? error.code : undefined;
}

function expectEqual(actual: unknown, expected: unknown, what: string): void {
  if (actual !== expected) throw new Error(`${what}: ${String(actual)} instead of ${String(expected)}`);
}

/** Something that a session does, and how often beside the others. */
export interface Action {
  readonly name: string;
  readonly share: number;
  readonly run: (session: SoakSession) => Promise<void>;
}

function action(name: string, share: number, run: Action['run']): Action {
  return { name, share, run };
}

/** What a session does at random, each with its share; every result is known, and checked. */
export const ACTIONS: readonly Action[] = [
  action('calls', 30, async ({ jit, below }) => {
    const add = jit.function('long add(long, long)');
    const values = Array.from({ length: 1 + below(50) }, () => [below(1000), below(1000)] as const);
    const sums = await Promise.all(values.map(([a, b]) => add(BigInt(a), BigInt(b))));
    values.forEach(([a, b], i) => expectEqual(sums[i], BigInt(a + b), `add(${a}, ${b})`));
  }),
  action('calls that count', 15, async (session) => {
    expectEqual(await session.jit.function('long count(void)')(), BigInt(++session.counted), 'count()');
  }),
  action('links', 15, async ({ jit, below, linked }) => {
    const place = below(PLACES);
    const name = `f${place}`;
    if (linked.some((one) => one.name === name)) return;
    const factor = below(FACTORS);
    const tracker = jit.addObjectSync(FUNCTIONS[place][factor], { name: `${name}.o` });
    linked.push({ name, tracker, factor: factor + 2 });
    const a = below(250);
    expectEqual(await jit.function(`long ${name}(long)`)(BigInt(a)), BigInt((factor + 2) * a + place), name);
  }),
  action('releases', 13, async ({ jit, below, linked }) => {
    const [one] = linked.splice(below(linked.length), 1);
    if (one === undefined) return;
    const place = Number(one.name.slice(1));
    expectEqual(await jit.function(`long ${one.name}(long)`)(3n), BigInt(one.factor * 3 + place), one.name);
    await one.tracker.remove();
  }),
  action('faults', 10, async ({ jit, below }) => {
    const kind = below(ENDS.length);
    const error = await rejection(jit.function('long fault(long)')(BigInt(kind)));
    const told = `${'code' in error ? String(error.code) : ''} ${error.message}`;
    if (!told.includes(ENDS[kind])) throw new Error(`fault ${kind} ended with ${told}`);
  }),
  action('programs', 3, async ({ jit, below }) => {
    const stdin = 'x'.repeat(below(3000));
    const result = await jit.runAsMain('main', { argv: ['main'], stdin });
    expectEqual(result.exitCode, (1 + stdin.length * 120) & 127, 'exit code');
    expectEqual(result.stdout.toString(), OUTPUT, 'output');
  }),
  action('programs that crash', 1, async ({ jit }) =>
    expectEqual((await jit.runAsMain('crash')).signal, 'SIGSEGV', 'signal'),
  ),
  action('host functions', 10, async ({ jit, below }) => {
    const through = jit.function('long through(long)');
    const values = Array.from({ length: 1 + below(5) }, () => below(1000));
    const results = await Promise.all(values.map((a) => through(BigInt(a))));
    values.forEach((a, i) => expectEqual(results[i], BigInt((a + 5) * 2 + 1), `through(${a})`));
  }),
  action('deadlines and cancellations', 4, async ({ jit, below }) => {
    const endless = jit.function('long endless(long)');
    const abort = new AbortController();
    const late = rejection(endless.with({ deadlineMs: 1 + below(20) })(1n));
    const cancelled = rejection(endless.with({ signal: abort.signal })(2n));
    if (below(2) === 0) await jit.function('long add(long, long)')(1n, 2n);
    abort.abort();
    expectEqual(codeOf(await late), 'CALL_DEADLINE', 'a call with a deadline');
    expectEqual(codeOf(await cancelled), 'CANCELLED', 'a call that is cancelled');
  }),
  action('batches', 6, async ({ jit, below }) => {
    const count = 1 + below(20_000);
    const column = BigInt64Array.from({ length: count }, (_, i) => BigInt(i));
    const sums = await jit.function('long add(long, long)').batch([column, column]);
    expectEqual(sums?.[count - 1], BigInt(2 * (count - 1)), 'the last sum of a batch');
    const at = below(count);
    const error = await rejection(
      jit.function('long faultAt(long, long)').batch([column, column.map(() => BigInt(at))]),
    );
    if (!error.message.includes(`record ${at}`)) throw new Error(`record ${at} of a batch faulted: ${error.message}`);
  }),
  action('isolated calls', 3, async ({ jit, below }) => {
    const a = BigInt(below(100));
    expectEqual(await jit.function('long add(long, long)').with({ isolated: true })(a, 1n), a + 1n, 'isolated add');
    const error = await rejection(jit.function('long fault(long)').with({ isolated: true })(0n));
    if (!error.message.includes('SIGSEGV')) throw new Error(`an isolated fault ended with ${error.message}`);
    await rejection(jit.function('long endless(long)').with({ isolated: true, deadlineMs: 10 })(1n));
  }),
  action('memory', 8, async ({ jit, below }) => {
    const bytes = Buffer.from(Array.from({ length: 1 + below(9000) }, (_, i) => (i * 7) & 0xff));
    await using block = await jit.memory.allocate(bytes.length, { alignment: 2 ** below(15) });
    await jit.memory.write(block.address, bytes);
    expectEqual(Buffer.compare(await jit.memory.read(block.address, bytes.length), bytes), 0, 'what was written');
    const sum = bytes.reduce((total, byte) => total + byte, 0);
    const sumOf = jit.function('long sumOf(const void *, long)');
    expectEqual(await sumOf(block.address, BigInt(bytes.length)), BigInt(sum), 'the sum');
    const [found] = await jit.memory.search(bytes.subarray(0, 4096), [block]);
    expectEqual(found, block.address, 'where it is found');
    await block.protect('none', 0, 4096);
    expectEqual(codeOf(await rejection(jit.memory.read(block.address, 1))), 'BAD_ADDRESS', 'a read of a guard page');
    if (below(2) === 0) await block.protect('read-write', 0, 4096);
    await jit.symbolize([(await jit.lookup('add')).address, block.address]);
  }),
  action('streams', 4, ({ jit, below, alone }) =>
    alone(async () => {
      const lines = below(2000);
      const streams = await jit.takeStreams({ stdin: 'ab' });
      await jit.function('long say(long)')(BigInt(lines));
      expectEqual(await jit.function('long hear(void)')(), 97n, 'what was heard');
      const { stdout } = await streams.end();
      expectEqual(stdout.toString().split('\n').length - 1, lines, 'lines');
    }),
  ),
  action('disconnects', 3, async ({ jit, cut, below }) => {
    const slow = jit.function('long slow(long)');
    const add = jit.function('long add(long, long)');
    const calls = [slow(BigInt(below(9))), add(1n, 2n)];
    if (below(2) === 0) await calls[1];
    cut();
    const after = add(20n, 3n);
    await Promise.all(calls);
    expectEqual(await after, 23n, 'add(20, 3) after a disconnect');
  }),
];

const SHARES = ACTIONS.reduce((sum, { share }) => sum + share, 0);

/** An action, by its share. */
export function pickAction(below: (limit: number) => number): Action {
  let at = below(SHARES);
  return ACTIONS.find(({ share }) => (at -= share) < 0) ?? ACTIONS[0];
}

import { connectExecutor, LLJIT } from '@telejit/controller';
import { compileC } from './c-units.js';

/** What the script links: functions, and a program that prints lines. */
export const SCRIPT_OBJECT = compileC(`
int printf(const char *, ...), getchar(void), usleep(unsigned), atoi(const char *);
static int calls;
int add(int a, int b) { calls++; return a + b; }
int count(void) { return calls; }
int main(int argc, char **argv) {
  int sum = 0;
  for (int c; (c = getchar()) != -1;) sum += c;
  for (int i = 0; i < atoi(argv[1]); i++) printf("line %d\\n", i);
  return sum & 127;
}
int slow(void) { usleep(50000); return 7; }
`);

/** What the program prints. */
export const linesOf = (count: number): string => Array.from({ length: count }, (_, i) => `line ${i}\n`).join('');

/** Everything of a session: links, calls, a program with input and output, a removal. */
export async function script(address: string): Promise<unknown> {
  await using executor = await connectExecutor(address);
  await using jit = await LLJIT.builder().executor(executor).create();
  const tracker = await jit.addObject(SCRIPT_OBJECT, { name: 'script.o' });
  const add = jit.function('int add(int, int)');
  const sums = await Promise.all([1, 2, 3].map((i) => add(i, 40)));
  const run = await jit.runAsMain('main', { argv: ['main', '500'], stdin: 'abc' });
  const slow = jit.function('int slow(void)')();
  sums.push(await add(4, 40), await slow, await jit.function('int count(void)')());
  await tracker.remove();
  return { sums, exitCode: run.exitCode, output: run.stdout.toString() === linesOf(500) };
}

/** What the script comes to. */
export const SCRIPT_RESULT = { sums: [41, 42, 43, 44, 7, 4], exitCode: (97 + 98 + 99) & 127, output: true };

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CompilePool } from '@telejit/controller/compile';
import { digestOf, ROOT, workFolder } from './paths.js';

/** An object with a copy in a file, for programs that read files. */
export interface Input {
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The constant in the generated functions that `withAddend` replaces. Nothing else in the objects looks like it. */
export const ADDEND = 0x12345678;

const TRIPLE = 'x86_64-unknown-linux-gnu';
export const CHAIN_LENGTH = 22;
export const BIG_FUNCTION_COUNT = 10_000;
const GLOBAL_COUNT = 16;

/** `int f(int x)` that adds ADDEND, wrapping. */
export function oneFunctionIr(): string {
  return `define i32 @f(i32 %x) {\n  %r = add i32 %x, ${ADDEND}\n  ret i32 %r\n}\n`;
}

/**
 * 10,000 functions, each of which calls the one before and touches two variables: three relocations each, and one of its
 * unwind table, as a C compiler makes them. `main` gives 0 after it has been through all of them.
 */
export function bigModuleIr(): string {
  const lines = [`@g = dso_local global [${GLOBAL_COUNT} x i32] zeroinitializer`];
  const element = (index: number): string =>
    `getelementptr inbounds ([${GLOBAL_COUNT} x i32], ptr @g, i64 0, i64 ${index % GLOBAL_COUNT})`;
  lines.push(`define i32 @f0(i32 %x) noinline nounwind uwtable {`, `  %r = add i32 %x, ${ADDEND}`, '  ret i32 %r', '}');
  for (let i = 1; i < BIG_FUNCTION_COUNT; i++) {
    lines.push(
      `define i32 @f${i}(i32 %x) noinline nounwind uwtable {`,
      `  %p = load i32, ptr ${element(i)}`,
      `  %p1 = add i32 %p, %x`,
      `  store i32 %p1, ptr ${element(i)}`,
      `  %y = sub i32 %x, 1`,
      `  %c = call i32 @f${i - 1}(i32 %y)`,
      `  %q = load i32, ptr ${element(i + 3)}`,
      `  %m = mul i32 %q, ${i}`,
      `  %s = mul i32 %x, 3`,
      `  %t = add i32 %m, %s`,
      `  %r = add i32 %c, %t`,
      `  ret i32 %r`,
      '}',
    );
  }
  lines.push(
    'define i32 @main() nounwind uwtable {',
    `  %r = call i32 @f${BIG_FUNCTION_COUNT - 1}(i32 1)`,
    '  ret i32 0',
    '}',
    'define i32 @first(i32 %x) {',
    `  %r = call i32 @f0(i32 %x)`,
    '  ret i32 %r',
    '}',
  );
  return `${lines.join('\n')}\n`;
}

/** Member `index` of a chain: each calls the next, and the last gives its argument back. f0(x) is x + 21. */
export function chainMemberIr(index: number): string {
  if (index === CHAIN_LENGTH - 1) return `define i32 @f${index}(i32 %x) {\n  ret i32 %x\n}\n`;
  return (
    `declare i32 @f${index + 1}(i32)\n` +
    `define i32 @f${index}(i32 %x) {\n  %c = call i32 @f${index + 1}(i32 %x)\n  %r = add i32 %c, 1\n  ret i32 %r\n}\n`
  );
}

/** A program that prints one line. */
export function helloIr(): string {
  return (
    '@text = private constant [6 x i8] c"hello\\00"\n' +
    'declare i32 @puts(ptr)\n' +
    'define i32 @main() {\n  %r = call i32 @puts(ptr @text)\n  ret i32 0\n}\n'
  );
}

/** A module for compiling: functions with a loop and memory, which every part of the pipeline has work with. */
export function compiledModuleIr(functions: number): string {
  const lines: string[] = [];
  for (let i = 0; i < functions; i++) {
    lines.push(
      `define i64 @g${i}(ptr %data, i64 %n) {`,
      'entry:',
      '  br label %loop',
      'loop:',
      '  %i = phi i64 [ 0, %entry ], [ %i1, %loop ]',
      `  %s = phi i64 [ ${i}, %entry ], [ %s1, %loop ]`,
      '  %p = getelementptr inbounds i64, ptr %data, i64 %i',
      '  %v = load i64, ptr %p',
      `  %w = mul i64 %v, ${2 * i + 3}`,
      '  %x = xor i64 %w, %s',
      '  %s1 = add i64 %x, %i',
      '  store i64 %s1, ptr %p',
      '  %i1 = add i64 %i, 1',
      '  %more = icmp ult i64 %i1, %n',
      '  br i1 %more, label %loop, label %done',
      'done:',
      '  ret i64 %s1',
      '}',
    );
  }
  return `${lines.join('\n')}\n`;
}

const KERNEL_LENGTH = 1024;
/** bits/time.h. */
const CLOCK_THREAD_CPUTIME_ID = 3;

/** As a compiler without an optimiser writes it: variables of a loop live in memory. */
function loopIr(signature: string, entry: string, limit: string, body: readonly string[], result: string): string {
  const lines = [
    `define ${signature} {`,
    'entry:',
    '  %i = alloca i64',
    '  %sum = alloca i64',
    '  store i64 0, ptr %i',
    `  store i64 ${entry}, ptr %sum`,
    '  br label %test',
    'test:',
    '  %at = load i64, ptr %i',
    `  %more = icmp slt i64 %at, ${limit}`,
    '  br i1 %more, label %body, label %done',
    'body:',
    ...body,
    '  %next = load i64, ptr %i',
    '  %next1 = add i64 %next, 1',
    '  store i64 %next1, ptr %i',
    '  br label %test',
    'done:',
    `  %r = load i64, ptr ${result}`,
    '  ret i64 %r',
    '}',
  ];
  return `${lines.join('\n')}\n`;
}

/**
 * `long kernel(long a)`, which gives a + 1 after it has worked on two arrays in a way that can be vectorised and unrolled, and
 * `long add_one(long)`.
 */
export function kernelIr(): string {
  const array = `[${KERNEL_LENGTH} x i32]`;
  const body = [
    '  %k = load i64, ptr %i',
    `  %px = getelementptr ${array}, ptr @x, i64 0, i64 %k`,
    `  %py = getelementptr ${array}, ptr @y, i64 0, i64 %k`,
    '  %vx = load i32, ptr %px',
    '  %vy = load i32, ptr %py',
    '  %seed = trunc i64 %a to i32',
    '  %s = shl i32 %vy, 3',
    '  %t = xor i32 %s, %vx',
    '  %u = add i32 %t, %seed',
    '  %v = sub i32 %u, %vy',
    '  store i32 %v, ptr %py',
  ];
  return (
    `@x = global ${array} zeroinitializer\n@y = global ${array} zeroinitializer\n` +
    'define i64 @add_one(i64 %a) {\n  %r = add i64 %a, 1\n  ret i64 %r\n}\n' +
    loopIr('i64 @kernel(i64 %a)', '%a', `${KERNEL_LENGTH}`, body, '%i').replace(
      '  ret i64 %r',
      '  %b = load i64, ptr %sum\n  %c = call i64 @add_one(i64 %b)\n  ret i64 %c',
    )
  );
}

/**
 * `long drive(long from, long n)` calls `kernel` n times, and `drive_tiny` calls `add_one`: both give from + n. `drive_ns` and
 * `drive_tiny_ns` give the processor time of that in nanoseconds, or -1 for a wrong result.
 */
export function kernelDriverIr(): string {
  const drive = (name: string, callee: string): string =>
    loopIr(
      `i64 @${name}(i64 %from, i64 %n)`,
      '%from',
      '%n',
      ['  %a = load i64, ptr %sum', `  %b = call i64 @${callee}(i64 %a)`, '  store i64 %b, ptr %sum'],
      '%sum',
    );
  const timed = (name: string): string =>
    [
      `define i64 @${name}_ns(i64 %from, i64 %n) {`,
      '  %begin = call i64 @processor_ns()',
      `  %r = call i64 @${name}(i64 %from, i64 %n)`,
      '  %end = call i64 @processor_ns()',
      '  %to = add i64 %from, %n',
      '  %right = icmp eq i64 %r, %to',
      '  %ns = sub i64 %end, %begin',
      '  %found = select i1 %right, i64 %ns, i64 -1',
      '  ret i64 %found',
      '}',
      '',
    ].join('\n');
  return [
    'declare i64 @kernel(i64)',
    'declare i64 @add_one(i64)',
    'declare i32 @clock_gettime(i32, ptr)',
    'define internal i64 @processor_ns() {',
    '  %time = alloca [2 x i64]',
    `  %r = call i32 @clock_gettime(i32 ${CLOCK_THREAD_CPUTIME_ID}, ptr %time)`,
    '  %s = load i64, ptr %time',
    '  %p = getelementptr [2 x i64], ptr %time, i64 0, i64 1',
    '  %ns = load i64, ptr %p',
    '  %s1 = mul i64 %s, 1000000000',
    '  %r1 = add i64 %s1, %ns',
    '  ret i64 %r1',
    '}',
    drive('drive', 'kernel'),
    drive('drive_tiny', 'add_one'),
    timed('drive'),
    timed('drive_tiny'),
  ].join('\n');
}

/** Compiles modules at -O1 unless that has been done by an earlier run; the objects are kept in the work folder. */
export async function compileInputs(modules: readonly { name: string; ir: string }[]): Promise<Input[]> {
  let pool: CompilePool | undefined;
  try {
    return await Promise.all(
      modules.map(async ({ name, ir }) => {
        const path = join(workFolder(), `${name}-${digestOf(ir)}.o`);
        if (!existsSync(path)) {
          pool ??= new CompilePool({ cache: false });
          const source = { kind: 'ir', text: ir } as const;
          const { object } = await pool.compile({ name, source, triple: TRIPLE, optLevel: 1 });
          writeFileSync(path, object);
        }
        return { path, bytes: Uint8Array.from(readFileSync(path)) };
      }),
    );
  } finally {
    await pool?.close();
  }
}

/** One module; see compileInputs. */
export async function compileInput(name: string, ir: string): Promise<Input> {
  const [input] = await compileInputs([{ name, ir }]);
  return input;
}

/** The SQLite demo's program and Debian's static library, or why there is no such measurement. */
export async function sqliteInputs(): Promise<{ program: Input; library: Input } | string> {
  const path = ['/usr/lib/x86_64-linux-gnu', '/usr/lib64', '/usr/lib', '/usr/local/lib']
    .map((folder) => join(folder, 'libsqlite3.a'))
    .find((candidate) => existsSync(candidate));
  if (path === undefined) return 'SQLite is not measured: package missing: libsqlite3-dev';
  const ir = readFileSync(join(ROOT, 'examples/sqlite-demo/program.ll'), 'utf8');
  return {
    program: await compileInput('sqlite-program', ir),
    library: { path, bytes: Uint8Array.from(readFileSync(path)) },
  };
}

/** Copies an object with another constant in place of ADDEND: content that no executor has seen. */
export class AddendPatcher {
  readonly #template: Uint8Array;
  readonly #offset: number;

  /** @throws Error unless ADDEND occurs exactly once */
  constructor(template: Uint8Array) {
    const pattern = Buffer.alloc(4);
    pattern.writeUInt32LE(ADDEND);
    const bytes = Buffer.from(template.buffer, template.byteOffset, template.byteLength);
    this.#offset = bytes.indexOf(pattern);
    if (this.#offset < 0 || bytes.indexOf(pattern, this.#offset + 1) >= 0) {
      throw new Error('the constant to be replaced does not occur exactly once');
    }
    this.#template = template;
  }

  /** @param addend of 32 bits */
  withAddend(addend: number): Uint8Array {
    const copy = Uint8Array.from(this.#template);
    new DataView(copy.buffer).setInt32(this.#offset, addend, true);
    return copy;
  }
}

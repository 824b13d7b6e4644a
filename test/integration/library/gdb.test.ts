import { execFileSync } from 'node:child_process';
import { LLJIT, spawnExecutor, type Executor } from '@telejit/controller';
import { CompilePool } from '@telejit/controller/compile';
import {
  addIrModule,
  ExecutionSession,
  HotSwap,
  IrCompileLayer,
  LinkObject,
  ObjectLayer,
  ProcessSymbolsGenerator,
  RedirectableSymbolManager,
  type JITDylib,
} from '@telejit/controller/orc';
import { expect } from 'chai';
import { compileC } from '../../support/c-units.js';
import { Gdb, gdb, whyNoGdb } from '../../support/gdb.js';
import { describeUnless } from '../../support/skip.js';
import { oldestClang } from '../../support/compilers.js';

type Remote = Awaited<ReturnType<Executor['openSession']>>;

/** `enter` tells that it runs, and runs until it is told to stop. */
const WAITING = `
volatile long entered, stop;
__attribute__((noinline)) void tick(void) { __asm__ volatile(""); }
__attribute__((noinline)) int wait_here(int n) {
  entered = 1;
  while (!stop) tick();
  return n;
}
`;
const LINE_OF_LOOP = 6;

describeUnless(whyNoGdb(), 'GDB on an executor', function () {
  let executor: Executor;
  let remote: Remote;
  let session: ExecutionSession;
  let layer: ObjectLayer;
  let main: JITDylib;
  let caller: LLJIT;

  beforeEach(() => open('dual'));
  afterEach(close);

  async function open(memoryManager: 'dual' | 'strict'): Promise<void> {
    executor = await spawnExecutor({ memoryManager });
    remote = await executor.openSession();
    session = new ExecutionSession();
    layer = new ObjectLayer(session, remote, { debugInfo: true });
    const process = session.createDylib('process');
    process.addGenerator(new ProcessSymbolsGenerator(remote));
    main = session.createDylib('main');
    main.addToLinkOrder(process);
    caller = await LLJIT.builder().executor(executor).create();
  }

  async function close(): Promise<void> {
    await caller.close();
    await session.end();
    await executor.close();
  }

  function add(source: string, flags: readonly string[], name: string, language?: 'cpp'): void {
    layer.add(main, LinkObject.read(compileC(source, ['-g', ...flags], language), name));
  }

  /** Calls `int NAME(int)`. */
  async function call(name: string, argument: number): Promise<unknown> {
    caller.defineAbsolute(name, await session.lookupAddress(main, name));
    return await caller.function(`int ${name}(int)`)(argument);
  }

  async function read(name: string): Promise<bigint> {
    const location = { address: Number(await session.lookupAddress(main, name)) };
    const { data } = await remote.submit('readMemory', { location, size: 8 }).result;
    return Buffer.from(data ?? new Uint8Array()).readBigUInt64LE();
  }

  async function stop(): Promise<void> {
    const location = { address: Number(await session.lookupAddress(main, 'stop')) };
    await remote.submit('writeMemory', { location, data: Uint8Array.of(1) }).result;
  }

  /** What GDB says while a call of `int NAME(int)` is in `wait_here`. */
  async function during(name: string, ...commands: string[]): Promise<string> {
    await session.lookupAddress(main, 'wait_here');
    const running = call(name, 1);
    while ((await read('entered')) === 0n);
    try {
      return await gdb(executor.description.pid, ...commands);
    } finally {
      await stop();
      await running;
    }
  }

  it('shows frames by name, file and line, over units that call each other and through C code', async () => {
    add(WAITING, ['-O1'], 'wait.o');
    add(
      'int wait_here(int);\nint compare(const void *a, const void *b) {\n  return wait_here(0) + *(const int *)a - *(const int *)b;\n}\n',
      ['-O0'],
      'compare.o',
    );
    add(
      `#include <stdlib.h>
int compare(const void *a, const void *b);
__attribute__((noinline)) int inner(int n) {
  int numbers[] = {2, 1};
  qsort(numbers, 2, sizeof *numbers, compare);
  return numbers[0] + n;
}
int outer(int n) {
  return inner(n) + 1;
}
`,
      ['-O1'],
      'outer.o',
    );
    const said = await during('outer', 'thread apply all backtrace');
    expect(said).to.match(
      new RegExp(
        [
          `wait_here \\(n=\\S+\\) at \\S+/input\\.c:${LINE_OF_LOOP}\\n`,
          '#\\d+ .* in compare \\(a=0x[0-9a-f]+, b=0x[0-9a-f]+\\) at \\S+/input\\.c:3\\n',
          '(#\\d+ .*sort.*\\n)+',
          '#\\d+ .* in inner \\(n=\\S+\\) at \\S+/input\\.c:5\\n',
          '#\\d+ .* in outer \\(n=\\S+\\) at \\S+/input\\.c:9\\n',
        ].join(''),
      ),
    );
  });

  it('shows variables and types', async () => {
    add(WAITING, ['-O0'], 'wait.o');
    add(
      'int wait_here(int); struct point { int x, y; } origin = {3, 4};\nint start(int n) { struct point here = {n, 7}; return wait_here(here.x) + here.y; }',
      ['-O0'],
      'start.o',
    );
    const said = await during('start', 'print origin', 'ptype struct point');
    expect(said).to.include('= {x = 3, y = 4}');
    expect(said).to.match(/type = struct point \{\s+int x;\s+int y;\s+\}/);
  });

  it('shows names where there is no debug information', async () => {
    add(WAITING, ['-g0', '-O1'], 'wait.o');
    expect(await during('wait_here', 'thread apply all backtrace')).to.match(/#\d+ .* in (wait_here|tick) \(\)/);
  });

  it('shows functions of C++ in sections of their own', async () => {
    add(WAITING, ['-O1'], 'wait.o');
    add(
      `extern "C" int wait_here(int);
template <class T> struct box { T value; __attribute__((noinline)) T open() { return wait_here(value); } };
extern "C" int start(int n) {
  box<int> b{n};
  return b.open() + 1;
}`,
      ['-O0'],
      'box.o',
      'cpp',
    );
    expect(await during('start', 'thread apply all backtrace')).to.match(
      /in box<int>::open \(this=0x[0-9a-f]+\) at \S+\.cpp:2\n#\d+ .* in start \(n=1\) at \S+\.cpp:5\n/,
    );
  });

  it('shows lines of what is compiled from IR', async () => {
    add(WAITING, ['-O1'], 'wait.o');
    const text = execFileSync(oldestClang(), ['-g', '-O1', '-fPIC', '-S', '-emit-llvm', '-x', 'c', '-', '-o', '-'], {
      input: 'int wait_here(int);\nint from_ir(int n) {\n  return wait_here(n) * 2;\n}\n',
      encoding: 'utf8',
    });
    const pool = new CompilePool();
    try {
      const compile = new IrCompileLayer(pool, { triple: executor.description.triple, optLevel: 2 }, layer);
      await addIrModule(pool, compile, main, { name: 'from_ir.ll', source: { kind: 'ir', text } });
      expect(await during('from_ir', 'thread apply all backtrace')).to.match(/in from_ir \(n=\S+\) at \S*<stdin>:3\n/);
    } finally {
      await pool.close();
    }
  });

  // GDB cannot write into code that is mapped twice.
  for (const [memoryManager, command] of [
    ['strict', 'break'],
    ['dual', 'hbreak'],
  ] as const) {
    it(`stops at a breakpoint by name (${command}, ${memoryManager} memory)`, async () => {
      await close();
      await open(memoryManager);
      add(WAITING, ['-O0'], 'wait.o');
      const said = await during('wait_here', `${command} tick`, 'continue', 'backtrace', 'delete');
      expect(said).to.match(/hit Breakpoint 1, tick \(\) at \S+\/input\.c:3\n/);
      expect(said).to.match(/#1 .* in wait_here \(n=1\) at \S+\/input\.c:6\n/);
    });
  }

  it('learns of what is linked while it is attached, and stops in it at the first call', async () => {
    // The symbols that GDB knows the executor by are there from the first object on.
    add('int first;', [], 'first.o');
    await session.lookupAddress(main, 'first');
    add('int later(int n) {\n  return n + 1;\n}\n', ['-O0'], 'later.o');
    const debugger_ = new Gdb(executor.description.pid, ['hbreak later', 'echo ready\\n', 'continue', 'backtrace']);
    await debugger_.says('ready');
    const result = call('later', 4);
    expect(await debugger_.output()).to.match(/hit Breakpoint 1, later \(n=4\) at \S+\/input\.c:2\n/);
    expect(await result).to.equal(5);
  });

  it('forgets what is released', async () => {
    const pid = executor.description.pid;
    add('int stays;', [], 'stays.o');
    const tracker = main.createTracker();
    layer.add(main, LinkObject.read(compileC('int goes(int n) { return n; }', ['-g']), 'goes.o'), tracker);
    await session.lookupAddress(main, 'stays');
    const address = await session.lookupAddress(main, 'goes');
    expect(await gdb(pid, `info symbol ${address}`)).to.include('goes in section .text');
    await tracker.remove();
    const said = await gdb(pid, `info symbol ${address}`, 'info address stays', 'info address goes');
    expect(said).to.include(`No symbol matches ${address}`);
    expect(said).to.include('Symbol "stays" is');
    expect(said).to.include('No symbol "goes" in current context');
  });

  it('knows bodies that are swapped, by the name in their source', async () => {
    const hot = new HotSwap(session, layer, new RedirectableSymbolManager(session, layer, remote));
    const body = (source: string): LinkObject => LinkObject.read(compileC(source, ['-g']), 'body.o');
    hot.define(main, new Map([['f', body('int f(int n) { return n; }')]]));
    await session.lookupAddress(main, 'f');
    await hot.redirect(main, new Map([['f', body('int f(int n) {\n  return n * 2;\n}')]]));
    await hot.released();
    const said = await gdb(executor.description.pid, 'info scope f', 'info line f');
    expect(said).to.include('Symbol n is');
    expect(said).to.match(/Line 1 of "\S+\/input\.c" starts at address 0x[0-9a-f]+ <f> and ends/);
    expect(said).to.not.include('not an object file');
  });

  it('knows nothing of what is linked without debugInfo', async () => {
    const plain = new ObjectLayer(session, remote);
    plain.add(main, LinkObject.read(compileC('int plain(int n) { return n; }', ['-g']), 'plain.o'));
    const address = await session.lookupAddress(main, 'plain');
    expect(await gdb(executor.description.pid, `info symbol ${address}`)).to.include(`No symbol matches ${address}`);
  });
});

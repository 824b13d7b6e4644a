import { expect } from 'chai';
import { CancelledError, CompileError, InputError } from '@telejit/shared';
import { CompilePool } from '@telejit/controller/compile';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate as nextTick } from 'node:timers/promises';
import { rejection } from '../../support/rejection.js';
import { isElf64, largeModule, newPool, onEachLlvm, request, X86_64 } from './support.js';

const LEAK_ROUNDS = 5;
const LEAK_MODULES = 200;
/** As many modules that stay in memory take several times this. */
const LEAK_BOUND_BYTES = 4e6;

function numbers(value: unknown): number[] {
  if (!Array.isArray(value)) throw new Error(`not a list: ${String(value)}`);
  return value.map(Number);
}

const SMALL = 'define void @f() {\n  ret void\n}\n';

onEachLlvm('a compile pool', (llvm) => {
  it('lets the event loop run while LLVM works', async () => {
    await using pool = newPool(llvm, 1);
    let ticks = 0;
    let isDone = false;
    const compiling = pool.compile(request('large.ll', largeModule(500))).finally(() => {
      isDone = true;
    });
    while (!isDone) {
      await nextTick();
      ticks++;
    }
    await compiling;
    // Loading LLVM and compiling this takes hundreds of milliseconds; blocked, the loop turns a handful of times.
    expect(ticks).to.be.greaterThan(100);
  });

  it('compiles in as many threads as it may, and no more', async () => {
    await using pool = newPool(llvm, 3);
    const all = Array.from({ length: 12 }, (_, i) => pool.compile(request(`m${i}.ll`, SMALL)));
    expect(pool.threadCount).to.equal(3);
    expect((await Promise.all(all)).every(({ object }) => isElf64(object))).to.equal(true);
    expect(pool.threadCount).to.equal(3);
  });

  it('answers each request with its own object or error', async () => {
    await using pool = newPool(llvm, 2);
    const text = (i: number): string => `define i32 @function_${i}() {\n  ret i32 ${i % 3 === 0 ? '%none' : i}\n}\n`;
    const results = await Promise.allSettled(
      Array.from({ length: 30 }, (_, i) => pool.compile(request(`m${i}.ll`, text(i)))),
    );
    results.forEach((result, i) => {
      if (result.status === 'rejected') {
        expect(i % 3).to.equal(0);
        expect(String(result.reason)).to.contain(`m${i}.ll:2:11: error: use of undefined value '%none'`);
      } else expect(Buffer.from(result.value.object).includes(`function_${i}\0`)).to.equal(true);
    });
  });

  it('drops queued work and discards running work when the signal aborts', async () => {
    await using pool = newPool(llvm, 1);
    const controller = new AbortController();
    const { signal } = controller;
    const running = pool.compile(request('running.ll', largeModule(200)), { signal });
    const queued = pool.compile(request('queued.ll', SMALL), { signal });
    const other = pool.compile(request('other.ll', SMALL));
    controller.abort(new Error('changed my mind'));
    for (const [name, promise] of [
      ['running.ll', running],
      ['queued.ll', queued],
    ] as const) {
      const error = await rejection(promise);
      expect(error).to.be.instanceOf(CancelledError).with.property('code', 'CANCELLED');
      expect(error.message).to.equal(`compiling ${name} was cancelled: changed my mind`);
    }
    expect(isElf64((await other).object)).to.equal(true);
    expect(pool.threadCount).to.equal(1);
  });

  it('does not start on a request whose signal has aborted', async () => {
    await using pool = newPool(llvm);
    const error = await rejection(pool.compile(request('late.ll', SMALL), { signal: AbortSignal.abort() }));
    expect(error).to.be.instanceOf(CancelledError).with.property('code', 'CANCELLED');
    expect(pool.threadCount).to.equal(0);
  });

  it('rejects what is queued or running when it is closed, and can be closed again', async () => {
    const pool = newPool(llvm, 1);
    const all = ['a.ll', 'b.ll'].map((name) => pool.compile(request(name, largeModule(50))));
    const rejections = Promise.all(all.map(rejection));
    await pool.close();
    await pool.close();
    for (const error of await rejections) {
      expect(error).to.be.instanceOf(CancelledError).with.property('code', 'CLOSED');
    }
    expect(pool.threadCount).to.equal(0);
    expect(await rejection(pool.compile(request('c.ll', SMALL)))).to.have.property('code', 'CLOSED');
  });

  it('frees what it compiled: modules, some of them with errors, do not add to memory', function () {
    this.timeout(60_000);
    // In a process of its own; the allocator and V8 take more now and then, what is lost is lost in every round.
    const said = execFileSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { CompilePool } from '@telejit/controller/compile';
        const text = ${JSON.stringify(largeModule(20))};
        const unverifiable = text + '\\ndefine void @bad() {\\n  ret i32 1\\n}\\n';
        const pool = new CompilePool({ llvm: ${JSON.stringify(llvm)}, cache: false, threads: 2 });
        const compile = (text) =>
          pool.compile({ name: 'again.ll', source: { kind: 'ir', text }, triple: ${JSON.stringify(X86_64)}, optLevel: 0 });
        const grown = [];
        for (let round = 0; round <= ${LEAK_ROUNDS}; round++) {
          const before = process.memoryUsage.rss();
          for (let i = 0; i < ${LEAK_MODULES}; i += 2)
            await Promise.all([compile(text), compile(i % 10 === 0 ? unverifiable : text).catch(() => undefined)]);
          grown.push(process.memoryUsage.rss() - before);
        }
        console.log(JSON.stringify(grown));`,
      ],
      { encoding: 'utf8', timeout: 50_000 },
    );
    const [, ...grown] = numbers(JSON.parse(said));
    expect(Math.min(...grown)).to.be.lessThan(LEAK_BOUND_BYTES);
  });
});

describe('a compile pool in a process', () => {
  const run = (body: string): string =>
    execFileSync(
      process.execPath,
      ['--input-type=module', '-e', `import { CompilePool } from '@telejit/controller/compile';\n${body}`],
      { encoding: 'utf8', timeout: 30_000 },
    );
  const source = `{ kind: 'ir', text: 'define void @f() {\\n ret void\\n}' }`;
  const module = `{ name: 'm.ll', source: ${source}, triple: 'x86_64-unknown-linux-gnu', optLevel: 2 }`;

  it('does not keep the process alive when it is idle and nobody closed it', () => {
    const said = run(`
      const pool = new CompilePool({ cache: false, threads: 2 });
      await Promise.all([1, 2, 3].map(() => pool.compile(${module})));
      console.log('compiled', pool.threadCount);`);
    expect(said).to.equal('compiled 2\n');
  });

  const largeSource = `{ kind: 'ir', text: Array.from({ length: 300 }, (_, i) =>
    'define i64 @f' + i + '(i64 %a) {\\n %r = udiv i64 %a, ' + (i + 3) + '\\n ret i64 %r\\n}').join('\\n') }`;

  it('keeps the process alive for what is queued behind a module that nobody wants any more', () => {
    const said = run(`
      const pool = new CompilePool({ cache: false, threads: 1 });
      const controller = new AbortController();
      const module = { ...${module}, source: ${largeSource} };
      pool.compile(module, { signal: controller.signal }).catch((error) => console.log(error.code));
      const queued = pool.compile(${module});
      controller.abort();
      const { object } = await queued;
      console.log(object.length > 0, pool.threadCount);`);
    expect(said).to.equal('CANCELLED\ntrue 1\n');
  });

  it('does not keep the process alive for a module that nobody wants any more', () => {
    const said = run(`
      const pool = new CompilePool({ cache: false, threads: 1 });
      const controller = new AbortController();
      const module = { ...${module}, source: ${largeSource} };
      const compiling = pool.compile(module, { signal: controller.signal });
      controller.abort();
      await compiling.catch(() => undefined);
      process.on('exit', () => console.log(pool.stats.waiting));`);
    expect(said).to.equal('1\n');
  });

  it('runs LLVM on other threads only: the main thread does not even load what calls it', () => {
    const said = run(`
      import { createRequire } from 'node:module';
      const { cache } = createRequire(import.meta.url);
      const loaded = [];
      const { dlopen } = process;
      process.dlopen = (module, file, ...rest) => { loaded.push(file); return dlopen.call(process, module, file, ...rest); };
      const pool = new CompilePool({ cache: false, threads: 2 });
      await Promise.all([1, 2].map(() => pool.compile(${module})));
      await pool.interfaceOf(${module});
      const { readFileSync } = await import('node:fs');
      const isInProcess = readFileSync('/proc/self/maps', 'utf8').includes('libLLVM');
      console.log(isInProcess, loaded.length, Object.keys(cache).filter((file) => file.includes('koffi')).length);`);
    expect(said).to.equal('true 0 0\n');
  });

  it('holds no module that was compiled, neither on its threads nor on the main one', () => {
    const said = execFileSync(
      process.execPath,
      [
        '--expose-gc',
        '--input-type=module',
        '-e',
        `import { CompilePool } from '@telejit/controller/compile';
        const pool = new CompilePool({ cache: false, threads: 2 });
        const compileAll = async () => {
          for (let i = 0; i < 30; i++) {
            const text = Buffer.alloc(4_000_000, ';');
            await pool.compile({ ...${module}, name: 'm' + i, source: { kind: 'ir', text } });
          }
        };
        await compileAll();
        gc();
        await new Promise((resolve) => setImmediate(resolve));
        gc();
        console.log(process.memoryUsage().arrayBuffers < 1_000_000);`,
      ],
      { encoding: 'utf8', timeout: 30_000 },
    );
    expect(said).to.equal('true\n');
  });

  it('fails only the module whose thread ends, and goes on with another thread', () => {
    // So many names are more than a thread with a small heap can answer.
    const said = execFileSync(
      process.execPath,
      [
        '--max-old-space-size=32',
        '--input-type=module',
        '-e',
        `import { CompilePool } from '@telejit/controller/compile';
        const pool = new CompilePool({ cache: false, threads: 1 });
        const text = Buffer.alloc(24_000_000, ' ');
        for (let i = 0, at = 0; i < 400_000; i++) at += text.write('@a_variable_with_a_name_of_its_own_' + i + ' = global i8 0\\n', at);
        const all = await Promise.allSettled([
          pool.interfaceOf({ name: 'large.ll', source: { kind: 'ir', text } }),
          pool.compile(${module}),
          pool.compile(${module}),
        ]);
        console.log(all.map(({ status, reason }) => reason?.message ?? status).join('; '), pool.threadCount);`,
      ],
      { encoding: 'utf8', timeout: 60_000 },
    );
    expect(said).to.match(/^large\.ll: the compile thread ended: .*memory limit.*; fulfilled; fulfilled 1\n$/);
  });

  it('keeps the process alive while it compiles', () => {
    const said = run(`
      const pool = new CompilePool({ cache: false });
      pool.compile(${module}).then(({ object }) => console.log('object', object.length > 0));`);
    expect(said).to.equal('object true\n');
  });

  it('shares the library between pools that start at once', () => {
    const said = run(`
      const pools = [1, 2, 3].map(() => new CompilePool({ cache: false, threads: 2 }));
      const all = await Promise.all(pools.flatMap((pool) => [1, 2].map(() => pool.compile(${module}))));
      console.log(all.length);`);
    expect(said).to.equal('6\n');
  });
});

describe('faults of the process that compiles', () => {
  const run = (body: string): { stdout: string; signal: NodeJS.Signals | null } =>
    spawnSync(
      process.execPath,
      [
        '--input-type=module',
        '-e',
        `import { CompilePool } from '@telejit/controller/compile';
        const pool = new CompilePool({ cache: false });
        const source = { kind: 'ir', text: '' };
        await pool.compile({ name: 'm.ll', source, triple: 'x86_64-unknown-linux-gnu', optLevel: 0 });
        ${body}`,
      ],
      { encoding: 'utf8', timeout: 30_000 },
    );

  it('outside of LLVM still end it', () => {
    expect(run(`process.kill(process.pid, 'SIGSEGV'); setInterval(() => {}, 1000);`).signal).to.equal('SIGSEGV');
  });

  it('in WebAssembly are still exceptions', () => {
    // (module (memory 1) (func (export "f") (param i32) (result i32) local.get 0 i32.load))
    const wasm = '0061736d0100000001060160017f017f030201000503010001070501016600000a0901070020002802000b';
    const { stdout } = run(`
      const { instance } = await WebAssembly.instantiate(Buffer.from('${wasm}', 'hex'));
      try { instance.exports.f(-8); } catch (error) { console.log(error.message); }`);
    expect(stdout).to.equal('memory access out of bounds\n');
  });
});

describe('a compile pool without a usable LLVM', () => {
  let folder: string;
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-test-'));
  });
  after(() => rmSync(folder, { recursive: true }));

  it('rejects with the reason when the library cannot be loaded', async () => {
    const path = join(folder, 'libLLVM.so.22.1');
    writeFileSync(path, 'not a library');
    await using pool = new CompilePool({ llvm: path, cache: false });
    const error = await rejection(pool.compile(request('m.ll', SMALL)));
    expect(error).to.be.instanceOf(InputError).with.property('code', 'LLVM_NOT_LOADABLE');
    expect(error.message).to.match(new RegExp(`^cannot load LLVM from ${path}: .*(invalid ELF header|file too short)`));
  });

  it('rejects with what is missing when the library is not LLVM', async () => {
    const path = /\/\S*\/libm\.so\S*/.exec(readFileSync('/proc/self/maps', 'utf8'))?.[0];
    if (path === undefined) throw new Error('this process has no libm');
    const llvm = { major: 14, version: '14', path };
    await using pool = new CompilePool({ llvm, cache: false });
    const error = await rejection(pool.compile(request('m.ll', SMALL)));
    expect(error).to.be.instanceOf(InputError).with.property('code', 'LLVM_NOT_LOADABLE');
    expect(error.message).to.equal(
      `${path} has no function LLVMSearchForAddressOfSymbol: it is not a complete LLVM library`,
    );
  });

  it('rejects the compile, not the constructor, when the version is not installed', async () => {
    await using pool = new CompilePool({ llvm: 99, cache: false });
    const error = await rejection(pool.compile(request('m.ll', SMALL)));
    expect(error).to.be.instanceOf(InputError).with.property('code', 'LLVM_NOT_FOUND');
    expect(error).not.to.be.instanceOf(CompileError);
  });
});

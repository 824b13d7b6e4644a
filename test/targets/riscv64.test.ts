import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LLJIT, LLLazyJIT, type Executor, type RunResult } from '@telejit/controller';
import { findClang } from '@telejit/controller/compile';
import { expect } from 'chai';
import {
  archiveCases,
  compileCase,
  compileDriver,
  featureCases,
  type CaseInputs,
  type FeatureCase,
} from '../link/feature-cases.js';
import { crossFlags, describeEmulated, spawnEmulated } from '../support/emulated-executor.js';
import { rejection } from '../support/rejection.js';
import { itUnless, whyNoCommand } from '../support/skip.js';

const SOURCES = fileURLToPath(new URL('sources/', import.meta.url));

/** What clang refuses for RISC-V: code models and flags that others have, and one that asks for an x86 processor. */
const NOT_FOR_RISCV: ReadonlySet<string> = new Set([
  ...['misc.medium', 'absref.medium', 'misc.large', 'absref.large', 'asm.cet', 'ifunc'],
]);
const IFUNC: FeatureCase = {
  ...{ id: 'ifunc', sources: [join(SOURCES, 'ifunc-riscv64.c')], compiler: 'clang-14', flags: ['-O1', '-w'] },
  ...{ link: [], args: [], exit: 0, stdout: '3.5 5.5\n' },
};
const CASES: readonly FeatureCase[] = [
  ...featureCases.filter(({ id, compiler }) => compiler.startsWith('clang') && !NOT_FOR_RISCV.has(id)),
  IFUNC,
];
const ARCHIVES: ReadonlySet<string> = new Set([
  'libsqlite3.a',
  'liblua5.4.a',
  'libz.a',
  'libexpat.a',
  'libpcre2-8.a',
  'libgmp.a',
]);

describeEmulated('riscv64', 'An emulated RISC-V executor', (target) => {
  let folder: string;
  let executor: Executor;
  let jit: LLJIT;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-riscv64-'));
    executor = await spawnEmulated(target);
  });
  after(async () => {
    await executor.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(async () => {
    jit = await LLJIT.builder().executor(executor).create();
  });
  afterEach(() => jit.close());

  it('says what it is, so that code is compiled for it', () => {
    const { triple, cpuFeatures, pageSizeBytes, pointerSizeBytes, isLittleEndian } = executor.description;
    expect({ triple, cpuFeatures, pageSizeBytes, pointerSizeBytes, isLittleEndian }).to.deep.equal({
      triple: 'riscv64-unknown-linux-gnu',
      cpuFeatures: '+m,+a,+f,+d,+c',
      pageSizeBytes: 4096,
      pointerSizeBytes: 8,
      isLittleEndian: true,
    });
  });

  it('calls functions that were compiled here, with whole and floating-point numbers', async () => {
    await jit.addIRModule(`
      define i32 @add(i32 %a, i32 %b) {
        %r = add i32 %a, %b
        ret i32 %r
      }
      define double @mean(double %a, double %b) {
        %sum = fadd double %a, %b
        %mean = fdiv double %sum, 2.0e+0
        ret double %mean
      }`);
    expect(await jit.function('int add(int, int)')(2, 40)).to.equal(42);
    expect(await jit.function('double mean(double, double)')(1.5, 4)).to.equal(2.75);
  });

  it('runs a program that prints and ends', async () => {
    await jit.addIRModule(`
      @text = private constant [7 x i8] c"hello\\0A\\00"
      declare i32 @printf(i8*, ...)
      define i32 @main() {
        call i32 (i8*, ...) @printf(i8* getelementptr ([7 x i8], [7 x i8]* @text, i32 0, i32 0))
        ret i32 7
      }`);
    const { exitCode, stdout } = await jit.runAsMain();
    expect({ exitCode, stdout: stdout.toString() }).to.deep.equal({ exitCode: 7, stdout: 'hello\n' });
  });

  it('runs the code that is there when memory of removed code is used again', async () => {
    for (let i = 0; i < 20; i++) {
      const tracker = await jit.addIRModule(`define i32 @get() {\n  ret i32 ${i}\n}`);
      expect(await jit.function('int get()')()).to.equal(i);
      await tracker.remove();
    }
  });

  it('ends a call that faults, says why, and goes on', async () => {
    await jit.addIRModule(`
      define i64 @load(i64 %at) {
        %place = inttoptr i64 %at to i64*
        %value = load volatile i64, i64* %place
        ret i64 %value
      }
      define i64 @same(i64 %value) {
        ret i64 %value
      }`);
    for (let i = 0; i < 3; i++) {
      const error = await rejection(jit.function('long load(long)')(8n));
      expect(error).to.include({ code: 'CALL_FAULTED' });
      expect(String(error)).to.match(/call load: SIGSEGV at 0x8: nothing is mapped .* load\+0x/s);
      expect(await jit.function('long same(long)')(42n)).to.equal(42n);
    }
  });

  it('makes functions at their first call, which get their arguments, whatever registers these are in', async () => {
    const ir = join(folder, 'lazy.ll');
    const flags = ['-O1', '-fno-inline', '-w', '-S', '-emit-llvm', '-o', ir];
    execFileSync(findClang(), [...crossFlags(target), ...flags, join(SOURCES, 'lazy-riscv64.c')]);
    const failures: string[] = [];
    const compiled: string[] = [];
    await using lazy = await LLLazyJIT.builder({ onFailure: (error) => void failures.push(String(error)) })
      .executor(executor)
      .listener({ onCompile: ({ name }) => void compiled.push(name) })
      .create();
    await lazy.addLazyIRModule(readFileSync(ir, 'utf8'));
    expect(await lazy.function('long check()')()).to.equal(0n);
    expect(failures).to.deep.equal([]);
    // `check` and the four that it calls.
    expect(compiled.length).to.equal(5);
  });

  async function run({ objects, archives, libraries }: CaseInputs, args: readonly string[]): Promise<RunResult> {
    for (const library of libraries) await jit.loadLibrary(library);
    for (const object of objects) await jit.addObject(object);
    for (const archive of archives) await jit.addArchive(archive);
    return await jit.runAsMain('main', { argv: ['program', ...args], timeoutMs: 60_000 });
  }

  function expectResult(result: RunResult, exitCode: number, stdout: string): void {
    const seen = { exitCode: result.exitCode, signal: result.signal, stdout: result.stdout.toString() };
    expect(seen, result.stderr.toString()).to.deep.equal({ exitCode, signal: null, stdout });
  }

  for (const one of CASES) {
    const sources = one.sources.map((source) => basename(source)).join(', ');
    itUnless(
      whyNoCommand(one.compiler),
      `links ${one.id} (${sources}), which prints what it prints natively`,
      async () => {
        // What other targets have unless they are told otherwise.
        const flags = [...crossFlags(target), '-funwind-tables', ...one.flags];
        const inputs = await compileCase({ ...one, flags }, one.compiler, join(folder, one.id));
        expectResult(await run(inputs, one.args), one.exit, one.stdout);
      },
    );
  }

  for (const one of archiveCases) {
    if (!one.archives.every((archive) => ARCHIVES.has(archive))) continue;
    it(`links ${one.archives.join(', ')} of Debian's ${one.package}, which prints what it prints natively`, async () => {
      const objects = [await compileDriver(one, folder, crossFlags(target))];
      const archives = one.archives.map((archive) => join(target.libraryFolder, archive));
      expectResult(await run({ objects, archives, libraries: [] }, []), one.exit, one.stdout);
    });
  }
});

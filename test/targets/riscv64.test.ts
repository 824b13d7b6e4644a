import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LLJIT, LLLazyJIT, type Executor } from '@telejit/controller';
import { findClang } from '@telejit/controller/compile';
import { expect } from 'chai';
import { crossFlags, describeEmulated, spawnEmulated } from '../support/emulated-executor.js';
import { rejection } from '../support/rejection.js';
import { itWorks } from './emulated-basics.js';

const SOURCES = fileURLToPath(new URL('sources/', import.meta.url));

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

  itWorks(() => jit);

  it('ends a call that faults, says why, and goes on', async () => {
    await jit.addIRModule(`
      define i64 @load(i64 %at) {
        %place = inttoptr i64 %at to i64*
        %value = load volatile i64, i64* %place
        ret i64 %value
      }
      @text = private constant [4 x i8] c"one\\00"
      declare void @abort()
      declare void @__assert_fail(i8*, i8*, i32, i8*)
      define i64 @aborts() {
        call void @abort()
        ret i64 0
      }
      define i64 @asserts() {
        %text = getelementptr [4 x i8], [4 x i8]* @text, i32 0, i32 0
        call void @__assert_fail(i8* %text, i8* %text, i32 1, i8* %text)
        ret i64 0
      }
      define i64 @same(i64 %value) {
        ret i64 %value
      }`);
    const faults: readonly (readonly [call: () => Promise<unknown>, says: RegExp])[] = [
      [() => jit.function('long load(long)')(8n), /call load: SIGSEGV at 0x8: nothing is mapped .* load\+0x/s],
      [() => jit.function('long aborts()')(), /call aborts: SIGABRT: the code called abort.* abort\+0x.* aborts\+0x/s],
      // Which ends with a jump to a function that has no name.
      [() => jit.function('long asserts()')(), /call asserts: SIGABRT: the code called abort.* asserts\+0x/s],
    ];
    for (const [call, says] of faults) {
      const error = await rejection(call());
      expect(error).to.include({ code: 'CALL_FAULTED' });
      expect(String(error)).to.match(says);
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
});

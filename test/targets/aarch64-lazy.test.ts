import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CallError, LLLazyJIT, type Executor } from '@telejit/controller';
import { findClang } from '@telejit/controller/compile';
import { expect } from 'chai';
import { crossFlags, describeEmulated, spawnEmulated } from '../support/emulated-executor.js';
import { rejection } from '../support/rejection.js';

const SOURCE = fileURLToPath(new URL('sources/lazy-arguments.c', import.meta.url));

describeEmulated('aarch64', 'Functions made at their first call on an emulated AArch64 executor', (target) => {
  let executor: Executor;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-aarch64-'));
    executor = await spawnEmulated(target);
  });
  after(async () => {
    await executor.close();
    rmSync(folder, { recursive: true });
  });

  /** The IR of C++ source. */
  function toIr(source: string): string {
    const input = join(folder, 'lazy.cpp');
    const output = join(folder, 'lazy.ll');
    writeFileSync(input, source);
    const flags = ['-O1', '-fno-inline', '-w', '-S', '-emit-llvm', '-o', output];
    execFileSync(findClang(), [...crossFlags(target), ...flags, input]);
    return readFileSync(output, 'utf8');
  }

  it('let exceptions through, from one that is made to another', async () => {
    await using jit = await LLLazyJIT.builder().executor(executor).create();
    await jit.addLazyIRModule(
      toIr(`
        extern "C" long g(long a) { throw a + 2; }
        struct guard { long *at; ~guard() { *at += 1; } };
        extern "C" long f(long *count) { guard one{count}; return g(40); }
        extern "C" long check() { long count = 0; try { f(&count); } catch (long n) { return n + count * 1000; } return 0; }`),
    );
    for (let i = 0; i < 2; i++) expect(await jit.function('long check()')()).to.equal(1042n);
  });

  it('have nothing between them in a backtrace', async () => {
    await using jit = await LLLazyJIT.builder().executor(executor).create();
    await jit.addLazyIRModule(
      toIr(`
        extern "C" long inner(long a) { return *(volatile long *)a + 1; }
        extern "C" long middle(long a) { return inner(a) + 1; }
        extern "C" long outer(long a) { return middle(a) + 1; }`),
    );
    for (let i = 0; i < 2; i++) {
      const error = await rejection(jit.function('long outer(long)')(8n));
      if (!(error instanceof CallError)) throw error;
      expect(error.fault.frames.slice(0, 3).map(({ symbol }) => symbol?.replace(/\W.*/, ''))).to.deep.equal([
        'inner',
        'middle',
        'outer',
      ]);
    }
  });

  it('that cannot be made end the call, frames unwound in order', async () => {
    const failures: string[] = [];
    await using jit = await LLLazyJIT.builder({ onFailure: (error) => void failures.push(String(error)) })
      .executor(executor)
      .create();
    await jit.addLazyIRModule(
      toIr(`
        extern "C" long missing(long);
        static long count;
        struct guard { ~guard() { count++; } };
        extern "C" long f(long a) { return missing(a) + 1; }
        extern "C" long outer(long a) { guard one; return f(a) + 1; }
        extern "C" long counted() { return count; }`),
    );
    expect(await rejection(jit.function('long outer(long)')(1n))).to.have.property('code', 'LAZY_CALL_FAILED');
    expect(await jit.function('long counted()')()).to.equal(1n);
  });

  it('get their arguments, whatever registers these are in', async () => {
    const ir = join(folder, 'lazy.ll');
    const cross = [`--target=${target.triple}`, `--sysroot=${target.root}`, '-march=armv8-a+sve'];
    const flags = ['-O1', '-fno-inline', '-w', '-S', '-emit-llvm', '-o', ir];
    execFileSync(findClang(), [...cross, ...flags, SOURCE]);
    const failures: string[] = [];
    const compiled: string[] = [];
    await using jit = await LLLazyJIT.builder({ onFailure: (error) => void failures.push(String(error)) })
      .executor(executor)
      .listener({ onCompile: ({ name }) => void compiled.push(name) })
      .create();
    await jit.addLazyIRModule(readFileSync(ir, 'utf8'));
    expect(await jit.function('long check()')()).to.equal(0n);
    expect(failures).to.deep.equal([]);
    // `check` and the six that it calls.
    expect(compiled.length).to.equal(7);
  });
});

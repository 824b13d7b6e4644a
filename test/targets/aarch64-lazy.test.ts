import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LLLazyJIT, type Executor } from '@telejit/controller';
import { findClang } from '@telejit/controller/compile';
import { expect } from 'chai';
import { describeEmulated, spawnEmulated } from '../support/emulated-executor.js';

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

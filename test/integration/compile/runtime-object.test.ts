import { expect } from 'chai';
import { InputError } from '@telejit/shared';
import { CompilePool, DiskObjectCache } from '@telejit/controller/compile';
import { runtimeObject } from '@telejit/controller/runtime';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rejection } from '../../support/rejection.js';
import { elfMachine, newPool, onEachLlvm, request, X86_64 } from './support.js';

onEachLlvm('the native runtime', (llvm) => {
  for (const [triple, machine] of [
    ['x86_64-unknown-linux-gnu', 62],
    ['aarch64-unknown-linux-gnu', 183],
    ['riscv64-unknown-linux-gnu', 243],
  ] as const) {
    it(`compiles for ${triple}, and leaves nothing of the controller's own to resolve`, async () => {
      await using pool = newPool(llvm, 1);
      const object = await runtimeObject(pool, { triple });
      expect(elfMachine(object)).to.equal(machine);
      expect(Buffer.from(object).includes('telejit_runtime\0')).to.equal(true);
      expect(Buffer.from(object).includes('telejit_syscall_futex\0')).to.equal(false);
    });
  }
});

describe('the native runtime in the cache', () => {
  let directory: string;
  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'telejit-test-'));
  });
  afterEach(() => rmSync(directory, { recursive: true }));
  const objects = (): string[] => readdirSync(directory).filter((name) => name.endsWith('.object'));
  const cachedPool = (): CompilePool => new CompilePool({ cache: new DiskObjectCache({ directory }), threads: 1 });

  it('is compiled once; afterwards no thread is started', async () => {
    await using first = cachedPool();
    const compiled = await runtimeObject(first, { triple: X86_64 });
    expect(first.threadCount).to.equal(1);
    await first.close();
    await using second = cachedPool();
    const cached = await runtimeObject(second, { triple: X86_64 });
    expect(second.threadCount).to.equal(0);
    expect(Buffer.from(cached).equals(compiled)).to.equal(true);
  });

  it('is compiled again, and replaced, when the file is damaged', async () => {
    await using first = cachedPool();
    const compiled = await runtimeObject(first, { triple: X86_64 });
    await first.close();
    const [name] = objects();
    writeFileSync(join(directory, name), 'damaged');
    await using second = cachedPool();
    expect(Buffer.from(await runtimeObject(second, { triple: X86_64 })).equals(compiled)).to.equal(true);
    expect(second.threadCount).to.equal(1);
    await second.close();
    await using third = cachedPool();
    await runtimeObject(third, { triple: X86_64 });
    expect(third.threadCount).to.equal(0);
  });

  it('does not hold modules that came with warnings', async () => {
    await using pool = cachedPool();
    const module = request('w.ll', 'target triple = "aarch64-linux-gnu"\n');
    for (let i = 0; i < 2; i++) expect((await pool.compile(module)).warnings).to.have.lengthOf(1);
    await pool.close();
    expect(objects()).to.deep.equal([]);
  });

  it('is refused for an architecture that it does not know', async () => {
    await using pool = cachedPool();
    const error = await rejection(runtimeObject(pool, { triple: 's390x-linux-gnu' }));
    expect(error).to.be.instanceOf(InputError).with.property('code', 'RUNTIME_TARGET');
    expect(error.message).to.equal(
      'the native runtime is not made for "s390x-linux-gnu": it knows the architectures x86_64, aarch64, arm64, riscv64, armv7',
    );
  });
});

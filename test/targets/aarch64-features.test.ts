import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LLJIT, type Executor } from '@telejit/controller';
import { expect } from 'chai';
import { compileCase, featureCases, hasCommand, type FeatureCase } from '../link/feature-cases.js';
import { EMULATED_START_MS, emulatedTarget, spawnEmulated } from '../support/emulated-executor.js';

const target = emulatedTarget('aarch64');
const SOURCES = fileURLToPath(new URL('sources/', import.meta.url));

/** What compilers for AArch64 refuse: a code model and flags that only x86-64 has, and one that asks for an x86 processor. */
const NOT_FOR_AARCH64: ReadonlySet<string> = new Set(['misc.medium', 'absref.medium', 'asm.cet', 'ifunc']);

const ownCase = (id: string, stdout: string, flags: readonly string[] = []): FeatureCase => ({
  ...{ id, sources: [join(SOURCES, `${id}.c`)], compiler: 'clang-14', flags: ['-O1', '-w', ...flags] },
  ...{ link: [], args: [], exit: 0, stdout },
});
const CASES: readonly FeatureCase[] = [
  ...featureCases.filter(({ id, compiler }) => compiler.startsWith('clang') && !NOT_FOR_AARCH64.has(id)),
  ownCase('ifunc', '42 42\n'),
  // As on x86-64.
  ownCase('atomics', '8496857bd951a7c2\n'),
];

describe('Linker features on an emulated AArch64 executor, as native', function () {
  this.timeout(EMULATED_START_MS);
  let folder: string;
  let executor: Executor;

  before(async function () {
    if (target === undefined) return this.skip();
    folder = mkdtempSync(join(tmpdir(), 'telejit-aarch64-'));
    executor = await spawnEmulated(target);
  });
  after(async () => {
    if (target === undefined) return;
    await executor.close();
    rmSync(folder, { recursive: true });
  });

  for (const one of CASES) {
    it(`${one.id} (${one.sources.map((source) => basename(source)).join(', ')})`, async function () {
      if (target === undefined || !hasCommand(one.compiler)) return this.skip();
      const cross = [`--target=${target.triple}`, `--sysroot=${target.root}`];
      const { objects, libraries } = await compileCase(
        { ...one, flags: [...cross, ...one.flags] },
        one.compiler,
        join(folder, one.id),
      );
      await using jit = await LLJIT.builder().executor(executor).create();
      for (const library of libraries) await jit.loadLibrary(library);
      for (const object of objects) await jit.addObject(object);
      const argv = ['program', ...one.args];
      const { exitCode, signal, stdout, stderr } = await jit.runAsMain('main', { argv, timeoutMs: 60_000 });
      const seen = { exitCode, signal, stdout: stdout.toString() };
      expect(seen, stderr.toString()).to.deep.equal({ exitCode: one.exit, signal: null, stdout: one.stdout });
    });
  }
});

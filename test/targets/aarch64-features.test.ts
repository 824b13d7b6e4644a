import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LLJIT, type Executor, type RunResult } from '@telejit/controller';
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
import { itUnless, whyNoCommand } from '../support/skip.js';

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

describeEmulated('aarch64', 'Linker features on an emulated AArch64 executor, as native', (target) => {
  let folder: string;
  let executor: Executor;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-aarch64-'));
    executor = await spawnEmulated(target);
  });
  after(async () => {
    await executor.close();
    rmSync(folder, { recursive: true });
  });

  async function run({ objects, archives, libraries }: CaseInputs, args: readonly string[]): Promise<RunResult> {
    await using jit = await LLJIT.builder().executor(executor).create();
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
    itUnless(whyNoCommand(one.compiler), `${one.id} (${sources})`, async () => {
      const flags = [...crossFlags(target), ...one.flags];
      const inputs = await compileCase({ ...one, flags }, one.compiler, join(folder, one.id));
      expectResult(await run(inputs, one.args), one.exit, one.stdout);
    });
  }

  for (const one of archiveCases) {
    it(`${one.archives.join(', ')} of Debian's ${one.package}`, async () => {
      const objects = [await compileDriver(one, folder, crossFlags(target))];
      const archives = one.archives.map((archive) => join(target.libraryFolder, archive));
      expectResult(await run({ objects, archives, libraries: [] }, []), one.exit, one.stdout);
    });
  }
});

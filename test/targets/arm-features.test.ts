import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { LLJIT, type Executor, type RunResult } from '@telejit/controller';
import { expect } from 'chai';
import { archiveCases, compileCase, compileDriver, featureCases, type CaseInputs } from '../link/feature-cases.js';
import { crossFlags, describeEmulated, spawnEmulated } from '../support/emulated-executor.js';
import { itUnless, whyNoCommand } from '../support/skip.js';

/** A choice that takes a minute: one of each kind, where AArch64 runs them all. */
const CASES: ReadonlySet<string> = new Set([
  ...['iostream.clang.O2', 'tls.clang.O2', 'comdat', 'ctor', 'weak.override', 'startstop', 'bigbss'],
  ...['exc.clang.O2', 'exc.clang.nopic', 'rtti.clang.O2', 'thread.clang.O2', 'excx'],
  ...[
    'ctls.global-dynamic',
    'ctls.local-dynamic',
    'ctls.initial-exec',
    'ctls.local-exec',
    'absref.nopic',
    'absref.pic',
  ],
]);
const PACKAGES: ReadonlySet<string> = new Set([
  ...['libsqlite3-dev', 'liblua5.4-dev', 'zlib1g-dev', 'libexpat1-dev', 'libpcre2-dev'],
]);

describeEmulated('arm', 'Linker features on an emulated executor for 32-bit ARM, as native', (target) => {
  let folder: string;
  let executor: Executor;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-arm-'));
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

  for (const one of featureCases.filter(({ id }) => CASES.has(id))) {
    const sources = one.sources.map((source) => basename(source)).join(', ');
    itUnless(whyNoCommand(one.compiler), `${one.id} (${sources})`, async () => {
      const flags = [...crossFlags(target), ...one.flags];
      const inputs = await compileCase({ ...one, flags }, one.compiler, join(folder, one.id));
      expectResult(await run(inputs, one.args), one.exit, one.stdout);
    });
  }

  for (const one of archiveCases.filter((one) => PACKAGES.has(one.package))) {
    it(`${one.archives.join(', ')} of Debian's ${one.package}`, async () => {
      const objects = [await compileDriver(one, folder, crossFlags(target))];
      const archives = one.archives.map((archive) => join(target.libraryFolder, archive));
      expectResult(await run({ objects, archives, libraries: [] }, []), one.exit, one.stdout);
    });
  }
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { LLJIT, type Executor, type RunResult } from '@telejit/controller';
import { expect } from 'chai';
import {
  compileCase,
  compileDriver,
  type ArchiveCase,
  type CaseInputs,
  type FeatureCase,
} from '../link/feature-cases.js';
import { crossFlags, describeEmulated, spawnEmulated } from '../support/emulated-executor.js';
import { itUnless, whyNoCommand } from '../support/skip.js';

/** What is linked for a target and run there. */
export interface EmulatedFeatures {
  readonly cases: readonly FeatureCase[];
  /** Archives of Debian's for the target. */
  readonly archives: readonly ArchiveCase[];
  /** For the compiler, ahead of a case's own. */
  readonly flags?: readonly string[];
}

/** Links feature cases and archives for an emulated target, and expects them to print what they print natively. */
export function describeEmulatedFeatures(
  name: string,
  title: string,
  { cases, archives, flags: targetFlags = [] }: EmulatedFeatures,
): void {
  describeEmulated(name, title, (target) => {
    let folder: string;
    let executor: Executor;

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), `telejit-${name}-`));
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

    for (const one of cases) {
      const sources = one.sources.map((source) => basename(source)).join(', ');
      itUnless(whyNoCommand(one.compiler), `${one.id} (${sources})`, async () => {
        const flags = [...crossFlags(target), ...targetFlags, ...one.flags];
        const inputs = await compileCase({ ...one, flags }, one.compiler, join(folder, one.id));
        expectResult(await run(inputs, one.args), one.exit, one.stdout);
      });
    }

    for (const one of archives) {
      it(`${one.archives.join(', ')} of Debian's ${one.package}`, async () => {
        const objects = [await compileDriver(one, folder, [...crossFlags(target), ...targetFlags])];
        const archives = one.archives.map((archive) => join(target.libraryFolder, archive));
        expectResult(await run({ objects, archives, libraries: [] }, []), one.exit, one.stdout);
      });
    }
  });
}

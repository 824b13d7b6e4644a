import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { LLJIT, type Executor } from '@telejit/controller';
import { findClang } from '@telejit/controller/compile';
import { expect } from 'chai';
import { archiveCases, type ArchiveCase } from '../link/feature-cases.js';
import { aarch64Archive, aarch64Root, NO_AARCH64_ROOT } from '../support/aarch64-root.js';
import { EMULATED_START_MS, emulatedTarget, spawnEmulated } from '../support/emulated-executor.js';

const SOURCES = resolve(import.meta.dirname, '../link/features');
const target = emulatedTarget('aarch64');
const root = aarch64Root();

function compile({ source }: ArchiveCase, sysroot: string, output: string): string {
  const object = join(output, `${source}.o`);
  const flags = ['--target=aarch64-linux-gnu', `--sysroot=${sysroot}`, '-O1', '-w'];
  const headers = `-isystem${join(sysroot, 'usr/include/aarch64-linux-gnu')}`;
  execFileSync(findClang(), [...flags, headers, '-c', '-o', object, source], { cwd: SOURCES, stdio: 'ignore' });
  return object;
}

describe('Archives of Debian on an emulated AArch64 executor, as native', function () {
  this.timeout(EMULATED_START_MS);
  const missing =
    root === undefined ? NO_AARCH64_ROOT : 'no executor can be emulated (node scripts/target.mjs aarch64)';
  if (target === undefined || root === undefined) {
    for (const { archives } of archiveCases) it.skip(`${archives.join(', ')}: ${missing}`);
    return;
  }
  let folder: string;
  let executor: Executor;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-aarch64-archives-'));
    executor = await spawnEmulated(target);
  });
  after(async () => {
    await executor.close();
    rmSync(folder, { recursive: true });
  });

  for (const one of archiveCases) {
    const name = `${one.archives.join(', ')} of ${one.package}`;
    const absent = one.archives.find((archive) => aarch64Archive(archive) === undefined);
    if (absent !== undefined) {
      it.skip(`${name}: ${absent} is not here`);
      continue;
    }
    it(name, async () => {
      await using jit = await LLJIT.builder().executor(executor).create();
      await jit.addObject(compile(one, root, folder));
      for (const archive of one.archives) await jit.addArchive(aarch64Archive(archive) ?? archive);
      const { exitCode, signal, stdout, stderr } = await jit.runAsMain('main', {
        argv: ['program'],
        timeoutMs: 60_000,
      });
      const seen = { exitCode, signal, stdout: stdout.toString() };
      expect(seen, stderr.toString()).to.deep.equal({ exitCode: one.exit, signal: null, stdout: one.stdout });
    });
  }
});

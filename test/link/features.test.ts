import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { LLJIT, spawnExecutor, type Executor, type RunResult } from '@telejit/controller';
import { expect } from 'chai';
import {
  archiveCases,
  compileCase,
  compileDriver,
  compilersOf,
  featureCases,
  findArchive,
  hasCommand,
  type CaseInputs,
} from './feature-cases.js';

const MANAGERS = ['dual', 'strict'] as const;

describe('Linker features, as native', () => {
  let folder: string;
  const executors = new Map<string, Executor>();

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'telejit-features-'));
    for (const memoryManager of MANAGERS) executors.set(memoryManager, await spawnExecutor({ memoryManager }));
  });
  after(async () => {
    await Promise.all([...executors.values()].map((executor) => executor.close()));
    rmSync(folder, { recursive: true });
  });

  async function run(manager: string, inputs: CaseInputs, args: readonly string[]): Promise<RunResult> {
    const executor = executors.get(manager);
    if (executor === undefined) throw new Error(`no executor for ${manager}`);
    await using jit = await LLJIT.builder().executor(executor).create();
    for (const library of inputs.libraries) await jit.loadLibrary(library);
    for (const object of inputs.objects) await jit.addObject(object);
    for (const archive of inputs.archives) await jit.addArchive(archive);
    return await jit.runAsMain('main', { argv: ['program', ...args], timeoutMs: 60_000 });
  }

  async function expectRuns(inputs: CaseInputs, args: readonly string[], exit: number, stdout: string): Promise<void> {
    for (const manager of MANAGERS) {
      const result = await run(manager, inputs, args);
      const seen = { manager, exitCode: result.exitCode, signal: result.signal, stdout: result.stdout.toString() };
      expect(seen, result.stderr.toString()).to.deep.equal({ manager, exitCode: exit, signal: null, stdout });
    }
  }

  for (const one of featureCases) {
    for (const compiler of compilersOf(one)) {
      const missing = hasCommand(compiler)
        ? one.link.find((word) => word.endsWith('.a') && findArchive(word) === undefined)
        : compiler;
      const name = `${one.id} (${one.sources.join(', ')}) from ${compiler}`;
      if (missing !== undefined) {
        it.skip(`${name}: ${missing} is not installed`);
        continue;
      }
      it(name, async () => {
        const inputs = await compileCase(one, compiler, join(folder, compiler, one.id));
        await expectRuns(inputs, one.args, one.exit, one.stdout);
      });
    }
  }

  for (const one of archiveCases) {
    const missing = one.archives.find((archive) => findArchive(archive) === undefined);
    const name = `${one.archives.join(', ')} of Debian's ${one.package}`;
    if (missing !== undefined) {
      it.skip(`${name}: ${missing} is not installed`);
      continue;
    }
    it(name, async () => {
      const object = await compileDriver(one, folder);
      const archives = one.archives.flatMap((archive) => findArchive(archive) ?? []);
      await expectRuns({ objects: [object], archives, libraries: [] }, [], one.exit, one.stdout);
    });
  }
});

import { statSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LLJIT, spawnExecutor } from '@telejit/controller';
import { codeCacheOf } from '@telejit/shared/load-bundle';
import { expect } from 'chai';
import { checkHealth, SERVING } from '../support/health.js';
import { telejit, type Finished } from './support/telejit.js';
import { Workspace } from './support/workspace.js';

const PACKAGES = new URL('../../packages/', import.meta.url);
const BUNDLES = ['executor/dist/bundle/executor.cjs', 'controller/dist/bundle/telejit.cjs'];

function builtAt(path: string): number {
  return statSync(path).mtimeMs;
}

/** Under coverage the modules would be started instead. */
function withoutCoverage(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  return { ...env, NODE_V8_COVERAGE: undefined };
}

describe('The bundled programs, which users start', () => {
  for (const bundle of BUNDLES) {
    it(`${bundle} is as new as its modules, so that it is the one that starts`, () => {
      const file = fileURLToPath(new URL(bundle, PACKAGES));
      const modules = [new URL('../.tsbuildinfo', `file://${file}`), new URL('shared/dist/.tsbuildinfo', PACKAGES)];
      for (const build of modules) expect(builtAt(codeCacheOf(file))).to.be.at.least(builtAt(fileURLToPath(build)));
    });
  }

  it('the executor links, calls, runs programs, and answers health checks', async () => {
    await using executor = await spawnExecutor({ env: withoutCoverage(process.env) });
    await using jit = await LLJIT.builder().executor(executor).create();
    await jit.addIRModule(
      'define i32 @add(i32 %a, i32 %b) { %r = add i32 %a, %b ret i32 %r }\ndefine i32 @main() { ret i32 7 }',
    );
    expect(await jit.function('int add(int, int)')(2, 3)).to.equal(5);
    expect((await jit.runAsMain()).exitCode).to.equal(7);
    expect(await checkHealth(executor.address)).to.deep.equal(SERVING);
  });

  describe('telejit', () => {
    let workspace: Workspace;
    before(() => {
      workspace = new Workspace();
      writeFileSync(workspace.path('seven.ll'), 'define i32 @main() { ret i32 7 }\n');
      writeFileSync(workspace.path('cases.jsonl'), '{"id": "seven", "inputs": ["seven.ll"]}\n');
    });
    after(() => workspace.end());

    const bundled = (...args: string[]): Promise<Finished> =>
      telejit(args, { env: withoutCoverage(workspace.env), cwd: workspace.folder });

    it('run compiles in threads of its own, with the native runtime', async () => {
      expect((await bundled('run', '-O2', 'seven.ll')).code).to.equal(7);
    });

    it('run-batch spawns executors', async () => {
      const { stdout } = await bundled('run-batch', 'cases.jsonl');
      expect(stdout.toString()).to.match(/"id":"seven".*"exitCode":7/);
    });

    it('link writes a map', async () => {
      const { code, stdout } = await bundled('link', '--map', '-', 'seven.ll');
      expect(code).to.equal(0);
      expect(stdout.toString()).to.contain('main');
    });

    it('targets prints a table', async () => {
      expect((await bundled('targets')).stdout.toString()).to.contain('x86_64');
    });

    it('says which versions there are', async () => {
      expect((await bundled('--version')).stdout.toString()).to.match(/^telejit \d/);
    });
  });
});

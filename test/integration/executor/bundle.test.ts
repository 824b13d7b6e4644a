import { statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { LLJIT, spawnExecutor } from '@telejit/controller';
import { expect } from 'chai';
import { checkHealth, SERVING } from '../../support/health.js';

const DIST = new URL('../../../packages/executor/dist/', import.meta.url);

const CACHE = `bundle/executor.cjs.${process.arch}.cache`;

function builtAt(path: string): number {
  return statSync(fileURLToPath(new URL(path, DIST))).mtimeMs;
}

describe('The bundled executor, which users start', () => {
  it('is as new as its modules, so that it is the one that starts', () => {
    expect(builtAt(CACHE)).to.be.at.least(builtAt('.tsbuildinfo'));
    expect(builtAt(CACHE)).to.be.at.least(builtAt('../../shared/dist/.tsbuildinfo'));
  });

  it('links, calls, runs programs, and answers health checks', async () => {
    // Under coverage the modules would be started instead.
    const env = { ...process.env };
    delete env.NODE_V8_COVERAGE;
    await using executor = await spawnExecutor({ env });
    await using jit = await LLJIT.builder().executor(executor).create();
    await jit.addIRModule(
      'define i32 @add(i32 %a, i32 %b) { %r = add i32 %a, %b ret i32 %r }\ndefine i32 @main() { ret i32 7 }',
    );
    expect(await jit.function('int add(int, int)')(2, 3)).to.equal(5);
    expect((await jit.runAsMain()).exitCode).to.equal(7);
    expect(await checkHealth(executor.address)).to.deep.equal(SERVING);
  });
});

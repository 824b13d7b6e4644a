import { join } from 'node:path';
import { assert } from 'chai';
import { ROOT, RunningCommand } from './support/telejit.js';
import { Workspace } from './support/workspace.js';

describe('the re-optimisation example', () => {
  let workspace: Workspace;
  before(() => {
    workspace = new Workspace();
  });
  after(() => workspace.end());

  it('compiles its kernel again after 1000 calls, and computes the same before, meanwhile and after', async () => {
    const script = join(ROOT, 'examples/reoptimize/main.ts');
    const running = new RunningCommand([process.execPath, '--import', 'tsx', script], {
      env: { ...workspace.env, TSX_DISABLE_CACHE: '1' },
      cwd: ROOT,
    });
    running.child.stdin?.end();
    const { code, stdout, stderr } = await running.finished;
    assert.deepEqual([code, stderr], [0, ''], stdout.toString());
    const lines = stdout.toString().split('\n');
    assert.lengthOf(lines, 4);
    assert.match(lines[0], /^at first: +[\d.]+ µs a call$/);
    assert.match(lines[1], /^"mix" was called \d{4,} times: kernel\.ll is compiled again$/);
    assert.match(lines[2], /^in the end: [\d.]+ µs a call$/);
    workspace.assertNothingLeft();
  });
});

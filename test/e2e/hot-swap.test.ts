import { join } from 'node:path';
import { assert } from 'chai';
import { ROOT, RunningCommand } from './support/telejit.js';
import { Workspace } from './support/workspace.js';

describe('the hot-swap example', () => {
  let workspace: Workspace;
  before(() => {
    workspace = new Workspace();
  });
  after(() => workspace.end());

  for (const [swaps, paceUs] of [
    ['1,000', '300'],
    ['500', '0'],
  ]) {
    it(`swaps what a player's thread runs ${swaps} times without a wrong sample, at a pace of ${paceUs} µs`, async () => {
      const script = join(ROOT, 'examples/hot-swap/main.ts');
      const options = ['--swaps', swaps.replace(',', ''), '--rounds', '4', '--pace-us', paceUs];
      const running = new RunningCommand([process.execPath, '--import', 'tsx', script, ...options], {
        env: { ...workspace.env, TSX_DISABLE_CACHE: '1' },
        cwd: ROOT,
      });
      running.child.stdin?.end();
      const { code, stdout, stderr } = await running.finished;
      const text = stdout.toString();
      assert.deepEqual([code, stderr], [0, ''], text);
      assert.match(text, /blocks played +│ +[1-9][\d,]* │/);
      assert.match(text, /wrong samples +│ +0 │ +0 │/);
      assert.match(text, /older than the one before +│ +0 │ +0 │/);
      assert.match(text, new RegExp(`^${swaps} swaps in `, 'm'));
      assert.include(text, 'every sample is right\n');
      workspace.assertNothingLeft();
    });
  }
});

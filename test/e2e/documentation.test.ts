import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from 'chai';
import { ROOT, RunningCommand, type Finished } from './support/telejit.js';
import { Workspace } from './support/workspace.js';

describe('what the README shows', () => {
  let workspace: Workspace;
  const run = (file: string): Promise<Finished> => {
    const running = new RunningCommand([process.execPath, '--import', 'tsx', join(ROOT, file)], {
      env: { ...workspace.env, TSX_DISABLE_CACHE: '1' },
      cwd: ROOT,
    });
    running.child.stdin?.end();
    return running.finished;
  };

  before(() => {
    workspace = new Workspace();
  });
  after(() => workspace.end());

  it('has a code example of at most 15 lines, which is examples/quickstart.ts and runs', async () => {
    const example = /```ts\n([^]*?)```/.exec(readFileSync(join(ROOT, 'README.md'), 'utf8'))?.[1] ?? '';
    assert.isAtMost(example.trimEnd().split('\n').length, 15);
    assert.equal(example, readFileSync(join(ROOT, 'examples/quickstart.ts'), 'utf8'));
    const { code, stdout, stderr } = await run('examples/quickstart.ts');
    assert.deepEqual([code, stdout.toString(), stderr], [0, '42\n', '']);
    workspace.assertNothingLeft();
  });

  it('has a demo that prints the rows of the query and a table of what happened', async () => {
    const { code, stdout, stderr } = await run('examples/sqlite-demo/main.ts');
    assert.deepEqual([code, stderr], [0, '']);
    const text = stdout.toString();
    assert.include(text, '100,000 rows inserted\n');
    for (let station = 0; station < 5; station++) {
      assert.match(text, new RegExp(`^ +${station}  20000 +-?\\d+\\.\\d\\d +-?\\d+\\.\\d\\d +-?\\d+\\.\\d\\d$`, 'm'));
    }
    const facts = [/members of libsqlite3.a linked +│ +\d+ of \d+ │/, /relocations applied +│ +[1-9]\d*,\d{3} │/];
    facts.push(/bytes sent to the executor +│ +[1-9][\d,]+ │/, /round trips +│ +[1-9]\d* │/);
    for (const what of ['compile program.ll', 'link', 'run'])
      facts.push(new RegExp(`time to ${what} +│ +[\\d.]+ ms │`));
    for (const fact of facts) assert.match(text, fact);
    assert.match(text, /none of the \d+ files .* was SQLite's/s);
    workspace.assertNothingLeft();
  });

  it('has host functions and batches that work', async () => {
    const { code, stdout, stderr } = await run('examples/host-functions/main.ts');
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual(stdout.toString().trimEnd().split('\n'), [
      'two apples: 50',
      'RangeError: nothing has no price',
      'a batch: [ 18, 32, 72 ]',
      'a million squares: 1000000 998001',
    ]);
    workspace.assertNothingLeft();
  });

  it('has an example of a language whose functions are compiled when they are needed', async () => {
    const { code, stdout, stderr } = await run('examples/kaleidoscope/main.ts');
    assert.deepEqual([code, stderr], [0, '']);
    assert.equal(stdout.toString(), 'compiling length\ncompiling square\n5\n');
    const source = readFileSync(join(ROOT, 'examples/kaleidoscope/main.ts'), 'utf8');
    const unit = /class FunctionUnit [^]*?\n}\n/.exec(source)?.[0] ?? '';
    assert.isBelow(unit.split('\n').length, 60);
    assert.include(unit, 'materialize(');
    workspace.assertNothingLeft();
  });

  it('names commands that exist in package.json', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    for (const name of ['demo', 'test', 'setup']) assert.nestedProperty(manifest, `scripts.${name}`);
    assert.include(readFileSync(join(ROOT, '.ci/run'), 'utf8'), 'npm test');
  });

  it('refuses a set-up for an unknown purpose', () => {
    const { status, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts/setup.mjs'), '--for', 'fun'], {
      encoding: 'utf8',
    });
    assert.deepEqual(
      [status, stderr],
      [2, 'setup: usage: node scripts/setup.mjs [--for demo|demo:arm64|test|bench]\n'],
    );
  });
});

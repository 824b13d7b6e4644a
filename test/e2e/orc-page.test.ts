import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { assert } from 'chai';
import { ROOT, RunningCommand } from './support/telejit.js';
import { Workspace } from './support/workspace.js';

const FOLDER = join(ROOT, 'examples/orc');

/** What the examples print. */
const OUTPUT: Readonly<Record<string, readonly string[]>> = {
  'compile-on-demand.ts': ['42', '1'],
  'lazy-reexports.ts': ['linked', 'making it', '42'],
  'many-calls.ts': ['49999', '499999'],
  'object-cache.ts': ['0', '1'],
  'own-compiler.ts': ['42n'],
  'redirect.ts': ['1', '2'],
  'removal.ts': ['1', 'released one.ll', '2'],
  'reoptimize.ts': ['42'],
  'speculation.ts': ['42'],
  'threads.ts': ['0', 'worker: CallError', '0'],
  'variants.ts': ['42', '38'],
};

describe('what docs/ORC.md shows', () => {
  const blocks = [...readFileSync(join(ROOT, 'docs/ORC.md'), 'utf8').matchAll(/```ts\n([^]*?)```/g)].map(
    ([, code]) => code,
  );
  const files = readdirSync(FOLDER).sort();

  it('is examples/orc, whole', () => {
    assert.deepEqual(Object.keys(OUTPUT).sort(), files);
    assert.sameMembers(
      blocks,
      files.map((file) => readFileSync(join(FOLDER, file), 'utf8')),
    );
  });

  for (const file of files) {
    it(`runs: ${file}`, async () => {
      const workspace = new Workspace();
      try {
        const running = new RunningCommand([process.execPath, '--import', 'tsx', join(FOLDER, file)], {
          env: { ...workspace.env, TSX_DISABLE_CACHE: '1' },
          cwd: ROOT,
        });
        running.child.stdin?.end();
        const { code, stdout, stderr } = await running.finished;
        assert.deepEqual([code, stderr], [0, '']);
        assert.deepEqual(stdout.toString().trimEnd().split('\n'), OUTPUT[file]);
        workspace.assertNothingLeft();
      } finally {
        workspace.end();
      }
    });
  }
});

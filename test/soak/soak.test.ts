import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect } from 'chai';

const SOAK = join(import.meta.dirname, 'main.ts');
const MINUTES = 2;
const FIGURES = [
  'linked, bytes',
  'held units',
  'sessions',
  'descriptors',
  'threads',
  'processes',
  'mappings',
  'memory, MiB',
  'temporary files',
];
const SEED = process.env.TELEJIT_SEED ?? '1';

describe('Sessions that do everything at random', function () {
  this.timeout(600_000);

  it('get right answers, and leave nothing in the executor', async () => {
    const args = ['--import', 'tsx', SOAK, '--minutes', String(MINUTES), '--seed', SEED];
    // Not zero when an answer is wrong, or a figure has grown.
    const { stdout } = await promisify(execFile)(process.execPath, args);
    expect(stdout).to.match(/ actions, \d+ sessions, \d+ resumptions\n/);
    for (const figure of FIGURES) expect(stdout).to.match(new RegExp(`^ {2}${figure} +\\d+ +\\d+$`, 'm'));
  });
});

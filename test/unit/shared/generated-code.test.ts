import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

describe('packages/shared/src/wire/gen', () => {
  it('is what proto/ generates', async () => {
    const script = fileURLToPath(new URL('../../../scripts/gen-proto.mjs', import.meta.url));
    await promisify(execFile)(process.execPath, [script, '--check']);
  });
});

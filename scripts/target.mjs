// Fetches what an emulated executor of another architecture needs (scripts/targets/), and prints where it is as JSON:
// `node scripts/target.mjs aarch64`. With --present nothing is fetched, and nothing printed when it is not there.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SetupError, say } from './setup/log.mjs';
import { fetchTarget, fetchedTarget } from './targets/emulated-target.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const [name = '', option] = process.argv.slice(2);

try {
  const target = option === '--present' ? fetchedTarget(root, name) : fetchTarget(root, name);
  if (target !== undefined) process.stdout.write(`${JSON.stringify(target, undefined, 2)}\n`);
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = error.exitCode;
}

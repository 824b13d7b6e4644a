// Makes this checkout ready for one purpose: `node scripts/setup.mjs --for demo|demo:arm64|test|bench`. Checks Node, installs the
// Debian packages that are missing when it may (as root or with passwordless sudo; otherwise it prints the command and
// stops), installs the npm packages when they are not those of package-lock.json, and builds. Says what it does, and
// nothing when there is nothing to do. Plain Node without dependencies: node_modules may not exist yet.
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installDebianPackages } from './setup/debian.mjs';
import { SetupError, run, say } from './setup/log.mjs';
import { PURPOSES } from './setup/needs.mjs';
import { installNodePackages } from './setup/node-packages.mjs';
import { fetchTarget } from './targets/emulated-target.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const stateDir = join(root, '.telejit');
const OLDEST_NODE = [20, 10];

function purposeFrom(args) {
  const at = args.indexOf('--for');
  const name = at < 0 ? 'test' : args[at + 1];
  if (args.some((arg, i) => arg !== '--for' && i !== at + 1) || !Object.hasOwn(PURPOSES, name ?? '')) {
    throw new SetupError(`usage: node scripts/setup.mjs [--for ${Object.keys(PURPOSES).join('|')}]`, 2);
  }
  return PURPOSES[name];
}

function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new SetupError(
    `Node ${process.versions.node} (${process.execPath}) is too old: ${OLDEST_NODE.join('.')} or later is needed`,
  );
}

function fetchOptionalTarget(name) {
  try {
    fetchTarget(root, name);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(error.message);
    say(`going on without an emulated ${name} executor: what needs it is skipped`);
  }
}

try {
  const purpose = purposeFrom(process.argv.slice(2));
  checkNode();
  mkdirSync(stateDir, { recursive: true });
  const installed = installDebianPackages(purpose.packages, join(stateDir, 'packages.json'));
  installNodePackages(root, { stateDir, withNativeModules: purpose.withNativeModules, retry: installed.length > 0 });
  for (const name of purpose.targets ?? []) fetchOptionalTarget(name);
  run('npm', ['run', '--silent', 'build'], { cwd: root, what: 'building' });
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = error.exitCode;
}

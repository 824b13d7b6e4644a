// Fetches Debian's arm64 development packages, whose static archives and headers tests link and compile with:
// `node scripts/target-archives.mjs`. They are unpacked, not installed, into $TELEJIT_ARM64_FOLDER or
// ~/.cache/telejit/arm64; nothing else of the machine is changed. Says what it does, and nothing when they are there.
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { SetupError, query, run, say } from './setup/log.mjs';

const PACKAGES = [
  ...['libc6', 'libgcc-s1', 'libstdc++6', 'libc6-dev', 'linux-libc-dev', 'libgcc-12-dev', 'libstdc++-12-dev'],
  ...['libsqlite3-dev', 'liblua5.4-dev', 'zlib1g-dev', 'libgmp-dev', 'libmpfr-dev', 'libssl-dev', 'libexpat1-dev'],
  ...['libpcre2-dev', 'libgsl-dev', 'libuv1-dev'],
];

const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
const folder = process.env.TELEJIT_ARM64_FOLDER ?? join(cache, 'telejit', 'arm64');

function within(name) {
  const path = join(folder, name);
  mkdirSync(path, { recursive: true });
  return path;
}

/** Options with which apt knows arm64 only, and keeps all that it knows in a folder here. */
function aptOptions(apt) {
  for (const name of ['state/lists/partial', 'cache/archives/partial']) mkdirSync(join(apt, name), { recursive: true });
  writeFileSync(join(apt, 'status'), '');
  const set = (name, value) => ['-o', `${name}=${value}`];
  return [
    ...set('Dir::State', join(apt, 'state')),
    ...set('Dir::State::status', join(apt, 'status')),
    ...set('Dir::Cache', join(apt, 'cache')),
    ...set('APT::Architecture', 'arm64'),
    ...set('APT::Architectures', 'arm64'),
    ...set('APT::Sandbox::User', 'root'),
    ...set('Acquire::Languages', 'none'),
  ];
}

function unpack(debs, root) {
  for (const name of readdirSync(debs).filter((one) => one.endsWith('.deb'))) {
    run('dpkg', ['-x', join(debs, name), root], { what: `unpacking ${name}` });
  }
}

function fetchDebianPackages() {
  const root = join(folder, 'root');
  if (existsSync(join(root, 'usr/lib/aarch64-linux-gnu/libuv_a.a'))) return;
  if (query('apt-get', ['--version']) === undefined) throw new SetupError('this is not Debian: there is no apt-get');
  const apt = within('apt');
  const debs = within('debs');
  const options = aptOptions(apt);
  say("fetching Debian's arm64 packages");
  // Lists of other sources may not have arm64.
  run('apt-get', [...options, 'update', '-qq'], { what: 'apt-get update for arm64', isOptional: true });
  run('apt-get', [...options, 'download', '-qq', ...PACKAGES], {
    cwd: debs,
    what: "downloading Debian's arm64 packages",
  });
  unpack(debs, within('root'));
  rmSync(debs, { recursive: true });
  rmSync(apt, { recursive: true });
}

try {
  fetchDebianPackages();
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  say(error.message);
  process.exitCode = error.exitCode;
}

// Makes an executor of another architecture runnable here: an emulator, a C library, Node and koffi for the target, out of
// Debian's and npm's packages, unpacked into a folder of the user's cache. Nothing is installed, and nothing needs root.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { SetupError, query, run, say } from '../setup/log.mjs';
import { EMULATOR_PACKAGE, TARGETS } from './specifications.mjs';

const MANIFEST = 'target.json';
/** To be raised when what is in such a folder changes. */
const FORMAT = 2;

/**
 * What a command line for an executor is made of: `emulator` (the command), `node`, `nodePath` (for NODE_PATH),
 * `sysroot` (of the target's C library), `root` (of the unpacked packages), `libraryFolder` (of archives), `triple`.
 * @returns undefined when it was not fetched yet
 */
export function fetchedTarget(root, name) {
  try {
    const found = JSON.parse(readFileSync(join(targetFolder(root, name), MANIFEST), 'utf8'));
    // An emulator that was installed may be gone.
    return existsSync(found.emulator) ? found : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The same, fetched when it was not.
 * @param root the checkout, whose package-lock.json has koffi's version
 * @throws SetupError naming the package that cannot be had
 */
export function fetchTarget(root, name) {
  const target = TARGETS[name];
  if (target === undefined) {
    throw new SetupError(`there is no emulated target "${name}"; there are ${Object.keys(TARGETS).join(', ')}`, 2);
  }
  const present = fetchedTarget(root, name);
  if (present !== undefined) return present;
  const folder = targetFolder(root, name);
  mkdirSync(targetsFolder(), { recursive: true, mode: 0o700 });
  const work = mkdtempSync(join(targetsFolder(), '.fetching-'));
  try {
    say(`fetching the emulated target ${name} (about 130 MB, once) into ${folder}`);
    unpackDebian(work, target.debian, 'root');
    unpackForeign(work, target.architecture, target.libraries, 'root');
    unpackOptional(work, target.optionalDebian, 'root');
    const emulator = installedEmulator(target.emulator) ?? unpackEmulator(work, folder, target.emulator);
    unpackNode(work, target.node);
    unpackNpm(work, koffiPackage(root, target.koffi), join('node_modules', target.koffi), []);
    const manifest = {
      triple: target.triple,
      emulator,
      node: join(folder, 'node', 'bin', 'node'),
      nodePath: join(folder, 'node_modules'),
      root: join(folder, 'root'),
      sysroot: join(folder, 'root', target.sysroot),
      libraryFolder: join(folder, 'root', target.libraryFolder),
    };
    rmSync(join(work, 'packages'), { recursive: true, force: true });
    writeFileSync(join(work, MANIFEST), `${JSON.stringify(manifest, undefined, 2)}\n`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(work, folder);
    return manifest;
  } catch (error) {
    // Another process may have been faster.
    const other = fetchedTarget(root, name);
    if (other !== undefined) return other;
    throw error;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** Where everything of a target is kept: a folder whose name changes with the versions. */
export function targetFolder(root, name) {
  const target = TARGETS[name];
  const identity = JSON.stringify([FORMAT, target, target && koffiPackage(root, target.koffi)]);
  return join(targetsFolder(), `${name}-${createHash('sha256').update(identity).digest('hex').slice(0, 12)}`);
}

function targetsFolder() {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'telejit', 'targets');
}

/** The package of koffi for a target as package-lock.json has it. */
function koffiPackage(root, name) {
  const { packages } = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));
  const found = packages[`node_modules/${name}`];
  if (found === undefined) throw new SetupError(`package-lock.json has no ${name}`);
  return { name, version: found.version, integrity: found.integrity };
}

/** The command, when it is installed. */
function installedEmulator(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const command of [name, name.replace(/-static$/, '')]) {
      const path = join(folder, command);
      if (folder !== '' && existsSync(path) && query(path, ['--version']) !== undefined) return path;
    }
  }
  return undefined;
}

function unpackEmulator(work, folder, name) {
  const [archive] = downloadDebian(work, [EMULATOR_PACKAGE]);
  mkdirSync(join(work, 'bin'));
  const script = 'dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --strip-components=3 "./usr/bin/$3"';
  run('sh', ['-c', script, 'sh', archive, join(work, 'bin'), name], { what: `unpacking ${EMULATOR_PACKAGE}` });
  return join(folder, 'bin', name);
}

function unpackDebian(work, names, into) {
  for (const archive of downloadDebian(work, names)) {
    run('dpkg-deb', ['-x', archive, join(work, into)], { what: `unpacking ${archive}` });
  }
}

function unpackOptional(work, names, into) {
  try {
    unpackDebian(work, names, into);
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    say(`going on without ${names.join(', ')}`);
  }
}

/** Packages of another architecture, by lists of apt's own for it: those of this machine stay as they are. */
function unpackForeign(work, architecture, names, into) {
  const apt = join(work, 'packages', 'apt');
  for (const folder of ['state/lists/partial', 'cache/archives/partial']) {
    mkdirSync(join(apt, folder), { recursive: true });
  }
  const options = [
    ...[`APT::Architecture=${architecture}`, `APT::Architectures=${architecture}`, 'Acquire::Languages=none'],
    ...[`Dir::State=${join(apt, 'state')}`, `Dir::Cache=${join(apt, 'cache')}`, 'Dir::State::status=/dev/null'],
    ...['APT::Sandbox::User=root'],
  ].flatMap((option) => ['-o', option]);
  try {
    run('apt-get', ['update', '-qq', ...options], { what: `reading the lists of ${architecture} packages` });
  } catch (error) {
    if (!(error instanceof SetupError)) throw error;
    // A list of several may be missing where a mirror is being updated: what is needed may be in the others.
    say(`${error.message}; going on with the lists that there are`);
  }
  for (const archive of downloadDebian(work, names, options)) {
    run('dpkg-deb', ['-x', archive, join(work, into)], { what: `unpacking ${archive}` });
  }
}

/** @returns the archives' paths */
function downloadDebian(work, names, options = []) {
  const folder = join(work, 'packages', `debian-${names[0]}`);
  mkdirSync(folder, { recursive: true });
  // The archives are checked against apt's signed lists. As root, apt would drop to a user that cannot write here.
  run('apt-get', ['download', '-qq', '-o', 'APT::Sandbox::User=root', ...options, ...names], {
    cwd: folder,
    what: `downloading ${names.join(', ')}`,
  });
  return readdirSync(folder).map((file) => join(folder, file));
}

function unpackNode(work, node) {
  unpackNpm(work, node, 'node', ['package/bin/node']);
}

/** @param members what is taken of the package; empty for all of it */
function unpackNpm(work, { name, version, integrity }, into, members) {
  const folder = join(work, 'packages', name);
  mkdirSync(folder, { recursive: true });
  run('npm', ['pack', `${name}@${version}`, '--silent', '--ignore-scripts'], {
    cwd: folder,
    what: `downloading ${name}`,
  });
  const archives = readdirSync(folder).filter((file) => file.endsWith('.tgz'));
  const archive = join(folder, archives[0] ?? '');
  const [algorithm, expected] = [
    integrity.slice(0, integrity.indexOf('-')),
    integrity.slice(integrity.indexOf('-') + 1),
  ];
  const found = createHash(algorithm).update(readFileSync(archive)).digest('base64');
  if (found !== expected)
    throw new SetupError(`${name}@${version}: the archive's ${algorithm} is not the expected one`);
  mkdirSync(join(work, into), { recursive: true });
  run('tar', ['-xzf', archive, '-C', join(work, into), '--strip-components=1', ...members], {
    what: `unpacking ${name}`,
  });
}

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
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { SetupError, query, run, say } from '../setup/log.mjs';
import { EMULATOR_PACKAGE, TARGETS } from './specifications.mjs';

const MANIFEST = 'target.json';
/** The keys of all of Debian's releases that are in use. */
const DEBIAN_KEYS = '/usr/share/keyrings/debian-archive-keyring.gpg';
/** To be raised when what is in such a folder changes. */
const FORMAT = 2;

/**
 * What a command line for an executor is made of: `emulator` (the command), its `environment`, `node`, `nodePath` (for
 * NODE_PATH),
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
    if (target.suite === undefined) {
      unpackDebian(work, target.debian, 'root');
      unpackForeign(work, target.architecture, target.libraries, 'root');
      unpackOptional(work, target.optionalDebian, 'root');
      unpackNode(work, target.node);
    } else {
      unpackSuite(work, target, 'root');
    }
    const emulator = installedEmulator(target) ?? unpackEmulator(work, folder, target);
    unpackNpm(work, koffiPackage(root, target.koffi), join('node_modules', target.koffi), []);
    const manifest = {
      triple: target.triple,
      emulator,
      node:
        target.suite === undefined ? join(folder, 'node', 'bin', 'node') : join(folder, 'root', 'usr', 'bin', 'node'),
      nodePath: join(folder, 'node_modules'),
      root: join(folder, 'root'),
      sysroot: join(folder, 'root', target.sysroot),
      libraryFolder: join(folder, 'root', target.libraryFolder),
      environment: target.environment ?? {},
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

/** The command, when it is installed and new enough. */
function installedEmulator({ emulator, emulatorFrom }) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const command of [emulator, emulator.replace(/-static$/, '')]) {
      const path = join(folder, command);
      const version = folder !== '' && existsSync(path) ? query(path, ['--version']) : undefined;
      const [, major = 0] = /version (\d+)/.exec(version ?? '') ?? [];
      if (version !== undefined && Number(major) >= (emulatorFrom?.oldest ?? 0)) return path;
    }
  }
  return undefined;
}

function unpackEmulator(work, folder, { emulator, emulatorFrom }) {
  const name = emulatorFrom?.package ?? EMULATOR_PACKAGE;
  const [archive] =
    emulatorFrom === undefined
      ? downloadDebian(work, [name])
      : downloadDebian(work, [name], suiteOptions(work, emulatorFrom.suite));
  mkdirSync(join(work, 'bin'));
  const script = 'dpkg-deb --fsys-tarfile "$1" | tar -x -C "$2" --strip-components=3 "./usr/bin/$3"';
  const command = emulatorFrom?.command ?? emulator;
  run('sh', ['-c', script, 'sh', archive, join(work, 'bin'), command], { what: `unpacking ${name}` });
  return join(folder, 'bin', command);
}

/** A release of Debian that has the architecture: the packages, and all that they depend on. */
function unpackSuite(work, { suite, architecture, libraries }, into) {
  const options = suiteOptions(work, suite, architecture);
  run('apt-get', ['install', '--download-only', '-y', '-qq', '--no-install-recommends', ...options, ...libraries], {
    what: `downloading ${libraries.join(', ')} of ${suite}`,
  });
  const archives = join(aptFolder(work, suite), 'cache', 'archives');
  for (const file of readdirSync(archives).filter((one) => one.endsWith('.deb'))) {
    run('dpkg-deb', ['-x', join(archives, file), join(work, into)], { what: `unpacking ${file}` });
  }
  // A system has this link from its installer.
  if (!existsSync(join(work, into, 'lib'))) symlinkSync('usr/lib', join(work, into, 'lib'));
}

function aptFolder(work, suite) {
  return join(work, 'packages', `apt-${suite}`);
}

/** Options with which apt knows one suite of Debian and nothing else, its lists read. @param architecture undefined for this machine's */
function suiteOptions(work, suite, architecture) {
  const apt = aptFolder(work, suite);
  for (const folder of ['state/lists/partial', 'cache/archives/partial']) {
    mkdirSync(join(apt, folder), { recursive: true });
  }
  const sources = join(apt, 'sources.list');
  writeFileSync(sources, `deb [signed-by=${DEBIAN_KEYS}] ${debianMirror()} ${suite} main\n`);
  const options = [
    ...(architecture === undefined ? [] : [`APT::Architecture=${architecture}`, `APT::Architectures=${architecture}`]),
    ...[`Dir::State=${join(apt, 'state')}`, `Dir::Cache=${join(apt, 'cache')}`, 'Dir::State::status=/dev/null'],
    ...[`Dir::Etc::sourcelist=${sources}`, 'Dir::Etc::sourceparts=/dev/null'],
    ...['Acquire::Languages=none', 'APT::Sandbox::User=root'],
  ].flatMap((option) => ['-o', option]);
  run('apt-get', ['update', '-qq', ...options], { what: `reading the lists of ${suite}` });
  return options;
}

/** The mirror of Debian that this machine uses. */
function debianMirror() {
  const targets = query('apt-get', ['indextargets', '--format', '$(REPO_URI)|$(LABEL)', 'Created-By: Packages']) ?? '';
  const line = targets.split('\n').find((one) => one.endsWith('|Debian'));
  return line?.split('|', 1)[0] ?? 'http://deb.debian.org/debian/';
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

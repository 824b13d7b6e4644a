/** Finds LLVM's shared libraries, by their file names and without loading any. */
import { InputError } from '@telejit/shared';
import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { OLDEST_LLVM } from './llvm-versions.js';
import type { LlvmInstallation } from './types.js';

/** Where to look; what is not given is taken from this machine. */
export interface LlvmSearch {
  /** TELEJIT_LLVM in it: a library's path or a version. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Folders that hold libraries. */
  readonly directories?: readonly string[];
  /** The dynamic loader's cache (ld.so.cache(5)); only the paths in it are used. */
  readonly loaderCache?: string;
}

/** Folders whose name ends in a version are listed in the first, the others hold libraries. */
const VERSIONED_PARENTS: readonly (readonly [string, RegExp])[] = [
  ['/usr/lib', /^llvm-?\d/],
  ['/usr/lib64', /^llvm-?\d/],
  ['/usr/local', /^llvm-?\d/],
  ['/opt', /^llvm-?\d/],
  ['/opt/homebrew/opt', /^llvm(@\d+)?$/],
  ['/usr/local/opt', /^llvm(@\d+)?$/],
  ['/home/linuxbrew/.linuxbrew/opt', /^llvm(@\d+)?$/],
];
const MULTIARCH: Readonly<Partial<Record<string, string>>> = {
  x64: 'x86_64-linux-gnu',
  arm64: 'aarch64-linux-gnu',
  arm: 'arm-linux-gnueabihf',
  riscv64: 'riscv64-linux-gnu',
  ppc64: 'powerpc64le-linux-gnu',
  s390x: 's390x-linux-gnu',
  loong64: 'loongarch64-linux-gnu',
};
const LOADER_CACHE = '/etc/ld.so.cache';

/**
 * All installations from LLVM 14 up, newest first; the one that TELEJIT_LLVM names by path among them. Libraries are not
 * loaded: the version is what the file name, or a link to it, tells.
 */
export function findLlvm(search: LlvmSearch = {}): LlvmInstallation[] {
  const byPath = new Map<string, LlvmInstallation>();
  const add = (file: string): void => {
    const found = installationAt(file);
    if (found === undefined || found.major < OLDEST_LLVM) return;
    const known = byPath.get(found.path);
    if (known === undefined || known.version.length < found.version.length) byPath.set(found.path, found);
  };
  for (const directory of search.directories ?? usualDirectories()) {
    for (const name of namesIn(directory)) if (isLibraryName(name)) add(join(directory, name));
  }
  for (const file of pathsInLoaderCache(search.loaderCache ?? LOADER_CACHE)) add(file);
  const named = (search.env ?? process.env).TELEJIT_LLVM;
  if (named?.includes('/')) add(named);
  return [...byPath.values()].sort(newestFirst);
}

/**
 * The installation that is wanted: a major number, a version ("19", "19.1"), a library's path, or (not given) what
 * TELEJIT_LLVM says, else the newest.
 * @throws InputError (LLVM_NOT_FOUND) with what was searched and how to install it
 */
export function selectLlvm(wanted?: number | string, search: LlvmSearch = {}): LlvmInstallation {
  const named = (search.env ?? process.env).TELEJIT_LLVM;
  const choice = wanted ?? (named === '' ? undefined : named);
  const source = wanted === undefined && choice !== undefined ? ' (from TELEJIT_LLVM)' : '';
  if (typeof choice === 'string' && choice.includes('/')) {
    if (!existsSync(choice)) throw notFound(`there is no LLVM library at ${choice}${source}`, search);
    const found = installationAt(choice);
    if (found === undefined) {
      throw notFound(`the name of ${choice}${source} does not say its version, as in libLLVM.so.22.1`, search);
    }
    if (found.major >= OLDEST_LLVM) return found;
    throw notFound(`${choice}${source} is LLVM ${found.major}; ${OLDEST_LLVM} or newer is needed`, search);
  }
  const all = findLlvm(search);
  if (choice === undefined) {
    if (all.length > 0) return all[0];
    throw notFound(`no LLVM ${OLDEST_LLVM} or newer is installed`, search);
  }
  const version = String(choice);
  const match = all.find((one) => one.version === version || one.version.startsWith(`${version}.`));
  if (match !== undefined) return match;
  throw notFound(`LLVM ${version}${source} is not installed`, search, /^\d+/.exec(version)?.[0]);
}

/** Tells one library file from another, and from itself after an upgrade: part of cache keys. */
export function llvmIdentity(installation: LlvmInstallation): string {
  // One that is not there is an error when it is loaded.
  const found = statSync(installation.path, { throwIfNoEntry: false });
  return [installation.version, installation.path, found?.size, found?.mtimeMs].join(' ');
}

function notFound(what: string, search: LlvmSearch, major?: string): InputError {
  const have = findLlvm(search).map(({ version, path }) => `${version} (${path})`);
  const searched = [...(search.directories ?? usualDirectories()), search.loaderCache ?? LOADER_CACHE];
  const install =
    major !== undefined && Number(major) >= OLDEST_LLVM
      ? `sudo apt-get install libllvm${major} (from https://apt.llvm.org when your release has another version)`
      : 'sudo apt-get install llvm-dev';
  const found = have.length > 0 ? `found: ${have.join(', ')}` : `searched: ${searched.join(', ')}`;
  return new InputError(
    'LLVM_NOT_FOUND',
    `${what}; ${found}. To install it on Debian or Ubuntu: ${install}. Or set TELEJIT_LLVM to a library's path.`,
    { data: { searched, found: have } },
  );
}

function installationAt(file: string): LlvmInstallation | undefined {
  let path: string;
  try {
    path = realpathSync(resolve(file));
  } catch {
    return undefined;
  }
  // The link's name and the file's name: "libLLVM-14.0.6.so.1" says more than the "libLLVM-14.so.1" that it leads to.
  const names = [basename(file), basename(path)];
  const versions = names.map(versionOf).filter((version) => version !== undefined);
  if (versions.length === 0 && names.includes('libLLVM.dylib')) {
    const cellar = /\/(\d+(?:\.\d+)+)[^/]*$/.exec(dirname(dirname(path)))?.[1];
    if (cellar !== undefined) versions.push(cellar);
  }
  if (versions.length === 0) return undefined;
  const version = versions.reduce((best, next) => (next.length > best.length ? next : best));
  return { major: Number.parseInt(version, 10), version, path };
}

/** From "libLLVM.so.22.1" (18 and newer), "libLLVM-14.so.1", "libLLVM-14.0.6.so". */
function versionOf(name: string): string | undefined {
  const match = /^libLLVM\.so\.(\d+(?:\.\d+)*)$|^libLLVM-(\d+(?:\.\d+)*)\.(?:so(?:\.1)?|dylib)$/.exec(name);
  return match?.[1] ?? match?.[2];
}

/** Homebrew's library has no version in its name. */
function isLibraryName(name: string): boolean {
  return versionOf(name) !== undefined || name === 'libLLVM.dylib';
}

function usualDirectories(): string[] {
  const multiarch = MULTIARCH[process.arch];
  const directories = [
    ...(multiarch === undefined ? [] : [join('/usr/lib', multiarch)]),
    '/usr/lib64',
    '/usr/lib',
    '/usr/local/lib',
  ];
  for (const [parent, pattern] of VERSIONED_PARENTS) {
    for (const name of namesIn(parent)) {
      if (pattern.test(name)) directories.push(join(parent, name, 'lib'), join(parent, name, 'lib64'));
    }
  }
  return directories;
}

function namesIn(directory: string): string[] {
  try {
    return readdirSync(directory);
  } catch {
    return [];
  }
}

/** The cache is a table followed by null-terminated strings, the same in every version of the format. */
function pathsInLoaderCache(file: string): string[] {
  let text: string;
  try {
    text = readFileSync(file, 'latin1');
  } catch {
    return [];
  }
  // Control characters are what separates the strings.
  return text.match(/\/[^\0]*\/libLLVM[^\0/]*(?=\0)/g) ?? [];
}

function newestFirst(a: LlvmInstallation, b: LlvmInstallation): number {
  const left = a.version.split('.').map(Number);
  const right = b.version.split('.').map(Number);
  for (let i = 0; i < Math.max(left.length, right.length); i++) {
    const difference = (right[i] ?? 0) - (left[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.path < b.path ? -1 : 1;
}

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Addr } from '@telejit/shared';
import {
  CopyRelocations,
  findLoadedLibrary,
  findSymbol,
  findVersionedSymbol,
  libraryPath,
  openLibrary,
  type LibraryHandle,
} from './native/dynamic-library.js';
import { platform } from './native/platform.js';
import { threadPointer } from './native/thread-pointer.js';
import { OperationFailure } from './operation-failure.js';

/**
 * The C and C++ libraries of the process. Not everything that the process defines: Node itself exports zlib, OpenSSL and
 * libuv, which a program must not get by accident.
 */
const BASE_LIBRARIES = [
  'libc.so.6',
  'libm.so.6',
  'libstdc++.so.6',
  'libgcc_s.so.1',
  'libpthread.so.0',
  'libdl.so.2',
  'librt.so.1',
];

/** Static TLS lies next to the thread pointer; blocks that are allocated later lie in the heap. */
const STATIC_TLS_REACH_BYTES = 128 * 1024;

/**
 * Symbols that a program gets from libgcc.a, of which the shared library keeps only a version for old programs: what
 * __builtin_cpu_supports and resolvers of indirect functions use.
 */
const OLD_VERSIONS: ReadonlyMap<string, { readonly library: string; readonly version: string }> = new Map(
  ['__cpu_model', '__cpu_indicator_init'].map((name) => [name, { library: 'libgcc_s.so.1', version: 'GCC_4.8.0' }]),
);

let base: readonly LibraryHandle[] | undefined;
let copies: CopyRelocations | undefined;
const baseSymbols = new Map<string, Addr>();

function whereItCounts(name: string, found: Addr): Addr {
  copies ??= new CopyRelocations();
  return copies.resolve(name, found);
}

function findInBase(name: string): Addr {
  const known = baseSymbols.get(name);
  if (known !== undefined) return known;
  base ??= BASE_LIBRARIES.flatMap((library) => findLoadedLibrary(library) ?? []);
  for (const handle of base) {
    const found = findSymbol(handle, name);
    if (found === 0) continue;
    const address = whereItCounts(name, found);
    baseSymbols.set(name, address);
    return address;
  }
  const version = OLD_VERSIONS.get(name);
  const library = version === undefined ? undefined : findLoadedLibrary(version.library);
  return version === undefined || library === undefined ? 0 : findVersionedSymbol(library, name, version.version);
}

/** The symbols of the process as one session sees them. */
export class ProcessSymbols {
  readonly #libraries: LibraryHandle[] = [];
  readonly #replacements: ReadonlyMap<string, Addr>;

  /** @param replacements found before all libraries; may grow */
  constructor(replacements: ReadonlyMap<string, Addr>) {
    this.#replacements = replacements;
  }

  /** Searched in the libraries that the session loaded, in order, then in the C and C++ libraries. 0 when not found. */
  find(name: string): Addr {
    if (name === '' || name.includes('\0')) return 0;
    const replacement = this.#replacements.get(name);
    if (replacement !== undefined) return replacement;
    for (const handle of this.#libraries) {
      const found = findSymbol(handle, name);
      if (found !== 0) return whereItCounts(name, found);
    }
    return findInBase(name);
  }

  /**
   * The offset of a thread-local variable from the thread pointer; undefined when there is none of that name.
   * @throws OperationFailure (TLS_NOT_STATIC) when it is not at the same offset in every thread
   */
  findThreadLocal(name: string): number | undefined {
    // For a thread-local variable dlsym(3) gives the address of this thread's copy.
    const address = this.find(name);
    if (address === 0) return undefined;
    const offset = address - threadPointer();
    if (Math.abs(offset) <= STATIC_TLS_REACH_BYTES) return offset;
    throw new OperationFailure(
      'TLS_NOT_STATIC',
      `the thread-local variable "${name}" is in a library that was loaded late and has no place at a fixed offset in every thread`,
    );
  }

  /**
   * Loads a shared library: a path when the name holds a slash, else "z" for libz.so or libz.so.N, or a file name.
   * @returns the path of the file that was loaded
   * @throws OperationFailure (LIBRARY_NOT_FOUND) listing what was tried
   */
  load(name: string): string {
    if (name === '' || name.includes('\0')) {
      throw new OperationFailure('LIBRARY_NOT_FOUND', `"${name.replaceAll('\0', '\\0')}" is not the name of a library`);
    }
    const tried: string[] = [];
    for (const candidate of candidates(name)) {
      const opened = openLibrary(candidate);
      if ('error' in opened) {
        tried.push(opened.error.includes(candidate) ? opened.error : `${candidate}: ${opened.error}`);
        continue;
      }
      if (!this.#libraries.includes(opened.handle)) this.#libraries.push(opened.handle);
      return libraryPath(opened.handle) || candidate;
    }
    throw new OperationFailure(
      'LIBRARY_NOT_FOUND',
      `library "${name}" could not be loaded; tried: ${tried.join('; ')}`,
    );
  }
}

function* candidates(name: string): Generator<string> {
  if (name.includes('/')) {
    yield name;
    return;
  }
  if (/\.so(\.|$)/.test(name)) yield name;
  // A development package's libm.so may be a linker script, which the loader refuses; the versioned file follows.
  yield `lib${name}.so`;
  yield* versionedFiles(`lib${name}.so.`);
}

/** Files such as libz.so.1 in the loader's directories; in each, the highest version and the shortest spelling first. */
function* versionedFiles(prefix: string): Generator<string> {
  for (const directory of loaderDirectories()) {
    let entries: string[];
    try {
      entries = readdirSync(directory);
    } catch {
      continue; // not every directory exists
    }
    const versions = entries
      .filter((entry) => entry.startsWith(prefix) && /^\d+(\.\d+)*$/.test(entry.slice(prefix.length)))
      .map((entry) => ({ entry, numbers: entry.slice(prefix.length).split('.').map(Number) }))
      .sort((a, b) => b.numbers[0] - a.numbers[0] || a.numbers.length - b.numbers.length);
    for (const { entry } of versions) yield join(directory, entry);
  }
}

/** ld.so(8): LD_LIBRARY_PATH, what /etc/ld.so.conf names, the system's directories. */
function loaderDirectories(): readonly string[] {
  const { arch } = platform();
  return [
    ...new Set([
      ...(process.env.LD_LIBRARY_PATH ?? '').split(/[:;]/).filter((path) => path !== ''),
      ...configuredDirectories('/etc/ld.so.conf', 0),
      `/lib/${arch}-linux-gnu`,
      `/usr/lib/${arch}-linux-gnu`,
      '/lib64',
      '/usr/lib64',
      '/lib',
      '/usr/lib',
    ]),
  ];
}

function configuredDirectories(file: string, depth: number): readonly string[] {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => {
    const words = line.replace(/#.*/, '').trim().split(/\s+/);
    if (words[0] !== 'include') return words.filter((word) => word.startsWith('/'));
    return depth > 4
      ? []
      : words
          .slice(1)
          .flatMap((pattern) => includedFiles(pattern).flatMap((one) => configuredDirectories(one, depth + 1)));
  });
}

/** Patterns in ld.so.conf have their star in the last component. */
function includedFiles(pattern: string): readonly string[] {
  const directory = dirname(pattern);
  const [prefix, suffix] = pattern.slice(directory.length + 1).split('*');
  if (suffix === undefined) return [pattern];
  try {
    return readdirSync(directory)
      .filter((entry) => entry.startsWith(prefix) && entry.endsWith(suffix))
      .sort()
      .map((entry) => join(directory, entry));
  } catch {
    return [];
  }
}

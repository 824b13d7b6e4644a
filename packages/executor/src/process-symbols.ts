import type { Addr } from '@telejit/shared';
import { libraryCandidates } from './library-files.js';
import {
  CopyRelocations,
  findLoadedLibrary,
  findSymbol,
  findVersionedSymbol,
  hasThreadLocals,
  libraryPath,
  linkMapAt,
  linkMapOf,
  openLibrary,
  type LibraryHandle,
  type LinkMap,
} from './native/dynamic-library.js';
import { LIMITS } from './limits.js';
import { isInStaticTls, threadPointer } from './native/thread-pointer.js';
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

/**
 * Symbols that a program gets from libgcc.a, of which the shared library keeps only a version for old programs: what
 * __builtin_cpu_supports and resolvers of indirect functions use.
 */
const OLD_VERSIONS: ReadonlyMap<string, { readonly library: string; readonly version: string }> = new Map(
  ['__cpu_model', '__cpu_indicator_init'].map((name) => [name, { library: 'libgcc_s.so.1', version: 'GCC_4.8.0' }]),
);

/** The number that stands for the C and C++ libraries of the process. */
const BASE_NUMBER = 0;
/** Of a library that was loaded without one; nothing leaves it out. */
const NO_NUMBER = -1;

let base: readonly LibraryHandle[] | undefined;
let copies: CopyRelocations | undefined;
const baseSymbols = new Map<string, Addr>();

function baseLibraries(): readonly LibraryHandle[] {
  base ??= BASE_LIBRARIES.flatMap((library) => findLoadedLibrary(library) ?? []);
  return base;
}

/** "foo" and its version for "foo@VERSION", as the assembler's .symver writes it. */
function splitVersion(symbol: string): { readonly name: string; readonly version: string | undefined } {
  const at = symbol.indexOf('@');
  return at < 0 ? { name: symbol, version: undefined } : { name: symbol.slice(0, at), version: symbol.slice(at + 1) };
}

/** Where a library, or what it needs, defines a symbol; else 0. */
function findIn(handle: LibraryHandle, symbol: string): Addr {
  const { name, version } = splitVersion(symbol);
  if (name === '') return 0;
  return version === undefined ? findSymbol(handle, name) : findVersionedSymbol(handle, name, version);
}

function whereItCounts(symbol: string, found: Addr): Addr {
  copies ??= new CopyRelocations();
  return copies.resolve(splitVersion(symbol).name, found);
}

function findInBase(symbol: string): Addr {
  const known = baseSymbols.get(symbol);
  if (known !== undefined) return known;
  for (const handle of baseLibraries()) {
    const found = findIn(handle, symbol);
    if (found === 0) continue;
    const address = whereItCounts(symbol, found);
    baseSymbols.set(symbol, address);
    return address;
  }
  const old = OLD_VERSIONS.get(symbol);
  const library = old === undefined ? undefined : findLoadedLibrary(old.library);
  return old === undefined || library === undefined ? 0 : findVersionedSymbol(library, symbol, old.version);
}

const NOTHING: ReadonlySet<number> = new Set();

/** A library that a session loaded. */
interface SessionLibrary {
  readonly handle: LibraryHandle;
  readonly linkMap: LinkMap;
  readonly hasThreadLocals: boolean;
  readonly numbers: Set<number>;
}

function isLeftOut({ numbers }: SessionLibrary, notIn: ReadonlySet<number>): boolean {
  for (const number of numbers) if (!notIn.has(number)) return false;
  return true;
}

/** The symbols of the process as one session sees them. */
export class ProcessSymbols {
  readonly #libraries: SessionLibrary[] = [];
  #numberCount = 0;
  readonly #replacements: ReadonlyMap<string, Addr>;

  /** @param replacements found instead of what the libraries define; may grow */
  constructor(replacements: ReadonlyMap<string, Addr>) {
    this.#replacements = replacements;
  }

  /**
   * Searched in the libraries that the session loaded, in order, then in the C and C++ libraries. 0 when not found.
   * @param symbol "foo" for the default version, "foo@VERSION" for that one (dlvsym(3))
   * @param notIn numbers of libraries whose definitions do not count
   * @throws OperationFailure (TLS_MISMATCH) for a thread-local variable, which has no address of its own
   */
  find(symbol: string, notIn: ReadonlySet<number> = NOTHING): Addr {
    const { name, version } = splitVersion(symbol);
    const replacement = this.#replacements.get(name);
    if (replacement !== undefined && version === undefined && notIn.size === 0) return replacement;
    const found = this.#lookUp(symbol, notIn);
    if (found === 0) return 0;
    if (replacement === undefined && this.#isThreadLocal(found)) {
      throw new OperationFailure(
        'TLS_MISMATCH',
        `"${name}" of the process is thread-local, and is asked for as an ordinary variable: declare it as its header does`,
      );
    }
    return replacement ?? found;
  }

  /** As `find`, but for a thread-local variable what dlsym(3) gives: the copy of the thread that serves sessions. */
  addressOf(symbol: string, notIn: ReadonlySet<number> = NOTHING): Addr {
    const { name, version } = splitVersion(symbol);
    const replacement = version === undefined ? this.#replacements.get(name) : undefined;
    const found = this.#lookUp(symbol, notIn);
    return replacement !== undefined && (found !== 0 || notIn.size === 0) ? replacement : found;
  }

  #lookUp(symbol: string, notIn: ReadonlySet<number>): Addr {
    if (symbol.includes('\0')) return 0;
    return notIn.size === 0 ? this.#findAnywhere(symbol) : this.#findAllowed(symbol, notIn);
  }

  /** For a thread-local variable dlsym(3) gives the address of this thread's copy, which is in no library. */
  #isThreadLocal(address: Addr): boolean {
    if (isInStaticTls(address)) return true;
    return this.#libraries.some((library) => library.hasThreadLocals) && linkMapAt(address) === 0n;
  }

  #findAnywhere(symbol: string): Addr {
    for (const { handle } of this.#libraries) {
      const found = findIn(handle, symbol);
      if (found !== 0) return whereItCounts(symbol, found);
    }
    return findInBase(symbol);
  }

  #findAllowed(symbol: string, notIn: ReadonlySet<number>): Addr {
    for (const library of this.#libraries) {
      if (isLeftOut(library, notIn)) continue;
      const found = findIn(library.handle, symbol);
      if (found !== 0 && this.#mayDefine(symbol, found, notIn)) return whereItCounts(symbol, found);
    }
    return notIn.has(BASE_NUMBER) ? 0 : findInBase(symbol);
  }

  /** Looking in a library finds what the libraries that it needs define as well: whose definition counts. */
  #mayDefine(symbol: string, found: Addr, notIn: ReadonlySet<number>): boolean {
    const linkMap = linkMapAt(found);
    const owners = this.#libraries.filter((library) =>
      linkMap === 0n
        ? isLeftOut(library, notIn) && findIn(library.handle, symbol) === found
        : library.linkMap === linkMap,
    );
    if (owners.length > 0) return owners.some((library) => !isLeftOut(library, notIn));
    return !notIn.has(BASE_NUMBER) || baseLibraries().every((handle) => findIn(handle, symbol) !== found);
  }

  /**
   * The offset of a thread-local variable from the thread pointer; undefined when there is none of that name.
   * @throws OperationFailure (TLS_NOT_STATIC) when it is not at the same offset in every thread, TLS_MISMATCH when it is no
   *   thread-local variable
   */
  findThreadLocal(name: string, notIn: ReadonlySet<number> = NOTHING): number | undefined {
    const address = this.#lookUp(name, notIn);
    if (address === 0) return undefined;
    if (isInStaticTls(address)) return address - threadPointer();
    if (linkMapAt(address) !== 0n) {
      throw new OperationFailure(
        'TLS_MISMATCH',
        `"${name}" of the process is not thread-local, and is asked for as if it were: declare it as its header does`,
      );
    }
    throw new OperationFailure(
      'TLS_NOT_STATIC',
      `the thread-local variable "${name}" is in a library that was loaded late and has no place at a fixed offset in every thread: start the executor with it (LD_PRELOAD), or use a function that returns its address`,
    );
  }

  /**
   * Loads a shared library: a path when the name holds a slash, else "z" for libz.so or libz.so.N, or a file name.
   * @param number for what leaves libraries out; 0 for none
   * @returns the path of the file that was loaded
   * @throws OperationFailure LIBRARY_NOT_FOUND, listing what was tried; LIMIT_EXCEEDED
   */
  load(name: string, number = 0): string {
    if (name === '' || name.includes('\0')) {
      throw new OperationFailure('LIBRARY_NOT_FOUND', `"${name.replaceAll('\0', '\\0')}" is not the name of a library`);
    }
    this.#checkCount(name, number);
    const tried: string[] = [];
    for (const candidate of libraryCandidates(name)) {
      const opened = openLibrary(candidate);
      if ('error' in opened) {
        tried.push(opened.error.includes(candidate) ? opened.error : `${candidate}: ${opened.error}`);
        continue;
      }
      this.#add(opened.handle, number === 0 ? NO_NUMBER : number);
      return libraryPath(opened.handle) || candidate;
    }
    throw new OperationFailure(
      'LIBRARY_NOT_FOUND',
      `library "${name}" could not be loaded on the executor's machine; tried: ${tried.join('; ')}; install it there, or give the path that it has there, or have it linked from a folder of the controller's (-L)`,
    );
  }

  /** Each symbol is looked for in each library, and libraries stay loaded. */
  #checkCount(name: string, number: number): void {
    const { libraries, libraryNumbers } = LIMITS;
    if (this.#libraries.length < libraries && (number === 0 || this.#numberCount < libraryNumbers)) return;
    throw new OperationFailure(
      'LIMIT_EXCEEDED',
      `library "${name}" is not loaded: the session has ${this.#libraries.length} libraries, which it loaded ${this.#numberCount} times under a number of their own; at most ${libraries} and ${libraryNumbers} can be: open another session for more`,
    );
  }

  #add(handle: LibraryHandle, number: number): void {
    if (number !== NO_NUMBER) this.#numberCount++;
    const known = this.#libraries.find((library) => library.handle === handle);
    if (known === undefined) {
      const linkMap = linkMapOf(handle);
      this.#libraries.push({ handle, linkMap, hasThreadLocals: hasThreadLocals(handle), numbers: new Set([number]) });
    } else known.numbers.add(number);
  }
}

/** The dynamic loader. Handles are never closed: threads and exit handlers of a library may outlive its users. */
import type { Addr } from '@telejit/shared';
import koffi from 'koffi';
import { libc } from './libc.js';
import { platform } from './platform.js';

/** What dlopen(3) returned. */
export type LibraryHandle = number;

const RTLD_NOW = 2;
const RTLD_NOLOAD = 4;
const RTLD_DEEPBIND = 8;
const RTLD_DI_LINKMAP = 2;
const RTLD_DI_TLS_MODID = 9;
const RTLD_DL_SYMENT = 1;
const RTLD_DL_LINKMAP = 2;
/** Offsets of st_info and st_size in Elf64_Sym and Elf32_Sym. */
const SYMBOL_64 = { info: 4, size: 16, sizeType: 'uint64' };
const SYMBOL_32 = { info: 12, size: 8, sizeType: 'uint32' };
/** The symbol type of data. */
export const STT_OBJECT = 1;

/** LLVM's C++ library, its ABI library and its unwinder. */
const LLVM_RUNTIME = /(^|\/)lib(c\+\+|c\+\+abi|unwind)\.so(\.1(\.\d+)*)?$/;

/**
 * Loads a library and what it needs; its constructors run. LLVM's C++ library is bound to its own ABI library and
 * unwinder: it would otherwise throw with libstdc++'s `__cxa_throw`, which Node brings along under the same name.
 */
export function openLibrary(path: string): { handle: LibraryHandle } | { error: string } {
  const handle = libc().dlopen(path, LLVM_RUNTIME.test(path) ? RTLD_NOW | RTLD_DEEPBIND : RTLD_NOW);
  return handle === 0 ? { error: libc().dlerror() ?? 'unknown error' } : { handle };
}

/** A library that the process has already, or undefined. */
export function findLoadedLibrary(name: string): LibraryHandle | undefined {
  const handle = libc().dlopen(name, RTLD_NOW | RTLD_NOLOAD);
  return handle === 0 ? undefined : handle;
}

/** The loader's record of a library (struct link_map), which tells libraries apart; 0 when there is none. */
export type LinkMap = bigint;

/** The record of the library that a handle is for. */
export function linkMapOf(handle: LibraryHandle): LinkMap {
  const result = new BigUint64Array(1);
  return libc().dlinfo(handle, RTLD_DI_LINKMAP, result) === 0 ? result[0] : 0n;
}

/** The record of the library whose code or data lies at an address; thread-local variables lie in none. */
export function linkMapAt(address: Addr): LinkMap {
  const extra = new BigUint64Array(1);
  return libc().dladdr1(address, new BigUint64Array(4), extra, RTLD_DL_LINKMAP) === 0 ? 0n : extra[0];
}

/** Whether a library has thread-local variables of its own. */
export function hasThreadLocals(handle: LibraryHandle): boolean {
  const result = new BigUint64Array(1);
  return libc().dlinfo(handle, RTLD_DI_TLS_MODID, result) === 0 && result[0] !== 0n;
}

/** The file that a library was loaded from, as the loader names it. */
export function libraryPath(handle: LibraryHandle): string {
  const linkMap = linkMapOf(handle);
  return linkMap === 0n ? '' : libraryName(linkMap);
}

/** The address of a symbol in a library or in what it needs; 0 when there is none. */
export function findSymbol(handle: LibraryHandle, name: string): Addr {
  return libc().dlsym(handle, name);
}

/** What the loader knows of a symbol. */
export interface ProcessSymbol {
  /** STT_FUNC, STT_OBJECT, ... */
  readonly type: number;
  readonly sizeBytes: number;
}

/** The symbol whose definition contains an address, or undefined. */
export function symbolAt(address: Addr): ProcessSymbol | undefined {
  const extra = new BigUint64Array(1);
  if (libc().dladdr1(address, new BigUint64Array(4), extra, RTLD_DL_SYMENT) === 0 || extra[0] === 0n) return undefined;
  const { info, size, sizeType } = platform().pointerSizeBytes === 8 ? SYMBOL_64 : SYMBOL_32;
  return {
    type: Number(koffi.decode(extra[0] + BigInt(info), 'uint8')) & 0xf,
    sizeBytes: Number(koffi.decode(extra[0] + BigInt(size), sizeType)),
  };
}

/** The file that an address was loaded from, as the loader names it; empty when there is none. */
function fileAt(address: Addr): string {
  const linkMap = linkMapAt(address);
  return linkMap === 0n ? '' : libraryName(linkMap);
}

/** The file that a record is for, as the loader names it; empty for the executable. */
export function libraryName(linkMap: LinkMap): string {
  // l_name is the second member of struct link_map.
  const name: unknown = koffi.decode(linkMap + BigInt(platform().pointerSizeBytes), 'str');
  return typeof name === 'string' ? name : '';
}

/** As findSymbol, for a version of a symbol that is not the library's default. */
export function findVersionedSymbol(handle: LibraryHandle, name: string, version: string): Addr {
  return libc().dlvsym(handle, name, version);
}

/**
 * Tells where the process keeps a variable of a library. An executable that is linked without PIC (Node is) holds copies of
 * the variables that it uses, such as `stdout`, `environ` and `std::cout`, and the library itself then uses these
 * copies (ELF copy relocations); its own are never initialised. LLVM's C++ library uses its own; see openLibrary.
 */
export class CopyRelocations {
  readonly #executable = libc().dlopen(null, RTLD_NOW);
  readonly #linkMap: LinkMap;
  readonly #known = new Map<string, { readonly found: Addr; readonly address: Addr }>();

  constructor() {
    this.#linkMap = linkMapOf(this.#executable);
  }

  /**
   * @param found where the library defines it
   * @returns the address that counts: `found`, or that of the executable's copy
   */
  resolve(name: string, found: Addr): Addr {
    const known = this.#known.get(name);
    if (known?.found === found) return known.address;
    const address = this.#resolve(name, found);
    this.#known.set(name, { found, address });
    return address;
  }

  #resolve(name: string, found: Addr): Addr {
    const first = libc().dlsym(this.#executable, name);
    if (first === found || first === 0) return found;
    // The executable may export a hundred thousand symbols, which the loader goes through one by one: a library's own
    // symbol tells sooner that this is a function, whose address in the executable is that of a PLT entry.
    if (symbolAt(found)?.type !== STT_OBJECT || LLVM_RUNTIME.test(fileAt(found))) return found;
    return symbolAt(first)?.type === STT_OBJECT && linkMapAt(first) === this.#linkMap ? first : found;
  }
}

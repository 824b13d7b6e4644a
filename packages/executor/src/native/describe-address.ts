/** What the dynamic loader and the C++ library can tell people of an address. */
import type { Addr } from '@telejit/shared';
import koffi from 'koffi';
import { libc } from './libc.js';
import { platform } from './platform.js';
import { libraryName, type LinkMap } from './dynamic-library.js';
import type { ProcessMemory } from './process-memory.js';

const RTLD_DL_LINKMAP = 2;
/** Names that are longer are as none. */
const MOST_NAME_BYTES = 4096;
/** Names that are longer are left as they are: what a name stands for can be far longer than the name. */
const MOST_MANGLED_CHARACTERS = 1024;
/** Of C++ (Itanium C++ ABI, 5.1.2). */
const MANGLED = /^_Z[\w.$]+$/;

/** An address in a shared library, or in the executable. */
export interface DescribedAddress {
  /** Its file. */
  readonly library: string;
  readonly libraryAddress: Addr;
  /** The dynamic symbol whose definition contains the address. */
  readonly symbol: string | undefined;
  readonly symbolAddress: Addr;
}

/** What is at an address, or undefined when it is in no library (dladdr(3)). */
export function describeAddress(address: Addr, memory: ProcessMemory): DescribedAddress | undefined {
  // Dl_info: name of the file, where it begins, name of the symbol, where that begins.
  const words = platform().pointerSizeBytes === 8 ? new BigUint64Array(4) : new Uint32Array(4);
  const linkMap = new BigUint64Array(1);
  if (libc().dladdr1(address, words, linkMap, RTLD_DL_LINKMAP) === 0 || linkMap[0] === 0n) return undefined;
  const record: LinkMap = linkMap[0];
  const info = Array.from(words, Number);
  const name = info[2] === 0 ? undefined : memory.readString(info[2], MOST_NAME_BYTES);
  return {
    // The loader has no name for the executable.
    library: libraryName(record) || process.execPath,
    libraryAddress: info[1],
    symbol: name === undefined ? undefined : Buffer.from(name).toString('utf8'),
    symbolAddress: name === undefined ? 0 : info[3],
  };
}

type Demangle = (name: string, buffer: null, length: null, status: Int32Array) => string | null;

let demangler: Demangle | undefined;

/** The name of C++ that a symbol stands for; undefined for any other symbol, and for names without end. */
export function demangle(symbol: string): string | undefined {
  if (symbol.length > MOST_MANGLED_CHARACTERS || !MANGLED.test(symbol)) return undefined;
  demangler ??= loadDemangler();
  const name = demangler(symbol, null, null, new Int32Array(1));
  return name === null || Buffer.byteLength(name) > MOST_NAME_BYTES ? undefined : name;
}

/** __cxa_demangle allocates what it returns. */
function loadDemangler(): Demangle {
  const text = koffi.disposable('str');
  try {
    return koffi.load('libstdc++.so.6').func('__cxa_demangle', text, ['str', 'void *', 'void *', 'void *']);
  } catch {
    // An executor need not have a C++ library.
    return () => null;
  }
}

/** Symbol tables of loaded libraries, as the dynamic loader reads them. */
import type { Addr } from '@telejit/shared';
import { linkMapOf, type LibraryHandle } from './dynamic-library.js';
import { protect, PROT_EXEC, PROT_READ, PROT_WRITE, viewMemory } from './memory-map.js';
import { platform } from './platform.js';
import { processMappings, type Mapping } from './process-maps.js';

/** Tags of the dynamic section (ELF gABI, chapter 5, Dynamic Section; DT_GNU_HASH is GNU's). */
const DT = { strtab: 5, symtab: 6, gnuHash: 0x6fff_fef5 } as const;
/** The header of a GNU hash table: numbers of buckets, of symbols before the first in it, of words of its filter, a shift. */
const GNU_HASH_HEADER_BYTES = 16;
/** Elf64_Sym and Elf32_Sym. */
const SYMBOL_64 = { sizeBytes: 24, section: 6, value: 8 };
const SYMBOL_32 = { sizeBytes: 16, section: 14, value: 4 };
const SHN_UNDEF = 0;

/**
 * Gives symbols that a loaded library defines other addresses, for whatever the loader binds from now on: libraries that are
 * loaded later, with what they need, before their constructors run; calls that are bound when they are made; dlsym(3). All
 * versions of a symbol change. What is bound already stays as it is. Names that the library does not define are left out.
 * @returns how many symbols there were
 * @throws ExecutorError (SYSTEM_CALL) when the table cannot be written
 */
export function redefineSymbols(library: LibraryHandle, addresses: ReadonlyMap<string, Addr>): number {
  const table = DynamicSymbols.of(library);
  if (table === undefined) return 0;
  const places = [...addresses].flatMap(([name, address]) => table.find(name).map((place) => ({ place, address })));
  const mappings = processMappings();
  const { pageSizeBytes } = platform();
  for (const { place, address } of places) {
    const mapping = mappings.find(({ start, end }) => start <= place && place < end);
    if (mapping === undefined) continue;
    const page = place - (place % pageSizeBytes);
    const protection = protectionOf(mapping);
    const isWritable = (protection & PROT_WRITE) !== 0;
    if (!isWritable) protect(page, pageSizeBytes, protection | PROT_WRITE);
    storeWord(place, address - table.base);
    if (!isWritable) protect(page, pageSizeBytes, protection);
  }
  return places.length;
}

function protectionOf({ permissions }: Mapping): number {
  return (
    (permissions.includes('r') ? PROT_READ : 0) |
    (permissions.includes('w') ? PROT_WRITE : 0) |
    (permissions.includes('x') ? PROT_EXEC : 0)
  );
}

/** The dynamic symbols of one library. Source: ELF gABI, chapter 5; glibc's elf/dl-lookup.c for the GNU hash table. */
class DynamicSymbols {
  /** What is added to addresses in the file. */
  readonly base: Addr;
  readonly #symbols: Addr;
  readonly #strings: Addr;
  readonly #hash: Addr;

  private constructor(base: Addr, symbols: Addr, strings: Addr, hash: Addr) {
    this.base = base;
    this.#symbols = symbols;
    this.#strings = strings;
    this.#hash = hash;
  }

  /** Undefined for a library without a GNU hash table. */
  static of(library: LibraryHandle): DynamicSymbols | undefined {
    // struct link_map: l_addr, l_name, l_ld.
    const word = platform().pointerSizeBytes;
    const linkMap = Number(linkMapOf(library));
    const base = loadWord(linkMap);
    const tags = new Map<number, Addr>();
    for (let at = loadWord(linkMap + 2 * word); loadWord(at) !== 0; at += 2 * word)
      tags.set(loadWord(at), loadWord(at + word));
    const [symbols, strings, hash] = [DT.symtab, DT.strtab, DT.gnuHash].map((tag) => tags.get(tag));
    if (symbols === undefined || strings === undefined || hash === undefined) return undefined;
    // Where the dynamic section is not to be written, the loader leaves in it what the file has.
    const absolute = (address: Addr): Addr => (address < base ? base + address : address);
    return new DynamicSymbols(base, absolute(symbols), absolute(strings), absolute(hash));
  }

  /** Where the values are of all symbols of a name that the library defines. */
  find(name: string): readonly Addr[] {
    const { sizeBytes, section, value } = platform().pointerSizeBytes === 8 ? SYMBOL_64 : SYMBOL_32;
    const [bucketCount, firstIndex, filterWords] = words(this.#hash, 3);
    const buckets = this.#hash + GNU_HASH_HEADER_BYTES + filterWords * platform().pointerSizeBytes;
    const chain = buckets + 4 * bucketCount;
    const hash = gnuHash(name);
    const found: Addr[] = [];
    let [index] = words(buckets + 4 * (hash % bucketCount), 1);
    for (let isLast = index < firstIndex; !isLast; index++) {
      const [entry] = words(chain + 4 * (index - firstIndex), 1);
      isLast = (entry & 1) !== 0;
      if ((entry | 1) >>> 0 !== (hash | 1) >>> 0) continue;
      const symbol = this.#symbols + index * sizeBytes;
      const isDefined = new Uint16Array(viewMemory(symbol + section, 2))[0] !== SHN_UNDEF;
      if (isDefined && this.#isName(words(symbol, 1)[0], name)) found.push(symbol + value);
    }
    return found;
  }

  #isName(offset: number, name: string): boolean {
    const bytes = Buffer.from(viewMemory(this.#strings + offset, name.length + 1));
    return bytes.toString('latin1') === `${name}\0`;
  }
}

/** The hash of a name of ASCII characters, of 32 bits. */
function gnuHash(name: string): number {
  let hash = 5381;
  for (let i = 0; i < name.length; i++) hash = (Math.imul(hash, 33) + name.charCodeAt(i)) >>> 0;
  return hash;
}

function words(address: Addr, count: number): Uint32Array {
  return new Uint32Array(viewMemory(address, 4 * count));
}

function loadWord(address: Addr): number {
  if (platform().pointerSizeBytes === 4) return words(address, 1)[0];
  return Number(new BigUint64Array(viewMemory(address, 8))[0]);
}

/** Numbers below zero wrap around, as the loader's sums do. */
function storeWord(address: Addr, value: number): void {
  if (platform().pointerSizeBytes === 4) words(address, 1)[0] = value;
  else new BigUint64Array(viewMemory(address, 8))[0] = BigInt(value);
}

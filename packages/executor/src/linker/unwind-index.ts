import { InternalError, type Addr } from '@telejit/shared';
import { cacheMaintenance } from '../native/cache-maintenance.js';
import { findLoadedLibrary, findSymbol } from '../native/dynamic-library.js';
import { redirectImport } from '../native/imported-pointer.js';
import { mapPrivate, protect, PROT_EXEC, PROT_READ, viewMemory } from '../native/memory-map.js';
import { platform } from '../native/platform.js';

/** The index of unwind tables of code at [start, end), as 32-bit ARM has it: `count` entries of eight bytes. */
export interface UnwindIndex {
  readonly start: Addr;
  readonly end: Addr;
  readonly address: Addr;
  readonly count: number;
}

/**
 * What the unwinder asks for the index of a place, in place of the C library's function, which it asks in turn:
 *
 *     find: ldr r2, [pc, #52]      @ the table
 *     next: ldr ip, [r2, #4]       @ end; 0 behind the last entry
 *           cmp ip, #0
 *           ldreq pc, [pc, #44]    @ the C library's function
 *           cmp r0, ip
 *           bhs skip
 *           ldr ip, [r2]           @ start
 *           cmp r0, ip
 *           blo skip
 *           ldr ip, [r2, #12]      @ count
 *           str ip, [r1]
 *           ldr r0, [r2, #8]       @ address
 *           bx lr
 *     skip: add r2, r2, #16
 *           b next
 *
 * Source: ehabi32, 4.4; GCC libgcc/unwind-arm-common.inc, get_eit_entry; glibc sysdeps/arm/find_exidx.c.
 */
const FIND = [
  ...[0xe59f2034, 0xe592c004, 0xe35c0000, 0x059ff02c, 0xe150000c, 0x2a000006, 0xe592c000, 0xe150000c, 0x3a000003],
  ...[0xe592c00c, 0xe581c000, 0xe5920008, 0xe12fff1e, 0xe2822010, 0xeafffff1],
];
const NAME = '__gnu_Unwind_Find_exidx';
const ENTRY_WORDS = 4;
/** Units with an index that a process can have; pages are taken when they are written to. */
const MOST_ENTRIES = 65_536;
/** Where no code begins. */
const NOWHERE = 0xffff_ffff;

/** Entries in memory: start, end, address, count. */
class IndexTable {
  readonly #words: Uint32Array;
  readonly #free: number[] = [];
  #count = 0;

  constructor() {
    const sizeBytes = MOST_ENTRIES * ENTRY_WORDS * 4;
    const address = mapPrivate(sizeBytes);
    this.#words = new Uint32Array(viewMemory(address, sizeBytes));
    redirectImport(findUnwinder(), NAME, (original) => makeFinder(address, original));
  }

  /** Threads may read the table at any moment: an entry matches nothing until it is whole. */
  add({ start, end, address, count }: UnwindIndex): number {
    const entry = this.#free.pop() ?? this.#count++;
    // The entry behind the last one stays zero.
    if (entry >= MOST_ENTRIES - 1) throw new InternalError(`more than ${MOST_ENTRIES - 1} unwind indices`);
    const at = entry * ENTRY_WORDS;
    this.#words[at] = NOWHERE;
    this.#words[at + 2] = address;
    this.#words[at + 3] = count;
    Atomics.store(this.#words, at + 1, end);
    Atomics.store(this.#words, at, start);
    return entry;
  }

  remove(entry: number): void {
    Atomics.store(this.#words, entry * ENTRY_WORDS, NOWHERE);
    this.#free.push(entry);
  }
}

let table: IndexTable | undefined;
const entries = new Map<UnwindIndex, number>();

/** Makes an index known to the unwinder of the process. */
export function registerUnwindIndex(index: UnwindIndex): void {
  if (platform().arch !== 'armv7') return;
  table ??= new IndexTable();
  entries.set(index, table.add(index));
}

/** Undoes `registerUnwindIndex`, before the memory is released; nothing when it was not registered. */
export function deregisterUnwindIndex(index: UnwindIndex): void {
  const entry = entries.get(index);
  if (entry === undefined) return;
  entries.delete(index);
  table?.remove(entry);
}

function findUnwinder(): number {
  const handle = findLoadedLibrary('libgcc_s.so.1');
  if (handle === undefined || findSymbol(handle, '_Unwind_RaiseException') === 0)
    throw new InternalError('this process has no unwinder: libgcc_s.so.1 was expected');
  return handle;
}

/** Code that stays for ever. @returns where it begins */
function makeFinder(tableAddress: Addr, original: Addr): Addr {
  const words = [...FIND, tableAddress, original];
  const sizeBytes = words.length * 4;
  const address = mapPrivate(platform().pageSizeBytes);
  new Uint32Array(viewMemory(address, sizeBytes)).set(words);
  protect(address, platform().pageSizeBytes, PROT_READ | PROT_EXEC);
  const caches = cacheMaintenance(platform().membarrier);
  caches.clearCache(address, address + sizeBytes);
  caches.synchronizeCores();
  return address;
}

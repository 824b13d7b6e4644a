/** Pointers that a library was given by the loader, to functions of other libraries. */
import type { Addr } from '@telejit/shared';
import { InternalError } from '@telejit/shared';
import koffi from 'koffi';
import { linkMapOf, type LibraryHandle } from './dynamic-library.js';
import { protect, PROT_READ, PROT_WRITE, viewMemory } from './memory-map.js';
import { platform } from './platform.js';
import { processMappings } from './process-maps.js';

/** Tags of the dynamic section (ELF gABI, chapter 5, Dynamic Section). */
const DT = { pltrelsz: 2, strtab: 5, symtab: 6, rel: 17, relsz: 18, jmprel: 23 } as const;
/** R_ARM_GLOB_DAT, R_ARM_JUMP_SLOT: words that hold an address of a symbol. */
const ADDRESS_TYPES: ReadonlySet<number> = new Set([21, 22]);
const REL_BYTES = 8;
const SYM_BYTES = 16;

/**
 * Puts another function in the place of one that a library imports. Where it has several pointers to it, all of them
 * change; those that hold 0 become the new one as well.
 * @param replacementOf the new function, from the address that the library has now
 * @throws InternalError when the library does not import the function
 * Source: ELF gABI, chapter 5; aaelf32 2023Q1, Dynamic relocations. For files of 32 bits.
 */
export function redirectImport(library: LibraryHandle, name: string, replacementOf: (original: Addr) => Addr): void {
  const places = importedPointers(library, name);
  const originals = places.map((place) => readWord(place));
  const replacement = replacementOf(originals.find((address) => address !== 0) ?? 0);
  if (places.length === 0) throw new InternalError(`the unwinder does not import ${name}`);
  const { pageSizeBytes } = platform();
  for (const place of places) {
    const page = place - (place % pageSizeBytes);
    const isWritable = processMappings().some(
      ({ start, end, permissions }) => start <= place && place < end && permissions.includes('w'),
    );
    if (!isWritable) protect(page, pageSizeBytes, PROT_READ | PROT_WRITE);
    new Uint32Array(viewMemory(place, 4))[0] = replacement;
    if (!isWritable) protect(page, pageSizeBytes, PROT_READ);
  }
}

/** Where a library keeps the address of a symbol. */
function importedPointers(library: LibraryHandle, name: string): readonly Addr[] {
  // struct link_map: l_addr, l_name, l_ld.
  const linkMap = Number(linkMapOf(library));
  const base = readWord(linkMap);
  const tags = new Map<number, number>();
  for (let at = readWord(linkMap + 8); readWord(at) !== 0; at += 8) tags.set(readWord(at), readWord(at + 4));
  const tag = (number: number): number => tags.get(number) ?? 0;
  const found: Addr[] = [];
  for (const [start, sizeBytes] of [
    [tag(DT.rel), tag(DT.relsz)],
    [tag(DT.jmprel), tag(DT.pltrelsz)],
  ]) {
    for (let at = start; at < start + sizeBytes; at += REL_BYTES) {
      const info = readWord(at + 4);
      if (!ADDRESS_TYPES.has(info & 0xff)) continue;
      const symbol = tag(DT.symtab) + (info >>> 8) * SYM_BYTES;
      const text: unknown = koffi.decode(BigInt(tag(DT.strtab) + readWord(symbol)), 'char', name.length + 1);
      if (text === name || isName(text, name)) found.push(base + readWord(at));
    }
  }
  return found;
}

/** Characters as koffi has them: numbers, the last of them 0. */
function isName(characters: unknown, name: string): boolean {
  return Array.isArray(characters) && characters.every((one, i) => one === (name.charCodeAt(i) || 0));
}

function readWord(address: Addr): number {
  return new Uint32Array(viewMemory(address, 4))[0];
}

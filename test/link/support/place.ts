/** The function that relocations are tried in: `place`, with code among its no operations. */
import { ElfPatch } from './elf-patch.js';

/** Where the code begins in .text, and the size of the function that it is in, which begins .text. */
export const CODE_OFFSET = 16;
export const PLACE_BYTES = 64;

/** A relocation in the code of `place`. */
export interface PlacedRelocation {
  readonly type: number;
  /** In the code. */
  readonly at: number;
  readonly symbol: string;
  readonly addend: bigint;
}

/** What stands for a relocation of any type until the object is there: one that the assembler knows by name. */
export interface Placeholder {
  readonly name: string;
  readonly type: number;
}

/** Assembly of `place`, all no operations. */
export function placeSource(
  relocations: readonly PlacedRelocation[],
  placeholder: Placeholder,
  extra = '',
  nopBytes = 4,
): string {
  return `
    .text
    .globl place
    .type place, %function
place:
    ${'nop\n'.repeat(PLACE_BYTES / nopBytes)}
    .size place, . - place
    ${relocations.map(({ at, symbol }) => `.reloc ${CODE_OFFSET + at}, ${placeholder.name}, ${symbol}`).join('\n')}
    ${extra}\n`;
}

/** Puts code and the types and addends of relocations into an object assembled from `placeSource`. */
export function fillPlace(
  object: Buffer,
  code: Uint8Array,
  relocations: readonly PlacedRelocation[],
  placeholder: Placeholder,
  isLittleEndian = true,
): Buffer {
  const file = new ElfPatch(object, isLittleEndian);
  file.text.set(code, CODE_OFFSET);
  for (const { type, at, addend } of relocations) {
    file.setRelocation(CODE_OFFSET + at, placeholder.type, type, addend);
  }
  return object;
}

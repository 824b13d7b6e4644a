import type { telejit } from '@telejit/shared/wire';
import { elf, type ElfSection } from '../object/index.js';
import type { PlacedSection } from './placed-section.js';

/** Whether a section is a part of the index of unwind tables that 32-bit ARM has (ehabi32, 5: Index table entries). */
export function isUnwindIndex({ type }: ElfSection): boolean {
  return type === elf.SHT_ARM_EXIDX;
}

/**
 * Sections with those of the index at the end, in the order of the code that they are about (SHF_LINK_ORDER), so that they
 * are one table that is ordered as the unwinder wants it.
 * @param placeOf where code lies, by section
 */
export function withIndexAtTheEnd(
  sections: readonly ElfSection[],
  placeOf: (sectionIndex: number) => PlacedSection | undefined,
): readonly ElfSection[] {
  const index = sections.filter(isUnwindIndex);
  if (index.length === 0) return sections;
  const orderOf = ({ link }: ElfSection): number => placeOf(link)?.offset ?? 0;
  return [...sections.filter((one) => !isUnwindIndex(one)), ...index.sort((a, b) => orderOf(a) - orderOf(b))];
}

/** Where the index is, as a link unit says it; nothing when there is none. */
export function unwindIndexOf(
  sections: readonly ElfSection[],
  placeOf: (sectionIndex: number) => PlacedSection | undefined,
): telejit.v1.IRange | undefined {
  const places = sections.flatMap((section) => {
    const place = isUnwindIndex(section) && section.sizeBytes > 0 ? placeOf(section.index) : undefined;
    return place === undefined ? [] : [place];
  });
  if (places.length === 0) return undefined;
  const offset = Math.min(...places.map((place) => place.offset));
  const end = Math.max(...places.map((place) => place.offset + place.section.sizeBytes));
  return { segment: places[0].segment, offset, size: end - offset };
}

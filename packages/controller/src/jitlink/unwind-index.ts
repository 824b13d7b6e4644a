import { InputError } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import { elf, type ElfSection } from '../object/index.js';
import type { PlacedSection } from './placed-section.js';

const ENTRY_BYTES = 8;
const ENTRY_ALIGNMENT = 4;
/** What constants have not. */
const CHANGEABLE = elf.SHF_WRITE | elf.SHF_EXECINSTR | elf.SHF_TLS;

/**
 * Sections with those of the index of unwind tables at the end (ehabi32, 5: Index table entries), in the order of the code
 * that they are about (SHF_LINK_ORDER), so that they are one table that is ordered as the unwinder wants it.
 * @param indexType their type, undefined where there is no index
 * @param placeOf where code lies, by section
 */
export function withIndexAtTheEnd(
  sections: readonly ElfSection[],
  indexType: number | undefined,
  placeOf: (sectionIndex: number) => PlacedSection | undefined,
): readonly ElfSection[] {
  const index = sections.filter(({ type }) => type === indexType);
  if (index.length === 0) return sections;
  const orderOf = ({ link }: ElfSection): number => placeOf(link)?.offset ?? 0;
  return [...sections.filter(({ type }) => type !== indexType), ...index.sort((a, b) => orderOf(a) - orderOf(b))];
}

/**
 * Where the index is, as a link unit says it; undefined when there is none.
 * @param name of the object
 * @param indexType type of its sections, undefined where there is none
 * @throws InputError (BAD_OBJECT) when its sections do not make up one table of constants
 */
export function unwindIndexOf(
  name: string,
  sections: readonly ElfSection[],
  indexType: number | undefined,
  placeOf: (sectionIndex: number) => PlacedSection | undefined,
): telejit.v1.IRange | undefined {
  const places = sections.flatMap((section) => {
    const place = section.type === indexType && section.sizeBytes > 0 ? placeOf(section.index) : undefined;
    return place === undefined ? [] : [place];
  });
  if (places.length === 0) return undefined;
  const [{ segment }] = places;
  const offset = Math.min(...places.map((place) => place.offset));
  const end = Math.max(...places.map((place) => place.offset + place.section.sizeBytes));
  const size = places.reduce((sum, place) => sum + place.section.sizeBytes, 0);
  const isTable =
    places.every(
      (place) =>
        place.segment === segment &&
        place.offset % ENTRY_ALIGNMENT === 0 &&
        place.section.sizeBytes % ENTRY_BYTES === 0 &&
        (place.section.flags & CHANGEABLE) === 0,
    ) && offset + size === end;
  if (!isTable) {
    throw new InputError(
      'BAD_OBJECT',
      `${name}: the sections of its unwind index (${places.map(({ section }) => section.name).join(', ')}) are no table of ` +
        `constants, of aligned entries of ${ENTRY_BYTES} bytes without gaps`,
    );
  }
  return { segment, offset, size };
}

import type { ElfSection } from '../object/index.js';

/** A section with its place in a segment. */
export interface PlacedSection {
  readonly section: ElfSection;
  readonly segment: number;
  readonly offset: number;
}

import { telejit } from '@telejit/shared/wire';
import type { LinkUnitPlan, PlacedSection } from './plan.js';
import { SegmentDraft } from './segment-draft.js';

import v1 = telejit.v1;

/** Marks a target as an index into the references until the number of segments is known. */
const REFERENCE = 0x8000_0000;

/**
 * A link unit that is being made: the planned segments, those that the linker adds, and what the unit refers to outside
 * itself. Targets of fixups are indices of segments, or what `reference` gives.
 */
export class UnitDraft {
  readonly segments: SegmentDraft[];
  readonly #plan: LinkUnitPlan;
  readonly #references: v1.IReference[] = [];
  readonly #referenceByKey = new Map<string, number>();
  /** By index of the section. */
  readonly #copies = new Map<number, Uint8Array>();

  constructor(plan: LinkUnitPlan) {
    this.#plan = plan;
    const counts = plan.segments.map(() => 0);
    for (const table of plan.graph.relocations) {
      const place = plan.placeOf(table.section);
      if (place !== undefined && counts.length > 0) counts[place.segment] += table.count;
    }
    this.segments = plan.segments.map(
      ({ permission, sizeBytes, alignment }, i) => new SegmentDraft(permission, sizeBytes, alignment, counts[i]),
    );
  }

  /** The segment in which the linker's own code is. */
  get codeSegment(): number {
    return this.segmentFor(v1.Permission.PERMISSION_READ_EXECUTE);
  }

  /** The target whose base is address 0, for constants. */
  get zero(): number {
    return this.address(0);
  }

  /** A segment that has an address and content; undefined when there is none yet. */
  get occupiedSegment(): number | undefined {
    const index = this.segments.findIndex(
      ({ permission, sizeBytes }) => permission !== v1.Permission.PERMISSION_THREAD_LOCAL && sizeBytes > 0,
    );
    return index >= 0 ? index : undefined;
  }

  /** The first segment with a permission, made when there is none. */
  segmentFor(permission: v1.Permission): number {
    const existing = this.segments.findIndex((segment) => segment.permission === permission);
    return existing >= 0 ? existing : this.newSegment(permission);
  }

  /** Adds a segment. */
  newSegment(permission: v1.Permission): number {
    return this.segments.push(new SegmentDraft(permission)) - 1;
  }

  /** A target outside the unit. @param key the same for the same reference */
  reference(key: string, reference: v1.IReference): number {
    let index = this.#referenceByKey.get(key);
    if (index === undefined) {
      index = this.#references.push(reference) - 1;
      this.#referenceByKey.set(key, index);
    }
    return REFERENCE + index;
  }

  /** Whether a target is none of the unit's segments. */
  isOutside(target: number): boolean {
    return target >= REFERENCE;
  }

  /** The target whose base is a fixed address. */
  address(address: number): number {
    return this.reference(`a${address}`, { address });
  }

  /** A section's bytes as a copy that may be changed, and that goes out in its place. */
  copy({ section: { index, data } }: PlacedSection): Uint8Array {
    let copy = this.#copies.get(index);
    if (copy === undefined) {
      copy = new Uint8Array(data); // slice() of a Buffer would share its memory
      this.#copies.set(index, copy);
    }
    return copy;
  }

  /** As it is sent; nothing can be added then. */
  finish(): { readonly segments: v1.ISegment[]; readonly references: v1.IReference[] } {
    for (const { fixups } of this.segments) {
      for (let i = 0; i < fixups.count; i++)
        if (fixups.target[i] >= REFERENCE) fixups.target[i] += this.segments.length - REFERENCE;
    }
    const segments = this.segments.map((draft, i) => {
      const sections = (this.#plan.segments[i]?.sections ?? []).filter(({ section }) => section.data.length > 0);
      return draft.finish(
        sections.map(({ section, offset }) => ({ offset, data: this.#copies.get(section.index) ?? section.data })),
      );
    });
    return { segments, references: this.#references };
  }
}

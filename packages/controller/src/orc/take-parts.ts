import { boundsOf, gatherSections, type GraphSelection, type SectionBounds } from '../jitlink/index.js';
import { elf } from '../object/index.js';
import type { LinkObject } from './link-object.js';
import { GatheredPart, type LinkPart } from './link-part.js';

/** Parts that are to be linked together. */
export interface Collection {
  readonly parts: readonly LinkPart[];
  /** Every object that takes part, in the order in which it was found to, with parts or without. */
  readonly objects: readonly LinkObject[];
  /** For `__start_NAME` and `__stop_NAME`, by section name. */
  readonly bounds: ReadonlyMap<string, BoundsPlace>;
}

/** Where the sections of one name are. */
export interface BoundsPlace {
  readonly part: LinkPart;
  readonly bounds: SectionBounds;
}

/** An object that is to be linked. */
export interface Draft {
  readonly object: LinkObject;
  /** What of it is needed; undefined for all. */
  readonly liveness: GraphSelection | undefined;
}

/**
 * Takes from objects what is not linked yet. Sections whose bounds are asked for are put together over all objects.
 * Whoever gets the parts links them or gives them back.
 * @param bounded names of those sections
 * @throws InputError (BAD_OBJECT); nothing is taken then
 */
export function takeParts(drafts: Iterable<Draft>, bounded: Iterable<string>): Collection {
  const objects = [...drafts];
  const names = [...bounded];
  const parts: LinkPart[] = [];
  try {
    for (const name of names) {
      const gathered = gather(objects, name);
      if (gathered !== undefined) parts.push(gathered);
    }
    for (const { object, liveness } of objects) {
      const part = object.takePart(liveness);
      if (part !== undefined) parts.push(part);
    }
    const bounds = new Map<string, BoundsPlace>();
    for (const name of names) {
      for (const part of parts) {
        const found = boundsOf(part.plan, name);
        if (found !== undefined) bounds.set(name, { part, bounds: found });
      }
    }
    return { parts, objects: objects.map(({ object }) => object), bounds };
  } catch (error) {
    giveBack(parts);
    throw error;
  }
}

/** Makes what was taken free to be linked again. */
export function giveBack(parts: readonly LinkPart[]): void {
  for (const part of parts) for (const object of part.objects) object.dropPart(part);
}

/** Puts the sections of a name into one part, unless there is only one. */
function gather(drafts: readonly Draft[], name: string): LinkPart | undefined {
  const contributions = drafts.flatMap(({ object, liveness }) => {
    const sections = object.graph
      .sectionsNamed(name)
      .filter(({ index }) => object.isAvailable(index) && (liveness?.hasSection(index) ?? true));
    // A section with SHF_LINK_ORDER goes where the section that it is about goes.
    const indices = sections
      .map(({ index, flags, link }) => ({ index, key: (flags & elf.SHF_LINK_ORDER) !== 0 ? link : index }))
      .sort((a, b) => a.key - b.key)
      .map(({ index }) => index);
    return indices.length === 0 ? [] : [{ object, graph: object.graph, sections: indices }];
  });
  if (contributions.reduce((count, { sections }) => count + sections.length, 0) < 2) return undefined;
  const part = new GatheredPart(
    gatherSections(name, contributions),
    contributions.map(({ object }) => object),
  );
  for (const { object, sections } of contributions) object.addPart(part, sections);
  return part;
}

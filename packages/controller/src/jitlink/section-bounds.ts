import type { LinkUnitPlan } from './plan.js';

const BOUND = /^__(start|stop)_([A-Za-z_][A-Za-z0-9_]*)$/;

/** Where the sections of one name begin and end in a segment. */
export interface SectionBounds {
  readonly segment: number;
  readonly start: number;
  readonly stop: number;
}

/**
 * The section whose beginning or end `__start_NAME` or `__stop_NAME` names, which must be a C identifier.
 * Source: GNU ld, "Input Section Example"; LLVM lld, ELF/Writer.cpp, addStartStopSymbols.
 */
export function boundedSection(
  symbolName: string,
): { readonly section: string; readonly end: keyof SectionBounds & ('start' | 'stop') } | undefined {
  if (!symbolName.startsWith('__st')) return undefined;
  const match = BOUND.exec(symbolName);
  return match === null ? undefined : { section: match[2], end: match[1] === 'start' ? 'start' : 'stop' };
}

/** The bounds of the sections of a name, which lie side by side in the plan; undefined when there is none. */
export function boundsOf(plan: LinkUnitPlan, sectionName: string): SectionBounds | undefined {
  let bounds: SectionBounds | undefined;
  for (const { index, sizeBytes } of plan.graph.sectionsNamed(sectionName)) {
    const place = plan.placeOf(index);
    if (place === undefined) continue;
    bounds = {
      segment: place.segment,
      start: Math.min(bounds?.start ?? place.offset, place.offset),
      stop: Math.max(bounds?.stop ?? 0, place.offset + sizeBytes),
    };
  }
  return bounds;
}

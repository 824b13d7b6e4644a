import type { LinkUnitPlan } from './plan.js';

const BOUND = /^__(start|stop)_([A-Za-z_][A-Za-z0-9_]*)$/;

/**
 * The place that `__start_NAME` or `__stop_NAME` names, when the object has a section of that name, which must be a C
 * identifier (GNU ld, "Input Section Example"; LLVM lld, ELF/Writer.cpp). Sections of one name in several objects are
 * not put together.
 */
export function sectionBound(
  plan: LinkUnitPlan,
  name: string,
): { readonly segment: number; readonly offset: number } | undefined {
  const match = BOUND.exec(name);
  if (match === null) return undefined;
  const section = plan.graph.sections.find((one) => one.name === match[2]);
  const place = section === undefined ? undefined : plan.placeOf(section.index);
  if (section === undefined || place === undefined) return undefined;
  return { segment: place.segment, offset: place.offset + (match[1] === 'stop' ? section.sizeBytes : 0) };
}

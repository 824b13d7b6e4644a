import type { LinkedUnit } from '../linker/index.js';

/**
 * Which of some released units must stay: those that threads may be inside of, and what these refer to, directly or not,
 * since a thread may go there at its next call.
 * @param units by their ids, of one session
 * @param isHeld whether a thread may be inside
 */
export function keptUnits(
  units: ReadonlyMap<number, LinkedUnit>,
  isHeld: (unit: LinkedUnit) => boolean,
): ReadonlySet<LinkedUnit> {
  const kept = new Set<LinkedUnit>();
  for (const unit of units.values()) if (isHeld(unit)) kept.add(unit);
  // What is added while the loop runs is visited too.
  for (const unit of kept) {
    for (const id of unit.uses) {
      const used = units.get(id);
      if (used !== undefined) kept.add(used);
    }
  }
  return kept;
}

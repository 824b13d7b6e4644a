import type { Addr } from '@telejit/shared';
import type { LinkedUnit } from './linker/index.js';

const GRANULE_BYTES = 64 * 1024;

/** A place in a unit. */
export interface UnitPlace {
  readonly unit: LinkedUnit;
  readonly segment: number;
  readonly offset: number;
}

/** Finds the unit at an address, among few that lie close by. */
export class UnitIndex {
  readonly #units = new Map<number, Set<LinkedUnit>>();

  add(unit: LinkedUnit): void {
    for (const granule of granulesOf(unit)) {
      const units = this.#units.get(granule);
      if (units === undefined) this.#units.set(granule, new Set([unit]));
      else units.add(unit);
    }
  }

  delete(unit: LinkedUnit): void {
    for (const granule of granulesOf(unit)) {
      const units = this.#units.get(granule);
      units?.delete(unit);
      if (units?.size === 0) this.#units.delete(granule);
    }
  }

  find(address: Addr): UnitPlace | undefined {
    for (const unit of this.#units.get(Math.floor(address / GRANULE_BYTES)) ?? []) {
      const segment = unit.segments.findIndex(
        ({ permission, address: start, sizeBytes }) =>
          permission !== 'thread-local' && address >= start && address < start + sizeBytes,
      );
      if (segment >= 0) return { unit, segment, offset: address - unit.segments[segment].address };
    }
    return undefined;
  }
}

function* granulesOf({ segments }: LinkedUnit): Generator<number> {
  for (const { permission, address, sizeBytes } of segments) {
    if (permission === 'thread-local' || sizeBytes === 0) continue;
    const last = Math.floor((address + sizeBytes - 1) / GRANULE_BYTES);
    for (let granule = Math.floor(address / GRANULE_BYTES); granule <= last; granule++) yield granule;
  }
}

import { telejit } from '@telejit/shared/wire';
import { unitFromObject, type TestUnit } from '../../support/c-units.js';
import type { Seed } from './corpus.js';

/** A valid Link operation. */
export interface LinkSeed {
  readonly name: string;
  /** An encoded LinkBatch whose units are numbered from 1. */
  readonly batch: Uint8Array;
  readonly unitCount: number;
  /** Symbols of the process that it refers to. */
  readonly symbols: readonly string[];
}

const LARGEST_BATCH_BYTES = 128 * 1024;

/** Link operations made of objects: one unit each, and pairs that refer to each other. Unknown symbols are weak. */
export function linkSeeds(objects: readonly Seed[]): readonly LinkSeed[] {
  const single = objects.flatMap(({ name, bytes }) => {
    const unit = tryUnit(1, bytes, []);
    return unit === undefined ? [] : [seedOf(name, [unit])];
  });
  const pairs = objects.slice(1).flatMap(({ name, bytes }, i) => {
    const first = tryUnit(1, objects[i].bytes, []);
    const second = first === undefined ? undefined : tryUnit(2, bytes, [first]);
    return first === undefined || second === undefined
      ? []
      : [seedOf(`${objects[i].name} and ${name}`, [first, second])];
  });
  return [...single, ...pairs].filter(({ batch }) => batch.length <= LARGEST_BATCH_BYTES);
}

function tryUnit(id: number, bytes: Uint8Array, others: readonly TestUnit[]): TestUnit | undefined {
  try {
    return unitFromObject(id, bytes, others);
  } catch {
    return undefined; // some are refused, and others have a definition twice
  }
}

function seedOf(name: string, units: readonly TestUnit[]): LinkSeed {
  const symbols = new Set<string>();
  for (const { unit } of units) {
    for (const reference of unit.references ?? []) {
      if (typeof reference.processSymbol !== 'string') continue;
      reference.weak = true;
      symbols.add(reference.processSymbol);
    }
  }
  // A copy: slice() of a Buffer would share its memory with every case.
  const batch = new Uint8Array(telejit.v1.LinkBatch.encode({ units: units.map(({ unit }) => unit) }).finish());
  return { name, batch, unitCount: units.length, symbols: [...symbols] };
}

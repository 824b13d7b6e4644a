import { countedFunction } from '../../compile/index.js';
import type { RemoteSession, Upcall } from '../../remote/index.js';
import type { LinkObject } from '../link-object.js';
import { locationIn } from '../redirect/location.js';

/** Bytes of what is left of a counter's threshold. */
const LEFT_BYTES = 4;

/** A counter that was found. */
export interface Counted<Owner> {
  readonly owner: Owner;
  readonly object: LinkObject;
  readonly function: string;
}

/** Objects that count calls, and what their counters stand for. */
export class CallCounters<Owner> {
  readonly #unplaced = new Map<LinkObject, Owner>();
  readonly #places = new Map<LinkObject, readonly string[]>();
  readonly #byPlace = new Map<string, Counted<Owner>>();

  /** Notes an object that is about to be linked. */
  add(object: LinkObject, owner: Owner): void {
    this.#unplaced.set(object, owner);
  }

  /** What it counts means nothing any more. */
  delete(object: LinkObject): void {
    this.#unplaced.delete(object);
    for (const place of this.#places.get(object) ?? []) this.#byPlace.delete(place);
    this.#places.delete(object);
  }

  /** Whose calls an upcall is about. */
  find({ unit, segment, offset }: Upcall): Counted<Owner> | undefined {
    this.#placeAll();
    return this.#byPlace.get(placeKey(unit, segment, offset));
  }

  #placeAll(): void {
    for (const [object, owner] of this.#unplaced) {
      if (!object.isLinked) continue;
      this.#unplaced.delete(object);
      const places: string[] = [];
      for (const [name, symbolIndex] of countersOf(object)) {
        const { part, place } = object.locate(symbolIndex);
        if (part === undefined) continue;
        const key = placeKey(part.unitId, place.segment, place.offset);
        places.push(key);
        this.#byPlace.set(key, { owner, object, function: name });
      }
      this.#places.set(object, places);
    }
  }
}

/**
 * How often the functions of a linked object were called, in one round trip; functions that do not count are left out.
 * @param threshold with which it was compiled
 */
export async function readCounts(
  remote: RemoteSession,
  object: LinkObject,
  threshold: number,
): Promise<ReadonlyMap<string, number>> {
  const counts = countersOf(object).map(async ([name, symbolIndex]): Promise<[string, number]> => {
    const location = locationIn(object, symbolIndex);
    const { data } = await remote.submit('readMemory', { location, size: LEFT_BYTES }, `calls of ${name}`).result;
    // It goes on below zero, and round.
    return [name, (threshold - Buffer.from(data ?? new Uint8Array(LEFT_BYTES)).readInt32LE()) >>> 0];
  });
  return new Map(await Promise.all(counts));
}

function countersOf({ graph }: LinkObject): readonly (readonly [string, number])[] {
  return [...graph.definitions].flatMap((symbolIndex) => {
    const name = countedFunction(graph.symbolName(symbolIndex));
    return name === undefined ? [] : [[name, symbolIndex] as const];
  });
}

function placeKey(unit: number, segment: number, offset: number): string {
  return `${unit}/${segment}/${offset}`;
}

import type { telejit } from '@telejit/shared/wire';
import type { ExecutorSymbolDef } from './core/index.js';
import { LinkedDef } from './layers/linked-def.js';

/**
 * Where a definition is, for operations that travel behind the link that makes it: undefined while that is not sent.
 * @throws LinkError (DISCARDED_SECTION, NOT_LOADED)
 */
export function locationOf(def: ExecutorSymbolDef): telejit.v1.ILocation | undefined {
  if (!(def instanceof LinkedDef)) return { address: Number(def.address) };
  if (!def.object.isSymbolLinked(def.symbolIndex)) return undefined;
  const { part, place } = def.home;
  if (part === undefined) return { address: place.value };
  // A zero does not go.
  return { segment: { unit: part.unitId, segment: place.segment || undefined }, offset: place.offset || undefined };
}

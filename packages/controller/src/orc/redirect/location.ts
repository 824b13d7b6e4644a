import type { telejit } from '@telejit/shared/wire';
import type { ExecutorSymbolDef } from '../core/index.js';
import { LinkedDef } from '../layers/linked-def.js';
import type { LinkObject } from '../link-object.js';

/** Where a symbol is to lead: an address of the executor, or a definition that a lookup has found. */
export type Destination = bigint | ExecutorSymbolDef;

/** A destination as an operation names it: in its unit when that has been sent, though it may not be answered yet. */
export function locationOf(destination: Destination): telejit.v1.ILocation {
  if (typeof destination === 'bigint') return { address: addressNumber(destination) };
  if (destination instanceof LinkedDef && destination.object.isLinked)
    return locationIn(destination.object, destination.symbolIndex);
  return { address: addressNumber(destination.address) };
}

/** A symbol of an object that has been sent to be linked. */
export function locationIn(object: LinkObject, symbolIndex: number): telejit.v1.ILocation {
  const { part, place } = object.locate(symbolIndex);
  if (part === undefined) return { address: place.value };
  return { segment: { unit: part.unitId, segment: place.segment }, offset: place.offset };
}

/** Addresses of user space are below 2^53. */
function addressNumber(address: bigint): number {
  return Number(BigInt.asUintN(64, address));
}

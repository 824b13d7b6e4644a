import type { Resolution } from '../jitlink/index.js';
import type { LinkPart, ObjectSymbol } from './link-part.js';

/**
 * Where a symbol of an object is, as a part that refers to it sees it.
 * @throws LinkError (DISCARDED_SECTION, NOT_LOADED)
 */
export function resolutionOf(part: LinkPart, { object, symbolIndex }: ObjectSymbol): Resolution {
  const home = object.locate(symbolIndex);
  if (home.part === undefined) return { kind: 'address', address: home.place.value };
  if (home.part === part) return { kind: 'own' };
  const { segment, offset } = home.place;
  return { kind: 'segment', unit: home.part.unitId, segment, offset, sizeBytes: object.graph.symbolSize(symbolIndex) };
}

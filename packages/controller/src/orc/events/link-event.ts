import type { telejit } from '@telejit/shared/wire';
import { unitFunctions } from '../../jitlink/index.js';
import type { LinkPart } from '../link-part.js';
import type { LinkedFunction, LinkedUnitInfo, LinkEvent } from './session-listener.js';

/**
 * What listeners are told of parts that are linked, now.
 * @param units of the parts, in their order
 * @param began when they were sent, as `performance.now()`
 */
export function linkEvent(
  parts: readonly LinkPart[],
  units: readonly telejit.v1.ILinkUnit[],
  { elapsedUs, fixupsApplied }: telejit.v1.ILinkResult,
  began: number,
): LinkEvent {
  const atMs = performance.now();
  return {
    kind: 'link',
    units: parts.map((part, i) => linkedUnitInfo(part, units[i])),
    atMs,
    elapsedMs: atMs - began,
    executorMs: (elapsedUs ?? 0) / 1000,
    fixupCount: fixupsApplied ?? 0,
  };
}

function linkedUnitInfo(part: LinkPart, { segments }: telejit.v1.ILinkUnit): LinkedUnitInfo {
  const { plan, segmentAddresses } = part;
  let functions: readonly LinkedFunction[] | undefined;
  return {
    id: part.unitId,
    name: part.name,
    sizeBytes: (segments ?? []).reduce((total, { size }) => total + (size ?? 0), 0),
    get functions(): readonly LinkedFunction[] {
      functions ??= unitFunctions(plan).map(({ name, segment, offset, sizeBytes }) => ({
        name,
        address: BigInt((segmentAddresses?.[segment] ?? 0) + offset),
        sizeBytes,
      }));
      return functions;
    },
  };
}

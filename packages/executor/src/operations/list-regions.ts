import { numberFromLong } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import { LIMITS } from '../limits.js';
import { processMappings } from '../native/process-maps.js';
import type { OperationHandler } from '../session-context.js';

/** Of the fields of a region, their tags and lengths. */
const REGION_BYTES = 40;

/** The mappings of the process, or of the range in which everything is linked. */
export const listRegions: OperationHandler<telejit.v1.IListRegions> = ({ state }, request) => {
  const from = numberFromLong(request.from);
  const { arenaStart, arenaEnd } = state.memory;
  const isAll = state.memoryScope === 'process';
  const regions: telejit.v1.IMemoryRegion[] = [];
  let bytes = 0;
  for (const { start, end, permissions, name } of processMappings()) {
    const isTold = isAll || (end > arenaStart && start < arenaEnd);
    // Beyond all addresses lies what belongs to the kernel, such as [vsyscall].
    if (end <= from || end > Number.MAX_SAFE_INTEGER || !isTold) continue;
    const [readable, writable, executable] = ['r', 'w', 'x'].map((letter) => permissions.includes(letter));
    const region = { start, end, readable, writable, executable, name };
    bytes += sizeOf(region);
    if (bytes > LIMITS.replyBytes) return { listRegions: { regions, hasMore: true } };
    regions.push(region);
  }
  return { listRegions: { regions, hasMore: false } };
};

/** How much room an answer takes up in a frame, at most. */
export function regionBytes(answer: telejit.v1.IListRegionsResult | null | undefined): number {
  return (answer?.regions ?? []).reduce((sum, region) => sum + sizeOf(region), 0);
}

function sizeOf({ name }: telejit.v1.IMemoryRegion): number {
  return REGION_BYTES + Buffer.byteLength(name ?? '');
}

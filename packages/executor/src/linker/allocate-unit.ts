import type { Allocation, MemoryManager, SegmentMemory, SegmentRequest } from '../memory/index.js';
import type { StaticTls } from '../tls/static-tls.js';
import type { SegmentPlan, UnitPlan } from './link-plan.js';

/**
 * Memory for a unit: from the memory manager, and for thread-local segments from the block of static TLS.
 * @throws OperationFailure (OUT_OF_MEMORY, TLS_EXHAUSTED); nothing is kept then
 */
export function allocateUnit(
  plan: UnitPlan,
  memory: MemoryManager,
  staticTls: Pick<StaticTls, 'allocate'>,
): Allocation {
  const requests = plan.segments.filter(isMemory);
  if (requests.length === plan.segments.length) return memory.allocate(requests);
  const parts: Allocation[] = [memory.allocate(requests)];
  const segments: SegmentMemory[] = [];
  let next = 0;
  try {
    for (const segment of plan.segments) {
      if (isMemory(segment)) {
        segments.push(parts[0].segments[next++]);
        continue;
      }
      const part = staticTls.allocate(segment.sizeBytes, segment.alignmentBytes);
      parts.push(part);
      segments.push(...part.segments);
    }
  } catch (error) {
    for (const part of parts) part.release();
    throw error;
  }
  return {
    segments,
    finalize: () => parts.forEach((part) => part.finalize()),
    release: () => parts.forEach((part) => part.release()),
  };
}

function isMemory(segment: SegmentPlan): segment is SegmentPlan & SegmentRequest {
  return segment.permission !== 'thread-local';
}

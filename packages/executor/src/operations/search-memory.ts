import { numberFromLong, type Addr } from '@telejit/shared';
import { writeAddressColumn, type telejit } from '@telejit/shared/wire';
import { LIMITS } from '../limits.js';
import { platform } from '../native/platform.js';
import { processMappings, type Mapping } from '../native/process-maps.js';
import type { ProcessMemory } from '../native/process-memory.js';
import { OperationFailure } from '../operation-failure.js';
import type { OperationHandler } from '../session-context.js';

/** Read at once. */
const CHUNK_BYTES = 1024 * 1024;
const DEFAULT_RESULTS = 1024;

/** Finds bytes. @throws OperationFailure (LIMIT_EXCEEDED, BAD_LOCATION, UNKNOWN_UNIT, INPUT_FAILED, MEMORY_FORBIDDEN) */
export const searchMemory: OperationHandler<telejit.v1.ISearchMemory> = ({ state, units, memory }, request) => {
  const start = units.resolve('memory to search', request.location);
  const sizeBytes = numberFromLong(request.size);
  const pattern = Buffer.from(request.pattern ?? new Uint8Array(0));
  const most = request.mostResults || DEFAULT_RESULTS;
  const { searchBytes, patternBytes, foundAddresses } = LIMITS;
  if (sizeBytes > searchBytes || pattern.length > patternBytes || pattern.length === 0 || most > foundAddresses) {
    throw new OperationFailure(
      'LIMIT_EXCEEDED',
      `${sizeBytes} bytes cannot be searched for ${pattern.length}, ${most} times: at most ${searchBytes} for 1 to ${patternBytes}, ${foundAddresses} times`,
    );
  }
  memory.checkAccess(start, sizeBytes);
  const found: Addr[] = [];
  let unreadableBytes = 0;
  for (const part of readableParts(state.processMemory, start, sizeBytes, pattern.length - 1)) {
    if (part.bytes === undefined) unreadableBytes += part.sizeBytes;
    else {
      for (let at = part.bytes.indexOf(pattern); at >= 0; at = part.bytes.indexOf(pattern, at + 1)) {
        if (found.length === most)
          return { searchMemory: { addresses: writeAddressColumn(found), hasMore: true, unreadableBytes } };
        found.push(part.address + at);
      }
    }
  }
  return { searchMemory: { addresses: writeAddressColumn(found), hasMore: false, unreadableBytes } };
};

interface Part {
  readonly address: Addr;
  /** Undefined where nothing can be read. */
  readonly bytes: Buffer | undefined;
  readonly sizeBytes: number;
}

/** A range in pieces, each of which begins with the last `overlapBytes` of the one before when that lies next to it. */
function* readableParts(memory: ProcessMemory, start: Addr, sizeBytes: number, overlapBytes: number): Generator<Part> {
  const end = start + sizeBytes;
  const { pageSizeBytes } = platform();
  let mappings: readonly Mapping[] | undefined;
  let kept = Buffer.alloc(0);
  for (let at = start; at < end;) {
    const wanted = Math.min(CHUNK_BYTES, end - at);
    const read = memory.read(at, wanted);
    const bytes = Buffer.concat([kept, read]);
    if (read.length > 0) yield { address: at - kept.length, bytes, sizeBytes: bytes.length };
    at += read.length;
    kept = bytes.subarray(Math.max(0, bytes.length - overlapBytes));
    if (read.length === wanted) continue;
    mappings ??= processMappings();
    const next = Math.min(end, Math.max(at - (at % pageSizeBytes) + pageSizeBytes, readableFrom(mappings, at)));
    yield { address: at, bytes: undefined, sizeBytes: next - at };
    at = next;
    kept = Buffer.alloc(0);
  }
}

/** Where the first mapping that can be read begins, of those that end behind an address. */
function readableFrom(mappings: readonly Mapping[], address: Addr): Addr {
  return mappings.find(({ end, permissions }) => end > address && permissions.startsWith('r'))?.start ?? Infinity;
}

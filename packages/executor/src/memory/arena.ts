import { ExecutorError, type Addr } from '@telejit/shared';
import { reserve, unmap } from '../native/memory-map.js';
import { platform } from '../native/platform.js';

/** A reserved range of addresses. */
export interface Arena {
  readonly start: Addr;
  readonly sizeBytes: number;
}

const LOW_END = 2 ** 31;
const LEAST_BYTES = 128 * 1024 * 1024;

/**
 * Reserves the range in which everything is linked: below 2 GiB where the architecture has such a place, so that code
 * without PIC reaches everything in it; anywhere when there is no room there.
 * @param wantedBytes at most as much as `limitBytes`; halved down to 128 MiB while there is no room below 2 GiB
 * @throws ExecutorError (NO_ADDRESS_SPACE)
 */
export function reserveArena(wantedBytes: number, limitBytes: number): Arena {
  const { mapLow, lowStart } = platform();
  const sizeBytes = Math.min(wantedBytes, limitBytes);
  if (mapLow !== 0) {
    for (let size = sizeBytes; size >= Math.min(sizeBytes, LEAST_BYTES); size /= 2) {
      const start = reserve(size, mapLow);
      if (start !== undefined) return { start, sizeBytes: size };
    }
  }
  if (lowStart !== 0) {
    for (let size = sizeBytes; size >= Math.min(sizeBytes, LEAST_BYTES); size /= 2) {
      for (let wanted = lowStart; wanted + size <= LOW_END; wanted += LEAST_BYTES) {
        const start = reserve(size, 0, wanted);
        if (start === undefined) continue;
        if (start + size <= LOW_END) return { start, sizeBytes: size };
        unmap(start, size);
      }
    }
  }
  const start = reserve(sizeBytes, 0);
  if (start !== undefined) return { start, sizeBytes };
  throw new ExecutorError(
    'NO_ADDRESS_SPACE',
    `no range of ${sizeBytes / 1024 / 1024} MiB can be reserved; raise the limit of address space (ulimit -v) or give a smaller --arena-mib`,
  );
}

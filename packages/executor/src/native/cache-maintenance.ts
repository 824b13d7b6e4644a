import { InternalError, type Addr } from '@telejit/shared';
import { findLoadedLibrary, findSymbol } from './dynamic-library.js';
import { libc } from './libc.js';
import { bindRangeFunction } from './native-function.js';

/** What the system and the C compiler's library do about code that was written. */
export interface CacheMaintenance {
  /** Makes instruction fetch see what was stored to [begin, end), the addresses at which it runs. */
  clearCache(begin: Addr, end: Addr): void;
  /** Makes every thread of the process forget what it has fetched, before it returns. */
  synchronizeCores(): void;
}

/** Source: Linux, include/uapi/linux/membarrier.h; membarrier(2). */
const MEMBARRIER = {
  registerSyncCore: 1 << 6,
  syncCore: 1 << 5,
} as const;

/** @param membarrier number of membarrier(2) */
export function cacheMaintenance(membarrier: number): CacheMaintenance {
  let clear: ((begin: Addr, end: Addr) => void) | undefined;
  let canSynchronize: boolean | undefined;
  return {
    clearCache: (begin, end) => {
      clear ??= bindRangeFunction(clearCacheFunction());
      clear(begin, end);
    },
    synchronizeCores: () => {
      // Kernels before 4.16 do not have it, and emulators of single processes have nothing to do.
      canSynchronize ??= libc().systemCall(membarrier, MEMBARRIER.registerSyncCore, 0, 0) === 0;
      if (canSynchronize) libc().systemCall(membarrier, MEMBARRIER.syncCore, 0, 0);
    },
  };
}

function clearCacheFunction(): Addr {
  const library = findLoadedLibrary('libgcc_s.so.1');
  const address = library === undefined ? 0 : findSymbol(library, '__clear_cache');
  if (address === 0) throw new InternalError('libgcc_s.so.1 of this process has no __clear_cache');
  return address;
}

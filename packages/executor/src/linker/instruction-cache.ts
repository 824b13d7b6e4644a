import { InternalError, type Addr } from '@telejit/shared';
import { findLoadedLibrary, findSymbol } from '../native/dynamic-library.js';
import { bindRangeFunction } from '../native/native-function.js';
import { platform } from '../native/platform.js';

let clearCache: ((begin: Addr, end: Addr) => void) | undefined;

/** Makes instructions that were written visible to instruction fetch, at the address at which they run. */
export function invalidateInstructionCache(address: Addr, sizeBytes: number): void {
  if (!platform().needsInstructionCacheFlush) return;
  clearCache ??= bindRangeFunction(clearCacheFunction());
  clearCache(address, address + sizeBytes);
}

function clearCacheFunction(): Addr {
  const library = findLoadedLibrary('libgcc_s.so.1');
  const address = library === undefined ? 0 : findSymbol(library, '__clear_cache');
  if (address === 0) throw new InternalError('libgcc_s.so.1 of this process has no __clear_cache');
  return address;
}

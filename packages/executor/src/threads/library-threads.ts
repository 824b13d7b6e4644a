import { basename } from 'node:path';
import { libraryName, linkMapAt } from '../native/dynamic-library.js';
import type { MadeThread } from './made-thread.js';

/**
 * Libraries whose threads wait for work of whoever comes next. They count on these threads: a session that used the library after
 * they were stopped would wait for them for ever.
 */
const POOLS = /^lib(gomp|omp|iomp5|tbb\w*|openblas\w*|blis\w*|mkl_\w+)(-[\w.]+)?\.so/;

/**
 * Whether a thread outlives sessions as its library does: it runs code of a shared library, and either no call led to it, as
 * when the library made it while it was loaded, or it is one of a pool.
 */
export function isKeptByLibrary({ start, origin }: MadeThread): boolean {
  const library = linkMapAt(start);
  if (library === 0n) return false;
  return origin.session === 0 || POOLS.test(basename(libraryName(library)));
}

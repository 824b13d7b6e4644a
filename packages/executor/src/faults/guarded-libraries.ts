import { messageOf, type Addr } from '@telejit/shared';
import { findLoadedLibrary } from '../native/dynamic-library.js';
import { redefineSymbols } from '../native/dynamic-symbols.js';

/** Those that define what is replaced. Before glibc 2.34 threads are in a library of their own. */
const DEFINING_LIBRARIES = ['libc.so.6', 'libpthread.so.0', 'libstdc++.so.6'];

/**
 * Has shared libraries that are loaded from now on make guarded threads, and end threads instead of the process. Node and what
 * the process began with are bound already, and go on as before.
 * @param symbols functions of the runtime, by the names of those that they stand for
 */
export function guardLibraries(symbols: ReadonlyMap<string, Addr>): void {
  try {
    for (const name of DEFINING_LIBRARIES) {
      const library = findLoadedLibrary(name);
      if (library !== undefined) redefineSymbols(library, symbols);
    }
  } catch (error) {
    process.stderr.write(
      `telejit-executor: threads that shared libraries make have no guards, a fault on one ends the process: ${messageOf(error)}\n`,
    );
  }
}

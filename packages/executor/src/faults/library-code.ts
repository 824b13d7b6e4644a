import { basename } from 'node:path';
import { RUNTIME_CODE_FLAGS, RUNTIME_CODE_RANGE, type Addr } from '@telejit/shared';
import type { NativeRuntime } from '../calls/native-runtime.js';
import { findLoadedLibrary, findSymbol } from '../native/dynamic-library.js';
import { functionRange, tailCalls } from '../native/function-range.js';
import { storeU64, type NativePool } from '../native/native-pool.js';
import { processMappings } from '../native/process-maps.js';
import { HARMLESS_FUNCTIONS, type Harmless } from './harmless-functions.js';

/** Code, [start, end), and what is to be known of it (RUNTIME_CODE_FLAGS). */
interface CodeRange {
  readonly start: Addr;
  readonly end: Addr;
  readonly flags: number;
}

const NO_FLAGS = 0;

/**
 * Libraries whose functions hold locks that the whole process needs, or change what all of it uses. Of the unwinder and the
 * dynamic loader, locks may be held that looking at the stack needs.
 */
const LIBRARIES: readonly (readonly [name: RegExp, flags: number])[] = [
  [/^(libc|libpthread|libdl|librt|libresolv|libnss_\w+)(-[\d.]+)?\.so/, NO_FLAGS],
  [/^(ld-linux.*|ld-[\d.]+|ld)\.so/, RUNTIME_CODE_FLAGS.noUnwinding],
  [/^(libgcc_s|libunwind)\.so/, RUNTIME_CODE_FLAGS.noUnwinding],
];

const HARMLESS_FLAGS: Readonly<Record<Harmless, number>> = {
  anywhere: NO_FLAGS,
  outside: RUNTIME_CODE_FLAGS.onlyOutside,
  'at the end': RUNTIME_CODE_FLAGS.onlyAtTheEnd,
};

/**
 * Tells the runtime which code a thread must not be taken out of, and which functions in it are harmless.
 * @param own the runtime's own code
 */
export function knowLibraryCode(
  runtime: NativeRuntime,
  pool: NativePool,
  own: readonly { readonly start: Addr; readonly end: Addr }[],
): void {
  const libraries: CodeRange[] = own.map(({ start, end }) => ({ start, end, flags: RUNTIME_CODE_FLAGS.ownCode }));
  for (const { start, end, permissions, name } of processMappings()) {
    if (!permissions.includes('x')) continue;
    const row = LIBRARIES.find(([pattern]) => pattern.test(basename(name)));
    if (row !== undefined) libraries.push({ start, end, flags: row[1] });
  }
  const harmless = harmlessRanges();
  runtime.knowCode(store(pool, libraries), libraries.length, store(pool, harmless), harmless.length);
}

function harmlessRanges(): CodeRange[] {
  const found = new Map<Addr, CodeRange>();
  for (const [library, when, names] of HARMLESS_FUNCTIONS) {
    const handle = findLoadedLibrary(library);
    if (handle === undefined) continue;
    const places = names.map((name) => findSymbol(handle, name));
    // A function that ends in a jump to another one is not on the stack any more.
    for (let place = places.pop(); place !== undefined; place = places.pop()) {
      const range = functionRange(place);
      if (range === undefined || found.has(range.start)) continue;
      found.set(range.start, { ...range, flags: HARMLESS_FLAGS[when] });
      places.push(...tailCalls(range));
    }
  }
  return [...found.values()];
}

/** In native memory, by address; it stays for ever. */
function store(pool: NativePool, ranges: CodeRange[]): Addr {
  const { sizeBytes, start, end, flags } = RUNTIME_CODE_RANGE;
  const block = pool.allocate(Math.max(1, ranges.length) * sizeBytes);
  ranges.sort((a, b) => a.start - b.start);
  ranges.forEach((range, i) => {
    storeU64(block.view, i * sizeBytes + start, range.start);
    storeU64(block.view, i * sizeBytes + end, range.end);
    storeU64(block.view, i * sizeBytes + flags, range.flags);
  });
  return block.address;
}

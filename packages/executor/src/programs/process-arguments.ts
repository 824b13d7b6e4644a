import type { Addr } from '@telejit/shared';
import { storePointer, type NativePool } from '../native/native-pool.js';
import { platform } from '../native/platform.js';

/**
 * This process's arguments as a C vector that ends with a null pointer: what initializers get that run in this process.
 * Some keep the address (Rust's standard library does), so it is never given back.
 */
export function processArguments(pool: NativePool): { readonly count: number; readonly address: Addr } {
  const strings = [process.argv0, ...process.execArgv, ...process.argv.slice(1)].map((text) =>
    Buffer.from(`${text}\0`),
  );
  const pointerBytes = platform().pointerSizeBytes;
  const vectorBytes = (strings.length + 1) * pointerBytes;
  const { bytes, view, address } = pool.allocate(strings.reduce((sum, string) => sum + string.byteLength, vectorBytes));
  let end = vectorBytes;
  strings.forEach((string, index) => {
    storePointer(view, index * pointerBytes, address + end);
    bytes.set(string, end);
    end += string.byteLength;
  });
  storePointer(view, strings.length * pointerBytes, 0);
  return { count: strings.length, address };
}

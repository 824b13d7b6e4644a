import type { Addr } from '@telejit/shared';
import { storeU64, type NativePool } from '../native/native-pool.js';

const POINTER_BYTES = 8;

/**
 * This process's arguments as a C vector that ends with a null pointer: what initializers get that run in this process.
 * Some keep the address (Rust's standard library does), so it is never given back.
 */
export function processArguments(pool: NativePool): { readonly count: number; readonly address: Addr } {
  const strings = [process.argv0, ...process.execArgv, ...process.argv.slice(1)].map((text) =>
    Buffer.from(`${text}\0`),
  );
  const vectorBytes = (strings.length + 1) * POINTER_BYTES;
  const { bytes, view, address } = pool.allocate(strings.reduce((sum, string) => sum + string.byteLength, vectorBytes));
  let end = vectorBytes;
  strings.forEach((string, index) => {
    storeU64(view, index * POINTER_BYTES, address + end);
    bytes.set(string, end);
    end += string.byteLength;
  });
  storeU64(view, strings.length * POINTER_BYTES, 0);
  return { count: strings.length, address };
}

/** Compiled objects that are kept: what stores have in common. */
import { sha256 } from './sha256.js';
import type { WorkerRequest } from './worker-messages.js';

/**
 * Where objects are kept by key. A key stands for everything that its object depends on, so an object never changes; a
 * store may forget any at any time. Failures of a store do not fail compilations: the module is compiled.
 */
export interface ObjectCache {
  /** The object as it was put in, owned by the receiver; or undefined. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** The object stays the caller's, and does not change before the promise is settled. */
  put(key: string, object: Uint8Array): Promise<void>;
}

/** Changes with the meaning of keys, and with what compile-module.ts makes of a request. */
const FORMAT = 2;

/**
 * The key of a compilation, 64 hexadecimal digits: everything that its object depends on. That is the module's bytes, its
 * name (which is in the object), target, options, the library that compiles it, and the version of this format.
 * @param llvm identifies the library exactly; see llvmIdentity
 */
export async function cacheKey(request: WorkerRequest, llvm: string): Promise<string> {
  const { source, ...settings } = request;
  // Sorted, so that the order in which a request was written down does not matter.
  const entries = Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1));
  const header = Buffer.from(JSON.stringify([FORMAT, llvm, source.length, entries]));
  return (await sha256(header, source)).toString('hex');
}

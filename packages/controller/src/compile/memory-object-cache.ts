import { InputError } from '@telejit/shared';
import type { ObjectCache } from './object-cache.js';

const DEFAULT_MAX_BYTES = 64 * 1024 * 1024;

/** Objects in this process's memory, for as long as it lives; for several pools, or behind a store that is far away. */
export class MemoryObjectCache implements ObjectCache {
  readonly maxBytes: number;
  /** The one that was used last is last. */
  readonly #objects = new Map<string, Uint8Array>();
  #sizeBytes = 0;

  /**
   * @param options.maxBytes 64 MiB unless told otherwise; beyond it, what was not used for longest is forgotten
   * @throws InputError (CACHE_SIZE)
   */
  constructor(options: { readonly maxBytes?: number } = {}) {
    this.maxBytes = checkedMaxBytes(options.maxBytes ?? DEFAULT_MAX_BYTES);
  }

  /** Of all objects that are kept now. */
  get sizeBytes(): number {
    return this.#sizeBytes;
  }

  get(key: string): Promise<Uint8Array | undefined> {
    const object = this.#objects.get(key);
    if (object === undefined) return Promise.resolve(undefined);
    this.#objects.delete(key);
    this.#objects.set(key, object);
    return Promise.resolve(Uint8Array.from(object));
  }

  put(key: string, object: Uint8Array): Promise<void> {
    this.#forget(key);
    if (object.length > this.maxBytes) return Promise.resolve();
    this.#objects.set(key, Uint8Array.from(object));
    this.#sizeBytes += object.length;
    for (const oldest of this.#objects.keys()) {
      if (this.#sizeBytes <= this.maxBytes) break;
      this.#forget(oldest);
    }
    return Promise.resolve();
  }

  #forget(key: string): void {
    this.#sizeBytes -= this.#objects.get(key)?.length ?? 0;
    this.#objects.delete(key);
  }
}

/** @throws InputError (CACHE_SIZE) */
export function checkedMaxBytes(maxBytes: number): number {
  if (Number.isSafeInteger(maxBytes) && maxBytes > 0) return maxBytes;
  throw new InputError(
    'CACHE_SIZE',
    `an object cache of ${maxBytes} bytes: it must be a whole number above 0; for none, pass false as the cache`,
  );
}

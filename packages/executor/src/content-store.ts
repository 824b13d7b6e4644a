import { createHash } from 'node:crypto';
import { ProtocolError } from '@telejit/shared';
import type { telejit } from '@telejit/shared/wire';
import { LRUCache } from 'lru-cache';
import { LIMITS } from './limits.js';

const HASH_BYTES = 32;

function keyOf(hash: Uint8Array): string {
  return Buffer.from(hash.buffer, hash.byteOffset, hash.byteLength).toString('latin1');
}

/** Content by SHA-256, shared by all sessions of the process; the least recently used goes first. */
export class ContentStore {
  /** What it may hold, and what one session may have under way. */
  readonly sizeBytes: number;
  readonly #held: LRUCache<string, Uint8Array>;

  constructor(sizeBytes: number) {
    this.sizeBytes = sizeBytes;
    this.#held = new LRUCache({
      max: LIMITS.contentCount,
      maxSize: sizeBytes,
      sizeCalculation: (bytes) => Math.max(bytes.byteLength, 1),
    });
  }

  has(key: string): boolean {
    return this.#held.has(key);
  }

  get(key: string): Uint8Array | undefined {
    return this.#held.get(key);
  }

  set(key: string, bytes: Uint8Array): void {
    this.#held.set(key, bytes);
  }

  /** The hashes of everything that is held, concatenated. */
  heldHashes(): Uint8Array {
    return Buffer.concat([...this.#held.keys()].map((key) => Buffer.from(key, 'latin1')));
  }
}

interface PartialContent {
  readonly bytes: Uint8Array;
  readonly isTransient: boolean;
  receivedBytes: number;
}

/** The content that one session sends: puts chunks together, checks their hash, keeps what is to be kept. */
export class SessionContent {
  readonly #store: ContentStore;
  readonly #partial = new Map<string, PartialContent>();
  /** For the next operation that names it. */
  readonly #transient = new Map<string, Uint8Array>();
  readonly #used = new Set<string>();
  #bytesUnderWay = 0;

  constructor(store: ContentStore) {
    this.#store = store;
  }

  /** @throws ProtocolError (BAD_CONTENT) which ends the session: a chunk has no reply of its own */
  receive(chunk: telejit.v1.IContentChunk): void {
    const hash = chunk.sha256 ?? new Uint8Array(0);
    const data = chunk.data ?? new Uint8Array(0);
    const offset = chunk.offset ?? 0;
    const totalSize = chunk.totalSize ?? 0;
    if (hash.byteLength !== HASH_BYTES)
      throw badContent(hash, `a hash has ${hash.byteLength} bytes, not ${HASH_BYTES}`);
    const key = keyOf(hash);
    const partial = this.#partial.get(key) ?? this.#begin(key, hash, totalSize, chunk.transient ?? false);
    if (offset !== partial.receivedBytes || totalSize !== partial.bytes.byteLength) {
      throw badContent(
        hash,
        `a chunk at ${offset} of ${totalSize} came where ${partial.receivedBytes} of ${partial.bytes.byteLength} was due`,
      );
    }
    if (offset + data.byteLength > totalSize || (data.byteLength === 0 && totalSize > 0)) {
      throw badContent(hash, `a chunk of ${data.byteLength} bytes at ${offset} does not fit into ${totalSize}`);
    }
    partial.bytes.set(data, offset);
    partial.receivedBytes += data.byteLength;
    if (partial.receivedBytes === totalSize) this.#complete(key, hash, partial);
  }

  /** Content that this session may refer to. Transient content stays until `endOfOperation`. */
  find(hash: Uint8Array): Uint8Array | undefined {
    const key = keyOf(hash);
    const transient = this.#transient.get(key);
    if (transient === undefined) return this.#store.get(key);
    this.#used.add(key);
    return transient;
  }

  /** Drops transient content that the operation used. */
  endOfOperation(): void {
    // Clearing an empty set costs as much as a system call.
    if (this.#used.size === 0) return;
    for (const key of this.#used) {
      this.#bytesUnderWay -= this.#transient.get(key)?.byteLength ?? 0;
      this.#transient.delete(key);
    }
    this.#used.clear();
  }

  /** Keeps what the operation used until the returned function is called. */
  keepUsed(): () => void {
    const kept = [...this.#used];
    this.#used.clear();
    return () => {
      for (const key of kept) this.#used.add(key);
      this.endOfOperation();
    };
  }

  /**
   * Drops what the operation used, so that it does not count while the operation goes on with it.
   * @returns keeps it again until the function is called that this returns
   */
  setUsedAside(): () => () => void {
    const aside = [...this.#used].flatMap((key) => {
      const bytes = this.#transient.get(key);
      return bytes === undefined ? [] : [{ key, bytes }];
    });
    this.endOfOperation();
    return () => {
      for (const { key, bytes } of aside) {
        if (!this.#transient.has(key)) this.#bytesUnderWay += bytes.byteLength;
        this.#transient.set(key, bytes);
        this.#used.add(key);
      }
      return this.keepUsed();
    };
  }

  #begin(key: string, hash: Uint8Array, totalSize: number, isTransient: boolean): PartialContent {
    if (
      this.#bytesUnderWay + totalSize > this.#store.sizeBytes ||
      this.#partial.size >= LIMITS.partialContents ||
      this.#transient.size >= LIMITS.contentCount
    ) {
      throw badContent(
        hash,
        `${totalSize} bytes more than the ${this.#bytesUnderWay} under way in ${this.#partial.size} contents, beside ${this.#transient.size} that wait for their operations, exceed ${this.#store.sizeBytes} bytes, ${LIMITS.partialContents} contents or ${LIMITS.contentCount}`,
      );
    }
    const partial = { bytes: new Uint8Array(totalSize), isTransient, receivedBytes: 0 };
    this.#partial.set(key, partial);
    this.#bytesUnderWay += totalSize;
    return partial;
  }

  #complete(key: string, hash: Uint8Array, partial: PartialContent): void {
    this.#partial.delete(key);
    const actual = createHash('sha256').update(partial.bytes).digest();
    if (!actual.equals(hash)) throw badContent(hash, `the bytes have the hash ${actual.toString('hex')}`);
    if (partial.isTransient && !this.#store.has(key)) {
      const before = this.#transient.get(key);
      if (before !== undefined) this.#bytesUnderWay -= before.byteLength;
      this.#transient.set(key, partial.bytes);
      return;
    }
    this.#bytesUnderWay -= partial.bytes.byteLength;
    this.#store.set(key, partial.bytes);
  }
}

function badContent(hash: Uint8Array, reason: string): ProtocolError {
  return new ProtocolError('BAD_CONTENT', `content ${Buffer.from(hash).toString('hex').slice(0, 16)}: ${reason}`);
}

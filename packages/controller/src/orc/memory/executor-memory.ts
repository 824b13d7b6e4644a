import { constants } from 'node:buffer';
import { CancelledError, InputError, LookupError, formatAddr, numberFromLong, ProtocolError } from '@telejit/shared';
import { readAddressColumn, telejit } from '@telejit/shared/wire';
import { executorDescription, type RemoteSession } from '../../remote/index.js';
import type { ObjectLayer } from '../layers/index.js';
import { MemoryBlock, type MemoryAccess, type MemoryRange } from './memory-block.js';
import { countAccessible } from './memory-failure.js';
import { MemoryView } from './memory-view.js';
import { listRegions, type MemoryRegion } from './regions.js';
import type { DataModel } from './scalars.js';
import { decode, encode, extentOf, type FieldValue, type StructLayout } from './struct-layout.js';

import v1 = telejit.v1;

/** What is read or written at once. */
const CHUNK_BYTES = 1024 * 1024;
/** How many of these are under way. */
const WINDOW = 4;
/** What one operation searches. */
const SEARCH_BYTES = 16 * 1024 * 1024;
const MOST_PATTERN_BYTES = 4096;
const DEFAULT_MOST_RESULTS = 1024;
const DEFAULT_MOST_STRING_BYTES = 64 * 1024;
const STRING_READ_BYTES = 256;
/** Addresses are below it. */
const ADDRESS_END = 2n ** 53n;

const ACCESS: Readonly<Record<MemoryAccess, v1.MemoryAccess>> = {
  none: v1.MemoryAccess.MEMORY_ACCESS_NONE,
  read: v1.MemoryAccess.MEMORY_ACCESS_READ,
  'read-write': v1.MemoryAccess.MEMORY_ACCESS_READ_WRITE,
};

/** How a range is searched. */
export interface SearchOptions {
  /** Ends the search early. Default 1024. */
  readonly most?: number;
  readonly signal?: AbortSignal;
}

/**
 * The memory of the executor, as debuggers see it. A bad address is an error, never a fault. How far it reaches is the
 * executor's to say (`--allow-memory`): all of the process, or what this session linked and allocated.
 */
export class ExecutorMemory {
  readonly #session: RemoteSession;
  readonly #layer: ObjectLayer;
  readonly #model: DataModel;
  readonly #pageBytes: number;
  readonly #blocks = new Map<bigint, MemoryRange>();

  constructor(session: RemoteSession, layer: ObjectLayer) {
    this.#session = session;
    this.#layer = layer;
    const { pointerSizeBytes, isLittleEndian, pageSizeBytes } = executorDescription(session.description);
    this.#model = { pointerBytes: pointerSizeBytes, isLittleEndian };
    this.#pageBytes = pageSizeBytes;
  }

  /**
   * Copies memory out, whole.
   * @throws ExecutorError BAD_ADDRESS when part of it cannot be read, MEMORY_FORBIDDEN; `data.accessibleBytes` of the error says
   * how much from its start can be. InputError BAD_RANGE for what is no range of addresses, or more than a buffer can hold
   */
  async read(address: bigint, sizeBytes: number): Promise<Uint8Array> {
    checkRange(address, sizeBytes);
    if (sizeBytes <= CHUNK_BYTES) return this.#readPart(address, 0, sizeBytes);
    if (sizeBytes > constants.MAX_LENGTH)
      throw new InputError(
        'BAD_RANGE',
        `${sizeBytes} bytes cannot be read at once: a buffer holds ${constants.MAX_LENGTH}; use readChunks`,
      );
    const bytes = new Uint8Array(sizeBytes);
    let at = 0;
    for await (const chunk of this.readChunks(address, sizeBytes)) {
      bytes.set(chunk, at);
      at += chunk.length;
    }
    return bytes;
  }

  /**
   * Copies memory out piece by piece, in order: no more than four pieces of 1 MiB are under way, so that what is not consumed
   * is not read. @throws as `read`; what came before is valid
   */
  async *readChunks(address: bigint, sizeBytes: number): AsyncGenerator<Uint8Array, void> {
    checkRange(address, sizeBytes);
    const ahead: Promise<Uint8Array>[] = [];
    let asked = 0;
    do {
      while (asked < sizeBytes && ahead.length < WINDOW) {
        const size = Math.min(CHUNK_BYTES, sizeBytes - asked);
        const chunk = this.#readPart(address, asked, size);
        chunk.catch(() => undefined);
        ahead.push(chunk);
        asked += size;
      }
      const chunk = await ahead.shift();
      if (chunk !== undefined) yield chunk;
    } while (ahead.length > 0 || asked < sizeBytes);
  }

  /**
   * Copies bytes in; no more than four pieces of 1 MiB are under way.
   * @throws ExecutorError BAD_ADDRESS when part of it cannot be written, NOT_WRITABLE for linked code and constants,
   * MEMORY_FORBIDDEN. `data.accessibleBytes` says how much from the start was written; parts behind that may be as well.
   */
  async write(address: bigint, bytes: Uint8Array): Promise<void> {
    checkRange(address, bytes.length);
    const ahead: Promise<unknown>[] = [];
    for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
      if (ahead.length === WINDOW) await ahead.shift();
      const part = bytes.subarray(at, at + CHUNK_BYTES);
      const written = countAccessible(this.#session.writeMemory(Number(address) + at, part).result, at);
      written.catch(() => undefined);
      ahead.push(written);
    }
    for (const written of ahead) await written;
  }

  /**
   * Where bytes are found in ranges, in the order of the ranges; finds may overlap. Pages that cannot be read are passed over.
   * @param pattern up to 4096 bytes, or a text, in UTF-8
   * @throws InputError (BAD_PATTERN), ExecutorError (MEMORY_FORBIDDEN), CancelledError
   */
  async search(
    pattern: Uint8Array | string,
    ranges: readonly MemoryRange[],
    { most = DEFAULT_MOST_RESULTS, signal }: SearchOptions = {},
  ): Promise<bigint[]> {
    const bytes = typeof pattern === 'string' ? Buffer.from(pattern) : pattern;
    if (bytes.length < 1 || bytes.length > MOST_PATTERN_BYTES)
      throw new InputError(
        'BAD_PATTERN',
        `${bytes.length} bytes cannot be searched for; 1 to ${MOST_PATTERN_BYTES} can`,
      );
    const found: bigint[] = [];
    let regions: readonly MemoryRegion[] | undefined;
    for (const { address, sizeBytes } of ranges) {
      checkRange(address, sizeBytes);
      const start = Number(address);
      // Nothing is at 0, which is no address to the executor.
      for (let at = start === 0 ? 1 : 0; at < sizeBytes && found.length < most;) {
        if (signal?.aborted === true) throw new CancelledError('CANCELLED', 'a search of memory was cancelled');
        // What begins in one piece may end in the next.
        const size = Math.min(SEARCH_BYTES + bytes.length - 1, sizeBytes - at);
        const mostResults = Math.min(most - found.length, DEFAULT_MOST_RESULTS);
        const request = { location: { address: start + at }, size, pattern: bytes, mostResults };
        const { result } = this.#session.submit('searchMemory', request, 'search memory');
        const { addresses, hasMore, unreadableBytes } = await result;
        const some = readAddressColumn(addresses ?? new Uint8Array(), 'SearchMemoryResult.addresses');
        checkFinds(some, start + at, size, mostResults);
        for (const one of some) found.push(BigInt(one));
        const last = some.at(-1);
        at = hasMore === true && last !== undefined ? last + 1 - start : at + SEARCH_BYTES;
        if (numberFromLong(unreadableBytes) < size) continue;
        // A hole, which may be large.
        regions ??= await this.regions();
        at = Math.max(at, readableFrom(regions, start + at) - start);
      }
    }
    return found;
  }

  /**
   * Allocates data of the session's own, all zero, in pages of its own.
   * @param options `alignment` is a power of two
   * @throws ExecutorError OUT_OF_MEMORY, BAD_ALLOCATION
   */
  async allocate(sizeBytes: number, { alignment = 1 }: { readonly alignment?: number } = {}): Promise<MemoryBlock> {
    checkRange(0n, sizeBytes);
    const request = { size: sizeBytes, alignment };
    const { address, size } = await this.#session.submit('allocateMemory', request, 'allocate memory').result;
    const block = new MemoryBlock(this, { address: BigInt(numberFromLong(address)), sizeBytes: numberFromLong(size) });
    this.#blocks.set(block.address, block);
    return block;
  }

  /** Frees what `allocate` gave. @throws ExecutorError (UNKNOWN_ALLOCATION) */
  async free(address: bigint): Promise<void> {
    checkRange(address, 0);
    const { result } = this.#session.submit('freeMemory', { address: Number(address) }, 'free memory');
    this.#blocks.delete(address);
    await result;
  }

  /** See MemoryBlock.protect. @throws ExecutorError (PROTECTION_REFUSED) for memory that was not allocated, too */
  async protect(address: bigint, sizeBytes: number, access: MemoryAccess): Promise<void> {
    checkRange(address, sizeBytes);
    const request = { address: Number(address), size: sizeBytes, access: ACCESS[access] };
    await this.#session.submit('protectMemory', request, 'protect memory').result;
  }

  /** The mappings of the process and what they are, with what this session linked and allocated. */
  regions(): Promise<MemoryRegion[]> {
    return listRegions(this.#session, this.#layer, this.#blocks.values());
  }

  /**
   * The text at a pointer, up to its zero, as UTF-8.
   * @param options `max`: bytes that it may have, the zero not counted; default 65,536
   * @throws LookupError (NO_STRING) when no zero comes within `max` bytes; as `read` when memory ends before it
   */
  async readCString(
    address: bigint,
    { max = DEFAULT_MOST_STRING_BYTES }: { readonly max?: number } = {},
  ): Promise<string> {
    checkRange(address, max + 1);
    const parts: Uint8Array[] = [];
    for (let at = 0; at <= max;) {
      // Not beyond the page: the string may end just ahead of what cannot be read.
      const inPage = this.#pageBytes - ((Number(address) + at) % this.#pageBytes);
      const size = Math.min(inPage, at === 0 ? STRING_READ_BYTES : inPage, max + 1 - at);
      const part = await this.#readPart(address, at, size);
      const end = part.indexOf(0);
      parts.push(end < 0 ? part : part.subarray(0, end));
      if (end >= 0) return Buffer.concat(parts).toString('utf8');
      at += size;
    }
    throw new LookupError('NO_STRING', `there is no zero in the ${max + 1} bytes from 0x${address.toString(16)} on`);
  }

  /** The fields of a structure. @throws InputError (BAD_LAYOUT), and as `read` */
  async readStruct<L extends StructLayout>(address: bigint, layout: L): Promise<FieldValue<L>> {
    const bytes = await this.read(address, extentOf(layout, this.#model).sizeBytes);
    return decode(layout, viewOf(bytes), 0, this.#model);
  }

  /** Writes the fields of a structure; its paddings become zero. @throws InputError (BAD_LAYOUT, BAD_VALUE), and as `write` */
  async writeStruct<L extends StructLayout>(address: bigint, layout: L, value: FieldValue<L>): Promise<void> {
    const bytes = new Uint8Array(extentOf(layout, this.#model).sizeBytes);
    encode(layout, viewOf(bytes), 0, value, this.#model);
    await this.write(address, bytes);
  }

  /** A copy of memory with typed access, that can be read anew and written back. @throws as `read` */
  async view(address: bigint, sizeBytes: number): Promise<MemoryView> {
    return new MemoryView(this, address, Uint8Array.from(await this.read(address, sizeBytes)), this.#model);
  }

  async #readPart(address: bigint, offset: number, sizeBytes: number): Promise<Uint8Array> {
    const request = { location: { address: Number(address) + offset }, size: sizeBytes };
    const { data } = await countAccessible(this.#session.submit('readMemory', request, 'read memory').result, offset);
    return data ?? new Uint8Array();
  }
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

/** Where the first region that can be read begins, of those that end behind an address. */
function readableFrom(regions: readonly MemoryRegion[], from: number): number {
  const next = regions.find((one) => one.isReadable && Number(one.address) + one.sizeBytes > from);
  return next === undefined ? Infinity : Number(next.address);
}

/** @throws InputError (BAD_RANGE) for what cannot be a range of addresses of any executor */
function checkRange(address: bigint, sizeBytes: number): void {
  const isSize = Number.isSafeInteger(sizeBytes) && sizeBytes >= 0;
  if (isSize && address >= 0n && address + BigInt(sizeBytes) < ADDRESS_END) return;
  throw new InputError('BAD_RANGE', `${sizeBytes} bytes at ${address} are no range of addresses: they lie below 2^53`);
}

/** @throws ProtocolError (BAD_REPLY) for finds that are not in order, in what was searched, or no more than were asked for */
function checkFinds(addresses: ArrayLike<number>, start: number, size: number, most: number): void {
  let least = start;
  let isRight = addresses.length <= most;
  for (let i = 0; i < addresses.length && isRight; i++) {
    isRight = addresses[i] >= least && addresses[i] < start + size;
    least = addresses[i] + 1;
  }
  if (!isRight)
    throw new ProtocolError(
      'BAD_REPLY',
      `search memory: the executor sent ${addresses.length} finds that are not in order within ${size} bytes at ${formatAddr(start)}; ${most} were asked for`,
    );
}

import { writeSync } from 'node:fs';
import { alignUp, InternalError, messageOf, type Addr } from '@telejit/shared';
import type { NativeRuntime } from '../calls/native-runtime.js';
import type { Allocation, SegmentMemory } from '../memory/index.js';
import { FreeRanges, GRANULE_BYTES } from '../memory/free-ranges.js';
import { findSymbol, openLibrary } from '../native/dynamic-library.js';
import { closeDescriptor, createMemoryFile, viewMemory } from '../native/memory-map.js';
import { platform } from '../native/platform.js';
import type { ProcessMemory } from '../native/process-memory.js';
import { threadPointers } from '../native/thread-pointer.js';
import { OperationFailure } from '../operation-failure.js';
import { TLS_ALIGNMENTS_BYTES, TLS_IMAGE_SYMBOL, TLS_OFFSET_SYMBOL, tlsLibrary } from './tls-library.js';

const TUNABLE = 'glibc.rtld.optional_static_tls';
/** What is left to other libraries of the reserve that the tunable asks for. */
const RESERVE_BYTES = 4096;
const PAGE_BYTES = 4096;
const DEFAULT_BYTES = 16384;
/** What is tried when the loader does not give more. */
const SMALLER_SIZES = [8192, 4096, 1536, 1024, 512, 256];

/** What the block is tried with, the largest first: how much static TLS is left depends on the C library and its tunables. */
function sizesToTry(): readonly number[] {
  const asked = new RegExp(`(?:^|:)${TUNABLE}=(\\d{1,8})(?::|$)`).exec(process.env.GLIBC_TUNABLES ?? '');
  const wanted = alignUp(Math.max(Number(asked?.[1] ?? 0) - RESERVE_BYTES, 0), GRANULE_BYTES);
  return wanted > DEFAULT_BYTES ? [wanted, DEFAULT_BYTES, ...SMALLER_SIZES] : [DEFAULT_BYTES, ...SMALLER_SIZES];
}

/** Alignment first: with less of it nothing is lost where there is room. */
function blocksToTry(): readonly { readonly size: number; readonly alignmentBytes: number }[] {
  const sizes = sizesToTry();
  return TLS_ALIGNMENTS_BYTES.flatMap((alignmentBytes) => sizes.map((size) => ({ size, alignmentBytes })));
}

interface Block {
  /** From the thread pointer; negative where the storage lies below it. */
  readonly offset: number;
  readonly image: Uint8Array;
  readonly imageAddress: Addr;
  readonly free: FreeRanges;
  readonly alignmentBytes: number;
}

/**
 * The block of static thread-local storage that all link units share. It comes with a small library that the loader is
 * given when the first unit with thread-local variables is linked; its size is what the loader has left to give.
 */
export class StaticTls {
  #block: Block | undefined;
  #runtime: NativeRuntime | undefined;
  readonly #processMemory: ProcessMemory;

  constructor(processMemory: ProcessMemory) {
    this.#processMemory = processMemory;
  }

  /** The runtime brings its threads up to date whenever a unit is linked. */
  connect(runtime: NativeRuntime): void {
    this.#runtime = runtime;
    if (this.#block !== undefined) attach(runtime, this.#block);
  }

  /**
   * Room for a unit's initial image. `address` of the result is the offset from the thread pointer.
   * @throws OperationFailure (TLS_EXHAUSTED) naming what there is and how to get more
   */
  allocate(sizeBytes: number, alignmentBytes: number): Allocation {
    this.#block ??= this.#open();
    const block = this.#block;
    if (alignmentBytes > block.alignmentBytes) {
      throw new OperationFailure(
        'TLS_EXHAUSTED',
        `thread-local variables can be aligned to ${block.alignmentBytes} bytes at most, not to ${alignmentBytes}`,
      );
    }
    const roundedBytes = alignUp(sizeBytes, GRANULE_BYTES);
    const start = block.free.allocate(roundedBytes, alignmentBytes);
    if (start === undefined) throw exhausted(sizeBytes, block.image.byteLength);
    const bytes = block.image.subarray(start, start + sizeBytes);
    const segment: SegmentMemory = { address: block.offset + start, bytes, isZeroed: false };
    let isReleased = false;
    return {
      segments: [segment],
      finalize: () => {
        this.#runtime?.updateTls(start, sizeBytes);
        this.#updateThreads(block.offset + start, bytes);
      },
      release: () => {
        if (isReleased) return;
        isReleased = true;
        bytes.fill(0);
        block.free.free(start, roundedBytes);
      },
    };
  }

  /** Brings threads up to date that linked code made, or will be called on, and that the runtime does not know. */
  #updateThreads(offset: number, bytes: Uint8Array): void {
    for (const pointer of threadPointers()) this.#processMemory.write(pointer + offset, bytes);
  }

  #open(): Block {
    const { arch } = platform();
    const failures: string[] = [];
    for (const { size, alignmentBytes } of blocksToTry()) {
      const file = tlsLibrary(arch, size, alignmentBytes);
      const fd = createMemoryFile(file.byteLength);
      try {
        writeSync(fd, file, 0, file.byteLength, 0);
        const opened = openLibrary(`/proc/self/fd/${fd}`);
        if ('error' in opened) {
          failures.push(`${size} bytes, aligned to ${alignmentBytes}: ${opened.error}`);
          continue;
        }
        const word = findSymbol(opened.handle, TLS_OFFSET_SYMBOL);
        const imageAddress = findSymbol(opened.handle, TLS_IMAGE_SYMBOL);
        if (word === 0 || imageAddress === 0)
          throw new InternalError('the library with the TLS block has lost its symbols');
        const view = new DataView(viewMemory(word, 8));
        const block = {
          offset: Number(view.getBigInt64(0, platform().isLittleEndian)),
          image: new Uint8Array(viewMemory(imageAddress, size)),
          imageAddress,
          free: new FreeRanges(0, size),
          alignmentBytes,
        };
        if (this.#runtime !== undefined) attach(this.#runtime, block);
        return block;
      } catch (error) {
        throw error instanceof InternalError
          ? error
          : new OperationFailure('TLS_EXHAUSTED', `thread-local storage cannot be had: ${messageOf(error)}`);
      } finally {
        closeDescriptor(fd);
      }
    }
    throw new OperationFailure(
      'TLS_EXHAUSTED',
      `the loader gives no static thread-local storage: ${failures.join('; ')}`,
    );
  }
}

function attach(runtime: NativeRuntime, { offset, image, imageAddress }: Block): void {
  runtime.attachTls(offset, imageAddress, image.byteLength);
}

function exhausted(sizeBytes: number, blockBytes: number): OperationFailure {
  return new OperationFailure(
    'TLS_EXHAUSTED',
    `no room for ${sizeBytes} bytes of thread-local variables: this executor has ${blockBytes} bytes for all units; ` +
      `start it with GLIBC_TUNABLES=${TUNABLE}=${alignUp(blockBytes + sizeBytes, PAGE_BYTES) + RESERVE_BYTES} for more`,
  );
}

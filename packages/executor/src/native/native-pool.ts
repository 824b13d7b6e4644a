/** Blocks of native memory that JavaScript and native code share: argument buffers, tasks, program descriptions. */
import { alignUp, type Addr } from '@telejit/shared';
import { mapPrivate, unmap, viewMemory } from './memory-map.js';
import { platform } from './platform.js';

const SLAB_BYTES = 256 * 1024;
const SMALLEST_LOG2 = 8;
const LARGEST_BYTES = 16 * 1024;

/** One block. Aligned to at least 64 bytes; its content is undefined when it is handed out, unless it is fresh. */
export class NativeBlock {
  readonly address: Addr;
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** Its content is zero when it is handed out, and takes no memory before it is touched. */
  readonly isFresh: boolean;

  constructor(address: Addr, buffer: ArrayBuffer, offset: number, sizeBytes: number, isFresh = false) {
    this.address = address;
    this.isFresh = isFresh;
    this.bytes = new Uint8Array(buffer, offset, sizeBytes);
    this.view = new DataView(buffer, offset, sizeBytes);
  }
}

/** Keeps blocks of up to 16 KiB for reuse, by power of two; larger ones are mapped and unmapped. */
export class NativePool {
  readonly #free: NativeBlock[][] = [];

  /**
   * The caller gives the block back with `release`. It may be larger than asked for.
   * @throws ExecutorError (SYSTEM_CALL) when there is no memory
   */
  allocate(sizeBytes: number): NativeBlock {
    if (sizeBytes > LARGEST_BYTES) {
      const size = alignUp(sizeBytes, platform().pageSizeBytes);
      const address = mapPrivate(size);
      return new NativeBlock(address, viewMemory(address, size), 0, size, true);
    }
    const log2 = Math.max(SMALLEST_LOG2, log2Above(sizeBytes));
    const list = (this.#free[log2] ??= []);
    return list.pop() ?? this.#addSlab(list, 2 ** log2);
  }

  release(block: NativeBlock): void {
    const { byteLength } = block.bytes;
    if (byteLength <= LARGEST_BYTES) this.#free[log2Above(byteLength)].push(block);
    else unmap(block.address, byteLength);
  }

  #addSlab(list: NativeBlock[], blockBytes: number): NativeBlock {
    const address = mapPrivate(SLAB_BYTES);
    const buffer = viewMemory(address, SLAB_BYTES);
    for (let offset = SLAB_BYTES - blockBytes; offset > 0; offset -= blockBytes) {
      list.push(new NativeBlock(address + offset, buffer, offset, blockBytes));
    }
    return new NativeBlock(address, buffer, 0, blockBytes);
  }
}

/** Of the least power of two that is no less than `size`, which is at most 2^31. */
function log2Above(size: number): number {
  return 32 - Math.clz32(Math.max(size, 1) - 1);
}

const TWO_32 = 0x1_0000_0000;

/** Stores a number in [0, 2^53) as a u64 in the byte order of this machine. */
export function storeU64(view: DataView, offset: number, value: number): void {
  const { isLittleEndian } = platform();
  const low = value >>> 0;
  view.setUint32(offset + (isLittleEndian ? 0 : 4), low, isLittleEndian);
  view.setUint32(offset + (isLittleEndian ? 4 : 0), (value - low) / TWO_32, isLittleEndian);
}

/** Stores an address as this machine has pointers. */
export function storePointer(view: DataView, offset: number, value: number): void {
  if (platform().pointerSizeBytes === 8) storeU64(view, offset, value);
  else view.setUint32(offset, value, platform().isLittleEndian);
}

/** Reads one. */
export function loadPointer(view: DataView, offset: number): number {
  return platform().pointerSizeBytes === 8 ? loadU64(view, offset) : view.getUint32(offset, platform().isLittleEndian);
}

/** Reads a u64 in the byte order of this machine; exact below 2^53. */
export function loadU64(view: DataView, offset: number): number {
  const { isLittleEndian } = platform();
  const low = view.getUint32(offset + (isLittleEndian ? 0 : 4), isLittleEndian);
  const high = view.getUint32(offset + (isLittleEndian ? 4 : 0), isLittleEndian);
  return high * TWO_32 + low;
}

export function storeI32(view: DataView, offset: number, value: number): void {
  view.setInt32(offset, value, platform().isLittleEndian);
}

export function loadI32(view: DataView, offset: number): number {
  return view.getInt32(offset, platform().isLittleEndian);
}

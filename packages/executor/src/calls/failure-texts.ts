import type { Addr } from '@telejit/shared';
import type { NativeBlock, NativePool } from '../native/native-pool.js';

/** What a thread is told in C; its call fails with the whole text. */
const NATIVE_BYTES = 4096;

/** Reasons that threads are given, as C strings, until somebody hears of them again. */
export class FailureTexts {
  readonly #pool: NativePool;
  readonly #texts = new Map<Addr, { readonly block: NativeBlock; readonly text: string }>();

  constructor(pool: NativePool) {
    this.#pool = pool;
  }

  /** @returns the address of the text, cut to what a person would read */
  add(text: string): Addr {
    const bytes = Buffer.from(text.replaceAll('\0', ' ')).subarray(0, NATIVE_BYTES - 1);
    const block = this.#pool.allocate(bytes.byteLength + 1);
    block.bytes.set(bytes);
    block.bytes[bytes.byteLength] = 0;
    this.#texts.set(block.address, { block, text });
    return block.address;
  }

  /** The text at an address, which is given back. */
  take(address: Addr): string {
    const found = this.#texts.get(address);
    if (found === undefined) return 'a function could not be made';
    this.#texts.delete(address);
    this.#pool.release(found.block);
    return found.text;
  }
}

import type { Addr } from '@telejit/shared';
import type { NativeBlock, NativePool } from '../native/native-pool.js';
import { LazyCallFailure, type OperationFailure } from '../operation-failure.js';

/** What a thread is told in C; its call fails with the whole failure. */
const NATIVE_BYTES = 4096;

/** Reasons that threads are given, as C strings, until somebody hears of them again. */
export class FailureTexts {
  readonly #pool: NativePool;
  readonly #failures = new Map<Addr, { readonly block: NativeBlock; readonly failure: OperationFailure }>();

  constructor(pool: NativePool) {
    this.#pool = pool;
  }

  /** @returns the address of the message, cut to what a person would read */
  add(failure: OperationFailure): Addr {
    const bytes = Buffer.from(failure.message.replaceAll('\0', ' ')).subarray(0, NATIVE_BYTES - 1);
    const block = this.#pool.allocate(bytes.byteLength + 1);
    block.bytes.set(bytes);
    block.bytes[bytes.byteLength] = 0;
    this.#failures.set(block.address, { block, failure });
    return block.address;
  }

  /** The failure whose message is at an address, which is given back. */
  take(address: Addr): OperationFailure {
    const found = this.#failures.get(address);
    if (found === undefined) return new LazyCallFailure('a function could not be made');
    this.#failures.delete(address);
    this.#pool.release(found.block);
    return found.failure;
  }
}

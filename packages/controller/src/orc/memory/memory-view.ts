import { InputError } from '@telejit/shared';
import {
  readScalar,
  scalarBytes,
  writeScalar,
  type BigType,
  type DataModel,
  type NumberType,
  type ScalarType,
} from './scalars.js';

/** Where a view comes from. */
export interface ViewSource {
  read(address: bigint, sizeBytes: number): Promise<Uint8Array>;
  write(address: bigint, bytes: Uint8Array): Promise<void>;
}

/** A copy of memory with typed access. */
export class MemoryView {
  readonly address: bigint;
  /** The copy: changes stay in it until `flush`. */
  readonly bytes: Uint8Array;
  readonly #source: ViewSource;
  readonly #model: DataModel;
  readonly #view: DataView;

  /** Use ExecutorMemory.view. @param bytes becomes the view's own */
  constructor(source: ViewSource, address: bigint, bytes: Uint8Array, model: DataModel) {
    this.#source = source;
    this.address = address;
    this.bytes = bytes;
    this.#model = model;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** The value at an offset, aligned or not. @throws InputError (OUTSIDE_VIEW) */
  get(type: NumberType, offset: number): number;
  get(type: BigType, offset: number): bigint;
  get(type: ScalarType, offset: number): number | bigint {
    this.#check(type, offset);
    return readScalar(this.#view, offset, type, this.#model);
  }

  /** @throws InputError (OUTSIDE_VIEW, BAD_VALUE) */
  set(type: NumberType, offset: number, value: number): void;
  set(type: BigType, offset: number, value: bigint): void;
  set(type: ScalarType, offset: number, value: number | bigint): void {
    this.#check(type, offset);
    writeScalar(this.#view, offset, type, value, this.#model);
  }

  /** Takes what is in memory now; what was not flushed is lost. @throws as ExecutorMemory.read */
  async refresh(): Promise<void> {
    this.bytes.set(await this.#source.read(this.address, this.bytes.length));
  }

  /** Writes part of the copy back, all of it by default. @throws as ExecutorMemory.write */
  flush(offset = 0, sizeBytes = this.bytes.length - offset): Promise<void> {
    return this.#source.write(this.address + BigInt(offset), this.bytes.subarray(offset, offset + sizeBytes));
  }

  #check(type: ScalarType, offset: number): void {
    const last = this.bytes.length - scalarBytes(type, this.#model);
    if (Number.isInteger(offset) && offset >= 0 && offset <= last) return;
    throw new InputError('OUTSIDE_VIEW', `there is no ${type} at ${offset} of ${this.bytes.length} bytes`);
  }
}

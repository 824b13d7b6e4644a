import { ProtocolError } from '@telejit/shared';

/** Puts together what a call returns of its buffer and does not fit into its Reply: CallData, then the Reply's end. */
export class CallBytes {
  readonly #bytes: Uint8Array;
  #received = 0;

  /** @param sizeBytes what was asked for: all that the executor may send */
  constructor(sizeBytes: number) {
    this.#bytes = new Uint8Array(sizeBytes);
  }

  /** @throws ProtocolError (BAD_REPLY) for more than was asked for */
  add(data: Uint8Array): void {
    if (data.byteLength > this.#bytes.byteLength - this.#received)
      throw new ProtocolError(
        'BAD_REPLY',
        `the executor returned more than the ${this.#bytes.byteLength} bytes that a call asked for`,
      );
    this.#bytes.set(data, this.#received);
    this.#received += data.byteLength;
  }

  /** Takes the end. @returns all that came @throws ProtocolError (BAD_REPLY) as `add` */
  finish(end: Uint8Array): Uint8Array {
    this.add(end);
    return this.#bytes.subarray(0, this.#received);
  }
}

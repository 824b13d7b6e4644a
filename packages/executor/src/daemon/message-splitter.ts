import { LIMITS } from '../limits.js';

/** A flag byte, which says that nothing is compressed, and the length. */
const HEADER_BYTES = 5;

/** Finds the messages in the body of a gRPC stream (gRPC over HTTP/2, "Length-Prefixed-Message"). */
export class MessageSplitter {
  readonly #onMessage: (bytes: Buffer) => void;
  #parts: Buffer[] = [];
  #heldBytes = 0;
  #wantedBytes = HEADER_BYTES;
  #hasHeader = false;

  constructor(onMessage: (bytes: Buffer) => void) {
    this.#onMessage = onMessage;
  }

  /** @returns false when a message is compressed, or longer than LIMITS.frameBytes: nothing further can be found */
  push(bytes: Buffer): boolean {
    let rest = bytes;
    while (this.#heldBytes + rest.byteLength >= this.#wantedBytes) {
      const missing = this.#wantedBytes - this.#heldBytes;
      const whole = Buffer.concat([...this.#parts, rest.subarray(0, missing)]);
      rest = rest.subarray(missing);
      this.#parts = [];
      this.#heldBytes = 0;
      if (this.#hasHeader) {
        this.#hasHeader = false;
        this.#wantedBytes = HEADER_BYTES;
        this.#onMessage(whole);
      } else {
        this.#hasHeader = true;
        this.#wantedBytes = whole.readUInt32BE(1);
        if (whole[0] !== 0 || this.#wantedBytes > LIMITS.frameBytes) return false;
      }
    }
    this.#parts.push(rest);
    this.#heldBytes += rest.byteLength;
    return true;
  }
}

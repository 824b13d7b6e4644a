import protobuf from 'protobufjs/minimal.js';
import { ProtocolError } from '../errors.js';

/** Bytes of a message that are always decoded: what they become is small whatever they say. */
const SMALL_BYTES = 16 * 1024;

interface Decodable<T> {
  decode(reader: protobuf.Reader | Uint8Array): T;
}

/** Counts the tags, lengths and small numbers of a message as they are read. */
class CountingReader extends protobuf.BufferReader {
  #left: number;
  readonly #limit: number;

  constructor(bytes: Buffer, limit: number) {
    super(bytes);
    this.#left = limit;
    this.#limit = limit;
  }

  override uint32(): number {
    if (--this.#left < 0)
      throw new ProtocolError(
        'LIMIT_EXCEEDED',
        `${this.len} bytes have more than ${this.#limit} tags, lengths and numbers in them; send fewer things at once`,
      );
    return super.uint32();
  }
}

/**
 * Decodes a message of a peer, unless it has more in it than `limit` tags, lengths and numbers. Two bytes of an empty
 * message become hundreds in memory, so that what a message takes is bounded by what is read of it and not by its size.
 * @throws ProtocolError (LIMIT_EXCEEDED), or what the decoder throws
 */
export function decodeBounded<T>(type: Decodable<T>, bytes: Uint8Array, limit: number): T {
  const buffer = Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return type.decode(bytes.byteLength <= SMALL_BYTES ? buffer : new CountingReader(buffer, limit));
}

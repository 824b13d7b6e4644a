import protobuf from 'protobufjs/minimal.js';
import { copyBytes } from '../copy-bytes.js';

/** Messages up to this size are written at once. Lengths in them take two bytes at most. */
const SHORT_BYTES = 2048;
const BITS_32 = 2 ** 32;

/** A generated message type. */
export interface Encodable<T> {
  encode(message: T, writer?: protobuf.Writer): protobuf.Writer;
}

/** What is being written: one message at a time, and what belongs to a module is found faster than what belongs to an object. */
const bytes = Buffer.alloc(SHORT_BYTES);
let at = 0;
/** Where the messages begin that are being written, one inside of the other. */
const starts: number[] = [];
let depth = 0;
/** The writer has been given something that it cannot write. */
let hasGivenUp = false;

function begin(): void {
  at = 0;
  depth = 0;
  hasGivenUp = false;
}

/** What was written, in memory of its own. */
function taken(): Buffer {
  const own = Buffer.allocUnsafe(at);
  copyBytes(bytes, 0, at, own, 0);
  return own;
}

function writeVarint(value: number): void {
  let rest = value;
  while (rest > 0x7f) {
    bytes[at++] = (rest & 0x7f) | 0x80;
    rest >>>= 7;
  }
  bytes[at++] = rest;
}

/**
 * Writes the bytes of a short message where they belong. The writer of protobufjs makes an object for each tag, length and value
 * first, to learn how long the message is going to be. What does not fit, and what such messages do not have in them, makes it
 * give up.
 */
class ShortWriter extends protobuf.Writer {
  override uint32(value: number): this {
    const whole = value >>> 0;
    if (whole < 0x80) bytes[at++] = whole;
    else writeVarint(whole);
    return this;
  }

  override int32(value: number): this {
    return value < 0 ? this._push() : this.uint32(value);
  }

  override bool(value: boolean): this {
    return this.uint32(value ? 1 : 0);
  }

  override uint64(value: protobuf.Long | number | string): this {
    return typeof value === 'number' && value >= 0 && value < BITS_32 ? this.uint32(value) : this._push();
  }

  override int64(value: protobuf.Long | number | string): this {
    return this.uint64(value);
  }

  override fixed64(value: protobuf.Long | number | string): this {
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) return this._push();
    let rest = value;
    for (let i = 0; i < 8; i++) {
      const byte = rest & 0xff;
      bytes[at++] = byte;
      rest = (rest - byte) / 256;
    }
    return this;
  }

  override bytes(value: Uint8Array | string): this {
    if (typeof value === 'string') return this._push();
    const length = value.length;
    writeVarint(length);
    if (at + length > SHORT_BYTES) return this._push();
    copyBytes(value, 0, length, bytes, at);
    at += length;
    return this;
  }

  override fork(): this {
    starts[depth++] = ++at;
    return this;
  }

  override ldelim(): this {
    const start = starts[--depth];
    const length = at - start;
    if (length < 0x80) {
      bytes[start - 1] = length;
      return this;
    }
    // It does not fit into the byte that was left for it.
    bytes.copyWithin(start + 1, start, at);
    bytes[start - 1] = (length & 0x7f) | 0x80;
    bytes[start] = length >>> 7;
    at++;
    return this;
  }

  /** Gives up: everything else that a writer writes goes through here. */
  _push(): this {
    hasGivenUp = true;
    return this;
  }
}

const writer = new ShortWriter();

/** Encodes a message: most are short. @returns the bytes, which are the caller's */
export function encodeMessage<T>(type: Encodable<T>, message: T): Buffer {
  begin();
  type.encode(message, writer);
  // What has no room is not written, and counted.
  if (!hasGivenUp && at <= SHORT_BYTES) return taken();
  const long = type.encode(message).finish();
  return Buffer.from(long.buffer, long.byteOffset, long.byteLength);
}

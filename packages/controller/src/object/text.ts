const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** The bytes from `start` up to the next zero or `end`, as text. */
export function textAt(bytes: Uint8Array, start: number, end: number): string {
  let stop = start;
  let isAscii = true;
  while (stop < end && bytes[stop] !== 0) {
    if (bytes[stop] > 127) isAscii = false;
    stop++;
  }
  // Short ASCII names are the rule, and TextDecoder is slow for them.
  if (isAscii && stop - start < 64) {
    let text = '';
    for (let i = start; i < stop; i++) text += String.fromCharCode(bytes[i]);
    return text;
  }
  return decoder.decode(bytes.subarray(start, stop));
}

/** Latin-1, for a table that is short or not ASCII: good enough to look for ASCII in it. */
function asciiOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/** From here on decoding the whole table costs less than decoding its names. */
const WHOLE_TABLE_BYTES = 512;

/** A string table: names by offset, each up to the next zero or the end. */
export class StringTable {
  readonly #bytes: Uint8Array;
  /** The whole table, when it is ASCII; offsets in bytes are then offsets in it. */
  readonly #text: string | undefined;

  /** @param bytes must not change */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    if (bytes.length < WHOLE_TABLE_BYTES) return;
    const text = decoder.decode(bytes);
    if (text.length === bytes.length && !text.includes('\ufffd')) this.#text = text;
  }

  /** Whether an ASCII text stands anywhere in it. */
  includes(text: string): boolean {
    return (this.#text ?? asciiOf(this.#bytes)).includes(text);
  }

  at(offset: number): string {
    if (this.#text === undefined) return textAt(this.#bytes, offset, this.#bytes.length);
    const end = this.#text.indexOf('\0', offset);
    return this.#text.slice(offset, end < 0 ? undefined : end);
  }
}

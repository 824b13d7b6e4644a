const decoder = new TextDecoder('utf-8');

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

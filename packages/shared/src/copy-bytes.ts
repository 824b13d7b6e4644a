/** Of what is copied byte by byte: a view of a part, and a call of a copying function, take longer. */
const FEW_BYTES = 64;

/** Copies `length` bytes between arrays that do not overlap. */
export function copyBytes(from: Uint8Array, at: number, length: number, to: Uint8Array, toAt: number): void {
  if (length <= FEW_BYTES) for (let i = 0; i < length; i++) to[toAt + i] = from[at + i];
  else to.set(at === 0 && length === from.length ? from : from.subarray(at, at + length), toAt);
}

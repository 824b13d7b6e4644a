/** Fixups of one segment, gathered as columns. Addends are 64 bits wide, in two halves. */
export class FixupColumns {
  count = 0;
  offset: Uint32Array;
  kind: Uint8Array;
  target: Uint32Array;
  addendLow: Int32Array;
  addendHigh: Int32Array;

  /** @param capacity how many are expected; more may come */
  constructor(capacity: number) {
    this.offset = new Uint32Array(capacity);
    this.kind = new Uint8Array(capacity);
    this.target = new Uint32Array(capacity);
    this.addendLow = new Int32Array(capacity);
    this.addendHigh = new Int32Array(capacity);
  }

  /** Adds a fixup whose addend is `low` and `high` plus `extra`, a whole number in (-2^53, 2^53). */
  push(offset: number, kind: number, target: number, low: number, high: number, extra: number): void {
    if (this.count === this.offset.length) this.#grow();
    const i = this.count++;
    this.offset[i] = offset;
    this.kind[i] = kind;
    this.target[i] = target;
    const sum = (low >>> 0) + (extra >>> 0);
    this.addendLow[i] = sum | 0;
    this.addendHigh[i] = high + Math.floor(extra / 0x1_0000_0000) + (sum > 0xffff_ffff ? 1 : 0);
  }

  /** Whether any addend needs more than 32 bits. */
  get isWide(): boolean {
    for (let i = 0; i < this.count; i++) if (this.addendHigh[i] !== this.addendLow[i] >> 31) return true;
    return false;
  }

  #grow(): void {
    const capacity = Math.max(16, this.offset.length * 2);
    this.offset = grown(this.offset, new Uint32Array(capacity));
    this.kind = grown(this.kind, new Uint8Array(capacity));
    this.target = grown(this.target, new Uint32Array(capacity));
    this.addendLow = grown(this.addendLow, new Int32Array(capacity));
    this.addendHigh = grown(this.addendHigh, new Int32Array(capacity));
  }
}

function grown<T extends { set(values: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}

import type { Addr } from '@telejit/shared';
import type { FreeRanges } from './free-ranges.js';

interface Page {
  liveBytes: number;
  /** What was released in it, to be free again when nothing in it is live. */
  readonly retired: { readonly start: Addr; readonly sizeBytes: number }[];
}

/**
 * Keeps memory of released code from use until whole pages of it hold no live code, and then has these mapped anew: where
 * instruction fetch is not coherent with stores, a processor or an emulator may have kept what ran there, by address. Memory
 * that never held code is used as it is.
 */
export class RetiredCode {
  readonly #free: FreeRanges;
  readonly #pageSizeBytes: number;
  readonly #mapAnew: (start: Addr, sizeBytes: number) => void;
  /** By number: address / size. */
  readonly #pages = new Map<number, Page>();

  /** @param mapAnew gets ranges of whole pages */
  constructor(free: FreeRanges, pageSizeBytes: number, mapAnew: (start: Addr, sizeBytes: number) => void) {
    this.#free = free;
    this.#pageSizeBytes = pageSizeBytes;
    this.#mapAnew = mapAnew;
  }

  /** A range was taken from the free ranges. */
  take(start: Addr, sizeBytes: number): void {
    this.#forEachPart(start, sizeBytes, (number, _, partBytes) => {
      const page = this.#pages.get(number);
      if (page === undefined) this.#pages.set(number, { liveBytes: partBytes, retired: [] });
      else page.liveBytes += partBytes;
    });
  }

  /** A range is live no more. */
  retire(start: Addr, sizeBytes: number): void {
    let firstDead: number | undefined;
    let end = 0;
    const dead: Page[] = [];
    const reuse = (): void => {
      if (firstDead === undefined) return;
      this.#mapAnew(firstDead * this.#pageSizeBytes, (end - firstDead) * this.#pageSizeBytes);
      for (const { retired } of dead.splice(0)) for (const part of retired) this.#free.free(part.start, part.sizeBytes);
      firstDead = undefined;
    };
    this.#forEachPart(start, sizeBytes, (number, partStart, partBytes) => {
      const page = this.#pages.get(number);
      if (page === undefined) return;
      page.liveBytes -= partBytes;
      page.retired.push({ start: partStart, sizeBytes: partBytes });
      if (page.liveBytes > 0) return reuse();
      this.#pages.delete(number);
      firstDead ??= number;
      end = number + 1;
      dead.push(page);
    });
    reuse();
  }

  #forEachPart(start: Addr, sizeBytes: number, visit: (page: number, start: Addr, sizeBytes: number) => void): void {
    const end = start + sizeBytes;
    for (let at = start; at < end;) {
      const page = Math.floor(at / this.#pageSizeBytes);
      const next = Math.min((page + 1) * this.#pageSizeBytes, end);
      visit(page, at, next - at);
      at = next;
    }
  }
}

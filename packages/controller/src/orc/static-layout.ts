import { alignUp, formatAddr, InputError } from '@telejit/shared';
import { telejit, writeAddressColumn } from '@telejit/shared/wire';
import { computeFixups, fixupFits, type UnitBases } from '../jitlink/index.js';
import { OperationError } from '../remote/index.js';
import type { LinkTarget } from './layers/link-target.js';

import v1 = telejit.v1;

/** As the executor's memory managers have it: no segment shares a cache line with another. */
const GRANULE_BYTES = 64;
/** Segments of one permission begin on a page of their own. */
const DEFAULT_PAGE_BYTES = 4096;
/** User addresses end here on every target. */
const END = 2 ** 47;

/** Executors reserve no more. */
const ARENA_BYTES = 2 ** 30;

const GROUPS: readonly v1.Permission[] = [
  v1.Permission.PERMISSION_READ_EXECUTE,
  v1.Permission.PERMISSION_READ,
  v1.Permission.PERMISSION_READ_WRITE,
];

/**
 * Lays link units out where no executor is: batch behind batch from a base, segments grouped by permission. Thread-local
 * segments and symbols of a process have no address here; fixups that do not need one are checked as an executor does.
 */
export class StaticLayout implements LinkTarget {
  /** All of a layout counts as low whose base leaves room for an arena below 2 GiB. */
  readonly arenaEnd: number;
  readonly features: ReadonlySet<string> = new Set();
  readonly arch: string;
  readonly #pageBytes: number;
  readonly #addresses = new Map<number, readonly (number | undefined)[]>();
  #next: number;

  /**
   * @param arch whose fixups are checked
   * @param base where the first segment goes: a multiple of the page's size
   * @param pageBytes a power of two
   * @throws InputError (BAD_BASE)
   */
  constructor(arch: string, base: number, pageBytes = DEFAULT_PAGE_BYTES) {
    if (!Number.isSafeInteger(base) || base <= 0 || base % pageBytes !== 0 || base >= END) {
      throw new InputError(
        'BAD_BASE',
        `${formatAddr(base)} cannot be the base of a layout: it must be a multiple of ${pageBytes} in (0, 2^47)`,
      );
    }
    this.arch = arch;
    this.#pageBytes = pageBytes;
    this.#next = base;
    this.arenaEnd = base + ARENA_BYTES;
  }

  link(units: readonly v1.ILinkUnit[], what: string): { readonly result: Promise<v1.ILinkResult> } {
    const result = (async () => {
      this.#place(units);
      const fixupsApplied = units.reduce((count, unit) => count + this.#check(unit, what), 0);
      const segmentAddresses = writeAddressColumn(
        units.flatMap(({ id }) => (this.#addresses.get(id ?? 0) ?? []).map((address) => address ?? 0)),
      );
      return { segmentAddresses, fixupsApplied };
    })();
    result.catch(() => undefined);
    return { result };
  }

  /** Nothing is freed: addresses are not used again. */
  async release(): Promise<void> {}

  #place(units: readonly v1.ILinkUnit[]): void {
    const placed = new Map(
      units.map(({ id, segments }) => [id ?? 0, (segments ?? []).map((): number | undefined => undefined)]),
    );
    for (const group of GROUPS) {
      this.#next = alignUp(this.#next, this.#pageBytes);
      for (const { id, segments } of units) {
        segments?.forEach(({ permission, size, alignment }, index) => {
          if (permission !== group) return;
          const address = alignUp(this.#next, Math.max(alignment ?? 1, GRANULE_BYTES));
          const addresses = placed.get(id ?? 0);
          if (addresses !== undefined) addresses[index] = address;
          this.#next = address + Math.max(size ?? 0, 1);
        });
      }
    }
    if (this.#next > END)
      throw new InputError('BAD_BASE', `the layout ends at ${formatAddr(this.#next)}, beyond 2^47: give a lower base`);
    for (const [id, addresses] of placed) this.#addresses.set(id, addresses);
  }

  /** @returns how many fixups there are */
  #check(unit: v1.ILinkUnit, what: string): number {
    let count = 0;
    for (const { segment, row, info, value } of computeFixups(unit, this.arch, this.#basesOf(unit))) {
      count++;
      if (value === undefined || fixupFits(info, value)) continue;
      throw new OperationError(what, 0, {
        code: 'FIXUP_OUT_OF_RANGE',
        message: `${unit.name ?? ''} segment ${segment}, fixup ${row}: ${info.name} is ${value}, which does not fit`,
        place: {
          ...{ unit: unit.id, segment, fixup: row },
          ...{ value: String(value), min: String(info.min ?? ''), max: String(info.max ?? '') },
        },
      });
    }
    return count;
  }

  #basesOf(unit: v1.ILinkUnit): UnitBases {
    const baseOf = (id: number, segment: number): bigint | undefined => {
      const address = this.#addresses.get(id)?.[segment];
      return address === undefined ? undefined : BigInt(address);
    };
    return {
      segments: (unit.segments ?? []).map((_, segment) => baseOf(unit.id ?? 0, segment)),
      references: (unit.references ?? []).map(({ segment, address, processSymbol }) => {
        if (segment) return baseOf(segment.unit ?? 0, segment.segment ?? 0);
        return typeof processSymbol === 'string' ? undefined : BigInt(Number(address ?? 0));
      }),
    };
  }
}

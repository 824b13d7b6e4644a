import { numberFromLong } from '@telejit/shared';
import { telejit } from '@telejit/shared/wire';
import {
  baseFromBytes,
  computeFixups,
  type ComputedFixup,
  type EmittedUnit,
  type UnitBases,
} from '../jitlink/index.js';
import type { LinkPart, SegmentAddresses } from './link-part.js';

import v1 = telejit.v1;

/** A part that is linked. */
export interface LinkedPart {
  readonly part: LinkPart;
  readonly emitted: EmittedUnit;
  readonly addresses: SegmentAddresses;
}

/** Reads memory where the units are. */
export interface MemoryReader {
  readonly isLittleEndian: boolean;
  /** Bytes of each range, in order. */
  read(ranges: readonly { readonly address: number; readonly sizeBytes: number }[]): Promise<readonly Uint8Array[]>;
}

/** A process symbol as references name it: two that differ in this may have different addresses. */
export function processKey({ processSymbol, near, threadLocal }: v1.IReference): string {
  return `${near === true ? 'n' : ''}${threadLocal === true ? 't' : ''}.${processSymbol ?? ''}`;
}

/**
 * Where everything is that fixups refer to. An executor answers a link with the addresses of segments alone; what else it
 * looked up is read back from one of the fixups that it applied, among constants or code where there is one.
 */
export class LinkBases {
  readonly #segments = new Map<number, (bigint | undefined)[]>();
  readonly #process = new Map<string, bigint>();

  constructor(linked: readonly LinkedPart[]) {
    for (const { emitted, addresses } of linked) {
      const { id, segments = [] } = emitted.unit;
      this.#segments.set(
        id ?? 0,
        (segments ?? []).map(({ permission }, i) =>
          permission === v1.Permission.PERMISSION_THREAD_LOCAL ? undefined : BigInt(addresses[i]),
        ),
      );
    }
  }

  /** Reads what is not known yet from the memory of the executor. */
  async readBack(linked: readonly LinkedPart[], memory: MemoryReader): Promise<void> {
    const wanted = new Map<string, { readonly fixup: ComputedFixup; readonly set: (base: bigint) => void }>();
    for (const { part, emitted } of linked) {
      for (const fixup of computeFixups(emitted.unit, part.graph.arch, this.of(emitted))) {
        if (fixup.base !== undefined || fixup.place === undefined || fixup.info.sizeBytes < 4) continue;
        const found = this.#unknown(emitted.unit, fixup.target);
        const rival = wanted.get(found.key)?.fixup;
        if (rival !== undefined && rankOf(emitted.unit, rival) <= rankOf(emitted.unit, fixup)) continue;
        wanted.set(found.key, { fixup, set: found.set });
      }
    }
    const all = [...wanted.values()];
    const ranges = all.map(({ fixup }) => ({ address: Number(fixup.place), sizeBytes: fixup.info.sizeBytes }));
    const bytes = await memory.read(ranges);
    all.forEach(({ fixup, set }, i) => {
      const base = baseFromBytes(fixup, bytes[i], memory.isLittleEndian);
      if (base !== undefined) set(base);
    });
  }

  /** For the fixups of a unit. */
  of({ unit }: EmittedUnit): UnitBases {
    return {
      segments: this.#segments.get(unit.id ?? 0) ?? [],
      references: (unit.references ?? []).map((reference) => this.#reference(reference)),
    };
  }

  segmentAddress(unit: number, segment: number): number | null {
    const base = this.#segments.get(unit)?.[segment];
    return base === undefined ? null : Number(base);
  }

  processAddress(reference: v1.IReference): number | null {
    const address = this.#process.get(processKey(reference));
    return address === undefined ? null : Number(address);
  }

  #reference(reference: v1.IReference): bigint | undefined {
    if (reference.segment) return this.#segments.get(reference.segment.unit ?? 0)?.[reference.segment.segment ?? 0];
    if (typeof reference.processSymbol === 'string') return this.#process.get(processKey(reference));
    return BigInt(numberFromLong(reference.address));
  }

  /** What a target without a known base is: a thread-local segment or a process symbol. */
  #unknown(unit: v1.ILinkUnit, target: number): { readonly key: string; readonly set: (base: bigint) => void } {
    const segmentCount = unit.segments?.length ?? 0;
    const reference = unit.references?.[target - segmentCount];
    if (target >= segmentCount && typeof reference?.processSymbol === 'string') {
      const key = processKey(reference);
      return { key: `process ${key}`, set: (base) => void this.#process.set(key, base) };
    }
    const place = target < segmentCount ? { unit: unit.id, segment: target } : reference?.segment;
    const segments = this.#segments.get(place?.unit ?? 0) ?? [];
    const index = place?.segment ?? 0;
    return { key: `segment ${place?.unit ?? 0}.${index}`, set: (base) => void (segments[index] = base) };
  }
}

const READ_FROM: readonly v1.Permission[] = [
  v1.Permission.PERMISSION_READ,
  v1.Permission.PERMISSION_READ_EXECUTE,
  v1.Permission.PERMISSION_READ_WRITE,
];

/** Lower is better: programs write to data, but not to constants. */
function rankOf(unit: v1.ILinkUnit, fixup: ComputedFixup): number {
  return READ_FROM.indexOf(unit.segments?.[fixup.segment].permission ?? v1.Permission.PERMISSION_READ_WRITE);
}

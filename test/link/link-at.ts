/** The controller's linker and the executor's fixup engine, at addresses of the test's choice. */
import {
  emitLinkUnit,
  outOfRangeMessage,
  planLinkUnit,
  readLinkGraph,
  type Resolution,
} from '@telejit/controller/jitlink';
import { describeUnfit, FixupEngine } from '@telejit/executor/linker';
import { x86_64Fixups } from '@telejit/shared/fixup';
import { readInt32Column, readUint32Column, telejit } from '@telejit/shared/wire';

import v1 = telejit.v1;

const engine = new FixupEngine(x86_64Fixups, true);
const NONE = new Uint8Array();

/** Where segments are put; for thread-local ones the offset from the thread pointer. */
const BASES: Readonly<Record<v1.Permission, number>> = {
  [v1.Permission.PERMISSION_UNSPECIFIED]: 0,
  [v1.Permission.PERMISSION_READ_EXECUTE]: 0x1000_0000,
  [v1.Permission.PERMISSION_READ]: 0x1100_0000,
  [v1.Permission.PERMISSION_READ_WRITE]: 0x1200_0000,
  [v1.Permission.PERMISSION_THREAD_LOCAL]: -0x1000,
};

/** A symbol that is defined outside of the object. */
export interface Outside {
  readonly address: number;
  /** In another unit, within reach; elsewhere, maybe not. */
  readonly isNear: boolean;
  readonly sizeBytes?: number;
}

/** A linked object. */
export interface LinkedAt {
  /** The message for the first fixup that does not fit. */
  readonly outOfRange: { readonly message: string; readonly engineMessage: string } | undefined;
  readonly tables: readonly { readonly what: string; readonly symbol: string; readonly address: number }[];
  sectionAddress(name: string): number;
  symbolAddress(name: string): number;
  /** Little-endian, without sign. */
  read(address: number, sizeBytes: number): bigint;
  bytes(address: number, sizeBytes: number): number[];
}

/** @throws what the controller's linker throws */
export function linkAt(
  object: Uint8Array,
  outside: Readonly<Record<string, Outside>>,
  options: { readonly isArenaLow?: boolean } = {},
): LinkedAt {
  const graph = readLinkGraph(object, 'x.o');
  const plan = planLinkUnit(graph);
  const near: number[] = [];
  const emitted = emitLinkUnit(plan, {
    unitId: 1,
    ...options,
    resolve: (symbol, name): Resolution => {
      const found = outside[name];
      if (found === undefined) {
        if (graph.isDefined(symbol)) return { kind: 'own' };
        throw new Error(`the test says nothing of ${name}`);
      }
      if (!found.isNear) return { kind: 'address', address: found.address };
      const segment = near.push(found.address) - 1;
      return { kind: 'segment', unit: 2, segment, offset: 0, sizeBytes: found.sizeBytes };
    },
  });
  const segments = emitted.unit.segments ?? [];
  const baseOf = (index: number): number => BASES[segments[index].permission ?? 0];
  const targets = Float64Array.from([
    ...segments.map((_, index) => baseOf(index)),
    ...(emitted.unit.references ?? []).map(({ segment, address }) =>
      segment ? near[segment.segment ?? 0] : Number(address ?? 0),
    ),
  ]);
  const memory = segments.map((segment) => {
    const bytes = new Uint8Array(segment.size ?? 0);
    for (const piece of segment.pieces ?? []) bytes.set(piece.data ?? NONE, piece.offset ?? 0);
    return bytes;
  });
  let outOfRange: LinkedAt['outOfRange'];
  segments.forEach((segment, index) => {
    const offsets = readUint32Column(segment.fixupOffset ?? NONE, 'offset');
    const columns = {
      count: offsets.length,
      offsets,
      kinds: segment.fixupKind ?? NONE,
      targets: readUint32Column(segment.fixupTarget ?? NONE, 'target'),
      addends: readInt32Column(segment.fixupAddend ?? NONE, 'addend'),
      addendsHigh: segment.fixupAddendHigh?.length ? readInt32Column(segment.fixupAddendHigh, 'high') : undefined,
    };
    const invalid = engine.findInvalid(columns, memory[index].length, targets.length);
    if (invalid !== undefined) throw new Error(invalid.reason);
    const unfit = engine.apply(columns, memory[index], baseOf(index), targets);
    if (unfit === undefined) return;
    const report = {
      segment: index,
      row: unfit.row,
      value: String(unfit.value),
      min: String(unfit.min),
      max: String(unfit.max),
    };
    outOfRange ??= { message: outOfRangeMessage(plan, emitted, report), engineMessage: describeUnfit(unfit) };
  });
  const bytes = (address: number, sizeBytes: number): number[] => {
    const index = segments.findIndex(
      (_, i) => address >= baseOf(i) && address + sizeBytes <= baseOf(i) + memory[i].length,
    );
    if (index < 0) throw new Error(`no memory at 0x${address.toString(16)}`);
    const offset = address - baseOf(index);
    return [...memory[index].subarray(offset, offset + sizeBytes)];
  };
  return {
    outOfRange,
    tables: emitted.tableEntries.map(({ what, symbolIndex, segment, offset }) => ({
      what,
      symbol: graph.symbolName(symbolIndex),
      address: baseOf(segment) + offset,
    })),
    sectionAddress: (name) => {
      const section = graph.sections.find((one) => one.name === name);
      const place = section === undefined ? undefined : plan.placeOf(section.index);
      if (place === undefined) throw new Error(`no section ${name}`);
      return baseOf(place.segment) + place.offset;
    },
    symbolAddress: (name) => {
      const index = Array.from({ length: graph.symbolCount }, (_, i) => i).find((i) => graph.symbolName(i) === name);
      if (index === undefined) throw new Error(`no symbol ${name}`);
      const place = plan.definitionAt(index);
      return place.kind === 'absolute' ? place.value : baseOf(place.segment) + place.offset;
    },
    bytes,
    read: (address, sizeBytes) =>
      bytes(address, sizeBytes).reduceRight((value, byte) => (value << 8n) | BigInt(byte), 0n),
  };
}

/** The controller's linker and the executor's fixup engine, at addresses of the test's choice. */
import {
  emitLinkUnit,
  outOfRangeMessage,
  planLinkUnit,
  readLinkGraph,
  type Resolution,
} from '@telejit/controller/jitlink';
import { describeUnfit, FixupEngine } from '@telejit/executor/linker';
import { fixupTableFor } from '@telejit/shared/fixup';
import { readInt32Column, readUint32Column, telejit } from '@telejit/shared/wire';

import v1 = telejit.v1;

const NONE = new Uint8Array();

/** Where segments are put. */
const BASES: Readonly<Record<v1.Permission, number>> = {
  [v1.Permission.PERMISSION_UNSPECIFIED]: 0,
  [v1.Permission.PERMISSION_READ_EXECUTE]: 0x1000_0000,
  [v1.Permission.PERMISSION_READ]: 0x1100_0000,
  [v1.Permission.PERMISSION_READ_WRITE]: 0x1200_0000,
  [v1.Permission.PERMISSION_THREAD_LOCAL]: 0,
};
/** Between segments of one permission. */
const STRIDE = 0x80_0000;
/** Where thread-local segments are from the thread pointer: below it, or behind two pointers or none (variants II and I). */
const THREAD_LOCAL_BASES: ReadonlyMap<string, number> = new Map([
  ['x86_64', -0x1000],
  ['aarch64', 16],
  ['aarch64_be', 16],
  ['armv7', 8],
  ['riscv64', 0],
]);

/** Where the process has what the linker itself refers to by name. */
export const PROCESS = 0x7fff_0000_1000;

export interface LinkAtOptions {
  readonly isArenaLow?: boolean;
  /** Where segments are put, by permission. */
  readonly bases?: Readonly<Record<number, number>>;
}

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
  /** Where the pointer is that an indirect function's entry jumps through. */
  slotOfIfunc(name: string): number;
  /** In the object's byte order, without sign. */
  read(address: number, sizeBytes: number): bigint;
  bytes(address: number, sizeBytes: number): number[];
}

/** @throws what the controller's linker throws */
export function linkAt(
  object: Uint8Array,
  outside: Readonly<Record<string, Outside>>,
  { isArenaLow, bases = BASES }: LinkAtOptions = {},
): LinkedAt {
  const graph = readLinkGraph(object, 'x.o');
  const { isLittleEndian } = graph.object;
  const table = fixupTableFor(graph.arch);
  if (table === undefined) throw new Error(`no fixups for ${graph.arch}`);
  const engine = new FixupEngine(table, isLittleEndian);
  const plan = planLinkUnit(graph);
  const near: number[] = [];
  const emitted = emitLinkUnit(plan, {
    unitId: 1,
    isArenaLow,
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
  const baseOf = (index: number): number => {
    const { permission } = segments[index];
    if (permission === v1.Permission.PERMISSION_THREAD_LOCAL) return THREAD_LOCAL_BASES.get(graph.arch) ?? 0;
    const before = segments.slice(0, index).filter((one) => one.permission === permission);
    return (bases[permission ?? 0] ?? 0) + before.length * STRIDE;
  };
  const targets = Float64Array.from([
    ...segments.map((_, index) => baseOf(index)),
    ...(emitted.unit.references ?? []).map(({ segment, address, processSymbol }) => {
      if (segment) return near[segment.segment ?? 0];
      return typeof processSymbol === 'string' ? PROCESS : Number(address ?? 0);
    }),
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
      min: Number.isFinite(unfit.min) ? String(unfit.min) : '',
      max: Number.isFinite(unfit.max) ? String(unfit.max) : '',
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
    slotOfIfunc: (name) => {
      const found = [...plan.ifuncs].find(({ symbolIndex }) => graph.symbolName(symbolIndex) === name);
      if (found === undefined) throw new Error(`no indirect function ${name}`);
      return baseOf(found.slot.segment) + found.slot.offset;
    },
    bytes,
    read: (address, sizeBytes) => {
      const read = bytes(address, sizeBytes);
      if (isLittleEndian) read.reverse();
      return read.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
    },
  };
}

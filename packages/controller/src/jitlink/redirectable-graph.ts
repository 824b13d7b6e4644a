import { InternalError } from '@telejit/shared';
import { elf, type ElfRelocations, type ElfSection } from '../object/index.js';
import { linkerArch } from './arch.js';
import { LinkGraph } from './link-graph.js';
import { makeFrames } from './made-frames.js';
import type { LinkerArch } from './relocation-info.js';

/** Where a stub jumps to before anybody redirects it: a fixed address, or another symbol. */
export type StubDestination =
  { readonly kind: 'address'; readonly address: bigint } | { readonly kind: 'symbol'; readonly name: string };

/** A stub to be made. */
export interface RedirectableStub {
  readonly name: string;
  readonly isHidden: boolean;
  readonly isWeak: boolean;
  readonly destination: StubDestination;
}

/** A graph of stubs, and the symbols of their cells. */
export interface RedirectableGraph {
  readonly graph: LinkGraph;
  /** By name of the stub: the local symbol of the pointer that it jumps through. */
  readonly cells: ReadonlyMap<string, number>;
}

interface SymbolRow {
  readonly name: string;
  readonly info: number;
  readonly visibility: number;
  readonly section: number;
  readonly value: number;
  readonly sizeBytes: number;
}

interface RelocationRow {
  readonly offset: number;
  readonly type: number;
  readonly symbol: number;
  readonly addend: number;
}

const CODE = 1;
const CELLS = 2;
const FRAMES = 3;
const CODE_SYMBOL = 1;

/**
 * Stubs that jump through pointers, in memory as a compiler's object would have them: code with the architecture's stub
 * for each, call frame information about it, and read-write data with one aligned pointer for each.
 * @param arch first component of a triple @param name for messages
 */
export function makeRedirectableGraph(
  arch: string,
  name: string,
  stubs: readonly RedirectableStub[],
): RedirectableGraph {
  const linker = linkerArch(arch);
  const { stub, pointerBytes, pointerFixup, frameFixup } = linker;
  const code = new Uint8Array(stubs.length * stub.code.length);
  const cellData = new Uint8Array(stubs.length * pointerBytes);
  const cellView = new DataView(cellData.buffer);
  const symbols: SymbolRow[] = [
    { name: '', info: 0, visibility: 0, section: 0, value: 0, sizeBytes: 0 },
    { name: '', info: elf.STT_SECTION, visibility: 0, section: CODE, value: 0, sizeBytes: 0 },
  ];
  const cells = new Map<string, number>();
  const externals = new Map<string, number>();
  const codeRelocations: RelocationRow[] = [];
  const cellRelocations: RelocationRow[] = [];
  stubs.forEach(({ name: symbol, isHidden, isWeak, destination }, i) => {
    const at = i * stub.code.length;
    code.set(stub.code, at);
    const binding = isWeak ? elf.STB_WEAK : elf.STB_GLOBAL;
    symbols.push({
      name: symbol,
      info: (binding << 4) | elf.STT_FUNC,
      visibility: isHidden ? elf.STV_HIDDEN : elf.STV_DEFAULT,
      section: CODE,
      value: at,
      sizeBytes: stub.code.length,
    });
    const cell = symbols.length;
    cells.set(symbol, cell);
    const value = i * pointerBytes;
    symbols.push({
      name: `${symbol}$pointer`,
      info: elf.STT_OBJECT,
      visibility: 0,
      section: CELLS,
      value,
      sizeBytes: pointerBytes,
    });
    const type = relocationType(linker, stub.slotFixup);
    codeRelocations.push({ offset: at + stub.slotOffset, type, symbol: cell, addend: stub.slotAddend });
    if (destination.kind === 'address') {
      if (pointerBytes === 8) cellView.setBigUint64(value, destination.address, true);
      else cellView.setUint32(value, Number(destination.address), true);
      return;
    }
    let target = externals.get(destination.name);
    if (target === undefined) {
      target = symbols.length;
      externals.set(destination.name, target);
      const info = elf.STB_GLOBAL << 4;
      symbols.push({ name: destination.name, info, visibility: 0, section: elf.SHN_UNDEF, value: 0, sizeBytes: 0 });
    }
    cellRelocations.push({ offset: value, type: relocationType(linker, pointerFixup), symbol: target, addend: 0 });
  });
  const frames = makeFrames(linker, [{ start: 0, sizeBytes: code.length, frameProgram: stub.frameProgram }]);
  const frameRelocations = frames.starts.map(({ offset, start }): RelocationRow => ({
    offset,
    type: relocationType(linker, frameFixup),
    symbol: CODE_SYMBOL,
    addend: start,
  }));
  const object = {
    name,
    machine: 0,
    sections: [
      section(0, '', elf.SHT_NULL, 0, new Uint8Array(), 0),
      section(CODE, '.text', elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_EXECINSTR, code, stub.alignment),
      section(CELLS, '.data', elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_WRITE, cellData, pointerBytes),
      section(FRAMES, '.eh_frame', elf.SHT_PROGBITS, elf.SHF_ALLOC, frames.data, pointerBytes),
    ],
    symbols: columnsOf(symbols),
    relocations: [
      relocations(CODE, codeRelocations),
      relocations(CELLS, cellRelocations),
      relocations(FRAMES, frameRelocations),
    ],
  };
  return { graph: new LinkGraph(object, arch), cells };
}

/** The relocation type that asks for a fixup of a symbol's address, and for nothing else. */
function relocationType({ arch, relocations }: LinkerArch, fixup: number): number {
  const info = relocations.find((one) => one?.action === 'direct' && one.fixup === fixup);
  if (info === undefined) throw new InternalError(`no relocation type of ${arch} makes fixup ${fixup}`);
  return info.type;
}

function section(
  index: number,
  name: string,
  type: number,
  flags: number,
  data: Uint8Array,
  alignment: number,
): ElfSection {
  return { index, name, type, flags, data, sizeBytes: data.length, link: 0, info: 0, alignment, entryBytes: 0 };
}

function columnsOf(rows: readonly SymbolRow[]): LinkGraph['object']['symbols'] {
  const names: Uint8Array[] = [];
  const nameOffset = new Uint32Array(rows.length);
  const encoder = new TextEncoder();
  let nameBytes = 0;
  rows.forEach(({ name }, i) => {
    const bytes = encoder.encode(`${name}\0`);
    nameOffset[i] = nameBytes;
    names.push(bytes);
    nameBytes += bytes.length;
  });
  const strings = new Uint8Array(nameBytes);
  names.forEach((bytes, i) => strings.set(bytes, nameOffset[i]));
  return {
    count: rows.length,
    nameOffset,
    info: Uint8Array.from(rows, ({ info }) => info),
    visibility: Uint8Array.from(rows, ({ visibility }) => visibility),
    section: Uint32Array.from(rows, ({ section: home }) => home),
    special: new Uint16Array(rows.length),
    value: Float64Array.from(rows, ({ value }) => value),
    sizeBytes: Float64Array.from(rows, ({ sizeBytes }) => sizeBytes),
    strings,
  };
}

function relocations(home: number, rows: readonly RelocationRow[]): ElfRelocations {
  return {
    section: home,
    count: rows.length,
    offset: Float64Array.from(rows, ({ offset }) => offset),
    type: Uint32Array.from(rows, ({ type }) => type),
    symbol: Uint32Array.from(rows, ({ symbol }) => symbol),
    addendLow: Int32Array.from(rows, ({ addend }) => addend),
    addendHigh: Int32Array.from(rows, ({ addend }) => addend >> 31),
  };
}

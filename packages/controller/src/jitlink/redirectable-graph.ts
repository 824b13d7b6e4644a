import { elf } from '../object/index.js';
import { isLittleEndianArch, linkerArch } from './arch.js';
import type { LinkGraph } from './link-graph.js';
import { FIRST_SYMBOLS, MADE_CODE, MADE_DATA, makeGraph } from './made-graph.js';
import { relocationType, slotRelocations, type MadeRelocation, type MadeSymbol } from './made-object.js';

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
  const isLittleEndian = isLittleEndianArch(arch);
  const { stub, pointerBytes, pointerFixup } = linker;
  const code = new Uint8Array(stubs.length * stub.code.length);
  const cellData = new Uint8Array(stubs.length * pointerBytes);
  const cellView = new DataView(cellData.buffer);
  const symbols: MadeSymbol[] = [...FIRST_SYMBOLS];
  const cells = new Map<string, number>();
  const externals = new Map<string, number>();
  const codeRelocations: MadeRelocation[] = [];
  const cellRelocations: MadeRelocation[] = [];
  stubs.forEach(({ name: symbol, isHidden, isWeak, destination }, i) => {
    const at = i * stub.code.length;
    code.set(stub.code, at);
    const binding = isWeak ? elf.STB_WEAK : elf.STB_GLOBAL;
    symbols.push({
      name: symbol,
      info: (binding << 4) | elf.STT_FUNC,
      visibility: isHidden ? elf.STV_HIDDEN : elf.STV_DEFAULT,
      section: MADE_CODE,
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
      section: MADE_DATA,
      value,
      sizeBytes: pointerBytes,
    });
    codeRelocations.push(...slotRelocations(linker, stub, at, cell));
    if (destination.kind === 'address') {
      if (pointerBytes === 8) cellView.setBigUint64(value, destination.address, isLittleEndian);
      else cellView.setUint32(value, Number(destination.address), isLittleEndian);
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
  const graph = makeGraph(arch, {
    name,
    template: stub,
    code,
    codeRelocations,
    data: { name: '.data', flags: elf.SHF_WRITE, bytes: cellData },
    dataRelocations: cellRelocations,
    symbols,
  });
  return { graph, cells };
}

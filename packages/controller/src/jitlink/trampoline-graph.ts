import { InputError } from '@telejit/shared';
import { elf } from '../object/index.js';
import { isLittleEndianArch, linkerArch } from './arch.js';
import type { LinkGraph } from './link-graph.js';
import { FIRST_SYMBOLS, MADE_CODE, MADE_DATA, makeGraph } from './made-graph.js';
import { slotRelocations, type MadeRelocation, type MadeSymbol } from './made-object.js';

/**
 * Trampolines: each goes to one address, the same for all, in a way that shows there which trampoline it was.
 * @param arch first component of a triple @param name for messages
 * @param names hidden symbols, one for each trampoline
 * @param destination where they lead: telejit_reentry of the executor's runtime
 * @throws InputError (NO_TRAMPOLINES) on an architecture that has none
 */
export function makeTrampolineGraph(
  arch: string,
  name: string,
  names: readonly string[],
  destination: bigint,
): { readonly graph: LinkGraph; /** Of the symbols, in order. */ readonly symbols: readonly number[] } {
  const linker = linkerArch(arch);
  const { trampoline, pointerBytes } = linker;
  if (trampoline === undefined)
    throw new InputError('NO_TRAMPOLINES', `functions cannot be made at their first call on ${arch} yet`);
  const sizeBytes = trampoline.code.length;
  const code = new Uint8Array(names.length * sizeBytes);
  const slot = new Uint8Array(8);
  new DataView(slot.buffer).setBigUint64(0, destination, isLittleEndianArch(arch));
  const rows: MadeSymbol[] = [
    ...FIRST_SYMBOLS,
    { name: '', info: elf.STT_SECTION, visibility: 0, section: MADE_DATA, value: 0, sizeBytes: 0 },
  ];
  const slotSymbol = rows.length - 1;
  const codeRelocations: MadeRelocation[] = [];
  const symbols = names.map((symbol, i) => {
    const value = i * sizeBytes;
    code.set(trampoline.code, value);
    codeRelocations.push(...slotRelocations(linker, trampoline, value, slotSymbol));
    const info = (elf.STB_GLOBAL << 4) | elf.STT_FUNC;
    return rows.push({ name: symbol, info, visibility: elf.STV_HIDDEN, section: MADE_CODE, value, sizeBytes }) - 1;
  });
  const graph = makeGraph(arch, {
    name,
    template: trampoline,
    code,
    codeRelocations,
    data: { name: '.rodata', flags: 0, bytes: slot.subarray(0, pointerBytes) },
    dataRelocations: [],
    symbols: rows,
  });
  return { graph, symbols };
}

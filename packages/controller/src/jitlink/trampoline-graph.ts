import { InputError } from '@telejit/shared';
import { elf } from '../object/index.js';
import { isLittleEndianArch, linkerArch } from './arch.js';
import { LinkGraph } from './link-graph.js';
import { makeFrames } from './made-frames.js';
import {
  NO_SYMBOL,
  relocationColumns,
  relocationType,
  sectionRow,
  slotRelocations,
  symbolColumns,
  type MadeRelocation,
  type MadeSymbol,
} from './made-object.js';

const CODE = 1;
const SLOT = 2;
const FRAMES = 3;
const CODE_SYMBOL = 1;
const SLOT_SYMBOL = 2;

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
  const { trampoline, pointerBytes, frameFixup } = linker;
  if (trampoline === undefined)
    throw new InputError('NO_TRAMPOLINES', `functions cannot be made at their first call on ${arch} yet`);
  const sizeBytes = trampoline.code.length;
  const code = new Uint8Array(names.length * sizeBytes);
  const slot = new Uint8Array(8);
  const isLittleEndian = isLittleEndianArch(arch);
  new DataView(slot.buffer).setBigUint64(0, destination, isLittleEndian);
  const rows: MadeSymbol[] = [
    NO_SYMBOL,
    { name: '', info: elf.STT_SECTION, visibility: 0, section: CODE, value: 0, sizeBytes: 0 },
    { name: '', info: elf.STT_SECTION, visibility: 0, section: SLOT, value: 0, sizeBytes: 0 },
  ];
  const codeRelocations: MadeRelocation[] = [];
  const symbols = names.map((symbol, i) => {
    const value = i * sizeBytes;
    code.set(trampoline.code, value);
    codeRelocations.push(...slotRelocations(linker, trampoline, value, SLOT_SYMBOL));
    const info = (elf.STB_GLOBAL << 4) | elf.STT_FUNC;
    return rows.push({ name: symbol, info, visibility: elf.STV_HIDDEN, section: CODE, value, sizeBytes }) - 1;
  });
  const frames = makeFrames(
    linker,
    [{ start: 0, sizeBytes: code.length, frameProgram: trampoline.frameProgram }],
    isLittleEndian,
  );
  const frameRelocations = frames.starts.map(({ offset, start }): MadeRelocation => ({
    offset,
    type: relocationType(linker, frameFixup),
    symbol: CODE_SYMBOL,
    addend: start,
  }));
  const object = {
    name,
    machine: 0,
    isLittleEndian,
    sections: [
      sectionRow(0, '', elf.SHT_NULL, 0, new Uint8Array(), 0),
      sectionRow(CODE, '.text', elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_EXECINSTR, code, trampoline.alignment),
      sectionRow(SLOT, '.rodata', elf.SHT_PROGBITS, elf.SHF_ALLOC, slot.subarray(0, pointerBytes), pointerBytes),
      sectionRow(FRAMES, '.eh_frame', elf.SHT_PROGBITS, elf.SHF_ALLOC, frames.data, pointerBytes),
    ],
    symbols: symbolColumns(rows),
    relocations: [relocationColumns(CODE, codeRelocations), relocationColumns(FRAMES, frameRelocations)],
  };
  return { graph: new LinkGraph(object, arch), symbols };
}

import { elf } from '../object/index.js';
import { isLittleEndianArch, linkerArch } from './arch.js';
import type { CodeTemplate } from './linker-arch.js';
import { LinkGraph } from './link-graph.js';
import { makeFrames } from './made-frames.js';
import {
  NO_SYMBOL,
  relocationColumns,
  relocationType,
  sectionRow,
  symbolColumns,
  type MadeRelocation,
  type MadeSymbol,
} from './made-object.js';

/** Indices of the sections of such a graph: of code, and of the data that it reads. */
export const MADE_CODE = 1;
export const MADE_DATA = 2;

const FRAMES = 3;
const CODE_SYMBOL = 1;

/** What such a graph's symbol table begins with. */
export const FIRST_SYMBOLS: readonly MadeSymbol[] = [
  NO_SYMBOL,
  { name: '', info: elf.STT_SECTION, visibility: 0, section: MADE_CODE, value: 0, sizeBytes: 0 },
];

/** Code that is copies of one template, and data. */
export interface MadeParts {
  /** For messages. */
  readonly name: string;
  readonly template: CodeTemplate;
  /** The copies, one after another. */
  readonly code: Uint8Array;
  readonly codeRelocations: readonly MadeRelocation[];
  /** Aligned as pointers are; `flags` further to SHF_ALLOC. */
  readonly data: { readonly name: string; readonly flags: number; readonly bytes: Uint8Array };
  readonly dataRelocations: readonly MadeRelocation[];
  /** Beginning with FIRST_SYMBOLS. */
  readonly symbols: readonly MadeSymbol[];
}

/** A graph of such parts, with call frame information for the code. @param arch first component of a triple */
export function makeGraph(arch: string, parts: MadeParts): LinkGraph {
  const { name, template, code, data } = parts;
  const linker = linkerArch(arch);
  const isLittleEndian = isLittleEndianArch(arch);
  const { frameProgram, alignment } = template;
  const frames = makeFrames(linker, [{ start: 0, sizeBytes: code.length, frameProgram }], isLittleEndian);
  const type = relocationType(linker, linker.frameFixup);
  const frameRelocations = frames.starts.map(({ offset, start }) => {
    return { offset, type, symbol: CODE_SYMBOL, addend: start };
  });
  const { pointerBytes } = linker;
  const object = {
    name,
    machine: 0,
    bits: pointerBytes === 8 ? (64 as const) : (32 as const),
    isLittleEndian,
    sections: [
      sectionRow(0, '', elf.SHT_NULL, 0, new Uint8Array(), 0),
      sectionRow(MADE_CODE, '.text', elf.SHT_PROGBITS, elf.SHF_ALLOC | elf.SHF_EXECINSTR, code, alignment),
      sectionRow(MADE_DATA, data.name, elf.SHT_PROGBITS, elf.SHF_ALLOC | data.flags, data.bytes, pointerBytes),
      sectionRow(FRAMES, '.eh_frame', elf.SHT_PROGBITS, elf.SHF_ALLOC, frames.data, pointerBytes),
    ],
    symbols: symbolColumns(parts.symbols),
    relocations: [
      relocationColumns(MADE_CODE, parts.codeRelocations),
      relocationColumns(MADE_DATA, parts.dataRelocations),
      relocationColumns(FRAMES, frameRelocations),
    ],
  };
  return new LinkGraph(object, arch);
}

import { InputError } from '@telejit/shared';
import {
  DYNAMIC_ENTRY_BYTES,
  LARGEST_PAGE_BYTES,
  LibraryImage,
  PF_R,
  PF_W,
  PF_X,
  PT_DYNAMIC,
  PT_GNU_STACK,
  PT_LOAD,
  SECTION_HEADER_BYTES,
  stringTable,
  STT_FUNC,
  STT_OBJECT,
  SYMBOL_BYTES,
  type Place,
} from '../elf/library-image.js';

/** What differs between architectures in the library: e_machine, and the instruction that returns. */
const MACHINES: Readonly<
  Record<string, { readonly machine: number; readonly returns: readonly number[] } | undefined>
> = {
  x86_64: { machine: 62, returns: [0xc3] },
  aarch64: { machine: 183, returns: [0xc0, 0x03, 0x5f, 0xd6] },
  riscv64: { machine: 243, returns: [0x67, 0x80, 0x00, 0x00] },
};

/** Names that debuggers look for. */
export const JIT_REGISTER_SYMBOL = '__jit_debug_register_code';
export const JIT_DESCRIPTOR_SYMBOL = '__jit_debug_descriptor';
/** Size of `struct jit_descriptor` where pointers have 64 bits. */
export const JIT_DESCRIPTOR_BYTES = 24;

const SHT = { progbits: 1, strtab: 3, hash: 5, dynamic: 6, dynsym: 11 } as const;
const SHF_WRITE = 1;
const SHF_ALLOC = 2;
const SHF_EXECINSTR = 4;
const SECTIONS = ['', '.hash', '.dynsym', '.dynstr', '.text', '.dynamic', '.data', '.shstrtab'];
/** Indices of sections. */
const DYNSYM = 2;
const DYNSTR = 3;
const TEXT = 4;
const DATA = 6;

/** What the header of a section says. */
interface Section {
  readonly type: number;
  readonly flags: number;
  readonly place: Place;
  readonly link?: number;
  readonly info?: number;
  readonly entrySize?: number;
}

/**
 * Writes a shared library that holds what debuggers know a JIT compiler by, and nothing else: an empty function, which
 * they stop in, and the descriptor of what is registered. It has section headers, without which GDB sees no symbols.
 * @throws InputError (UNSUPPORTED_PLATFORM)
 * Source: GDB manual, "JIT Compilation Interface"; ELF gABI, chapter 4.
 */
export function jitLibrary(arch: string): Uint8Array {
  const kind = MACHINES[arch];
  if (kind === undefined) throw new InputError('UNSUPPORTED_PLATFORM', `debug objects are not supported on ${arch}`);
  const library = new LibraryImage([JIT_REGISTER_SYMBOL, JIT_DESCRIPTOR_SYMBOL], 4);
  const sectionNames = stringTable(SECTIONS);
  const text = library.place(kind.returns.length, 16);
  const code = { offset: 0, sizeBytes: library.sizeBytes };
  const dynamic = library.placeDynamic(0, LARGEST_PAGE_BYTES);
  const descriptor = library.place(JIT_DESCRIPTOR_BYTES, 8);
  const data = { offset: dynamic.offset, sizeBytes: library.sizeBytes - dynamic.offset };
  const sectionStrings = library.place(sectionNames.bytes.length, 1);
  const { hash, symbols, strings } = library;
  const ofSymbols = { link: DYNSTR, info: 1, entrySize: SYMBOL_BYTES };
  const ofDynamic = { link: DYNSTR, entrySize: DYNAMIC_ENTRY_BYTES };
  const sections: readonly Section[] = [
    { type: SHT.hash, flags: SHF_ALLOC, place: hash, link: DYNSYM, entrySize: 4 },
    { type: SHT.dynsym, flags: SHF_ALLOC, place: symbols, ...ofSymbols },
    { type: SHT.strtab, flags: SHF_ALLOC, place: strings },
    { type: SHT.progbits, flags: SHF_ALLOC | SHF_EXECINSTR, place: text },
    { type: SHT.dynamic, flags: SHF_ALLOC | SHF_WRITE, place: dynamic, ...ofDynamic },
    { type: SHT.progbits, flags: SHF_ALLOC | SHF_WRITE, place: descriptor },
    { type: SHT.strtab, flags: 0, place: sectionStrings },
  ];
  const headers = library.place(SECTION_HEADER_BYTES * (sections.length + 1), 8);

  const image = library.write(dynamic, {
    machine: kind.machine,
    segments: [
      { type: PT_LOAD, flags: PF_R | PF_X, place: code, alignment: LARGEST_PAGE_BYTES },
      { type: PT_LOAD, flags: PF_R | PF_W, place: data, alignment: LARGEST_PAGE_BYTES },
      { type: PT_DYNAMIC, flags: PF_R | PF_W, place: dynamic, alignment: 8 },
      { type: PT_GNU_STACK, flags: PF_R | PF_W, place: { offset: 0, sizeBytes: 0 }, alignment: 16 },
    ],
    symbols: [
      { type: STT_FUNC, section: TEXT, value: text.offset, sizeBytes: text.sizeBytes },
      { type: STT_OBJECT, section: DATA, value: descriptor.offset, sizeBytes: descriptor.sizeBytes },
    ],
    dynamic: [],
    sectionHeaders: { offset: headers.offset, count: sections.length + 1 },
  });
  image.bytes.set(kind.returns, text.offset);
  // The version of the interface; the rest of the descriptor is 0: nothing is registered.
  image.u32(descriptor.offset, 1);
  image.bytes.set(sectionNames.bytes, sectionStrings.offset);
  sections.forEach(({ type, flags, place: { offset, sizeBytes }, link = 0, info = 0, entrySize = 0 }, i) => {
    const at = headers.offset + (i + 1) * SECTION_HEADER_BYTES;
    const address = (flags & SHF_ALLOC) === 0 ? 0 : offset;
    image.u32(at, sectionNames.offsets[i + 1], type);
    image.u64(at + 8, flags, address, offset, sizeBytes);
    image.u32(at + 40, link, info);
    image.u64(at + 48, 8, entrySize);
  });
  return image.bytes;
}

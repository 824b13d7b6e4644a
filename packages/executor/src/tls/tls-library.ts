import { InputError } from '@telejit/shared';
import {
  DT,
  LARGEST_PAGE_BYTES,
  LibraryImage,
  PF_R,
  PF_W,
  PT_DYNAMIC,
  PT_GNU_STACK,
  PT_LOAD,
  PT_TLS,
  STT_OBJECT,
  STT_TLS,
} from '../elf/library-image.js';

/** What differs between architectures in the library: e_machine, and the relocation that asks for an offset (TPOFF64). */
const MACHINES: Readonly<
  Record<string, { readonly machine: number; readonly offsetRelocation: number; readonly bits?: 32 } | undefined>
> = {
  x86_64: { machine: 62, offsetRelocation: 18 },
  // R_AARCH64_TLS_TPREL
  aarch64: { machine: 183, offsetRelocation: 1030 },
  // R_RISCV_TLS_TPREL64
  riscv64: { machine: 243, offsetRelocation: 11 },
  // R_ARM_TLS_TPOFF32, without an addend of its own
  armv7: { machine: 40, offsetRelocation: 19, bits: 32 },
};

/** Names that the library defines: the block itself, a word with its offset from the thread pointer, its image. */
export const TLS_OFFSET_SYMBOL = 'telejit_tls_offset';
export const TLS_IMAGE_SYMBOL = 'telejit_tls_image';
const TLS_SYMBOL = 'telejit_tls';

/** What the block is aligned to, when the loader can have it so: it keeps to what the first threads' storage was aligned to. */
export const TLS_ALIGNMENTS_BYTES = [64, 16] as const;

const RELOCATION_BYTES = 24;
const RELOCATION_BYTES_32 = 8;
/** The section of symbols here: there are none, but 0 would say that the symbol is undefined. */
const DEFINED = 1;

/**
 * Writes a shared library that holds nothing but an aligned block of thread-local storage of `sizeBytes`, all zero. Its one
 * relocation makes the loader place the block in the static TLS, at the same offset in every thread. The image that new
 * threads begin with lies in writable memory.
 * @throws InputError (UNSUPPORTED_PLATFORM)
 * Source: ELF gABI, chapter 5; glibc elf/dl-reloc.c (_dl_allocate_static_tls).
 */
export function tlsLibrary(arch: string, sizeBytes: number, alignmentBytes: number): Uint8Array {
  const kind = MACHINES[arch];
  if (kind === undefined)
    throw new InputError('UNSUPPORTED_PLATFORM', `thread-local storage is not supported on ${arch}`);
  const library = new LibraryImage([TLS_SYMBOL, TLS_OFFSET_SYMBOL, TLS_IMAGE_SYMBOL], 4, kind.bits);
  const is32 = kind.bits === 32;
  const relocationBytes = is32 ? RELOCATION_BYTES_32 : RELOCATION_BYTES;
  const relocation = library.place(relocationBytes, 8);
  const dynamic = library.placeDynamic(3, 8);
  const word = library.place(8, 8);
  const block = library.place(sizeBytes, alignmentBytes);
  const all = { offset: 0, sizeBytes: library.sizeBytes };

  const flags = PF_R | PF_W;
  const image = library.write(dynamic, {
    machine: kind.machine,
    segments: [
      { type: PT_LOAD, flags, place: all, alignment: LARGEST_PAGE_BYTES },
      { type: PT_DYNAMIC, flags, place: dynamic, alignment: 8 },
      { type: PT_TLS, flags, place: block, alignment: alignmentBytes },
      { type: PT_GNU_STACK, flags, place: { offset: 0, sizeBytes: 0 }, alignment: 16 },
    ],
    symbols: [
      { type: STT_TLS, section: DEFINED, value: 0, sizeBytes },
      { type: STT_OBJECT, section: DEFINED, value: word.offset, sizeBytes: word.sizeBytes },
      { type: STT_OBJECT, section: DEFINED, value: block.offset, sizeBytes },
    ],
    dynamic: [
      [is32 ? DT.rel : DT.rela, relocation.offset],
      [is32 ? DT.relsz : DT.relasz, relocationBytes],
      [is32 ? DT.relent : DT.relaent, relocationBytes],
    ],
  });
  // Of the word, by the first symbol.
  if (is32) {
    image.u32(relocation.offset, word.offset, (1 << 8) | kind.offsetRelocation);
    return image.bytes;
  }
  image.u64(relocation.offset, word.offset);
  image.u32(relocation.offset + 8, kind.offsetRelocation, 1);
  return image.bytes;
}

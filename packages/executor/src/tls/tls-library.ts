import { alignUp, InputError } from '@telejit/shared';

/** What differs between architectures in the library: e_machine, and the relocation that asks for an offset (TPOFF64). */
const MACHINES: Readonly<Record<string, { readonly machine: number; readonly offsetRelocation: number } | undefined>> =
  {
    x86_64: { machine: 62, offsetRelocation: 18 },
    // R_AARCH64_TLS_TPREL
    aarch64: { machine: 183, offsetRelocation: 1030 },
  };

/** Names that the library defines: the block itself, a word with its offset from the thread pointer, its image. */
export const TLS_OFFSET_SYMBOL = 'telejit_tls_offset';
export const TLS_IMAGE_SYMBOL = 'telejit_tls_image';
const TLS_SYMBOL = 'telejit_tls';

/** What the block is aligned to, when the loader can have it so: it keeps to what the first threads' storage was aligned to. */
export const TLS_ALIGNMENTS_BYTES = [64, 16] as const;

const EHDR = 64;
const PHDR = 56;
const SYM = 24;
const RELA = 24;
const DYN = 16;
const PT_LOAD = 1;
const PT_DYNAMIC = 2;
const PT_TLS = 7;
const PT_GNU_STACK = 0x6474_e551;
const PF_RW = 6;
const STB_GLOBAL = 1 << 4;
const STT_OBJECT = 1;
const STT_TLS = 6;

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
  const names = ['', TLS_SYMBOL, TLS_OFFSET_SYMBOL, TLS_IMAGE_SYMBOL];
  const strings = Buffer.from(names.map((name) => `${name}\0`).join(''), 'latin1');
  const nameAt = names.map((_, i) => names.slice(0, i).join('\0').length + (i === 0 ? 0 : 1));

  let at = EHDR + 4 * PHDR;
  const place = (size: number, alignment: number): number => {
    const offset = alignUp(at, alignment);
    at = offset + size;
    return offset;
  };
  const hash = place(4 * (2 + 1 + names.length), 8);
  const symbols = place(SYM * names.length, 8);
  const stringsAt = place(strings.length, 1);
  const relocations = place(RELA, 8);
  const dynamic = place(DYN * 9, 8);
  const word = place(8, 8);
  const image = place(sizeBytes, alignmentBytes);

  const bytes = new Uint8Array(at);
  const view = new DataView(bytes.buffer);
  const u16 = (offset: number, value: number): void => view.setUint16(offset, value, true);
  const u32 = (offset: number, value: number): void => view.setUint32(offset, value, true);
  const u64 = (offset: number, value: number): void => view.setBigUint64(offset, BigInt(value), true);

  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  u16(16, 3);
  u16(18, kind.machine);
  u32(20, 1);
  u64(32, EHDR);
  u16(52, EHDR);
  u16(54, PHDR);
  u16(56, 4);
  const header = (index: number, type: number, offset: number, size: number, alignment: number): void => {
    const p = EHDR + index * PHDR;
    u32(p, type);
    u32(p + 4, PF_RW);
    for (const field of [8, 16, 24]) u64(p + field, offset);
    for (const field of [32, 40]) u64(p + field, size);
    u64(p + 48, alignment);
  };
  header(0, PT_LOAD, 0, at, 0x1_0000);
  header(1, PT_DYNAMIC, dynamic, DYN * 9, 8);
  header(2, PT_TLS, image, sizeBytes, alignmentBytes);
  header(3, PT_GNU_STACK, 0, 0, 16);

  // One bucket with all symbols in a chain.
  u32(hash, 1);
  u32(hash + 4, names.length);
  u32(hash + 8, 1);
  for (let i = 1; i < names.length - 1; i++) u32(hash + 12 + i * 4, i + 1);
  const symbol = (index: number, type: number, value: number, size: number): void => {
    const s = symbols + index * SYM;
    u32(s, nameAt[index]);
    bytes[s + 4] = STB_GLOBAL | type;
    u16(s + 6, 1);
    u64(s + 8, value);
    u64(s + 16, size);
  };
  symbol(1, STT_TLS, 0, sizeBytes);
  symbol(2, STT_OBJECT, word, 8);
  symbol(3, STT_OBJECT, image, sizeBytes);
  bytes.set(strings, stringsAt);
  u64(relocations, word);
  u32(relocations + 8, kind.offsetRelocation);
  u32(relocations + 12, 1);
  // DT_HASH, DT_SYMTAB, DT_STRTAB, DT_STRSZ, DT_SYMENT, DT_RELA, DT_RELASZ, DT_RELAENT, DT_NULL
  const entries = [
    [4, hash],
    [6, symbols],
    [5, stringsAt],
    [10, strings.length],
    [11, SYM],
    [7, relocations],
    [8, RELA],
    [9, RELA],
    [0, 0],
  ];
  entries.forEach(([tag, value], i) => {
    u64(dynamic + i * DYN, tag);
    u64(dynamic + i * DYN + 8, value);
  });
  return bytes;
}

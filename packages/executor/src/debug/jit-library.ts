import { alignUp, InputError } from '@telejit/shared';

/** What differs between architectures in the library: e_machine, and the instruction that returns. */
const MACHINES: Readonly<
  Record<string, { readonly machine: number; readonly returns: readonly number[] } | undefined>
> = {
  x86_64: { machine: 62, returns: [0xc3] },
  aarch64: { machine: 183, returns: [0xc0, 0x03, 0x5f, 0xd6] },
};

/** Names that debuggers look for. */
export const JIT_REGISTER_SYMBOL = '__jit_debug_register_code';
export const JIT_DESCRIPTOR_SYMBOL = '__jit_debug_descriptor';
/** Size of `struct jit_descriptor` where pointers have 64 bits. */
export const JIT_DESCRIPTOR_BYTES = 24;

const EHDR = 64;
const PHDR = 56;
const SHDR = 64;
const SYM = 24;
const DYN = 16;
const PT_LOAD = 1;
const PT_DYNAMIC = 2;
const PT_GNU_STACK = 0x6474_e551;
const PF_X = 1;
const PF_W = 2;
const PF_R = 4;
const SHT = { progbits: 1, strtab: 3, hash: 5, dynamic: 6, dynsym: 11 } as const;
const SHF_WRITE = 1;
const SHF_ALLOC = 2;
const SHF_EXECINSTR = 4;
const STB_GLOBAL = 1 << 4;
const STT_OBJECT = 1;
const STT_FUNC = 2;
/** No page is larger, on any system: code and data never share one. */
const LARGEST_PAGE_BYTES = 0x1_0000;

/** A section, as its header describes it. */
interface Section {
  readonly name: string;
  readonly type: number;
  readonly flags: number;
  readonly offset: number;
  readonly size: number;
  readonly link?: number;
  readonly info?: number;
  readonly entrySize?: number;
}

/**
 * Writes a shared library that holds what debuggers know a JIT compiler by, and nothing else: an empty function, which
 * they stop in, and the descriptor of what is registered. It has section headers, without which GDB sees no symbols.
 * @throws InputError (UNSUPPORTED_PLATFORM)
 * Source: GDB manual, "JIT Compilation Interface"; ELF gABI, chapters 4 and 5.
 */
export function jitLibrary(arch: string): Uint8Array {
  const kind = MACHINES[arch];
  if (kind === undefined) throw new InputError('UNSUPPORTED_PLATFORM', `debug objects are not supported on ${arch}`);
  const names = stringTable(['', JIT_REGISTER_SYMBOL, JIT_DESCRIPTOR_SYMBOL]);
  const sectionNames = stringTable(['', '.hash', '.dynsym', '.dynstr', '.text', '.dynamic', '.data', '.shstrtab']);

  let at = EHDR + 4 * PHDR;
  const place = (size: number, alignment: number): number => {
    const offset = alignUp(at, alignment);
    at = offset + size;
    return offset;
  };
  const hash = place(4 * (2 + 1 + 3), 8);
  const symbols = place(SYM * 3, 8);
  const strings = place(names.bytes.length, 1);
  const text = place(kind.returns.length, 16);
  const codeBytes = at;
  const dynamic = place(DYN * 6, LARGEST_PAGE_BYTES);
  const descriptor = place(JIT_DESCRIPTOR_BYTES, 8);
  const dataBytes = at - dynamic;
  const sectionStrings = place(sectionNames.bytes.length, 1);
  const sections: readonly Section[] = [
    { name: '.hash', type: SHT.hash, flags: SHF_ALLOC, offset: hash, size: 24, link: 2, entrySize: 4 },
    {
      name: '.dynsym',
      type: SHT.dynsym,
      flags: SHF_ALLOC,
      offset: symbols,
      size: SYM * 3,
      link: 3,
      info: 1,
      entrySize: SYM,
    },
    { name: '.dynstr', type: SHT.strtab, flags: SHF_ALLOC, offset: strings, size: names.bytes.length },
    { name: '.text', type: SHT.progbits, flags: SHF_ALLOC | SHF_EXECINSTR, offset: text, size: kind.returns.length },
    {
      name: '.dynamic',
      type: SHT.dynamic,
      flags: SHF_ALLOC | SHF_WRITE,
      offset: dynamic,
      size: DYN * 6,
      link: 3,
      entrySize: DYN,
    },
    { name: '.data', type: SHT.progbits, flags: SHF_ALLOC | SHF_WRITE, offset: descriptor, size: JIT_DESCRIPTOR_BYTES },
    { name: '.shstrtab', type: SHT.strtab, flags: 0, offset: sectionStrings, size: sectionNames.bytes.length },
  ];
  const headers = place(SHDR * (sections.length + 1), 8);

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
  u64(40, headers);
  for (const [field, value] of [
    [52, EHDR],
    [54, PHDR],
    [56, 4],
    [58, SHDR],
    [60, sections.length + 1],
    [62, sections.length],
  ])
    u16(field, value);
  const segment = (
    index: number,
    type: number,
    flags: number,
    offset: number,
    size: number,
    alignment: number,
  ): void => {
    const p = EHDR + index * PHDR;
    u32(p, type);
    u32(p + 4, flags);
    for (const field of [8, 16, 24]) u64(p + field, offset);
    for (const field of [32, 40]) u64(p + field, size);
    u64(p + 48, alignment);
  };
  segment(0, PT_LOAD, PF_R | PF_X, 0, codeBytes, LARGEST_PAGE_BYTES);
  segment(1, PT_LOAD, PF_R | PF_W, dynamic, dataBytes, LARGEST_PAGE_BYTES);
  segment(2, PT_DYNAMIC, PF_R | PF_W, dynamic, DYN * 6, 8);
  segment(3, PT_GNU_STACK, PF_R | PF_W, 0, 0, 16);

  // One bucket with all symbols in a chain.
  [1, 3, 1, 0, 2, 0].forEach((value, i) => u32(hash + 4 * i, value));
  const symbol = (index: number, type: number, section: number, value: number, size: number): void => {
    const s = symbols + index * SYM;
    u32(s, names.offsets[index]);
    bytes[s + 4] = STB_GLOBAL | type;
    u16(s + 6, section);
    u64(s + 8, value);
    u64(s + 16, size);
  };
  symbol(1, STT_FUNC, 4, text, kind.returns.length);
  symbol(2, STT_OBJECT, 6, descriptor, JIT_DESCRIPTOR_BYTES);
  bytes.set(names.bytes, strings);
  bytes.set(kind.returns, text);
  // DT_HASH, DT_SYMTAB, DT_STRTAB, DT_STRSZ, DT_SYMENT, DT_NULL
  [
    [4, hash],
    [6, symbols],
    [5, strings],
    [10, names.bytes.length],
    [11, SYM],
    [0, 0],
  ].forEach(([tag, value], i) => {
    u64(dynamic + i * DYN, tag);
    u64(dynamic + i * DYN + 8, value);
  });
  // The version of the interface; the rest of the descriptor is 0: nothing is registered.
  u32(descriptor, 1);
  bytes.set(sectionNames.bytes, sectionStrings);
  sections.forEach(({ type, flags, offset, size, link = 0, info = 0, entrySize = 0 }, i) => {
    const h = headers + (i + 1) * SHDR;
    u32(h, sectionNames.offsets[i + 1]);
    u32(h + 4, type);
    u64(h + 8, flags);
    u64(h + 16, (flags & SHF_ALLOC) === 0 ? 0 : offset);
    u64(h + 24, offset);
    u64(h + 32, size);
    u32(h + 40, link);
    u32(h + 44, info);
    u64(h + 48, 8);
    u64(h + 56, entrySize);
  });
  return bytes;
}

function stringTable(names: readonly string[]): { readonly bytes: Uint8Array; readonly offsets: readonly number[] } {
  const offsets: number[] = [];
  let length = 0;
  for (const name of names) {
    offsets.push(length);
    length += name.length + 1;
  }
  return { bytes: Buffer.from(names.map((name) => `${name}\0`).join(''), 'latin1'), offsets };
}

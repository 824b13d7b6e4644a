import { elf } from '@telejit/controller/object';

/** A section of an ELF file that is put together for a test. */
export interface TestSection {
  /** Offset of its name in the section names, which are section 1. */
  readonly name?: number;
  readonly type: number;
  readonly flags?: number;
  readonly data?: Uint8Array;
  /** The section whose bytes it has, as well, instead of its own. */
  readonly sameAs?: number;
  readonly link?: number;
  readonly info?: number;
  readonly alignment?: number;
  readonly entryBytes?: number;
}

/** A relocatable x86-64 file: a null section, the section names, and these sections, numbered from 2. */
export function elfFile(names: Uint8Array, sections: readonly TestSection[]): Uint8Array {
  const all: readonly TestSection[] = [{ type: elf.SHT_NULL }, { type: elf.SHT_STRTAB, data: names }, ...sections];
  let contentBytes = 0;
  const offsets = all.map(({ data }) => {
    const offset = elf.EHDR_BYTES + contentBytes;
    contentBytes += data?.length ?? 0;
    return offset;
  });
  const table = elf.EHDR_BYTES + contentBytes;
  const bytes = new Uint8Array(table + all.length * elf.SHDR_BYTES);
  const view = new DataView(bytes.buffer);
  bytes.set([0x7f, 0x45, 0x4c, 0x46, elf.ELFCLASS64, elf.ELFDATA2LSB, elf.EV_CURRENT]);
  view.setUint16(16, elf.ET_REL, true);
  view.setUint16(18, elf.EM_X86_64, true);
  view.setBigUint64(40, BigInt(table), true);
  view.setUint16(58, elf.SHDR_BYTES, true);
  view.setUint16(60, all.length < elf.SHN_LORESERVE ? all.length : 0, true);
  view.setUint16(62, 1, true);
  all.forEach(({ name, type, flags, data, sameAs, link, info, alignment, entryBytes }, index) => {
    const at = table + index * elf.SHDR_BYTES;
    const source = sameAs ?? index;
    if (data !== undefined) bytes.set(data, offsets[index]);
    view.setUint32(at, name ?? 0, true);
    view.setUint32(at + 4, type, true);
    view.setBigUint64(at + 8, BigInt(flags ?? 0), true);
    view.setBigUint64(at + 24, BigInt(offsets[source]), true);
    const sizeBytes = index === 0 ? all.length : (all[source].data?.length ?? 0);
    view.setBigUint64(at + 32, BigInt(sizeBytes), true);
    view.setUint32(at + 40, link ?? 0, true);
    view.setUint32(at + 44, info ?? 0, true);
    view.setBigUint64(at + 48, BigInt(alignment ?? 1), true);
    view.setBigUint64(at + 56, BigInt(entryBytes ?? 0), true);
  });
  return bytes;
}

/** Rows of a symbol table behind the null symbol: name, st_info, section. */
export function symbolTable(
  rows: readonly { readonly name: number; readonly info: number; readonly section: number }[],
): Uint8Array {
  const bytes = new Uint8Array((rows.length + 1) * elf.SYM_BYTES);
  const view = new DataView(bytes.buffer);
  rows.forEach(({ name, info, section }, i) => {
    const at = (i + 1) * elf.SYM_BYTES;
    view.setUint32(at, name, true);
    view.setUint8(at + 4, info);
    view.setUint16(at + 6, section, true);
  });
  return bytes;
}

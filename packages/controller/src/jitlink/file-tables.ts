import { elf, type ElfObject, type ElfRelocations, type ElfSection } from '../object/index.js';

/**
 * Writes symbols and relocations that were changed back into the sections that hold them, for debuggers: relocations of
 * sections that are loaded apart, which nobody reads there.
 * @param before what was read
 * @param after the same with other columns, for the same sections and symbols
 */
export function withFileTables(before: ElfObject, after: ElfObject): ElfObject {
  let next = 0;
  const sections = after.sections.map((section): ElfSection => {
    if (section.type === elf.SHT_SYMTAB && after.symbols !== before.symbols) return symbolSection(section, after);
    if (section.type !== elf.SHT_RELA) return section;
    // They were read in the order of the file.
    const table = after.relocations[next];
    const isChanged = table !== before.relocations[next++];
    const isLoaded = (after.sections[section.info].flags & elf.SHF_ALLOC) !== 0;
    return isChanged && !isLoaded ? relocationSection(section, table, after.isLittleEndian) : section;
  });
  return { ...after, sections };
}

/** Places and sizes of symbols. */
function symbolSection(section: ElfSection, { symbols, isLittleEndian }: ElfObject): ElfSection {
  const data = new Uint8Array(section.data);
  const view = new DataView(data.buffer);
  for (let i = 0; i < symbols.count; i++) {
    const at = i * elf.SYM_BYTES;
    if (symbols.special[i] !== 0) continue;
    view.setBigUint64(at + 8, BigInt(symbols.value[i]), isLittleEndian);
    view.setBigUint64(at + 16, BigInt(symbols.sizeBytes[i]), isLittleEndian);
  }
  return { ...section, data };
}

function relocationSection(section: ElfSection, table: ElfRelocations, isLittleEndian: boolean): ElfSection {
  const data = new Uint8Array(table.count * elf.RELA_BYTES);
  const view = new DataView(data.buffer);
  for (let i = 0; i < table.count; i++) {
    const at = i * elf.RELA_BYTES;
    view.setBigUint64(at, BigInt(table.offset[i]), isLittleEndian);
    view.setBigUint64(at + 8, (BigInt(table.symbol[i]) << 32n) | BigInt(table.type[i]), isLittleEndian);
    const addend = (BigInt(table.addendHigh[i]) << 32n) + BigInt(table.addendLow[i] >>> 0);
    view.setBigInt64(at + 16, addend, isLittleEndian);
  }
  return { ...section, data, sizeBytes: data.length };
}

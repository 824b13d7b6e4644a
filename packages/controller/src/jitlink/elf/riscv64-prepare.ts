import { LinkError } from '@telejit/shared';
import { elf, type ElfObject, type ElfRelocations } from '../../object/index.js';
import { withFileTables } from '../file-tables.js';
import { settleDifferences } from './riscv64-differences.js';
import { joinLowHalves } from './riscv64-low-halves.js';
import { cutPadding } from './riscv64-padding.js';
import { R_RISCV } from './riscv64-relocations.js';

/**
 * Follows those relocations of an object that are about the object alone: padding is cut to what alignment needs,
 * differences of places in one section become numbers, and lower halves of addresses are given the symbols of their upper
 * halves. What moved is moved in symbols, relocations, call frame and debug information.
 * @throws LinkError (BAD_RELOCATION, UNSUPPORTED_RELOCATION)
 * Source: RISC-V psABI 1.0, Linker Relaxation, and Relocations.
 */
export function prepareRiscv64(object: ElfObject): ElfObject {
  for (const table of object.relocations) if (isLoadedTable(object, table)) checkTypes(object, table);
  const prepared = joinLowHalves(settleDifferences(cutPadding(object)));
  return prepared === object ? object : withFileTables(object, prepared);
}

/** Whether a table is of a section that takes part in links. */
function isLoadedTable({ sections }: ElfObject, { section }: ElfRelocations): boolean {
  return (sections[section].flags & elf.SHF_ALLOC) !== 0;
}

/** Numbers beyond those of the ABI are used in here. */
function checkTypes(object: ElfObject, { section, type, offset, count }: ElfRelocations): void {
  for (let i = 0; i < count; i++) {
    if (type[i] <= R_RISCV.LAST) continue;
    const place = `${object.sections[section].name}+0x${offset[i].toString(16)}`;
    throw new LinkError(
      'UNSUPPORTED_RELOCATION',
      `${object.name}: a relocation cannot be linked:\n  ${place}: relocation type ${type[i]}: the ABI has no such type`,
      { data: { unsupportedRelocations: [`relocation type ${type[i]}`] } },
    );
  }
}

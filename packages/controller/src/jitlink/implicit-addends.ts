import { InputError, InternalError } from '@telejit/shared';
import { fixupTableFor } from '@telejit/shared/fixup';
import type { ElfObject, ElfRelocations } from '../object/index.js';
import type { LinkerArch } from './linker-arch.js';

/**
 * The object with addends for relocations whose places hold them (SHT_REL); the object itself when it has none of these.
 * Places beyond their section are left to those who apply relocations, which refuse them.
 * @throws InputError (BAD_OBJECT) for targets that do not use such relocations
 */
export function withAddends(object: ElfObject, linker: LinkerArch): ElfObject {
  if (object.relocations.every(({ hasAddends }) => hasAddends)) return object;
  const { implicitAddend, relocations } = linker;
  const fixups = fixupTableFor(linker.arch)?.rows;
  if (fixups === undefined) throw new InternalError(`no fixups for ${linker.arch}`);
  const fill = (table: ElfRelocations): ElfRelocations => {
    if (table.hasAddends) return table;
    const { index, name, data } = object.sections[table.section];
    if (implicitAddend === undefined) {
      throw new InputError(
        'BAD_OBJECT',
        `${object.name}: not a usable ELF object: the relocations of section ${index} "${name}" are without addends (SHT_REL), which this target does not use`,
      );
    }
    const addendLow = new Int32Array(table.count);
    for (let row = 0; row < table.count; row++) {
      const info = fixups[relocations[table.type[row]]?.fixup ?? 0];
      if (info === undefined || table.offset[row] + info.sizeBytes > data.length) continue;
      addendLow[row] = implicitAddend(info, data, table.offset[row]);
    }
    return { ...table, hasAddends: true, addendLow, addendHigh: addendLow.map((low) => low >> 31) };
  };
  return { ...object, relocations: object.relocations.map(fill) };
}

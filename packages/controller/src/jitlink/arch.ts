import { InternalError } from '@telejit/shared';
import { linkerX86_64 } from './elf/x86_64.js';
import type { LinkerArch } from './relocation-info.js';

const ARCHES: ReadonlyMap<string, LinkerArch> = new Map([[linkerX86_64.arch, linkerX86_64]]);

/** The linker's tables for an architecture that readLinkGraph accepted. */
export function linkerArch(arch: string): LinkerArch {
  const found = ARCHES.get(arch);
  if (found === undefined) throw new InternalError(`no linker for ${arch}`);
  return found;
}

import { AARCH64 } from '@telejit/shared/fixup';
import { elf } from '../../object/index.js';
import type { LinkerArch } from '../linker-arch.js';
import { gotAArch64 } from './aarch64-got.js';
import { relocationsAArch64 } from './aarch64-relocations.js';
import { FRAME_CIE, IFUNC, MARKED_STUB, STUB, TRAMPOLINE } from './aarch64-templates.js';
import { tlsAArch64 } from './aarch64-tls.js';

/** The linker's view of AArch64. */
export const linkerAArch64: LinkerArch = {
  arch: 'aarch64',
  bigEndianArch: 'aarch64_be',
  machine: elf.EM_AARCH64,
  relocations: relocationsAArch64,
  pointerBytes: 8,
  pointerFixup: AARCH64.Pointer64,
  frameCie: FRAME_CIE,
  frameFixup: AARCH64.Delta32,
  stub: STUB,
  markedStub: MARKED_STUB,
  trampoline: TRAMPOLINE,
  ifunc: IFUNC,
  tls: tlsAArch64,
  hasShortBranches: true,
  // Branches have relocation types of their own.
  isBranch: () => false,
  got: gotAArch64,
};

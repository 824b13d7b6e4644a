import { ARM } from '@telejit/shared/fixup';
import { elf } from '../../object/index.js';
import type { LinkerArch } from '../linker-arch.js';
import { implicitAddend } from './arm-addends.js';
import { relocationsArm } from './arm-relocations.js';
import { statesArm } from './arm-states.js';
import { FRAME_CIE, IFUNC, ROUTINES, STUB } from './arm-templates.js';

/** The linker's view of 32-bit ARM, from version 7 of the architecture on. */
export const linkerArm: LinkerArch = {
  arch: 'armv7',
  machine: elf.EM_ARM,
  relocations: relocationsArm,
  pointerBytes: 4,
  pointerFixup: ARM.Pointer32,
  frameCie: FRAME_CIE,
  frameFixup: ARM.Delta32,
  unwindIndexType: elf.SHT_ARM_EXIDX,
  stub: STUB,
  ifunc: IFUNC,
  routines: ROUTINES,
  // Code asks through slots, which need no rewriting.
  tls: { slotAddend: 0, usesAddend: true, rewrite: () => undefined },
  hasShortBranches: true,
  // Branches have relocation types of their own.
  isBranch: () => false,
  got: { relaxableAddend: 0, relax: () => undefined },
  implicitAddend,
  states: statesArm,
};

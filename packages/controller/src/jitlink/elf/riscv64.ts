import { RISCV64 } from '@telejit/shared/fixup';
import { elf } from '../../object/index.js';
import type { LinkerArch } from '../linker-arch.js';
import { prepareRiscv64 } from './riscv64-prepare.js';
import { relocationsRiscv64 } from './riscv64-relocations.js';
import { FRAME_CIE, IFUNC, STUB, TLS_GET_ADDRESS, TRAMPOLINE } from './riscv64-templates.js';
import { tlsRiscv64 } from './riscv64-tls.js';

/** The linker's view of RISC-V 64. */
export const linkerRiscv64: LinkerArch = {
  arch: 'riscv64',
  machine: elf.EM_RISCV,
  relocations: relocationsRiscv64,
  prepare: prepareRiscv64,
  pointerBytes: 8,
  pointerFixup: RISCV64.Pointer64,
  frameCie: FRAME_CIE,
  frameFixup: RISCV64.Delta32,
  stub: STUB,
  trampoline: TRAMPOLINE,
  ifunc: IFUNC,
  routines: new Map([['__tls_get_addr', TLS_GET_ADDRESS]]),
  tls: tlsRiscv64,
  hasShortBranches: false,
  // Branches have relocation types of their own.
  isBranch: () => false,
  // Loads of GOT slots stay: the two halves are apart.
  got: { relaxableAddend: 0, relax: () => undefined },
};

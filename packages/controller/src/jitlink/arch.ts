import { InternalError } from '@telejit/shared';
import { linkerAArch64 } from './elf/aarch64.js';
import { linkerArm } from './elf/arm.js';
import { linkerRiscv64 } from './elf/riscv64.js';
import { linkerX86_64 } from './elf/x86_64.js';
import type { LinkerArch } from './linker-arch.js';

/** Every architecture that is linked. */
const LINKERS: readonly LinkerArch[] = [linkerX86_64, linkerAArch64, linkerArm, linkerRiscv64];

/** The linker's tables for an architecture that readLinkGraph accepted. @param arch first component of a triple */
export function linkerArch(arch: string): LinkerArch {
  const found = LINKERS.find((one) => one.arch === arch || one.bigEndianArch === arch);
  if (found === undefined) throw new InternalError(`no linker for ${arch}`);
  return found;
}

/** Whether an architecture's data is little-endian. @param arch as above */
export function isLittleEndianArch(arch: string): boolean {
  return linkerArch(arch).arch === arch;
}

/** The architecture of a machine's objects, as the first component of a triple; undefined when they cannot be linked. */
export function archOfMachine(machine: number, isLittleEndian: boolean): string | undefined {
  const linker = LINKERS.find((one) => one.machine === machine);
  return isLittleEndian ? linker?.arch : linker?.bigEndianArch;
}

/** Whether objects for an architecture can be linked. @param arch first component of a triple */
export function isLinkedArch(arch: string): boolean {
  return LINKERS.some((one) => [one.arch, one.bigEndianArch].flat().includes(arch));
}

/** "x86_64, aarch64, aarch64_be, riscv64", for messages. */
export function linkedArches(): string {
  return LINKERS.flatMap(({ arch, bigEndianArch = [] }) => [arch, bigEndianArch].flat()).join(', ');
}

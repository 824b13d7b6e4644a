/** What Linux says of a RISC-V processor, in LLVM's words. */
import { featureText } from './feature-text.js';

/** The extensions of rv64gc that LLVM has to be told of; AT_HWCAP has a bit for each letter. */
const EXTENSIONS = ['m', 'a', 'f', 'd', 'c'] as const;

/**
 * LLVM's features of a RISC-V processor. What goes beyond rv64gc is not used: LLVM's names for it change between versions.
 * @param hwcap what getauxval(3) says
 * Source: Linux, arch/riscv/include/uapi/asm/hwcap.h; LLVM, RISCVFeatures.td.
 */
export function riscv64Features(hwcap: number): string {
  const has = (letter: string): boolean => Math.floor(hwcap / 2 ** (letter.charCodeAt(0) - 97)) % 2 === 1;
  return featureText(EXTENSIONS.map((name) => [name, has(name)]));
}

import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { aarch64Cpu, aarch64Features } from './aarch64-cpu.js';
import type { Cpu } from './feature-text.js';
import { libc } from './libc.js';
import { riscv64Features } from './riscv64-cpu.js';
import { x86Cpu } from './x86-cpu.js';

export { aarch64Cpu, aarch64Features, riscv64Features, x86Cpu };
export type { Cpu };

const AT_HWCAP = 16;
const AT_HWCAP2 = 26;
const CPU_INFO = '/proc/cpuinfo';
/** More than Linux writes about one processor. */
const ONE_CPU_BYTES = 16 * 1024;

/** By first component of LLVM's triple. */
const DESCRIBERS: Readonly<Partial<Record<string, () => Cpu>>> = {
  x86_64: () => x86Cpu(startOf(CPU_INFO, ONE_CPU_BYTES)),
  aarch64: () => ({
    cpu: aarch64Cpu(textOf(CPU_INFO)),
    cpuFeatures: aarch64Features(libc().getauxval(AT_HWCAP), libc().getauxval(AT_HWCAP2)),
  }),
  riscv64: () => ({ cpu: '', cpuFeatures: riscv64Features(libc().getauxval(AT_HWCAP)) }),
};

/** What is known of the processors that this process runs on. @param arch first component of LLVM's triple */
export function describeCpu(arch: string): Cpu {
  return DESCRIBERS[arch]?.() ?? { cpu: '', cpuFeatures: '' };
}

/** Empty when it cannot be read. */
function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** The first bytes of a file, so that what Linux would have to write about hundreds of processors is not waited for. */
function startOf(file: string, sizeBytes: number): string {
  try {
    const handle = openSync(file, 'r');
    try {
      const bytes = Buffer.alloc(sizeBytes);
      return bytes.toString('latin1', 0, readSync(handle, bytes, 0, sizeBytes, 0));
    } finally {
      closeSync(handle);
    }
  } catch {
    return '';
  }
}

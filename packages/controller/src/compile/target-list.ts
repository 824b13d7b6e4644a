/** What an LLVM generates code for, inside a compile thread. */
import type { LlvmC, Ref } from './llvm-c.js';
import type { LlvmTarget } from './types.js';

/**
 * LLVM's backends as in LLVMInitialize<name>TargetInfo. A library has a part of them, and versions differ; what is not here is
 * not listed.
 */
const BACKENDS = [
  ...[
    'AArch64',
    'AMDGPU',
    'ARC',
    'ARM',
    'AVR',
    'BPF',
    'CSKY',
    'DirectX',
    'Hexagon',
    'Lanai',
    'LoongArch',
    'M68k',
    'Mips',
  ],
  ...[
    'MSP430',
    'NVPTX',
    'PowerPC',
    'RISCV',
    'SPIRV',
    'Sparc',
    'SystemZ',
    'VE',
    'WebAssembly',
    'X86',
    'XCore',
    'Xtensa',
  ],
];

/** The targets that a library has and can generate code for, by name. */
export function listTargets(llvm: LlvmC): readonly LlvmTarget[] {
  for (const backend of BACKENDS) llvm.initializeBackend(backend);
  const found: LlvmTarget[] = [];
  let target: Ref | null = llvm.ref('LLVMGetFirstTarget');
  while (target !== null) {
    if (llvm.int('LLVMTargetHasTargetMachine', target) !== 0) {
      const description = llvm.string('LLVMGetTargetDescription', target);
      found.push({ name: llvm.string('LLVMGetTargetName', target), description });
    }
    target = llvm.ref('LLVMGetNextTarget', target);
  }
  return found.sort((a, b) => (a.name < b.name ? -1 : 1));
}

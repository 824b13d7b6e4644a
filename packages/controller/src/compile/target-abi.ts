/** Calling conventions that LLVM does not choose by the triple alone. */
import type { LlvmC, Ref } from './llvm-c.js';

/** LLVMModuleFlagBehaviorError, llvm-c/Core.h. */
const FAIL_IF_DIFFERENT = 0;
const FLAG = 'target-abi';

interface AbiRow {
  /** Features that the ABI needs, for requests that name no processor, or a generic one, and no features. */
  readonly features: string;
  readonly abi: string;
  /** What clang does for other targets unasked: without unwind tables exceptions and faults do not get through C. */
  readonly clangFlags: readonly string[];
}

/** By first component of the triple: what Debian's programs are compiled for. */
const ABIS: Readonly<Partial<Record<string, AbiRow>>> = {
  riscv64: { features: '+m,+a,+f,+d,+c', abi: 'lp64d', clangFlags: ['-fasynchronous-unwind-tables'] },
};

function abiOf(triple: string): AbiRow | undefined {
  return ABIS[triple.split('-', 1)[0]];
}

/** Features to compile with: those that are asked for, or those of the target's ABI. */
export function featuresWithAbi(triple: string, cpu: string, features: string): string {
  return features === '' && (cpu === '' || cpu === 'generic') ? (abiOf(triple)?.features ?? '') : features;
}

/** Flags of clang for a target, beside the triple. */
export function abiFlags(triple: string): readonly string[] {
  return abiOf(triple)?.clangFlags ?? [];
}

/**
 * Says in a module which calling convention its functions have, unless it says so itself: LLVM would pass floating-point
 * numbers as integers.
 * Source: LLVM llvm/lib/Target/RISCV/RISCVTargetMachine.cpp, getSubtargetImpl.
 */
export function setTargetAbi(llvm: LlvmC, context: Ref, module: Ref, triple: string): void {
  const row = abiOf(triple);
  if (row === undefined || llvm.ref('LLVMGetModuleFlag', module, FLAG, FLAG.length) !== null) return;
  const text = llvm.made('LLVMMDStringInContext2', context, row.abi, row.abi.length);
  llvm.int('LLVMAddModuleFlag', module, FAIL_IF_DIFFERENT, FLAG, FLAG.length, text);
}

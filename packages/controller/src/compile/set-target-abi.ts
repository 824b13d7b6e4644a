import type { LlvmC, Ref } from './llvm-c.js';
import { abiOf } from './target-abi.js';

/** LLVMModuleFlagBehaviorError, llvm-c/Core.h. */
const FAIL_IF_DIFFERENT = 0;
const FLAG = 'target-abi';

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

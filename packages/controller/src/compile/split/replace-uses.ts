import type { LlvmC, Ref } from '../llvm-c.js';

/** Makes whatever refers to one value refer to another, which may have another type where pointers have types. */
export function replaceUses(llvm: LlvmC, from: Ref, to: Ref): void {
  const type = llvm.ref('LLVMTypeOf', from) ?? 0n;
  const target = llvm.ref('LLVMTypeOf', to) === type ? to : llvm.ref('LLVMConstBitCast', to, type);
  llvm.int('LLVMReplaceAllUsesWith', from, target ?? to);
}

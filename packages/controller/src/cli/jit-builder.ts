import type { CpuChoice } from '../compile/index.js';
import { LLJIT } from '../orc/lljit.js';
import type { LLJITBuilder } from '../orc/lljit-builder.js';
import type { Executor } from '../remote/index.js';

/** What a command links with: the LLVM and the processor that were asked for, also for what it compiles itself. */
export function jitBuilder(
  executor: Executor,
  llvm: string | undefined,
  { cpu, features }: CpuChoice,
): LLJITBuilder<LLJIT> {
  const builder = LLJIT.builder().executor(executor);
  const withLlvm = llvm === undefined ? builder : builder.llvm(llvm);
  return cpu === undefined ? withLlvm : withLlvm.cpu(cpu, features);
}

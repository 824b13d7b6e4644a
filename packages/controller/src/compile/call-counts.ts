/** How often functions were called, put into a module, inside a compile thread, as a profile that LLVM makes use of. */
import type { LlvmC, Ref } from './llvm-c.js';

/** LLVMModuleFlagBehaviorError, llvm-c/Core.h. */
const FAIL_IF_DIFFERENT = 0;
const SUMMARY = 'ProfileSummary';
/** Parts of a million of all calls, by which LLVM tells hot code and cold code. */
const [HOT_CUTOFF, COLD_CUTOFF] = [990_000, 999_999];

/**
 * Gives functions that a module defines entry counts, and the module the summary without which LLVM makes little of them:
 * functions with nearly all the calls are hot, those that were never called are cold, and of others nothing is known. Counts
 * and a summary that the module has are another profile's: the counts give way, the summary stays.
 *
 * Source: LLVM llvm/lib/IR/ProfileSummary.cpp.
 */
export function attachCallCounts(
  llvm: LlvmC,
  context: Ref,
  module: Ref,
  callCounts: readonly (readonly [name: string, count: number])[],
): void {
  const word = llvm.made('LLVMInt64TypeInContext', context);
  const text = (value: string): Ref => llvm.made('LLVMMDStringInContext2', context, value, Buffer.byteLength(value));
  const number = (value: number): Ref =>
    llvm.made('LLVMValueAsMetadata', llvm.made('LLVMConstIntOfString', word, `${value}`, 10));
  const node = (...parts: readonly Ref[]): Ref => llvm.made('LLVMMDNodeInContext2', context, [...parts], parts.length);
  const kind = llvm.kindOf('LLVMGetMDKindIDInContext', 'prof', context);
  const known: number[] = [];
  for (const [name, count] of callCounts) {
    const found = llvm.find('LLVMGetNamedFunction', module, name);
    if (found === null || llvm.int('LLVMIsDeclaration', found) !== 0) continue;
    known.push(count);
    llvm.int('LLVMGlobalSetMetadata', found, kind, node(text('function_entry_count'), number(count)));
  }
  const total = known.reduce((sum, count) => sum + count, 0);
  if (total === 0 || llvm.ref('LLVMGetModuleFlag', module, SUMMARY, SUMMARY.length) !== null) return;
  const most = Math.max(...known);
  const values = {
    TotalCount: total,
    MaxCount: most,
    MaxInternalCount: 0,
    MaxFunctionCount: most,
    NumCounts: known.length,
    NumFunctions: known.length,
  };
  const hot = hottest(known, total);
  const cutoffs = [node(number(HOT_CUTOFF), number(hot[hot.length - 1]), number(hot.length))];
  cutoffs.push(node(number(COLD_CUTOFF), number(0), number(known.length)));
  const summary = node(
    node(text('ProfileFormat'), text('InstrProf')),
    ...Object.entries(values).map(([key, value]) => node(text(key), number(value))),
    node(text('DetailedSummary'), node(...cutoffs)),
  );
  llvm.int('LLVMAddModuleFlag', module, FAIL_IF_DIFFERENT, SUMMARY, SUMMARY.length, summary);
}

/** The largest counts, which together are HOT_CUTOFF of all; at least one. */
function hottest(counts: readonly number[], total: number): readonly number[] {
  const sorted = [...counts].sort((a, b) => b - a);
  let sum = 0;
  const end = sorted.findIndex((count) => (sum += count) * 1e6 >= total * HOT_CUTOFF);
  return sorted.slice(0, end + 1);
}

/** From a triple's architecture to what LLVM calls its target. */
import { AARCH64_FEATURES, X86_FEATURES } from '@telejit/shared';
import { OLDEST_LLVM } from './llvm-versions.js';

export interface TargetFamily {
  /** As in LLVMInitialize<name>Target. */
  readonly name: string;
  /**
   * `void llvm::<arch>::fillValidCPUArchList(SmallVectorImpl<StringRef> &[, bool])`, in every libLLVM from 14 to 22.
   * The C API cannot say whether a CPU is known; code generation for an unknown one only prints a line.
   */
  readonly cpuListSymbol?: string;
  /** Features that executors name, and the first LLVM that knows each; undefined where they are not listed. */
  readonly features?: ReadonlyMap<string, number>;
}

const VECTOR = 'ERNS_15SmallVectorImplINS_9StringRefEEE';
const X86: TargetFamily = {
  name: 'X86',
  cpuListSymbol: `_ZN4llvm3X8620fillValidCPUArchList${VECTOR}b`,
  features: new Map(X86_FEATURES.map(({ name, since = OLDEST_LLVM }) => [name, since])),
};
const AARCH64: TargetFamily = {
  name: 'AArch64',
  cpuListSymbol: `_ZN4llvm7AArch6420fillValidCPUArchList${VECTOR}`,
  features: new Map(AARCH64_FEATURES.map((name) => [name, OLDEST_LLVM])),
};
const ARM = { name: 'ARM', cpuListSymbol: `_ZN4llvm3ARM20fillValidCPUArchList${VECTOR}` };
const RISCV = { name: 'RISCV', cpuListSymbol: `_ZN4llvm5RISCV20fillValidCPUArchList${VECTOR}b` };

const FAMILIES: readonly (readonly [RegExp, TargetFamily])[] = [
  [/^(x86_64h?|amd64|i[3-9]86)$/, X86],
  [/^(aarch64|arm64)/, AARCH64],
  [/^(arm|thumb)/, ARM],
  [/^riscv(32|64)/, RISCV],
  [/^(powerpc|ppc)/, { name: 'PowerPC' }],
  [/^s390x$/, { name: 'SystemZ' }],
  [/^loongarch/, { name: 'LoongArch' }],
  [/^mips/, { name: 'Mips' }],
];

/** The family of a triple, or undefined when Telejit knows none of that name. */
export function targetFamily(triple: string): TargetFamily | undefined {
  const architecture = triple.split('-', 1)[0];
  return FAMILIES.find(([pattern]) => pattern.test(architecture))?.[1];
}

/**
 * Of features that a machine says it has, or has not, those that an LLVM knows: it complains about others on standard error.
 * @param features such as "+avx2,-sse4a" @param llvmMajor its version
 */
export function knownFeatures(triple: string, features: string, llvmMajor: number): string {
  const known = targetFamily(triple)?.features;
  if (known === undefined) return features;
  return features
    .split(',')
    .filter((feature) => (known.get(feature.slice(1)) ?? Infinity) <= llvmMajor)
    .join(',');
}

/**
 * The object format that the end of a triple names, when it is none that native code of these architectures comes in.
 * LLVM's code generators crash on some of these combinations.
 */
export function foreignObjectFormat(triple: string): string | undefined {
  return /(?:wasm|xcoff|goff|spirv|dxcontainer)$/.exec(triple)?.[0];
}

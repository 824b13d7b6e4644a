/** Calling conventions that LLVM does not choose by the triple alone. */

/** What a target's programs are compiled for. */
export interface AbiRow {
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

/** The row of a triple; undefined where the triple says all. */
export function abiOf(triple: string): AbiRow | undefined {
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

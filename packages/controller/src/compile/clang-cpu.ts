import { OLDEST_LLVM } from './llvm-versions.js';
import { knownFeatures } from './targets.js';

/**
 * What makes clang compile for a processor, in LLVM's words, which are the same for all architectures. Whether products are
 * added in one rounding (FMA) is left to the program on x86-64, as clang does for the baseline: what a program prints must
 * not depend on the machine.
 */
export function cpuFlags(target: {
  readonly triple: string;
  readonly cpu?: string;
  readonly isCpuHint?: boolean;
  readonly features?: string;
}): readonly string[] {
  const { triple, cpu = '', isCpuHint = false, features = '' } = target;
  const flags: string[] = [];
  if (cpu !== '' && cpu !== 'generic' && !isCpuHint) flags.push(...forCompiler('-target-cpu', cpu));
  // Clang's version is not known; what a machine has not, the baseline has not either.
  const chosen = isCpuHint
    ? listOf(knownFeatures(triple, features, OLDEST_LLVM)).filter((feature) => feature.startsWith('+'))
    : listOf(features);
  flags.push(...chosen.flatMap((feature) => forCompiler('-target-feature', feature)));
  if (isCpuHint && triple.startsWith('x86_64')) flags.push('-ffp-contract=off');
  return flags;
}

function listOf(features: string): readonly string[] {
  return features.split(',').filter((feature) => feature !== '');
}

/** The driver's own options differ between architectures. */
function forCompiler(option: string, value: string): readonly string[] {
  return ['-Xclang', option, '-Xclang', value];
}

/** What Linux says of an AArch64 processor, in LLVM's words. */
import type { AARCH64_FEATURES } from '@telejit/shared';
import { featureText } from './feature-text.js';

/**
 * LLVM's features, and the bits of AT_HWCAP and AT_HWCAP2 that a processor has all of when it has the feature.
 * Source: Linux, arch/arm64/include/uapi/asm/hwcap.h; LLVM, AArch64.td.
 */
const FEATURE_BITS: readonly (readonly [
  feature: (typeof AARCH64_FEATURES)[number],
  hwcap: readonly number[],
  hwcap2?: readonly number[],
])[] = [
  ['fp-armv8', [0]],
  ['neon', [1]],
  ['aes', [3, 4]],
  ['sha2', [5, 6]],
  ['crc', [7]],
  ['lse', [8]],
  ['fullfp16', [9, 10]],
  ['rdm', [12]],
  ['jsconv', [13]],
  ['complxnum', [14]],
  ['rcpc', [15]],
  ['ccpp', [16]],
  ['sha3', [17, 21]],
  ['sm4', [18, 19]],
  ['dotprod', [20]],
  ['sve', [22]],
  ['fp16fml', [23]],
  ['rcpc-immo', [26]],
  ['flagm', [27]],
  ['sb', [29]],
  ['pauth', [30, 31]],
  ['sve2', [22], [1]],
  ['fptoint', [], [8]],
  ['i8mm', [], [13]],
  ['bf16', [], [14]],
  ['rand', [], [16]],
  ['bti', [], [17]],
];

/** By "implementer part" of /proc/cpuinfo. Source: Arm's technical reference manuals, MIDR_EL1; LLVM, Host.cpp. */
const CPUS: Readonly<Record<string, string | undefined>> = {
  '0x41 0xd03': 'cortex-a53',
  '0x41 0xd04': 'cortex-a35',
  '0x41 0xd05': 'cortex-a55',
  '0x41 0xd07': 'cortex-a57',
  '0x41 0xd08': 'cortex-a72',
  '0x41 0xd09': 'cortex-a73',
  '0x41 0xd0a': 'cortex-a75',
  '0x41 0xd0b': 'cortex-a76',
  '0x41 0xd0c': 'neoverse-n1',
  '0x41 0xd0d': 'cortex-a77',
  '0x41 0xd40': 'neoverse-v1',
  '0x41 0xd41': 'cortex-a78',
  '0x41 0xd44': 'cortex-x1',
  '0x41 0xd49': 'neoverse-n2',
  '0x41 0xd4f': 'neoverse-v2',
  '0x46 0x001': 'a64fx',
};

/** Of each feature whether the processors have it. @param hwcap @param hwcap2 what getauxval(3) says */
export function aarch64Features(hwcap: number, hwcap2: number): string {
  const has = (bits: readonly number[], word: number): boolean =>
    bits.every((bit) => Math.floor(word / 2 ** bit) % 2 === 1);
  return featureText(
    FEATURE_BITS.map(([feature, first, second = []]) => [feature, has(first, hwcap) && has(second, hwcap2)]),
  );
}

/**
 * LLVM's name of an AArch64 processor; empty when it is not in the table, or when there are several kinds: code moves
 * between them. @param cpuInfo content of /proc/cpuinfo
 */
export function aarch64Cpu(cpuInfo: string): string {
  const values = (key: string): readonly string[] =>
    Array.from(cpuInfo.matchAll(new RegExp(`^CPU ${key}\\s*:\\s*(\\S+)$`, 'gm')), ([, value]) => value);
  const parts = values('part');
  const kinds = new Set(values('implementer').map((implementer, i) => `${implementer} ${parts[i] ?? ''}`));
  const [kind = ''] = kinds;
  return kinds.size === 1 ? (CPUS[kind] ?? '') : '';
}

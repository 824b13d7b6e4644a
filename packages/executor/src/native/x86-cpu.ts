/** What Linux says of an x86-64 processor, in LLVM's words. */
import { X86_FEATURES } from '@telejit/shared';
import { featureText, type Cpu } from './feature-text.js';

/** Family 6 of Intel. Source: LLVM, Host.cpp; Intel SDM 4, table 2-1. */
const INTEL_MODELS: Readonly<Record<string, readonly number[] | undefined>> = {
  nehalem: [0x1a, 0x1e, 0x1f, 0x2e],
  westmere: [0x25, 0x2c, 0x2f],
  sandybridge: [0x2a, 0x2d],
  ivybridge: [0x3a, 0x3e],
  haswell: [0x3c, 0x3f, 0x45, 0x46],
  broadwell: [0x3d, 0x47, 0x4f, 0x56],
  skylake: [0x4e, 0x5e, 0x8e, 0x9e, 0xa5, 0xa6],
  'icelake-client': [0x7d, 0x7e],
  'icelake-server': [0x6a, 0x6c],
  tigerlake: [0x8c, 0x8d],
  rocketlake: [0xa7],
  alderlake: [0x97, 0x9a, 0xaa, 0xac, 0xb7, 0xba, 0xbe, 0xbf],
  arrowlake: [0xb5, 0xc5],
  'arrowlake-s': [0xbd, 0xc6],
  sapphirerapids: [0x8f, 0xcf],
  graniterapids: [0xad],
  'graniterapids-d': [0xae],
  silvermont: [0x37, 0x4a, 0x4c, 0x4d, 0x5a, 0x5d],
  goldmont: [0x5c, 0x5f],
  'goldmont-plus': [0x7a],
  tremont: [0x86, 0x8a, 0x96, 0x9c],
  sierraforest: [0xaf],
  grandridge: [0xb6],
};
/** Its processors are told apart by features. */
const SKYLAKE_SERVER = 0x55;

/** AMD's: family, first and last model. Source: LLVM, Host.cpp. */
const AMD_MODELS: readonly (readonly [cpu: string, family: number, first: number, last: number])[] = [
  ['btver2', 0x16, 0, 0xff],
  ['znver1', 0x17, 0, 0x2f],
  ['znver2', 0x17, 0x30, 0xff],
  ['znver3', 0x19, 0, 0x0f],
  ['znver4', 0x19, 0x10, 0x1f],
  ['znver3', 0x19, 0x20, 0x5f],
  ['znver4', 0x19, 0x60, 0x74],
  ['znver4', 0x19, 0x78, 0x7b],
  ['znver4', 0x19, 0xa0, 0xaf],
  ['znver5', 0x1a, 0, 0x4f],
  ['znver5', 0x1a, 0x60, 0x77],
];

/**
 * The processor: its name where it is in the tables, and of every feature that LLVM might take for granted of it whether
 * it is there. A hypervisor or the kernel may have taken some away; Linux shows of those with registers of their own (AVX,
 * AVX-512, AMX) only what it keeps for each thread. What Linux does not show counts as missing.
 * @param cpuInfo content of /proc/cpuinfo, at least what it says of the first processor
 */
export function x86Cpu(cpuInfo: string): Cpu {
  const value = (key: string): string => new RegExp(`^${key}[ \\t]*:[ \\t]*(.*)$`, 'm').exec(cpuInfo)?.[1] ?? '';
  const flags = new Set(value('flags').split(' '));
  if (!flags.has('lm')) return { cpu: '', cpuFeatures: '' };
  const has = (flag: string | undefined): boolean => flag !== undefined && flags.has(flag);
  return {
    cpu: nameOf(value('vendor_id'), Number(value('cpu family')), Number(value('model')), has),
    cpuFeatures: featureText(X86_FEATURES.map(({ name, flag }) => [name, has(flag)])),
  };
}

function nameOf(vendor: string, family: number, model: number, has: (flag: string) => boolean): string {
  if (vendor === 'AuthenticAMD') {
    return AMD_MODELS.find(([, of, first, last]) => of === family && first <= model && model <= last)?.[0] ?? '';
  }
  if (vendor !== 'GenuineIntel' || family !== 6) return '';
  if (model !== SKYLAKE_SERVER)
    return Object.entries(INTEL_MODELS).find(([, models]) => models?.includes(model))?.[0] ?? '';
  if (has('avx512_bf16')) return 'cooperlake';
  return has('avx512_vnni') ? 'cascadelake' : 'skylake-avx512';
}

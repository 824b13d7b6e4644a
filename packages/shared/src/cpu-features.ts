/** LLVM's names of what processors can do, and since which LLVM they are known. */

/** A feature of x86-64 processors. */
export interface X86Feature {
  /** As in -mattr. */
  readonly name: string;
  /** The flag of /proc/cpuinfo; undefined when Linux does not show one. */
  readonly flag: string | undefined;
  /** The first LLVM that knows it; undefined for all from 14 up. */
  readonly since?: number;
}

/** Called the same by Linux. */
const SAME_NAME = [
  ...[
    'adx',
    'aes',
    'avx',
    'avx2',
    'avx512bw',
    'avx512cd',
    'avx512dq',
    'avx512f',
    'avx512ifma',
    'avx512vbmi',
    'avx512vl',
  ],
  ...['bmi2', 'cldemote', 'clflushopt', 'clwb', 'clzero', 'cmov', 'cx16', 'cx8', 'enqcmd', 'f16c', 'fma', 'fma4'],
  ...[
    'fsgsbase',
    'fxsr',
    'gfni',
    'invpcid',
    'lwp',
    'mmx',
    'movbe',
    'movdir64b',
    'movdiri',
    'mwaitx',
    'pconfig',
    'popcnt',
  ],
  ...['rdpid', 'rdseed', 'rtm', 'serialize', 'sgx', 'sse', 'sse2', 'sse4a', 'ssse3', 'tbm', 'tsxldtrk', 'vaes'],
  ...['vpclmulqdq', 'waitpkg', 'wbnoinvd', 'xop', 'xsave', 'xsavec', 'xsaveopt', 'xsaves'],
];

const OTHER_NAME: readonly (readonly [name: string, flag: string | undefined, since?: number])[] = [
  ['64bit', 'lm'],
  ['amx-bf16', 'amx_bf16'],
  ['amx-complex', undefined, 17],
  ['amx-fp16', undefined, 16],
  ['amx-int8', 'amx_int8'],
  ['amx-tile', 'amx_tile'],
  ['avx512bf16', 'avx512_bf16'],
  ['avx512bitalg', 'avx512_bitalg'],
  ['avx512fp16', 'avx512_fp16'],
  ['avx512vbmi2', 'avx512_vbmi2'],
  ['avx512vnni', 'avx512_vnni'],
  ['avx512vp2intersect', 'avx512_vp2intersect'],
  ['avx512vpopcntdq', 'avx512_vpopcntdq'],
  ['avxifma', undefined, 16],
  ['avxneconvert', undefined, 16],
  ['avxvnni', 'avx_vnni'],
  ['avxvnniint16', undefined, 17],
  ['avxvnniint8', undefined, 16],
  ['bmi', 'bmi1'],
  ['cmpccxadd', undefined, 16],
  ['crc32', 'sse4_2'],
  ['hreset', undefined],
  ['kl', undefined],
  ['lzcnt', 'abm'],
  ['pclmul', 'pclmulqdq'],
  ['pku', 'ospke'],
  ['prefetchi', undefined, 16],
  ['prfchw', '3dnowprefetch'],
  ['ptwrite', undefined],
  ['rdpru', 'rdpru', 15],
  ['rdrnd', 'rdrand'],
  ['sahf', 'lahf_lm'],
  ['sha', 'sha_ni'],
  ['sha512', 'sha512', 17],
  ['shstk', 'user_shstk'],
  ['sm3', 'sm3', 17],
  ['sm4', 'sm4', 17],
  ['sse3', 'pni'],
  ['sse4.1', 'sse4_1'],
  ['sse4.2', 'sse4_2'],
  ['uintr', undefined],
  ['usermsr', undefined, 18],
  ['widekl', undefined],
];

/**
 * All that LLVM takes for granted of some processor that executors name, so that a machine can say of each whether it is
 * there. Source: LLVM, X86.td and X86TargetParser.def; Linux, arch/x86/include/asm/cpufeatures.h.
 */
export const X86_FEATURES: readonly X86Feature[] = [
  ...SAME_NAME.map((name) => ({ name, flag: name })),
  ...OTHER_NAME.map(([name, flag, since]) => ({ name, flag, since })),
];

/** Features of AArch64 processors that executors name; every LLVM from 14 up knows them. Source: LLVM, AArch64.td. */
export const AARCH64_FEATURES = [
  ...[
    'aes',
    'bf16',
    'bti',
    'ccpp',
    'complxnum',
    'crc',
    'dotprod',
    'flagm',
    'fp-armv8',
    'fp16fml',
    'fptoint',
    'fullfp16',
  ],
  ...['i8mm', 'jsconv', 'lse', 'neon', 'pauth', 'rand', 'rcpc', 'rcpc-immo', 'rdm', 'sb', 'sha2', 'sha3', 'sm4', 'sve'],
  'sve2',
] as const;

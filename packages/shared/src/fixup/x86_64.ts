import { fixupTable, type FixupInfo } from './fixup-info.js';

const ABI = 'x86-64 psABI 1.0, 4.4.1 Relocation Types';

const absolute = (
  kind: number,
  name: string,
  sizeBytes: 1 | 2 | 4 | 8,
  min: number | null,
  max: number | null,
  from: string,
): FixupInfo => ({
  kind,
  name,
  expression: 'S + A',
  isPcRelative: false,
  sizeBytes,
  min,
  max,
  source: `${ABI}, ${from}`,
});
const delta = (
  kind: number,
  name: string,
  sizeBytes: 1 | 2 | 4 | 8,
  min: number | null,
  max: number | null,
  from: string,
): FixupInfo => ({
  kind,
  name,
  expression: 'S + A - P',
  isPcRelative: true,
  sizeBytes,
  min,
  max,
  source: `${ABI}, ${from}`,
});

/** Fixup kinds of x86-64, named as LLVM's JITLink names its edge kinds (llvm/ExecutionEngine/JITLink/x86_64.h). */
export const X86_64 = {
  Pointer64: 1,
  Pointer32: 2,
  Pointer32Signed: 3,
  Pointer16: 4,
  Pointer8: 5,
  Delta64: 6,
  Delta32: 7,
  Delta16: 8,
  Delta8: 9,
} as const;

export const x86_64Fixups = fixupTable('x86_64', [
  absolute(X86_64.Pointer64, 'Pointer64', 8, null, null, 'R_X86_64_64'),
  absolute(X86_64.Pointer32, 'Pointer32', 4, 0, 2 ** 32 - 1, 'R_X86_64_32'),
  absolute(X86_64.Pointer32Signed, 'Pointer32Signed', 4, -(2 ** 31), 2 ** 31 - 1, 'R_X86_64_32S'),
  absolute(X86_64.Pointer16, 'Pointer16', 2, -(2 ** 15), 2 ** 16 - 1, 'R_X86_64_16'),
  absolute(X86_64.Pointer8, 'Pointer8', 1, -(2 ** 7), 2 ** 8 - 1, 'R_X86_64_8'),
  delta(X86_64.Delta64, 'Delta64', 8, null, null, 'R_X86_64_PC64'),
  delta(X86_64.Delta32, 'Delta32', 4, -(2 ** 31), 2 ** 31 - 1, 'R_X86_64_PC32'),
  delta(X86_64.Delta16, 'Delta16', 2, -(2 ** 15), 2 ** 15 - 1, 'R_X86_64_PC16'),
  delta(X86_64.Delta8, 'Delta8', 1, -(2 ** 7), 2 ** 7 - 1, 'R_X86_64_PC8'),
]);

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveCases, featureCases, type FeatureCase } from '../link/feature-cases.js';
import { describeEmulatedFeatures } from './emulated-features.js';

const SOURCES = fileURLToPath(new URL('sources/', import.meta.url));

/** What clang refuses for RISC-V: code models and flags that others have, and one that asks for an x86 processor. */
const NOT_FOR_RISCV: ReadonlySet<string> = new Set([
  ...['misc.medium', 'absref.medium', 'misc.large', 'absref.large', 'asm.cet', 'ifunc'],
]);
const IFUNC: FeatureCase = {
  ...{ id: 'ifunc', sources: [join(SOURCES, 'ifunc-riscv64.c')], compiler: 'clang-14', flags: ['-O1', '-w'] },
  ...{ link: [], args: [], exit: 0, stdout: '3.5 5.5\n' },
};
const CASES: readonly FeatureCase[] = [
  ...featureCases.filter(({ id, compiler }) => compiler.startsWith('clang') && !NOT_FOR_RISCV.has(id)),
  IFUNC,
];
const ARCHIVES: ReadonlySet<string> = new Set([
  'libsqlite3.a',
  'liblua5.4.a',
  'libz.a',
  'libexpat.a',
  'libpcre2-8.a',
  'libgmp.a',
]);

describeEmulatedFeatures('riscv64', 'Linker features on an emulated RISC-V executor, as native', {
  cases: CASES,
  archives: archiveCases.filter(({ archives }) => archives.every((archive) => ARCHIVES.has(archive))),
  // What other targets have unless they are told otherwise.
  flags: ['-funwind-tables'],
});

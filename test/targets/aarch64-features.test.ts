import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { archiveCases, featureCases, type FeatureCase } from '../link/feature-cases.js';
import { describeEmulatedFeatures } from './emulated-features.js';

const SOURCES = fileURLToPath(new URL('sources/', import.meta.url));

/** What compilers for AArch64 refuse: a code model and flags that only x86-64 has, and one that asks for an x86 processor. */
const NOT_FOR_AARCH64: ReadonlySet<string> = new Set(['misc.medium', 'absref.medium', 'asm.cet', 'ifunc']);

const ownCase = (id: string, stdout: string, flags: readonly string[] = []): FeatureCase => ({
  ...{ id, sources: [join(SOURCES, `${id}.c`)], compiler: 'clang-14', flags: ['-O1', '-w', ...flags] },
  ...{ link: [], args: [], exit: 0, stdout },
});
const CASES: readonly FeatureCase[] = [
  ...featureCases.filter(({ id, compiler }) => compiler.startsWith('clang') && !NOT_FOR_AARCH64.has(id)),
  ownCase('ifunc', '42 42\n'),
  // As on x86-64.
  ownCase('atomics', '8496857bd951a7c2\n'),
];

describeEmulatedFeatures('aarch64', 'Linker features on an emulated AArch64 executor, as native', {
  cases: CASES,
  archives: archiveCases,
});

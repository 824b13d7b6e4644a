import { archiveCases, featureCases } from '../link/feature-cases.js';
import { describeEmulatedFeatures } from './emulated-features.js';

/** A choice that takes a minute: one of each kind, where AArch64 runs them all. */
const CASES: ReadonlySet<string> = new Set([
  ...['iostream.clang.O2', 'tls.clang.O2', 'comdat', 'ctor', 'weak.override', 'startstop'],
  ...['exc.clang.O2', 'exc.clang.nopic', 'rtti.clang.O2', 'thread.clang.O2', 'excx'],
  ...[
    'ctls.global-dynamic',
    'ctls.local-dynamic',
    'ctls.initial-exec',
    'ctls.local-exec',
    'absref.nopic',
    'absref.pic',
  ],
]);
const PACKAGES: ReadonlySet<string> = new Set([
  ...['libsqlite3-dev', 'liblua5.4-dev', 'zlib1g-dev', 'libexpat1-dev', 'libpcre2-dev'],
]);

describeEmulatedFeatures('arm', 'Linker features on an emulated executor for 32-bit ARM, as native', {
  cases: featureCases.filter(({ id }) => CASES.has(id)),
  archives: archiveCases.filter((one) => PACKAGES.has(one.package)),
});

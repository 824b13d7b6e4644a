import { whyNoFeature, withReason } from '../support/skip.js';
import { describeAsNative } from './as-native.js';

const FORMS = { sources: ['ifunc/forms-1.c', 'ifunc/forms-2.c'] };

describeAsNative('Indirect functions, as native', [
  { behaviour: 'defined and imported, in position-independent code', ...FORMS, flags: ['-O1', '-fPIC'] },
  {
    behaviour: 'defined and imported, in code of an executable',
    ...FORMS,
    flags: ['-O0', '-fPIE'],
    // GNU ld gives such a function two addresses.
    expected: '3 3 3 3\n1 1 1\n6 6 1\n136.0 136.0\n10 4\nimported 8 1 1\n0.841 1\n',
  },
  { behaviour: 'without a PLT', ...FORMS, flags: ['-O1', '-fPIC', '-fno-plt'] },
  { behaviour: 'without PIC', ...FORMS, flags: ['-O1', '-fno-pic'], linkFlags: ['-no-pie'] },
]);

/** What a resolver may do to the registers in which arguments are. */
for (const [width, flag, feature] of [
  [16, '-mavx', 'avx'],
  [32, '-mavx', 'avx'],
  [64, '-mavx512f', 'avx512f'],
] as const) {
  const title = `Indirect functions of vectors of ${width * 8} bits, as native`;
  const why = whyNoFeature(feature);
  if (why !== undefined) it.skip(withReason(title, why));
  else
    describeAsNative(title, [
      {
        behaviour: 'whose resolver clears all vector registers',
        sources: ['ifunc/wide.c'],
        flags: ['-O1', '-fPIC', flag, `-DWIDTH=${width}`],
      },
    ]);
}

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

import { describeAsNative } from './as-native.js';

describeAsNative('C++, as native', [
  { behaviour: 'threads, locks and guards of static locals', sources: ['cxx/threads.cpp'], flags: ['-O1'] },
  { behaviour: 'the library', sources: ['cxx/library.cpp'], flags: ['-O1'] },
  {
    behaviour: 'one copy of what several units define',
    sources: ['cxx/units-1.cpp', 'cxx/units-2.cpp'],
    flags: ['-O1'],
  },
  {
    behaviour: 'one copy of what several units define, without PIC',
    sources: ['cxx/units-1.cpp', 'cxx/units-2.cpp'],
    flags: ['-O0', '-fno-pic'],
    linkFlags: ['-no-pie'],
    compilers: ['clang-14', 'gcc-12'],
  },
  { behaviour: 'coroutines', sources: ['cxx/coroutines.cpp'], flags: ['-O1'], compilers: ['clang-22', 'gcc-12'] },
]);

describeAsNative('libc_nonshared.a, as native', [
  {
    behaviour: 'the stat family, mknod, exit and fork handlers',
    sources: ['libc/nonshared.c'],
    flags: ['-O1'],
  },
  {
    behaviour: 'the stack protector',
    sources: ['libc/protected.c'],
    flags: ['-O1', '-fstack-protector-all', '-D_FORTIFY_SOURCE=2'],
  },
]);

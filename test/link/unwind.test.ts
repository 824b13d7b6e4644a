import { describeAsNative } from './as-native.js';

const ASYNCHRONOUS = ['-O2', '-fasynchronous-unwind-tables'];

/** LLVM's C++ library and unwinder instead of GCC's; they are in the process only when the session loads them. */
const LIBCXX = {
  flags: ['-O1', '-stdlib=libc++'],
  libraries: ['c++'],
  compilers: ['clang-14'],
  needs: '/usr/lib/llvm-14/include/c++/v1/string',
};

describeAsNative('Unwinding, as native', [
  { behaviour: 'within and across units', sources: ['unwind/across-1.cpp', 'unwind/across-2.cpp'], flags: ['-O1'] },
  {
    behaviour: 'across units without PIC',
    sources: ['unwind/across-1.cpp', 'unwind/across-2.cpp'],
    flags: ['-O0', '-fno-pic'],
    linkFlags: ['-no-pie'],
    compilers: ['clang-14', 'gcc-12'],
  },
  {
    behaviour: 'across units, large code model',
    sources: ['unwind/across-1.cpp', 'unwind/across-2.cpp'],
    flags: ['-O1', '-fPIC', '-mcmodel=large'],
    compilers: ['clang-14', 'gcc-12'],
  },
  { behaviour: 'through library code', sources: ['unwind/library.cpp'], flags: ['-O1'] },
  { behaviour: 'stops at noexcept', sources: ['unwind/terminate-noexcept.cpp'], flags: ['-O1'] },
  { behaviour: 'without a handler', sources: ['unwind/terminate-uncaught.cpp'], flags: ['-O1'] },
  { behaviour: 'forced, by cancellation and of foreign exceptions', sources: ['unwind/forced.cpp'], flags: ['-O1'] },
  {
    behaviour: 'for a backtrace',
    sources: ['unwind/backtrace.c'],
    flags: ['-O1', '-fno-optimize-sibling-calls', '-fexceptions'],
  },
  { behaviour: 'from every instruction', sources: ['unwind/every-instruction.c'], flags: ASYNCHRONOUS },
  {
    behaviour: 'with information of 30,000 functions',
    sources: ['unwind/many-1.cpp', 'unwind/many-2.S'],
    flags: ['-O1'],
  },
  {
    behaviour: "across units, with LLVM's C++ library",
    sources: ['unwind/across-1.cpp', 'unwind/across-2.cpp'],
    ...LIBCXX,
  },
  { behaviour: "through library code, with LLVM's C++ library", sources: ['unwind/library.cpp'], ...LIBCXX },
  { behaviour: "stops at noexcept, with LLVM's C++ library", sources: ['unwind/terminate-noexcept.cpp'], ...LIBCXX },
  {
    behaviour: "for a backtrace of LLVM's unwinder",
    sources: ['unwind/backtrace.c'],
    ...LIBCXX,
    flags: ['-O1', '-fno-optimize-sibling-calls', '-fexceptions'],
    linkFlags: ['-lunwind'],
  },
  {
    behaviour: "with information of 30,000 functions, with LLVM's C++ library",
    sources: ['unwind/many-1.cpp', 'unwind/many-2.S'],
    ...LIBCXX,
  },
]);

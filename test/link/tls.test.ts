import { describeAsNative } from './as-native.js';

const MODELS = ['global-dynamic', 'local-dynamic', 'initial-exec', 'local-exec'];
const SOURCES = ['tls/models-1.c', 'tls/models-2.c'];

describeAsNative('Thread-local storage, as native', [
  ...MODELS.map((model) => ({
    behaviour: `in the ${model} model`,
    sources: SOURCES,
    flags: ['-O1', model === 'local-exec' ? '-fPIE' : '-fPIC', `-ftls-model=${model}`],
  })),
  {
    behaviour: 'through descriptors',
    sources: SOURCES,
    flags: ['-O1', '-fPIC', '-mtls-dialect=gnu2'],
    compilers: ['gcc-12', 'clang-22'],
  },
  { behaviour: 'without PLT', sources: SOURCES, flags: ['-O1', '-fPIC', '-fno-plt'] },
  { behaviour: 'without optimisation', sources: SOURCES, flags: ['-O0', '-fPIC'] },
  { behaviour: 'without PIC', sources: SOURCES, flags: ['-O1', '-fno-pic'], linkFlags: ['-no-pie'] },
  {
    behaviour: 'in the large code model',
    sources: SOURCES,
    flags: ['-O1', '-fPIC', '-mcmodel=large'],
    compilers: ['clang-14', 'gcc-12'],
  },
  {
    behaviour: 'in the large code model, local dynamic',
    sources: SOURCES,
    flags: ['-O1', '-fPIC', '-mcmodel=large', '-ftls-model=local-dynamic'],
    compilers: ['clang-14', 'gcc-12'],
  },
  { behaviour: 'with constructors and destructors', sources: ['tls/objects.cpp', 'tls/objects-2.cpp'], flags: ['-O1'] },
  {
    behaviour: 'with constructors and destructors, without PIC',
    sources: ['tls/objects.cpp', 'tls/objects-2.cpp'],
    flags: ['-O0', '-fno-pic'],
    linkFlags: ['-no-pie'],
    compilers: ['clang-14', 'gcc-12'],
  },
  { behaviour: 'of the host libraries', sources: ['tls/host.cpp'], flags: ['-O1'] },
]);

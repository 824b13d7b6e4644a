// Which Debian packages each purpose needs. `names` are in order of preference: the first that the distribution has is
// installed. `isAnyEnough`: one that is there already will do, whatever its place. `isOptional`: done without where the
// distribution has none of them. `targets`: executors of other architectures (scripts/targets/), emulated, done without where
// they cannot be had.

const llvmNames = (majors, name) => majors.map((major) => name(major));
const library = (major) => `libllvm${major}`;
const clang = (major) => `clang-${major}`;

const sqlite = { why: 'the static SQLite library that is linked', names: ['libsqlite3-dev'] };

/** LLVM's shared library in whatever version, the newest first. */
const anyLlvm = {
  why: 'LLVM 14 or newer',
  names: llvmNames([22, 19, 14, 21, 20, 18, 17, 16, 15], library),
  isAnyEnough: true,
};
const newestLlvm = { why: 'the newest LLVM', names: llvmNames([22, 21, 20, 19, 18, 17], library) };
const middleLlvm = { why: 'LLVM 19', names: ['libllvm19'], isOptional: true };
const oldestLlvm = { why: 'the oldest LLVM', names: llvmNames([14, 15, 16, 17, 18, 19], library) };

/** llvm-bindings compiles against LLVM 14 only. */
const llvmBindings = ['llvm-14-dev', 'cmake', 'g++', 'ninja-build', 'make'].map((name) => ({
  why: 'compiling llvm-bindings',
  names: [name],
  isOptional: true,
}));

const testClang = { why: 'compiling test inputs', names: llvmNames([14, 15, 16, 17, 18, 19, 20, 21, 22], clang) };
/** Test inputs that a machine can do without: the tests that need them are skipped by name. */
const optionalTestInputs = ['clang-22', 'g++-12', 'gfortran-12', 'libc++-14-dev', 'libc++abi-14-dev'].map((name) => ({
  why: 'compiling test inputs',
  names: [name],
  isOptional: true,
}));
/** Static archives that tests link. */
const testArchives = [
  ...['libexpat1-dev', 'libgmp-dev', 'libgsl-dev', 'liblua5.4-dev', 'libmpfr-dev', 'libpcre2-dev', 'libssl-dev'],
  ...['libuv1-dev', 'zlib1g-dev'],
].map((name) => ({ why: 'linking static archives', names: [name], isOptional: true }));
const certificates = { why: 'certificates of tests', names: ['openssl'] };
const tools = { why: 'reference linkers', names: ['llvm-22', 'llvm-19', 'llvm-14'] };

const benchmarkPeers = ['llvm-22', 'llvm-22-tools', 'llvm-22-dev', 'clang-22', 'g++'].map((name) => ({
  why: "measuring LLVM's own remote JIT",
  names: [name],
  isOptional: true,
}));

/** What is compiled lazily: a program of many functions. */
const lazyProgram = [
  { why: 'compiling a program to IR', names: testClang.names, isAnyEnough: true, isOptional: true },
  { why: 'a program of many functions', names: ['libstb-dev'], isOptional: true },
];

export const PURPOSES = {
  demo: { packages: [anyLlvm, sqlite], withNativeModules: false },
  'demo:arm64': { packages: [anyLlvm], withNativeModules: false },
  test: {
    packages: [
      newestLlvm,
      middleLlvm,
      oldestLlvm,
      sqlite,
      testClang,
      tools,
      certificates,
      ...optionalTestInputs,
      ...testArchives,
      ...llvmBindings,
    ],
    withNativeModules: true,
    targets: ['aarch64', 'riscv64', 'arm'],
  },
  bench: { packages: [newestLlvm, sqlite, ...lazyProgram, ...benchmarkPeers], withNativeModules: false },
};

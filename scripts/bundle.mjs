// Bundles each program into one file with V8's code cache beside it: loading many small modules is most of what starting
// one costs. The programs in packages/*/bin use the bundle when it is not older than the modules.
import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { codeCacheOf, runBundle } from '../packages/shared/dist/load-bundle.js';

const packages = join(dirname(fileURLToPath(import.meta.url)), '../packages');

/** What is left out is native, or loaded only by those who ask for it. */
const programs = [
  {
    name: 'executor',
    entry: 'executor/dist/cli.js',
    external: ['koffi', 'grpc-health-check', '@grpc/reflection', '@grpc/proto-loader', 'pino', 'prom-client'],
  },
  { name: 'telejit', entry: 'controller/dist/cli/main.js', external: ['koffi', '@grpc/proto-loader', 'llvm-bindings'] },
];

/** In a bundle: the URL of a module, by its path from there. */
const URL_OF =
  "const __urlOf = (path) => require('node:url').pathToFileURL(require('node:path').join(__dirname, path)).href;";

const modifiedAt = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

for (const { name, entry, external } of programs) {
  const dist = join(packages, entry.split('/')[0], 'dist');
  const file = join(dist, 'bundle', `${name}.cjs`);
  const madeFrom = [
    join(dist, '.tsbuildinfo'),
    join(packages, 'shared/dist/.tsbuildinfo'),
    fileURLToPath(import.meta.url),
  ];
  if (modifiedAt(codeCacheOf(file)) >= Math.max(...madeFrom.map(modifiedAt))) continue;
  await build({
    entryPoints: [join(packages, entry)],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    external,
    plugins: [ownUrls(dirname(file))],
    banner: { js: URL_OF },
    logLevel: 'warning',
  });
  writeFileSync(codeCacheOf(file), runBundle(file).script.createCachedData());
}

/** Lets modules find what is beside them: `import.meta.url` stays the URL of the module, not of the bundle. */
function ownUrls(folder) {
  return {
    name: 'own-urls',
    setup({ onLoad }) {
      onLoad({ filter: /\/packages\/[a-z]+\/dist\/.*\.js$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        if (!text.includes('import.meta.url')) return undefined;
        const url = `__urlOf(${JSON.stringify(relative(folder, path))})`;
        return { contents: text.replaceAll('import.meta.url', url), loader: 'js' };
      });
    },
  };
}

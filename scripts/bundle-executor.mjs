// Bundles the executor into one file with V8's code cache beside it: loading its many small modules is most of what
// starting it costs. bin/telejit-executor.js uses the bundle when it is not older than the modules.
import { statSync, writeFileSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = join(root, 'packages/executor/dist/bundle');
const file = join(folder, 'executor.cjs');
const cache = `${file}.${process.arch}.cache`;

const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
const newest = Math.max(
  ...['executor', 'shared'].map((name) => modified(join(root, 'packages', name, 'dist/.tsbuildinfo'))),
  modified(fileURLToPath(import.meta.url)),
);
if (modified(cache) < newest) {
  await build({
    entryPoints: [join(root, 'packages/executor/dist/cli.js')],
    outfile: file,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    // Native, or loaded only when someone asks for health or reflection.
    external: ['koffi', 'grpc-health-check', '@grpc/reflection', '@grpc/proto-loader', 'pino', 'prom-client'],
    define: { 'import.meta.url': '__moduleUrl' },
    banner: { js: "const __moduleUrl = require('node:url').pathToFileURL(__filename).href;" },
    logLevel: 'warning',
  });
  // What has run once is in the cache as bytecode; V8 refuses a cache of another version.
  const script = new Script(
    `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`,
    {
      filename: file,
    },
  );
  const module = { exports: {} };
  script.runInThisContext()(module.exports, createRequire(file), module, file, folder);
  writeFileSync(cache, script.createCachedData());
}

#!/usr/bin/env node
// Starts the executor from its bundle, which loads in half the time, or from its modules when there is no bundle, it is
// older than they are, or coverage is measured.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const dist = join(dirname(fileURLToPath(import.meta.url)), '../dist');
const file = join(dist, 'bundle/executor.cjs');

function modified(path) {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

// V8 takes what another architecture's has written, and crashes.
const cache = `${file}.${process.arch}.cache`;

function loadBundle() {
  const hasCache = existsSync(cache);
  const builtAt = modified(hasCache ? cache : file);
  const require = createRequire(file);
  const sharedInfo = join(dist, '../../shared/dist/.tsbuildinfo');
  const isStale = builtAt === 0 || modified(join(dist, '.tsbuildinfo')) > builtAt || modified(sharedInfo) > builtAt;
  if (isStale || process.env.NODE_V8_COVERAGE !== undefined) return undefined;
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const cachedData = hasCache ? readFileSync(cache) : undefined;
  const script = new Script(source, { filename: file, cachedData });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module, file, dirname(file));
  return module.exports;
}

const { main } = loadBundle() ?? (await import('../dist/cli.js'));
await main(process.argv);

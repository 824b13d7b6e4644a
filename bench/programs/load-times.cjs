// Preloaded with `node -r`: notes how long each CommonJS package takes to load, without what it loads in turn, and
// writes that as JSON to the file named by TELEJIT_BENCH_LOADS, anew after every load that an ES module asked for: the
// executor ends without running handlers. ES modules themselves are not seen.
'use strict';
const { writeFileSync } = require('node:fs');
const Module = require('node:module');

const output = process.env.TELEJIT_BENCH_LOADS;
const ownMs = new Map();
const within = [];
const load = Module._load;

function packageOf(request, parent) {
  let path;
  try {
    path = Module._resolveFilename(request, parent);
  } catch {
    return 'not found';
  }
  const match = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path);
  if (match !== null) return match[1];
  return path.startsWith('/') ? 'files of Telejit' : 'built into Node';
}

Module._load = function timedLoad(request, parent, isMain) {
  const name = packageOf(request, parent);
  const start = performance.now();
  const frame = { innerMs: 0 };
  within.push(frame);
  try {
    return load.call(this, request, parent, isMain);
  } finally {
    within.pop();
    const elapsed = performance.now() - start;
    ownMs.set(name, (ownMs.get(name) ?? 0) + elapsed - frame.innerMs);
    const outer = within.at(-1);
    if (outer !== undefined) outer.innerMs += elapsed;
    else if (output !== undefined) writeFileSync(output, JSON.stringify(Object.fromEntries(ownMs)));
  }
};

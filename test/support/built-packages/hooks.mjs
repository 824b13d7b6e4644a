import { readFileSync } from 'node:fs';

const BUILT = /^file:.*\/packages\/[^/]+\/dist\/.*\.js$/;

/** Node's `load` hook, for both of its ways of registering hooks. */
export function load(url, context, nextLoad) {
  if (!BUILT.test(url)) return nextLoad(url, context);
  return { format: 'module', source: readFileSync(new URL(url)), shortCircuit: true };
}

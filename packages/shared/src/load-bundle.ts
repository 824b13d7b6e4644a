import { readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';

const OWN_BUILD = fileURLToPath(new URL('.tsbuildinfo', import.meta.url));

/** Where V8's code cache of a bundle is: it takes another architecture's for its own, and crashes. */
export function codeCacheOf(file: string): string {
  return `${file}.${process.arch}.cache`;
}

/**
 * Loads a program from its bundle, which takes half the time of its many small modules.
 * @param file one CommonJS module, in a folder of its own inside of the modules' folder, with V8's code cache beside it
 * @returns its exports; undefined when the modules are to be loaded instead: there is no bundle, it is older than they are, or
 * coverage is measured
 */
export function loadBundle(file: string): Record<string, unknown> | undefined {
  const cache = codeCacheOf(file);
  const hasCache = modifiedAt(cache) > 0;
  const builtAt = modifiedAt(hasCache ? cache : file);
  const isStale = [join(dirname(file), '../.tsbuildinfo'), OWN_BUILD].some((build) => modifiedAt(build) > builtAt);
  if (builtAt === 0 || isStale || process.env.NODE_V8_COVERAGE !== undefined) return undefined;
  return runBundle(file, hasCache ? readFileSync(cache) : undefined).exports;
}

/** Runs a bundle. @returns its exports, and the script, whose code cache has what was run */
export function runBundle(
  file: string,
  cachedData?: Buffer,
): { readonly script: Script; readonly exports: Record<string, unknown> } {
  const source = `(function (exports, require, module, __filename, __dirname) {${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(source, { filename: file, cachedData });
  const module: { exports: Record<string, unknown> } = { exports: {} };
  const wrapper: unknown = script.runInThisContext();
  if (typeof wrapper !== 'function') throw new Error(`${file}: not a bundle`);
  Reflect.apply(wrapper, module.exports, [module.exports, createRequire(file), module, file, dirname(file)]);
  return { script, exports: module.exports };
}

/** Milliseconds; 0 when there is no such file. */
function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

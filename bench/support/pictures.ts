import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, ROOT, workFolder } from './paths.js';
import { mustRun } from './run-command.js';

const SOURCE = join(ROOT, 'bench/programs/pictures.c');
/** The oldest and newest clang that are looked for. */
const OLDEST = 14;
const NEWEST = 22;

/**
 * bench/programs/pictures.c as bitcode that has not been optimised, or why there is no such measurement.
 * @param llvmMajor the version that is to read it
 */
export async function picturesBitcode(llvmMajor: number): Promise<Uint8Array | string> {
  const versions = Array.from({ length: NEWEST - OLDEST + 1 }, (_, i) => NEWEST - i);
  const clang = versions
    .filter((version) => version <= llvmMajor)
    .map((version) => `/usr/bin/clang-${version}`)
    .find((candidate) => existsSync(candidate));
  const missing = [
    ...(clang === undefined ? [`clang-${llvmMajor}`] : []),
    ...(existsSync('/usr/include/stb/stb_image.h') ? [] : ['libstb-dev']),
  ];
  if (clang === undefined || missing.length > 0) return `nothing is measured: packages missing: ${missing.join(', ')}`;
  const file = join(workFolder(), `pictures-${digestOf(clang, readFileSync(SOURCE))}.bc`);
  if (!existsSync(file)) {
    const flags = ['-O2', '-w', '-Xclang', '-disable-llvm-passes', '-emit-llvm'];
    await mustRun([clang, ...flags, '-c', SOURCE, '-o', file]);
  }
  return Uint8Array.from(readFileSync(file));
}

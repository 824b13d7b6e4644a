import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { findClang } from '@telejit/controller/compile';

/** Compiles a program of test/e2e/programs with clang; `args` end with where it goes. */
export function clang(program: string, args: readonly string[]): void {
  const source = fileURLToPath(new URL(`../programs/${program}`, import.meta.url));
  execFileSync(findClang(), ['-O1', '-fPIC', source, ...args], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** What probe.c's "flood" prints. */
export function pseudoRandomBytes(size: number): Buffer {
  const bytes = Buffer.allocUnsafe(size);
  let state = 1;
  for (let i = 0; i < size; i++) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    bytes[i] = state >>> 24;
  }
  return bytes;
}

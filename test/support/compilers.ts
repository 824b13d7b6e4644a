/** The compilers of this machine that tests use, where it does not matter which. */
import { findClang } from '@telejit/controller/compile';
import { basename, dirname, join } from 'node:path';
import { hasCommand } from '../link/feature-cases.js';

const OLDEST_LLVM = 14;
const NEWEST_LLVM = 30;
const MAJORS = Array.from({ length: NEWEST_LLVM - OLDEST_LLVM + 1 }, (_, i) => OLDEST_LLVM + i);

let oldest: string | undefined;

/** For objects: the clang that TELEJIT_CLANG names, else the one that the set-up prefers. */
export function testClang(): string {
  const named = process.env.TELEJIT_CLANG;
  return named === undefined || named === '' ? oldestClang() : named;
}

/** For IR that every LLVM here is to read: the oldest clang. LLVM reads what older versions wrote, and not the reverse. */
export function oldestClang(): string {
  oldest ??= MAJORS.map((major) => `clang-${major}`).find(hasCommand) ?? findClang();
  return oldest;
}

/** The command that a clang command has for C++: clang-14 to clang++-14. */
export function cxxOf(clang: string): string {
  return join(dirname(clang), basename(clang).replace('clang', 'clang++'));
}

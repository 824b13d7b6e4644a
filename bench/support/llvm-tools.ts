import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { mustRun } from './run-command.js';

/** LLVM 22's tools, as its Debian packages install them. */
export interface LlvmTools {
  readonly version: string;
  readonly clangxx: string;
  readonly llvmConfig: string;
  readonly jitlink: string;
  readonly executor: string;
}

const BIN = '/usr/lib/llvm-22/bin';
const NEEDED: readonly { readonly file: string; readonly package: string }[] = [
  { file: join(BIN, 'llvm-jitlink'), package: 'llvm-22' },
  { file: join(BIN, 'llvm-jitlink-executor'), package: 'llvm-22' },
  { file: join(BIN, 'llvm-config'), package: 'llvm-22-dev' },
  { file: '/usr/lib/llvm-22/include/llvm/ExecutionEngine/Orc/SimpleRemoteEPC.h', package: 'llvm-22-dev' },
  { file: join(BIN, 'clang++'), package: 'clang-22' },
];

/** The tools, or one sentence that names the packages that are missing. */
export async function findLlvmTools(): Promise<LlvmTools | string> {
  const missing = new Set(NEEDED.filter(({ file }) => !existsSync(file)).map((needed) => needed.package));
  if (missing.size > 0) {
    return `LLVM's remote JIT is not measured: packages missing: ${[...missing].join(', ')}`;
  }
  const llvmConfig = join(BIN, 'llvm-config');
  const { stdout } = await mustRun([llvmConfig, '--version']);
  return {
    version: stdout.trim(),
    clangxx: join(BIN, 'clang++'),
    llvmConfig,
    jitlink: join(BIN, 'llvm-jitlink'),
    executor: join(BIN, 'llvm-jitlink-executor'),
  };
}

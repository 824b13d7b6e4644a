import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { cpus, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { findLlvm } from '@telejit/controller/compile';
import { findLlvmTools } from './llvm-tools.js';

/** What figures depend on. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGib: number;
  readonly kernel: string;
  readonly node: string;
  readonly packages: Readonly<Record<string, string>>;
  /** Shared libraries of LLVM, the one that compiles first. */
  readonly llvm: readonly string[];
  /** Version of LLVM's remote JIT, or why it is not measured. */
  readonly peer: string;
}

export async function describeMachine(): Promise<Machine> {
  const tools = await findLlvmTools();
  const processors = cpus();
  return {
    cpu: processors[0]?.model ?? 'unknown',
    cores: processors.length,
    memoryGib: Math.round(totalmem() / 2 ** 30),
    kernel: `${type()} ${release()}`,
    node: process.versions.node,
    packages: Object.fromEntries(['koffi', '@grpc/grpc-js', 'protobufjs'].map((name) => [name, versionOf(name)])),
    llvm: findLlvm().map(({ version }) => version),
    peer: typeof tools === 'string' ? tools : `LLVM ${tools.version}'s remote JIT (SimpleRemoteEPC, llvm-jitlink)`,
  };
}

function versionOf(packageName: string): string {
  const folders = createRequire(import.meta.url).resolve.paths(packageName) ?? [];
  for (const folder of folders) {
    const version = versionIn(join(folder, packageName, 'package.json'));
    if (version !== undefined) return version;
  }
  return 'unknown';
}

function versionIn(file: string): string | undefined {
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof parsed === 'object' && parsed !== null && 'version' in parsed && typeof parsed.version === 'string') {
      return parsed.version;
    }
  } catch {
    return undefined;
  }
  return undefined;
}

/** The native runtime as an object. */
import type { CompileOptions, CompilePool } from '../compile/index.js';
import { runtimeIr } from './runtime-ir.js';

export interface RuntimeTarget extends CompileOptions {
  /** The executor's triple. */
  readonly triple: string;
  readonly cpu?: string;
  readonly features?: string;
}

/**
 * The runtime compiled for a target, from the pool's cache when it is there; then LLVM is not loaded.
 * @returns an object owned by the caller
 * @throws InputError (RUNTIME_TARGET), and what CompilePool.compile throws
 */
export async function runtimeObject(pool: CompilePool, target: RuntimeTarget): Promise<Uint8Array> {
  const { triple, cpu, features, signal } = target;
  const source = { kind: 'ir', text: runtimeIr(triple) } as const;
  const request = { name: 'telejit-runtime.ll', source, triple, cpu, features, optLevel: 2 } as const;
  const { object } = await pool.compile(request, { signal });
  return object;
}

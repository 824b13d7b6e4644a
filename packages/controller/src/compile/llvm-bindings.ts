/**
 * Modules built with the npm package llvm-bindings. It is not imported: a module that a caller hands over proves that it
 * is loaded, and the very copy that made the module is found through Node's module cache.
 */
import { InputError } from '@telejit/shared';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { IrSource } from './types.js';

/** What is used of an llvm-bindings `Module`. */
export interface LlvmBindingsModule {
  getModuleIdentifier(): string;
  getTargetTriple(): string;
  print(): string;
}

type BitcodeWriter = (module: LlvmBindingsModule, fileName: string) => void;

/** Whether a value is an llvm-bindings `Module`, judged by its methods. */
export function isLlvmBindingsModule(value: unknown): value is LlvmBindingsModule {
  if (typeof value !== 'object' || value === null) return false;
  return ['getModuleIdentifier', 'getTargetTriple', 'print'].every(
    (name) => typeof Reflect.get(value, name) === 'function',
  );
}

/**
 * A module as bitcode, which LLVM 14 wrote and every newer version reads. The module is not changed. llvm-bindings can
 * write only to a file, so a temporary one in a folder of its own is used.
 * @throws InputError (NOT_A_MODULE), InputError (BITCODE_UNAVAILABLE) when the package was not loaded through require
 *   or import but bundled, for example; moduleSource works there
 */
export function bitcodeOf(module: LlvmBindingsModule): Uint8Array {
  if (!isLlvmBindingsModule(module)) throw new InputError('NOT_A_MODULE', 'not a Module of llvm-bindings');
  const write = findWriter(module);
  if (write === undefined) {
    throw new InputError(
      'BITCODE_UNAVAILABLE',
      `the llvm-bindings that made the module "${module.getModuleIdentifier()}" is not among the loaded packages; ` +
        'use the text that its print() returns',
    );
  }
  const folder = mkdtempSync(join(tmpdir(), 'telejit-bitcode-'));
  try {
    const file = join(folder, 'module.bc');
    write(module, file);
    return Uint8Array.from(readFileSync(file));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A module as something to compile: bitcode, or text when the bitcode writer cannot be found. */
export function moduleSource(module: LlvmBindingsModule): IrSource {
  if (isLlvmBindingsModule(module) && findWriter(module) === undefined) return { kind: 'ir', text: module.print() };
  return { kind: 'bitcode', bytes: bitcodeOf(module) };
}

function findWriter(module: LlvmBindingsModule): BitcodeWriter | undefined {
  for (const loaded of Object.values(createRequire(import.meta.url).cache)) {
    const exported: unknown = loaded?.exports;
    if (typeof exported !== 'object' || exported === null) continue;
    const moduleClass: unknown = Reflect.get(exported, 'Module');
    const write: unknown = Reflect.get(exported, 'WriteBitcodeToFile');
    if (typeof moduleClass !== 'function' || typeof write !== 'function' || !(module instanceof moduleClass)) continue;
    return (subject, fileName) => {
      Reflect.apply(write, exported, [subject, fileName]);
    };
  }
  return undefined;
}

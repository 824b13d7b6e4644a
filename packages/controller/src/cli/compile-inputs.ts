import { compileCFile, type CompilePool, type TargetCpu } from '../compile/index.js';
import type { OptLevel } from '../orc/lljit-options.js';
import type { InputFile } from './input-file.js';
import { settleAll } from './settle-all.js';
import type { ClangTarget } from './target-options.js';

/** Something that the linker takes. */
export interface LinkInput {
  readonly kind: 'object' | 'archive' | 'linker-script';
  /** The path as it was given, for messages. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface CompileInputsOptions {
  readonly pool: CompilePool;
  readonly target: TargetCpu;
  readonly clang: ClangTarget;
  readonly optLevel: OptLevel;
  readonly onWarning?: (text: string) => void;
  readonly onInput?: (done: number, total: number, path: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Compiles what needs it, at the same time.
 * @returns them in the order of `files`, which is the order of linking and of initializers
 * @throws InputError, CompileError, CancelledError: the first by order of `files`
 */
export function compileInputs(
  files: readonly InputFile[],
  options: CompileInputsOptions,
): Promise<readonly LinkInput[]> {
  let doneCount = 0;
  options.onInput?.(0, files.length, files.map((file) => file.path).join(' '));
  return settleAll(
    files.map(async (file) => {
      const input = await compileInput(file, options);
      options.onInput?.(++doneCount, files.length, file.path);
      return input;
    }),
  );
}

async function compileInput(file: InputFile, options: CompileInputsOptions): Promise<LinkInput> {
  const { target, clang, optLevel, signal } = options;
  const { kind, path: name } = file;
  switch (kind) {
    case 'object':
    case 'archive':
    case 'linker-script':
      return { kind, name, bytes: file.bytes };
    case 'c':
      return {
        kind: 'object',
        name,
        bytes: await compileCFile(name, { ...target, ...clang, optLevel, signal }),
      };
    case 'ir':
    case 'bitcode':
      return { kind: 'object', name, bytes: await compileIr(file, options) };
  }
}

async function compileIr(file: InputFile, options: CompileInputsOptions): Promise<Uint8Array> {
  const { pool, target, optLevel, signal } = options;
  const source =
    file.kind === 'bitcode'
      ? ({ kind: 'bitcode', bytes: file.bytes } as const)
      : ({ kind: 'ir', text: file.bytes } as const);
  const compiled = await pool.compile({ name: file.path, source, ...target, optLevel }, { signal });
  for (const warning of compiled.warnings) options.onWarning?.(warning);
  return compiled.object;
}

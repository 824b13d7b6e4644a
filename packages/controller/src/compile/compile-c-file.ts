/** C and C++ files through the clang command. */
import { CancelledError, CompileError, InputError, listenForAbort, messageOf } from '@telejit/shared';
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, extname, join } from 'node:path';
import { cpuFlags } from './clang-cpu.js';
import { headerAdvice } from './header-advice.js';
import { abiFlags } from './target-abi.js';
import type { CLanguage, OptLevel } from './types.js';

export interface CompileCFileOptions {
  /** 2 unless told otherwise. */
  readonly optLevel?: OptLevel;
  readonly triple: string;
  /** A CPU name as in `-mcpu` of LLVM. Default: the architecture's baseline. */
  readonly cpu?: string;
  /** CPU and features are what a machine says of itself: features are used as far as every clang knows them, names are not. */
  readonly isCpuHint?: boolean;
  /** Features as in `-mattr` of LLVM. */
  readonly features?: string;
  /** The clang command; else TELEJIT_CLANG, else the first of clang, clang-22, ... clang-14 in PATH. */
  readonly clang?: string;
  /** Where the target's headers are, when they are not this machine's. */
  readonly sysroot?: string;
  /** Where the target's GCC is, whose C++ headers clang uses. */
  readonly gccToolchain?: string;
  /** Judged by the file's extension unless given. */
  readonly language?: CLanguage;
  readonly extraFlags?: readonly string[];
  readonly signal?: AbortSignal;
}

const OLDEST_CLANG = 14;
const NEWEST_CLANG = 30;
const LANGUAGES: Readonly<Partial<Record<string, CLanguage>>> = {
  '.c': 'c',
  '.cc': 'c++',
  '.cp': 'c++',
  '.cpp': 'c++',
  '.cxx': 'c++',
  '.c++': 'c++',
  '.C': 'c++',
};
/** Of clang's diagnostics; a file can have thousands. */
const MAX_DIAGNOSTIC_BYTES = 64 * 1024;

/** Whether a file is compiled by compileCFile, and as what; undefined when its extension is not one of C or C++. */
export function cLanguageOf(path: string): CLanguage | undefined {
  const extension = extname(path);
  return LANGUAGES[extension] ?? LANGUAGES[extension.toLowerCase()];
}

/**
 * The clang command to use.
 * @throws InputError (CLANG_NOT_FOUND) saying how to install it and what to do without
 */
export function findClang(env: Readonly<Record<string, string | undefined>> = process.env): string {
  const named = env.TELEJIT_CLANG;
  const versions = Array.from({ length: NEWEST_CLANG - OLDEST_CLANG + 1 }, (_, i) => `clang-${NEWEST_CLANG - i}`);
  for (const name of named === undefined || named === '' ? ['clang', ...versions] : [named]) {
    const candidates = name.includes('/')
      ? [name]
      : (env.PATH ?? '').split(delimiter).map((folder) => join(folder, name));
    const found = candidates.find(isExecutable);
    if (found !== undefined) return found;
  }
  const what =
    named === undefined || named === '' ? 'no clang in PATH' : `TELEJIT_CLANG is "${named}", which is no command`;
  throw notFound(what);
}

/**
 * Compiles a C or C++ file to a position-independent relocatable object. Clang runs as a process of its own, which ends
 * when the signal aborts.
 * @throws CompileError (CLANG_FAILED) with clang's diagnostics; InputError (CLANG_NOT_FOUND, C_LANGUAGE);
 *   CancelledError (CANCELLED)
 */
export async function compileCFile(path: string, options: CompileCFileOptions): Promise<Uint8Array> {
  const { triple, signal } = options;
  if (signal?.aborted === true) throw cancelled(path, signal);
  const language = options.language ?? cLanguageOf(path);
  if (language === undefined) {
    const known = Object.keys(LANGUAGES).join(', ');
    throw new InputError('C_LANGUAGE', `${path}: not C or C++ by its extension (${known}); say the language`);
  }
  const clang = options.clang ?? findClang();
  const args = ['-x', language, '-c', '-fPIC', `-O${options.optLevel ?? 2}`, `--target=${triple}`];
  if (options.sysroot !== undefined) args.push(`--sysroot=${options.sysroot}`);
  if (options.gccToolchain !== undefined) args.push(`--gcc-toolchain=${options.gccToolchain}`);
  args.push(...abiFlags(triple), ...cpuFlags(options));
  // To standard output: a file would stay behind if this process were killed.
  args.push(...(options.extraFlags ?? []), '-o', '-', '--', path);
  const { code, object, diagnostics } = await run(clang, args, path, signal);
  if (code !== 0) {
    // What concerns no line of the file begins with the word alone.
    const said = diagnostics.trimEnd().replace(/^error: /, 'clang: ');
    const reason = said === '' ? `${clang} ended with ${String(code)} and said nothing` : said;
    throw new CompileError('CLANG_FAILED', `${reason}${headerAdvice(said, language, options)}`, {
      data: { path, triple, clang },
    });
  }
  return object;
}

interface Finished {
  readonly code: number | string;
  readonly object: Uint8Array;
  readonly diagnostics: string;
}

function run(clang: string, args: readonly string[], path: string, signal: AbortSignal | undefined): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(clang, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const endListening = listenForAbort(signal, () => child.kill('SIGKILL'));
    const object: Buffer[] = [];
    child.stdout.on('data', (data: Buffer) => object.push(data));
    let diagnostics = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      if (diagnostics.length < MAX_DIAGNOSTIC_BYTES) diagnostics += text;
    });
    child.once('error', (error) => {
      endListening();
      // Without a process id it never ran.
      if (child.pid === undefined && signal?.aborted !== true) {
        reject(notFound(`${clang} cannot be started (${messageOf(error)})`));
      } else if (child.pid === undefined) reject(cancelled(path, signal));
    });
    child.once('close', (code, killedBy) => {
      endListening();
      if (signal?.aborted === true) reject(cancelled(path, signal));
      else
        resolve({ code: code ?? killedBy ?? 'no code', object: Uint8Array.from(Buffer.concat(object)), diagnostics });
    });
  });
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function notFound(what: string): InputError {
  return new InputError(
    'CLANG_NOT_FOUND',
    `${what}. C and C++ files need clang: on Debian or Ubuntu "sudo apt-get install clang", or name one with ` +
      'TELEJIT_CLANG, or compile the file elsewhere and pass the .ll, .bc or .o',
  );
}

function cancelled(path: string, signal: AbortSignal | undefined): CancelledError {
  return new CancelledError('CANCELLED', `compiling ${path} was cancelled`, { cause: signal?.reason });
}

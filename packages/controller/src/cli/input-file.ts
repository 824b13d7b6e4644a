import { extname } from 'node:path';
import { InputError } from '@telejit/shared';
import { cLanguageOf } from '../compile/index.js';
import { detectFileKind, looksLikeLinkerScript } from '../object/index.js';
import { readGivenFile, shownPath } from './given-file.js';
import { settleAll } from './settle-all.js';

/** An input and what has to be done with it. */
export interface InputFile {
  /** As it was given. */
  readonly path: string;
  readonly kind: 'object' | 'archive' | 'linker-script' | 'bitcode' | 'ir' | 'c';
  /** Empty for `c`, which clang reads itself. */
  readonly bytes: Uint8Array;
}

/** Reads all inputs; see readInputFile. */
export function readInputFiles(paths: readonly string[]): Promise<readonly InputFile[]> {
  return settleAll(paths.map(readInputFile));
}

const ACCEPTED = 'LLVM IR (.ll, .bc), a relocatable object (.o), a static archive (.a), a linker script, or C or C++';

/**
 * Reads a file and tells what it is by its content; by its extension only what is text.
 * @throws InputError CANNOT_READ, NOT_AN_INPUT, SHARED_LIBRARY_INPUT, EXECUTABLE_INPUT
 */
export async function readInputFile(path: string): Promise<InputFile> {
  const bytes = await readGivenFile(path, shownPath(path), '; give the files in it');
  const isC = cLanguageOf(path) !== undefined;
  switch (detectFileKind(bytes)) {
    case 'elf-object':
      return { path, kind: 'object', bytes };
    case 'archive':
    case 'thin-archive':
      return { path, kind: 'archive', bytes };
    case 'bitcode':
      return { path, kind: 'bitcode', bytes };
    case 'elf-shared':
      throw new InputError(
        'SHARED_LIBRARY_INPUT',
        `${path} is a shared library or a position-independent executable: a library is loaded in the executor with ` +
          `-l ${path.includes('/') ? path : `./${path}`}; a program is linked from its objects`,
      );
    case 'elf-executable':
      throw new InputError('EXECUTABLE_INPUT', `${path} is an executable, which is linked already: give its objects`);
    case 'macho':
      throw new InputError('NOT_AN_INPUT', `${path} is a Mach-O file; only ELF objects are linked`);
    case 'coff':
      throw new InputError('NOT_AN_INPUT', `${path} is a COFF object; only ELF objects are linked`);
    case 'empty':
    case 'text':
    case 'unknown':
      if (isC) return { path, kind: 'c', bytes: new Uint8Array() };
      if (looksLikeLinkerScript(bytes)) return { path, kind: 'linker-script', bytes };
      if (isIrByName(path)) return { path, kind: 'ir', bytes };
      throw new InputError(
        'NOT_AN_INPUT',
        bytes.length === 0 ? `${path} is empty` : `${path} is none of what can be linked: ${ACCEPTED}`,
      );
  }
}

/** Text is IR when it is called so, or has no extension, as /dev/fd/63 has none. */
function isIrByName(path: string): boolean {
  const extension = extname(path).toLowerCase();
  return extension === '.ll' || extension === '';
}

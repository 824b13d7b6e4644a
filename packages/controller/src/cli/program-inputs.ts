import { dirname, resolve } from 'node:path';
import { InputError } from '@telejit/shared';
import type { ArchiveInputOptions } from '../orc/link-inputs.js';
import type { LinkInput } from './compile-inputs.js';
import { readInputFiles, type InputFile } from './input-file.js';

/** What a program is made of. Paths are absolute, or relative to this process. */
export interface ProgramInputs {
  readonly inputs: readonly string[];
  /** Archives, or linker scripts of archives, of which every member is linked. They may be among the inputs. */
  readonly wholeArchives: readonly string[];
  /** Names ("z", ":libz.a") or paths; linked when they are found in `libraryFolders`, else loaded in the executor. */
  readonly libraries: readonly string[];
  readonly libraryFolders: readonly string[];
}

/** What inputs are added to: an LLJIT, or a linker without an executor. */
export interface InputTaker {
  addObject(bytes: Uint8Array, options: { readonly name: string }): unknown;
  addArchive(archive: Uint8Array | string, options: ArchiveInputOptions): Promise<void>;
  addLibraries(names: readonly string[], options: { readonly folders: readonly string[] }): Promise<void>;
}

/** Reads the inputs and the whole archives; see readInputFile. */
export function readProgramFiles({ inputs, wholeArchives }: ProgramInputs): Promise<readonly InputFile[]> {
  const given = new Set(inputs.map((path) => resolve(path)));
  return readInputFiles([...inputs, ...wholeArchives.filter((path) => !given.has(resolve(path)))]);
}

/**
 * Adds what was read and compiled, in order, then the libraries.
 * @throws InputError, LinkError: what `taker` throws; InputError (NOT_AN_ARCHIVE)
 */
export async function addInputs(taker: InputTaker, inputs: readonly LinkInput[], one: ProgramInputs): Promise<void> {
  const { libraries, libraryFolders: folders } = one;
  const whole = new Set(one.wholeArchives.map((path) => resolve(path)));
  for (const { kind, name, bytes } of inputs) {
    const wholeArchive = whole.has(resolve(name));
    if (kind === 'object' && wholeArchive)
      throw new InputError('NOT_AN_ARCHIVE', `${name} is to be linked whole, but is no archive: give it as an input`);
    if (kind === 'archive') await taker.addArchive(bytes, { name, folder: dirname(name), wholeArchive });
    else if (kind === 'linker-script') await taker.addArchive(name, { folders, wholeArchive });
    else await taker.addObject(bytes, { name });
  }
  await taker.addLibraries(libraries, { folders });
}

import { open, realpath, stat } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, resolve } from 'node:path';
import { InputError, messageOf } from '@telejit/shared';
import { detectFileKind, looksLikeLinkerScript, parseLinkerScript, type LinkerScriptInput } from '../object/index.js';
import { readInput } from './input-files.js';

/** Something that is linked here, or a shared library that is loaded in the executor. */
export type LinkFile =
  | { readonly kind: 'object' | 'archive'; readonly path: string; readonly bytes: Uint8Array }
  /**
   * `name` is what the executor is asked for: a path, or the name of a library. When nothing names it but AS_NEEDED, it may
   * be missing.
   */
  | { readonly kind: 'shared'; readonly name: string; isOptional: boolean };

export interface LinkFileOptions {
  /** Where libraries are looked for, in order. */
  readonly folders: readonly string[];
  /** A shared library that is found here can be loaded by its path there; otherwise it is asked for by its file name. */
  readonly isExecutorLocal: boolean;
}

/** Enough to tell what a file is. */
const SNIFFED_BYTES = 512;

/** Linker scripts that name linker scripts. */
const MAX_SCRIPTS_DEEP = 16;

/** Which file of a library is taken, where a folder has several: what the command line asks for, and scripts. */
const STATIC_FIRST = ['.a', '.so'];
const SHARED_FIRST = ['.so', '.a'];

/**
 * Finds the files behind the names of libraries and in linker scripts. A file that is named again is taken once.
 */
export class LinkFiles {
  readonly files: LinkFile[] = [];
  readonly #options: LinkFileOptions;
  readonly #seen = new Set<string>();
  readonly #shared = new Map<string, LinkFile & { kind: 'shared' }>();

  constructor(options: LinkFileOptions) {
    this.#options = options;
  }

  /**
   * Takes a library by its name: libNAME.a, else libNAME.so, of the first folder that has one, or with ":FILE" this
   * very file; otherwise the executor is asked for it. A name with a slash is a path: of this machine when it is that of
   * an archive, object or linker script and the executor is local, otherwise the executor's.
   * @throws InputError LIBRARY_NOT_FOUND for a file that no folder has and that is no shared library; see addFile
   */
  async addLibrary(name: string): Promise<void> {
    const { folders, isExecutorLocal } = this.#options;
    const from = { folders, depth: 0, isOptional: false };
    if (name.startsWith(':') || !name.includes('/')) await this.#addLibrary(name, STATIC_FIRST, from);
    else if (isExecutorLocal && (await isOrdinaryFile(name)) && !(await isShared(name)))
      await this.#addFile(name, from);
    else this.#addShared(name, false);
  }

  /**
   * Takes a file, and what it names when it is a linker script.
   * @throws InputError CANNOT_READ, NOT_A_LIBRARY, and what parseLinkerScript throws
   */
  async addFile(path: string): Promise<void> {
    await this.#addFile(path, { folders: this.#options.folders, depth: 0, isOptional: false });
  }

  async #addLibrary(name: string, endings: readonly string[], from: From): Promise<void> {
    const { isExecutorLocal } = this.#options;
    const { folders } = from;
    const isFile = name.startsWith(':');
    const names = isFile ? [name.slice(1)] : endings.map((ending) => `lib${name}${ending}`);
    for (const path of folders.flatMap((folder) => names.map((file) => join(folder, file)))) {
      if (!(await isOrdinaryFile(path))) continue;
      // What can only be loaded is for the other machine to find, by its name.
      if (!isExecutorLocal && (await isShared(path))) continue;
      await this.#addFile(path, from);
      return;
    }
    if (isFile && !isSharedName(names[0])) {
      throw new InputError(
        'LIBRARY_NOT_FOUND',
        `there is no file ${names[0]} ${folders.length === 0 ? 'to be found: no folder was named (-L DIR)' : `in ${folders.join(', ')}`}`,
      );
    }
    this.#addShared(isFile ? names[0] : name, from.isOptional);
  }

  async #addFile(path: string, from: From): Promise<void> {
    if (await isShared(path)) {
      this.#addShared(this.#options.isExecutorLocal ? resolve(path) : basename(path), from.isOptional);
      return;
    }
    const key = await realpath(path);
    if (this.#seen.has(key)) return;
    this.#seen.add(key);
    const bytes = await readInput(path);
    const kind = detectFileKind(bytes);
    if (kind === 'elf-object') this.files.push({ kind: 'object', path, bytes });
    else if (kind === 'archive' || kind === 'thin-archive') this.files.push({ kind: 'archive', path, bytes });
    else if (looksLikeLinkerScript(bytes)) await this.#addScript(path, bytes, from);
    else {
      throw new InputError(
        'NOT_A_LIBRARY',
        `${path} is none of what a library can be: a static archive, an object, a shared library or a linker script`,
      );
    }
  }

  async #addScript(path: string, bytes: Uint8Array, from: From): Promise<void> {
    const { inputs, searchDirs } = parseLinkerScript(bytes, path);
    if (from.depth === MAX_SCRIPTS_DEEP)
      throw new InputError('BAD_LINKER_SCRIPT', `${path}: linker scripts name each other more than ${from.depth} deep`);
    const own = dirname(path);
    const folders = [...from.folders, ...searchDirs.map((folder) => resolve(own, folder)), own];
    for (const input of inputs) {
      const inner = { folders, depth: from.depth + 1, isOptional: from.isOptional || input.isAsNeeded };
      if (input.kind === 'library') await this.#addLibrary(input.name, SHARED_FIRST, inner);
      else await this.#addNamed(path, input, inner);
    }
  }

  /** A file that a script names: from the script's folder, the working directory, or where libraries are. */
  async #addNamed(script: string, { name, line }: LinkerScriptInput, from: From): Promise<void> {
    const folders = [...new Set([dirname(script), '.', ...from.folders])];
    const places = isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name));
    for (const place of places) {
      if (await isOrdinaryFile(place)) return this.#addFile(place, from);
    }
    if (!isSharedName(name)) {
      const where = isAbsolute(name) ? '' : ` in ${folders.join(', ')}`;
      throw new InputError('CANNOT_READ', `${script}:${line}: there is no file ${name}${where}`);
    }
    this.#addShared(this.#options.isExecutorLocal ? name : basename(name), from.isOptional);
  }

  #addShared(name: string, isOptional: boolean): void {
    const known = this.#shared.get(name);
    if (known !== undefined) {
      known.isOptional &&= isOptional;
      return;
    }
    const file: LinkFile & { kind: 'shared' } = { kind: 'shared', name, isOptional };
    this.#shared.set(name, file);
    this.files.push(file);
  }
}

/** The scripts that led to a file, as far as they matter for it. */
interface From {
  readonly folders: readonly string[];
  readonly depth: number;
  readonly isOptional: boolean;
}

/** Such as libm.so.6, which the executor can be asked for. */
function isSharedName(name: string): boolean {
  return /\.so(\.|$)/.test(name);
}

/** @throws InputError CANNOT_READ */
async function isShared(path: string): Promise<boolean> {
  try {
    const file = await open(path);
    try {
      const { buffer, bytesRead } = await file.read(new Uint8Array(SNIFFED_BYTES), 0, SNIFFED_BYTES, 0);
      return detectFileKind(buffer.subarray(0, bytesRead)) === 'elf-shared';
    } finally {
      await file.close();
    }
  } catch (error) {
    throw new InputError('CANNOT_READ', `${path} cannot be read: ${messageOf(error)}`, { cause: error });
  }
}

async function isOrdinaryFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

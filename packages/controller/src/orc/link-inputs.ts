import { basename, dirname } from 'node:path';
import { looksLikeLinkerScript, readArchive } from '../object/index.js';
import { memberFileReader, readInput } from './input-files.js';
import { LinkFiles, type LinkFile } from './link-files.js';
import { LinkObject } from './link-object.js';
import type { LinkSession } from './link-session.js';
import type { JITDylib, ResourceTracker } from './core/index.js';

/** How an archive is added. */
export interface ArchiveInputOptions {
  /** For messages; default the file's name. */
  readonly name?: string;
  /** Where the files of a thin archive's members are; default the archive's own folder, when it is given as a path. */
  readonly folder?: string;
  /** Adds every member, needed or not, in order, as if it were an object. Default false. */
  readonly wholeArchive?: boolean;
  /** Where the libraries that a linker script names are looked for, before the folders that it names. */
  readonly folders?: readonly string[];
}

/** A shared library for the executor to load; see LinkFile. */
export type SharedLibrary = Extract<LinkFile, { kind: 'shared' }>;

export interface LinkInputsOptions {
  /** Paths of this machine mean the same to the executor. */
  readonly isExecutorLocal: boolean;
  /** Told of each archive that is about to be read. */
  readonly onArchive?: (name: string) => void;
}

/** Puts objects, archives, linker scripts and libraries into the main dylib of a session. */
export class LinkInputs {
  readonly #session: LinkSession;
  readonly #options: LinkInputsOptions;

  constructor(session: LinkSession, options: LinkInputsOptions) {
    this.#session = session;
    this.#options = options;
  }

  /** @throws InputError, LinkError (DUPLICATE_DEFINITION) */
  addObject(bytes: Uint8Array, name: string, dylib?: JITDylib): ResourceTracker {
    return this.#session.addObject(LinkObject.read(bytes, name), dylib);
  }

  /**
   * Adds an archive, or what a linker script names that stands in its place.
   * @returns the shared libraries that a linker script names
   * @throws InputError, LinkError: see LLJIT.addArchive
   */
  async addArchive(archive: Uint8Array | string, options: ArchiveInputOptions = {}): Promise<readonly SharedLibrary[]> {
    if (typeof archive !== 'string') {
      this.#addArchive(archive, options.name ?? 'archive', options);
      return [];
    }
    const bytes = await readInput(archive);
    if (!looksLikeLinkerScript(bytes)) {
      this.#addArchive(bytes, options.name ?? basename(archive), { folder: dirname(archive), ...options });
      return [];
    }
    const found = this.#linkFiles(options.folders);
    await found.addFile(archive);
    return this.#addLinkFiles(found.files, options.wholeArchive);
  }

  /**
   * Adds libraries by name, as `-L` and `-l` do.
   * @returns those that are shared
   * @throws InputError, LinkError: see LLJIT.addLibraries
   */
  async addLibraries(names: readonly string[], folders?: readonly string[]): Promise<readonly SharedLibrary[]> {
    const found = this.#linkFiles(folders);
    for (const name of names) await found.addLibrary(name);
    return this.#addLinkFiles(found.files);
  }

  #addArchive(bytes: Uint8Array, name: string, { folder, wholeArchive }: ArchiveInputOptions): void {
    this.#options.onArchive?.(name);
    const archive = readArchive(bytes, name, { readFile: folder === undefined ? undefined : memberFileReader(folder) });
    if (wholeArchive === true) this.#session.addWholeArchive(archive);
    else this.#session.addArchive(archive);
  }

  #linkFiles(folders: readonly string[] = []): LinkFiles {
    return new LinkFiles({ folders, isExecutorLocal: this.#options.isExecutorLocal });
  }

  #addLinkFiles(files: readonly LinkFile[], wholeArchive = false): readonly SharedLibrary[] {
    const shared: SharedLibrary[] = [];
    for (const file of files) {
      if (file.kind === 'shared') shared.push(file);
      else if (file.kind === 'object') this.addObject(file.bytes, file.path);
      else this.#addArchive(file.bytes, file.path, { folder: dirname(file.path), wholeArchive });
    }
    return shared;
  }
}

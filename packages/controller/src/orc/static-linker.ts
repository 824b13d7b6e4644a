import type { LinkMap } from '../jitlink/index.js';
import { LinkInputs, type ArchiveInputOptions, type SharedLibrary } from './link-inputs.js';
import { LinkMapRecorder, type LinkMapOptions } from './link-map-recorder.js';
import type { LinkObject } from './link-object.js';
import { LinkSession } from './link-session.js';
import { StaticLayout } from './static-layout.js';

export interface StaticLinkerOptions {
  /** First component of the triple that is linked for. */
  readonly arch: string;
  /** Where the first segment goes: a multiple of the page's size. */
  readonly base: number;
  /** 4096 unless given. */
  readonly pageBytes?: number;
  /** Link only sections that something refers to. */
  readonly deadStrip?: boolean;
}

/**
 * Links without an executor, for the map: what an executor would be sent is laid out here, and its fixups are checked.
 * Every symbol that nothing defines counts as one that the process of an executor gives.
 */
export class StaticLinker {
  readonly #session: LinkSession;
  readonly #inputs: LinkInputs;
  readonly #recorder: LinkMapRecorder;
  readonly #libraries: string[] = [];

  /** @throws InputError (BAD_BASE) */
  constructor({ arch, base, pageBytes, deadStrip }: StaticLinkerOptions) {
    this.#session = new LinkSession(new StaticLayout(arch, base, pageBytes), {
      deadStrip,
      recordsMaps: true,
      onLink: (link) => this.#recorder.record(link),
    });
    this.#inputs = new LinkInputs(this.#session, { isExecutorLocal: true });
    this.#recorder = new LinkMapRecorder(this.#session);
  }

  /** As LLJIT.addObject. */
  addObject(bytes: Uint8Array, { name }: { readonly name: string }): void {
    this.#inputs.addObject(bytes, name);
  }

  /** As LLJIT.addArchive; shared libraries are noted, not loaded. */
  async addArchive(archive: Uint8Array | string, options: ArchiveInputOptions = {}): Promise<void> {
    this.#note(await this.#inputs.addArchive(archive, options));
  }

  /** As LLJIT.addLibraries; shared libraries are noted, not loaded. */
  async addLibraries(
    names: readonly string[],
    { folders }: { readonly folders?: readonly string[] } = {},
  ): Promise<void> {
    this.#note(await this.#inputs.addLibraries(names, folders));
  }

  /** Adds definitions that are used where nothing else defines the name. */
  addPlatform(object: LinkObject): void {
    this.#session.addPlatform(object);
  }

  /**
   * Links everything that was added. See LLJIT.linkAll.
   * @throws InputError, LinkError: as an executor would have it, FIXUP_OUT_OF_RANGE included
   */
  async linkAll(roots: readonly string[] = []): Promise<void> {
    await this.#session.needAll(roots);
  }

  /** What a linker's map says. */
  linkMap(options: LinkMapOptions = {}): Promise<LinkMap> {
    return this.#recorder.map({ ...options, libraries: this.#libraries, memory: undefined });
  }

  #note(libraries: readonly SharedLibrary[]): void {
    this.#libraries.push(...libraries.map(({ name }) => name));
  }
}

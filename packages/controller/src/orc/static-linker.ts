import type { LinkMap } from '../jitlink/index.js';
import { JITDylib } from './jit-dylib.js';
import { LinkInputs, type ArchiveInputOptions, type SharedLibrary } from './link-inputs.js';
import { LinkMapRecorder, type LinkMapOptions } from './link-map-recorder.js';
import type { LinkObject } from './link-object.js';
import { ObjectLinkingLayer } from './object-linking-layer.js';
import { StaticLayout } from './static-layout.js';

/** An arena that begins below it ends below 2 GiB: executors reserve much less than 1 GiB. */
const LOW_BASE_END = 2 ** 30;

export interface StaticLinkerOptions {
  /** First component of the triple that is linked for. */
  readonly arch: string;
  /** Where the first segment goes: a multiple of 4096. */
  readonly base: number;
  /** Link only sections that something refers to. */
  readonly deadStrip?: boolean;
}

/**
 * Links without an executor, for the map: what an executor would be sent is laid out here, and its fixups are checked.
 * Every symbol that nothing defines counts as one that the process of an executor gives.
 */
export class StaticLinker {
  readonly #dylib = new JITDylib('main');
  readonly #inputs = new LinkInputs(this.#dylib, { isExecutorLocal: true });
  readonly #recorder = new LinkMapRecorder(this.#dylib);
  readonly #layer: ObjectLinkingLayer;
  readonly #libraries: string[] = [];

  /** @throws InputError (BAD_BASE) */
  constructor({ arch, base, deadStrip }: StaticLinkerOptions) {
    this.#layer = new ObjectLinkingLayer(new StaticLayout(arch, base), {
      deadStrip,
      isArenaLow: base <= LOW_BASE_END,
      onLink: (link) => this.#recorder.record(link),
    });
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
  addFallback(object: LinkObject): void {
    this.#dylib.addFallback(object);
  }

  /**
   * Links everything that was added. See LLJIT.linkAll.
   * @throws InputError, LinkError: as an executor would have it, FIXUP_OUT_OF_RANGE included
   */
  async linkAll(roots: readonly string[] = []): Promise<void> {
    await this.#layer.link(this.#dylib, roots, this.#dylib.objects)?.done;
  }

  /** What a linker's map says. */
  linkMap(options: LinkMapOptions = {}): Promise<LinkMap> {
    return this.#recorder.map({ ...options, libraries: this.#libraries, memory: undefined });
  }

  #note(libraries: readonly SharedLibrary[]): void {
    this.#libraries.push(...libraries.map(({ name }) => name));
  }
}

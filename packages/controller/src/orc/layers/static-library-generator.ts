import type { Archive } from '../../object/index.js';
import type { DefinitionGenerator, GenerationRequest } from '../core/index.js';
import { LinkObject } from '../link-object.js';
import type { ObjectLayer } from './object-layer.js';

/** Adds members of a static archive to a dylib when something that they define is looked up, each once. */
export class StaticLibraryGenerator implements DefinitionGenerator {
  readonly #layer: ObjectLayer;
  readonly #archive: Archive;
  readonly #pulled = new Set<number>();
  readonly #allows: (name: string) => boolean;

  /** @param allows which names may be found; default all */
  constructor(layer: ObjectLayer, archive: Archive, allows: (name: string) => boolean = () => true) {
    this.#layer = layer;
    this.#archive = archive;
    this.#allows = allows;
  }

  /** @throws InputError when a member cannot be read, LinkError (DUPLICATE_DEFINITION) */
  tryToGenerate({ dylib, names, weakNames }: GenerationRequest): void {
    for (const name of names) {
      // A weak reference pulls no member (ELF gABI, Symbol Table).
      const member = weakNames.has(name) || !this.#allows(name) ? undefined : this.#archive.symbolIndex.get(name);
      if (member === undefined || this.#pulled.has(member)) continue;
      this.#layer.addOnDemand(dylib, LinkObject.readMember(this.#archive, member));
      this.#pulled.add(member);
    }
  }
}

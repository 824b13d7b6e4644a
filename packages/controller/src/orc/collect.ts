import { boundedSection, boundsOf, gatherSections, Liveness, type SectionBounds } from '../jitlink/index.js';
import { elf } from '../object/index.js';
import type { JITDylib, SymbolDefinition } from './jit-dylib.js';
import type { LinkObject, LinkReason } from './link-object.js';
import { GatheredPart, type LinkPart } from './link-part.js';

/** What is to be linked together. */
export interface Collection {
  readonly parts: readonly LinkPart[];
  /** Every object that takes part, in the order in which it was found to, with parts or without. */
  readonly objects: readonly LinkObject[];
  /** For `__start_NAME` and `__stop_NAME`, by section name. */
  readonly bounds: ReadonlyMap<string, { readonly part: LinkPart; readonly bounds: SectionBounds }>;
}

export interface CollectOptions {
  /** Symbols that are asked for. */
  readonly names: readonly string[];
  /** Objects that are wanted whole, needed or not; when dead code is stripped, for what they say is to be kept. */
  readonly objects: Iterable<LinkObject>;
  /** Link only the sections that are reached from what is asked for. */
  readonly deadStrip: boolean;
}

/**
 * Finds everything that is needed and not linked yet, in the order in which it is found to be needed, reading archive
 * members as they are. The parts are taken from their objects: whoever gets them links them or gives them back.
 * @throws InputError, LinkError when an archive member that is needed cannot be used
 */
export function collect(dylib: JITDylib, options: CollectOptions): Collection {
  return new Collector(dylib, options).collect();
}

/** Makes what was taken free to be linked again. */
export function giveBack(parts: readonly LinkPart[]): void {
  for (const part of parts) for (const object of part.objects) object.dropPart(part);
}

interface Draft {
  readonly object: LinkObject;
  /** Undefined when all of the object is linked. */
  readonly liveness: Liveness | undefined;
}

class Collector {
  readonly #dylib: JITDylib;
  readonly #options: CollectOptions;
  readonly #drafts = new Map<LinkObject, Draft>();
  /** Drafts whose references have to be followed; with dead-stripping a draft may come again. */
  readonly #work: Draft[] = [];
  /** Names of sections whose bounds are asked for. */
  readonly #bounded = new Set<string>();

  constructor(dylib: JITDylib, options: CollectOptions) {
    this.#dylib = dylib;
    this.#options = options;
  }

  collect(): Collection {
    for (const object of this.#options.objects) {
      this.#draft(object, { kind: 'added' })?.liveness?.markRetained();
    }
    for (const symbol of this.#options.names) {
      this.#need(this.#dylib.findOrPull(symbol), { kind: 'asked-for', symbol });
    }
    for (let i = 0; i < this.#work.length; i++) this.#follow(this.#work[i]);
    const taken: LinkPart[] = [];
    try {
      return this.#takeParts(taken);
    } catch (error) {
      giveBack(taken);
      throw error;
    }
  }

  #draft(object: LinkObject, reason: LinkReason): Draft | undefined {
    const existing = this.#drafts.get(object);
    if (existing !== undefined) return existing;
    const { deadStrip } = this.#options;
    if (object.isRemoved || (object.isLinked && !deadStrip)) return undefined;
    if (!object.isLinked) object.reason = reason;
    const liveness = deadStrip ? new Liveness(object.graph, (section) => object.isAvailable(section)) : undefined;
    const draft: Draft = { object, liveness };
    this.#drafts.set(object, draft);
    for (const name of this.#bounded) liveness?.markNamed(name);
    this.#work.push(draft);
    return draft;
  }

  #need(definition: SymbolDefinition | undefined, reason: LinkReason): void {
    if (definition === undefined) return;
    const { object, symbolIndex } = definition;
    if (object.isSymbolLinked(symbolIndex)) return;
    const draft = this.#draft(object, reason);
    if (draft?.liveness === undefined) return;
    draft.liveness.markSymbol(symbolIndex);
    this.#work.push(draft);
  }

  #follow({ object, liveness }: Draft): void {
    const { graph } = object;
    const refer = (symbolIndex: number): void => this.#refer(object, symbolIndex);
    if (liveness !== undefined) {
      liveness.drain(refer);
      return;
    }
    graph.externals.forEach(refer);
    for (const symbolIndex of graph.definitions) {
      if (graph.isPreemptible(symbolIndex) || !object.definesEffectively(symbolIndex)) refer(symbolIndex);
    }
  }

  #refer(object: LinkObject, symbolIndex: number): void {
    const { graph } = object;
    const symbol = graph.symbolName(symbolIndex);
    // A weak reference is bound to what is there but pulls no archive member (ELF gABI, Symbol Table).
    const pulls = !graph.isDefined(symbolIndex) && !graph.isWeak(symbolIndex);
    const definition = pulls ? this.#dylib.findOrPull(symbol) : this.#dylib.find(symbol);
    if (definition !== undefined) {
      this.#need(definition, { kind: 'referenced', symbol, by: object.name });
      return;
    }
    const bounded = boundedSection(symbol);
    if (bounded === undefined || this.#bounded.has(bounded.section)) return;
    this.#bounded.add(bounded.section);
    for (const draft of this.#drafts.values()) {
      draft.liveness?.markNamed(bounded.section);
      if (draft.liveness !== undefined) this.#work.push(draft);
    }
  }

  /** @param parts where the parts go, so that those that were taken are known when a later one cannot be */
  #takeParts(parts: LinkPart[]): Collection {
    const drafts = [...this.#drafts.values()];
    for (const name of this.#bounded) {
      const gathered = this.#gather(drafts, name);
      if (gathered !== undefined) parts.push(gathered);
    }
    for (const { object, liveness } of drafts) {
      const part = object.takePart(liveness);
      if (part !== undefined) parts.push(part);
    }
    const bounds = new Map<string, { part: LinkPart; bounds: SectionBounds }>();
    for (const name of this.#bounded) {
      for (const part of parts) {
        const found = boundsOf(part.plan, name);
        if (found !== undefined) bounds.set(name, { part, bounds: found });
      }
    }
    return { parts, objects: drafts.map(({ object }) => object), bounds };
  }

  /** Puts the sections of a name into one part, unless there is only one. */
  #gather(drafts: readonly Draft[], name: string): LinkPart | undefined {
    const contributions = drafts.flatMap(({ object, liveness }) => {
      const sections = object.graph.sections.filter(
        (section) =>
          section.name === name && object.isAvailable(section.index) && (liveness?.hasSection(section.index) ?? true),
      );
      // A section with SHF_LINK_ORDER goes where the section that it is about goes.
      const indices = sections
        .map(({ index, flags, link }) => ({ index, key: (flags & elf.SHF_LINK_ORDER) !== 0 ? link : index }))
        .sort((a, b) => a.key - b.key)
        .map(({ index }) => index);
      return indices.length === 0 ? [] : [{ object, graph: object.graph, sections: indices }];
    });
    if (contributions.reduce((count, { sections }) => count + sections.length, 0) < 2) return undefined;
    const part = new GatheredPart(
      gatherSections(name, contributions),
      contributions.map(({ object }) => object),
    );
    for (const { object, sections } of contributions) object.addPart(part, sections);
    return part;
  }
}

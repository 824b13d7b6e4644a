import { boundedSection, Liveness } from '../jitlink/index.js';
import type { JITDylib, SymbolDefinition } from './jit-dylib.js';
import type { LinkObject, LinkReason } from './link-object.js';
import { takeParts, type Collection, type Draft } from './take-parts.js';

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
    return takeParts(this.#drafts.values(), this.#bounded);
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
}

import { boundedSection, Liveness, LINKER_DEFINED } from '../../jitlink/index.js';
import {
  SymbolFlags,
  type ExecutorSymbolDef,
  type MaterializationResponsibility,
  type SymbolFlagBits,
  type SymbolFlagsMap,
  type SymbolIdentity,
} from '../core/index.js';
import type { LinkObject } from '../link-object.js';
import { LinkedDef } from './linked-def.js';
import { definedNames, flagsOf } from './object-unit.js';

/** Names that an object refers to and that may be defined elsewhere. */
export interface References {
  readonly names: ReadonlySet<string>;
  /** Those that need not be defined. */
  readonly weak: ReadonlySet<string>;
}

export interface EmissionOptions {
  /** Links only what the symbols that are asked for need. */
  readonly stripsDead: boolean;
  /** Called each time its link has been submitted. */
  readonly onSent: (() => void) | undefined;
}

/** An object, or what is needed of one, on its way into the executor. */
export class Emission {
  readonly responsibility: MaterializationResponsibility;
  readonly object: LinkObject;
  readonly onSent: (() => void) | undefined;
  /** What of the object is needed; undefined for all. */
  readonly liveness: Liveness | undefined;
  /** What its references are bound to. */
  readonly bindings = new Map<string, ExecutorSymbolDef>();
  readonly dependencies: SymbolIdentity[] = [];
  /** Lookups of its references that have not been answered. */
  openLookups = 0;
  readonly #asked = new Set<string>();
  #found = new Set<string>();
  #foundWeak = new Set<string>();
  #own: SymbolFlagsMap = new Map();
  #isFollowed = false;

  constructor(responsibility: MaterializationResponsibility, object: LinkObject, options: EmissionOptions) {
    this.responsibility = responsibility;
    this.object = object;
    this.onSent = options.onSent;
    this.liveness = options.stripsDead
      ? new Liveness(object.graph, (section) => object.isAvailable(section))
      : undefined;
  }

  /** Everything that it refers to is known. */
  get isBound(): boolean {
    return this.openLookups === 0;
  }

  /**
   * Takes over what the object defines: also weak symbols that nobody knew of, because a compiler may leave them out
   * (linkonce), unless there is another of the name.
   * @throws LookupError (TRACKER_DEFUNCT)
   */
  claim(): void {
    const { responsibility, object } = this;
    const { graph } = object;
    const known = responsibility.symbols;
    const more = new Map<string, SymbolFlagBits>();
    for (const symbolIndex of graph.definitions) {
      if (!graph.isWeak(symbolIndex)) continue;
      const name = graph.symbolName(symbolIndex);
      if (known.has(name) || !object.definesEffectively(symbolIndex)) continue;
      more.set(name, flagsOf(graph, symbolIndex));
    }
    this.#own = more.size === 0 ? known : new Map([...known, ...responsibility.defineMaterializing(more)]);
  }

  /** Where the symbols will be that are claimed. @param except those that are given back */
  definitions(except: SymbolFlagsMap): (readonly [name: string, definition: ExecutorSymbolDef])[] {
    const { object } = this;
    const { graph } = object;
    const found: (readonly [string, ExecutorSymbolDef])[] = [];
    const define = (name: string, symbolIndex: number): void => {
      if (this.#own.has(name) && !except.has(name))
        found.push([name, new LinkedDef(object, symbolIndex, flagsOf(graph, symbolIndex))]);
    };
    for (const symbolIndex of graph.definitions) define(graph.symbolName(symbolIndex), symbolIndex);
    for (const { name, symbolIndex } of graph.defaultVersions) define(name, symbolIndex);
    return found;
  }

  /**
   * With dead-stripping: which of the symbols are not needed now, after following those that are.
   */
  unneeded(): SymbolFlagsMap {
    const { liveness, responsibility, object } = this;
    const rest = new Map<string, SymbolFlagBits>();
    if (liveness === undefined) return rest;
    const requested = responsibility.requestedSymbols;
    const { symbols, initializerSymbol } = responsibility;
    if (initializerSymbol !== undefined) {
      if (requested.has(initializerSymbol)) liveness.markRetained();
      else rest.set(initializerSymbol, SymbolFlags.SideEffectsOnly);
    }
    const names = [...definedNames(object.graph)].filter(([name]) => symbols.has(name));
    for (const [name, symbolIndex] of names) if (requested.has(name)) liveness.markSymbol(symbolIndex);
    liveness.drain((symbolIndex) => this.#noteReference(symbolIndex));
    for (const [name, symbolIndex] of names) {
      if (requested.has(name) || this.#isLive(liveness, symbolIndex)) continue;
      rest.set(name, symbols.get(name) ?? SymbolFlags.None);
    }
    return rest;
  }

  /** Marks sections that are needed although nothing here refers to them. */
  keepSectionsNamed(name: string): void {
    this.liveness?.markNamed(name);
  }

  /** References that nothing defines. */
  *unboundNames(): Generator<string> {
    for (const name of this.#asked) if (!this.bindings.has(name)) yield name;
  }

  /** References that were found since the last time. */
  newReferences(): References {
    const { object, liveness } = this;
    const { graph } = object;
    if (liveness !== undefined) {
      liveness.drain((symbolIndex) => this.#noteReference(symbolIndex));
    } else if (!this.#isFollowed) {
      for (const symbolIndex of graph.externals) this.#noteReference(symbolIndex);
      for (const symbolIndex of graph.definitions) {
        if (graph.isPreemptible(symbolIndex) || !object.definesEffectively(symbolIndex))
          this.#noteReference(symbolIndex);
      }
    }
    this.#isFollowed = true;
    const found = { names: this.#found, weak: this.#foundWeak };
    this.#found = new Set();
    this.#foundWeak = new Set();
    return found;
  }

  #noteReference(symbolIndex: number): void {
    const { graph } = this.object;
    const name = graph.symbolName(symbolIndex);
    const isDefined = graph.isDefined(symbolIndex);
    if (this.#asked.has(name) || LINKER_DEFINED.has(name)) return;
    if (isDefined && this.#own.has(name)) {
      this.liveness?.markSymbol(symbolIndex);
      return;
    }
    this.#asked.add(name);
    this.#found.add(name);
    // A weak reference is bound to what is there but pulls no archive member (ELF gABI, Symbol Table).
    if (isDefined || graph.isWeak(symbolIndex) || boundedSection(name) !== undefined) this.#foundWeak.add(name);
  }

  #isLive(liveness: Liveness, symbolIndex: number): boolean {
    const { graph } = this.object;
    if (graph.isAbsolute(symbolIndex)) return true;
    if (graph.isCommon(symbolIndex)) return liveness.hasCommon(symbolIndex);
    return liveness.hasSection(graph.object.symbols.section[symbolIndex]);
  }
}

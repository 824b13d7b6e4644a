import { elf, type ElfRelocations, type ElfSection } from '../object/index.js';
import { isEhFrame, readEhFrame, type EhFrameRecord } from './eh-frame.js';
import type { GraphSelection } from './graph-part.js';
import type { LinkGraph } from './link-graph.js';

/** Section types and names that run or count without being referred to (LLVM lld, ELF/MarkLive.cpp, isReserved). */
const RETAINED_TYPES: ReadonlySet<number> = new Set([
  elf.SHT_INIT_ARRAY,
  elf.SHT_FINI_ARRAY,
  elf.SHT_PREINIT_ARRAY,
  elf.SHT_NOTE,
]);
const RETAINED_NAMES = /^\.(init|fini|ctors|dtors|init_array|fini_array|preinit_array)(\.|$)/;

/**
 * Which sections of a graph are needed, found by following references from the roots that are marked. What is in one
 * group lives and dies together, a section with SHF_LINK_ORDER with the section that it is about, call frame information
 * with its function.
 * Source: ELF gABI, Section Groups and SHF_LINK_ORDER; LLVM lld, ELF/MarkLive.cpp.
 */
export class Liveness implements GraphSelection {
  readonly #graph: LinkGraph;
  readonly #isAvailable: (sectionIndex: number) => boolean;
  readonly #live: Uint8Array;
  readonly #commons = new Set<number>();
  readonly #visited: Uint8Array;
  readonly #pending: number[] = [];
  #index: ReferenceIndex | undefined;

  /** @param isAvailable false for sections that are never to be marked: discarded ones, and those linked before */
  constructor(graph: LinkGraph, isAvailable: (sectionIndex: number) => boolean) {
    this.#graph = graph;
    this.#isAvailable = isAvailable;
    this.#live = new Uint8Array(graph.object.sections.length);
    this.#visited = new Uint8Array(graph.symbolCount);
  }

  hasSection(sectionIndex: number): boolean {
    return this.#live[sectionIndex] === 1;
  }

  hasCommon(symbolIndex: number): boolean {
    return this.#commons.has(symbolIndex);
  }

  /** Marks a section. */
  markSection(sectionIndex: number): void {
    const section = this.#graph.object.sections[sectionIndex];
    if (this.#live[sectionIndex] === 1 || !this.#graph.isLoaded(sectionIndex) || isEhFrame(section)) return;
    if (!this.#isAvailable(sectionIndex)) return;
    this.#live[sectionIndex] = 1;
    this.#pending.push(sectionIndex);
  }

  /** Marks where a symbol of this graph is. */
  markSymbol(symbolIndex: number): void {
    if (this.#graph.isCommon(symbolIndex)) this.#commons.add(symbolIndex);
    else if (!this.#graph.isAbsolute(symbolIndex)) this.markSection(this.#graph.object.symbols.section[symbolIndex]);
  }

  /** Marks what is kept although nothing refers to it: functions that run by themselves, SHF_GNU_RETAIN, notes. */
  markRetained(): void {
    for (const section of this.#graph.sections) if (isRetained(section)) this.markSection(section.index);
  }

  /** Marks all sections of a name. */
  markNamed(name: string): void {
    for (const section of this.#graph.sectionsNamed(name)) this.markSection(section.index);
  }

  /**
   * Follows references until nothing new is reached.
   * @param visit told once of each symbol that is referred to and that another object may define
   */
  drain(visit: (symbolIndex: number) => void): void {
    for (let section = this.#pending.pop(); section !== undefined; section = this.#pending.pop()) {
      for (const other of this.#references.dependents(section)) this.markSection(other);
      for (const other of this.#references.takeGroup(section)) this.markSection(other);
      this.#references.forEachSymbol(section, (symbol) => {
        if (symbol === 0 || this.#visited[symbol] === 1) return;
        this.#visited[symbol] = 1;
        if (this.#graph.isPreemptible(symbol) || this.#isInDiscarded(symbol)) visit(symbol);
        else this.markSymbol(symbol);
      });
    }
  }

  /** A global of a COMDAT group that another object has, or of what is linked already. */
  #isInDiscarded(symbol: number): boolean {
    if (this.#graph.isLocal(symbol) || this.#graph.isAbsolute(symbol)) return false;
    return !this.#isAvailable(this.#graph.object.symbols.section[symbol]);
  }

  get #references(): ReferenceIndex {
    this.#index ??= new ReferenceIndex(this.#graph);
    return this.#index;
  }
}

function isRetained(section: ElfSection): boolean {
  return (
    (section.flags & elf.SHF_GNU_RETAIN) !== 0 || RETAINED_TYPES.has(section.type) || RETAINED_NAMES.test(section.name)
  );
}

/** What each section refers to and what goes with it. */
class ReferenceIndex {
  readonly #tables = new Map<number, ElfRelocations>();
  /** Frame records of the functions in a section. */
  readonly #frames = new Map<number, { readonly table: ElfRelocations; readonly records: EhFrameRecord[] }[]>();
  /** Sections that are about a section (SHF_LINK_ORDER), and the members of its group. */
  readonly #dependents = new Map<number, number[]>();
  readonly #groups = new Map<number, readonly number[]>();
  readonly #takenGroups = new Set<readonly number[]>();

  constructor(graph: LinkGraph) {
    for (const table of graph.relocations) this.#tables.set(table.section, table);
    for (const section of graph.sections) {
      const table = this.#tables.get(section.index);
      if (isEhFrame(section) && table !== undefined) this.#addFrames(graph, section, table);
      if ((section.flags & elf.SHF_LINK_ORDER) !== 0) append(this.#dependents, section.link, section.index);
    }
    for (const { sections } of graph.groups) for (const member of sections) this.#groups.set(member, sections);
  }

  /** Sections that are about a section. */
  dependents(section: number): readonly number[] {
    return this.#dependents.get(section) ?? [];
  }

  /** What lives and dies with a section; nothing when that was said of another member before. */
  takeGroup(section: number): readonly number[] {
    const group = this.#groups.get(section);
    if (group === undefined || this.#takenGroups.has(group)) return [];
    this.#takenGroups.add(group);
    return group;
  }

  forEachSymbol(section: number, visit: (symbol: number) => void): void {
    this.#tables.get(section)?.symbol.forEach(visit);
    for (const { table, records } of this.#frames.get(section) ?? []) {
      for (const { rows } of records) for (const row of rows) visit(table.symbol[row]);
    }
  }

  #addFrames(graph: LinkGraph, section: ElfSection, table: ElfRelocations): void {
    const byHome = new Map<number, EhFrameRecord[]>();
    for (const record of readEhFrame(graph, section, table)) {
      if (record.cie === undefined || record.functionSymbol < 0) continue;
      append(byHome, graph.object.symbols.section[record.functionSymbol], record.cie, record);
    }
    for (const [home, records] of byHome) append(this.#frames, home, { table, records });
  }
}

function append<T>(lists: Map<number, T[]>, key: number, ...values: readonly T[]): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [...values]);
  else list.push(...values);
}

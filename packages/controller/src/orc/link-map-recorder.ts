import type { telejit } from '@telejit/shared/wire';
import {
  boundedSection,
  computeFixups,
  mapFixups,
  mapFunctions,
  mapUnit,
  type LinkMap,
  type MapDiscardedGroup,
  type MapDroppedSection,
  type MapFixupSource,
  type MapNotLoaded,
  type MapProcessSymbol,
  type MapUnit,
  type MapUnresolved,
} from '../jitlink/index.js';
import { elf } from '../object/index.js';
import { LinkBases, type LinkedPart, type MemoryReader } from './link-map-bases.js';
import type { LinkObject } from './link-object.js';
import type { ExecutorSymbolDef } from './core/index.js';
import { LinkedDef } from './layers/linked-def.js';
import type { SentLink } from './layers/link-target.js';

/** What is wanted of a map. */
export interface LinkMapOptions {
  /** Lists every fixup, which are many. Default false: only how many there are of each kind. */
  readonly fixups?: boolean;
}

export interface LinkMapContext extends LinkMapOptions {
  /** Shared libraries that the executor loads. */
  readonly libraries: readonly string[];
  /** Undefined when no executor has the units. */
  readonly memory: MemoryReader | undefined;
}

/** Says what names are bound to. */
export interface SymbolSource {
  find(name: string): ExecutorSymbolDef | undefined;
}

/** Keeps what is linked for a map of it. */
export class LinkMapRecorder {
  readonly #symbols: SymbolSource;
  readonly #links: SentLink[] = [];

  constructor(symbols: SymbolSource) {
    this.#symbols = symbols;
  }

  record(link: SentLink): void {
    this.#links.push(link);
  }

  /**
   * The map of all that is linked now. Waits for links that are under way; those that failed are not in it.
   * @throws what reading the executor's memory throws
   */
  async map(context: LinkMapContext): Promise<LinkMap> {
    const linked: LinkedPart[] = [];
    const objects = new Set<LinkObject>();
    for (const link of this.#links) {
      const addresses = await link.addresses.catch(() => undefined);
      if (addresses === undefined) continue;
      link.parts.forEach((part, i) => {
        const isThere = part.objects.some((object) => !object.isRemoved);
        if (isThere) linked.push({ part, emitted: link.emitted[i], addresses: addresses[i] });
      });
      for (const object of link.objects) if (!object.isRemoved) objects.add(object);
    }
    const bases = new LinkBases(linked);
    if (context.memory !== undefined) await bases.readBack(linked, context.memory);
    return this.#build(linked, [...objects], bases, context);
  }

  #build(
    linked: readonly LinkedPart[],
    objects: readonly LinkObject[],
    bases: LinkBases,
    { libraries, memory, fixups }: LinkMapContext,
  ): LinkMap {
    const sources = linked.map(({ part, emitted }): MapFixupSource => {
      return { plan: part.plan, emitted, bases: bases.of(emitted) };
    });
    const processSymbols = processSymbolsOf(linked, bases);
    const isAbsent = (one: MapProcessSymbol): boolean => one.isWeak && one.address === 0;
    return {
      isLinked: memory !== undefined,
      inputs: objects.map(({ name, isArchiveMember, reason }) => ({ name, isArchiveMember, reason })),
      libraries,
      discardedGroups: objects.flatMap(discardedGroupsOf),
      deadSections: objects.flatMap(deadSectionsOf),
      notLoaded: notLoadedOf(objects),
      units: linked.map((one) => this.#unit(one, bases)),
      processSymbols: processSymbols.filter((one) => !isAbsent(one)),
      unresolved: byName([...processSymbols.filter(isAbsent).map(unresolved), ...this.#hiddenUnresolved(linked)]),
      ...mapFunctions(sources),
      fixupCounts: fixupCounts(sources),
      ...(fixups === true ? { fixups: sources.flatMap(mapFixups) } : {}),
    };
  }

  #unit({ part, emitted }: LinkedPart, bases: LinkBases): MapUnit {
    const { id, segments } = emitted.unit;
    return mapUnit({
      name: part.name,
      plan: part.plan,
      emitted,
      addresses: (segments ?? []).map((_, segment) => bases.segmentAddress(id ?? 0, segment)),
      usedFrom: (symbolIndex) => {
        const { object, symbolIndex: index } = part.originOf(symbolIndex);
        if (object.graph.isLocal(index)) return undefined;
        const used = this.#symbols.find(object.graph.symbolName(index));
        return used instanceof LinkedDef && used.object !== object ? used.object.name : undefined;
      },
    });
  }

  /** Weak symbols that only an object may define, and none does. */
  #hiddenUnresolved(linked: readonly LinkedPart[]): MapUnresolved[] {
    const users = new Map<string, Set<string>>();
    for (const { part } of linked) {
      const { graph } = part;
      for (const symbol of graph.externals) {
        if (!graph.isHidden(symbol) || !graph.isWeak(symbol)) continue;
        const name = graph.symbolName(symbol);
        if (this.#symbols.find(name) !== undefined) continue;
        if (boundedSection(name) === undefined) addTo(users, name, part.name);
      }
    }
    return [...users].map(([name, neededBy]) => ({ name, neededBy: [...neededBy] }));
  }
}

function unresolved({ name, neededBy }: MapProcessSymbol): MapUnresolved {
  return { name, neededBy };
}

function processSymbolsOf(linked: readonly LinkedPart[], bases: LinkBases): MapProcessSymbol[] {
  const found = new Map<string, { readonly reference: telejit.v1.IReference; readonly users: Set<string> }>();
  for (const { part, emitted } of linked) {
    for (const reference of emitted.unit.references ?? []) {
      if (typeof reference.processSymbol !== 'string') continue;
      const { processSymbol, weak, near, threadLocal } = reference;
      const key = [processSymbol, weak, near, threadLocal].join(' ');
      const known = found.get(key);
      if (known === undefined) found.set(key, { reference, users: new Set([part.name]) });
      else known.users.add(part.name);
    }
  }
  return byName(
    [...found.values()].map(({ reference, users }) => ({
      name: reference.processSymbol ?? '',
      address: bases.processAddress(reference),
      isWeak: reference.weak === true,
      isThreadLocal: reference.threadLocal === true,
      isNear: reference.near === true,
      neededBy: [...users],
    })),
  );
}

function discardedGroupsOf({ name, graph, discardedGroups }: LinkObject): MapDiscardedGroup[] {
  return discardedGroups.map(({ signature, keptIn, sections }) => ({
    file: name,
    signature,
    keptIn,
    sections: sections
      .map((index) => graph.object.sections[index])
      .filter(({ type }) => type !== elf.SHT_RELA)
      .map((section) => ({ name: section.name, sizeBytes: section.sizeBytes })),
  }));
}

/** What is loaded and in no part: with dead-stripping, what nothing needs. */
function deadSectionsOf(object: LinkObject): MapDroppedSection[] {
  return object.graph.sections
    .filter(({ index, sizeBytes }) => sizeBytes > 0 && object.isAvailable(index))
    .map(({ name, sizeBytes }) => ({ file: object.name, name, sizeBytes }));
}

/** What describes the file itself. */
const STRUCTURE: ReadonlySet<number> = new Set([
  elf.SHT_NULL,
  elf.SHT_SYMTAB,
  elf.SHT_STRTAB,
  elf.SHT_RELA,
  elf.SHT_GROUP,
  elf.SHT_SYMTAB_SHNDX,
]);

function notLoadedOf(objects: readonly LinkObject[]): MapNotLoaded[] {
  const found = new Map<string, { count: number; sizeBytes: number }>();
  for (const { graph } of objects) {
    for (const { index, name, type, sizeBytes } of graph.object.sections) {
      if (STRUCTURE.has(type) || sizeBytes === 0 || graph.isLoaded(index)) continue;
      const all = found.get(name) ?? { count: 0, sizeBytes: 0 };
      found.set(name, { count: all.count + 1, sizeBytes: all.sizeBytes + sizeBytes });
    }
  }
  return byName([...found].map(([name, all]) => ({ name, ...all })));
}

function fixupCounts(sources: readonly MapFixupSource[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { plan, emitted, bases } of sources) {
    for (const { info } of computeFixups(emitted.unit, plan.graph.arch, bases))
      counts.set(info.name, (counts.get(info.name) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function addTo(sets: Map<string, Set<string>>, key: string, value: string): void {
  const set = sets.get(key);
  if (set === undefined) sets.set(key, new Set([value]));
  else set.add(value);
}

/** By code units, which is the same everywhere. */
function byName<T extends { readonly name: string }>(items: readonly T[]): T[] {
  return [...items].sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0));
}

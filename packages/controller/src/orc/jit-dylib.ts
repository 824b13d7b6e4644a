import { LinkError } from '@telejit/shared';
import type { Archive } from '../object/index.js';
import { LinkObject, type DiscardedGroup } from './link-object.js';
import type { PartOwner } from './link-part.js';

/** Who defines a name. */
export interface SymbolDefinition {
  readonly object: LinkObject;
  readonly symbolIndex: number;
  /** Used because nothing else defines the name. */
  readonly isFallback: boolean;
}

/**
 * A table of symbols with a linker's rules: the first strong definition wins, two strong ones are an error, the largest
 * common wins over smaller ones, any strong over weak and common as long as the weaker one is not linked yet. Of COMDAT
 * groups with one signature the first counts. Archives are asked for what is not defined, in the order in which they were
 * added.
 */
export class JITDylib {
  readonly name: string;
  readonly #symbols = new Map<string, SymbolDefinition>();
  readonly #absolutes = new Map<string, number>();
  readonly #archives: { readonly archive: Archive; readonly pulled: Set<number> }[] = [];
  readonly #fallbacks = new Map<string, { readonly object: LinkObject; readonly symbolIndex: number }>();
  readonly #fallbackObjects = new Set<PartOwner>();
  readonly #objects = new Set<LinkObject>();
  /** Whose COMDAT group counts, by signature. */
  readonly #groupOwners = new Map<string, LinkObject>();
  /** Objects some of whose definitions or groups gave way to those of others. */
  readonly #losers = new Set<LinkObject>();

  constructor(name: string) {
    this.name = name;
  }

  /** Objects that were added by name, in order; archive members are not among them. */
  get objects(): ReadonlySet<LinkObject> {
    return this.#objects;
  }

  /**
   * Adds all definitions of an object, or none.
   * @throws LinkError (DUPLICATE_DEFINITION) naming the symbol and both objects
   */
  add(object: LinkObject): void {
    this.#define(object);
    this.#objects.add(object);
  }

  /** Adds an archive whose members are read when something that they define is needed. */
  addArchive(archive: Archive): void {
    this.#archives.push({ archive, pulled: new Set() });
  }

  /**
   * Adds every member of an archive as an object, in order, or none.
   * @throws InputError when one cannot be read, LinkError (DUPLICATE_DEFINITION)
   */
  addWholeArchive(archive: Archive): void {
    const objects = archive.members.map((_, member) => LinkObject.readMember(archive, member));
    try {
      for (const object of objects) this.add(object);
    } catch (error) {
      for (const object of objects) this.remove(object);
      throw error;
    }
  }

  /** Adds definitions that are used where nothing else defines the name, as those of an archive's last member. */
  addFallback(object: LinkObject): void {
    this.#fallbackObjects.add(object);
    for (const symbolIndex of object.graph.definitions) {
      this.#fallbacks.set(object.graph.symbolName(symbolIndex), { object, symbolIndex });
    }
  }

  /** Whether an object is one of those that addFallback was given. */
  isFallback(object: PartOwner): boolean {
    return this.#fallbackObjects.has(object);
  }

  /** Gives a name a fixed address. */
  defineAbsolute(name: string, address: number): void {
    const existing = this.#symbols.get(name);
    if (existing !== undefined || this.#absolutes.has(name)) {
      throw duplicate(name, existing?.object.name ?? 'an absolute symbol', 'an absolute symbol');
    }
    this.#absolutes.set(name, address);
  }

  absolute(name: string): number | undefined {
    return this.#absolutes.get(name);
  }

  /** The definition of a name among what was added; archives are not asked. */
  find(name: string): SymbolDefinition | undefined {
    return this.#symbols.get(name);
  }

  /**
   * The definition of a name, reading the first archive member that has one when nothing else does.
   * @throws InputError when the member cannot be read, LinkError when it defines something a second time
   */
  findOrPull(name: string): SymbolDefinition | undefined {
    const existing = this.#symbols.get(name);
    if (existing !== undefined || this.#absolutes.has(name)) return existing;
    for (const { archive, pulled } of this.#archives) {
      const member = archive.symbolIndex.get(name);
      if (member === undefined || pulled.has(member)) continue;
      const object = LinkObject.readMember(archive, member);
      this.#define(object);
      pulled.add(member);
      const found = this.#symbols.get(name);
      if (found !== undefined) return found;
    }
    const fallback = this.#fallbacks.get(name);
    if (fallback !== undefined) this.#symbols.set(name, { ...fallback, isFallback: true });
    return this.#symbols.get(name);
  }

  /** Forgets an object and its definitions. What gave way to them counts again, unless it is linked without. */
  remove(object: LinkObject): void {
    this.#objects.delete(object);
    this.#losers.delete(object);
    const { graph } = object;
    const forget = (name: string): void => {
      if (this.#symbols.get(name)?.object === object) this.#symbols.delete(name);
    };
    for (const symbolIndex of graph.definitions) forget(graph.symbolName(symbolIndex));
    for (const { name } of graph.defaultVersions) forget(name);
    for (const { signature } of object.graph.groups) {
      if (this.#groupOwners.get(signature) === object) this.#groupOwners.delete(signature);
    }
    for (const loser of [...this.#losers]) if (!loser.isLinked) this.#define(loser);
  }

  /** Objects have tens of thousands of symbols: nothing is made for each of them but what stays. */
  #define(object: LinkObject): void {
    const { graph } = object;
    const before = object.discardedGroups;
    const lost = this.#lostGroups(object);
    object.discard(lost);
    const rejected = new Set<number>();
    try {
      for (const symbolIndex of graph.definitions) {
        if (!object.definesEffectively(symbolIndex) || !this.#accepts(object, symbolIndex)) rejected.add(symbolIndex);
      }
    } catch (error) {
      object.discard(before);
      throw error;
    }
    for (const { signature, isComdat } of graph.groups) {
      if (isComdat && !this.#groupOwners.has(signature)) this.#groupOwners.set(signature, object);
    }
    for (const symbolIndex of graph.definitions) {
      if (rejected.has(symbolIndex)) continue;
      this.#symbols.set(graph.symbolName(symbolIndex), { object, symbolIndex, isFallback: false });
    }
    for (const { symbolIndex, name } of graph.defaultVersions) {
      if (!rejected.has(symbolIndex) && !this.#symbols.has(name))
        this.#symbols.set(name, { object, symbolIndex, isFallback: false });
    }
    if (rejected.size > 0 || lost.length > 0) this.#losers.add(object);
    else this.#losers.delete(object);
  }

  /** COMDAT groups of an object that another object, or an earlier group of the same one, has. */
  #lostGroups(object: LinkObject): readonly DiscardedGroup[] {
    const seen = new Set<string>();
    return object.graph.groups.flatMap(({ signature, isComdat, sections }) => {
      if (!isComdat) return [];
      const owner = this.#groupOwners.get(signature) ?? object;
      const isFirst = owner === object && !seen.has(signature);
      seen.add(signature);
      return isFirst ? [] : [{ signature, sections, keptIn: owner.name }];
    });
  }

  /** @throws LinkError (DUPLICATE_DEFINITION) */
  #accepts(object: LinkObject, symbolIndex: number): boolean {
    const name = object.graph.symbolName(symbolIndex);
    const other = this.#symbols.get(name);
    if (other?.object === object) return true;
    const isAbsolute = this.#absolutes.has(name);
    if (other === undefined && !isAbsolute) return true;
    const mine = { object, symbolIndex, isFallback: false };
    if (isAbsolute && strengthOf(mine) === 'strong') throw duplicate(name, 'an absolute symbol', object.name);
    return other === undefined || prevails(name, mine, other);
  }
}

const RANK = { weak: 0, common: 1, strong: 2 } as const;

function strengthOf({ object: { graph }, symbolIndex, isFallback }: SymbolDefinition): keyof typeof RANK {
  if (isFallback) return 'weak';
  return graph.isCommon(symbolIndex) ? 'common' : graph.isWeak(symbolIndex) ? 'weak' : 'strong';
}

/** Whether a new definition replaces the one that is there. */
function prevails(name: string, mine: SymbolDefinition, other: SymbolDefinition): boolean {
  const strength = strengthOf(mine);
  const otherStrength = strengthOf(other);
  if (strength === 'strong' && otherStrength === 'strong') throw duplicate(name, other.object.name, mine.object.name);
  if (other.object.isLinked) return false;
  if (RANK[strength] !== RANK[otherStrength]) return RANK[strength] > RANK[otherStrength];
  return strength === 'common' && sizeOf(mine) > sizeOf(other);
}

function sizeOf({ object, symbolIndex }: SymbolDefinition): number {
  return object.graph.symbolSize(symbolIndex);
}

function duplicate(name: string, first: string, second: string): LinkError {
  return new LinkError(
    'DUPLICATE_DEFINITION',
    `"${name}" is defined in ${first} and again in ${second}; remove one, or make it weak or static`,
    {
      data: { symbol: name, first, second },
    },
  );
}

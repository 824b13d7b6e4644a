import { LinkError } from '@telejit/shared';
import { SymbolFlags, SymbolState, isStrong, type JITDylib, type ResourceTracker } from '../core/index.js';
import type { DiscardedGroup, LinkObject } from '../link-object.js';
import { flagsOf, ObjectUnit, type ObjectEmitter } from './object-unit.js';

/** How an object was added. */
interface AddedObject {
  readonly tracker: ResourceTracker;
  readonly initializerSymbol: string;
  /** By its own name, not for what it defines. */
  readonly isWanted: boolean;
}

/**
 * The objects of a dylib, under a linker's rules: the first strong definition wins, two strong ones are an error, the
 * largest common wins over smaller ones, any strong over weak and common as long as nobody has asked for the weaker one.
 * Of COMDAT groups with one signature the first counts.
 */
export class ObjectTable {
  readonly #dylib: JITDylib;
  readonly #emitter: ObjectEmitter;
  readonly #objects = new Map<LinkObject, AddedObject>();
  /** Whose COMDAT group counts, by signature. */
  readonly #groupOwners = new Map<string, LinkObject>();
  /** Objects some of whose definitions or groups gave way to those of others. */
  readonly #losers = new Set<LinkObject>();
  #lastNumber = 0;

  constructor(dylib: JITDylib, emitter: ObjectEmitter) {
    this.#dylib = dylib;
    this.#emitter = emitter;
  }

  /** Symbols whose lookup links objects that are wanted, whatever they define, in the order in which they were added. */
  get initializerSymbols(): readonly string[] {
    return [...this.#objects.values()].flatMap(({ initializerSymbol, isWanted }) =>
      isWanted ? [initializerSymbol] : [],
    );
  }

  /**
   * Adds all definitions of an object, or none.
   * @throws LinkError (DUPLICATE_DEFINITION) naming the symbol and both objects, LookupError (TRACKER_DEFUNCT, DYLIB_CLOSED)
   */
  add(object: LinkObject, tracker: ResourceTracker, isWanted: boolean): void {
    const added = { tracker, isWanted, initializerSymbol: `.init.${++this.#lastNumber} ${object.name}` };
    this.#define(object, added);
    this.#objects.set(object, added);
  }

  /** Forgets objects, whose definitions are removed already. What gave way to them counts again, unless it is linked without. */
  remove(removed: readonly LinkObject[]): void {
    for (const object of removed) {
      this.#objects.delete(object);
      this.#losers.delete(object);
      for (const { signature } of object.graph.groups) {
        if (this.#groupOwners.get(signature) === object) this.#groupOwners.delete(signature);
      }
    }
    for (const object of [...this.#losers]) {
      const added = this.#objects.get(object);
      if (added !== undefined && !object.isLinked && !added.tracker.isDefunct) this.#define(object, added);
    }
  }

  /** Objects have tens of thousands of symbols: little is made for each. */
  #define(object: LinkObject, { tracker, initializerSymbol }: AddedObject): void {
    const { graph } = object;
    this.#dylib.assertTakes(tracker, object.name);
    const before = object.discardedGroups;
    const lost = this.#lostGroups(object);
    object.discard(lost);
    const symbols = new Map<string, number>();
    const overridden: string[] = [];
    let hasLost = lost.length > 0;
    try {
      const define = (name: string, symbolIndex: number): void => {
        const verdict = this.#judge(object, name, symbolIndex);
        if (verdict === 'loses') hasLost = true;
        if (verdict === 'loses' || verdict === 'known') return;
        symbols.set(name, flagsOf(graph, symbolIndex));
        if (verdict === 'overrides') overridden.push(name);
      };
      for (const symbolIndex of graph.definitions) define(graph.symbolName(symbolIndex), symbolIndex);
      for (const { name, symbolIndex } of graph.defaultVersions) define(name, symbolIndex);
    } catch (error) {
      object.discard(before);
      throw error;
    }
    for (const { signature, isComdat } of graph.groups) {
      if (isComdat && !this.#groupOwners.has(signature)) this.#groupOwners.set(signature, object);
    }
    for (const name of overridden) {
      const unit = this.#dylib.unitOf(name);
      if (unit instanceof ObjectUnit) this.#losers.add(unit.object);
    }
    this.#dylib.remove(overridden);
    const isNew = this.#dylib.entry(initializerSymbol) === undefined;
    if (isNew) symbols.set(initializerSymbol, SymbolFlags.SideEffectsOnly);
    this.#dylib.define(new ObjectUnit(this.#emitter, object, symbols, isNew ? initializerSymbol : undefined), tracker);
    if (hasLost) this.#losers.add(object);
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

  /**
   * What becomes of a definition. `known`: it is this object's already.
   * @throws LinkError (DUPLICATE_DEFINITION)
   */
  #judge(object: LinkObject, name: string, symbolIndex: number): 'new' | 'overrides' | 'loses' | 'known' {
    if (!object.definesEffectively(symbolIndex)) return 'loses';
    const existing = this.#dylib.entry(name);
    if (existing === undefined) return 'new';
    const unit = existing.pending?.unit;
    if (unit instanceof ObjectUnit && unit.object === object) return 'known';
    const { graph } = object;
    const flags = flagsOf(graph, symbolIndex);
    if (isStrong(flags) && isStrong(existing.flags)) {
      // A name without its version gives way to what has that name.
      if (graph.symbolName(symbolIndex) !== name) return 'loses';
      throw duplicate(name, existing.unitName, object.name);
    }
    if (existing.state !== SymbolState.NeverSearched) return 'loses';
    if (rankOf(flags) !== rankOf(existing.flags)) return rankOf(flags) > rankOf(existing.flags) ? 'overrides' : 'loses';
    if (!graph.isCommon(symbolIndex) || !(unit instanceof ObjectUnit)) return 'loses';
    return graph.symbolSize(symbolIndex) > sizeOfCommon(unit.object, name) ? 'overrides' : 'loses';
  }
}

/** Higher wins. */
function rankOf(flags: number): number {
  return isStrong(flags) ? 2 : (flags & SymbolFlags.Common) !== 0 ? 1 : 0;
}

function sizeOfCommon({ graph }: LinkObject, name: string): number {
  const index = [...graph.definitions].find((one) => graph.symbolName(one) === name);
  return index === undefined ? 0 : graph.symbolSize(index);
}

function duplicate(name: string, first: string, second: string): LinkError {
  return new LinkError(
    'DUPLICATE_DEFINITION',
    `"${name}" is defined in ${first} and again in ${second}; remove one, or make it weak or static`,
    { data: { symbol: name, first, second } },
  );
}

import { LinkError } from '@telejit/shared';
import { partOfGraph, readLinkGraph, type GraphSelection, type LinkGraph } from '../jitlink/index.js';
import type { Archive } from '../object/index.js';
import { ObjectPart, type LinkPart, type PartOwner, type SymbolHome } from './link-part.js';

/** Why an object takes part in a link. */
export type LinkReason =
  | { readonly kind: 'added' }
  /** A lookup, a call, or the entry of a program. */
  | { readonly kind: 'asked-for'; readonly symbol: string }
  | { readonly kind: 'referenced'; readonly symbol: string; readonly by: string };

/** A COMDAT group of an object that is left out because another object has it. */
export interface DiscardedGroup {
  readonly signature: string;
  readonly sections: readonly number[];
  /** The object whose group is used. */
  readonly keptIn: string;
}

/** A relocatable object that was added: its graph, and the parts of it that are linked. */
export class LinkObject implements PartOwner {
  readonly name: string;
  readonly graph: LinkGraph;
  readonly isArchiveMember: boolean;
  /** The file. */
  readonly bytes: Uint8Array;
  isRemoved = false;
  /** Why it was first needed. */
  reason: LinkReason = { kind: 'added' };
  readonly #parts = new Set<LinkPart>();
  /** The only part of most objects. */
  #whole: LinkPart | undefined;
  /** By section, for the others. */
  readonly #partOfSection = new Map<number, LinkPart>();
  readonly #partOfCommon = new Map<number, LinkPart>();
  #discarded: readonly DiscardedGroup[] = [];
  readonly #discardedSections = new Set<number>();

  private constructor(name: string, bytes: Uint8Array, graph: LinkGraph, isArchiveMember: boolean) {
    this.name = name;
    this.bytes = bytes;
    this.graph = graph;
    this.isArchiveMember = isArchiveMember;
  }

  /**
   * Reads an object. `bytes` are not copied and must not change while the object is in use.
   * @throws InputError naming `name` when they are not a relocatable object for a supported target
   */
  static read(bytes: Uint8Array, name: string, isArchiveMember = false): LinkObject {
    return new LinkObject(name, bytes, readLinkGraph(bytes, name), isArchiveMember);
  }

  /** A graph that was made and not read; `bytes` is empty. */
  static fromGraph(graph: LinkGraph): LinkObject {
    return new LinkObject(graph.name, new Uint8Array(), graph, false);
  }

  /** Reads a member of an archive; see `read`. */
  static readMember(archive: Archive, index: number): LinkObject {
    const { bytes, name } = archive.members[index];
    return LinkObject.read(bytes, `${archive.name}(${name})`, true);
  }

  /** What of it is linked or about to be. */
  get parts(): ReadonlySet<LinkPart> {
    return this.#parts;
  }

  get isLinked(): boolean {
    return this.#parts.size > 0;
  }

  get discardedGroups(): readonly DiscardedGroup[] {
    return this.#discarded;
  }

  /** Leaves COMDAT groups out of what is linked from now on. */
  discard(groups: readonly DiscardedGroup[]): void {
    this.#discarded = groups;
    this.#discardedSections.clear();
    for (const { sections } of groups) for (const section of sections) this.#discardedSections.add(section);
  }

  /** Whether a section is loaded, not discarded and in no part yet. */
  isAvailable(section: number): boolean {
    if (this.#whole !== undefined || this.#discardedSections.has(section)) return false;
    return this.graph.isLoaded(section) && !this.#partOfSection.has(section);
  }

  /** Whether the symbol's definition counts: it is not in a discarded group. */
  definesEffectively(symbolIndex: number): boolean {
    return !this.#discardedSections.has(this.graph.object.symbols.section[symbolIndex]);
  }

  /** Whether a definition needs no more linking. */
  isSymbolLinked(symbolIndex: number): boolean {
    const { graph } = this;
    if (this.#whole !== undefined || graph.isAbsolute(symbolIndex)) return true;
    return graph.isCommon(symbolIndex)
      ? this.#partOfCommon.has(symbolIndex)
      : this.#partOfSection.has(graph.object.symbols.section[symbolIndex]);
  }

  /** Makes a part of everything that is in no part yet and that `selection`, when given, says; undefined when that is nothing. */
  takePart(selection?: GraphSelection): LinkPart | undefined {
    if (this.#whole !== undefined) return undefined;
    if (selection === undefined && this.#discardedSections.size === 0 && !this.isLinked) {
      this.#whole = new ObjectPart(this, this.graph);
      this.#parts.add(this.#whole);
      return this.#whole;
    }
    const graph = partOfGraph(this.graph, {
      hasSection: (section) => this.isAvailable(section) && (selection?.hasSection(section) ?? true),
      hasCommon: (symbol) => !this.#partOfCommon.has(symbol) && (selection?.hasCommon(symbol) ?? true),
    });
    const part = new ObjectPart(this, graph);
    if (part.plan.segments.length === 0) return undefined;
    this.addPart(
      part,
      graph.sections.map(({ index }) => index),
    );
    for (const symbol of graph.definitions) if (graph.isCommon(symbol)) this.#partOfCommon.set(symbol, part);
    return part;
  }

  /** Notes that sections of this object are in a part. */
  addPart(part: LinkPart, sections: Iterable<number>): void {
    this.#parts.add(part);
    for (const section of sections) this.#partOfSection.set(section, part);
  }

  dropPart(part: LinkPart): void {
    this.#parts.delete(part);
    if (this.#whole === part) this.#whole = undefined;
    for (const [section, home] of this.#partOfSection) if (home === part) this.#partOfSection.delete(section);
    for (const [symbol, home] of this.#partOfCommon) if (home === part) this.#partOfCommon.delete(symbol);
  }

  locate(symbolIndex: number): SymbolHome {
    const { graph } = this;
    const section = graph.object.symbols.section[symbolIndex];
    if (graph.isAbsolute(symbolIndex))
      return { part: undefined, place: { kind: 'absolute', value: graph.object.symbols.value[symbolIndex] } };
    const part =
      this.#whole ??
      (graph.isCommon(symbolIndex) ? this.#partOfCommon.get(symbolIndex) : this.#partOfSection.get(section));
    if (part === undefined) throw this.#notThere(symbolIndex, section);
    const place = part.plan.definitionAt(part.indexOf({ object: this, symbolIndex }));
    return place.kind === 'absolute' ? { part: undefined, place } : { part, place };
  }

  #notThere(symbolIndex: number, section: number): LinkError {
    const what = this.graph.describeSymbol(symbolIndex);
    const where = this.graph.object.sections[section]?.name ?? 'none';
    const group = this.#discarded.find(({ sections }) => sections.includes(section));
    if (group === undefined)
      return new LinkError('NOT_LOADED', `${this.name}: "${what}" is in section ${where}, which is not loaded`);
    return new LinkError(
      'DISCARDED_SECTION',
      `${this.name}: "${what}", which is local to section ${where} of group "${group.signature}", is referred to from outside the group, ` +
        `and the group of ${group.keptIn} is used instead: the two were compiled differently; compile both with the same compiler and options`,
    );
  }
}

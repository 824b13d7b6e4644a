import { planLinkUnit, readLinkGraph, type LinkGraph, type LinkUnitPlan } from '../jitlink/index.js';

/** Run addresses of an object's segments. */
export type SegmentAddresses = Float64Array;

/** A relocatable object that was added: its graph, and, once linked, where it is. */
export class LinkObject {
  readonly name: string;
  readonly graph: LinkGraph;
  readonly isArchiveMember: boolean;
  /** `added` until it is part of a link that was sent; then `linked` unless that link fails; `removed` at the end. */
  state: 'added' | 'linked' | 'removed' = 'added';
  /** Number of the link unit; 0 while it is not linked. */
  unitId = 0;
  /** Settles when the executor has linked it. */
  addresses: Promise<SegmentAddresses> | undefined;
  #plan: LinkUnitPlan | undefined;

  private constructor(name: string, graph: LinkGraph, isArchiveMember: boolean) {
    this.name = name;
    this.graph = graph;
    this.isArchiveMember = isArchiveMember;
  }

  /**
   * Reads an object. `bytes` are not copied and must not change while the object is in use.
   * @throws InputError naming `name` when they are not a relocatable object for a supported target
   */
  static read(bytes: Uint8Array, name: string, isArchiveMember = false): LinkObject {
    return new LinkObject(name, readLinkGraph(bytes, name), isArchiveMember);
  }

  get plan(): LinkUnitPlan {
    this.#plan ??= planLinkUnit(this.graph);
    return this.#plan;
  }
}

import { InternalError } from '@telejit/shared';
import {
  planLinkUnit,
  type GatheredGraph,
  type LinkGraph,
  type LinkUnitPlan,
  type SymbolPlace,
} from '../jitlink/index.js';

/** Run addresses of a link unit's segments. */
export type SegmentAddresses = Float64Array;

/** Where a symbol is: in a part that is linked or about to be, or at a fixed address. */
export type SymbolHome =
  | { readonly part: LinkPart; readonly place: Extract<SymbolPlace, { kind: 'segment' }> }
  | { readonly part: undefined; readonly place: Extract<SymbolPlace, { kind: 'absolute' }> };

/** An object that parts are made of. */
export interface PartOwner {
  readonly name: string;
  readonly graph: LinkGraph;
  readonly isArchiveMember: boolean;
  readonly isRemoved: boolean;
  /** Where a symbol that is defined here is. @throws LinkError (DISCARDED_SECTION, NOT_LOADED) */
  locate(symbolIndex: number): SymbolHome;
  /** Makes the sections of a part free to be linked again. */
  dropPart(part: LinkPart): void;
}

/** A symbol of an object, by its index in the object's graph. */
export interface ObjectSymbol {
  readonly object: PartOwner;
  readonly symbolIndex: number;
}

/** What is linked as one unit: an object, the part of one that is needed, or sections of several. */
export interface LinkPart {
  readonly name: string;
  readonly graph: LinkGraph;
  readonly plan: LinkUnitPlan;
  /** The objects that it is made of. */
  readonly objects: readonly PartOwner[];
  /** Number of the link unit; 0 until it is about to be sent. */
  unitId: number;
  /** Since it was sent; settles when the executor has linked it, or refused. */
  linking: Promise<void> | undefined;
  /** Since it is linked. */
  segmentAddresses: SegmentAddresses | undefined;
  /** The object's symbol that a symbol of `graph` is. */
  originOf(symbolIndex: number): ObjectSymbol;
  /** The other way. */
  indexOf(symbol: ObjectSymbol): number;
}

/** A part of one object, whose symbols are numbered as in the object. */
export class ObjectPart implements LinkPart {
  readonly name: string;
  readonly graph: LinkGraph;
  readonly objects: readonly PartOwner[];
  unitId = 0;
  linking: Promise<void> | undefined;
  segmentAddresses: SegmentAddresses | undefined;
  readonly #object: PartOwner;
  #plan: LinkUnitPlan | undefined;

  constructor(object: PartOwner, graph: LinkGraph) {
    this.name = object.name;
    this.graph = graph;
    this.objects = [object];
    this.#object = object;
  }

  get plan(): LinkUnitPlan {
    this.#plan ??= planLinkUnit(this.graph);
    return this.#plan;
  }

  originOf(symbolIndex: number): ObjectSymbol {
    return { object: this.#object, symbolIndex };
  }

  indexOf({ symbolIndex }: ObjectSymbol): number {
    return symbolIndex;
  }
}

/** Sections of one name of several objects. */
export class GatheredPart implements LinkPart {
  readonly name: string;
  readonly graph: LinkGraph;
  readonly plan: LinkUnitPlan;
  readonly objects: readonly PartOwner[];
  unitId = 0;
  linking: Promise<void> | undefined;
  segmentAddresses: SegmentAddresses | undefined;
  readonly #gathered: GatheredGraph;

  /** @param objects by contribution */
  constructor(gathered: GatheredGraph, objects: readonly PartOwner[]) {
    this.name = gathered.graph.name;
    this.graph = gathered.graph;
    this.plan = planLinkUnit(gathered.graph);
    this.objects = objects;
    this.#gathered = gathered;
  }

  originOf(symbolIndex: number): ObjectSymbol {
    const { contribution, symbolIndex: index } = this.#gathered.origins[symbolIndex];
    return { object: this.objects[contribution], symbolIndex: index };
  }

  indexOf({ object, symbolIndex }: ObjectSymbol): number {
    const index = this.#gathered.symbolIndices[this.objects.indexOf(object)]?.get(symbolIndex);
    if (index === undefined) throw new InternalError(`symbol ${symbolIndex} of ${object.name} is not in ${this.name}`);
    return index;
  }
}

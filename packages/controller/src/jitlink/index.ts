export { isLinkedArch, linkedArches, linkerArch } from './arch.js';
export { debugObjectOf } from './debug-object.js';
export { describeFixup, outOfRangeMessage, type FixupDescription, type OutOfRangeReport } from './describe.js';
export { emitLinkUnit } from './emit.js';
export { LINKER_DEFINED, type EmitOptions, type EmittedUnit, type Resolution } from './emitted-unit.js';
export { gatherSections, type Contribution, type GatheredGraph } from './gather.js';
export { partOfGraph, type GraphSelection } from './graph-part.js';
export { LinkGraph, readLinkGraph } from './link-graph.js';
export { Liveness } from './liveness.js';
export { LinkUnitPlan, planLinkUnit, type PlannedSegment, type SymbolPlace } from './plan.js';
export type { LinkerArch } from './linker-arch.js';
export type { RelocationAction, RelocationInfo } from './relocation-info.js';
export {
  makeRedirectableGraph,
  type RedirectableGraph,
  type RedirectableStub,
  type StubDestination,
} from './redirectable-graph.js';
export { openDefinitions } from './open-definitions.js';
export { makeTrampolineGraph } from './trampoline-graph.js';
export { boundedSection, boundsOf, type SectionBounds } from './section-bounds.js';
export { baseFromBytes, computeFixups, fixupFits, type ComputedFixup, type UnitBases } from './compute-fixups.js';
export type {
  LinkMap,
  MapDiscardedGroup,
  MapDroppedSection,
  MapEntry,
  MapFixup,
  MapFunction,
  MapInput,
  MapNotLoaded,
  MapProcessSymbol,
  MapReason,
  MapSection,
  MapSegment,
  MapSymbol,
  MapUnit,
  MapUnresolved,
} from './link-map.js';
export { SymbolIndex, type UnitPlace } from './symbol-index.js';
export { functionNamesOf, unitFunctions, type UnitFunction } from './unit-functions.js';
export { mapFixups, type MapFixupSource } from './link-map-fixups.js';
export { mapFunctions } from './link-map-functions.js';
export { formatLinkMap } from './link-map-text.js';
export { mapUnit, type MapUnitSource } from './link-map-unit.js';

export { describeFixup, outOfRangeMessage, type FixupDescription, type OutOfRangeReport } from './describe.js';
export { emitLinkUnit, type EmitOptions, type EmittedUnit, type Resolution } from './emit.js';
export { gatherSections, type Contribution, type GatheredGraph } from './gather.js';
export { partOfGraph, type GraphSelection } from './graph-part.js';
export { LinkGraph, readLinkGraph } from './link-graph.js';
export { Liveness } from './liveness.js';
export { LinkUnitPlan, planLinkUnit, type PlannedSegment, type SymbolPlace } from './plan.js';
export { boundedSection, boundsOf, type SectionBounds } from './section-bounds.js';

export { describeFixup, outOfRangeMessage, type FixupDescription, type OutOfRangeReport } from './describe.js';
export { emitLinkUnit, type EmitOptions, type EmittedUnit, type Resolution } from './emit.js';
export { LinkGraph, readLinkGraph } from './link-graph.js';
export { LinkUnitPlan, planLinkUnit, type PlannedSegment, type SymbolPlace } from './plan.js';

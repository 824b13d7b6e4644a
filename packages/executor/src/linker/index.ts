export { CodePublisher, type CodeRange } from './code-publisher.js';
export { checkEhFrame, type EhFrameSurroundings } from './check-eh-frame.js';
export { describeUnfit, FixupEngine, type InvalidFixup, type UnfitFixup } from './fixup-engine.js';
export type { FixupColumns, LinkLimits, SegmentKind } from './link-plan.js';
export type { LinkedFunctionArray, LinkedSegment, LinkedUnit } from './link-unit.js';
export { Linker, type LinkedBatch, type LinkScope } from './linker.js';
export { MAX_ALIGNMENT_BYTES, validateBatch, type ValidationContext } from './validate-batch.js';
export { findUnwinders } from './eh-frames.js';

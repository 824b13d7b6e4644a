export { ExecutorMemory, type SearchOptions } from './executor-memory.js';
export { MemoryBlock, type MemoryAccess, type MemoryRange } from './memory-block.js';
export { MemoryView } from './memory-view.js';
export type { MemoryRegion, RegionContent, RegionKind } from './regions.js';
export type { BigType, NumberType, ScalarType } from './scalars.js';
export { ArrayLayout, arrayOf, type FieldLayout, type FieldValue, type StructLayout } from './struct-layout.js';

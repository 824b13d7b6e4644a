export { DualMemoryManager } from './dual-memory-manager.js';
export type {
  Allocation,
  MemoryManager,
  MemoryManagerOptions,
  MemoryUse,
  Permission,
  SegmentMemory,
  SegmentRequest,
} from './memory-manager.js';
export { StrictMemoryManager } from './strict-memory-manager.js';

import type { ResourceTracker } from './resource-tracker.js';
import type { SymbolEntry } from './symbol-entry.js';
import type { MaterializationUnit } from './types.js';

/** A unit that nobody has asked for yet, and which of its symbols are still its own. */
export interface PendingUnit {
  readonly unit: MaterializationUnit;
  readonly tracker: ResourceTracker;
  readonly entries: Map<string, SymbolEntry>;
}

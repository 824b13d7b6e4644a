import type { telejit } from '@telejit/shared/wire';
import type { DebugObjectPlan } from '../debug/debug-object.js';
import type { Permission } from '../memory/index.js';
import type { FunctionPlan } from '../perf/function-names.js';

/** Bounds of what one batch may ask for. */
export interface LinkLimits {
  /** Size of all segments of a batch. */
  readonly linkBytes: number;
  /** Number of all segments of a batch. */
  readonly linkSegments: number;
  readonly unitsPerSession: number;
  /** What is kept of all units beside their segments. */
  readonly recordBytes: number;
}

/** Fixup columns, checked: every row lies in its segment, has a known kind and an existing target. */
export interface FixupColumns {
  readonly count: number;
  readonly offsets: Uint32Array;
  readonly kinds: Uint8Array;
  readonly targets: Uint32Array;
  readonly addends: Int32Array;
  /** Upper halves of the addends, or undefined when the addends have 32 bits. */
  readonly addendsHigh: Int32Array | undefined;
}

/** A piece of content within a segment, ordered, not overlapping its neighbours. */
export interface PiecePlan {
  readonly offset: number;
  readonly data: Uint8Array;
}

/** What a segment is: memory with a permission, or the initial image of thread-local variables. */
export type SegmentKind = Permission | 'thread-local';

/** A checked segment. */
export interface SegmentPlan {
  readonly permission: SegmentKind;
  readonly sizeBytes: number;
  readonly alignmentBytes: number;
  readonly pieces: readonly PiecePlan[];
  readonly fixups: FixupColumns;
}

/** A checked range within a segment. */
export interface RangePlan {
  readonly segment: number;
  readonly offset: number;
  readonly sizeBytes: number;
}

/** A checked array of function pointers. */
export interface FunctionArrayPlan {
  readonly range: RangePlan;
  readonly priority: number;
  readonly isReversed: boolean;
  readonly isPreinit: boolean;
}

/** A checked unit: whatever follows need not doubt its numbers. */
export interface UnitPlan {
  readonly id: number;
  readonly name: string;
  readonly segments: readonly SegmentPlan[];
  readonly references: readonly telejit.v1.IReference[];
  readonly ehFrames: readonly RangePlan[];
  /** Pairs of words (.ARM.exidx). */
  readonly unwindIndex: RangePlan | undefined;
  readonly initializers: readonly FunctionArrayPlan[];
  readonly finalizers: readonly FunctionArrayPlan[];
  readonly debugObjects: readonly DebugObjectPlan[];
  /** None when no profiler is to know. */
  readonly functions: readonly FunctionPlan[];
}

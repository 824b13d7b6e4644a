import type { Addr } from '@telejit/shared';
import type { DebugRegistration } from '../debug/jit-interface.js';
import type { Allocation } from '../memory/index.js';
import type { EhFrame } from './eh-frames.js';
import type { SegmentKind } from './link-plan.js';
import type { UnwindIndex } from './unwind-index.js';

/** A segment in its place. */
export interface LinkedSegment {
  /** Where it is; for thread-local segments the offset from the thread pointer. */
  readonly address: Addr;
  readonly sizeBytes: number;
  readonly permission: SegmentKind;
}

/** An array of pointers to functions in a linked unit. */
export interface LinkedFunctionArray {
  readonly address: Addr;
  readonly count: number;
  readonly priority: number;
  readonly isReversed: boolean;
  readonly isPreinit: boolean;
}

/** A unit that is linked. Owns its memory and its registrations. */
export interface LinkedUnit {
  readonly id: number;
  readonly name: string;
  readonly segments: readonly LinkedSegment[];
  /** Ids of the other units that it refers to. */
  readonly uses: readonly number[];
  readonly initializers: readonly LinkedFunctionArray[];
  readonly finalizers: readonly LinkedFunctionArray[];
  /** Registered with the unwinders. */
  readonly ehFrames: readonly EhFrame[];
  /** Known to the unwinder. */
  readonly unwindIndex: UnwindIndex | undefined;
  /** What debuggers know of it. */
  readonly debugObjects: readonly DebugRegistration[];
  readonly allocation: Allocation;
  /** What is kept of it beside its segments. */
  readonly recordBytes: number;
}

import type { Addr } from '@telejit/shared';
import type { Allocation, Permission } from '../memory/index.js';

/** A segment in its place. */
export interface LinkedSegment {
  readonly address: Addr;
  readonly sizeBytes: number;
  readonly permission: Permission;
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
  readonly initializers: readonly LinkedFunctionArray[];
  readonly finalizers: readonly LinkedFunctionArray[];
  /** Where registered call frame information begins. */
  readonly ehFrames: readonly Addr[];
  readonly allocation: Allocation;
}

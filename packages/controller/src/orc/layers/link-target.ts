import type { telejit } from '@telejit/shared/wire';
import type { EmittedUnit } from '../../jitlink/index.js';
import type { Dylib } from '../core/index.js';
import type { LinkObject } from '../link-object.js';
import type { LinkPart, SegmentAddresses } from '../link-part.js';

/** Where link units go: a session with an executor, or a layout without one. */
export interface LinkTarget {
  /** Whose code it runs: the first component of a triple. */
  readonly arch: string;
  /** Everything that is linked lies below it. */
  readonly arenaEnd: number;
  /** Optional capabilities, by name (Description.features). */
  readonly features: ReadonlySet<string>;
  /** Links a batch; `result` rejects with OperationError when that fails, and never unheard. */
  link(units: readonly telejit.v1.ILinkUnit[], what: string): { readonly result: Promise<telejit.v1.ILinkResult> };
  /** Frees units by number. */
  release(units: readonly number[]): Promise<void>;
}

/** Counters of a linking layer. */
export interface LinkStats {
  unitsLinked: number;
  membersLinked: number;
  fixupsApplied: number;
  /** From sending a batch to its answer, added up, in milliseconds. */
  linkMs: number;
}

/** What of a batch that was sent belongs to one dylib. */
export interface SentLink {
  readonly dylib: Dylib;
  /** In the order in which they were found to be needed. */
  readonly objects: readonly LinkObject[];
  readonly parts: readonly LinkPart[];
  /** By part. */
  readonly emitted: readonly EmittedUnit[];
  /** By part; rejects when the batch is refused, and never unheard. */
  readonly addresses: Promise<readonly SegmentAddresses[]>;
}

/** What the pool and its compile threads send each other. */
import type { ModulePartition, SplitModule } from './split/types.js';
import type { CodeModel, IrInterface, LlvmInstallation, LlvmTarget, OptLevel, RelocationModel } from './types.js';

/** `workerData` of a compile thread. */
export interface WorkerSetup {
  readonly installation: LlvmInstallation;
  /** One 32-bit word, 1 while a thread of this process initialises LLVM. */
  readonly lock: SharedArrayBuffer;
}

/** What is to be done with a module. */
export type WorkerTask =
  | { readonly kind: 'compile' }
  /** To say what it defines and refers to. */
  | { readonly kind: 'interface' }
  /** To say what LLVM generates code for; there is no module. */
  | { readonly kind: 'targets' }
  /** To prepare it for being compiled piece by piece. */
  | { readonly kind: 'split'; readonly suffix: string }
  /** To take a piece out of a split module. */
  | { readonly kind: 'extract'; readonly partition: ModulePartition; readonly hasBlockAddresses: boolean };

/** A request with everything filled in and bytes of its own. */
export interface WorkerRequest {
  readonly task: WorkerTask;
  readonly name: string;
  readonly source: Uint8Array<ArrayBuffer>;
  readonly triple: string;
  readonly cpu: string;
  readonly isCpuHint: boolean;
  readonly features: string;
  readonly optLevel: OptLevel;
  readonly codeModel: CodeModel;
  readonly relocationModel: RelocationModel;
  /** Default: calls are not counted. */
  readonly callThreshold?: number;
  /** By name, in order. Default: nothing is known. */
  readonly callCounts?: readonly (readonly [name: string, count: number])[];
}

export type WorkerErrorKind = 'compile' | 'input' | 'internal';

/** The answer to one request; threads work on one at a time. */
export type WorkerReply =
  | {
      readonly kind: 'done';
      readonly object: Uint8Array<ArrayBuffer>;
      readonly elapsedMs: number;
      readonly warnings: string[];
    }
  | { readonly kind: 'interface'; readonly found: IrInterface }
  | { readonly kind: 'targets'; readonly targets: readonly LlvmTarget[] }
  | { readonly kind: 'split'; readonly split: SplitModule }
  | { readonly kind: 'extracted'; readonly bitcode: Uint8Array<ArrayBuffer> }
  | {
      readonly kind: 'failed';
      readonly errorKind: WorkerErrorKind;
      readonly code: string;
      readonly message: string;
      readonly data: Readonly<Record<string, unknown>>;
      /** LLVM is in an undefined state in this thread: it has to be replaced. */
      readonly isFatal: boolean;
    };

/** What the pool and its compile threads send each other. */
import type { CodeModel, IrInterface, LlvmInstallation, OptLevel, RelocationModel } from './types.js';

/** `workerData` of a compile thread. */
export interface WorkerSetup {
  readonly installation: LlvmInstallation;
  /** One 32-bit word, 1 while a thread of this process initialises LLVM. */
  readonly lock: SharedArrayBuffer;
}

/** A request with everything filled in and bytes of its own. */
export interface WorkerRequest {
  /** To make an object, or only to say what the module defines. */
  readonly task: 'compile' | 'interface';
  readonly name: string;
  readonly source: Uint8Array<ArrayBuffer>;
  readonly triple: string;
  readonly cpu: string;
  readonly isCpuHint: boolean;
  readonly features: string;
  readonly optLevel: OptLevel;
  readonly codeModel: CodeModel;
  readonly relocationModel: RelocationModel;
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
  | {
      readonly kind: 'failed';
      readonly errorKind: WorkerErrorKind;
      readonly code: string;
      readonly message: string;
      readonly data: Readonly<Record<string, unknown>>;
      /** LLVM is in an undefined state in this thread: it has to be replaced. */
      readonly isFatal: boolean;
    };

export {
  TelejitError,
  InputError,
  CompileError,
  LinkError,
  LookupError,
  ExecutorError,
  ConnectionError,
  ProtocolError,
  CancelledError,
  InternalError,
} from '@telejit/shared';
export {
  connectExecutor,
  spawnExecutor,
  Executor,
  OperationError,
  type ConnectOptions,
  type ExecutorDescription,
  type SpawnExecutorOptions,
  type TlsOptions,
  type TransportOptions,
} from './remote/index.js';
export { LLJIT, type InDylib } from './orc/lljit.js';
export { LLLazyJIT, type LazyOptions } from './orc/lllazyjit.js';
export { LLJITBuilder } from './orc/lljit-builder.js';
export type {
  AddArchiveOptions,
  AddLibrariesOptions,
  AddOptions,
  ExecutorSymbol,
  HostFunctionOptions,
  JITStats,
  LoadLibraryOptions,
  OptLevel,
  ProgressEvent,
} from './orc/lljit-options.js';
export type { ResourceTracker } from './orc/core/index.js';
export { formatLinkMap } from './jitlink/index.js';
export type {
  LinkMap,
  MapDiscardedGroup,
  MapDroppedSection,
  MapEntry,
  MapFixup,
  MapFunction,
  MapInput,
  MapNotLoaded,
  MapProcessSymbol,
  MapReason,
  MapSection,
  MapSegment,
  MapSymbol,
  MapUnit,
  MapUnresolved,
} from './jitlink/index.js';
export type { LinkMapOptions } from './orc/link-map-recorder.js';
export { HostCall, type HostFunction } from './orc/host/index.js';
export type { IRModuleSource } from './orc/ir-source.js';
export type { CallArgument, CallValue } from './orc/marshal.js';
export type { RunOptions, RunResult } from './orc/program.js';
export type { OutputConsumer, StreamOptions } from './orc/standard-streams.js';
export type { TakenStreams } from './orc/taken-streams.js';
export { parsePrototype, type Prototype } from './orc/prototype.js';
export {
  arrayOf,
  ExecutorMemory,
  MemoryBlock,
  MemoryView,
  type FieldLayout,
  type FieldValue,
  type MemoryAccess,
  type MemoryRange,
  type MemoryRegion,
  type StructLayout,
} from './orc/memory/index.js';
export {
  formatFrame,
  type Frame,
  type InlinedFunction,
  type SourcePlace,
  type SymbolizeOptions,
} from './orc/symbolize/index.js';
export { CallError, type Fault, type FaultKind } from './orc/faults/index.js';
export type { LeftThread, LinkedThread } from './orc/threads/index.js';
export type { CallOptions } from './orc/call-options.js';
export type { SymbolPredicate } from './orc/symbol-filter.js';
export type { BatchOptions, BatchResults, TypedFunction } from './orc/typed-function.js';
export type { BatchColumn } from './orc/batch-columns.js';
export { BatchError } from './orc/batch-error.js';

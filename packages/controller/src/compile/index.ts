export { CompilePool, type CompileOptions, type CompilePoolOptions, type CompilePoolStats } from './compile-pool.js';
export { findLlvm, selectLlvm, type LlvmSearch } from './llvm-find.js';
export type { ObjectCache } from './object-cache.js';
export { DiskObjectCache, type DiskObjectCacheOptions, type DiskObjectCacheStats } from './disk-object-cache.js';
export { MemoryObjectCache } from './memory-object-cache.js';
export { defaultCacheDirectory, defaultObjectCache } from './default-object-cache.js';
export { isCallThreshold } from './complete-request.js';
export { callCounter, countedFunction } from './types.js';
export type {
  CLanguage,
  CodeModel,
  CompiledObject,
  CompileRequest,
  IrInterface,
  IrSource,
  IrSymbol,
  LlvmInstallation,
  LlvmTarget,
  OptLevel,
  RelocationModel,
} from './types.js';
export { bitcodeOf, isLlvmBindingsModule, moduleSource, type LlvmBindingsModule } from './llvm-bindings.js';
export { targetOf, type CpuChoice, type MachineCpu, type TargetCpu } from './target-cpu.js';
export { cLanguageOf, compileCFile, findClang, type CompileCFileOptions } from './compile-c-file.js';
export {
  bodyName,
  type Callee,
  type ModulePartition,
  type PartitionAlias,
  type PartitionSymbol,
  type SplitModule,
} from './split/types.js';

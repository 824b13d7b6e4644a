export { CompilePool, type CompileOptions, type CompilePoolOptions } from './compile-pool.js';
export { findLlvm, selectLlvm, type LlvmSearch } from './llvm-find.js';
export {
  DiskObjectCache,
  defaultCacheDirectory,
  type DiskObjectCacheOptions,
  type ObjectCache,
} from './object-cache.js';
export type {
  CodeModel,
  CompiledObject,
  CompileRequest,
  IrSource,
  IrSymbol,
  LlvmInstallation,
  OptLevel,
  RelocationModel,
} from './types.js';
export { bitcodeOf, isLlvmBindingsModule, moduleSource, type LlvmBindingsModule } from './llvm-bindings.js';
export { cLanguageOf, compileCFile, findClang, type CLanguage, type CompileCFileOptions } from './compile-c-file.js';

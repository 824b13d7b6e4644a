export { absoluteSymbols, reexports, ReExportsGenerator, symbolAliases, type Alias } from './aliases.js';
export { ExecutionSession } from './execution-session.js';
export { JITDylib, type SearchOrder, type SearchOrderEntry } from './jit-dylib.js';
export { depthFirstLinkOrder } from './link-order.js';
export { notifyEmittedTogether, type EmissionNotice } from './responsibility.js';
export type { ResourceTracker } from './resource-tracker.js';
export {
  absoluteDef,
  isStrong,
  SymbolFlags,
  SymbolState,
  type ExecutorSymbolDef,
  type SymbolFlagBits,
  type SymbolStateLevel,
} from './symbols.js';
export type {
  DefinitionGenerator,
  Dylib,
  DylibForGenerators,
  GenerationRequest,
  LookupCompletion,
  LookupKind,
  LookupOptions,
  MaterializationResponsibility,
  MaterializationUnit,
  ResourceManager,
  SymbolDependenceGroup,
  SymbolFlagsMap,
  SymbolIdentity,
  TrackerKey,
} from './types.js';

export * from './core/index.js';
export * from './events/index.js';
export * from './layers/index.js';
export { LinkObject } from './link-object.js';
export * from './lazy/index.js';
export * from './redirect/index.js';
export * from './reoptimize/index.js';
export * from './symbolize/index.js';
export {
  HostCall,
  HostFunctions,
  readHostArguments,
  writeHostResult,
  type HostFunction,
  type HostFunctionEntry,
} from './host/index.js';
export type { LinkTarget } from './layers/link-target.js';
export { StaticLayout } from './static-layout.js';
export { StaticLinker, type StaticLinkerOptions } from './static-linker.js';
export * from './memory/index.js';

export {
  LazyCallThroughManager,
  type CallThrough,
  type FailureHandler,
  type LazyCallThroughOptions,
} from './call-through-manager.js';
export { lazyReexports } from './lazy-reexports.js';
export { CompileOnDemandLayer, type CompileOnDemandOptions, type LazyFunctions } from './compile-on-demand-layer.js';
export { Speculation, type SpeculationOptions, type SpeculationStats } from './speculation.js';

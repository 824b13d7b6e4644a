export {
  LazyCallThroughManager,
  type CallThrough,
  type FailureHandler,
  type LazyCallThroughOptions,
} from './call-through-manager.js';
export { lazyReexports } from './lazy-reexports.js';

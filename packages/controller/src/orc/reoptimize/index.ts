export { ReOptimizeLayer, type ReOptimizeContext } from './reoptimize-layer.js';
export type {
  CallProfile,
  ModuleAgain,
  ProfileHook,
  ReOptimizeFailure,
  ReOptimizeLevel,
  ReOptimizeOptions,
  ReOptimizeTarget,
} from './types.js';

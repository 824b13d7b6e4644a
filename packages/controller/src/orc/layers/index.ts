export {
  addIrModule,
  IrCompileLayer,
  IrTransformLayer,
  ObjectTransformLayer,
  type CompileTarget,
  type IrEmitter,
  type IrModule,
} from './ir-layers.js';
export { ObjectLayer, type ObjectLayerOptions } from './object-layer.js';
export type { ObjectEmitter } from './object-unit.js';
export { ExecutorLibraryGenerator } from './executor-library-generator.js';
export { ProcessSymbolsGenerator, type ProcessSymbolsOptions } from './process-symbols-generator.js';
export { StaticLibraryGenerator } from './static-library-generator.js';

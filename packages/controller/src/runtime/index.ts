export { ARCH_CONSTANTS, type ArchConstants } from './arch-constants.js';
export { runtimeIr } from './runtime-ir.js';
export { runtimeObject, type RuntimeTarget } from './runtime-object.js';

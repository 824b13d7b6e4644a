export * from './address.js';
export * from './dispose.js';
export * from './errors.js';
export * from './id-set.js';
export * from './runtime-abi.js';
export * from './tunables.js';

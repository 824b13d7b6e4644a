export * from './address.js';
export * from './dispose.js';
export * from './errors.js';
export * from './id-set.js';
export * from './loopback.js';
export * from './runtime-abi.js';
export * from './token.js';
export * from './tunables.js';

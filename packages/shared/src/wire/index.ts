export * from './bounded-decode.js';
export * from './columns.js';
export * from './constants.js';
export { encodeMessage } from './short-writer.js';
export { executorServiceDefinition } from './service.js';
export { telejit } from './gen/executor.js';

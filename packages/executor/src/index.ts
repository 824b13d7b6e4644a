export { ExecutorServer } from './executor-server.js';
export type { ExecutorOptions } from './executor-state.js';
export { parseListenAddress, type ListenAddress } from './listen-address.js';
export { OperationFailure } from './operation-failure.js';

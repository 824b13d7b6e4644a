export type { LeftThread, LinkedThread } from './linked-thread.js';
export { ThreadWatch } from './thread-watch.js';

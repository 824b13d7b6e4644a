export { HostCall } from './host-call.js';
export { HostFunctions, type HostFunction, type HostFunctionEntry } from './host-functions.js';
export { readHostArguments, writeHostResult } from './host-marshal.js';
export { HOST_SUPPORT_IR, hostThunkIr } from './host-thunk.js';

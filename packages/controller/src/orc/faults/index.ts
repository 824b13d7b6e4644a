export { CallError } from './call-error.js';
export { explainEnd, type Symbolize } from './explain-end.js';
export type { Fault, FaultKind } from './fault.js';

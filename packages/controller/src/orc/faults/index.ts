export { CallError } from './call-error.js';
export { explainEnd, type Symbolize } from './explain-end.js';
export { frameOf, type Fault, type FaultKind } from './fault.js';
